/** Writes proto/gen/descriptors.ts: a FileDescriptorProto per .proto file, without options, for gRPC reflection. Runs only at generation time. */
import { encodeBase64 } from "../base64.ts";
import type { Writer } from "../wire.ts";
import { createWriter, finish } from "../wire.ts";
import type { SchemaEnum, SchemaField, SchemaFile, SchemaMessage, SchemaService } from "./schema.ts";

/** `FieldDescriptorProto.Type` by kind. */
const TYPES: Readonly<Record<SchemaField["kind"], number>> = {
  int64: 3,
  uint64: 4,
  int32: 5,
  fixed64: 6,
  fixed32: 7,
  bool: 8,
  string: 9,
  message: 11,
  timestamp: 11,
  duration: 11,
  bytes: 12,
  uint32: 13,
  enum: 14,
  sfixed32: 15,
  sfixed64: 16,
  sint32: 17,
  sint64: 18,
};

/** The module text: one row per file with its imports, the symbols it declares and its descriptor. */
export function emitDescriptors(files: readonly SchemaFile[]): string {
  const paths = new Set(files.map(({ path }) => path));
  const rows = files.map((file) => {
    const imports = file.imports.filter((path) => paths.has(path));
    const symbols = [...file.messages, ...file.enums, ...file.services].map(({ fullName }) => fullName);
    const bytes = fileDescriptor(file, imports);
    return `  {\n    path: "${file.path}",\n    imports: ${JSON.stringify(imports)},\n    symbols: ${JSON.stringify(symbols)},\n    base64: "${encodeBase64(bytes)}",\n  },\n`;
  });
  return `/** Generated from the .proto files by \`npm run proto\`; not edited by hand. */

/** Every file: path as imports spell it, its imports, full names it declares, FileDescriptorProto. */
export const fileDescriptorRows: readonly {
  readonly path: string;
  readonly imports: readonly string[];
  readonly symbols: readonly string[];
  readonly base64: string;
}[] = [
${rows.join("")}];
`;
}

function nest(writer: Writer, fieldNumber: number, write: () => void): void {
  writer.uint32(fieldNumber * 8 + 2).fork();
  write();
  writer.ldelim();
}

function text(writer: Writer, fieldNumber: number, value: string): void {
  writer.uint32(fieldNumber * 8 + 2).string(value);
}

function fileDescriptor(file: SchemaFile, imports: readonly string[]): Uint8Array {
  const writer = createWriter();
  text(writer, 1, file.path);
  text(writer, 2, file.packageName);
  for (const path of imports) text(writer, 3, path);
  for (const message of childrenOf(file.messages, file.packageName))
    nest(writer, 4, () => writeMessage(writer, message, file));
  for (const item of childrenOf(file.enums, file.packageName)) nest(writer, 5, () => writeEnum(writer, item));
  for (const service of file.services) nest(writer, 6, () => writeService(writer, service));
  text(writer, 12, "proto3");
  return finish(writer);
}

function childrenOf<T extends { readonly fullName: string }>(items: readonly T[], parent: string): readonly T[] {
  return items.filter(({ fullName }) => fullName.slice(0, fullName.lastIndexOf(".")) === parent);
}

function simpleName(fullName: string): string {
  return fullName.slice(fullName.lastIndexOf(".") + 1);
}

function writeMessage(writer: Writer, message: SchemaMessage, file: SchemaFile): void {
  const oneofs = [...new Set(message.fields.flatMap(({ oneof }) => (oneof === undefined ? [] : [oneof])))];
  text(writer, 1, simpleName(message.fullName));
  for (const field of message.fields) nest(writer, 2, () => writeField(writer, field, oneofs));
  for (const inner of childrenOf(file.messages, message.fullName))
    nest(writer, 3, () => writeMessage(writer, inner, file));
  for (const inner of childrenOf(file.enums, message.fullName)) nest(writer, 4, () => writeEnum(writer, inner));
  for (const oneof of oneofs) nest(writer, 8, () => text(writer, 1, oneof));
}

function writeField(writer: Writer, field: SchemaField, oneofs: readonly string[]): void {
  text(writer, 1, field.protoName);
  writer.uint32(24).int32(field.number);
  writer.uint32(32).int32(field.repeated ? 3 : 1);
  writer.uint32(40).int32(TYPES[field.kind]);
  if (field.typeRef !== undefined) text(writer, 6, `.${field.typeRef}`);
  if (field.oneof !== undefined) writer.uint32(72).int32(oneofs.indexOf(field.oneof));
  text(writer, 10, field.name);
}

function writeEnum(writer: Writer, { fullName, values }: SchemaEnum): void {
  text(writer, 1, simpleName(fullName));
  for (const [name, number] of values) {
    nest(writer, 2, () => {
      text(writer, 1, name);
      writer.uint32(16).int32(number);
    });
  }
}

function writeService(writer: Writer, { fullName, methods }: SchemaService): void {
  text(writer, 1, simpleName(fullName));
  for (const { name, input, output } of methods) {
    nest(writer, 2, () => {
      text(writer, 1, name);
      text(writer, 2, `.${input}`);
      text(writer, 3, `.${output}`);
    });
  }
}
