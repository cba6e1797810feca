/** What the registry asks of emissions: the chain clock. */
export type { ReadClock } from "../emissions/clock.ts";
