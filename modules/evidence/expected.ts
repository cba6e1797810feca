/** What evidence asks of slashing and, through it, of staking. */
export type { StakingSlasher } from "../slashing/expected.ts";
export type { Slashing } from "../slashing/module.ts";
