/**
 * The beacon that every draw comes from (docs/spec/emissions.md E40): a hash chain over the values that proposers reveal.
 * A proposer can only choose between revealing and skipping; that is one bit, and samples carry a margin for it.
 */
import { sha256 } from "#crypto";
import { concatBytes, equalBytes, utf8ToBytes } from "../../lib/bytes.ts";
import { BEACON_HEIGHTS_KEPT } from "../../lib/limits.ts";
import { BeaconChain } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import type { Context } from "../context.ts";
import { refuseWhen } from "../refuse.ts";
import { EmissionsError } from "./errors.ts";
import { EMISSIONS_STORE, beaconChainKey, beaconKey } from "./keys.ts";

/** Heights between what a draw depends on and the beacon it uses: nobody can still change the one when the other is known. */
export const BEACON_DELAY_HEIGHTS = 10n;
const FIRST_BEACON = sha256(utf8ToBytes("byline/beacon/1"));
const NO_REVEAL = new Uint8Array(0);

/** The beacon of a height, if it is kept: 32 bytes. */
export function findBeacon(ctx: Context, height: bigint): Uint8Array | undefined {
  return height < 1n ? undefined : ctx.store(EMISSIONS_STORE).get(beaconKey(height));
}

/** A validator's hash chain, if it registered one. */
export function findBeaconChain(ctx: Context, consensusAddress: Uint8Array): BeaconChain | undefined {
  const bytes = ctx.store(EMISSIONS_STORE).get(beaconChainKey(consensusAddress));
  return bytes === undefined ? undefined : BeaconChain.decode(bytes);
}

/** Writes a validator's hash chain. */
export function writeBeaconChain(ctx: Context, chain: BeaconChain): void {
  ctx.store(EMISSIONS_STORE).set(beaconChainKey(chain.consensusAddress), BeaconChain.encode(chain));
}

/** Begin of block: the beacon goes on without a reveal; a reveal of this block's proposer then replaces it. */
export function advanceBeacon(ctx: Context): void {
  const { height } = ctx.header;
  writeBeacon(ctx, height, sha256(concatBytes(beaconBefore(ctx, height), NO_REVEAL)));
  if (height > BigInt(BEACON_HEIGHTS_KEPT)) {
    ctx.store(EMISSIONS_STORE).delete(beaconKey(height - BigInt(BEACON_HEIGHTS_KEPT)));
  }
}

/**
 * Opens the next link of the proposer's chain: `beacon_h = SHA-256(beacon_{h−1} ‖ reveal)`.
 * @throws TxError(InvalidReveal) when it is not the pre-image of the tip
 */
export function revealBeacon(ctx: Context, reveal: Uint8Array): void {
  const { height, proposerAddress } = ctx.header;
  const chain = findBeaconChain(ctx, proposerAddress);
  const opens = chain !== undefined && chain.revealsLeft > 0n && equalBytes(sha256(reveal), chain.tip);
  refuseWhen(!opens || chain === undefined, EmissionsError.InvalidReveal);
  if (chain !== undefined) {
    writeBeaconChain(ctx, { ...chain, tip: reveal, revealsLeft: chain.revealsLeft - 1n });
  }
  writeBeacon(ctx, height, sha256(concatBytes(beaconBefore(ctx, height), reveal)));
}

/** Writes a height's beacon. */
export function writeBeacon(ctx: Context, height: bigint, value: Uint8Array): void {
  ctx.store(EMISSIONS_STORE).set(beaconKey(height), value);
}

function beaconBefore(ctx: Context, height: bigint): Uint8Array {
  return findBeacon(ctx, height - 1n) ?? FIRST_BEACON;
}
