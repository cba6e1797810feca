/**
 * Bootstrap grants (docs/spec/emissions.md E27): the one emission that use does not cause. Governance grants a sum to a
 * datanet; it is paid for accepted records by score, fades to nothing at its end, and after a time of grace never outruns
 * what the datanet's own sales and calls burn.
 */
import { bigEndian64, readBigEndian64 } from "../../lib/bytes.ts";
import { BASE_DENOM, BOOTSTRAP_MAX, SUPPLY_MAX } from "../../lib/denom.ts";
import { addToRing, ringTotal, rollRing } from "../../lib/economy/ring.ts";
import { divFloor, max, min } from "../../lib/int.ts";
import { BootstrapGrant } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import type { EpochRing } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import { addressText } from "../address.ts";
import { oneCoin } from "../coins.ts";
import type { Context } from "../context.ts";
import { createEvent } from "../events.ts";
import type { BankMinter, BankSender } from "../expected.ts";
import { EMISSION_POOL } from "../module-accounts.ts";
import { refuseWhen } from "../refuse.ts";
import { currentEpoch } from "./epoch.ts";
import { EmissionsError } from "./errors.ts";
import { readEconomy } from "./keeper.ts";
import { EMISSIONS_STORE, GRANTED_KEY, grantKey } from "./keys.ts";
import { mintCounted } from "./supply.ts";

/** Epochs of a grant in which it may pay more than the datanet burns. */
export const BOOTSTRAP_GRACE_EPOCHS = 90n;
/** Epochs over which burning and minting are compared after the grace. */
export const BOOTSTRAP_TRAIL_EPOCHS = 30;
/** A grant pays one contribution at most this part of itself. */
const CONTRIBUTION_PARTS = 100n;
/** Grant and match of one epoch are at most this part of the grant where the grant pays. */
const EPOCH_PARTS = 20n;
/** Best score of a contribution. */
const SCORE_MAX = 100n;

/** What governance decides. */
export interface GrantTerms {
  /** The datanet's dataset. */
  readonly datasetId: bigint;
  /** Base units. */
  readonly total: bigint;
  /** For one record of the best score at the start, base units. */
  readonly perRecord: bigint;
  readonly endEpoch: bigint;
}

/** An accepted contribution. */
export interface AcceptedRecords {
  readonly datasetId: bigint;
  readonly recipient: Uint8Array;
  readonly records: bigint;
  /** 0n..100n */
  readonly score: bigint;
  /** What its contributor would have lost had it been rejected, base units. */
  readonly atStake: bigint;
}

/** Grants as other modules use them. */
export interface Bootstrap {
  /** Starts a grant, or replaces the one before. @throws TxError(InvalidGrant) */
  grant(ctx: Context, terms: GrantTerms): void;
  /** Ends a grant; what was not paid stays unminted. */
  end(ctx: Context, datasetId: bigint): void;
  /** Smallest bond behind a datanet that is paid by a grant, base units. */
  bondMin(ctx: Context): bigint;
  /** Pays what a grant gives for accepted records. Refuses nothing. @returns base units */
  pay(ctx: Context, accepted: AcceptedRecords): bigint;
  /** Remembers what a release of the dataset's versions burned and was matched. */
  noteUse(ctx: Context, use: { readonly datasetId: bigint; readonly burned: bigint; readonly matched: bigint }): void;
}

/** A dataset's grant, if there is one. */
export function findGrant(ctx: Context, datasetId: bigint): BootstrapGrant | undefined {
  const bytes = ctx.store(EMISSIONS_STORE).get(grantKey(datasetId));
  return bytes === undefined ? undefined : BootstrapGrant.decode(bytes);
}

/** Writes a grant. */
export function writeGrant(ctx: Context, grant: BootstrapGrant): void {
  ctx.store(EMISSIONS_STORE).set(grantKey(grant.datasetId), BootstrapGrant.encode(grant));
}

/** Everything ever granted, ubyl; an ended grant counts with what it paid. */
export function readGranted(ctx: Context): bigint {
  const bytes = ctx.store(EMISSIONS_STORE).get(GRANTED_KEY);
  return bytes === undefined ? 0n : readBigEndian64(bytes);
}

/** Sets what was ever granted; nothing has no row. */
export function writeGranted(ctx: Context, granted: bigint): void {
  if (granted === 0n) {
    ctx.store(EMISSIONS_STORE).delete(GRANTED_KEY);
  } else {
    ctx.store(EMISSIONS_STORE).set(GRANTED_KEY, bigEndian64(granted));
  }
}

/** Creates the grants over bank. */
export function createBootstrap(bank: BankSender & BankMinter): Bootstrap {
  return {
    grant(ctx, terms) {
      checkTerms(ctx, terms);
      closeGrant(ctx, terms.datasetId);
      const granted = readGranted(ctx) + terms.total;
      refuseWhen(
        granted > BOOTSTRAP_MAX,
        EmissionsError.InvalidGrant,
        `all grants together are at most ${BOOTSTRAP_MAX}${BASE_DENOM}; with this one they would be ${granted}`,
      );
      writeGranted(ctx, granted);
      const epoch = currentEpoch(ctx);
      const empty = { epoch, slots: [] };
      writeGrant(ctx, BootstrapGrant.create({ ...terms, startEpoch: epoch, burned: empty, minted: empty }));
      ctx.emit(
        createEvent("grant_bootstrap", ["dataset_id", terms.datasetId.toString()], ["total", terms.total.toString()]),
      );
    },
    end: closeGrant,
    bondMin: (ctx) => readEconomy(ctx).matchBondMin,
    pay(ctx, { datasetId, recipient, ...accepted }) {
      const grant = findGrant(ctx, datasetId);
      if (grant === undefined) {
        return 0n;
      }
      const rolled = rollGrant(grant, currentEpoch(ctx));
      const wanted = payableFor(rolled, currentEpoch(ctx), accepted);
      const amount = min(wanted, SUPPLY_MAX - bank.supply(ctx, BASE_DENOM));
      if (amount <= 0n) {
        return 0n;
      }
      mintCounted(ctx, bank, { account: EMISSION_POOL, amount, reason: "bootstrap" });
      bank.sendFromModule(ctx, EMISSION_POOL, recipient, oneCoin(BASE_DENOM, amount));
      writeGrant(ctx, { ...rolled, paid: rolled.paid + amount, minted: addToRing(rolled.minted, amount) });
      ctx.emit(
        createEvent(
          "pay_bootstrap",
          ["dataset_id", datasetId.toString()],
          ["recipient", addressText(recipient)],
          ["amount", amount.toString()],
        ),
      );
      return amount;
    },
    noteUse(ctx, { datasetId, burned, matched }) {
      const grant = findGrant(ctx, datasetId);
      if (grant === undefined || (burned === 0n && matched === 0n)) {
        return;
      }
      const rolled = rollGrant(grant, currentEpoch(ctx));
      writeGrant(ctx, {
        ...rolled,
        burned: addToRing(rolled.burned, burned),
        minted: addToRing(rolled.minted, matched),
      });
    },
  };
}

/**
 * What a grant pays now for records: by score, faded, within its total, its parts for a contribution and an epoch, what
 * was at stake, and, after the grace, what was burned.
 * @param grant  its rings rolled to `epoch`
 */
export function payableFor(
  grant: BootstrapGrant,
  epoch: bigint,
  { records, score, atStake }: Pick<AcceptedRecords, "records" | "score" | "atStake">,
): bigint {
  const { startEpoch, endEpoch, perRecord, total, paid, minted } = grant;
  if (epoch >= endEpoch) {
    return 0n;
  }
  const faded = divFloor(perRecord * records * score * (endEpoch - epoch), SCORE_MAX * (endEpoch - startEpoch));
  const today = minted.epoch === epoch ? (minted.slots[0] ?? 0n) : 0n;
  const bounds = [atStake, divFloor(total, CONTRIBUTION_PARTS), divFloor(total, EPOCH_PARTS) - today, total - paid];
  const isYoung = epoch < startEpoch + BOOTSTRAP_GRACE_EPOCHS;
  const bounded = isYoung ? bounds : [...bounds, ringTotal(grant.burned) - ringTotal(minted)];
  return max(bounded.reduce(min, faded), 0n);
}

function rollGrant(grant: BootstrapGrant, epoch: bigint): BootstrapGrant {
  const roll = (ring: EpochRing): EpochRing => rollRing(ring, epoch, BOOTSTRAP_TRAIL_EPOCHS).ring;
  return { ...grant, burned: roll(grant.burned), minted: roll(grant.minted) };
}

/** Takes a grant away; what it did not pay can be granted again. */
function closeGrant(ctx: Context, datasetId: bigint): void {
  const grant = findGrant(ctx, datasetId);
  if (grant !== undefined) {
    writeGranted(ctx, readGranted(ctx) - (grant.total - grant.paid));
    ctx.store(EMISSIONS_STORE).delete(grantKey(datasetId));
    ctx.emit(createEvent("end_bootstrap", ["dataset_id", datasetId.toString()], ["paid", grant.paid.toString()]));
  }
}

function checkTerms(ctx: Context, { total, perRecord, endEpoch }: GrantTerms): void {
  const faults: readonly (readonly [boolean, string])[] = [
    [total <= 0n || perRecord <= 0n, "a grant and what it gives for a record are positive"],
    [perRecord > total, "a grant pays at least one record"],
    [endEpoch <= currentEpoch(ctx), `a grant ends after the current epoch ${currentEpoch(ctx)}`],
  ];
  for (const [isWrong, reason] of faults) {
    refuseWhen(isWrong, EmissionsError.InvalidGrant, reason);
  }
}
