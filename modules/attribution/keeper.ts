/** The rows of attribution but those of `publication-keeper.ts` and `audit-keeper.ts`; the three alone write its store. */
import { assert } from "../../lib/assert.ts";
import { bigEndian32, bigEndian64, concatBytes, prefixEnd, readBigEndian32, readBigEndian64 } from "../../lib/bytes.ts";
import { parseSemVer } from "../../lib/registry/semver.ts";
import {
  Benchmark,
  Channel,
  EarningAccount,
  Gateway,
  Model,
  Paid,
  Params,
  Payee,
  PulledRow,
  Settlement,
  UsageRow,
  Cancellation,
  VestingHold,
} from "../../proto/gen/byline/attribution/v1/attribution.ts";
import type { Codec } from "../../proto/wire.ts";
import { parseAddress } from "../address.ts";
import type { Context } from "../context.ts";
import type { Vesting } from "./accounts.ts";
import {
  ATTRIBUTION_STORE,
  BENCHMARKS_PREFIX,
  BUILDER_MODELS_PREFIX,
  CHANNELS_PREFIX,
  DUE_AUDITS_PREFIX,
  DUE_BONDS_PREFIX,
  DUE_CHANNELS_PREFIX,
  DUE_CONVICTIONS_PREFIX,
  DUE_PUBLICATIONS_PREFIX,
  DUE_SEEDS_PREFIX,
  DUE_SETTLEMENTS_PREFIX,
  GATEWAY_CHANNELS_PREFIX,
  MODELS_PREFIX,
  PARAMS_KEY,
  PAYER_CHANNELS_PREFIX,
  accountKey,
  cancellationKey,
  gatewayKey,
  holdKey,
  idKey,
  indexKey,
  paidKey,
  payeeKey,
  pulledKey,
  settlementKey,
  usageKey,
  versionModelsPrefix,
  versionPart,
  voucherKeyKey,
} from "./keys.ts";

/** Value of index rows that carry no data: ICS-23 cannot prove an empty one. */
const MARK = Uint8Array.of(0);

/** Names a dataset version. */
export interface VersionRef {
  readonly datasetId: bigint;
  /** Semantic version of an existing version. */
  readonly version: string;
}

/** A version's part of keys; the version must be well-formed. */
export function refPart({ datasetId, version }: VersionRef): Uint8Array {
  const number = parseSemVer(version);
  assert(number !== undefined, "a stored version has a number");
  return versionPart(datasetId, number);
}

/** Reads the params. They exist from genesis on. */
export function readParams(ctx: Context): Params {
  const params = findRow(ctx, Params, PARAMS_KEY);
  assert(params !== undefined, "attribution params are written at genesis");
  return params;
}

/** Writes the params; they must be valid. */
export function writeParams(ctx: Context, params: Params): void {
  ctx.store(ATTRIBUTION_STORE).set(PARAMS_KEY, Params.encode(params));
}

/** The next id under a counter's key, from 1. */
export function nextId(ctx: Context, key: Uint8Array): bigint {
  const bytes = ctx.store(ATTRIBUTION_STORE).get(key);
  return bytes === undefined ? 1n : readBigEndian64(bytes);
}

/** Sets a counter. */
export function writeNextId(ctx: Context, key: Uint8Array, id: bigint): void {
  ctx.store(ATTRIBUTION_STORE).set(key, bigEndian64(id));
}

/** An earning account, if it earned something. */
export function findEarningAccount(ctx: Context, ref: VersionRef, weightsRoot: Uint8Array): EarningAccount | undefined {
  return findRow(ctx, EarningAccount, accountKey(refPart(ref), weightsRoot));
}

/** Writes an earning account. */
export function writeEarningAccount(ctx: Context, account: EarningAccount): void {
  writeRow(ctx, EarningAccount, accountKey(refPart(account), account.weightsRoot), account);
}

/** What a leaf has claimed so far. */
export function readPaid(ctx: Context, ref: VersionRef, weightsRoot: Uint8Array, leftSum: bigint): Paid {
  return findRow(ctx, Paid, paidKey(refPart(ref), weightsRoot, leftSum)) ?? Paid.create();
}

/** Writes what a leaf has claimed; it is more than nothing. */
export function writePaid(
  ctx: Context,
  {
    ref,
    weightsRoot,
    leftSum,
  }: { readonly ref: VersionRef; readonly weightsRoot: Uint8Array; readonly leftSum: bigint },
  paid: Paid,
): void {
  writeRow(ctx, Paid, paidKey(refPart(ref), weightsRoot, leftSum), paid);
}

/** What a parent has pulled so far. */
export function readPulled(ctx: Context, ref: VersionRef, weightsRoot: Uint8Array, parentIndex: number): PulledRow {
  return (
    findRow(ctx, PulledRow, pulledKey(refPart(ref), weightsRoot, parentIndex)) ??
    PulledRow.create({ ...ref, weightsRoot, parentIndex })
  );
}

/** Writes what a parent has pulled. */
export function writePulled(ctx: Context, row: PulledRow): void {
  writeRow(ctx, PulledRow, pulledKey(refPart(row), row.weightsRoot, row.parentIndex), row);
}

/** The hold on a version's vesting, if there ever was one. */
export function findHold(ctx: Context, ref: VersionRef): VestingHold | undefined {
  return findRow(ctx, VestingHold, holdKey(refPart(ref)));
}

/** Writes a hold. */
export function writeHold(ctx: Context, hold: VestingHold): void {
  writeRow(ctx, VestingHold, holdKey(refPart(hold)), hold);
}

/** The first cancellation after the `seen` ones that an account has followed. */
export function findCancellation(ctx: Context, hold: VestingHold | undefined, seen: number): Cancellation | undefined {
  if (hold === undefined || hold.cancellations <= seen) {
    return undefined;
  }
  const row = findRow(ctx, Cancellation, cancellationKey(refPart(hold), seen + 1));
  assert(row !== undefined, "every cancellation of a hold has its row");
  return row;
}

/** Writes a cancellation. */
export function writeCancellation(ctx: Context, row: Cancellation): void {
  writeRow(ctx, Cancellation, cancellationKey(refPart(row), row.number), row);
}

/** What an account's emission follows: the version's hold, and its first cancellation that the account has not followed. */
export function readVesting(ctx: Context, account: EarningAccount): Vesting {
  const hold = findHold(ctx, account);
  return { hold, cancellation: findCancellation(ctx, hold, account.cancellationsSeen) };
}

/** A payee, if anything was ever owed. */
export function findPayee(ctx: Context, address: Uint8Array, role: number): Payee | undefined {
  return findRow(ctx, Payee, payeeKey(address, role));
}

/** Writes a payee. */
export function writePayee(ctx: Context, payee: Payee): void {
  writeRow(ctx, Payee, payeeKey(parseAddress(payee.address), payee.role), payee);
}

/** A benchmark, if it exists. */
export function findBenchmark(ctx: Context, id: bigint): Benchmark | undefined {
  return findRow(ctx, Benchmark, idKey(BENCHMARKS_PREFIX, id));
}

/** Writes a benchmark. */
export function writeBenchmark(ctx: Context, benchmark: Benchmark): void {
  writeRow(ctx, Benchmark, idKey(BENCHMARKS_PREFIX, benchmark.id), benchmark);
}

/** A model, if it exists. */
export function findModel(ctx: Context, id: bigint): Model | undefined {
  return findRow(ctx, Model, idKey(MODELS_PREFIX, id));
}

/** Writes a model's row. */
export function writeModel(ctx: Context, model: Model): void {
  writeRow(ctx, Model, idKey(MODELS_PREFIX, model.id), model);
}

/** Writes the rows that find a model by its builder and by its inputs. */
export function writeModelIndexes(ctx: Context, model: Model): void {
  const store = ctx.store(ATTRIBUTION_STORE);
  store.set(indexKey(BUILDER_MODELS_PREFIX, parseAddress(model.builder), model.id), MARK);
  for (const input of model.inputs) {
    store.set(idKey(versionModelsPrefix(refPart(input)), model.id), MARK);
  }
}

/** A gateway, if it registered. */
export function findGateway(ctx: Context, operator: Uint8Array): Gateway | undefined {
  return findRow(ctx, Gateway, gatewayKey(operator));
}

/** Writes a gateway. */
export function writeGateway(ctx: Context, gateway: Gateway): void {
  writeRow(ctx, Gateway, gatewayKey(parseAddress(gateway.operator)), gateway);
}

/** A channel, if it exists. */
export function findChannel(ctx: Context, id: bigint): Channel | undefined {
  return findRow(ctx, Channel, idKey(CHANNELS_PREFIX, id));
}

/** Writes a channel's row. */
export function writeChannel(ctx: Context, channel: Channel): void {
  writeRow(ctx, Channel, idKey(CHANNELS_PREFIX, channel.id), channel);
}

/** Writes the rows that find a channel by its parties, and the mark on its voucher key. */
export function writeChannelIndexes(ctx: Context, channel: Channel): void {
  const store = ctx.store(ATTRIBUTION_STORE);
  store.set(indexKey(PAYER_CHANNELS_PREFIX, parseAddress(channel.payer), channel.id), MARK);
  store.set(indexKey(GATEWAY_CHANNELS_PREFIX, parseAddress(channel.gateway), channel.id), MARK);
  store.set(voucherKeyKey(channel.voucherKey), bigEndian64(channel.id));
}

/** Whether a voucher key was ever used. */
export function isVoucherKeyUsed(ctx: Context, publicKey: Uint8Array): boolean {
  return ctx.store(ATTRIBUTION_STORE).has(voucherKeyKey(publicKey));
}

/** A settlement, if it exists. */
export function findSettlement(ctx: Context, channelId: bigint, index: number): Settlement | undefined {
  return findRow(ctx, Settlement, settlementKey(channelId, index));
}

/** Writes a settlement. */
export function writeSettlement(ctx: Context, settlement: Settlement): void {
  writeRow(ctx, Settlement, settlementKey(settlement.channelId, settlement.index), settlement);
}

/** Forgets a settlement. */
export function deleteSettlement(ctx: Context, channelId: bigint, index: number): void {
  ctx.store(ATTRIBUTION_STORE).delete(settlementKey(channelId, index));
}

/** What waits in queues. */
export type DueKind = "channel" | "settlement" | "seed" | "publication" | "bond" | "conviction" | "audit";

/** Something that is due at a clock (channels, publications), in an epoch (settlements, bonds) or at a height (seeds, convictions). */
export interface Due {
  readonly kind: DueKind;
  readonly at: bigint;
  /** Id of a channel, model or publication. */
  readonly id: bigint;
  /** Settlement's index; else 0. */
  readonly index: number;
}

const DUE_PREFIXES: Readonly<Record<DueKind, Uint8Array>> = {
  channel: DUE_CHANNELS_PREFIX,
  settlement: DUE_SETTLEMENTS_PREFIX,
  seed: DUE_SEEDS_PREFIX,
  publication: DUE_PUBLICATIONS_PREFIX,
  bond: DUE_BONDS_PREFIX,
  conviction: DUE_CONVICTIONS_PREFIX,
  audit: DUE_AUDITS_PREFIX,
};

/** Puts something into its queue. */
export function writeDue(ctx: Context, due: Due): void {
  ctx.store(ATTRIBUTION_STORE).set(dueKey(due), MARK);
}

/** Takes something out of its queue. */
export function deleteDue(ctx: Context, due: Due): void {
  ctx.store(ATTRIBUTION_STORE).delete(dueKey(due));
}

/** What is over at `now`, oldest first, at most `limit`. */
export function dueUntil(ctx: Context, kind: Due["kind"], now: bigint, limit: number): readonly Due[] {
  const prefix = DUE_PREFIXES[kind];
  const found: Due[] = [];
  for (const { key } of ctx
    .store(ATTRIBUTION_STORE)
    .range({ start: prefix, end: concatBytes(prefix, bigEndian64(now + 1n)) })) {
    const at = prefix.length;
    found.push({
      kind,
      at: readBigEndian64(key, at),
      id: readBigEndian64(key, at + 8),
      index: readBigEndian32(key, at + 16),
    });
    if (found.length === limit) {
      break;
    }
  }
  return found;
}

function dueKey({ kind, at, id, index }: Due): Uint8Array {
  return concatBytes(DUE_PREFIXES[kind], bigEndian64(at), bigEndian64(id), bigEndian32(index));
}

/** What a licence was used for, of one kind. */
export function findUsage(ctx: Context, licenceId: bigint, kind: number): UsageRow | undefined {
  return findRow(ctx, UsageRow, usageKey(licenceId, kind));
}

/** Writes a usage count. */
export function writeUsage(ctx: Context, row: UsageRow): void {
  writeRow(ctx, UsageRow, usageKey(row.licenceId, row.kind), row);
}

/** All rows of one kind, for genesis and invariants. */
export function* rowsOf<T>(ctx: Context, codec: Codec<T>, prefix: Uint8Array): IterableIterator<T> {
  for (const row of ctx.store(ATTRIBUTION_STORE).range({ start: prefix, end: prefixEnd(prefix) })) {
    yield codec.decode(row.value);
  }
}

/** A row of any kind, if it exists. */
export function findRow<T>(ctx: Context, codec: Codec<T>, key: Uint8Array): T | undefined {
  const bytes = ctx.store(ATTRIBUTION_STORE).get(key);
  return bytes === undefined ? undefined : codec.decode(bytes);
}

/** Writes a row of any kind. */
export function writeRow<T>(ctx: Context, codec: Codec<T>, key: Uint8Array, value: T): void {
  ctx.store(ATTRIBUTION_STORE).set(key, codec.encode(value));
}
