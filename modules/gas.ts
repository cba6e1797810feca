/**
 * Gas: a meter and the cost table of the Cosmos SDK (interop §6.5). Charges are made on logical store
 * operations, above every cache, so that a hit and a miss cost the same on every node.
 */
import { TxError, SdkError } from "../lib/errors.ts";
import type { KvEntry, KvRange, KvStore } from "../lib/store/kv.ts";

/** Costs of store operations in gas, as the SDK's KVGasConfig. */
export const GAS_READ_FLAT = 1000n;
export const GAS_READ_PER_BYTE = 3n;
export const GAS_WRITE_FLAT = 2000n;
export const GAS_WRITE_PER_BYTE = 30n;
export const GAS_HAS = 1000n;
export const GAS_DELETE = 1000n;
export const GAS_ITERATE_FLAT = 30n;

/** Costs by size in bytes, for the sizes that rows have: a product of bigints is memory for the collector. */
const SIZES_LISTED = 512;
const READ_COSTS = Array.from({ length: SIZES_LISTED }, (_, size) => GAS_READ_PER_BYTE * BigInt(size));
const WRITE_COSTS = Array.from({ length: SIZES_LISTED }, (_, size) => GAS_WRITE_PER_BYTE * BigInt(size));

function readCost(size: number): bigint {
  return READ_COSTS[size] ?? GAS_READ_PER_BYTE * BigInt(size);
}

function writeCost(size: number): bigint {
  return WRITE_COSTS[size] ?? GAS_WRITE_PER_BYTE * BigInt(size);
}

/** Counts the gas of one transaction. */
export interface GasMeter {
  /** Gas the transaction may use; `undefined` is without limit. */
  readonly limit: bigint | undefined;
  /** Gas used so far; past `limit` after the charge that ran out. */
  readonly consumed: bigint;
  /**
   * Adds `amount` (>= 0n) to `consumed`.
   * @throws TxError(OutOfGas) when `consumed` passes `limit`; `location` names the operation in its text.
   */
  consume(amount: bigint, location: string): void;
}

/** Creates a meter with a limit, or without one when `limit` is undefined. */
export function createGasMeter(limit: bigint | undefined): GasMeter {
  return new CountingMeter(limit);
}

class CountingMeter implements GasMeter {
  readonly limit: bigint | undefined;
  consumed = 0n;

  constructor(limit: bigint | undefined) {
    this.limit = limit;
  }

  consume(amount: bigint, location: string): void {
    this.consumed += amount;
    const { limit, consumed } = this;
    if (limit !== undefined && consumed > limit) {
      throw new TxError(
        SdkError.OutOfGas,
        `out of gas in location: ${location}; gasWanted: ${limit}, gasUsed: ${consumed}`,
      );
    }
  }
}

/** True for the refusal that a meter throws: work that catches refusals of single items must let it pass. */
export function isOutOfGas(error: unknown): boolean {
  return error instanceof TxError && error.is(SdkError.OutOfGas);
}

/**
 * Wraps a store so that each logical operation is charged to `meter`: a read 1000 + 3 per byte of key and value,
 * a write 2000 + 30 per byte, has and delete 1000, each step of a walk 30 + 3 per byte, opening a walk 30.
 */
export function createGasStore(parent: KvStore, meter: GasMeter): KvStore {
  return new GasStore(parent, meter);
}

class GasStore implements KvStore {
  private readonly parent: KvStore;
  private readonly meter: GasMeter;

  constructor(parent: KvStore, meter: GasMeter) {
    this.parent = parent;
    this.meter = meter;
  }

  get(key: Uint8Array): Uint8Array | undefined {
    this.meter.consume(GAS_READ_FLAT, "ReadFlat");
    const value = this.parent.get(key);
    this.meter.consume(readCost(key.length + (value === undefined ? 0 : value.length)), "ReadPerByte");
    return value;
  }

  has(key: Uint8Array): boolean {
    this.meter.consume(GAS_HAS, "Has");
    return this.parent.has(key);
  }

  set(key: Uint8Array, value: Uint8Array): void {
    this.meter.consume(GAS_WRITE_FLAT, "WriteFlat");
    this.meter.consume(writeCost(key.length + value.length), "WritePerByte");
    this.parent.set(key, value);
  }

  delete(key: Uint8Array): void {
    this.meter.consume(GAS_DELETE, "Delete");
    this.parent.delete(key);
  }

  range(range: KvRange): IterableIterator<KvEntry> {
    this.meter.consume(GAS_ITERATE_FLAT, "IterNextFlat");
    return chargeSteps(this.parent, range, this.meter);
  }
}

function* chargeSteps(parent: KvStore, range: KvRange, meter: GasMeter): IterableIterator<KvEntry> {
  for (const entry of parent.range(range)) {
    meter.consume(readCost(entry.key.length + entry.value.length), "ValuePerByte");
    meter.consume(GAS_ITERATE_FLAT, "IterNextFlat");
    yield entry;
  }
}
