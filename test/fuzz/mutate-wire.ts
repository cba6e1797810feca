/** Mutations of protobuf messages and of plain bytes: one place is made wrong, everything around it stays well formed. */
import { concatBytes, utf8ToBytes } from "../../lib/bytes.ts";
import type { Prng } from "../sim/prng.ts";
import { INTEGER_EDGES, TEXT_TRAPS, UTF8_TRAPS } from "./traps.ts";
import {
  bodyOf,
  bytesField,
  paddedVarintOf,
  parseFields,
  tagOf,
  varintOf,
  type WireField,
  writeFields,
} from "./wire-fields.ts";

/** One of a list that is known not to be empty. */
export function pickOf<T>(prng: Prng, items: readonly T[]): T {
  const item = items[prng.below(items.length)];
  if (item === undefined) throw new RangeError("nothing to pick from");
  return item;
}

interface Place {
  readonly list: WireField[];
  readonly at: number;
  readonly field: WireField;
}

const DEPTHS = [1, 2, 3, 9, 10, 11, 31, 32, 33, 63, 64, 65, 200, 2_000];
const LENGTHS = [0, 1, 2, 19, 20, 21, 31, 32, 33, 63, 64, 65, 100, 255, 256, 1_000, 4_096, 70_000];

/** A changed copy; `other` is another input to splice from. An input that is no message gets a byte mutation. */
export function mutateWire(prng: Prng, input: Uint8Array, other: Uint8Array): Uint8Array {
  const fields = parseFields(input);
  if (fields === undefined || prng.chance(150)) return mutateBytes(prng, input, other);
  const times = 1 + (prng.chance(300) ? prng.below(4) : 0);
  for (let index = 0; index < times; index += 1) {
    const places = placesIn(fields);
    const place = places.length === 0 ? undefined : places[prng.below(places.length)];
    if (place === undefined) fields.push(strangeField(prng));
    else changePlace(prng, place, other);
  }
  const out = writeFields(fields);
  return prng.chance(50) ? mutateBytes(prng, out, other) : out;
}

/** Flips, cuts, doubles, inserts and splices bytes. */
export function mutateBytes(prng: Prng, input: Uint8Array, other: Uint8Array): Uint8Array {
  const at = prng.below(input.length + 1);
  const end = Math.min(input.length, at + 1 + prng.below(prng.chance(500) ? 4 : 64));
  const head = input.subarray(0, at);
  const tail = input.subarray(end);
  switch (prng.below(9)) {
    case 0:
      return flipped(input, at, 1 << prng.below(8));
    case 1:
      return concatBytes(
        head,
        Uint8Array.of(pickOf(prng, [0, 1, 127, 128, 255, prng.below(256)])),
        input.subarray(at + 1),
      );
    case 2:
      return head.slice();
    case 3:
      return concatBytes(head, tail);
    case 4:
      return concatBytes(head, input.subarray(at, end), input.subarray(at, end), tail);
    case 5:
      return concatBytes(head, randomBytes(prng, 1 + prng.below(16)), input.subarray(at));
    case 6:
      return concatBytes(head, other.subarray(prng.below(other.length + 1)));
    case 7:
      return concatBytes(head, varintOf(pickOf(prng, INTEGER_EDGES)), tail);
    default:
      return concatBytes(head, pickOf(prng, UTF8_TRAPS), tail);
  }
}

/** Random bytes. */
export function randomBytes(prng: Prng, length: number): Uint8Array {
  return Uint8Array.from({ length }, () => prng.below(256));
}

function flipped(input: Uint8Array, at: number, mask: number): Uint8Array {
  const out = input.slice();
  if (out.length > 0) out[at % out.length] = (out[at % out.length] ?? 0) ^ mask;
  return out;
}

function placesIn(fields: WireField[]): Place[] {
  return fields.flatMap((field, at) => [
    { list: fields, at, field },
    ...(field.inner === undefined ? [] : placesIn(field.inner)),
  ]);
}

function changePlace(prng: Prng, { list, at, field }: Place, other: Uint8Array): void {
  switch (prng.below(14)) {
    case 0:
      changeInteger(prng, field);
      return;
    case 1:
      lieAboutLength(prng, field);
      return;
    case 2: {
      const copies = prng.chance(50) ? 500 : 1 + prng.below(3);
      for (let copy = 0; copy < copies; copy += 1) list.splice(at, 0, structuredClone(field));
      return;
    }
    case 3:
      list.splice(at, 1);
      return;
    case 4: {
      const swapAt = prng.below(list.length);
      list[at] = list[swapAt] ?? field;
      list[swapAt] = field;
      return;
    }
    case 5:
      list.splice(prng.below(list.length + 1), 0, strangeField(prng));
      return;
    case 6:
      field.raw = concatBytes(
        tagOf(field.number, prng.below(8)),
        varintOf(BigInt(bodyOf(field).length)),
        bodyOf(field),
      );
      return;
    case 7:
      field.number = pickOf(prng, [1, 2, 3, field.number + 1, Math.max(1, field.number - 1)]);
      return;
    case 8:
      deepen(prng, field);
      return;
    case 9:
      replaceBody(prng, field, prng.chance(500) ? pickOf(prng, UTF8_TRAPS) : utf8ToBytes(pickOf(prng, TEXT_TRAPS)));
      return;
    case 10:
      replaceBody(prng, field, randomBytes(prng, pickOf(prng, LENGTHS)));
      return;
    case 11: {
      const donors = placesIn(parseFields(other) ?? []);
      if (donors.length > 0) list[at] = structuredClone(pickOf(prng, donors).field);
      return;
    }
    case 12:
      field.raw = concatBytes(
        paddedVarintOf((BigInt(field.number) << 3n) | BigInt(field.wireType), 1 + prng.below(4)),
        field.wireType === 2 ? varintOf(BigInt(bodyOf(field).length)) : new Uint8Array(0),
        field.wireType === 0 ? varintOf(field.varint) : bodyOf(field),
      );
      return;
    default:
      replaceBody(prng, field, mutateBytes(prng, bodyOf(field), other));
      return;
  }
}

function changeInteger(prng: Prng, field: WireField): void {
  if (field.wireType === 2) {
    field.raw = concatBytes(tagOf(field.number, 0), varintOf(pickOf(prng, INTEGER_EDGES)));
    return;
  }
  if (field.wireType !== 0) {
    field.bytes = Uint8Array.from(field.bytes, () => pickOf(prng, [0, 127, 128, 255]));
    return;
  }
  field.varint = prng.chance(300) ? field.varint + (prng.chance(500) ? 1n : field.varint) : pickOf(prng, INTEGER_EDGES);
  if (prng.chance(200))
    field.raw = concatBytes(tagOf(field.number, 0), paddedVarintOf(field.varint, 1 + prng.below(9)));
}

function lieAboutLength(prng: Prng, field: WireField): void {
  const body = bodyOf(field);
  const length = BigInt(body.length);
  const lie = pickOf(prng, [length + 1n, length > 0n ? length - 1n : 1n, 0n, length * 2n, ...INTEGER_EDGES]);
  const prefix = prng.chance(150) ? paddedVarintOf(length, 1 + prng.below(4)) : varintOf(lie);
  field.raw = concatBytes(tagOf(field.number, 2), prefix, body);
}

function deepen(prng: Prng, field: WireField): void {
  let body = bodyOf(field);
  const levels = pickOf(prng, DEPTHS);
  const numbers = prng.chance(500) ? [field.number] : [1, 2, field.number];
  for (let level = 0; level < levels && body.length < 100_000; level += 1)
    body = writeFields([bytesField(pickOf(prng, numbers), body)]);
  replaceBody(prng, field, body);
}

function replaceBody(prng: Prng, field: WireField, body: Uint8Array): void {
  if (field.wireType === 0) {
    changeInteger(prng, field);
    return;
  }
  field.wireType = 2;
  field.inner = undefined;
  field.bytes = body;
}

/** A field that the message does not know: small, critical, non-critical (bit 11), largest, or number 0. */
function strangeField(prng: Prng): WireField {
  const number = pickOf(prng, [0, 1, 9, 15, 16, 99, 1_023, 1_024, 1_025, 2_047, 2_048, 3_072, 536_870_911]);
  const field = bytesField(number, randomBytes(prng, prng.below(8)));
  if (prng.chance(400)) {
    field.wireType = 0;
    field.varint = pickOf(prng, INTEGER_EDGES);
  }
  return field;
}
