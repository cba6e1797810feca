/** Consensus params in state (SDK x/consensus): the only file that touches the consensus store. */
import { utf8ToBytes } from "../../lib/bytes.ts";
import { ConsensusParams } from "../../proto/gen/tendermint/types/params.ts";
import type { Context } from "../context.ts";
import { rememberLast } from "../last-row.ts";

/** The SDK's name of the store. */
export const CONSENSUS_STORE = "consensus";
const PARAMS_KEY = utf8ToBytes("Consensus");
const decodeParams = rememberLast((bytes) => ConsensusParams.decode(bytes));

/** Params in force; undefined before the first genesis. */
export function readConsensusParams(ctx: Pick<Context, "store">): ConsensusParams | undefined {
  const bytes = ctx.store(CONSENSUS_STORE).get(PARAMS_KEY);
  return bytes === undefined ? undefined : decodeParams(bytes);
}

/** Sets the params; the caller has validated them. In force from the next block on. */
export function writeConsensusParams(ctx: Pick<Context, "store">, params: ConsensusParams): void {
  ctx.store(CONSENSUS_STORE).set(PARAMS_KEY, ConsensusParams.encode(params));
}
