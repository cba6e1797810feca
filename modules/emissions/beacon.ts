/**
 * The beacon that every draw comes from (docs/spec/beacon.md): a hash chain over the values that proposers reveal.
 * A proposer can only choose between revealing and skipping; that is one bit, and samples carry a margin for it.
 */
import { sha256 } from "#crypto";
import { formatConsensusAddress } from "../../lib/address.ts";
import { concatBytes, equalBytes, toHex, utf8ToBytes } from "../../lib/bytes.ts";
import { TxError } from "../../lib/errors.ts";
import { BEACON_CHAIN_LENGTH_MAX, BEACON_HEIGHTS_KEPT } from "../../lib/limits.ts";
import { BeaconChain } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import type { Context } from "../context.ts";
import { createEvent } from "../events.ts";
import { refuseWhen } from "../refuse.ts";
import { EmissionsError } from "./errors.ts";
import type { StakingListener, StakingReader } from "./expected.ts";
import { EMISSIONS_STORE, beaconChainKey, beaconKey } from "./keys.ts";

/** Heights between what a draw depends on and the beacon it uses: nobody can still change the one when the other is known. */
export const BEACON_DELAY_HEIGHTS = 10n;
/** Bytes of a beacon, a tip and a reveal. */
export const BEACON_BYTES = 32;
const CONSENSUS_ADDRESS_BYTES = 20;
const FIRST_BEACON = sha256(utf8ToBytes("byline/beacon/1"));
const NO_REVEAL = new Uint8Array(0);

/** The beacon of a height, if it is kept: 32 bytes. */
export function findBeacon(ctx: Context, height: bigint): Uint8Array | undefined {
  return height < 1n ? undefined : ctx.store(EMISSIONS_STORE).get(beaconKey(height));
}

/** A validator's hash chain at this block's height, if it registered one (EB22). */
export function findBeaconChain(ctx: Context, consensusAddress: Uint8Array): BeaconChain | undefined {
  const bytes = ctx.store(EMISSIONS_STORE).get(beaconChainKey(consensusAddress));
  return bytes === undefined ? undefined : chainInForce(BeaconChain.decode(bytes), ctx.header.height);
}

/** What a stored chain is at a height: the one that waits has taken over from its height on (EB22). */
export function chainInForce(chain: BeaconChain, height: bigint): BeaconChain {
  const { consensusAddress, next } = chain;
  return next === undefined || height < next.effectiveHeight
    ? chain
    : { consensusAddress, tip: next.tip, revealsLeft: next.length, next: undefined };
}

/** Writes a validator's hash chain. */
export function writeBeaconChain(ctx: Context, chain: BeaconChain): void {
  ctx.store(EMISSIONS_STORE).set(beaconChainKey(chain.consensusAddress), BeaconChain.encode(chain));
}

/** Begin of block (EB10): the beacon goes on without a reveal; a reveal of this block's proposer then replaces it. */
export function advanceBeacon(ctx: Context): void {
  const { height } = ctx.header;
  writeBeacon(ctx, height, sha256(concatBytes(beaconBefore(ctx, height), NO_REVEAL)));
  if (height > BigInt(BEACON_HEIGHTS_KEPT)) {
    ctx.store(EMISSIONS_STORE).delete(beaconKey(height - BigInt(BEACON_HEIGHTS_KEPT)));
  }
}

/**
 * Opens the next link of the proposer's chain: `beacon_h = SHA-256(beacon_{h−1} ‖ reveal)` (EB11). Event `beacon`.
 * @throws TxError(InvalidReveal) when it is not the pre-image of the tip
 */
export function revealBeacon(ctx: Context, reveal: Uint8Array): void {
  const { height, proposerAddress } = ctx.header;
  const chain = findBeaconChain(ctx, proposerAddress);
  if (chain === undefined || chain.revealsLeft === 0n || !equalBytes(sha256(reveal), chain.tip)) {
    throw new TxError(EmissionsError.InvalidReveal);
  }
  const revealsLeft = chain.revealsLeft - 1n;
  writeBeaconChain(ctx, { ...chain, tip: reveal, revealsLeft });
  const value = sha256(concatBytes(beaconBefore(ctx, height), reveal));
  writeBeacon(ctx, height, value);
  ctx.emit(
    createEvent(
      "beacon",
      ["height", height.toString()],
      ["value", toHex(value)],
      ["proposer", formatConsensusAddress(proposerAddress)],
      ["reveals_left", revealsLeft.toString()],
    ),
  );
}

/**
 * Registers the chain that a validator reveals from next (EB20): in force from genesis, else ten heights later.
 * @returns its first height
 * @throws TxError(BeaconChainWaiting) while another one waits; TxError(InvalidBeaconChain)
 */
export function registerBeaconChain(
  ctx: Context,
  consensusAddress: Uint8Array,
  { tip, length }: { readonly tip: Uint8Array; readonly length: bigint },
): bigint {
  checkBeaconChain(tip, length);
  const { height } = ctx.header;
  if (ctx.mode === "genesis") {
    writeBeaconChain(ctx, { consensusAddress, tip, revealsLeft: length, next: undefined });
    return height;
  }
  const chain = findBeaconChain(ctx, consensusAddress) ?? BeaconChain.create({ consensusAddress });
  refuseWhen(
    chain.next !== undefined,
    EmissionsError.BeaconChainWaiting,
    `a hash chain takes over at height ${chain.next?.effectiveHeight ?? 0n}; register another after it`,
  );
  const effectiveHeight = height + BEACON_DELAY_HEIGHTS;
  writeBeaconChain(ctx, { ...chain, next: { tip, length, effectiveHeight } });
  ctx.emit(
    createEvent(
      "register_beacon_chain",
      ["validator", formatConsensusAddress(consensusAddress)],
      ["tip", toHex(tip)],
      ["length", length.toString()],
      ["effective_height", effectiveHeight.toString()],
    ),
  );
  return effectiveHeight;
}

/** Shape of a chain that is registered. @throws TxError(InvalidBeaconChain) */
export function checkBeaconChain(tip: Uint8Array, length: bigint): void {
  refuseWhen(
    tip.length !== BEACON_BYTES,
    EmissionsError.InvalidBeaconChain,
    `a tip has ${BEACON_BYTES} bytes, not ${tip.length}`,
  );
  refuseWhen(
    length < 1n || length > BEACON_CHAIN_LENGTH_MAX,
    EmissionsError.InvalidBeaconChain,
    `a hash chain has 1 to ${BEACON_CHAIN_LENGTH_MAX} reveals, not ${length}`,
  );
}

/** What is wrong with a stored chain, in words (EB2). */
export function chainFaults({ consensusAddress, tip, revealsLeft, next }: BeaconChain): readonly string[] {
  const isFirst = tip.length === 0 && revealsLeft === 0n && next !== undefined;
  const faults: readonly (readonly [boolean, string])[] = [
    [consensusAddress.length !== CONSENSUS_ADDRESS_BYTES, "a consensus address has 20 bytes"],
    [tip.length !== BEACON_BYTES && !isFirst, "a tip has 32 bytes"],
    [revealsLeft > BEACON_CHAIN_LENGTH_MAX, "it is too long"],
    [next !== undefined && next.tip.length !== BEACON_BYTES, "the next tip has 32 bytes"],
    [next !== undefined && (next.length < 1n || next.length > BEACON_CHAIN_LENGTH_MAX), "the next length is wrong"],
    [next !== undefined && next.effectiveHeight < 1n, "the next one has no height"],
  ];
  return faults.filter(([isWrong]) => isWrong).map(([, text]) => text);
}

/** A validator that is gone takes its chain with it (EB23): one row per removed validator. */
export function beaconHooks(staking: StakingReader): StakingListener {
  return {
    afterValidatorRemoved(ctx, validator) {
      ctx.store(EMISSIONS_STORE).delete(beaconChainKey(staking.consensusAddress(validator)));
    },
  };
}

/** Writes a height's beacon. */
export function writeBeacon(ctx: Context, height: bigint, value: Uint8Array): void {
  ctx.store(EMISSIONS_STORE).set(beaconKey(height), value);
}

function beaconBefore(ctx: Context, height: bigint): Uint8Array {
  return findBeacon(ctx, height - 1n) ?? FIRST_BEACON;
}
