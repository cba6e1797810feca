/** A newcomer's first minutes with the `byline` command: every command ends with 0, and none speaks of the machine room. */
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

/** Signs in, publishes a folder, and checks a certificate. @returns what it cost, as the command said */
export async function newcomerPublishes(net: Localnet, scratch: string): Promise<string> {
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
  return /Cost +([\d.,]+ BYL)/.exec(published)?.[1] ?? "";
}
