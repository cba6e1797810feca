/**
 * Contents of proposals before v1 (cosmos-sdk x/gov/types/v1beta1): only the text, which says something and does
 * nothing. All others have messages in their place.
 */
import { TxError } from "../../lib/errors.ts";
import { MsgExecLegacyContent } from "../../proto/gen/cosmos/gov/v1/tx.ts";
import type { Proposal } from "../../proto/gen/cosmos/gov/v1/gov.ts";
import { TextProposal } from "../../proto/gen/cosmos/gov/v1beta1/gov.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import { WireError } from "../../proto/wire-error.ts";
import { refuseWhen } from "../refuse.ts";
import { GovError } from "./errors.ts";

const TEXT_URL = `/${TextProposal.typeName}`;
const EXEC_URL = `/${MsgExecLegacyContent.typeName}`;
/** Bytes that the SDK gives a content. */
const TITLE_CHARS_MAX = 140;
const DESCRIPTION_CHARS_MAX = 10_000;

/** The text of a content. @throws TxError(InvalidProposalContent, NoProposalHandlerExists) */
export function readContent(content: Any | undefined): TextProposal {
  if (content === undefined) {
    throw new TxError(GovError.InvalidProposalContent, "missing content");
  }
  refuseWhen(content.typeUrl !== TEXT_URL, GovError.NoProposalHandlerExists, content.typeUrl);
  const text = decodeText(content.value);
  const { title, description } = text;
  const refuse = (isWrong: boolean, reason: string): void =>
    refuseWhen(isWrong, GovError.InvalidProposalContent, reason);
  refuse(title.trim() === "", "proposal title cannot be blank");
  refuse(title.length > TITLE_CHARS_MAX, `proposal title is longer than max length of ${TITLE_CHARS_MAX}`);
  refuse(description === "", "proposal description cannot be blank");
  refuse(
    description.length > DESCRIPTION_CHARS_MAX,
    `proposal description is longer than max length of ${DESCRIPTION_CHARS_MAX}`,
  );
  return text;
}

/** Checks the content inside a MsgExecLegacyContent; other messages pass. @throws TxError as `readContent` */
export function checkLegacyContent(message: Any | undefined): void {
  if (message?.typeUrl === EXEC_URL) {
    readContent(MsgExecLegacyContent.decode(message.value).content);
  }
}

/** The message that stands for a content in a v1 proposal. */
export function contentMessage(content: Any, authority: string): Any {
  return { typeUrl: EXEC_URL, value: MsgExecLegacyContent.encode({ content, authority }) };
}

/** A proposal as old clients read it: its content, or its title and summary as a text. */
export function contentOf({ messages, title, summary }: Proposal): Any {
  const [only] = messages;
  const content =
    messages.length === 1 && only?.typeUrl === EXEC_URL ? MsgExecLegacyContent.decode(only.value).content : undefined;
  return content ?? { typeUrl: TEXT_URL, value: TextProposal.encode({ title, description: summary }) };
}

function decodeText(value: Uint8Array): TextProposal {
  try {
    return TextProposal.decode(value);
  } catch (error) {
    throw error instanceof WireError ? new TxError(GovError.InvalidProposalContent, error.message) : error;
  }
}
