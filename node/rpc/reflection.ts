/**
 * gRPC server reflection, v1alpha and v1 (the same wire form): answers from the descriptors of the schema.
 * The few reflection messages are written here by field number, as they are not part of the chain's schema.
 */

import { concatBytes, utf8ToBytes } from "../../lib/bytes.ts";
import { GrpcCode } from "../../lib/errors.ts";
import {
  fileDescriptorByPath,
  fileDescriptorBySymbol,
  fileDescriptorWithImports,
  type FileDescriptor,
} from "../../proto/descriptors.ts";

/** The two services that clients try, newest first. */
export const REFLECTION_SERVICES: readonly string[] = [
  "grpc.reflection.v1.ServerReflection",
  "grpc.reflection.v1alpha.ServerReflection",
];

/** What a client asks: one text by the field number that carries it. */
interface ReflectionRequest {
  readonly field: number;
  readonly text: string;
}

const FILE_BY_FILENAME = 3;
const FILE_CONTAINING_SYMBOL = 4;
const LIST_SERVICES = 7;

/** Answers one request of the stream; never throws. */
export function answerReflection(request: Uint8Array, serviceNames: readonly string[]): Uint8Array {
  const { field, text } = parseRequest(request);
  const original = lengthDelimited(2, request);
  if (field === LIST_SERVICES) return concatBytes(original, lengthDelimited(6, serviceList(serviceNames)));
  const file = findFile(field, text);
  if (file === undefined) return concatBytes(original, lengthDelimited(7, notFound(field, text)));
  const files = fileDescriptorWithImports(file.path).map(({ bytes }) => lengthDelimited(1, bytes));
  return concatBytes(original, lengthDelimited(4, concatBytes(...files.toReversed())));
}

function findFile(field: number, text: string): FileDescriptor | undefined {
  if (field === FILE_BY_FILENAME) return fileDescriptorByPath(text);
  return field === FILE_CONTAINING_SYMBOL ? fileDescriptorBySymbol(text) : undefined;
}

function serviceList(names: readonly string[]): Uint8Array {
  return concatBytes(...names.map((name) => lengthDelimited(1, lengthDelimited(1, utf8ToBytes(name)))));
}

function notFound(field: number, text: string): Uint8Array {
  const isKnown = field === FILE_BY_FILENAME || field === FILE_CONTAINING_SYMBOL;
  const code = isKnown ? GrpcCode.NotFound : GrpcCode.Unimplemented;
  const message = isKnown ? `not found: ${text.slice(0, 200)}` : "this reflection request is not supported";
  return concatBytes(Uint8Array.of(0x08, code), lengthDelimited(2, utf8ToBytes(message)));
}

function lengthDelimited(field: number, bytes: Uint8Array): Uint8Array {
  return concatBytes(Uint8Array.of((field << 3) | 2), varint(bytes.length), bytes);
}

function varint(value: number): Uint8Array {
  const out: number[] = [];
  let rest = value;
  for (; rest >= 0x80; rest >>>= 7) out.push((rest & 0x7f) | 0x80);
  return Uint8Array.from([...out, rest]);
}

/** Reads the last length-delimited field besides `host`; field 0 when there is none or the bytes are malformed. */
function parseRequest(bytes: Uint8Array): ReflectionRequest {
  let found: ReflectionRequest = { field: 0, text: "" };
  let offset = 0;
  while (offset < bytes.length) {
    const tag = readVarint(bytes, offset);
    const length = readVarint(bytes, tag.next);
    const end = length.next + length.value;
    if ((tag.value & 7) !== 2 || end > bytes.length) return { field: 0, text: "" };
    const field = tag.value >>> 3;
    if (field !== 1) found = { field, text: new TextDecoder().decode(bytes.subarray(length.next, end)) };
    offset = end;
  }
  return found;
}

function readVarint(bytes: Uint8Array, start: number): { readonly value: number; readonly next: number } {
  let value = 0;
  for (let index = 0; index < 4; index += 1) {
    const byte = bytes[start + index] ?? 0;
    value |= (byte & 0x7f) << (7 * index);
    if (byte < 0x80) return { value, next: start + index + 1 };
  }
  return { value: bytes.length, next: start + 4 };
}
