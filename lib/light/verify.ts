/** One step of light-client verification: from a trusted header to a newer one (interop §2.8). */
import type { Commit, Header, LightBlock } from "../../proto/gen/tendermint/types/types.ts";
import type { ValidatorSet } from "../../proto/gen/tendermint/types/validator.ts";
import { equalBytes } from "../bytes.ts";
import { validateCommitBasic } from "../chain/block-basic.ts";
import { ONE_THIRD, type TrustLevel, verifyCommitLight, verifyCommitLightTrusting } from "../chain/commit.ts";
import { headerHash } from "../chain/header.ts";
import type { Ed25519Verifier } from "../chain/public-key.ts";
import { validatorsHash } from "../chain/validator-set.ts";
import { ChainError, TxError } from "../errors.ts";
import { formatRfc3339, SECOND_NS } from "../time.ts";

/** A light block with every part present. */
export interface CompleteLightBlock {
  readonly header: Header;
  readonly commit: Commit;
  readonly validators: ValidatorSet;
}

/** Durations in nanoseconds. */
export interface LightOptions {
  readonly chainId: string;
  readonly trustingPeriod: bigint;
  readonly maxClockDrift: bigint;
  readonly trustLevel: TrustLevel;
  readonly verify?: Ed25519Verifier | undefined;
}

/** CometBFT's defaults but for chain id and trusting period. */
export const LIGHT_DEFAULTS: Pick<LightOptions, "maxClockDrift" | "trustLevel"> = {
  maxClockDrift: 10n * SECOND_NS,
  trustLevel: ONE_THIRD,
};

/** The parts of a decoded light block. @throws TxError(ChainError.InvalidLightBlock) when one is missing */
export function completeLightBlock({ signedHeader, validatorSet }: LightBlock): CompleteLightBlock {
  const header = signedHeader?.header;
  const commit = signedHeader?.commit;
  if (header === undefined || commit === undefined || validatorSet === undefined)
    return refuse("light block is not complete");
  return { header, commit, validators: validatorSet };
}

/**
 * A light block in itself: chain, commit of exactly this header, validators of exactly this header.
 * Signatures are not verified here.
 * @throws TxError(ChainError.InvalidLightBlock or InvalidCommit)
 */
export function validateLightBlock({ header, commit, validators }: CompleteLightBlock, chainId: string): void {
  if (header.chainId !== chainId) refuse(`header belongs to another chain "${header.chainId}", not "${chainId}"`);
  if (commit.height !== header.height)
    refuse(`header and commit height mismatch: ${header.height} vs ${commit.height}`);
  validateCommitBasic(commit);
  const hash = headerHash(header);
  if (hash.length !== 32 || !equalBytes(commit.blockId.hash, hash))
    refuse("commit signs another block than the header");
  if (!equalBytes(header.validatorsHash, validatorsHash(validators))) {
    refuse("expected new header validators to match those that were supplied");
  }
}

/** Whether a header is too old to be trusted at `now`. */
export function isTrustExpired(header: Pick<Header, "time">, trustingPeriod: bigint, now: bigint): boolean {
  return header.time + trustingPeriod <= now;
}

/**
 * Verifies a newer light block against a trusted one.
 * @param trusted  its `validators` are the set that vouches when heights are not adjacent
 * @param now  nanoseconds
 * @throws TxError: TrustExpired, NotEnoughTrust (bisect), otherwise the block is invalid
 */
export function verifyLightBlock(
  trusted: Pick<CompleteLightBlock, "header" | "validators">,
  untrusted: CompleteLightBlock,
  { options, now }: { readonly options: LightOptions; readonly now: bigint },
): void {
  const { chainId, trustLevel, verify } = options;
  if (isTrustExpired(trusted.header, options.trustingPeriod, now)) {
    const expiredAt = formatRfc3339(trusted.header.time + options.trustingPeriod);
    throw new TxError(ChainError.TrustExpired, `old header has expired at ${expiredAt} (now: ${formatRfc3339(now)})`);
  }
  checkNewHeader(trusted.header, untrusted, { options, now });
  const { header, commit, validators } = untrusted;
  if (header.height === trusted.header.height + 1n) {
    if (!equalBytes(header.validatorsHash, trusted.header.nextValidatorsHash)) {
      refuse("expected old header next validators to match those from new header");
    }
  } else {
    verifyCommitLightTrusting({ chainId, validators: trusted.validators, commit, trustLevel, verify });
  }
  verifyCommitLight({ chainId, validators, blockId: commit.blockId, height: header.height, commit, verify });
}

function checkNewHeader(
  trusted: Header,
  untrusted: CompleteLightBlock,
  { options, now }: { readonly options: LightOptions; readonly now: bigint },
): void {
  validateLightBlock(untrusted, options.chainId);
  const { height, time } = untrusted.header;
  if (height <= trusted.height)
    refuse(`expected new header height ${height} to be greater than one of old header ${trusted.height}`);
  if (time <= trusted.time) {
    refuse(
      `expected new header time ${formatRfc3339(time)} to be after old header time ${formatRfc3339(trusted.time)}`,
    );
  }
  if (time >= now + options.maxClockDrift) {
    refuse(`new header has a time from the future ${formatRfc3339(time)} (now: ${formatRfc3339(now)})`);
  }
}

function refuse(detail: string): never {
  throw new TxError(ChainError.InvalidLightBlock, detail);
}
