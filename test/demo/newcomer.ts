/** A newcomer's first hour with the `byline` command, and a first buyer: every command ends with 0, and none speaks of the machine room. */
import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runByline } from "../../cli/byline/program.ts";
import type { Terminal } from "../../cli/command.ts";
import { NodeError } from "../../lib/errors.ts";
import type { Localnet } from "./localnet.ts";

const MACHINE_ROOM = /\b(gas|sequence|nonce|denom|bech32|mnemonic|broadcast|mempool|ubyl)\b/i;
const PASSWORD = "a password for the demo";

/** One run of the command in a person's own folder. */
async function byline(home: string, words: readonly string[]): Promise<string> {
  let out = "";
  let err = "";
  const unasked = async (): Promise<never> => {
    throw new NodeError("INPUT_MISSING", "the demo answers no questions");
  };
  const terminal: Terminal = {
    env: { BYLINE_HOME: home },
    isInteractive: false,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    askSecret: unasked,
    ask: unasked,
    confirm: async () => false,
  };
  const code = await runByline(words, terminal);
  assert.equal(code, 0, `byline ${words.join(" ")} ended with ${code}: ${err}`);
  assert.doesNotMatch(out, MACHINE_ROOM, `byline ${words.join(" ")}`);
  return out;
}

/** What the newcomer leaves for {@link newcomerSells}. */
export interface Newcomer {
  readonly home: string;
  readonly data: string;
  readonly secret: readonly string[];
  /** What publishing cost, as the command said. */
  readonly cost: string;
}

/** Signs in, publishes a folder, and checks a certificate. */
export async function newcomerPublishes(net: Localnet, scratch: string): Promise<Newcomer> {
  const home = join(scratch, "newcomer");
  const data = join(scratch, "icd10-rare-dx");
  const password = join(scratch, "password");
  await mkdir(data, { recursive: true });
  await writeFile(password, `${PASSWORD}\n`, { mode: 0o600 });
  await writeFile(join(data, "codes.csv"), 'code,name\nE75.2,"Fabry disease, and others"\nG71.0,Muscular dystrophy\n');
  const secret = ["--password-file", password];
  await byline(home, ["login", "--node", net.rpc[0] ?? "", "--sponsor", net.faucet, ...secret]);
  assert.match(await byline(home, ["whoami"]), /You have +100 BYL/);
  await byline(home, ["init", data]);
  assert.match(await byline(home, ["publish", data, "--dry-run"]), /Nothing was sent/);
  const published = await byline(home, ["publish", data, ...secret]);
  assert.match(published, /Published +icd10-rare-dx 1\.0\.0/);
  assert.match(await byline(home, ["publish", data]), /Nothing to do/);
  assert.match(await byline(home, ["status", "icd10-rare-dx"]), /1\.0\.0 +published/);
  const out = join(scratch, "newcomer.json");
  const proof: { trust: string } = JSON.parse(
    await byline(home, ["provenance", "prove", data, "--record", "codes.csv:1", "--out", out, "--json"]),
  );
  const verdict = await byline(home, ["provenance", "verify", out, "--trust", proof.trust, "--data", data]);
  assert.match(verdict, /The certificate holds/);
  return { home, data, secret, cost: /Cost +([\d.,]+ BYL)/.exec(published)?.[1] ?? "" };
}

/** Sells a licence to somebody who is as new, and takes the money. @returns what came in, as the command said */
export async function newcomerSells(net: Localnet, scratch: string, { home, data, secret }: Newcomer): Promise<string> {
  const terms = ["sell", "icd10-rare-dx", "--price", "10", "--royalty", "5"];
  assert.match(await byline(home, [...terms, "--dry-run"]), /allows +train, commercial.*Nothing was sent/s);
  const { offer, dataset }: { offer: string; dataset: string } = JSON.parse(
    await byline(home, [...terms, ...secret, "--json"]),
  );
  const buyer = join(scratch, "buyer");
  await byline(buyer, ["login", "--node", net.rpc[0] ?? "", "--sponsor", net.faucet, ...secret]);
  assert.match(await byline(buyer, ["offers", dataset]), new RegExp(`offer ${offer} · 10 BYL`));
  assert.match(await byline(buyer, ["buy", offer, "--dry-run"]), /Nothing was sent/);
  assert.match(await byline(buyer, ["buy", offer, "--max", "10", ...secret]), /Paid +10 BYL/);
  assert.match(await byline(home, ["earnings", data]), /due to you now +8\.5 BYL/);
  const paid = await byline(home, ["collect", data, ...secret]);
  assert.match(await byline(home, ["collect", data, ...secret]), /Nothing to do/);
  assert.match(await byline(home, ["health", "--long"]), /paid by buyers/);
  return /You were paid ([\d.,]+ BYL)/.exec(paid)?.[1] ?? "";
}
