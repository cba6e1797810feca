/** An OpenAPI 3 document of the REST routes, generated from the descriptors of the schema. */

import type { Codec, FieldDescriptor } from "../../proto/wire.ts";
import type { ApplicationVersion } from "./backend.ts";
import type { JsonObject, JsonValue } from "./json-value.ts";
import { type RestRoute, type RestRouter, templateVariables } from "./rest-routes.ts";

/** The document of `/openapi.json`. */
export function openApiDocument(router: RestRouter, version: ApplicationVersion): JsonObject {
  const schemas = new Map<string, JsonObject>();
  const paths = new Map<string, Map<string, JsonObject>>();
  for (const route of router.routes) {
    const path = route.rule.path.replace(/=[^}]*\}/g, "}");
    const operations = paths.get(path) ?? new Map<string, JsonObject>();
    operations.set(route.rule.method.toLowerCase(), operation(route, schemas));
    paths.set(path, operations);
  }
  schemas.set("google.rpc.Status", STATUS_SCHEMA);
  return {
    openapi: "3.0.3",
    info: { title: `${version.name} REST API`, version: version.version },
    paths: Object.fromEntries([...paths].map(([path, operations]) => [path, Object.fromEntries(operations)])),
    components: { schemas: Object.fromEntries([...schemas].sort(([a], [b]) => (a < b ? -1 : 1))) },
  };
}

const STATUS_SCHEMA: JsonObject = {
  type: "object",
  properties: {
    code: { type: "integer" },
    message: { type: "string" },
    details: { type: "array", items: { type: "object" } },
  },
};

function operation(route: RestRoute, schemas: Map<string, JsonObject>): JsonObject {
  const { input, output } = route.method;
  const hasBody = route.rule.body === "*";
  const variables = templateVariables(route.rule.path);
  const inPath = variables.map((name) => parameter(name, "path", fieldOf(input, name), schemas));
  const inQuery = hasBody ? [] : queryParameters(input, "", variables, schemas, 0);
  const content = (codec: Codec<unknown>): JsonObject => ({
    "application/json": { schema: reference(codec, schemas) },
  });
  return {
    operationId: route.grpcPath.slice(1).replace("/", "_"),
    tags: [route.grpcPath.slice(1).split("/")[0] ?? ""],
    parameters: [...inPath, ...inQuery, HEIGHT_PARAMETER],
    ...(hasBody ? { requestBody: { required: true, content: content(input) } } : {}),
    responses: {
      "200": { description: "The answer.", content: content(output) },
      default: {
        description: "An error.",
        content: { "application/json": { schema: { $ref: "#/components/schemas/google.rpc.Status" } } },
      },
    },
  };
}

const HEIGHT_PARAMETER: JsonObject = {
  name: "x-cosmos-block-height",
  in: "header",
  required: false,
  description: "Answers from the state after this height.",
  schema: { type: "string", format: "int64" },
};

function fieldOf(codec: Codec<unknown>, name: string): FieldDescriptor | undefined {
  const [head, ...tail] = name.split(".");
  const field = codec.fields.find((candidate) => candidate.protoName === head);
  if (tail.length === 0 || field?.message === undefined) return field;
  return fieldOf(field.message(), tail.join("."));
}

function parameter(
  name: string,
  place: "path" | "query",
  field: FieldDescriptor | undefined,
  schemas: Map<string, JsonObject>,
): JsonObject {
  const schema: JsonValue = field === undefined ? { type: "string" } : fieldSchema(field, schemas);
  return { name, in: place, required: place === "path", schema };
}

/** Nested messages become dotted parameters, at most two levels deep. */
function queryParameters(
  codec: Codec<unknown>,
  prefix: string,
  taken: readonly string[],
  schemas: Map<string, JsonObject>,
  depth: number,
): JsonObject[] {
  return codec.fields.flatMap((field) => {
    const name = prefix + field.protoName;
    if (taken.includes(name)) return [];
    if (field.kind !== "message") return [parameter(name, "query", field, schemas)];
    return depth < 2 && field.message !== undefined && !field.repeated
      ? queryParameters(field.message(), `${name}.`, taken, schemas, depth + 1)
      : [];
  });
}

function reference(codec: Codec<unknown>, schemas: Map<string, JsonObject>): JsonObject {
  if (codec.typeName === "google.protobuf.Any")
    return { type: "object", properties: { "@type": { type: "string" } }, additionalProperties: true };
  if (!schemas.has(codec.typeName)) {
    schemas.set(codec.typeName, {});
    const properties = Object.fromEntries(codec.fields.map((field) => [field.protoName, fieldSchema(field, schemas)]));
    schemas.set(codec.typeName, { type: "object", properties });
  }
  return { $ref: `#/components/schemas/${codec.typeName}` };
}

function fieldSchema(field: FieldDescriptor, schemas: Map<string, JsonObject>): JsonObject {
  const single = singleSchema(field, schemas);
  return field.repeated ? { type: "array", items: single } : single;
}

function singleSchema(field: FieldDescriptor, schemas: Map<string, JsonObject>): JsonObject {
  switch (field.kind) {
    case "message":
      return field.message === undefined ? { type: "object" } : reference(field.message(), schemas);
    case "bool":
      return { type: "boolean" };
    case "enum":
      return { type: "string", enum: Object.keys(field.enum?.values ?? {}) };
    case "bytes":
      return { type: "string", format: "byte" };
    case "timestamp":
      return { type: "string", format: "date-time" };
    case "string":
    case "duration":
      return { type: "string" };
    case "int64":
    case "uint64":
    case "sint64":
    case "fixed64":
    case "sfixed64":
      return { type: "string", format: field.kind.startsWith("u") ? "uint64" : "int64" };
    default:
      return { type: "integer", format: "int32" };
  }
}
