/** Proves that an included transaction is told in words over REST, a failed one as such, and that other hashes are refused. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { toHex } from "../../lib/bytes.ts";
import { txHash } from "../../lib/chain/tx.ts";
import { KNOWN_ADDRESS } from "./app.fixture.ts";
import { createFixtureChain, fixtureTx, type FixtureChain } from "./chain.fixture.ts";
import { startRestServer } from "./rest-server.ts";
import type { RunningServer } from "./services.ts";

let chain: FixtureChain;
let server: RunningServer;

before(async () => {
  chain = await createFixtureChain(2);
  server = await startRestServer(chain.services, { host: "127.0.0.1", port: 0, corsOrigins: [] });
});

after(async () => {
  await server.close();
  await chain.close();
  assert.deepEqual(chain.bugs, []);
});

async function describe(hash: string): Promise<{ readonly status: number; readonly body: Record<string, unknown> }> {
  const answer = await fetch(`http://127.0.0.1:${server.port}/byline/tx/v1/describe/${hash}`);
  const body: Record<string, unknown> = JSON.parse(await answer.text());
  return { status: answer.status, body };
}

test("a transfer and a failed one", async () => {
  const worked = fixtureTx(KNOWN_ADDRESS, KNOWN_ADDRESS, 1_500_000n, "one");
  const failed = fixtureTx(KNOWN_ADDRESS, KNOWN_ADDRESS, 2_000_000n, "fail");
  await chain.grow([worked, failed]);
  const hash = toHex(txHash(worked));
  const { status, body } = await describe(hash);
  assert.equal(status, 200);
  assert.equal(body.sentence, "byline1qyqs…mhzx sent 1.5 BYL to byline1qyqs…mhzx.");
  assert.deepEqual([body.hash, body.height, body.succeeded], [hash.toUpperCase(), "3", true]);
  assert.deepEqual(body.parts, ["byline1qyqs…mhzx sent 1.5 BYL to byline1qyqs…mhzx"]);
  assert.match(String(body.time), /^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  const other = (await describe(`0x${toHex(txHash(failed)).toUpperCase()}`)).body;
  assert.equal(other.succeeded, false);
  assert.match(
    String(other.sentence),
    /^byline1qyqs…mhzx tried to send 2 BYL to byline1qyqs…mhzx, but it failed because /,
  );
});

test("what is no hash, and what no block holds", async () => {
  for (const [hash, status] of [
    ["abc", 400],
    ["g".repeat(64), 400],
    ["0".repeat(64), 404],
  ] as const) {
    assert.equal((await describe(hash)).status, status, hash);
  }
});
