/** The tree of `byline`. Help leads with examples; every failure has plain words and an exit code. */
import { Command, CommanderError } from "commander";
import { formatJson } from "../format.ts";
import type { Terminal } from "../command.ts";
import { versionFacts } from "../version.ts";
import { ExitCode } from "./exit-codes.ts";
import { type CommonOptions, openSession } from "./session.ts";
import { GROUPS, type Verb, VERBS } from "./verbs.ts";
import { describeFailure } from "./words.ts";

const WELCOME = `Share a dataset and get credited when AI models use it.

  byline login                          make a key on this computer
  byline init <folder>                  describe a dataset
  byline publish <folder> --dry-run     see what would happen and what it costs
  byline publish <folder>               share it
  byline status                         see what you shared
  byline sell <dataset> --price 10      offer licences for it
  byline earnings <folder>              see what it earned for you

Start here:  byline login
`;

function addVerb(parent: Command, verb: Verb, words: string, terminal: Terminal): void {
  const [name = "", ...places] = words.split(" ");
  const command = parent.command(name).description(verb.about).allowExcessArguments(false);
  if (places.length > 0) command.arguments(places.join(" "));
  for (const [flags, about] of verb.flags ?? []) command.option(flags, about);
  command
    .option("--json", "one JSON object")
    .option("-q, --quiet", "only the result")
    .option("--no-input", "never ask")
    .option("--node <url>", "the node to ask (BYLINE_NODE)")
    .option("--home <folder>", "where your key and settings are (BYLINE_HOME)")
    .option("--password-file <file>", "file with the password of your key")
    .option("--verbose", "say more when something fails")
    .addHelpText("after", `\nExample:\n  ${verb.example}`)
    .action(async () => {
      const options: CommonOptions = command.opts();
      await verb.run(await openSession(terminal, options), command.args, command.opts());
    });
}

function build(terminal: Terminal): Command {
  const root = new Command("byline").description("Share a dataset and get credited when AI models use it.");
  root.version(versionFacts()["version"] ?? "", "--version");
  const groups = new Map<string, Command>();
  for (const verb of VERBS) {
    const [first = "", ...rest] = verb.words.split(" ");
    const about = GROUPS.get(first);
    if (about === undefined) {
      addVerb(root, verb, verb.words, terminal);
      continue;
    }
    const group = groups.get(first) ?? root.command(first).description(about);
    groups.set(first, group);
    addVerb(group, verb, rest.join(" "), terminal);
  }
  quietly(root, terminal);
  return root;
}

/** No process exits and no usage dumps: failures go through one place. */
function quietly(command: Command, terminal: Terminal): void {
  command.exitOverride().showHelpAfterError(false);
  command.configureOutput({ writeOut: (text) => terminal.out(text), writeErr: () => undefined });
  for (const child of command.commands) quietly(child, terminal);
}

/** Runs `byline`. @returns the exit code */
export async function runByline(argv: readonly string[], terminal: Terminal): Promise<number> {
  if (argv.length === 0) {
    terminal.out(WELCOME);
    return ExitCode.ok;
  }
  const root = build(terminal);
  try {
    await root.parseAsync(argv, { from: "user" });
    return ExitCode.ok;
  } catch (error) {
    if (error instanceof CommanderError) return wrongUsage(error, root, argv, terminal);
    const failure = describeFailure(error);
    report(failure, argv, terminal);
    if (argv.includes("--verbose") && error instanceof Error) terminal.err(`${error.stack ?? error.message}\n`);
    return failure.exitCode;
  }
}

function report(failure: ReturnType<typeof describeFailure>, argv: readonly string[], terminal: Terminal): void {
  if (argv.includes("--json")) {
    terminal.out(`${formatJson({ error: failure })}\n`);
    return;
  }
  terminal.err(`${failure.message}\n${failure.hint === "" ? "" : `${failure.hint}\n`}`);
}

function wrongUsage(error: CommanderError, root: Command, argv: readonly string[], terminal: Terminal): number {
  if (error.exitCode === 0) return ExitCode.ok;
  if (error.code === "commander.help") {
    const group = root.commands.find((command) => command.name() === argv[0]);
    terminal.out((group ?? root).helpInformation());
    return ExitCode.usage;
  }
  const message = error.message.replace(/^error: /, "");
  report(
    { code: "USAGE", message, hint: "byline --help shows what there is.", exitCode: ExitCode.usage },
    argv,
    terminal,
  );
  return ExitCode.usage;
}
