/** The tree of `byline`: verbs of people who share data. Help leads with examples; every failure has plain words and an exit code. */
import { Command, CommanderError } from "commander";
import { formatJson } from "../format.ts";
import type { Terminal } from "../command.ts";
import { versionFacts } from "../version.ts";
import { login, type LoginOptions, whoami } from "./commands/account.ts";
import { bind, createClaim } from "./commands/claim.ts";
import { prove, type ProveFlags, verify, type VerifyFlags } from "./commands/provenance.ts";
import { initFolder, publish, type PublishFlags, status } from "./commands/publish.ts";
import { type CommonOptions, openSession, type Session } from "./session.ts";
import { describeFailure, ExitCode } from "./words.ts";

const WELCOME = `Share a dataset and get credited when AI models use it.

  byline login                          make a key on this computer
  byline init <folder>                  describe a dataset
  byline publish <folder> --dry-run     see what would happen and what it costs
  byline publish <folder>               share it
  byline status                         see what you shared

Start here:  byline login
`;

/** Words and flags of one command. */
interface Verb {
  readonly words: string;
  readonly about: string;
  readonly flags?: readonly (readonly [flags: string, about: string])[];
  readonly example: string;
  readonly run: (
    session: Session,
    args: readonly string[],
    options: Readonly<Record<string, unknown>>,
  ) => Promise<void>;
}

const VERBS: readonly Verb[] = [
  {
    words: "login",
    about: "make a key on this computer, locked with a password",
    flags: [
      ["--local", "ask no sponsor to cover costs"],
      ["--recover", "bring an account back from its recovery words"],
      ["--sponsor <url>", "who covers your first costs"],
    ],
    example: "byline login --local",
    run: (session, _args, options: LoginOptions) => login(session, options),
  },
  { words: "whoami", about: "show your address and what you have", example: "byline whoami", run: whoami },
  {
    words: "init [folder]",
    about: "write byline.json and a dataset card",
    example: "byline init my-data",
    run: (session, [folder = "."]) => initFolder(session, folder),
  },
  {
    words: "publish <folder>",
    about: "share a folder or a file as a dataset; running it again changes nothing",
    flags: [
      ["--dry-run", "show what would happen and what it costs"],
      ["--as <version>", "version number, such as 2.0.0"],
    ],
    example: "byline publish my-data --dry-run",
    run: (session, [folder = "."], options: PublishFlags) => publish(session, folder, options),
  },
  {
    words: "status [dataset]",
    about: "show your datasets, or one by name or number",
    example: "byline status my-data",
    run: (session, [dataset]) => status(session, dataset),
  },
  {
    words: "provenance prove <folder>",
    about: "write a certificate for one record that anybody can check",
    flags: [
      ["--record <file[:row]>", "which record; the first when not given"],
      ["--contributor <id>", "whose credit to prove"],
      ["--dataset <number>", "which dataset; yours of this name when not given"],
      ["--trust <height:hash>", "block that readers trust; the newest when not given"],
      ["-o, --out <file>", "where to write it"],
    ],
    example: "byline provenance prove my-data --record rows.jsonl:12",
    run: (session, [folder = "."], options: ProveFlags) => prove(session, folder, options),
  },
  {
    words: "provenance verify <file>",
    about: "check a certificate without a network",
    flags: [
      ["--trust <height:hash>", "a block that you trust"],
      ["--data <file>", "also check that this data is what the certificate is about"],
    ],
    example: "byline provenance verify my-data-1.0.0.certificate.json",
    run: (session, [file = ""], options: VerifyFlags) => verify(session, file, options),
  },
  {
    words: "claim create",
    about: "credit somebody who has no account yet",
    flags: [["-o, --out <file>", "where to write the secret file"]],
    example: "byline claim create",
    run: (session, _args, { out }) => createClaim(session, typeof out === "string" ? out : undefined),
  },
  {
    words: "claim bind <file>",
    about: "take the credit of a claim that was given to you",
    example: "byline claim bind claim-1a2b3c4d.json",
    run: (session, [file = ""]) => bind(session, file),
  },
];

const GROUPS: ReadonlyMap<string, string> = new Map([
  ["provenance", "certificates: who made a record, and since when"],
  ["claim", "credit for people without an account"],
]);

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
