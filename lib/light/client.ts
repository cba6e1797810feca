/**
 * The light client's core: which heights to fetch and what to believe. Synchronous: a verification is a
 * generator that yields heights and takes light blocks, so that a test, a browser and a node drive it alike.
 */
import { assert } from "../assert.ts";
import { equalBytes } from "../bytes.ts";
import { verifyCommitLight } from "../chain/commit.ts";
import { headerHash } from "../chain/header.ts";
import { equalValidatorSets } from "../chain/validator-set.ts";
import { ChainError, TxError } from "../errors.ts";
import { divTrunc } from "../int.ts";
import { LIGHT_BLOCKS_KEPT_MAX, LIGHT_STEPS_MAX } from "../limits.ts";
import {
  type CompleteLightBlock,
  isTrustExpired,
  type LightOptions,
  validateLightBlock,
  verifyLightBlock,
} from "./verify.ts";

/** Yields heights, is resumed with the light block of each, returns the newly verified blocks in order. */
export type Verification = Generator<bigint, readonly CompleteLightBlock[], CompleteLightBlock>;

/** A client's trust, which only grows by verified blocks. */
export interface LightClient {
  /** Trusted block of the greatest height. */
  readonly latest: CompleteLightBlock;
  /** The trusted block of a height, if kept. */
  trusted(height: bigint): CompleteLightBlock | undefined;
  /**
   * Verifies the block of `height` from the nearest trusted one below, and keeps what was verified.
   * Heights below the oldest trusted block are reached backwards by hash links.
   * @throws TxError from the generator: TrustExpired, InvalidLightBlock, NotEnoughVotingPower, InvalidCommit
   */
  verify(height: bigint, now: bigint): Verification;
}

/** How to walk forward: every header, or skipping by bisection. */
export type LightMode = "sequential" | "skipping";

/**
 * A client that trusts `root` because its operator gave height and hash.
 * @throws TxError(ChainError.InvalidLightBlock or InvalidCommit) when the block is not that hash's or not signed by 2/3
 */
export function createLightClient(
  root: CompleteLightBlock,
  hash: Uint8Array,
  { options, mode }: { readonly options: LightOptions; readonly mode: LightMode },
): LightClient {
  validateLightBlock(root, options.chainId);
  if (!equalBytes(headerHash(root.header), hash)) {
    throw new TxError(ChainError.InvalidLightBlock, "header's hash is not the trusted hash");
  }
  const { header, commit, validators } = root;
  const { chainId, verify } = options;
  verifyCommitLight({ chainId, validators, blockId: commit.blockId, height: header.height, commit, verify });
  let kept: readonly CompleteLightBlock[] = [root];
  const keep = (blocks: readonly CompleteLightBlock[]): void => {
    const fresh = blocks.filter((block) => !kept.some((old) => old.header.height === block.header.height));
    const sorted = [...kept, ...fresh].sort((a, b) => (a.header.height < b.header.height ? -1 : 1));
    kept = sorted.slice(-LIGHT_BLOCKS_KEPT_MAX);
  };
  const at = (height: bigint): CompleteLightBlock | undefined => kept.find((block) => block.header.height === height);
  return {
    get latest() {
      const last = kept[kept.length - 1];
      assert(last !== undefined, "a light client trusts a block");
      return last;
    },
    trusted: at,
    *verify(height, now) {
      const known = at(height);
      if (known !== undefined) return [];
      const below = kept.filter((block) => block.header.height < height);
      const from = below[below.length - 1];
      const walk = mode === "sequential" ? verifySequential : verifySkipping;
      const oldest = kept[0];
      assert(oldest !== undefined, "a light client trusts a block");
      const verified = yield* from === undefined
        ? verifyBackwards(oldest, height, { options, now })
        : walk(from, height, { options, now });
      keep(verified);
      return verified;
    },
  };
}

interface Moment {
  readonly options: LightOptions;
  readonly now: bigint;
}

/** Verifies every header from `trusted` to `height`. Each is adjacent to the one before. */
export function* verifySequential(trusted: CompleteLightBlock, height: bigint, moment: Moment): Verification {
  const verified: CompleteLightBlock[] = [];
  let last = trusted;
  checkSteps(height - trusted.header.height);
  for (let next = trusted.header.height + 1n; next <= height; next++) {
    const block = yield* fetch(next);
    verifyLightBlock(last, block, moment);
    verified.push(block);
    last = block;
  }
  return verified;
}

/** Pivot of a bisection: 9/16 of the way up. */
export function pivotHeight(low: bigint, high: bigint): bigint {
  return low + divTrunc((high - low) * 9n, 16n);
}

/** Verifies by skipping; where the trusted set vouches for too little, a pivot in between is verified first. */
export function* verifySkipping(trusted: CompleteLightBlock, height: bigint, moment: Moment): Verification {
  const verified: CompleteLightBlock[] = [];
  const ahead = [yield* fetch(height)];
  let last = trusted;
  let depth = 0;
  for (let steps = 0n; ; steps++) {
    checkSteps(steps);
    const candidate = ahead[depth];
    assert(candidate !== undefined, "a bisection has a candidate");
    if (isVouchedFor(last, candidate, moment)) {
      verified.push(candidate);
      if (depth === 0) return verified;
      last = candidate;
      ahead.length = depth;
      depth = 0;
      continue;
    }
    if (depth === ahead.length - 1) ahead.push(yield* fetch(pivotHeight(last.header.height, candidate.header.height)));
    depth++;
  }
}

/** False when only trust is missing; any other failure is thrown. */
function isVouchedFor(trusted: CompleteLightBlock, candidate: CompleteLightBlock, moment: Moment): boolean {
  try {
    verifyLightBlock(trusted, candidate, moment);
    return true;
  } catch (error) {
    if (error instanceof TxError && error.is(ChainError.NotEnoughTrust)) return false;
    throw error;
  }
}

/** Walks from `trusted` down by last-block hashes; needs no signatures, only unexpired trust. */
export function* verifyBackwards(trusted: CompleteLightBlock, height: bigint, { options, now }: Moment): Verification {
  if (isTrustExpired(trusted.header, options.trustingPeriod, now)) {
    throw new TxError(ChainError.TrustExpired, `trusted header at height ${trusted.header.height} has expired`);
  }
  checkSteps(trusted.header.height - height);
  const verified: CompleteLightBlock[] = [];
  let above = trusted;
  for (let next = trusted.header.height - 1n; next >= height; next--) {
    const block = yield* fetch(next);
    validateLightBlock(block, options.chainId);
    const isLinked = equalBytes(headerHash(block.header), above.header.lastBlockId.hash);
    if (!isLinked || block.header.time >= above.header.time) {
      throw new TxError(ChainError.InvalidLightBlock, `header at height ${next} does not link to the one above`);
    }
    verified.unshift(block);
    above = block;
  }
  return verified;
}

function* fetch(height: bigint): Generator<bigint, CompleteLightBlock, CompleteLightBlock> {
  const block = yield height;
  if (block.header.height === height) return block;
  throw new TxError(ChainError.InvalidLightBlock, `asked for height ${height}, got ${block.header.height}`);
}

function checkSteps(steps: bigint): void {
  if (steps <= BigInt(LIGHT_STEPS_MAX)) return;
  throw new TxError(ChainError.InvalidLightBlock, `verification needs more than ${LIGHT_STEPS_MAX} steps`);
}

/** What a witness says about a block we verified. Headers alone do not show priorities (C-10). */
export function compareWithWitness(
  ours: CompleteLightBlock,
  theirs: CompleteLightBlock,
): "same" | "headers diverge" | "priorities diverge" {
  if (!equalBytes(headerHash(ours.header), headerHash(theirs.header))) return "headers diverge";
  return equalValidatorSets(ours.validators, theirs.validators) ? "same" : "priorities diverge";
}
