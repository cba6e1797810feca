/**
 * The shape of a config file: sections of fields, each with its kind, unit, range, default and whether nodes of one network
 * may differ in it. A value that may not differ lives in the genesis parameters; the few copies here say so.
 */
import { NodeError } from "../../lib/errors.ts";
import { formatDurationMs, parseDurationMs } from "./duration.ts";

/** What every field says about itself. */
export interface FieldFacts {
  /** One line for people, printed above the field in the file. */
  readonly about: string;
  /** What a number counts, for example `bytes`. */
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
  /** For a text: the only values allowed. */
  readonly oneOf?: readonly string[];
  /** For a text: the form it must have, in words and as a test. */
  readonly form?: { readonly wanted: string; readonly fits: (text: string) => boolean };
  /** False when all nodes of a network must agree; default true. */
  readonly nodesMayDiffer?: boolean;
}

/** A field of kind K whose value in memory is a T. A duration is a number of milliseconds. */
export interface Field<T> extends FieldFacts {
  readonly kind: "text" | "integer" | "decimal" | "flag" | "duration" | "list";
  readonly byDefault: T;
}

/** Sections of fields; the section `""` is the top of the file. */
export type Schema = Readonly<Record<string, Readonly<Record<string, Field<unknown>>>>>;

type Widen<T> = T extends readonly (infer U)[]
  ? readonly U[]
  : T extends string
    ? string
    : T extends number
      ? number
      : T extends boolean
        ? boolean
        : T;

/** The values of a schema; the top section is called `base`. */
export type ConfigOf<S extends Schema> = {
  readonly [Section in keyof S as Section extends "" ? "base" : Section]: {
    readonly [Key in keyof S[Section]]: S[Section][Key] extends Field<infer T> ? Widen<T> : never;
  };
};

/** A text field. */
export function text(byDefault: string, about: string, facts: Omit<FieldFacts, "about"> = {}): Field<string> {
  return { kind: "text", byDefault, about, ...facts };
}

/** A whole number; 0 or more unless `min` says otherwise. */
export function integer(byDefault: number, about: string, facts: Omit<FieldFacts, "about"> = {}): Field<number> {
  return { kind: "integer", byDefault, about, min: 0, ...facts };
}

/** A number with a fraction. */
export function decimal(byDefault: number, about: string, facts: Omit<FieldFacts, "about"> = {}): Field<number> {
  return { kind: "decimal", byDefault, about, min: 0, ...facts };
}

/** Yes or no. */
export function flag(byDefault: boolean, about: string, facts: Omit<FieldFacts, "about"> = {}): Field<boolean> {
  return { kind: "flag", byDefault, about, ...facts };
}

/** A duration, given and kept in milliseconds, written as Go does (`1s`). */
export function duration(byDefaultMs: number, about: string, facts: Omit<FieldFacts, "about"> = {}): Field<number> {
  return { kind: "duration", byDefault: byDefaultMs, about, min: 0, ...facts };
}

/** A list of texts. */
export function list(
  byDefault: readonly string[],
  about: string,
  facts: Omit<FieldFacts, "about"> = {},
): Field<readonly string[]> {
  return { kind: "list", byDefault, about, ...facts };
}

function refuse(name: string, field: Field<unknown>, given: unknown, wanted: string): never {
  throw new NodeError("CONFIG_INVALID", `${name} = ${JSON.stringify(given)}: wanted ${wanted} (${field.about})`);
}

function inRange(name: string, field: Field<unknown>, value: number, given: unknown): number {
  const { min = 0, max = Number.MAX_SAFE_INTEGER } = field;
  if (value >= min && value <= max) return value;
  const show = field.kind === "duration" ? formatDurationMs : String;
  return refuse(
    name,
    field,
    given,
    max === Number.MAX_SAFE_INTEGER ? `at least ${show(min)}` : `${show(min)} to ${show(max)}`,
  );
}

/**
 * Checks a value of a TOML file against its field.
 * @param name  dotted key, for messages
 * @throws NodeError("CONFIG_INVALID") with the key, the value and what was wanted
 */
export function checkValue(name: string, field: Field<unknown>, given: unknown): unknown {
  switch (field.kind) {
    case "text":
      if (typeof given !== "string") return refuse(name, field, given, "a text in quotes");
      if (field.oneOf !== undefined && !field.oneOf.includes(given)) {
        return refuse(name, field, given, `one of ${field.oneOf.map((value) => JSON.stringify(value)).join(", ")}`);
      }
      if (field.form?.fits(given) === false) return refuse(name, field, given, field.form.wanted);
      return given;
    case "integer": {
      // The SDK writes some numbers as quoted texts ("0").
      const value = typeof given === "string" && /^-?\d+$/.test(given) ? Number(given) : given;
      if (typeof value !== "number" || !Number.isSafeInteger(value))
        return refuse(name, field, given, "a whole number");
      return inRange(name, field, value, given);
    }
    case "decimal":
      if (typeof given !== "number" || !Number.isFinite(given)) return refuse(name, field, given, "a number");
      return inRange(name, field, given, given);
    case "flag":
      return typeof given === "boolean" ? given : refuse(name, field, given, "true or false");
    case "duration":
      if (typeof given !== "string") return refuse(name, field, given, 'a duration such as "1s"');
      return inRange(name, field, parseDurationMs(given), given);
    case "list":
      return Array.isArray(given) && given.every((entry) => typeof entry === "string")
        ? given
        : refuse(name, field, given, "a list of texts");
    default:
      return refuse(name, field, given, "a known kind of field");
  }
}

/**
 * Reads the text of a flag or environment variable as a value of a TOML file.
 * @throws NodeError("CONFIG_INVALID") as `checkValue`
 */
export function readText(name: string, field: Field<unknown>, given: string): unknown {
  switch (field.kind) {
    case "integer":
    case "decimal":
      return checkValue(name, field, given.trim() === "" ? given : Number(given));
    case "flag":
      return checkValue(
        name,
        field,
        given === "true" || given === "1" ? true : given === "false" || given === "0" ? false : given,
      );
    case "list":
      return checkValue(name, field, given === "" ? [] : given.split(",").map((entry) => entry.trim()));
    default:
      return checkValue(name, field, given);
  }
}

/** The value in memory as it is written into a TOML file. */
export function toTomlValue(field: Field<unknown>, value: unknown): unknown {
  return field.kind === "duration" && typeof value === "number" ? formatDurationMs(value) : value;
}
