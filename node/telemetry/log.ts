/**
 * The node's log: pino behind a small interface, plain lines for people or JSON for machines, levels by module
 * (`consensus:debug,*:info`). Cores never log; drivers do. Bytes are never printed raw: pass hexadecimal text.
 */
import { type DestinationStream, type Logger as PinoLogger, pino } from "pino";
import { NodeError } from "../../lib/errors.ts";

/** From silent to everything. `warn` means look, `error` means act. */
export type LogLevel = "silent" | "error" | "warn" | "info" | "debug" | "trace";

/** Named values of a line; a bigint is printed as a number, an Error under `err`. */
export type LogFields = Readonly<Record<string, unknown>>;

/** One module's log. */
export interface Logger {
  error(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  debug(message: string, fields?: LogFields): void;
  trace(message: string, fields?: LogFields): void;
  /** True when a line of this level would be printed: guards costly fields. */
  isEnabled(level: LogLevel): boolean;
  /** A log whose lines carry `module`, with the level configured for that name. */
  child(module: string): Logger;
}

/** Options of `createLogger`. */
export interface LogOptions {
  /** A level, or `module:level,*:level`. */
  readonly level: string;
  readonly format: "plain" | "json";
  /** Colours in plain lines; off unless asked. */
  readonly colour?: boolean;
  /** Where lines go; standard error when absent. */
  readonly write?: (line: string) => void;
}

const LEVELS: readonly LogLevel[] = ["silent", "error", "warn", "info", "debug", "trace"];
const LETTERS: Readonly<Record<string, string>> = {
  error: "ERR",
  warn: "WRN",
  info: "INF",
  debug: "DBG",
  trace: "TRC",
};
const COLOURS: Readonly<Record<string, string>> = { error: "31", warn: "33", info: "32", debug: "36", trace: "90" };
const VALUE_CHARS_MAX = 2_000;

/**
 * Reads a log level text.
 * @returns the level of each named module; `*` is the level of all others
 * @throws NodeError("CONFIG_INVALID")
 */
export function parseLogLevels(text: string): ReadonlyMap<string, LogLevel> {
  const levels = new Map<string, LogLevel>([["*", "info"]]);
  for (const part of text.split(",").map((entry) => entry.trim())) {
    const [name = "", given] = part.includes(":") ? part.split(":") : ["*", part];
    const level = LEVELS.find((known) => known === (given === "none" ? "silent" : given));
    if (level === undefined || name === "") {
      throw new NodeError("CONFIG_INVALID", `log level "${part}": wanted ${LEVELS.join(", ")} or module:level`);
    }
    levels.set(name, level);
  }
  return levels;
}

function printable(value: unknown): string {
  if (value instanceof Error) return printable(value.message);
  if (value instanceof Uint8Array) return Buffer.from(value.subarray(0, 64)).toString("hex").toUpperCase();
  const text =
    typeof value === "string" ? value : typeof value === "object" ? JSON.stringify(value, toJson) : String(value);
  const quoted = /[\s="]/.test(text) ? JSON.stringify(text) : text;
  return quoted.length > VALUE_CHARS_MAX ? `${quoted.slice(0, VALUE_CHARS_MAX)}…` : quoted;
}

function toJson(_key: string, value: unknown): unknown {
  return typeof value === "bigint" ? value.toString() : value;
}

/** One plain line: `2026-11-20T17:00:00.123Z INF committed a block module=consensus height=5`. */
export function plainLine(json: string, colour: boolean): string {
  const { time, level, msg, ...fields }: Record<string, unknown> = JSON.parse(json);
  const name = String(level);
  const tag = LETTERS[name] ?? name;
  const painted = colour ? `\u001b[${COLOURS[name] ?? "0"}m${tag}\u001b[0m` : tag;
  const rest = Object.entries(fields).map(([key, value]) => ` ${key}=${printable(value)}`);
  return `${String(time)} ${painted} ${String(msg)}${rest.join("")}\n`;
}

/** Fields as pino writes them: hexadecimal bytes, decimal bigints, short errors. */
function cleanFields(fields: LogFields): Record<string, unknown> {
  const clean: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(fields)) {
    if (value instanceof Uint8Array) clean[key] = printable(value);
    else if (typeof value === "bigint") clean[key] = value <= 9_007_199_254_740_991n ? Number(value) : value.toString();
    else if (value instanceof Error) clean[key] = describeError(value);
    else clean[key] = value;
  }
  return clean;
}

function describeError(error: Error): string {
  const cause = error.cause instanceof Error ? ` (${describeError(error.cause)})` : "";
  const code = "code" in error && typeof error.code === "string" ? `${error.code}: ` : "";
  return `${code}${error.message}${cause}`;
}

/** Builds the root log of a process. @throws NodeError("CONFIG_INVALID") for a bad level */
export function createLogger(options: LogOptions): Logger {
  const levels = parseLogLevels(options.level);
  const usual = levels.get("*") ?? "info";
  const write = options.write ?? ((line: string): void => void process.stderr.write(line));
  const isPlain = options.format === "plain";
  const stream: DestinationStream = {
    write: (line) => write(isPlain ? plainLine(line, options.colour ?? false) : line),
  };
  const root = pino(
    {
      level: usual,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
    },
    stream,
  );
  return wrap(root, levels);
}

function wrap(target: PinoLogger, levels: ReadonlyMap<string, LogLevel>): Logger {
  const at =
    (level: "error" | "warn" | "info" | "debug" | "trace") =>
    (message: string, fields?: LogFields): void => {
      if (!target.isLevelEnabled(level)) return;
      target[level](fields === undefined ? {} : cleanFields(fields), message);
    };
  return {
    error: at("error"),
    warn: at("warn"),
    info: at("info"),
    debug: at("debug"),
    trace: at("trace"),
    isEnabled: (level) => level !== "silent" && target.isLevelEnabled(level),
    child: (module) =>
      wrap(target.child({ module }, { level: levels.get(module) ?? levels.get("*") ?? "info" }), levels),
  };
}
