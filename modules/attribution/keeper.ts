/** The rows of attribution; the only file that reads and writes its store. */
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
  VestingHold,
} from "../../proto/gen/byline/attribution/v1/attribution.ts";
import type { Codec } from "../../proto/wire.ts";
import { parseAddress } from "../address.ts";
import type { Context } from "../context.ts";
import {
  ATTRIBUTION_STORE,
  BENCHMARKS_PREFIX,
  BUILDER_MODELS_PREFIX,
  CHANNELS_PREFIX,
  DUE_CHANNELS_PREFIX,
  DUE_SETTLEMENTS_PREFIX,
  GATEWAY_CHANNELS_PREFIX,
  MODELS_PREFIX,
  PARAMS_KEY,
  PAYER_CHANNELS_PREFIX,
  accountKey,
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
  const params = find(ctx, Params, PARAMS_KEY);
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
  return find(ctx, EarningAccount, accountKey(refPart(ref), weightsRoot));
}

/** Writes an earning account. */
export function writeEarningAccount(ctx: Context, account: EarningAccount): void {
  write(ctx, EarningAccount, accountKey(refPart(account), account.weightsRoot), account);
}

/** What a leaf has claimed so far. */
export function readPaid(ctx: Context, ref: VersionRef, weightsRoot: Uint8Array, leftSum: bigint): Paid {
  return find(ctx, Paid, paidKey(refPart(ref), weightsRoot, leftSum)) ?? Paid.create();
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
  write(ctx, Paid, paidKey(refPart(ref), weightsRoot, leftSum), paid);
}

/** What a parent has pulled so far. */
export function readPulled(ctx: Context, ref: VersionRef, weightsRoot: Uint8Array, parentIndex: number): PulledRow {
  return (
    find(ctx, PulledRow, pulledKey(refPart(ref), weightsRoot, parentIndex)) ??
    PulledRow.create({ ...ref, weightsRoot, parentIndex })
  );
}

/** Writes what a parent has pulled. */
export function writePulled(ctx: Context, row: PulledRow): void {
  write(ctx, PulledRow, pulledKey(refPart(row), row.weightsRoot, row.parentIndex), row);
}

/** The hold on a version's vesting, if there ever was one. */
export function findHold(ctx: Context, ref: VersionRef): VestingHold | undefined {
  return find(ctx, VestingHold, holdKey(refPart(ref)));
}

/** Writes a hold. */
export function writeHold(ctx: Context, hold: VestingHold): void {
  write(ctx, VestingHold, holdKey(refPart(hold)), hold);
}

/** A payee, if anything was ever owed. */
export function findPayee(ctx: Context, address: Uint8Array, role: number): Payee | undefined {
  return find(ctx, Payee, payeeKey(address, role));
}

/** Writes a payee. */
export function writePayee(ctx: Context, payee: Payee): void {
  write(ctx, Payee, payeeKey(parseAddress(payee.address), payee.role), payee);
}

/** A benchmark, if it exists. */
export function findBenchmark(ctx: Context, id: bigint): Benchmark | undefined {
  return find(ctx, Benchmark, idKey(BENCHMARKS_PREFIX, id));
}

/** Writes a benchmark. */
export function writeBenchmark(ctx: Context, benchmark: Benchmark): void {
  write(ctx, Benchmark, idKey(BENCHMARKS_PREFIX, benchmark.id), benchmark);
}

/** A model, if it exists. */
export function findModel(ctx: Context, id: bigint): Model | undefined {
  return find(ctx, Model, idKey(MODELS_PREFIX, id));
}

/** Writes a model's row. */
export function writeModel(ctx: Context, model: Model): void {
  write(ctx, Model, idKey(MODELS_PREFIX, model.id), model);
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
  return find(ctx, Gateway, gatewayKey(operator));
}

/** Writes a gateway. */
export function writeGateway(ctx: Context, gateway: Gateway): void {
  write(ctx, Gateway, gatewayKey(parseAddress(gateway.operator)), gateway);
}

/** A channel, if it exists. */
export function findChannel(ctx: Context, id: bigint): Channel | undefined {
  return find(ctx, Channel, idKey(CHANNELS_PREFIX, id));
}

/** Writes a channel's row. */
export function writeChannel(ctx: Context, channel: Channel): void {
  write(ctx, Channel, idKey(CHANNELS_PREFIX, channel.id), channel);
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
  return find(ctx, Settlement, settlementKey(channelId, index));
}

/** Writes a settlement. */
export function writeSettlement(ctx: Context, settlement: Settlement): void {
  write(ctx, Settlement, settlementKey(settlement.channelId, settlement.index), settlement);
}

/** Forgets a settlement. */
export function deleteSettlement(ctx: Context, channelId: bigint, index: number): void {
  ctx.store(ATTRIBUTION_STORE).delete(settlementKey(channelId, index));
}

/** Something that is over at a clock (channels) or in an epoch (settlements). */
export interface Due {
  readonly kind: "channel" | "settlement";
  readonly at: bigint;
  /** Channel id. */
  readonly id: bigint;
  /** Settlement's index; 0 for channels. */
  readonly index: number;
}

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
  const prefix = duePrefix(kind);
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

function duePrefix(kind: Due["kind"]): Uint8Array {
  return kind === "channel" ? DUE_CHANNELS_PREFIX : DUE_SETTLEMENTS_PREFIX;
}

function dueKey({ kind, at, id, index }: Due): Uint8Array {
  return concatBytes(duePrefix(kind), bigEndian64(at), bigEndian64(id), bigEndian32(index));
}

/** What a licence was used for, of one kind. */
export function findUsage(ctx: Context, licenceId: bigint, kind: number): UsageRow | undefined {
  return find(ctx, UsageRow, usageKey(licenceId, kind));
}

/** Writes a usage count. */
export function writeUsage(ctx: Context, row: UsageRow): void {
  write(ctx, UsageRow, usageKey(row.licenceId, row.kind), row);
}

/** All rows of one kind, for genesis and invariants. */
export function* rowsOf<T>(ctx: Context, codec: Codec<T>, prefix: Uint8Array): IterableIterator<T> {
  for (const row of ctx.store(ATTRIBUTION_STORE).range({ start: prefix, end: prefixEnd(prefix) })) {
    yield codec.decode(row.value);
  }
}

function find<T>(ctx: Context, codec: Codec<T>, key: Uint8Array): T | undefined {
  const bytes = ctx.store(ATTRIBUTION_STORE).get(key);
  return bytes === undefined ? undefined : codec.decode(bytes);
}

function write<T>(ctx: Context, codec: Codec<T>, key: Uint8Array, value: T): void {
  ctx.store(ATTRIBUTION_STORE).set(key, codec.encode(value));
}
