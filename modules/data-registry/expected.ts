/** What the registry asks of others: clock, beacon and bonds of emissions, what vests in attribution, powers of validators. */
import type { Context } from "../context.ts";

export type { BondKey, BondLedger, BondSubject } from "../emissions/bond-ledger.ts";
export type { BondSubjectReader } from "../emissions/expected.ts";
export type { Bootstrap } from "../emissions/bootstrap.ts";
export type { Health } from "../emissions/health.ts";
export type { ReadClock } from "../emissions/clock.ts";

/** Where draws come from. */
export interface Beacon {
  /** Heights between what a draw depends on and the beacon it uses. */
  readonly delay: bigint;
  /** The beacon of a height, 32 bytes; undefined before it exists and when it is no longer kept. */
  find(ctx: Context, height: bigint): Uint8Array | undefined;
}

/** What a version's contributors were promised by minting and do not have yet. */
export interface Vesting {
  /** A case opens: nothing vests while it runs. */
  freeze(ctx: Context, ref: VersionKey): void;
  /** A case ends without a verdict against the version. */
  unfreeze(ctx: Context, ref: VersionKey): void;
  /** A case ends against the version: what had not vested is burned. Ends the freeze of that case. */
  cancel(ctx: Context, ref: VersionKey): void;
}

/** A version as others name it. */
export interface VersionKey {
  readonly datasetId: bigint;
  readonly version: string;
}

/** Licences, as the registry asks for them and ends them. */
export interface Licensing {
  /** Whether an account held a licence with the right to derive from the version at a moment; one that moved on meanwhile counts. */
  couldDerive(ctx: Context, account: string, ref: VersionKey, clock: bigint): boolean;
  /** The version was revoked: its licences with an end are over, and the seller's bond is forfeited to their holders. */
  revoked(ctx: Context, ref: VersionKey, owner: string): void;
}

/** Powers of the last validator set. */
export interface ValidatorPowers {
  /** By the account that operates the validator, 20 bytes; at most as many as staking allows. */
  list(ctx: Context): readonly { readonly operator: Uint8Array; readonly power: bigint }[];
}
