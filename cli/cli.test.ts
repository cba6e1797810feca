/** Proves: keys come back from mnemonics and files, secrets stay sealed, errors have codes and forms, config edits hold. */
import assert from "node:assert/strict";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { formatValidatorKey, validatorKeyOf } from "../node/consensus/validator-key.ts";
import { commandsOf, type RunCommand } from "./run.fixture.ts";

const ABANDON = `${"abandon ".repeat(11)}about`;
/** The address that every Cosmos wallet derives from it, under our prefix. */
const ABANDON_ADDRESS = "byline19rl4cm2hmr8afy4kldpxz3fka4jguq0acpmxt5";
let home = "";

before(() => {
  home = mkdtempSync(join(tmpdir(), "byline-cli-"));
});
after(() => rmSync(home, { recursive: true, force: true }));

/** Runs one command in the test's home; `input` are the answers to its questions. */
const bylined: RunCommand = (words, input) => commandsOf(home)(words, input);

test("a mnemonic gives the address that other wallets derive, on any path", async () => {
  const recovered = await bylined("keys recover abandon -o json", [ABANDON]);
  assert.equal(recovered.code, 0, recovered.err);
  assert.equal(JSON.parse(recovered.out).address, ABANDON_ADDRESS);
  assert.equal((await bylined("keys show abandon -a")).out, `${ABANDON_ADDRESS}\n`);
  const other = await bylined("keys add second --recover --index 1 -o json", [ABANDON]);
  assert.notEqual(JSON.parse(other.out).address, ABANDON_ADDRESS);
  const wrong = await bylined("keys recover wrong", [ABANDON.replace("about", "abandon")]);
  assert.equal(wrong.code, 1);
  assert.match(wrong.err, /not a valid mnemonic/);
});

test("the output form of answers and of errors is a flag, else the environment, else client.toml", async () => {
  const json = commandsOf(home, { BYLINED_OUTPUT: "json" });
  assert.equal(JSON.parse((await json("keys show nobody")).out).error.code, "KEY_NOT_FOUND");
  assert.match((await json("keys show nobody -o text")).err, /^Error: no key/);
  await bylined("config set client output json");
  assert.equal(JSON.parse((await bylined("keys show nobody")).out).error.code, "KEY_NOT_FOUND");
  assert.equal(JSON.parse((await bylined("keys show")).out).error.code, "USAGE");
  await bylined("config set client output text");
});

test("help shows examples", async () => {
  assert.match(
    (await bylined("tx sign --help")).out,
    /Examples:\n {2}bylined tx bank send alice bob 5byl --generate-only/,
  );
});

test("a new key shows its mnemonic once, and the mnemonic brings it back", async () => {
  const { out } = await bylined("keys add fresh -o json");
  const { address, mnemonic } = JSON.parse(out);
  assert.equal(mnemonic.split(" ").length, 24);
  assert.equal(readFileSync(join(home, "keyring-test/fresh.json"), "utf8").includes(mnemonic), false);
  const back = await bylined("keys recover back -o json", [mnemonic]);
  assert.equal(JSON.parse(back.out).address, address);
  const taken = await bylined("keys add fresh");
  assert.match(taken.err, /exists already/);
});

test("the file keyring seals keys: mode 0600, one password, a changed file refused", async () => {
  const password = "correct horse battery";
  const made = await bylined("keys add vault --recover --keyring-backend file -o json", [ABANDON, password, password]);
  assert.equal(made.code, 0, made.err);
  const path = join(home, "keyring-file/vault.json");
  assert.equal(statSync(path).mode & 0o777, 0o600);
  assert.equal(statSync(join(home, "keyring-file")).mode & 0o777, 0o700);
  const exportHex = "keys export vault --keyring-backend file --unarmored-hex --unsafe -y";
  const shown = await bylined(exportHex, [password]);
  assert.match(shown.out, /^[0-9a-f]{64}\n$/);
  assert.match((await bylined(exportHex, ["wrong password here"])).err, /wrong password/);
  const other = await bylined("keys add more --keyring-backend file", ["another password"]);
  assert.match(other.err, /wrong password/, "one password opens all keys");
  const file = JSON.parse(readFileSync(path, "utf8"));
  file.address = JSON.parse((await bylined("keys show fresh -o json")).out).address;
  writeFileSync(path, JSON.stringify(file));
  assert.match((await bylined(exportHex, [password])).err, /was changed/);
  chmodSync(join(home, "keyring-file"), 0o755);
  assert.match((await bylined("keys list --keyring-backend file")).err, /open to other users/);
});

test("a short password is refused and nothing is kept", async () => {
  const folder = mkdtempSync(join(tmpdir(), "byline-short-"));
  const made = await bylined(`keys add k --keyring-backend file --keyring-dir ${folder}`, ["short", "short"]);
  assert.match(made.err, /at least 12 characters/);
  assert.equal((await bylined(`keys list -n --keyring-backend file --keyring-dir ${folder}`)).out, "");
  rmSync(folder, { recursive: true });
});

test("export and import carry a key under a new password", async () => {
  const password = "a password to travel";
  const exported = await bylined("keys export abandon", [password, password]);
  assert.equal(exported.out.includes("open"), false);
  const file = join(home, "exported.json");
  writeFileSync(file, exported.out);
  const back = await bylined(`keys import abandon-again ${file} -o json`, [password]);
  assert.equal(JSON.parse(back.out).address, ABANDON_ADDRESS);
  assert.equal((await bylined("keys delete abandon-again")).code, 1, "needs -y without a terminal");
  assert.equal((await bylined("keys delete abandon-again -y")).code, 0);
  assert.equal((await bylined("keys show abandon-again")).code, 1);
});

test("errors have an exit code and honour -o json", async () => {
  const usage = await bylined("keys show missing --bogus");
  assert.equal(usage.code, 2);
  const missing = await bylined("keys show missing -o json");
  assert.equal(missing.code, 1);
  assert.equal(JSON.parse(missing.out).error.code, "KEY_NOT_FOUND");
  assert.equal(missing.err, "");
  const unreachable = await bylined("status --node tcp://127.0.0.1:1 -o json");
  assert.equal(JSON.parse(unreachable.out).error.code, "RPC_UNREACHABLE");
});

test("config get, set, view and diff agree, and refuse what the schema refuses", async () => {
  assert.equal((await bylined("config set consensus.block_interval 500ms")).code, 0);
  assert.equal((await bylined("config get consensus.block_interval")).out, "500ms\n");
  assert.match(
    (await bylined("config view config")).out,
    /# time from the start of one height.*\nblock_interval = "500ms"/,
  );
  assert.deepEqual(JSON.parse((await bylined("config diff -o json")).out), {
    "config.toml: consensus.block_interval": "500ms",
  });
  assert.match((await bylined("config set consensus.block_interval 1ms")).err, /wanted 50ms to/);
  assert.match((await bylined("config set config rpc.laddr garbage")).err, /wanted an address such as/);
  assert.equal((await bylined("config set nowhere.at_all 1")).code, 2);
  assert.equal((await bylined("config set client chain-id byline-local-1")).code, 0);
  assert.equal((await bylined("config get client chain-id")).out, "byline-local-1\n");
});

test("a reset never deletes what the validator key signed", async () => {
  mkdirSync(join(home, "data"), { recursive: true });
  for (const name of ["priv_validator_state.json", "sign_state.log", "upgrade-info.json"]) {
    writeFileSync(join(home, "data", name), "x");
  }
  mkdirSync(join(home, "data/node.db"));
  assert.equal((await bylined("comet unsafe-reset-all")).code, 0);
  assert.equal(readFileSync(join(home, "data/sign_state.log"), "utf8"), "x");
  assert.equal(readFileSync(join(home, "data/priv_validator_state.json"), "utf8"), "x");
  assert.throws(() => statSync(join(home, "data/node.db")), /ENOENT/);
});

test("consensus keys are shown in the forms of CometBFT", async () => {
  // Seed of RFC 8032 test 1.
  const seed = Uint8Array.from(Buffer.from("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60", "hex"));
  const key = formatValidatorKey(validatorKeyOf(seed));
  writeFileSync(join(home, "config/priv_validator_key.json"), key, { mode: 0o600 });
  assert.deepEqual(JSON.parse((await bylined("comet show-validator")).out), {
    "@type": "/cosmos.crypto.ed25519.PubKey",
    key: Buffer.from("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "hex").toString("base64"),
  });
  assert.match((await bylined("comet show-address")).out, /^bylinevalcons1/);
});

test("a public key's address is told from its JSON, and anything else is refused with what to give", async () => {
  const shown = (await bylined("comet show-validator")).out.trim();
  assert.match((await bylined(["debug", "pubkey", shown])).out, /21FE31DFA154A261626BF854046FD2271B7BED4B/);
  const others = [
    '{"x":1}',
    "{}",
    "no JSON",
    '{"@type":"/cosmos.crypto.ed25519.PubKey","key":"AAAA"}',
    '{"key":"AA=="}',
  ];
  for (const text of others) {
    const refused = await bylined(["debug", "pubkey", text]);
    assert.equal(refused.code, 2, text);
    assert.match(refused.err, /bylined comet show-validator prints one/);
  }
});

test("transactions are signed without a node, and decode to what was asked", async () => {
  const to = ABANDON_ADDRESS;
  const words = `tx bank send fresh ${to} 2.5byl,7other --offline -a 3 -s 9 --gas 100000 --chain-id test-1 --note hi -y -o json`;
  const signed = await bylined(words);
  assert.equal(signed.code, 0, signed.err);
  const decoded = JSON.parse((await bylined(`tx decode ${JSON.parse(signed.out).tx_bytes} -o json`)).out);
  const [message] = decoded.body.messages;
  assert.equal(message["@type"], "/cosmos.bank.v1beta1.MsgSend");
  assert.deepEqual(message.amount, [
    { denom: "other", amount: "7" },
    { denom: "ubyl", amount: "2500000" },
  ]);
  assert.equal(message.to_address, to);
  assert.equal(decoded.body.memo, "hi");
  assert.deepEqual(decoded.auth_info.fee.amount, [{ denom: "ubyl", amount: "100" }]);
  assert.equal(decoded.auth_info.signer_infos[0].sequence, "9");
  const short = await bylined(
    `tx bank send ${to} 5ubyl --from fresh --offline -a 1 -s 1 --gas 1 --chain-id x -y -o json`,
  );
  assert.equal(short.code, 0, `--from may stand in for the first place: ${short.err}`);
  for (const [bad, pattern] of [
    [`tx bank send fresh ${to} 5ubyl --offline --gas 1 --chain-id x -y`, /needs -a and -s/],
    [`tx bank send fresh ${to} five --offline -a 1 -s 1 --gas 1 --chain-id x -y`, /not an amount/],
    [`tx bank send fresh ${to} 1.5ubyl --offline -a 1 -s 1 --gas 1 --chain-id x -y`, /has no decimals/],
    [`tx bank send fresh ${to} 5ubyl --offline -a 1 -s 1 --gas 1 --chain-id x`, /not sent; add -y/],
  ] as const) {
    const refused = await bylined(bad);
    assert.notEqual(refused.code, 0);
    assert.match(refused.err, pattern);
  }
});

test("the tree offers what the modules handle, by gaiad's names", async () => {
  for (const path of [
    "tx bank send",
    "tx staking delegate",
    "tx staking create-validator",
    "query bank balances",
    "query staking validators",
    "query auth account",
  ]) {
    const { code, out } = await bylined(`${path} --help`);
    assert.equal(code, 0, path);
    assert.match(out, new RegExp(`Usage: bylined ${path.replace(/^(tx|query) /, "$1.*? ")}`));
  }
  for (const shell of ["bash", "zsh", "fish"])
    assert.match((await bylined(`completion ${shell}`)).out, /unsafe-reset-all/);
});
