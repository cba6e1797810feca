/**
 * Commits to content before it is published (docs/spec/registry.md R21), so that who sees the publication wait for a block can not be
 * first with a copy. The salt follows from content and owner: a run that was broken off finds its commitment again, and
 * whoever can recompute it has the content already.
 */
import { sha256 } from "#crypto";
import type { OfflineDirectSigner } from "@cosmjs/proto-signing";
import { parseAccountAddress } from "../../lib/address.ts";
import { concatBytes, toHex, utf8ToBytes } from "../../lib/bytes.ts";
import { commitmentOf } from "../../lib/registry/contributor-id.ts";
import { MsgCommitVersion } from "../../proto/gen/byline/registry/v1/tx.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import { packMessage, type SendOptions, type SentTx, signAndBroadcast } from "../client.ts";
import { queryCommit } from "../registry-queries.ts";
import type { RpcConnection } from "../rpc.ts";

const SALT_DOMAIN = "byline/publish-salt/1";

/** A commitment on its way. */
export interface ContentCommit {
  /** 32 bytes; opens the commitment. */
  readonly salt: Uint8Array;
  /** Undefined when the chain has it from an earlier run. */
  readonly message: Any | undefined;
}

/** The commitment of an owner to a content root. @param owner  bech32. @throws QueryError, NodeError */
export async function prepareCommit(
  rpc: RpcConnection,
  { owner, contentRoot }: { readonly owner: string; readonly contentRoot: Uint8Array },
): Promise<ContentCommit> {
  const address = parseAccountAddress(owner);
  const salt = sha256(concatBytes(utf8ToBytes(SALT_DOMAIN), contentRoot, address));
  const commitment = commitmentOf(contentRoot, address, salt);
  const known = await queryCommit(rpc, owner, toHex(commitment));
  return { salt, message: known === undefined ? packMessage(MsgCommitVersion, { owner, commitment }) : undefined };
}

/** Sends the commitment unless it is there, and waits for its block. @throws as {@link signAndBroadcast} */
export async function sendCommit(
  rpc: RpcConnection,
  signer: OfflineDirectSigner,
  { message }: ContentCommit,
  send: SendOptions | undefined,
): Promise<SentTx | undefined> {
  return message === undefined ? undefined : await signAndBroadcast(rpc, signer, [message], send);
}
