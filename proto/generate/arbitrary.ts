/** Random values of any codec, for property tests: every field may be absent, at most one member of a oneof is set, nesting ends. */
import fc from "fast-check";
import { GO_ZERO_TIME_NS } from "../wire.ts";
import type { Codec, FieldDescriptor } from "../wire.ts";

const DEPTH = 3;
const TIMESTAMP_NS_MAX = 253402300799_999999999n;

/** How values are narrowed to what cosmjs-types 0.11 encodes correctly. */
export interface ArbitraryOptions {
  /** Packed lists are never empty (cosmjs-types writes a zero-length field for them) and 64-bit values avoid [2^31, 2^32), which it writes as a broken varint. */
  readonly asCosmjs?: boolean;
}

/** An arbitrary value of `codec`. */
export function arbitraryOf(
  codec: Codec<unknown>,
  options: ArbitraryOptions = {},
  depth = DEPTH,
): fc.Arbitrary<Record<string, unknown>> {
  const groups = [...new Set(codec.fields.flatMap(({ oneof }) => (oneof === undefined ? [] : [oneof])))];
  const plain = codec.fields.filter(({ oneof }) => oneof === undefined);
  const plainRecord = fc.record(
    Object.fromEntries(plain.map((field) => [field.name, fieldArbitrary(field, options, depth)])),
  );
  const oneofRecords = groups.map((group) => {
    const members = codec.fields.filter(({ oneof }) => oneof === group);
    const unset = Object.fromEntries(members.map(({ name }) => [name, undefined]));
    const chosen = members.map((field) =>
      single(field, options, depth).map((value) => ({ ...unset, [field.name]: value })),
    );
    return depth === 0 ? fc.constant(unset) : fc.oneof(fc.constant(unset), ...chosen);
  });
  return fc.tuple(plainRecord, ...oneofRecords).map((parts) => Object.assign({}, ...parts) as Record<string, unknown>);
}

function fieldArbitrary(field: FieldDescriptor, options: ArbitraryOptions, depth: number): fc.Arbitrary<unknown> {
  const deep = depth === 0 && field.kind === "message";
  const narrow = (arbitrary: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
    options.asCosmjs ? arbitrary.filter((value) => !isBrokenInCosmjs(field, value)) : arbitrary;
  if (field.repeated) {
    const isPacked = !["message", "string", "bytes", "timestamp", "duration"].includes(field.kind);
    return deep
      ? fc.constant([])
      : fc.array(narrow(single(field, options, depth)), {
          minLength: isPacked && options.asCosmjs ? 1 : 0,
          maxLength: 3,
        });
  }
  if (field.nullable)
    return deep ? fc.constant(undefined) : fc.option(narrow(single(field, options, depth)), { nil: undefined });
  return narrow(single(field, options, depth));
}

function isBrokenInCosmjs(field: FieldDescriptor, value: unknown): boolean {
  if (typeof value !== "bigint") return false;
  const seconds = field.kind === "timestamp" || field.kind === "duration" ? value / 1_000_000_000n : value;
  return seconds >= 0x7fffffffn && seconds <= 0x100000000n;
}

function single(field: FieldDescriptor, options: ArbitraryOptions, depth: number): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case "int32":
    case "sint32":
    case "sfixed32":
      return fc.oneof(fc.constant(0), fc.integer());
    case "uint32":
    case "fixed32":
      return fc.oneof(fc.constant(0), fc.nat({ max: 0xffffffff }));
    case "enum":
      return fc.constantFrom(...Object.values(field.enum?.values ?? { none: 0 }));
    case "int64":
    case "sint64":
    case "sfixed64":
      return fc.oneof(fc.constant(0n), fc.bigInt(-(1n << 63n), (1n << 63n) - 1n), fc.bigInt(-300n, 300n));
    case "uint64":
    case "fixed64":
      return fc.oneof(fc.constant(0n), fc.bigInt(0n, (1n << 64n) - 1n), fc.bigInt(0n, 300n));
    case "bool":
      return fc.boolean();
    case "bytes":
      if (field.decimal)
        return fc.bigInt(-(1n << 80n), 1n << 80n).map((value) => new TextEncoder().encode(value.toString()));
      return fc.uint8Array({ maxLength: 40 });
    case "string":
      if (field.decimal || field.scalar === "cosmos.Int") return fc.bigInt(-(1n << 80n), 1n << 80n).map(String);
      return fc.oneof(fc.string({ maxLength: 20 }), fc.string({ unit: "binary", maxLength: 8 }));
    case "timestamp":
      return fc.oneof(fc.constant(0n), fc.constant(GO_ZERO_TIME_NS), fc.bigInt(GO_ZERO_TIME_NS, TIMESTAMP_NS_MAX));
    case "duration":
      return fc.oneof(fc.constant(0n), fc.bigInt(-(1n << 63n), (1n << 63n) - 1n));
    case "message":
      return field.message === undefined
        ? fc.constant(undefined)
        : arbitraryOf(field.message(), options, depth === 0 ? 0 : depth - 1);
  }
}
