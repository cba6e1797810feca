/** Random values of any message type from its schema, leaning on values that mean something: addresses, amounts, edges. */
import { utf8ToBytes } from "../../lib/bytes.ts";
import { GO_ZERO_TIME_NS } from "../../proto/wire.ts";
import type { Codec, FieldDescriptor } from "../../proto/wire.ts";
import type { Prng } from "../sim/prng.ts";
import { pickOf, randomBytes } from "./mutate-wire.ts";
import { INTEGER_EDGES } from "./traps.ts";

/** Words that text fields take, besides random ones. */
export interface Vocabulary {
  readonly texts: readonly string[];
  /** Values of Any fields. */
  readonly anys: readonly { readonly typeUrl: string; readonly value: Uint8Array }[];
}

const TIMES = [
  GO_ZERO_TIME_NS,
  0n,
  1_704_067_200_000_000_000n,
  1_704_067_200_123_456_789n,
  253_402_300_799_999_999_999n,
];
const AMOUNTS = [
  "0",
  "1",
  "100",
  "1000000",
  "-1",
  "115792089237316195423570985008687907853269984665640564039457584007913129639935",
];
const DEPTH_MAX = 4;

/** A value that the codec encodes. */
export function randomValue(prng: Prng, codec: Codec<unknown>, words: Vocabulary, depth = 0): Record<string, unknown> {
  if (codec.typeName === "google.protobuf.Any") return { ...anyOf(prng, words) };
  const value: Record<string, unknown> = {};
  const chosen = new Map<string, string>();
  for (const { oneof } of codec.fields) {
    if (oneof === undefined || chosen.has(oneof)) continue;
    const members = codec.fields.filter((field) => field.oneof === oneof);
    chosen.set(oneof, prng.chance(900) ? pickOf(prng, members).name : "");
  }
  for (const field of codec.fields) {
    if (field.oneof !== undefined && chosen.get(field.oneof) !== field.name) continue;
    if (field.repeated)
      value[field.name] =
        depth >= DEPTH_MAX ? [] : Array.from({ length: prng.below(3) }, () => single(prng, field, words, depth));
    else if (field.nullable && field.oneof === undefined && (depth >= DEPTH_MAX || prng.chance(300))) continue;
    else value[field.name] = single(prng, field, words, depth);
  }
  // `create` fills what is left out.
  const whole = codec.create(value);
  return whole as Record<string, unknown>;
}

/** Encoded random value, of at most `bytesMax` bytes where a few tries find one. */
export function randomMessage(prng: Prng, codec: Codec<unknown>, words: Vocabulary): Uint8Array {
  return codec.encode(
    codec.typeName === "google.protobuf.Timestamp" ? pickOf(prng, TIMES) : randomValue(prng, codec, words),
  );
}

function anyOf(prng: Prng, words: Vocabulary): { typeUrl: string; value: Uint8Array } {
  return words.anys.length === 0 ? { typeUrl: "", value: new Uint8Array(0) } : pickOf(prng, words.anys);
}

function single(prng: Prng, field: FieldDescriptor, words: Vocabulary, depth: number): unknown {
  switch (field.kind) {
    case "int32":
    case "sint32":
    case "sfixed32":
      return pickOf(prng, [0, 1, -1, 2, 100, 2_147_483_647, -2_147_483_648, prng.below(1_000)]);
    case "uint32":
    case "fixed32":
      return pickOf(prng, [0, 1, 2, 100, 4_294_967_295, prng.below(1_000)]);
    case "enum":
      return prng.chance(900) ? pickOf(prng, Object.values(field.enum?.values ?? { none: 0 })) : prng.below(1_000);
    case "int64":
    case "sint64":
    case "sfixed64":
      return BigInt.asIntN(64, integer(prng));
    case "uint64":
    case "fixed64":
      return BigInt.asUintN(64, integer(prng));
    case "bool":
      return prng.chance(500);
    case "bytes":
      return field.decimal
        ? utf8ToBytes(scaledDecimal(prng))
        : randomBytes(prng, pickOf(prng, [0, 1, 20, 32, 33, 64, 40]));
    case "string":
      return textOf(prng, field, words);
    case "timestamp":
      return pickOf(prng, TIMES);
    case "duration":
      return pickOf(prng, [0n, 1n, -1n, 1_000_000_000n, 1_814_400_000_000_000n, (1n << 63n) - 1n]);
    case "message":
      return field.message === undefined ? undefined : randomValue(prng, field.message(), words, depth + 1);
    default:
      return undefined;
  }
}

function integer(prng: Prng): bigint {
  return prng.chance(400) ? BigInt(prng.below(300)) : pickOf(prng, INTEGER_EDGES);
}

function scaledDecimal(prng: Prng): string {
  return pickOf(prng, ["0", "1", "500000000000000000", "1000000000000000000", "-1", `${prng.next()}`]);
}

function textOf(prng: Prng, field: FieldDescriptor, words: Vocabulary): string {
  if (field.decimal) return scaledDecimal(prng);
  if (field.scalar === "cosmos.Int") return pickOf(prng, AMOUNTS);
  if (field.protoName === "denom") return pickOf(prng, ["ubyl", "ubyl", "uatom", "a", ""]);
  return prng.chance(750) && words.texts.length > 0
    ? pickOf(prng, words.texts)
    : pickOf(prng, ["", "a", "é😀", "x".repeat(prng.below(300))]);
}
