/** Proves: a rendered file reads back as the defaults, precedence is flag > env > file > default, bad values are named. */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { NodeError } from "../../lib/errors.ts";
import { formatDurationMs, parseDurationMs } from "./duration.ts";
import { parseListenAddress } from "./listen-address.ts";
import { CONFIG_FILES, loadSettings } from "./load.ts";
import { editToml, fieldsOf, readToml, renderToml, toConfig } from "./toml.ts";

function withHome(files: Record<string, string>, run: (home: string) => void): void {
  const home = mkdtempSync(join(tmpdir(), "byline-config-"));
  mkdirSync(join(home, "config"));
  for (const [name, source] of Object.entries(files)) writeFileSync(join(home, "config", name), source);
  try {
    run(home);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

const refused = (pattern: RegExp) => (error: unknown) =>
  error instanceof NodeError && error.code === "CONFIG_INVALID" && pattern.test(error.message);

test("each file renders with a comment per field and reads back as its defaults", () => {
  for (const { schema, fileName, title } of Object.values(CONFIG_FILES)) {
    const source = renderToml(schema, new Map(), title);
    const { values, unknown } = readToml(schema, source, fileName);
    assert.deepEqual(unknown, []);
    assert.equal(values.size, fieldsOf(schema).length);
    assert.deepEqual(toConfig(schema, values), toConfig(schema, new Map()));
    const comments = source.split("\n").filter((line) => line.startsWith("# ")).length;
    assert.equal(comments, fieldsOf(schema).length + 2);
  }
});

test("the usual ports and names stand", () => {
  withHome({}, (home) => {
    const { config, app, client } = loadSettings(home, { env: {} });
    assert.equal(config.rpc.laddr, "tcp://127.0.0.1:26657");
    assert.equal(config.p2p.laddr, "tcp://0.0.0.0:26656");
    assert.equal(config.instrumentation.prometheus_listen_addr, "127.0.0.1:26660");
    assert.equal(config.consensus.block_interval, 1_000);
    assert.equal(app.api.address, "tcp://localhost:1317");
    assert.equal(app.grpc.address, "localhost:9090");
    assert.equal(client.base.gas, "auto");
    assert.equal(app.base.pruning, "default");
  });
});

test("flag beats environment beats file beats default", () => {
  withHome({ "config.toml": 'moniker = "file"\n[p2p]\nseeds = "file"\npex = false\n' }, (home) => {
    const env = { BYLINED_P2P_SEEDS: "env", BYLINED_MONIKER: "env", BYLINED_CONSENSUS_BLOCK_INTERVAL: "250ms" };
    const { config } = loadSettings(home, { env, flags: new Map([["moniker", "flag"]]) });
    assert.equal(config.base.moniker, "flag");
    assert.equal(config.p2p.seeds, "env");
    assert.equal(config.p2p.pex, false);
    assert.equal(config.consensus.block_interval, 250);
    assert.equal(config.p2p.max_num_inbound_peers, 40);
  });
});

test("a bad value is refused with file, key and what was wanted", () => {
  const cases: [string, RegExp][] = [
    ["moniker = 5", /config\.toml: moniker = 5: wanted a text/],
    ["[consensus]\nblock_interval = 5", /consensus\.block_interval = 5: wanted a duration/],
    ['[consensus]\nblock_interval = "1ms"', /wanted 50ms to 10m0s/],
    ["[mempool]\nsize = -1", /mempool\.size = -1: wanted 1 to 1000000/],
    ["[p2p]\npex = 1", /wanted true or false/],
    ['[rpc]\nladdr = "garbage"', /rpc\.laddr = "garbage": wanted an address/],
    ['[p2p]\nladdr = "tcp://host"', /p2p\.laddr = "tcp:\/\/host": wanted an address/],
    ['[instrumentation]\nprometheus_listen_addr = ""', /wanted an address/],
    ['log_format = "xml"', /one of "plain", "json"/],
    ["moniker = ", /config\.toml: /],
  ];
  for (const [source, pattern] of cases) {
    withHome({ "config.toml": source }, (home) => {
      assert.throws(() => loadSettings(home, { env: {} }), refused(pattern), source);
    });
  }
  withHome({ "app.toml": 'pruning = "custom"' }, (home) => {
    assert.throws(() => loadSettings(home, { env: {} }), refused(/custom pruning needs/));
  });
  withHome({}, (home) => {
    assert.throws(() => loadSettings(home, { env: { BYLINED_MEMPOOL_SIZE: "many" } }), refused(/mempool\.size/));
  });
});

test("a key of another engine is kept out and told", () => {
  withHome({ "config.toml": "[p2p]\nsend_rate = 5120000\n" }, (home) => {
    assert.deepEqual(loadSettings(home, { env: {} }).unknown, ["config.toml: p2p.send_rate"]);
  });
});

test("an edit changes one value and keeps comments", () => {
  const source = '# mine\nmoniker = "a" # keep\n\n[p2p]\nseeds = "x"\nlist = [\n  "a",\n]\n\n[rpc]\nladdr = "y"\n';
  const edited = editToml(source, { section: "p2p", key: "seeds", value: "z" });
  assert.equal(edited, source.replace('"x"', '"z"'));
  assert.match(editToml(source, { section: "p2p", key: "pex", value: false }), /\]\npex = false\n\n\[rpc\]/);
  assert.match(editToml(source, { section: "p2p", key: "list", value: ["b"] }), /list = \[ "b" \]\n\n\[rpc\]/);
  assert.match(editToml(source, { section: "new", key: "k", value: 1 }), /\n\[new\]\nk = 1\n$/);
});

test("durations and listen addresses", () => {
  for (const [text, ms] of [
    ["1s", 1_000],
    ["500ms", 500],
    ["1h30m", 5_400_000],
    ["168h0m0s", 604_800_000],
    ["1.5s", 1_500],
    ["0", 0],
  ] as const) {
    assert.equal(parseDurationMs(text), ms);
    assert.equal(parseDurationMs(formatDurationMs(ms)), ms);
  }
  for (const text of ["", "1", "s", "-1s", "1s ", "1 s"])
    assert.throws(() => parseDurationMs(text), refused(/duration/));
  assert.deepEqual(parseListenAddress("tcp://0.0.0.0:26656"), { host: "0.0.0.0", port: 26656 });
  assert.deepEqual(parseListenAddress("localhost:9090"), { host: "127.0.0.1", port: 9090 });
  assert.deepEqual(parseListenAddress(":1317"), { host: "0.0.0.0", port: 1317 });
  assert.throws(() => parseListenAddress("tcp://nowhere"), refused(/address/));
});
