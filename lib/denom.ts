/** The coin of the chain. */

/** Base unit: 1 BYL = 1,000,000 ubyl. */
export const BASE_DENOM = "ubyl";
/** Base units of one BYL. */
export const UBYL_PER_BYL = 1_000_000n;
/** Most that may ever exist, ubyl: 1,000,000,000 BYL. */
export const SUPPLY_MAX = 1_000_000_000n * UBYL_PER_BYL;
/** Most that a genesis may create, ubyl: 600,000,000 BYL. */
export const GENESIS_SUPPLY_MAX = 600_000_000n * UBYL_PER_BYL;
/** Most that all bootstrap grants together may ever promise, ubyl: 20,000,000 BYL. */
export const BOOTSTRAP_MAX = 20_000_000n * UBYL_PER_BYL;
