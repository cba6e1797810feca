/** The hash of a block's results: only what must be deterministic enters it (interop §1.4). */
import { ExecTxResult } from "../../proto/gen/tendermint/abci/types.ts";
import { merkleRoot } from "../merkle/merkle.ts";

/** The deterministic part of a result. */
export type HashedResult = Pick<ExecTxResult, "code" | "data" | "gasWanted" | "gasUsed">;

/** Root over code, data, gas wanted and gas used of each result, in order; goes in the next header. */
export function lastResultsHash(results: readonly HashedResult[]): Uint8Array {
  return merkleRoot(results.map(hashedResultBytes));
}

/** The leaf of one result: log, info, events and codespace are left out. */
export function hashedResultBytes({ code, data, gasWanted, gasUsed }: HashedResult): Uint8Array {
  return ExecTxResult.encode(ExecTxResult.create({ code, data, gasWanted, gasUsed }));
}
