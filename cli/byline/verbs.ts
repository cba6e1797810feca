/** The verbs of `byline`, for people who share, sell and buy data: words, flags, an example, and what runs. */
import { login, type LoginOptions, whoami } from "./commands/account.ts";
import { bind, createClaim } from "./commands/claim.ts";
import { collect, earnings } from "./commands/earnings.ts";
import { health } from "./commands/health.ts";
import { buy, type BuyFlags, offers, sell, type SellFlags } from "./commands/market.ts";
import { prove, type ProveFlags, verify, type VerifyFlags } from "./commands/provenance.ts";
import { initFolder, publish, type PublishFlags, status } from "./commands/publish.ts";
import type { Session } from "./session.ts";

/** Words and flags of one command. */
export interface Verb {
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

/** Every command, in the order of its help. */
export const VERBS: readonly Verb[] = [
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
    words: "sell <dataset>",
    about: "offer licences for a dataset of yours whose files are open to buyers",
    flags: [
      ["--price <amount>", "what one licence costs, in BYL"],
      [
        "--rights <list>",
        "train, fine-tune, infer, evaluate, redistribute, derive, commercial; train,commercial when not given",
      ],
      ["--royalty <percent>", "share of what calls of a model made with it cost; 0 when not given"],
      ["--days <number>", "how long a licence holds; without end when not given"],
      ["--release <version>", "which version; the newest when not given"],
      ["--dry-run", "show the terms and what sending costs"],
    ],
    example: "byline sell my-data --price 10 --rights train,commercial --royalty 5",
    run: (session, [dataset = ""], options: SellFlags) => sell(session, dataset, options),
  },
  {
    words: "offers <dataset>",
    about: "show what can be bought of a dataset, by its number or your own name for it",
    flags: [["--release <version>", "which version; the newest when not given"]],
    example: "byline offers 7",
    run: (session, [dataset = ""], { release }) => offers(session, dataset, textOption(release)),
  },
  {
    words: "buy <offer>",
    about: "buy a licence, never for more than is shown",
    flags: [
      ["--max <amount>", "buy only if it costs at most so many BYL"],
      ["--units <number>", "how many periods or uses, where they are sold one by one"],
      ["--dry-run", "show what it costs"],
    ],
    example: "byline buy 3 --max 10",
    run: (session, [offer = ""], options: BuyFlags) => buy(session, offer, options),
  },
  {
    words: "earnings <folder>",
    about: "show what the published version of a folder earned, and what of it is due to you",
    flags: [["--dataset <number>", "which dataset; yours of this name when not given"]],
    example: "byline earnings my-data",
    run: (session, [folder = "."], { dataset }) => earnings(session, folder, textOption(dataset)),
  },
  {
    words: "collect <folder>",
    about: "take what is due to you; running it again pays nothing twice",
    flags: [["--dataset <number>", "which dataset; yours of this name when not given"]],
    example: "byline collect my-data",
    run: (session, [folder = "."], { dataset }) => collect(session, folder, textOption(dataset)),
  },
  {
    words: "health",
    about: "show what is real in the economy: who paid, who earned, what was challenged",
    flags: [["--long", "the running thirty epochs instead of the running one"]],
    example: "byline health --long",
    run: (session, _args, { long }) => health(session, long === true),
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
    run: (session, _args, { out }) => createClaim(session, textOption(out)),
  },
  {
    words: "claim bind <file>",
    about: "take the credit of a claim that was given to you",
    example: "byline claim bind claim-1a2b3c4d.json",
    run: (session, [file = ""]) => bind(session, file),
  },
];

function textOption(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** What commands of two words have in common. */
export const GROUPS: ReadonlyMap<string, string> = new Map([
  ["provenance", "certificates: who made a record, and since when"],
  ["claim", "credit for people without an account"],
]);
