/** Proves: every registered refusal has plain words, default output never speaks of the machine room, exit codes are those of the design. */
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { type ErrorCode, GrpcCode, NodeError, QueryError, SdkError, TxError } from "../../lib/errors.ts";
import { BankError } from "../../modules/bank/errors.ts";
import { EmissionsError } from "../../modules/emissions/errors.ts";
import { RegistryError } from "../../modules/data-registry/errors.ts";
import { createWords } from "../../sdk/wallet.ts";
import type { Terminal } from "../command.ts";
import { counted, formatByl, formatBytes, formatPercent, parseByl, parsePercent } from "./amounts.ts";
import { MARKET_FAILURES, MARKET_REFUSALS } from "./market-words.ts";
import { runByline } from "./program.ts";
import { describeFailure, REFUSALS } from "./words.ts";

const MACHINE_ROOM = /\b(gas|sequence|nonce|denom|bech32|mnemonic|broadcast|mempool|ubyl|codespace|rpc)\b/i;
let folder = "";

before(() => {
  folder = mkdtempSync(join(tmpdir(), "byline-people-"));
});
after(() => rmSync(folder, { recursive: true, force: true }));

async function byline(words: readonly string[], input: readonly string[] = []) {
  const answers = [...input];
  let out = "";
  let err = "";
  const terminal: Terminal = {
    env: { BYLINE_HOME: join(folder, "home"), BYLINE_NODE: "http://127.0.0.1:1" },
    isInteractive: false,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    askSecret: async () => answers.shift() ?? "",
    ask: async () => answers.shift() ?? "",
    confirm: async () => false,
  };
  const code = await runByline(words, terminal);
  return { code, out, err };
}

test("every registered refusal of sdk, bank and registry has words", () => {
  const codes: readonly ErrorCode[] = [
    ...Object.values(SdkError),
    ...Object.values(BankError),
    ...Object.values(RegistryError),
  ];
  for (const { codespace, code, text } of codes) {
    assert.ok(REFUSALS.has(`${codespace}/${code}`), `${codespace}/${code} (${text}) has no words`);
    const failure = describeFailure(new TxError({ codespace, code, text }, "because"));
    assert.ok([2, 3, 4, 5, 6, 7, 8].includes(failure.exitCode), `${codespace}/${code}`);
  }
});

test("the words are plain", () => {
  for (const [key, [message, hint]] of REFUSALS) {
    assert.doesNotMatch(`${message} ${hint}`, MACHINE_ROOM, key);
    assert.match(message, /^[A-Z].*[.!?]$/, key);
  }
  for (const [code, message, hint] of MARKET_FAILURES) assert.doesNotMatch(`${message} ${hint}`, MACHINE_ROOM, code);
});

test("a refusal of the market is known by its text alone, each by its own", () => {
  for (const [{ codespace, code, text }] of MARKET_REFUSALS) {
    const found = describeFailure(
      new QueryError(GrpcCode.Unknown, `because: ${text} with gas used: '1': unknown request`),
    );
    const isShared = text === "version does not exist";
    assert.equal(found.code, isShared ? "registry/6" : `${codespace}/${code}`, text);
  }
});

test("selling and buying: mistakes are named before anything is asked or sent", async () => {
  const rows: readonly (readonly [readonly string[], RegExp])[] = [
    [["sell", "7"], /--price 10/],
    [["sell", "7", "--price", "ten"], /--price "ten" is not an amount such as 12\.5/],
    [["sell", "7", "--price", "1", "--rights", "train,sing"], /--rights "sing" is none of train/],
    [["sell", "7", "--price", "1", "--royalty", "101"], /more than 100 %/],
    [["sell", "7", "--price", "1", "--days", "-1"], /--days "-1" is not a whole number/],
    [["buy", "my-data"], /name the offer by its number/i],
    [["buy", "3", "--units", "0"], /--units "0" is not a whole number/],
    [["buy", "3", "--max", "1.1234567"], /at most 6 decimals/],
  ];
  for (const [words, pattern] of rows) {
    const { code, err, out } = await byline(words);
    assert.deepEqual([code, out], [2, ""], words.join(" "));
    assert.match(err, pattern);
  }
  for (const words of [["sell", "7", "--price", "1"], ["offers", "7"], ["buy", "3"], ["health"]]) {
    assert.equal((await byline(words)).code, 6, `${words.join(" ")} has no node to ask`);
  }
  for (const words of [["earnings"], ["collect"]]) {
    assert.equal((await byline([...words, join(folder, "absent")])).code, 3, "not signed in yet");
    const { out } = await byline([...words, "--help"]);
    assert.match(out, /Example:/);
    assert.doesNotMatch(out, MACHINE_ROOM);
  }
});

test("failures keep their reason and become exit codes", () => {
  const rows: readonly (readonly [unknown, number, RegExp])[] = [
    [new TxError(SdkError.InsufficientFunds, "spendable 0ubyl is smaller than 5ubyl"), 4, /not enough BYL/],
    [
      new TxError(RegistryError.InvalidVersion, "a new version must be greater than 1.0.0"),
      8,
      /must be greater than 1\.0\.0\.$/,
    ],
    [
      new QueryError(
        GrpcCode.Unknown,
        "failed to execute message; message index: 0: parent 4@1.0.0 does not exist: invalid parent [x.go:1]",
      ),
      8,
      /parent 4@1\.0\.0 does not exist/,
    ],
    [
      new QueryError(
        GrpcCode.Unknown,
        "a new version must be greater than 1.0.0: invalid version with gas used: '31575': unknown request",
      ),
      8,
      /^The version number does not fit: a new version must be greater than 1\.0\.0\.$/,
    ],
    [
      new QueryError(
        GrpcCode.Unknown,
        "failed to execute message; message index: 0: 7@1.0.0 denies train: consents do not allow these rights [x.go:1]",
      ),
      5,
      /^The dataset does not allow these uses: 7@1\.0\.0 denies train\.$/,
    ],
    [new TxError(EmissionsError.PaymentTooSmall, "3 leaves nothing"), 8, /too small to be divided among/],
    [new NodeError("OFFER_UNKNOWN", "there is no offer 9"), 5, /^There is no such offer: there is no offer 9\.$/],
    [new QueryError(GrpcCode.NotFound, "dataset 9"), 5, /does not know this: dataset 9/],
    [new NodeError("RPC_UNREACHABLE", "x"), 6, /No node answers/],
    [new NodeError("TX_PENDING", "x"), 7, /not confirmed yet/],
    [new NodeError("RECORD_INVALID", "a.csv: line 2: 1 values for 2 columns"), 8, /a\.csv: line 2/],
    [new NodeError("INTERRUPTED", "x"), 130, /Stopped/],
    [new TxError({ codespace: "future", code: 3, text: "news" }), 5, /news/],
  ];
  for (const [error, exitCode, pattern] of rows) {
    const failure = describeFailure(error);
    assert.equal(failure.exitCode, exitCode, failure.message);
    assert.match(failure.message, pattern);
  }
});

test("signing in: refused before, silent after, the key locked and for its owner only", async () => {
  const before = await byline(["whoami"]);
  assert.deepEqual([before.code, before.err], [3, "You are not signed in on this computer.\nRun: byline login\n"]);
  assert.equal((await byline(["login", "--local", "--no-input"])).code, 2);
  assert.equal((await byline(["login", "--local"], ["short"])).code, 2);
  const first = await byline(["login", "--local"], ["a long enough password"]);
  assert.equal(first.code, 0, first.err);
  assert.doesNotMatch(first.out, MACHINE_ROOM);
  assert.match(first.out, /byline1[a-z0-9]{38}/);
  const again = await byline(["login", "--local", "--json"]);
  assert.equal(JSON.parse(again.out).isNew, false);
  const file = join(folder, "home", "keyring-file", "me.json");
  assert.equal(statSync(file).mode & 0o777, 0o600);
  const words = /\n {2}((?:[a-z]+ ){23}[a-z]+)\n/.exec(first.out)?.[1] ?? "";
  assert.doesNotMatch(readFileSync(file, "utf8"), new RegExp(words.split(" ").slice(0, 3).join(" ")));
  const away = await byline(["whoami"]);
  assert.equal(away.code, 6);
});

test("recovery words bring the same account back, and wrong ones are refused", async () => {
  const words = createWords();
  const homes = ["one", "two"].map((name) => join(folder, name));
  const addresses: string[] = [];
  for (const home of homes) {
    const { out } = await byline(
      ["login", "--local", "--recover", "-q", "--home", home],
      [words, "a long enough password"],
    );
    addresses.push(out);
  }
  assert.equal(addresses[0], addresses[1]);
  const wrong = await byline(["login", "--local", "--recover", "--home", join(folder, "three")], ["zoo zoo zoo"]);
  assert.equal(wrong.code, 2);
});

test("a folder is described, and its mistakes are named", async () => {
  const data = join(folder, "my data!");
  const made = await byline(["init", data]);
  assert.equal(made.code, 0);
  assert.doesNotMatch(made.out, MACHINE_ROOM);
  const manifest: { name: string } = JSON.parse(readFileSync(join(data, "byline.json"), "utf8"));
  assert.equal(manifest.name, "my-data");
  writeFileSync(join(data, "byline.json"), '{"licence":"x"}');
  const bad = await byline(["publish", data, "--dry-run"]);
  assert.deepEqual([bad.code, /unknown field "licence"/.test(bad.err)], [8, true]);
  const json = await byline(["publish", join(folder, "absent"), "--json"]);
  assert.deepEqual([json.code, JSON.parse(json.out).error.code, json.err], [8, "FOLDER_INVALID", ""]);
});

test("claims and certificates: made, never overwritten, damaged ones refused", async () => {
  const file = join(folder, "claim.json");
  const made = await byline(["claim", "create", "--out", file, "--json"]);
  assert.match(JSON.parse(made.out).claim, /^[0-9a-f]{64}$/);
  assert.equal(statSync(file).mode & 0o777, 0o600);
  assert.equal((await byline(["claim", "create", "--out", file])).code, 2);
  writeFileSync(join(folder, "bad.json"), readFileSync(file, "utf8").replace(/"claim": "./, '"claim": "z'));
  assert.equal((await byline(["claim", "bind", join(folder, "bad.json")])).code, 8);
  const verdict = await byline(["provenance", "verify", file]);
  assert.deepEqual([verdict.code, /does not hold, at "format"/.test(verdict.err)], [8, true]);
  assert.equal((await byline(["provenance", "verify", file, "--trust", "5"])).code, 2);
});

test("usage: help leads with examples, wrong words end with 2", async () => {
  assert.match((await byline([])).out, /byline login/);
  const help = await byline(["publish", "--help"]);
  assert.deepEqual([help.code, /Example:/.test(help.out), MACHINE_ROOM.test(help.out)], [0, true, false]);
  for (const words of [["publsh"], ["publish"], ["publish", "a", "b"], ["status", "--what"], ["claim"]]) {
    assert.equal((await byline(words)).code, 2, words.join(" "));
  }
});

test("amounts", () => {
  assert.deepEqual([0n, 1n, 1_500_000n, 1_234_567_000_000n].map(formatByl), [
    "0 BYL",
    "0.000001 BYL",
    "1.5 BYL",
    "1,234,567 BYL",
  ]);
  assert.deepEqual(
    ["1.5", "1234567 BYL", "0.000001", "12"].map((text) => parseByl("--price", text)),
    [1_500_000n, 1_234_567_000_000n, 1n, 12_000_000n],
  );
  assert.deepEqual(
    ["5", "2.5 %", "100", "0.0001%"].map((text) => parsePercent("--royalty", text)),
    [50_000, 25_000, 1_000_000, 1],
  );
  for (const text of ["", "1.", ".5", "1e3", "-1", "1,234", "0.0000001"])
    assert.throws(() => parseByl("--price", text));
  assert.deepEqual([886_363n, 1_000_000n, 0n].map(formatPercent), ["88.6 %", "100 %", "0 %"]);
  assert.deepEqual([counted(1, "record"), counted(12_000n, "record")], ["1 record", "12,000 records"]);
  assert.deepEqual([formatBytes(12n), formatBytes(61_300_000n)], ["12 bytes", "61.3 MB"]);
});
