/** Writes the TypeScript of one .proto file: interfaces, straight-line encoders and strict decoders. Runs only at generation time. */
import { dirname, relative } from "node:path";
import type { SchemaEnum, SchemaField, SchemaFile, SchemaMessage } from "./schema.ts";
import { byCodeUnit, SchemaError } from "./schema.ts";

interface TypeHome {
  readonly path: string;
  readonly tsName: string;
  readonly packageName: string;
}

/** Where every message and enum of the schema lives. */
export type TypeIndex = ReadonlyMap<string, TypeHome>;

/** Indexes messages and enums by full name. */
export function indexTypes(files: readonly SchemaFile[]): TypeIndex {
  const index = new Map<string, TypeHome>();
  for (const { path, packageName, messages, enums } of files) {
    for (const { fullName, tsName } of [...messages, ...enums]) index.set(fullName, { path, tsName, packageName });
  }
  return index;
}

/** The path below proto/gen of a .proto file's TypeScript. */
export function genPath(protoPath: string): string {
  return protoPath.replace(/\.proto$/, ".ts");
}

/** The module text of one file, or undefined when it declares no message and no enum. */
export function emitFile(file: SchemaFile, types: TypeIndex): string | undefined {
  if (file.messages.length === 0 && file.enums.length === 0) return undefined;
  const names = new FileNames(file, types);
  const body = [
    ...file.enums.map((item) => emitEnum(item)),
    ...file.messages.map((message) =>
      WELL_KNOWN.has(message.fullName) ? emitTime(message) : emitMessage(message, names),
    ),
  ].join("\n");
  return [
    `/** Generated from proto/${file.path} by \`npm run proto\`; not edited by hand. */\n`,
    ...names.importLines(body),
    "\n",
    body,
  ].join("");
}

const WELL_KNOWN = new Map([
  ["google.protobuf.Timestamp", { put: "putTimestamp", read: "timestampBody" }],
  ["google.protobuf.Duration", { put: "putDuration", read: "durationBody" }],
]);

/** Local names of the types a file refers to; a name taken twice gets its package in front. */
class FileNames {
  private readonly imported = new Map<string, Map<string, string>>();
  private readonly file: SchemaFile;
  private readonly types: TypeIndex;
  private readonly names = new Map<string, string>();

  constructor(file: SchemaFile, types: TypeIndex) {
    this.file = file;
    this.types = types;
    const taken = new Set([...file.messages, ...file.enums].map(({ tsName }) => tsName));
    const refs = file.messages.flatMap(({ fields }) =>
      fields.flatMap(({ kind, typeRef }) => (isRefKind(kind) && typeRef ? [typeRef] : [])),
    );
    for (const ref of [...new Set(refs)].sort(byCodeUnit)) {
      const home = this.home(ref);
      if (home.path === file.path) {
        this.names.set(ref, home.tsName);
        continue;
      }
      const local = taken.has(home.tsName) ? packagePrefix(home.packageName) + home.tsName : home.tsName;
      taken.add(local);
      this.names.set(ref, local);
      const list = this.imported.get(home.path) ?? new Map<string, string>();
      list.set(home.tsName, local);
      this.imported.set(home.path, list);
    }
  }

  of(fullName: string): string {
    return this.names.get(fullName) ?? fullName;
  }

  enumDescriptor(fullName: string): string {
    const home = this.home(fullName);
    if (home.path !== this.file.path)
      this.imported.get(home.path)?.set(`${home.tsName}Descriptor`, `${this.of(fullName)}Descriptor`);
    return `${this.of(fullName)}Descriptor`;
  }

  importLines(body: string): string[] {
    const here = dirname(genPath(this.file.path));
    const up = relative(`gen/${here}`, ".");
    const lines: string[] = [];
    const used = (name: string): boolean => new RegExp(`\\b${name}\\b`).test(body);
    const wireValues = WIRE_VALUES.filter(used);
    const wireTypes = WIRE_TYPES.filter(used);
    if (wireTypes.length > 0) lines.push(`import type { ${wireTypes.join(", ")} } from "${up}/wire.ts";\n`);
    if (wireValues.length > 0) lines.push(`import { ${wireValues.join(", ")} } from "${up}/wire.ts";\n`);
    if (used("Reader")) lines.push(`import type { Reader } from "${up}/wire-reader.ts";\n`);
    for (const [path, names] of [...this.imported].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const parts = [...names]
        .filter(([, local]) => used(local))
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, local]) => (name === local ? name : `${name} as ${local}`));
      const from = relative(here, genPath(path));
      if (parts.length > 0)
        lines.push(`import { ${parts.join(", ")} } from "${from.startsWith(".") ? from : `./${from}`}";\n`);
    }
    return lines;
  }

  private home(fullName: string): TypeHome {
    const home = this.types.get(fullName);
    if (home === undefined) throw new SchemaError(`unknown type ${fullName}`);
    return home;
  }
}

const WIRE_TYPES = ["Codec", "EnumDescriptor", "FieldDescriptor", "Writer"];
const WIRE_VALUES = [
  "GO_ZERO_TIME_NS",
  "checkOneof",
  "defineCodec",
  "putBytes",
  "putDuration",
  "putFixed32",
  "putFixed64",
  "putInt32",
  "putInt64",
  "putSfixed32",
  "putSfixed64",
  "putSint32",
  "putSint64",
  "putString",
  "putTimestamp",
  "putUint32",
  "putUint64",
];

function isRefKind(kind: string): boolean {
  return kind === "message" || kind === "enum";
}

function packagePrefix(packageName: string): string {
  return packageName
    .split(".")
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join("");
}

function emitEnum({ fullName, tsName, comment, values }: SchemaEnum): string {
  const lines = values.map(([name, value]) => `  ${name}: ${value},\n`).join("");
  return `${doc(comment || `Constants of ${fullName}; a field of this type is a number and may hold others.`)}export const ${tsName} = {
${lines}} as const;

/** Names of ${fullName} for JSON. */
export const ${tsName}Descriptor: EnumDescriptor = { typeName: "${fullName}", values: ${tsName} };
`;
}

function emitTime({ fullName, tsName, comment }: SchemaMessage): string {
  const { put, read } = WELL_KNOWN.get(fullName) ?? { put: "", read: "" };
  return `${doc(comment)}export const ${tsName}: Codec<bigint> = defineCodec<bigint>({
  typeName: "${fullName}",
  fields: [
    { number: 1, name: "seconds", protoName: "seconds", kind: "int64", repeated: false, nullable: false },
    { number: 2, name: "nanos", protoName: "nanos", kind: "int32", repeated: false, nullable: false },
  ],
  write: ${put},
  read: (reader) => reader.${read}(),
  create: () => 0n,
});
`;
}

function emitMessage(message: SchemaMessage, names: FileNames): string {
  const { fullName, tsName, comment, fields } = message;
  const tags = fields.map(tagOf);
  const options = optionsOf(message);
  const empty = fields.length === 0;
  const shape = empty
    ? `export type ${tsName} = Readonly<Record<string, never>>;\n`
    : `export interface ${tsName} {\n${fields.map((field) => `  readonly ${field.name}: ${tsType(field, names)};\n`).join("")}}\n`;
  return `${doc(comment || `Message ${fullName}.`)}${shape}
${empty ? `function write${tsName}(): void {}` : `function write${tsName}(writer: Writer, value: ${tsName}): void {\n${oneofChecks(fields, (field) => `value.${field.name}`)}${fields.map((field) => writeLines(field, names)).join("")}}`}

function read${tsName}(reader: Reader): ${tsName} {
${fields.map((field) => `  ${declaration(field, names)}\n`).join("")}  ${empty ? "const" : "let"} tag = reader.tag();
${fields.map((field) => readLines(field, names)).join("")}  if (tag !== 0) throw reader.refuse(tag, [${tags.join(", ")}]);
${oneofChecks(fields, (field) => `f${field.number}`)}  return {${empty ? "" : `\n${fields.map((field) => `    ${field.name}: ${readValue(field, names)},\n`).join("")}  `}};
}

function create${tsName}(${empty ? "" : `partial?: Partial<${tsName}>`}): ${tsName} {
  return {${empty ? "" : `\n${fields.map((field) => `    ${field.name}: ${defaultValue(field, names)},\n`).join("")}    ...partial,\n  `}};
}

/** Codec of ${fullName}. */
export const ${tsName}: Codec<${tsName}> = defineCodec<${tsName}>({
  typeName: "${fullName}",
  fields: [${empty ? "" : `\n${fields.map((field) => `    ${descriptor(field, names)},\n`).join("")}  `}],
${options === "" ? "" : `  options: ${options},\n`}  write: write${tsName},
  read: read${tsName},
  create: create${tsName},
});
`;
}

function doc(text: string): string {
  const flat = text.replaceAll("*/", "* /").replace(/\s+/g, " ").trim();
  return `/** ${flat} */\n`;
}

function optionsOf({ aminoName, aminoEncoding, signers }: SchemaMessage): string {
  const parts = [
    ...(aminoName === undefined ? [] : [`aminoName: ${JSON.stringify(aminoName)}`]),
    ...(aminoEncoding === undefined ? [] : [`aminoEncoding: ${JSON.stringify(aminoEncoding)}`]),
    ...(signers.length === 0 ? [] : [`signers: ${JSON.stringify(signers)}`]),
  ];
  return parts.length === 0 ? "" : `{ ${parts.join(", ")} }`;
}

function descriptor(field: SchemaField, names: FileNames): string {
  const parts = [
    `number: ${field.number}`,
    `name: "${field.name}"`,
    `protoName: "${field.protoName}"`,
    `kind: "${field.kind}"`,
    `repeated: ${field.repeated}`,
    `nullable: ${field.nullable}`,
    ...(field.oneof === undefined ? [] : [`oneof: "${field.oneof}"`]),
    ...(field.kind === "message" ? [`message: () => ${names.of(field.typeRef ?? "")}`] : []),
    ...(field.kind === "enum" ? [`enum: ${names.enumDescriptor(field.typeRef ?? "")}`] : []),
    ...(field.scalar === undefined ? [] : [`scalar: "${field.scalar}"`]),
    ...(field.decimal ? ["decimal: true"] : []),
    ...(field.aminoFieldName === undefined ? [] : [`aminoFieldName: "${field.aminoFieldName}"`]),
    ...(field.aminoEncoding === undefined ? [] : [`aminoEncoding: "${field.aminoEncoding}"`]),
    ...(field.aminoDontOmitEmpty ? ["aminoDontOmitEmpty: true"] : []),
  ];
  return `{ ${parts.join(", ")} }`;
}

function baseType({ kind, typeRef }: SchemaField, names: FileNames): string {
  switch (kind) {
    case "string":
      return "string";
    case "bool":
      return "boolean";
    case "bytes":
      return "Uint8Array";
    case "message":
      return names.of(typeRef ?? "");
    default:
      return isBig(kind) ? "bigint" : "number";
  }
}

function tsType(field: SchemaField, names: FileNames): string {
  const base = baseType(field, names);
  if (field.repeated) return `readonly ${base}[]`;
  return field.nullable ? `${base} | undefined` : base;
}

function isBig(kind: string): boolean {
  return kind.endsWith("64") || kind === "timestamp" || kind === "duration";
}

function isDelimited(kind: string): boolean {
  return kind === "message" || kind === "timestamp" || kind === "duration";
}

function isPacked({ repeated, kind }: SchemaField): boolean {
  return repeated && !isDelimited(kind) && kind !== "string" && kind !== "bytes";
}

function tagOf(field: SchemaField): number {
  return field.number * 8 + (isPacked(field) ? 2 : wireType(field.kind));
}

function wireType(kind: string): number {
  if (isDelimited(kind) || kind === "string" || kind === "bytes") return 2;
  if (kind === "fixed32" || kind === "sfixed32") return 5;
  return kind === "fixed64" || kind === "sfixed64" ? 1 : 0;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The statement that writes one present value with its tag. */
function writeOne(field: SchemaField, value: string, names: FileNames): string {
  const tag = tagOf(field);
  const { kind } = field;
  if (kind === "string") return `putString(writer, ${tag}, ${value});`;
  if (kind === "bytes") return `putBytes(writer, ${tag}, ${value});`;
  if (isDelimited(kind)) {
    const put = kind === "message" ? `${names.of(field.typeRef ?? "")}.write` : `put${capital(kind)}`;
    return `writer.uint32(${tag}).fork();\n    ${put}(writer, ${value});\n    writer.ldelim();`;
  }
  return `writer.uint32(${tag});\n    ${putScalar(kind, value)}`;
}

function putScalar(kind: string, value: string): string {
  if (kind === "bool") return `writer.bool(${value});`;
  return `put${kind === "enum" ? "Int32" : capital(kind)}(writer, ${value});`;
}

function writeLines(field: SchemaField, names: FileNames): string {
  const value = `value.${field.name}`;
  if (isPacked(field)) {
    return `  if (${value}.length !== 0) {\n    writer.uint32(${tagOf(field)}).fork();\n    for (const item of ${value}) ${putScalar(field.kind, "item")}\n    writer.ldelim();\n  }\n`;
  }
  if (field.repeated) return `  for (const item of ${value}) {\n    ${writeOne(field, "item", names)}\n  }\n`;
  if (field.nullable) return `  if (${value} !== undefined) {\n    ${writeOne(field, value, names)}\n  }\n`;
  if (isDelimited(field.kind)) return `  {\n    ${writeOne(field, value, names)}\n  }\n`;
  return `  if (${isSet(field.kind, value)}) {\n    ${writeOne(field, value, names)}\n  }\n`;
}

function isSet(kind: string, value: string): string {
  if (kind === "string") return `${value} !== ""`;
  if (kind === "bytes") return `${value}.length !== 0`;
  if (kind === "bool") return value;
  return isBig(kind) ? `${value} !== 0n` : `${value} !== 0`;
}

function declaration(field: SchemaField, names: FileNames): string {
  const base = baseType(field, names);
  if (field.repeated) return `const f${field.number}: ${base}[] = [];`;
  if (field.nullable || field.kind === "message" || field.kind === "bytes")
    return `let f${field.number}: ${base} | undefined;`;
  return `let f${field.number} = ${defaultValue(field, names)};`;
}

function readLines(field: SchemaField, names: FileNames): string {
  const variable = `f${field.number}`;
  const store = (expression: string): string =>
    field.repeated ? `${variable}.push(${expression});` : `${variable} = ${expression};`;
  const loop = field.repeated && !isPacked(field) ? "while" : "if";
  return `  ${loop} (tag === ${tagOf(field)}) {\n    ${readOne(field, store, names)}\n    tag = reader.next(tag);\n  }\n`;
}

function readOne(field: SchemaField, store: (expression: string) => string, names: FileNames): string {
  const method = field.kind === "enum" ? "int32" : field.kind;
  if (isPacked(field)) {
    return `const outer = reader.open();\n    while (reader.pos < reader.end) ${store(`reader.${method}()`)}\n    reader.close(outer);`;
  }
  if (field.kind === "message") {
    return `const outer = reader.open();\n    ${store(`${names.of(field.typeRef ?? "")}.read(reader)`)}\n    reader.close(outer);`;
  }
  return store(`reader.${method}()`);
}

function readValue(field: SchemaField, names: FileNames): string {
  const variable = `f${field.number}`;
  const mayBeAbsent = !field.repeated && !field.nullable && (field.kind === "message" || field.kind === "bytes");
  return mayBeAbsent ? `${variable} ?? ${defaultValue(field, names)}` : variable;
}

function defaultValue(field: SchemaField, names: FileNames): string {
  if (field.repeated) return "[]";
  if (field.nullable) return "undefined";
  switch (field.kind) {
    case "string":
      return '""';
    case "bool":
      return "false";
    case "bytes":
      return "new Uint8Array(0)";
    case "message":
      return `${names.of(field.typeRef ?? "")}.create()`;
    case "timestamp":
      return "GO_ZERO_TIME_NS";
    default:
      return isBig(field.kind) ? "0n" : "0";
  }
}

function oneofChecks(fields: readonly SchemaField[], access: (field: SchemaField) => string): string {
  const groups = [...new Set(fields.flatMap(({ oneof }) => (oneof === undefined ? [] : [oneof])))];
  return groups
    .map((oneof) => {
      const counts = fields
        .filter((field) => field.oneof === oneof)
        .map((field) => `(${access(field)} === undefined ? 0 : 1)`);
      return `  checkOneof("${oneof}", ${counts.join(" + ")});\n`;
    })
    .join("");
}
