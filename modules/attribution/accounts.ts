/**
 * Earning accounts as they are now (docs/spec/attribution.md T10-T24): rings rolled to the current epoch, holds and
 * cancellations followed. Pure arithmetic over rows; who moves coins is earnings.ts.
 */
import { EMISSION_SLOTS, REAL_SLOTS, contributorsBase, ringTotal, rollRing } from "../../lib/economy/ring.ts";
import { PPM } from "../../lib/economy/split.ts";
import { divFloor, max, min } from "../../lib/int.ts";
import { VESTING_PAUSES_MAX } from "../../lib/limits.ts";
import { EarningAccount, type Ledger } from "../../proto/gen/byline/attribution/v1/attribution.ts";
import type { Cancellation, VestingHold } from "../../proto/gen/byline/attribution/v1/attribution.ts";
import type { Version } from "../../proto/gen/byline/registry/v1/registry.ts";

/** An account that is up to date, and what of its emission must be burned because a challenge cancelled it. */
export interface TouchedAccount {
  readonly account: EarningAccount;
  readonly cancelled: bigint;
}

/** A new account of a version under a root of weights that add up to `totalWeight`. */
export function openAccount(
  version: Version,
  weights: { readonly root: Uint8Array; readonly total: bigint },
  { epoch, vestingEpoch }: { readonly epoch: bigint; readonly vestingEpoch: bigint },
): EarningAccount {
  const emptyAt = (at: bigint): Ledger => ({ received: 0n, paidOut: 0n, pending: { epoch: at, slots: [] } });
  return EarningAccount.create({
    datasetId: version.datasetId,
    version: version.version,
    weightsRoot: weights.root,
    totalWeight: weights.total,
    parentsPpm: version.content.parents.reduce((sum, { royaltyPpm }) => sum + royaltyPpm, 0),
    real: emptyAt(epoch),
    emission: emptyAt(vestingEpoch),
    earnedEpoch: epoch,
  });
}

/**
 * The vesting epoch at `epoch`, by which emission rings turn: epochs less those in which the version's emission stood
 * still (T24). Exact for the present and as far back as `VESTING_PAUSES_MAX` pauses.
 */
export function vestingEpochOf(hold: VestingHold | undefined, epoch: bigint): bigint {
  if (hold === undefined) {
    return epoch;
  }
  const open = hold.openCases > 0 ? max(epoch - hold.frozenEpoch, 0n) : 0n;
  const later = hold.pauses.reduce((sum, { fromEpoch, untilEpoch }) => {
    return sum + max(untilEpoch - max(epoch, fromEpoch), 0n);
  }, 0n);
  return epoch - open - hold.pausedEpochs + later;
}

/** A hold with one open case less; the pause is over with the last one. */
export function closeCase(hold: VestingHold, epoch: bigint): VestingHold {
  if (hold.openCases === 0) {
    return hold;
  }
  const openCases = hold.openCases - 1;
  const paused = epoch - hold.frozenEpoch;
  if (openCases > 0 || paused <= 0n) {
    return { ...hold, openCases };
  }
  const pause = { fromEpoch: hold.frozenEpoch, untilEpoch: epoch };
  const pauses = [...hold.pauses, pause].slice(-VESTING_PAUSES_MAX);
  return { ...hold, openCases, pausedEpochs: hold.pausedEpochs + paused, pauses };
}

/** What an account's emission follows. */
export interface Vesting {
  readonly hold: VestingHold | undefined;
  /** The first cancellation that the account has not followed; undefined when it has followed all. */
  readonly cancellation: Cancellation | undefined;
}

/** What the account is at `epoch`. Cost: O(1), the rings have a fixed size. */
export function touchAccount(account: EarningAccount, vesting: Vesting, epoch: bigint): TouchedAccount {
  const real = rollLedger(account.real, epoch, REAL_SLOTS);
  const followed = followCancellations(account, vesting);
  const emission = rollLedger(followed.account.emission, vestingEpochOf(vesting.hold, epoch), EMISSION_SLOTS);
  return { account: { ...followed.account, real, emission }, cancelled: followed.cancelled };
}

/** A ledger at a later epoch: what has waited long enough counts as received. */
export function rollLedger(ledger: Ledger, epoch: bigint, size: number): Ledger {
  const { ring, matured } = rollRing(ledger.pending, epoch, size);
  return { ...ledger, received: ledger.received + matured, pending: ring };
}

/**
 * T24: what had come in before an upheld case and was not vested when it began is void. All that an account has waiting
 * came in before the first cancellation that it has not followed (following writes the account), and later cancellations
 * began later: what the first one leaves has vested, so that it stands for all of them.
 */
function followCancellations(account: EarningAccount, { hold, cancellation }: Vesting): TouchedAccount {
  if (hold === undefined || cancellation === undefined) {
    return { account, cancelled: 0n };
  }
  const emission = rollLedger(account.emission, cancellation.vestedEpoch, EMISSION_SLOTS);
  const cancelled = ringTotal(emission.pending);
  return {
    account: {
      ...account,
      emission: { ...emission, pending: { ...emission.pending, slots: [] } },
      emissionCancelled: account.emissionCancelled + cancelled,
      cancellationsSeen: hold.cancellations,
    },
    cancelled,
  };
}

/** The two ledgers of an account. */
export type LedgerName = "real" | "emission";

/** What a leaf of `weight` may have had in all: its floor of what contributors share. */
export function entitledOf(account: EarningAccount, ledger: LedgerName, weight: bigint): bigint {
  const base = contributorsBase(account[ledger].received, BigInt(account.parentsPpm));
  return divFloor(base * weight, account.totalWeight);
}

/** What a parent with `ppm` may have had in all. */
export function royaltyOf(account: EarningAccount, ledger: LedgerName, ppm: number): bigint {
  return divFloor(account[ledger].received * BigInt(ppm), PPM);
}

/** What is still due of an entitlement. */
export function dueOf(entitled: bigint, paid: bigint): bigint {
  return max(entitled - paid, 0n);
}

/** What can be paid now of what is due: never more than the ledger still has (a later parent may find less). */
export function payableOf(account: EarningAccount, ledger: LedgerName, due: bigint): bigint {
  return min(due, account[ledger].received - account[ledger].paidOut);
}
