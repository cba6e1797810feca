/** Config files as text: rendered from a schema with its comments, read strictly, edited in place. The only file that knows smol-toml. */
import { parse, stringify } from "smol-toml";
import { NodeError } from "../../lib/errors.ts";
import { formatDurationMs } from "./duration.ts";
import { type ConfigOf, checkValue, type Field, type Schema, toTomlValue } from "./field.ts";

/** Values by dotted key (`p2p.laddr`, `moniker`) in the form of a TOML file. */
export type FlatValues = ReadonlyMap<string, unknown>;

/** Every field of a schema with its dotted key, in file order. */
export function fieldsOf(schema: Schema): { section: string; key: string; name: string; field: Field<unknown> }[] {
  return Object.entries(schema).flatMap(([section, fields]) =>
    Object.entries(fields).map(([key, field]) => ({
      section,
      key,
      name: section === "" ? key : `${section}.${key}`,
      field,
    })),
  );
}

/**
 * Reads the text of a file into dotted keys.
 * @returns the values of known fields, checked, and the dotted keys that the schema does not know
 * @throws NodeError("CONFIG_INVALID") for a text that is no TOML or a value outside its range
 */
export function readToml(
  schema: Schema,
  source: string,
  fileName: string,
): { readonly values: FlatValues; readonly unknown: readonly string[] } {
  let table: Record<string, unknown>;
  try {
    table = parse(source);
  } catch (cause) {
    throw new NodeError("CONFIG_INVALID", `${fileName}: ${cause instanceof Error ? cause.message : "not TOML"}`, {
      cause,
    });
  }
  const flat = new Map<string, unknown>();
  for (const [key, value] of Object.entries(table)) {
    const isSection = typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
    if (!isSection) flat.set(key, value);
    else for (const [inner, innerValue] of Object.entries(value)) flat.set(`${key}.${inner}`, innerValue);
  }
  const values = new Map<string, unknown>();
  for (const { name, field } of fieldsOf(schema)) {
    if (!flat.has(name)) continue;
    const given = flat.get(name);
    checkValue(`${fileName}: ${name}`, field, given);
    values.set(name, given);
  }
  return { values, unknown: [...flat.keys()].filter((name) => !values.has(name)) };
}

/** Builds the values in memory from values in file form; absent ones take their default. */
export function toConfig<S extends Schema>(schema: S, values: FlatValues): ConfigOf<S> {
  const config: Record<string, Record<string, unknown>> = {};
  for (const { section, key, name, field } of fieldsOf(schema)) {
    config[section === "" ? "base" : section] ??= {};
    const into = config[section === "" ? "base" : section] ?? {};
    into[key] = values.has(name) ? checkValue(name, field, values.get(name)) : field.byDefault;
  }
  return config as ConfigOf<S>;
}

function rangeText({ kind, min = 0, max, oneOf, unit }: Field<unknown>): string {
  const show = kind === "duration" ? formatDurationMs : String;
  const parts = [
    ...(unit === undefined ? [] : [unit]),
    ...(oneOf === undefined ? [] : [oneOf.join(" | ")]),
    ...(max === undefined ? [] : [`${show(min)} to ${show(max)}`]),
  ];
  return parts.length === 0 ? "" : ` [${parts.join(", ")}]`;
}

function tomlLine(key: string, value: unknown): string {
  return stringify({ [key]: value }).trim();
}

/**
 * Renders a file with a comment above each field: what it is, its unit and range, its default where it differs, and whether nodes
 * may differ.
 */
export function renderToml(schema: Schema, values: FlatValues, title: string): string {
  const lines = [
    `# ${title}`,
    "# A flag beats an environment variable BYLINED_SECTION_KEY beats this file beats the default.",
  ];
  let current: string | undefined;
  for (const { section, key, name, field } of fieldsOf(schema)) {
    if (section !== current && section !== "") lines.push("", `[${section}]`);
    current = section;
    const byDefault = toTomlValue(field, field.byDefault);
    const value = values.has(name) ? values.get(name) : byDefault;
    const isDefault = JSON.stringify(value) === JSON.stringify(byDefault);
    const differs = field.nodesMayDiffer === false ? " All nodes of a network must agree." : "";
    const usual = isDefault
      ? ""
      : ` Default: ${tomlLine(key, byDefault)
          .slice(key.length)
          .replace(/^.*?= /, "")}.`;
    lines.push("", `# ${field.about}${rangeText(field)}.${usual}${differs}`, tomlLine(key, value));
  }
  return `${lines.join("\n")}\n`;
}

/**
 * Changes one value in the text of a file and leaves everything else as it stands, comments included. A key that the file does not
 * hold is added to its section.
 */
export function editToml(
  source: string,
  { section, key, value }: { section: string; key: string; value: unknown },
): string {
  const lines = source.split("\n");
  let current = "";
  let sectionEnd = section === "" ? 0 : -1;
  for (const [index, line] of lines.entries()) {
    const header = /^\s*\[([^\]]+)\]\s*(#.*)?$/.exec(line);
    if (header?.[1] !== undefined) current = header[1].trim();
    if (current !== section) continue;
    if (line.trim() !== "") sectionEnd = index + 1;
    const assigned = /^\s*("?)([A-Za-z0-9_-]+)\1\s*=(.*)$/.exec(line);
    if (assigned?.[2] !== key) continue;
    let last = index;
    // A list may run over several lines.
    if (/^\s*\[/.test(assigned[3] ?? ""))
      while (last < lines.length && !/\]\s*(#.*)?$/.test(lines[last] ?? "")) last += 1;
    return [...lines.slice(0, index), tomlLine(key, value), ...lines.slice(last + 1)].join("\n");
  }
  if (sectionEnd < 0) return `${source.trimEnd()}\n\n[${section}]\n${tomlLine(key, value)}\n`;
  return [...lines.slice(0, sectionEnd), tomlLine(key, value), ...lines.slice(sectionEnd)].join("\n");
}
