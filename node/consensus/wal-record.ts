/**
 * The records of the consensus write-ahead log as plain data: the inputs of the core, in the order it saw them,
 * and the mark that ends a height. `wal.ts` frames them, `messages.ts` encodes them.
 */
import type { Block } from "../../proto/gen/tendermint/types/block.ts";
import type { BlockID, Proposal, Vote } from "../../proto/gen/tendermint/types/types.ts";
import type { Timeout } from "./core/input.ts";

/** One record. Bodies are logged with the verdict so that a replay does not ask the application again. */
export type WalRecord =
  | { readonly type: "proposal"; readonly proposal: Proposal }
  | { readonly type: "vote"; readonly vote: Vote }
  | { readonly type: "certificate"; readonly votes: readonly Vote[] }
  | { readonly type: "body"; readonly blockId: BlockID; readonly block: Block | undefined; readonly valid: boolean }
  | { readonly type: "timeout"; readonly timeout: Timeout }
  | { readonly type: "endHeight"; readonly height: bigint };
