/** Who judges: the pool of jurors and, as the last court, the validators. */
import { joinJury } from "./case-moves.ts";
import { COALITION, HONEST, VALIDATORS, partyAt } from "./cast.ts";
import type { Stage } from "./moves.ts";
import type { Party } from "./parties.ts";

/** The parts of the courts that a coalition has. */
export interface Courts {
  /** Of the jurors' stake, parts per million: one of these. */
  readonly jurorPpm: readonly [bigint, ...bigint[]];
  /** All validators. */
  readonly validators: readonly Party[];
}

/** Below one half of either court, as the registry's rules assume: less than half of the jurors' stake, one validator of four. */
export const HONEST_COURTS: Courts = {
  jurorPpm: [0n, 200_000n, 333_333n, 450_000n],
  validators: [...VALIDATORS, partyAt(COALITION, COALITION.length - 1)],
};

/** Most of both. */
export const CAPTURED_COURTS: Courts = { jurorPpm: [700_000n], validators: COALITION };

/** Stake of each honest juror, base units. */
const JUROR_STAKE = 10_000_000_000n;
const HONEST_JURORS = 8;
/** Blocks after which a change of stake is in force. */
const BEACON_DELAY = 10;

/** Honest people and the coalition join the jurors. @param ppm  the coalition's part of the stake */
export function seatJurors(stage: Stage, ppm: bigint): void {
  const honest = HONEST.slice(0, HONEST_JURORS);
  const together = JUROR_STAKE * BigInt(honest.length);
  const each = (together * ppm) / (1_000_000n - ppm) / BigInt(COALITION.length);
  for (const juror of honest) joinJury(stage, juror, JUROR_STAKE);
  if (each > 0n) for (const juror of COALITION) joinJury(stage, juror, each);
  for (let block = 0; block <= BEACON_DELAY; block += 1) stage.ledger.nextBlock(0n);
}
