/** Proves that each oracle bites on a target with that fault planted, that findings are made small, and that a seed repeats a run. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { equalBytes, utf8ToBytes } from "../../lib/bytes.ts";
import { NodeError } from "../../lib/errors.ts";
import { Coin } from "../../proto/gen/cosmos/base/v1beta1/coin.ts";
import { createPrng } from "../sim/prng.ts";
import { keepInput, readCorpus } from "./corpus.ts";
import { openSession, type Session } from "./engine.ts";
import { mutate } from "./mutate.ts";
import { type FuzzTarget, type InputForm, mustHold, type OpenTarget, type Outcome, plainTarget } from "./target.ts";
import { roundTrip } from "./targets/round-trip.ts";
import { parseFields, writeFields } from "./wire-fields.ts";

const coin = Coin.encode({ denom: "ubyl", amount: "1000" });
const held: Uint8Array[] = [];

function planted(run: OpenTarget["run"], facts: Partial<FuzzTarget> = {}): FuzzTarget {
  return { name: "planted", about: "", form: "wire", open: () => ({ seed: () => coin, run }), ...facts };
}

async function fuzzed(target: FuzzTarget, runs = 400): Promise<Session> {
  const session = await openSession(target, 7);
  await session.slice(20_000, runs);
  await session.close();
  return session;
}

const faults: readonly (readonly [name: string, run: OpenTarget["run"], kind: RegExp])[] = [
  ["an untyped error", (input) => (input.length % 5 === 3 ? throwUntyped() : "accepted"), /^TypeError/],
  [
    "an untyped rejection",
    async (input): Promise<Outcome> => (input.length % 5 === 3 ? throwUntyped() : "accepted"),
    /^TypeError/,
  ],
  [
    "a changed input",
    (input) => {
      if (input.length % 5 === 3) input[0] = 99;
      return "accepted";
    },
    /^input-changed/,
  ],
  [
    "a slow input",
    (input) => {
      if (input.length % 5 === 3) burn(80);
      return "accepted";
    },
    /^slow/,
  ],
  [
    "memory by a length that is a lie",
    (input) => {
      if (input.length % 5 === 3) held.push(new Uint8Array(30_000_000));
      return "accepted";
    },
    /^memory/,
  ],
  [
    "a lenient decoder: two encodings of one value",
    (input) => {
      roundTrip({ ...Coin, encode: (value) => Coin.encode({ ...value, denom: `${value.denom}x` }) }, input);
      return "accepted";
    },
    /^oracle/,
  ],
  [
    "a broken rule",
    (input) => {
      mustHold(input.length % 5 !== 3, "length rule");
      return "accepted";
    },
    /^oracle length rule/,
  ],
  ["a target that refuses its own encoder", () => "refused", /^seeds-refused/],
];

function throwUntyped(): "accepted" {
  return JSON.parse("null").outcome;
}

function burn(ms: number): void {
  const end = process.cpuUsage().user + ms * 1000;
  while (process.cpuUsage().user < end);
}

for (const [name, run, kind] of faults) {
  test(`finds ${name}`, async () => {
    const { tally } = await fuzzed(planted(run), 1_500);
    held.length = 0;
    assert.match(tally.findings[0]?.kind ?? "nothing was found", kind);
  });
}

test("typed errors are refusals; documented ones only where they are documented", async () => {
  const refuse: OpenTarget["run"] = (input) => {
    if (!equalBytes(input, coin)) throw new NodeError("NO", "no");
    return "accepted";
  };
  const { tally } = await fuzzed(planted(refuse));
  assert.deepEqual(tally.findings, []);
  assert.ok(tally.refused > 100);
  const range: OpenTarget["run"] = (input) => {
    if (!equalBytes(input, coin)) throw new RangeError("documented");
    return "accepted";
  };
  assert.deepEqual((await fuzzed(planted(range, { documented: [RangeError] }))).tally.findings, []);
  assert.equal((await fuzzed(planted(range))).tally.findings.length, 1);
});

test("a finding is made small", async () => {
  const needle: OpenTarget["run"] = (input) => {
    mustHold(!input.includes(0xff), "a byte 255");
    return "accepted";
  };
  const { tally } = await fuzzed(planted(needle), 2_000);
  assert.deepEqual(tally.findings[0]?.input, Uint8Array.of(0xff));
});

test("one seed gives one run", async () => {
  const inputs = async (): Promise<string[]> => {
    const seen: string[] = [];
    const target = planted((input) => {
      seen.push(Buffer.from(input).toString("hex"));
      return "accepted";
    });
    await fuzzed(target, 200);
    return seen;
  };
  const first = await inputs();
  assert.deepEqual(await inputs(), first);
  assert.ok(new Set(first).size > 100, "inputs differ");
});

test("fields survive the way out and back, and each form has mutations that differ", () => {
  const fields = parseFields(coin);
  assert.ok(fields !== undefined);
  assert.deepEqual(writeFields(fields), coin);
  assert.equal(parseFields(Uint8Array.of(0x0a, 5, 1)), undefined);
  const seeds: readonly (readonly [InputForm, Uint8Array])[] = [
    ["wire", coin],
    ["bytes", coin],
    ["text", utf8ToBytes("tm.event='Tx' AND tx.height>5")],
    ["json", utf8ToBytes('{"a":[1,"x"],"b":{"c":null}}')],
    ["request", utf8ToBytes('POST /x?y=1\n{"a":1}')],
    ["call", Buffer.concat([utf8ToBytes("/a.B/C\n"), coin])],
  ];
  const prng = createPrng(3);
  for (const [form, seed] of seeds) {
    const before = seed.slice();
    const seen = new Set(
      Array.from({ length: 300 }, () => Buffer.from(mutate(form, prng, seed, seed)).toString("hex")),
    );
    assert.ok(seen.size > 100, `${form}: ${seen.size} different inputs of 300`);
    assert.deepEqual(seed, before, `${form}: the seed is left alone`);
  }
});

test("a kept input reads back", () => {
  const folder = mkdtempSync(join(tmpdir(), "byline-corpus-"));
  keepInput("a", "text", utf8ToBytes("plain text"), folder);
  keepInput("b", "bytes", Uint8Array.of(0, 255, 7), folder);
  const kept = readCorpus(folder).map(({ target, input }) => [target, Buffer.from(input).toString("hex")]);
  assert.deepEqual(kept, [
    ["a", Buffer.from("plain text").toString("hex")],
    ["b", "00ff07"],
  ]);
  rmSync(folder, { recursive: true });
});

test("plain targets say accepted unless told", async () => {
  const target = plainTarget(
    { name: "p", about: "", form: "bytes" },
    () => coin,
    () => undefined,
  );
  const open = await target.open();
  assert.equal(await open.run(coin), "accepted");
});
