/** Every kind of case and what advances it (docs/spec/registry.md R41). */
import { TxError } from "../../lib/errors.ts";
import { CaseKind } from "../../proto/gen/byline/registry/v1/cases.ts";
import { MsgAdvanceCase, MsgAdvanceCaseResponse } from "../../proto/gen/byline/registry/v1/tx.ts";
import { defineMessage } from "../module.ts";
import type { MessageHandler } from "../module.ts";
import { advanceOpening } from "./availability.ts";
import { advanceWithdrawal } from "./consent.ts";
import { advanceContribution } from "./contribution-case.ts";
import { advanceDuplicate } from "./duplicate-case.ts";
import { RegistryError } from "./errors.ts";
import { advanceJury } from "./jury-case.ts";
import type { RegistryParts } from "./parts.ts";
import type { Advance } from "./queue.ts";

/** What advances a case of a kind; undefined for no kind. */
export function advancersOf(parts: RegistryParts): (kind: number) => Advance | undefined {
  return (kind) => {
    switch (kind) {
      case CaseKind.CASE_KIND_DUPLICATE:
        return (ctx, id) => void advanceDuplicate(ctx, parts, id);
      case CaseKind.CASE_KIND_JURY:
        return (ctx, id) => void advanceJury(ctx, parts, id);
      case CaseKind.CASE_KIND_CONTRIBUTION:
        return (ctx, id) => void advanceContribution(ctx, parts, id);
      case CaseKind.CASE_KIND_WITHDRAWAL:
        return (ctx, id) => void advanceWithdrawal(ctx, parts, id);
      case CaseKind.CASE_KIND_OPENING:
        return (ctx, id) => void advanceOpening(ctx, parts, id);
      default:
        return undefined;
    }
  };
}

/** The message by which anyone does what the end of a block would do. */
export function advanceMessages(advanceOf: (kind: number) => Advance | undefined): readonly MessageHandler[] {
  return [
    defineMessage<MsgAdvanceCase, MsgAdvanceCaseResponse>({
      request: MsgAdvanceCase,
      response: MsgAdvanceCaseResponse,
      signers: (message) => [message.sender],
      handle(ctx, { kind, caseId }) {
        const advance = advanceOf(kind);
        if (advance === undefined) {
          throw new TxError(RegistryError.CaseNotFound, `there are no cases of kind ${kind}`);
        }
        advance(ctx, caseId);
        return {};
      },
    }),
  ];
}
