/**
 * The earning accounts as other modules use them (docs/spec/attribution.md T10-T24): crediting what buyers paid and
 * what was matched, holding and cancelling what vests. Real money lies in `real_pool`, minted money in
 * `emission_pool`; the two never mix.
 */
import { BASE_DENOM } from "../../lib/denom.ts";
import { REAL_SLOTS, addToRing, addToSlot, takeFromRing } from "../../lib/economy/ring.ts";
import { TxError } from "../../lib/errors.ts";
import { divFloor } from "../../lib/int.ts";
import { equalBytes } from "../../lib/bytes.ts";
import { BondPurpose } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import type { EarningAccount, Ledger } from "../../proto/gen/byline/attribution/v1/attribution.ts";
import { Cancellation, Payee, VestingHold } from "../../proto/gen/byline/attribution/v1/attribution.ts";
import { VersionState } from "../../proto/gen/byline/registry/v1/registry.ts";
import type { Version } from "../../proto/gen/byline/registry/v1/registry.ts";
import { addressText } from "../address.ts";
import { oneCoin } from "../coins.ts";
import type { Context } from "../context.ts";
import { createEvent } from "../events.ts";
import type { BankBurner, BankSender } from "../expected.ts";
import { ATTRIBUTION_ACCOUNT, EMISSION_POOL, REAL_POOL } from "../module-accounts.ts";
import { closeCase, openAccount, rollLedger, touchAccount, vestingEpochOf } from "./accounts.ts";
import { AttributionError } from "./errors.ts";
import type { BondLedger, BondSubject, Bootstrap, Economy, RegistryReader } from "./expected.ts";
import {
  findEarningAccount,
  findHold,
  findPayee,
  readVesting,
  writeCancellation,
  writeEarningAccount,
  writeHold,
  writePayee,
} from "./keeper.ts";
import type { VersionRef } from "./keeper.ts";

/** The root of weights that money is shared by. */
export interface Weights {
  readonly root: Uint8Array;
  /** Sum of all weights, 1n..2^64-1. */
  readonly total: bigint;
}

/** Money for a version's contributors. */
export interface Credit {
  readonly ref: VersionRef;
  /** undefined: the version's own contributors. */
  readonly weights?: Weights | undefined;
  /** Base units. */
  readonly amount: bigint;
}

/** A release's pool on its way to its recipients. */
export interface PoolCredit {
  /** Module account that holds the money. */
  readonly from: string;
  /** Together the whole pool. */
  readonly credits: readonly Credit[];
  readonly maturity: "now" | "pending";
  /** What the release burned, for the match; 0n: nothing is matched. */
  readonly burned: bigint;
}

/** Money for a builder or gateway. */
export interface PayeeCredit {
  readonly address: Uint8Array;
  /** A value of `PayeeRole`. */
  readonly role: number;
  readonly amount: bigint;
}

/** Earning accounts as capabilities. */
export interface Earnings {
  /**
   * Credits a whole pool at once: coins move once and are minted once, whatever the number of recipients.
   * @returns what was minted for each credit, in their order
   */
  creditPool(ctx: Context, pool: PoolCredit): readonly bigint[];
  /** A parent receives what it pulled from a child; both lie in the same pools, so no coins move. */
  receiveRoyalty(ctx: Context, ref: VersionRef, amounts: { readonly real: bigint; readonly emission: bigint }): void;
  /** Moves pending real money of an epoch from one account to another: a pool that is split again. @returns what was moved */
  moveReal(ctx: Context, epoch: bigint, from: Credit, to: Credit): bigint;
  /** Burns matched money of an epoch that has not vested. @returns what was burned */
  cancelMatch(ctx: Context, epoch: bigint, credit: Credit): bigint;
  /** Credits a payee with money that lies in attribution's account and waits four epochs. */
  creditPayee(ctx: Context, credit: PayeeCredit): void;
  /** Burns what a payee was credited in an epoch and has not matured. @returns what was burned */
  cancelPayee(ctx: Context, epoch: bigint, credit: PayeeCredit): bigint;
  /** A case against the version opens: its emission stops vesting. */
  freeze(ctx: Context, ref: VersionRef): void;
  /** A case ends without a verdict against the version. */
  unfreeze(ctx: Context, ref: VersionRef): void;
  /** A case ends against the version: what had not vested when the first open case began is burned when it is next touched. */
  cancel(ctx: Context, ref: VersionRef): void;
  /** What has not vested is burned as in {@link Earnings.cancel}, by a verdict that ends no case: the open ones go on. */
  cancelUnvested(ctx: Context, ref: VersionRef): void;
  /** Whether match and bootstrap may flow: the version is in good standing and bonded. */
  isMatchable(ctx: Context, ref: VersionRef): boolean;
  /** The account as it is now, written back; undefined when nothing was ever earned. */
  touch(ctx: Context, ref: VersionRef, weightsRoot: Uint8Array): EarningAccount | undefined;
}

/** What the bonds behind a version stand for, whoever posted them. */
export function versionBonds({ datasetId, version }: VersionRef): BondSubject {
  return { purpose: BondPurpose.BOND_PURPOSE_VERSION, subject: `${datasetId}@${version}` };
}

const STANDING: readonly number[] = [
  VersionState.VERSION_STATE_ACTIVE,
  VersionState.VERSION_STATE_UNLISTED,
  VersionState.VERSION_STATE_DEPRECATED,
];

/** What earning accounts are made over. */
export interface EarningsParts {
  readonly bank: BankSender & BankBurner;
  readonly economy: Economy;
  readonly bonds: BondLedger;
  readonly registry: RegistryReader;
  readonly bootstrap: Bootstrap;
}

/** Creates the earning accounts. */
export function createEarnings({ bank, economy, bonds, registry, bootstrap }: EarningsParts): Earnings {
  const touch = (ctx: Context, ref: VersionRef, weightsRoot: Uint8Array): EarningAccount | undefined => {
    const stored = findEarningAccount(ctx, ref, weightsRoot);
    if (stored === undefined) {
      return undefined;
    }
    const parentsPpm = royaltiesOf(requireVersion(ctx, registry, ref));
    const { account, cancelled } = touchAccount(
      { ...stored, parentsPpm },
      readVesting(ctx, stored),
      economy.epoch(ctx),
    );
    if (cancelled > 0n) {
      bank.burn(ctx, EMISSION_POOL, oneCoin(BASE_DENOM, cancelled));
      ctx.emit(cancelEvent(ref, cancelled));
    }
    return account;
  };
  /** The account of a credit as it is now, opened when this is its first. */
  const accountFor = (ctx: Context, ref: VersionRef, weights: Weights | undefined): EarningAccount => {
    const version = requireVersion(ctx, registry, ref);
    const { root, total } = weights ?? ownWeights(version);
    const touched = touch(ctx, ref, root);
    if (touched !== undefined) {
      return touched;
    }
    const hold = findHold(ctx, ref);
    const epoch = economy.epoch(ctx);
    const fresh = openAccount(version, { root, total }, { epoch, vestingEpoch: vestingEpochOf(hold, epoch) });
    return { ...fresh, cancellationsSeen: hold?.cancellations ?? 0 };
  };
  const isMatchable = (ctx: Context, ref: VersionRef): boolean => {
    const version = registry.version(ctx, ref.datasetId, ref.version);
    if (version === undefined || !STANDING.includes(version.state)) {
      return false;
    }
    const bonded = bonds.behind(ctx, versionBonds(ref)).reduce((sum, { amount }) => sum + amount, 0n);
    return bonded >= economy.params(ctx).matchBondMin;
  };
  return {
    touch(ctx, ref, weightsRoot) {
      const account = touch(ctx, ref, weightsRoot);
      if (account !== undefined) {
        writeEarningAccount(ctx, account);
      }
      return account;
    },
    isMatchable,
    creditPool(ctx, { from, credits, maturity, burned }) {
      const pool = credits.reduce((sum, { amount }) => sum + amount, 0n);
      if (pool > 0n) {
        bank.sendBetweenModules(ctx, from, REAL_POOL, oneCoin(BASE_DENOM, pool));
      }
      const matched = credits.map(({ ref, weights, amount }) => {
        if (amount === 0n) {
          return 0n;
        }
        const account = accountFor(ctx, ref, weights);
        const match = burned > 0n && isMatchable(ctx, ref) ? economy.matchOf(ctx, { burned, part: amount, pool }) : 0n;
        const { real, emission } = account;
        writeEarningAccount(ctx, {
          ...account,
          earnedEpoch: economy.epoch(ctx),
          real:
            maturity === "now"
              ? { ...real, received: real.received + amount }
              : { ...real, pending: addToRing(real.pending, amount) },
          emission: { ...emission, pending: addToRing(emission.pending, match) },
        });
        const share = burned === 0n ? 0n : divFloor(burned * amount, pool);
        bootstrap.noteUse(ctx, { datasetId: ref.datasetId, burned: share, matched: match });
        ctx.emit(creditEvent(ref, amount, match));
        return match;
      });
      economy.mintMatch(
        ctx,
        matched.reduce((sum, match) => sum + match, 0n),
      );
      return matched;
    },
    receiveRoyalty(ctx, ref, { real, emission }) {
      const account = accountFor(ctx, ref, undefined);
      writeEarningAccount(ctx, {
        ...account,
        earnedEpoch: economy.epoch(ctx),
        real: { ...account.real, received: account.real.received + real },
        emission: { ...account.emission, received: account.emission.received + emission },
      });
    },
    moveReal(ctx, epoch, from, to) {
      const source = accountFor(ctx, from.ref, from.weights);
      const { ring, taken } = takeFromRing(source.real.pending, epoch, from.amount);
      writeEarningAccount(ctx, { ...source, real: { ...source.real, pending: ring } });
      const target = accountFor(ctx, to.ref, to.weights);
      const pending = addToSlot(target.real.pending, epoch, taken, REAL_SLOTS);
      const real =
        pending === undefined
          ? { ...target.real, received: target.real.received + taken }
          : { ...target.real, pending };
      writeEarningAccount(ctx, { ...target, real });
      return taken;
    },
    cancelMatch(ctx, epoch, { ref, weights, amount }) {
      const account = accountFor(ctx, ref, weights);
      const slot = vestingEpochOf(findHold(ctx, ref), epoch);
      const { ring, taken } = takeFromRing(account.emission.pending, slot, amount);
      const emission = { ...account.emission, pending: ring };
      // Written even when nothing is taken: touching the account may have burned what another case cancelled.
      writeEarningAccount(ctx, { ...account, emission, emissionCancelled: account.emissionCancelled + taken });
      if (taken === 0n) {
        return 0n;
      }
      bank.burn(ctx, EMISSION_POOL, oneCoin(BASE_DENOM, taken));
      ctx.emit(cancelEvent(ref, taken));
      return taken;
    },
    creditPayee(ctx, { address, role, amount }) {
      if (amount === 0n) {
        return;
      }
      const payee = touchPayee(ctx, address, role, economy.epoch(ctx));
      writePayee(ctx, { ...payee, real: { ...payee.real, pending: addToRing(payee.real.pending, amount) } });
    },
    cancelPayee(ctx, epoch, { address, role, amount }) {
      const payee = touchPayee(ctx, address, role, economy.epoch(ctx));
      const { ring, taken } = takeFromRing(payee.real.pending, epoch, amount);
      writePayee(ctx, { ...payee, real: { ...payee.real, pending: ring } });
      if (taken > 0n) {
        bank.burn(ctx, ATTRIBUTION_ACCOUNT, oneCoin(BASE_DENOM, taken));
      }
      return taken;
    },
    freeze(ctx, ref) {
      const hold = findHold(ctx, ref) ?? VestingHold.create({ datasetId: ref.datasetId, version: ref.version });
      const frozenEpoch = hold.openCases > 0 ? hold.frozenEpoch : economy.epoch(ctx);
      writeHold(ctx, { ...hold, openCases: hold.openCases + 1, frozenEpoch });
    },
    unfreeze(ctx, ref) {
      const hold = findHold(ctx, ref);
      if (hold !== undefined) {
        writeHold(ctx, closeCase(hold, economy.epoch(ctx)));
      }
    },
    cancel(ctx, ref) {
      const hold = addCancellation(ctx, ref);
      writeHold(ctx, closeCase(hold, economy.epoch(ctx)));
    },
    cancelUnvested(ctx, ref) {
      writeHold(ctx, addCancellation(ctx, ref));
    },
  };

  /** T24: accounts burn what had not vested when the first open case began, or has not by now. Gives the hold that counts it. */
  function addCancellation(ctx: Context, ref: VersionRef): VestingHold {
    const hold = findHold(ctx, ref) ?? VestingHold.create({ datasetId: ref.datasetId, version: ref.version });
    const number = hold.cancellations + 1;
    const vestedEpoch = vestingEpochOf(hold, economy.epoch(ctx));
    writeCancellation(
      ctx,
      Cancellation.create({ datasetId: ref.datasetId, version: ref.version, number, vestedEpoch }),
    );
    return { ...hold, cancellations: number };
  }
}

/** A payee as it is now; empty when nothing was ever owed. Money in the ring lies in attribution's account. */
export function touchPayee(ctx: Context, address: Uint8Array, role: number, epoch: bigint): Payee {
  const stored = findPayee(ctx, address, role);
  const real: Ledger = stored?.real ?? { received: 0n, paidOut: 0n, pending: { epoch, slots: [] } };
  return Payee.create({ address: addressText(address), role, real: rollLedger(real, epoch, REAL_SLOTS) });
}

/** A version that money can be credited to. @throws TxError(VersionNotFound) */
export function requireVersion(ctx: Context, registry: RegistryReader, ref: VersionRef): Version {
  const version = registry.version(ctx, ref.datasetId, ref.version);
  if (version === undefined) {
    throw new TxError(AttributionError.VersionNotFound, `${ref.datasetId}@${ref.version.slice(0, 40)}`);
  }
  return version;
}

/** What a version's parents take together, ppm; a cured duplicate has one parent more than when it was published. */
export function royaltiesOf({ content }: Version): number {
  return content.parents.reduce((sum, { royaltyPpm }) => sum + royaltyPpm, 0);
}

/** The weights that a version itself states. */
export function ownWeights(version: Version): Weights {
  return { root: version.content.contributorsRoot, total: version.content.totalWeight };
}

/** The root that a claim means: empty is the version's own. */
export function namedRoot(version: Version, weightsRoot: Uint8Array): Uint8Array {
  const own = version.content.contributorsRoot;
  return weightsRoot.length === 0 || equalBytes(weightsRoot, own) ? own : weightsRoot;
}

function creditEvent(ref: VersionRef, real: bigint, emission: bigint): ReturnType<typeof createEvent> {
  return createEvent(
    "credit",
    ["dataset_id", ref.datasetId.toString()],
    ["version", ref.version],
    ["real", real.toString()],
    ["emission", emission.toString()],
  );
}

function cancelEvent(ref: VersionRef, amount: bigint): ReturnType<typeof createEvent> {
  return createEvent(
    "cancel_emission",
    ["dataset_id", ref.datasetId.toString()],
    ["version", ref.version],
    ["amount", amount.toString()],
  );
}
