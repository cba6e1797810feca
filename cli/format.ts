/** How values are shown: JSON for machines, indented lines in the manner of YAML for people. */

function jsonValue(_key: string, value: unknown): unknown {
  if (typeof value === "bigint") return value.toString();
  if (value instanceof Map) return Object.fromEntries(value);
  return value;
}

/** One line of JSON; 64-bit numbers are texts, as everywhere in Cosmos. */
export function formatJson(value: unknown): string {
  return JSON.stringify(value, jsonValue);
}

function scalar(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (typeof value !== "string") return String(value);
  if (value === "") return '""';
  const needsQuotes =
    /^[\s\-?:,[\]{}#&*!|>'"%@`]|[:#]\s|\s$|\n/.test(value) || /^(true|false|null|\d+(\.\d+)?)$/.test(value);
  return needsQuotes ? JSON.stringify(value) : value;
}

function isScalar(value: unknown): boolean {
  return typeof value !== "object" || value === null || value instanceof Uint8Array;
}

function yamlLines(value: unknown, indent: string): string[] {
  if (value instanceof Uint8Array) return [`${indent}${Buffer.from(value).toString("base64")}`];
  if (value instanceof Map) return yamlLines(Object.fromEntries(value), indent);
  if (Array.isArray(value)) {
    if (value.length === 0) return [`${indent}[]`];
    return value.flatMap((entry) => {
      if (isScalar(entry)) return [`${indent}- ${scalar(entry)}`];
      const [first = "", ...rest] = yamlLines(entry, `${indent}  `);
      return [`${indent}- ${first.trimStart()}`, ...rest];
    });
  }
  if (isScalar(value)) return [`${indent}${scalar(value)}`];
  const entries = Object.entries(value ?? {}).filter(([, entry]) => entry !== undefined);
  if (entries.length === 0) return [`${indent}{}`];
  return entries.flatMap(([key, entry]) => {
    if (isScalar(entry)) return [`${indent}${key}: ${scalar(entry)}`];
    const isEmpty = Array.isArray(entry) ? entry.length === 0 : Object.keys(entry).length === 0;
    if (isEmpty) return [`${indent}${key}: ${Array.isArray(entry) ? "[]" : "{}"}`];
    return [`${indent}${key}:`, ...yamlLines(entry, Array.isArray(entry) ? indent : `${indent}  `)];
  });
}

/** A value as lines for people. A text stands as it is. */
export function formatText(value: unknown): string {
  if (typeof value === "string") return value;
  return yamlLines(JSON.parse(formatJson(value) ?? "null"), "").join("\n");
}
