/** Proves over a real RPC server that blocks are believed only by signatures from the trusted one, and rows only by proof. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { headerHash } from "../lib/chain/header.ts";
import { GrpcCode, QueryError, TxError } from "../lib/errors.ts";
import { createFixtureChain, FIXTURE_CHAIN_ID, FIXTURE_SENDER, type FixtureChain } from "../node/rpc/chain.fixture.ts";
import { startRpcServer } from "../node/rpc/rpc-server.ts";
import type { RunningServer } from "../node/rpc/services.ts";
import { fetchLatestHeight, fetchLightBlock } from "./light-blocks.ts";
import { openLightClient } from "./light-client.ts";
import { queryAccount } from "./queries.ts";
import { queryDataset } from "./registry-queries.ts";
import { connectRpc, type RpcConnection } from "./rpc.ts";

let chain: FixtureChain;
let server: RunningServer;
let rpc: RpcConnection;

before(async () => {
  chain = await createFixtureChain(12);
  server = await startRpcServer(chain.services, { host: "127.0.0.1", port: 0, corsOrigins: [] });
  rpc = connectRpc(`127.0.0.1:${server.port}`);
});

after(async () => {
  await server.close();
  await chain.close();
});

async function openAt(height: bigint, mode: "sequential" | "skipping" = "skipping", chainId = FIXTURE_CHAIN_ID) {
  const { header } = await fetchLightBlock(rpc, height);
  const trusted = { height, hash: headerHash(header) };
  // The fixture's blocks have fixed times in the past.
  return openLightClient(rpc, { chainId, trusted, mode, trustingPeriod: 1n << 62n });
}

for (const mode of ["sequential", "skipping"] as const) {
  test(`reaches a later block from a trusted one, ${mode}`, async () => {
    const light = await openAt(2n, mode);
    const start = light.latest;
    const block = await light.blockAt(9n);
    assert.deepEqual([block.header.height, light.latest.header.height], [9n, 9n]);
    const trace = await light.traceBetween(start, block);
    assert.deepEqual(trace[0]?.header.height, 2n);
    assert.deepEqual(await light.traceBetween(block, block), []);
  });
}

test("another hash, another chain and an expired trust are refused", async () => {
  const trusted = { height: 3n, hash: new Uint8Array(32) };
  await assert.rejects(openLightClient(rpc, { chainId: FIXTURE_CHAIN_ID, trusted }), TxError);
  await assert.rejects(openAt(3n, "skipping", "another-1"), TxError);
  const { header } = await fetchLightBlock(rpc, 3n);
  const options = { chainId: FIXTURE_CHAIN_ID, trusted: { height: 3n, hash: headerHash(header) }, trustingPeriod: 1n };
  await assert.rejects((await openLightClient(rpc, options)).blockAt(6n), TxError);
});

test("a row without a proof that holds is refused", async () => {
  const light = await openAt(2n);
  await assert.rejects(light.row("bank", Uint8Array.of(2, 0), 5n), TxError);
});

test("queries: a value, an absence, a failure with its code", async () => {
  assert.equal((await queryAccount(rpc, FIXTURE_SENDER))?.sequence, 9n);
  assert.equal(await queryAccount(rpc, "byline1nobody"), undefined);
  await assert.rejects(
    queryDataset(rpc, 1n),
    (error) => error instanceof QueryError && error.grpcCode !== GrpcCode.NotFound,
  );
  assert.ok((await fetchLatestHeight(rpc)) >= 12n);
});
