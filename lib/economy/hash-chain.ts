/**
 * A validator's secret hash chain (docs/spec/beacon.md EB30): x_0 is the seed, x_(i+1) = SHA-256(x_i), the tip is
 * x_length. Values are revealed from the tip down; checkpoints make each of them cheap.
 */
import { sha256 } from "#crypto";
import { assert } from "../assert.ts";
import { bigEndian64, concatBytes, equalBytes, utf8ToBytes } from "../bytes.ts";
import { divCeil, divFloor } from "../int.ts";

/** Values between two checkpoints: most hashes that one look-up costs. */
export const CHECKPOINT_STEP = 1_024;
/** Reveals of a new chain: with a hundred validators and a block each second, more than three years. */
export const HASH_CHAIN_LENGTH = 1_048_576;
/** Longest chain that a key file holds: 512 KiB of checkpoints. */
export const HASH_CHAIN_LENGTH_MAX = 16_777_216;
const VALUE_BYTES = 32;

/** A chain as plain data, secret as a whole. */
export interface HashChain {
  /** Reveals, 1 to HASH_CHAIN_LENGTH_MAX. */
  readonly length: number;
  /** x_0, x_1024, x_2048 … below x_length, 32 bytes each. */
  readonly checkpoints: Uint8Array;
  /** x_length, 32 bytes, public. */
  readonly tip: Uint8Array;
}

/** The seed of one chain of a secret (EB31): another chain id or number gives another chain, so no reveal is known elsewhere. */
export function hashChainSeed(secret: Uint8Array, chainId: string, number: number): Uint8Array {
  assert(secret.length === VALUE_BYTES, "a beacon secret has 32 bytes");
  return sha256(
    concatBytes(utf8ToBytes("byline/beacon-seed/1"), secret, bigEndian64(BigInt(number)), utf8ToBytes(chainId)),
  );
}

/** Builds a chain from its seed. Cost: `length` hashes, about 0.2 s for HASH_CHAIN_LENGTH. */
export function buildHashChain(seed: Uint8Array, length: number): HashChain {
  assert(Number.isInteger(length) && length >= 1 && length <= HASH_CHAIN_LENGTH_MAX, "a hash chain has a length");
  const checkpoints = new Uint8Array(checkpointCount(length) * VALUE_BYTES);
  let value = seed;
  for (let index = 0; index < length; index += 1) {
    if (index % CHECKPOINT_STEP === 0) {
      checkpoints.set(value, checkpointAt(index) * VALUE_BYTES);
    }
    value = sha256(value);
  }
  return { length, checkpoints, tip: value };
}

/** Number of checkpoints of a chain. */
export function checkpointCount(length: number): number {
  return Number(divCeil(BigInt(length), BigInt(CHECKPOINT_STEP)));
}

/** Opens tips. */
export interface TipOpener {
  /** The pre-image of a registered tip with so many reveals left; undefined when no chain of ours gives this tip. */
  open(tip: Uint8Array, revealsLeft: bigint): Uint8Array | undefined;
}

/** Creates an opener; it keeps the stretch between two checkpoints that was used last. Cost of a call: at most CHECKPOINT_STEP hashes, mostly one. */
export function createTipOpener(chains: readonly HashChain[]): TipOpener {
  let stretch:
    | { readonly chain: HashChain; readonly start: number; readonly values: readonly Uint8Array[] }
    | undefined;
  const valueAt = (chain: HashChain, index: number): Uint8Array | undefined => {
    const start = index - (index % CHECKPOINT_STEP);
    if (stretch?.chain !== chain || stretch.start !== start) {
      stretch = { chain, start, values: stretchFrom(chain, start) };
    }
    return stretch.values[index - start];
  };
  let inUse: HashChain | undefined;
  return {
    open(tip, revealsLeft) {
      for (const chain of inUse === undefined ? chains : [inUse, ...chains]) {
        if (revealsLeft < 1n || revealsLeft > BigInt(chain.length)) {
          continue;
        }
        const value = valueAt(chain, Number(revealsLeft) - 1);
        if (value !== undefined && equalBytes(sha256(value), tip)) {
          inUse = chain;
          return value;
        }
      }
      return undefined;
    },
  };
}

function stretchFrom(chain: HashChain, start: number): readonly Uint8Array[] {
  const from = checkpointAt(start) * VALUE_BYTES;
  let value: Uint8Array = chain.checkpoints.slice(from, from + VALUE_BYTES);
  const values = [value];
  while (values.length < CHECKPOINT_STEP) {
    value = sha256(value);
    values.push(value);
  }
  return values;
}

function checkpointAt(index: number): number {
  return Number(divFloor(BigInt(index), BigInt(CHECKPOINT_STEP)));
}
