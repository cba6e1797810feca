/** The rows of emissions but those of clock, beacon, bootstrap, security and health, which write their own. */
import { assert } from "../../lib/assert.ts";
import { concatBytes, prefixEnd } from "../../lib/bytes.ts";
import {
  Bond,
  EconomyParams,
  Epoch,
  Params,
  ScheduledEconomy,
  SubjectPins,
  SupplyTotals,
} from "../../proto/gen/byline/emissions/v1/emissions.ts";
import type { Codec } from "../../proto/wire.ts";
import { parseAddress } from "../address.ts";
import type { Context } from "../context.ts";
import type { BondSubject } from "./bond-ledger.ts";
import { isFoundBySubject } from "./bond-names.ts";
import {
  ECONOMY_KEY,
  EMISSIONS_STORE,
  EPOCH_KEY,
  PARAMS_KEY,
  SCHEDULED_KEY,
  SUBJECT_PINS_PREFIX,
  TOTALS_KEY,
  bondKey,
  bondsBehindKey,
  subjectPinsKey,
} from "./keys.ts";

/** Value of rows that only exist: ICS-23 cannot prove an empty one. */
const PRESENT = Uint8Array.of(0);

/** Reads the periods. They exist from genesis on. */
export function readParams(ctx: Context): Params {
  return require(ctx, Params, PARAMS_KEY, "emissions params");
}

/** Writes the periods; they must be valid. */
export function writeParams(ctx: Context, params: Params): void {
  ctx.store(EMISSIONS_STORE).set(PARAMS_KEY, Params.encode(params));
}

/** Reads the economic parameters in force. */
export function readEconomy(ctx: Context): EconomyParams {
  return require(ctx, EconomyParams, ECONOMY_KEY, "economic parameters");
}

/** Writes the economic parameters; they must have passed the guard. */
export function writeEconomy(ctx: Context, economy: EconomyParams): void {
  ctx.store(EMISSIONS_STORE).set(ECONOMY_KEY, EconomyParams.encode(economy));
}

/** The parameters that wait to take over, if there are some. */
export function findScheduled(ctx: Context): ScheduledEconomy | undefined {
  return find(ctx, ScheduledEconomy, SCHEDULED_KEY);
}

/** Writes, or with undefined removes, the waiting parameters. */
export function writeScheduled(ctx: Context, scheduled: ScheduledEconomy | undefined): void {
  if (scheduled === undefined) {
    ctx.store(EMISSIONS_STORE).delete(SCHEDULED_KEY);
  } else {
    ctx.store(EMISSIONS_STORE).set(SCHEDULED_KEY, ScheduledEconomy.encode(scheduled));
  }
}

/** The current epoch, once a block has run. */
export function findEpoch(ctx: Context): Epoch | undefined {
  return find(ctx, Epoch, EPOCH_KEY);
}

/** Writes the current epoch. */
export function writeEpoch(ctx: Context, epoch: Epoch): void {
  ctx.store(EMISSIONS_STORE).set(EPOCH_KEY, Epoch.encode(epoch));
}

/** What was minted and burned so far. */
export function readTotals(ctx: Context): SupplyTotals {
  return find(ctx, SupplyTotals, TOTALS_KEY) ?? SupplyTotals.create();
}

/** Writes the totals; a network without coins has no row. */
export function writeTotals(ctx: Context, totals: SupplyTotals): void {
  const bytes = SupplyTotals.encode(totals);
  if (bytes.length === 0) {
    ctx.store(EMISSIONS_STORE).delete(TOTALS_KEY);
  } else {
    ctx.store(EMISSIONS_STORE).set(TOTALS_KEY, bytes);
  }
}

/** A bond, if it exists. */
export function findBond(ctx: Context, owner: Uint8Array, purpose: number, subject: string): Bond | undefined {
  return find(ctx, Bond, bondKey(owner, purpose, subject));
}

/** Writes a bond; one that is empty, in no case and held by nothing is removed. Where the purpose is so, its subject finds it (E34). */
export function writeBond(ctx: Context, bond: Bond): void {
  const owner = parseAddress(bond.owner);
  const key = bondKey(owner, bond.purpose, bond.subject);
  const behind = isFoundBySubject(bond.purpose) ? concatBytes(bondsBehindKey(bond), owner) : undefined;
  const store = ctx.store(EMISSIONS_STORE);
  if (bond.amount === 0n && bond.exits.length === 0 && bond.pins === 0 && bond.held === 0n) {
    store.delete(key);
    if (behind !== undefined) {
      store.delete(behind);
    }
    return;
  }
  store.set(key, Bond.encode(bond));
  if (behind !== undefined) {
    store.set(behind, PRESENT);
  }
}

/** Bonds that stand behind a subject, by owner. */
export function bondsBehind(ctx: Context, subject: BondSubject): readonly Bond[] {
  const prefix = bondsBehindKey(subject);
  const rows = [...ctx.store(EMISSIONS_STORE).range({ start: prefix, end: prefixEnd(prefix) })];
  return rows.map(({ key }) =>
    require(ctx, Bond, bondKey(key.slice(prefix.length), subject.purpose, subject.subject), "bonds of the index"),
  );
}

/** Number of open cases that name a subject. */
export function subjectPins(ctx: Context, subject: BondSubject): number {
  return find(ctx, SubjectPins, subjectPinsKey(subject))?.pins ?? 0;
}

/** Writes how many open cases name a subject; none has no row. */
export function writeSubjectPins(ctx: Context, { purpose, subject }: BondSubject, pins: number): void {
  const key = subjectPinsKey({ purpose, subject });
  if (pins === 0) {
    ctx.store(EMISSIONS_STORE).delete(key);
  } else {
    ctx.store(EMISSIONS_STORE).set(key, SubjectPins.encode({ purpose, subject, pins }));
  }
}

/** Subjects that open cases name. */
export function pinnedSubjects(ctx: Context): IterableIterator<SubjectPins> {
  return rowsOf(ctx, SubjectPins, SUBJECT_PINS_PREFIX);
}

/** All rows of one kind, for genesis and invariants. */
export function* rowsOf<T>(ctx: Context, codec: Codec<T>, prefix: Uint8Array): IterableIterator<T> {
  for (const row of ctx.store(EMISSIONS_STORE).range({ start: prefix, end: prefixEnd(prefix) })) {
    yield codec.decode(row.value);
  }
}

function find<T>(ctx: Context, codec: Codec<T>, key: Uint8Array): T | undefined {
  const bytes = ctx.store(EMISSIONS_STORE).get(key);
  return bytes === undefined ? undefined : codec.decode(bytes);
}

function require<T>(ctx: Context, codec: Codec<T>, key: Uint8Array, what: string): T {
  const value = find(ctx, codec, key);
  assert(value !== undefined, `${what} are written at genesis`);
  return value;
}
