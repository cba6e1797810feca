/** Reads the .proto files into a plain model: the one place that understands protobufjs's parser and our option names. Runs only at generation time. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import protobuf from "protobufjs";
import type { FieldKind } from "../wire.ts";

/** The folders below proto/ that hold .proto files with messages. */
const PROTO_FOLDERS = ["byline", "cosmos", "google/protobuf", "tendermint"];

/** Declares an option only (as amino/, gogoproto/, cosmos_proto/ and google/api/ do): the parser keeps options by name without it. */
const OPTION_FILES = new Set(["cosmos/msg/v1/msg.proto"]);

/** A field of the model; `typeRef` is the full name of its message or enum. */
export interface SchemaField {
  readonly number: number;
  readonly name: string;
  readonly protoName: string;
  readonly kind: FieldKind;
  readonly repeated: boolean;
  readonly nullable: boolean;
  readonly oneof: string | undefined;
  readonly typeRef: string | undefined;
  readonly scalar: string | undefined;
  readonly decimal: boolean;
  readonly aminoFieldName: string | undefined;
  readonly aminoEncoding: string | undefined;
  readonly aminoDontOmitEmpty: boolean;
}

/** A message; `tsName` joins nested names by "_". Fields ascend by number. */
export interface SchemaMessage {
  readonly fullName: string;
  readonly tsName: string;
  readonly comment: string;
  readonly fields: readonly SchemaField[];
  readonly aminoName: string | undefined;
  readonly aminoEncoding: string | undefined;
  readonly signers: readonly string[];
}

/** An enum and its constants in order of appearance. */
export interface SchemaEnum {
  readonly fullName: string;
  readonly tsName: string;
  readonly comment: string;
  readonly values: readonly (readonly [string, number])[];
}

/** One HTTP route of a method. */
export interface SchemaHttpRule {
  readonly method: string;
  readonly path: string;
  readonly body: string;
}

/** A service method; `input` and `output` are full message names. */
export interface SchemaMethod {
  readonly name: string;
  readonly input: string;
  readonly output: string;
  readonly http: readonly SchemaHttpRule[];
}

/** A service and its methods in order of appearance. */
export interface SchemaService {
  readonly fullName: string;
  readonly methods: readonly SchemaMethod[];
}

/** One .proto file; `path` is relative to proto/, as imports spell it. */
export interface SchemaFile {
  readonly path: string;
  readonly packageName: string;
  readonly imports: readonly string[];
  readonly messages: readonly SchemaMessage[];
  readonly enums: readonly SchemaEnum[];
  readonly services: readonly SchemaService[];
}

/** Refuses a .proto that the codecs cannot express. */
export class SchemaError extends Error {}

/** Parses every .proto file below `protoDir`, sorted by path. */
export function loadSchema(protoDir: string): readonly SchemaFile[] {
  const root = new protobuf.Root();
  const paths = PROTO_FOLDERS.flatMap((folder) => protoPaths(join(protoDir, folder))).map((path) =>
    relative(protoDir, path),
  );
  const withMessages = paths.filter((path) => !OPTION_FILES.has(path)).sort(byCodeUnit);
  const claimed = new Set<protobuf.ReflectionObject>();
  const parsed = withMessages.map((path) => {
    const { package: packageName = "", imports = [] } = protobuf.parse(
      readFileSync(join(protoDir, path), "utf8"),
      root,
      {
        keepCase: true,
        alternateCommentMode: true,
        preferTrailingComment: false,
      },
    );
    const own = root.lookup(packageName);
    const declared = own instanceof protobuf.Namespace ? own.nestedArray.filter((object) => !claimed.has(object)) : [];
    for (const object of declared) claimed.add(object);
    return { path, packageName, imports: [...imports].sort(byCodeUnit), declared };
  });
  root.resolveAll();
  return parsed.map(({ path, packageName, imports, declared }) => {
    const messages: SchemaMessage[] = [];
    const enums: SchemaEnum[] = [];
    const services: SchemaService[] = [];
    collect(declared, packageName, messages, enums, services);
    return { path, packageName, imports, messages, enums, services };
  });
}

function protoPaths(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(".proto"))
      .map((entry) => join(entry.parentPath, entry.name));
  } catch {
    return [];
  }
}

/** The order of names in generated files. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function collect(
  objects: readonly protobuf.ReflectionObject[],
  packageName: string,
  messages: SchemaMessage[],
  enums: SchemaEnum[],
  services: SchemaService[],
): void {
  for (const object of objects) {
    if (object instanceof protobuf.Type) {
      messages.push(messageOf(object, packageName));
      collect(object.nestedArray, packageName, messages, enums, services);
    } else if (object instanceof protobuf.Enum) enums.push(enumOf(object, packageName));
    else if (object instanceof protobuf.Service) services.push(serviceOf(object));
  }
}

function fullNameOf(object: protobuf.ReflectionObject): string {
  return object.fullName.replace(/^\./, "");
}

function tsNameOf(object: protobuf.ReflectionObject, packageName: string): string {
  return fullNameOf(object)
    .slice(packageName.length + 1)
    .replaceAll(".", "_");
}

function messageOf(type: protobuf.Type, packageName: string): SchemaMessage {
  return {
    fullName: fullNameOf(type),
    tsName: tsNameOf(type, packageName),
    comment: type.comment ?? "",
    fields: type.fieldsArray.map(fieldOf).sort((a, b) => a.number - b.number),
    aminoName: textOption(type, "(amino.name)"),
    aminoEncoding: textOption(type, "(amino.message_encoding)"),
    signers: repeatedOption(type, "(cosmos.msg.v1.signer)"),
  };
}

function enumOf(object: protobuf.Enum, packageName: string): SchemaEnum {
  return {
    fullName: fullNameOf(object),
    tsName: tsNameOf(object, packageName),
    comment: object.comment ?? "",
    values: Object.entries(object.values),
  };
}

const SCALAR_KINDS: readonly FieldKind[] = [
  "int32",
  "uint32",
  "sint32",
  "fixed32",
  "sfixed32",
  "int64",
  "uint64",
  "sint64",
  "fixed64",
  "sfixed64",
  "bool",
  "string",
  "bytes",
];

function fieldOf(field: protobuf.Field): SchemaField {
  field.resolve();
  const kind = kindOf(field);
  const isMessage = kind === "message" || kind === "timestamp" || kind === "duration";
  const inOneof = field.partOf !== null;
  return {
    number: field.id,
    name: camelCase(field.name),
    protoName: field.name,
    kind,
    repeated: field.repeated,
    nullable: !field.repeated && (inOneof || (isMessage && rawOption(field, "(gogoproto.nullable)") !== false)),
    oneof: field.partOf?.name,
    typeRef: field.resolvedType === null ? undefined : fullNameOf(field.resolvedType),
    scalar: textOption(field, "(cosmos_proto.scalar)"),
    decimal: textOption(field, "(gogoproto.customtype)") === "cosmossdk.io/math.LegacyDec",
    aminoFieldName: textOption(field, "(amino.field_name)"),
    aminoEncoding: textOption(field, "(amino.encoding)"),
    aminoDontOmitEmpty: rawOption(field, "(amino.dont_omitempty)") === true,
  };
}

function kindOf(field: protobuf.Field): FieldKind {
  if (field.map) throw new SchemaError(`${field.fullName}: maps have no canonical order`);
  if (field.resolvedType instanceof protobuf.Enum) return "enum";
  if (field.resolvedType !== null) {
    const name = fullNameOf(field.resolvedType);
    if (name === "google.protobuf.Timestamp") return "timestamp";
    if (name === "google.protobuf.Duration") return "duration";
    return "message";
  }
  const kind = SCALAR_KINDS.find((candidate) => candidate === field.type);
  if (kind === undefined) throw new SchemaError(`${field.fullName}: type ${field.type} is not allowed`);
  return kind;
}

function serviceOf(service: protobuf.Service): SchemaService {
  const methods = service.methodsArray.map((method): SchemaMethod => {
    method.resolve();
    if (method.resolvedRequestType === null || method.resolvedResponseType === null) {
      throw new SchemaError(`${method.fullName}: unresolved type`);
    }
    return {
      name: method.name,
      input: fullNameOf(method.resolvedRequestType),
      output: fullNameOf(method.resolvedResponseType),
      http: httpRulesOf(method),
    };
  });
  return { fullName: fullNameOf(service), methods };
}

const HTTP_VERBS = ["get", "put", "post", "delete", "patch"];

function httpRulesOf(method: protobuf.Method): SchemaHttpRule[] {
  const parsed: unknown = method.parsedOptions;
  if (!Array.isArray(parsed)) return [];
  return parsed.flatMap((option: unknown) => {
    const rule = propertyOf(option, "(google.api.http)");
    return rule === undefined ? [] : rulesOf(rule);
  });
}

function rulesOf(rule: unknown): SchemaHttpRule[] {
  const verb = HTTP_VERBS.find((candidate) => propertyOf(rule, candidate) !== undefined);
  if (verb === undefined) throw new SchemaError("an HTTP rule needs a verb");
  const more = propertyOf(rule, "additional_bindings");
  const additional: unknown[] = more === undefined ? [] : Array.isArray(more) ? more : [more];
  return [
    { method: verb.toUpperCase(), path: String(propertyOf(rule, verb)), body: String(propertyOf(rule, "body") ?? "") },
    ...additional.flatMap(rulesOf),
  ];
}

function propertyOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && key in value
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
}

function rawOption(object: protobuf.ReflectionObject, name: string): unknown {
  return propertyOf(object.options, name);
}

function textOption(object: protobuf.ReflectionObject, name: string): string | undefined {
  const value = rawOption(object, name);
  return typeof value === "string" ? value : undefined;
}

/** A repeated option: protobufjs keeps every occurrence in `parsedOptions`. */
function repeatedOption(object: protobuf.ReflectionObject, name: string): string[] {
  const parsed: unknown = object.parsedOptions;
  if (!Array.isArray(parsed)) return [];
  return parsed.map((option: unknown) => propertyOf(option, name)).filter((value) => typeof value === "string");
}

function camelCase(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
