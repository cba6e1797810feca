/** What the consensus driver tells the rest of the node, in order: for logs, metrics, RPC events and the simulator. */
import type { ChainState } from "../../lib/chain/state.ts";
import type { NodeError } from "../../lib/errors.ts";
import type { Block } from "../../proto/gen/tendermint/types/block.ts";
import type { BlockID, Commit, Proposal, Vote } from "../../proto/gen/tendermint/types/types.ts";
import type { Effect, Input } from "./core/input.ts";

/** One event. Whoever hears it must not throw. */
export type ConsensusEvent =
  | { readonly type: "input"; readonly input: Input; readonly effects: readonly Effect[] }
  | {
      readonly type: "committed";
      readonly block: Block;
      readonly blockId: BlockID;
      readonly commit: Commit;
      readonly state: ChainState;
    }
  | { readonly type: "proposed"; readonly proposal: Proposal; readonly block: Block }
  | { readonly type: "voted"; readonly vote: Vote }
  /** The guard or the signer refused; the node goes on without this signature. */
  | { readonly type: "unsigned"; readonly height: bigint; readonly round: number; readonly error: NodeError }
  /** B25: the log does not contain what the key signed at this height: silent until the next one. */
  | { readonly type: "muted"; readonly height: bigint }
  | { readonly type: "replayed"; readonly height: bigint; readonly records: number }
  /** The node must stop. */
  | { readonly type: "failed"; readonly error: unknown };
