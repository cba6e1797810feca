/**
 * The command tree as data: names, arguments, options and what to run. `program.ts` gives it to commander, `commands/completion.ts`
 * reads it for shells, so that help, completion and behaviour cannot drift apart.
 */
import { NodeError } from "../lib/errors.ts";
import type { Settings } from "../node/config/load.ts";

/** One option of a command. */
export interface OptionSpec {
  /** As commander reads it: `-y, --yes` or `--from <name>`. */
  readonly flags: string;
  readonly about: string;
  readonly byDefault?: string;
  /** May be given more than once. */
  readonly repeated?: boolean;
}

/** A command with children, or one that runs. */
export interface CommandSpec {
  readonly name: string;
  readonly about: string;
  readonly aliases?: readonly string[];
  /** Positional arguments as commander writes them: `<to>`, `[amount]`, `[names...]`. */
  readonly args?: string;
  readonly options?: readonly OptionSpec[];
  /** Command lines after the program's name that `--help` shows. */
  readonly examples?: readonly string[];
  readonly children?: readonly CommandSpec[];
  readonly run?: (call: Call) => Promise<void>;
  /** Accepts any `--section.key value` of the config files. */
  readonly takesConfigFlags?: boolean;
  readonly hidden?: boolean;
}

/** The terminal, or what a test puts in its place. */
export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isInteractive: boolean;
  out(text: string): void;
  err(text: string): void;
  /** Asks for a line that is not shown; without a terminal, takes the next line of standard input. */
  askSecret(question: string): Promise<string>;
  /** Asks for yes or no; without a terminal the answer is no. */
  confirm(question: string): Promise<boolean>;
  /** Asks for a line that is shown; without a terminal, takes the next line of standard input. */
  ask(question: string): Promise<string>;
}

/** One run of a command. */
export interface Call {
  readonly terminal: Terminal;
  readonly home: string;
  readonly output: "text" | "json";
  /** Positional argument by its place; empty text when not given. */
  argument(index: number): string;
  /** All positional arguments. */
  readonly args: readonly string[];
  /** Value of `--name`, undefined when not given. */
  option(name: string): string | undefined;
  /** Whether the switch `--name` was given. */
  isSet(name: string): boolean;
  /** Whether `--no-name` was given. */
  isNegated(name: string): boolean;
  /** Values of an option that may be repeated. */
  options(name: string): readonly string[];
  /** Values given as `--section.key value`. */
  readonly configFlags: ReadonlyMap<string, string>;
  /** The settings of the home, with flags and environment laid over. */
  settings(): Settings;
  /** Prints a value as text or JSON, as `-o` says. */
  print(value: unknown): void;
}

/** The reader's mistake: unknown name, missing argument. Ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** A required option or argument. @throws UsageError */
export function required(value: string | undefined, name: string): string {
  if (value === undefined || value === "") throw new UsageError(`${name} is missing`);
  return value;
}

/** A whole number that an option holds, or the default. @throws UsageError */
export function wholeNumber(value: string | undefined, name: string, byDefault: number): number {
  if (value === undefined) return byDefault;
  if (!/^\d{1,15}$/.test(value)) throw new UsageError(`${name} wants a whole number, not "${value}"`);
  return Number(value);
}

/** Refuses to write over something. @throws NodeError("ALREADY_EXISTS") */
export function refuseOverwrite(path: string, hint: string): never {
  throw new NodeError("ALREADY_EXISTS", `${path} exists already; ${hint}`);
}
