/**
 * Runs a command tree: commander parses, this file gives every command its home, output form and error handling. A runtime error is one
 * line (or one JSON object with `-o json`) without a usage dump. Exit codes: 0 ok, 1 failed, 2 wrong usage, 130 interrupted.
 */
import { adviceOn } from "./advice.ts";
import { Command, CommanderError, Option } from "commander";
import { AssertionError } from "../lib/assert.ts";
import { GrpcCode, NodeError, QueryError, TxError } from "../lib/errors.ts";
import { grpcCodeName } from "../lib/grpc-status.ts";
import { fieldsOf } from "../node/config/toml.ts";
import { CONFIG_FILES, loadSettings } from "../node/config/load.ts";
import { defaultHome } from "../node/config/home.ts";
import { WireError } from "../proto/wire-error.ts";
import { type Call, type CommandSpec, type OptionSpec, type Terminal, UsageError } from "./command.ts";
import { formatJson, formatText } from "./format.ts";

/** Options that every command has. */
export const COMMON_OPTIONS: readonly OptionSpec[] = [
  { flags: "--home <folder>", about: "the folder of this node (BYLINED_HOME)" },
  { flags: "-o, --output <form>", about: "text or json" },
];

const CONFIG_NAMES = new Set(
  Object.values(CONFIG_FILES).flatMap(({ schema }) => fieldsOf(schema).map(({ name }) => name)),
);

function camel(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Takes `--section.key value` and `--section.key=value` out of the arguments. @throws UsageError */
function splitConfigFlags(argv: readonly string[]): { rest: string[]; flags: Map<string, string> } {
  const rest: string[] = [];
  const flags = new Map<string, string>();
  for (let index = 0; index < argv.length; index += 1) {
    const word = argv[index] ?? "";
    const match = /^--([a-z][a-z0-9_.-]*)(?:=(.*))?$/s.exec(word);
    const name = match?.[1] ?? "";
    if (!CONFIG_NAMES.has(name)) {
      rest.push(word);
      continue;
    }
    const next = argv[index + 1];
    if (match?.[2] !== undefined) flags.set(name, match[2]);
    else if (next === undefined || next.startsWith("--")) flags.set(name, "true");
    else {
      flags.set(name, next);
      index += 1;
    }
  }
  return { rest, flags };
}

/** The `output` of client.toml. A file that cannot be read must not keep anybody from repairing it. */
function usualOutput(home: string): string {
  try {
    return loadSettings(home, { env: {} }).client.base.output;
  } catch (error) {
    if (error instanceof NodeError) return "text";
    throw error;
  }
}

function makeCall(
  command: Command,
  args: readonly string[],
  flags: ReadonlyMap<string, string>,
  terminal: Terminal,
): Call {
  const values: Record<string, unknown> = command.opts();
  const text = (name: string): string | undefined => {
    const value = values[camel(name)];
    return typeof value === "string" ? value : undefined;
  };
  const home = text("home") ?? defaultHome(terminal.env);
  const output = (text("output") ?? terminal.env["BYLINED_OUTPUT"] ?? usualOutput(home)) === "json" ? "json" : "text";
  return {
    terminal,
    home,
    output,
    args,
    argument: (index) => args[index] ?? "",
    option: text,
    isSet: (name) => values[camel(name)] === true,
    isNegated: (name) => values[camel(name)] === false,
    options: (name) => {
      const value = values[camel(name)];
      return Array.isArray(value) ? value.map(String) : [];
    },
    configFlags: flags,
    settings: () => loadSettings(home, { flags, env: terminal.env }),
    print: (value) => terminal.out(`${output === "json" ? formatJson(value) : formatText(value)}\n`),
  };
}

function addOption(command: Command, { flags, about, byDefault, repeated }: OptionSpec): void {
  const option = new Option(flags, about);
  if (byDefault !== undefined) option.default(byDefault);
  if (repeated === true) option.argParser((value: string, before: string[] = []) => [...before, value]);
  command.addOption(option);
}

function exampleText(examples: readonly string[], program: string): string {
  return `\nExamples:\n${examples.map((example) => `  ${program} ${example}\n`).join("")}`;
}

interface RunState {
  /** The name that people type. */
  readonly program: string;
  readonly terminal: Terminal;
  readonly flags: ReadonlyMap<string, string>;
}

function build(spec: CommandSpec, state: RunState): Command {
  const command = new Command(spec.name).description(spec.about).showHelpAfterError(false).allowExcessArguments(false);
  for (const alias of spec.aliases ?? []) command.alias(alias);
  if (spec.examples !== undefined) command.addHelpText("after", exampleText(spec.examples, state.program));
  command.exitOverride();
  command.configureOutput({ writeOut: (text) => state.terminal.out(text), writeErr: () => undefined });
  for (const child of spec.children ?? []) command.addCommand(build(child, state), { hidden: child.hidden === true });
  const { run } = spec;
  if (run === undefined) return command;
  if (spec.args !== undefined && spec.args !== "") command.arguments(spec.args);
  for (const option of [...(spec.options ?? []), ...COMMON_OPTIONS]) addOption(command, option);
  command.action(async () => {
    if (state.flags.size > 0 && spec.takesConfigFlags !== true) {
      throw new UsageError(
        `${[...state.flags.keys()].map((name) => `--${name}`).join(", ")}: not an option of this command`,
      );
    }
    await run(makeCall(command, command.args, state.flags, state.terminal));
  });
  return command;
}

const CAUSES_MAX = 5;

/** The message with those of its causes that say something new. */
function withCause(error: Error): string {
  const words = [error.message];
  let cause = error.cause;
  for (let depth = 0; depth < CAUSES_MAX && cause instanceof Error; depth += 1) {
    const { message } = cause;
    if (!words.some((known) => known.includes(message))) words.push(message);
    cause = cause.cause;
  }
  return words.join(": ");
}

/** A refused query as the node wrote it. */
function queryText({ grpcCode, message }: QueryError): string {
  return grpcCode === GrpcCode.Unknown ? message : `rpc error: code = ${grpcCodeName(grpcCode)} desc = ${message}`;
}

/** Code and words of an error for a person or a program. */
export function describeFailure(error: unknown): { code: string; message: string; exitCode: number } {
  if (error instanceof UsageError) return { code: "USAGE", message: error.message, exitCode: 2 };
  if (error instanceof CommanderError)
    return { code: "USAGE", message: error.message.replace(/^error: /, ""), exitCode: 2 };
  if (error instanceof NodeError) {
    return { code: error.code, message: withCause(error), exitCode: error.code === "INTERRUPTED" ? 130 : 1 };
  }
  if (error instanceof TxError) return { code: `${error.codespace}/${error.code}`, message: error.log, exitCode: 1 };
  if (error instanceof QueryError) return { code: "QUERY_FAILED", message: queryText(error), exitCode: 1 };
  if (error instanceof WireError) return { code: "INVALID_MESSAGE", message: error.message, exitCode: 1 };
  if (error instanceof AssertionError)
    return { code: "BUG", message: `${error.message}\n${error.stack ?? ""}`, exitCode: 1 };
  return { code: "FAILED", message: error instanceof Error ? withCause(error) : String(error), exitCode: 1 };
}

/**
 * Parses the arguments and runs the command they name.
 * @returns the exit code
 */
export async function runProgram(root: CommandSpec, argv: readonly string[], terminal: Terminal): Promise<number> {
  const wantsJson = outputOf(argv, terminal) === "json";
  try {
    const takesFlags = findCommand(root, argv)?.takesConfigFlags === true;
    const { rest, flags } = takesFlags ? splitConfigFlags(argv) : { rest: [...argv], flags: new Map<string, string>() };
    await build(root, { program: root.name, terminal, flags }).parseAsync(rest, { from: "user" });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError && ["commander.helpDisplayed", "commander.version"].includes(error.code))
      return 0;
    if (error instanceof CommanderError && error.code === "commander.help") {
      terminal.out(
        build(findCommand(root, argv) ?? root, { program: root.name, terminal, flags: new Map() }).helpInformation(),
      );
      return argv.length === 0 ? 0 : 2;
    }
    const { code, message, exitCode } = describeFailure(error);
    const advice = adviceOn(code);
    if (wantsJson) {
      terminal.out(`${formatJson({ error: advice === undefined ? { code, message } : { code, message, advice } })}\n`);
    } else {
      terminal.err(`${exitCode === 130 ? "" : "Error: "}${message}\n${advice === undefined ? "" : `${advice}\n`}`);
    }
    return exitCode;
  }
}

/** The output form of a failure, which may come before the options are parsed. */
function outputOf(argv: readonly string[], { env }: Terminal): string {
  const words = ` ${argv.join(" ")} `;
  const given = / (?:-o|--output)[= ](\S+)/.exec(words)?.[1] ?? env["BYLINED_OUTPUT"];
  return given ?? usualOutput(/ --home[= ](\S+)/.exec(words)?.[1] ?? defaultHome(env));
}

/** The command that the leading words name: the deepest one that matches. */
export function findCommand(root: CommandSpec, argv: readonly string[]): CommandSpec | undefined {
  let current = root;
  for (const word of argv) {
    if (word.startsWith("-")) break;
    const next = current.children?.find(({ name, aliases }) => name === word || aliases?.includes(word) === true);
    if (next === undefined) break;
    current = next;
  }
  return current;
}
