/** Proves the ABCI socket: framing, order, flush, four connections at once, exceptions, garbage; and the byte client. */
import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { connect } from "node:net";
import type { Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { utf8ToBytes } from "../../lib/bytes.ts";
import { buildHashChain } from "../../lib/economy/hash-chain.ts";
import { NodeError } from "../../lib/errors.ts";
import { defaultEconomy, defaultEmissionsParams } from "../../modules/emissions/params.ts";
import { BeaconChain, GenesisState as EmissionsGenesis } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import {
  Request,
  RequestInitChain,
  RequestQuery,
  Response,
  ResponseFinalizeBlock,
} from "../../proto/gen/tendermint/abci/types.ts";
import { toProtoJson } from "../../proto/json.ts";
import { createLocalClient, createRoundTripClient } from "./abci-client.ts";
import type { AbciClient } from "./abci-client.ts";
import { createFrameReader, frameMessage } from "./abci-frame.ts";
import { startAbciServer } from "./abci-server.ts";
import type { AbciServer } from "./abci-server.ts";
import { readReveal } from "./reveal.ts";
import {
  createTestApp,
  sendMessage,
  signTx,
  testAccount,
  testBlock,
  testPrepare,
  testProposal,
} from "./test-app.fixture.ts";

const alice = testAccount("alice");
const bob = testAccount("bob");

interface Running {
  readonly server: AbciServer;
  readonly failures: unknown[];
  readonly badPeers: unknown[];
}

async function serve(app: AbciClient, address = "tcp://127.0.0.1:0"): Promise<Running> {
  const failures: unknown[] = [];
  const badPeers: unknown[] = [];
  const server = await startAbciServer({
    app,
    address,
    onFailure: (error) => failures.push(error),
    onBadPeer: (error) => badPeers.push(error),
  });
  return { server, failures, badPeers };
}

async function dial(
  address: string,
): Promise<{ socket: Socket; ask(requests: readonly Partial<Request>[]): Promise<readonly Response[]> }> {
  const [, host, port] = /^tcp:\/\/(.+):(\d+)$/.exec(address) ?? [];
  const socket = host === undefined ? connect(address.slice("unix://".length)) : connect(Number(port), host);
  await once(socket, "connect");
  return {
    socket,
    async ask(requests) {
      const reader = createFrameReader();
      const answers: Response[] = [];
      const done = new Promise<void>((resolve) => {
        socket.on("data", (bytes) => {
          answers.push(...reader.push(new Uint8Array(bytes)).map((message) => Response.decode(message)));
          if (answers.length >= requests.length) resolve();
        });
        socket.once("close", () => resolve());
      });
      for (const request of requests) {
        socket.write(frameMessage(Request.encode(Request.create(request))));
      }
      await done;
      return answers;
    },
  };
}

test("four connections are answered in order; a chain runs over the socket", async () => {
  const chain = await createTestApp({ accounts: [alice, bob] });
  const { server, failures } = await serve(createLocalClient(chain.app));
  const connections = await Promise.all([1, 2, 3, 4].map(() => dial(server.address)));
  const [query, snapshot, mempool, consensus] = connections;
  assert.ok(query && snapshot && mempool && consensus);
  const [echo, flushed] = await snapshot.ask([{ echo: { message: "hello" } }, { flush: {} }]);
  assert.equal(echo?.echo?.message, "hello");
  assert.deepEqual(flushed?.flush, {});
  const tx = signTx({
    messages: [sendMessage(alice, bob, 5n)],
    signers: [{ account: alice, number: 0n, sequence: 0n }],
  });
  const checks = await mempool.ask([{ checkTx: { tx, type: 0 } }, { checkTx: { tx, type: 0 } }, { flush: {} }]);
  assert.deepEqual([checks[0]?.checkTx?.code, checks[1]?.checkTx?.code], [0, 32]);
  const answers = await consensus.ask([
    { processProposal: testProposal(1n, [tx]) },
    { finalizeBlock: testBlock(1n, [tx]) },
    { commit: {} },
    { flush: {} },
  ]);
  assert.equal(answers[0]?.processProposal?.status, 1);
  assert.equal(answers[1]?.finalizeBlock?.txResults[0]?.code, 0);
  assert.equal(answers[2]?.commit?.retainHeight, 0n);
  const [info, answer] = await query.ask([
    { info: { version: "0.38", blockVersion: 11n, p2pVersion: 8n, abciVersion: "2.0.0" } },
    { query: RequestQuery.create({ path: "/app/version" }) },
  ]);
  assert.equal(info?.info?.lastBlockHeight, 1n);
  assert.deepEqual(info?.info?.lastBlockAppHash, answers[1]?.finalizeBlock?.appHash);
  assert.deepEqual(answer?.query?.value, utf8ToBytes("0.1.0-test"));
  assert.deepEqual(failures, []);
  await server.close();
});

test("a failing application answers with an exception and says so", async () => {
  const chain = await createTestApp({ accounts: [alice] });
  const { server, failures } = await serve(createLocalClient(chain.app));
  const connection = await dial(server.address);
  const [answer] = await connection.ask([{ finalizeBlock: testBlock(7n, []) }]);
  assert.match(answer?.exception?.error ?? "", /FinalizeBlock is for height 1, not 7/);
  assert.equal(failures.length, 1);
  await server.close();
});

test("garbage and oversized frames close the connection and nothing else", async () => {
  const chain = await createTestApp({ accounts: [alice] });
  const { server, failures, badPeers } = await serve(createLocalClient(chain.app));
  const garbage = await dial(server.address);
  garbage.socket.write(Uint8Array.of(3, 255, 255, 255));
  garbage.socket.resume();
  await once(garbage.socket, "close");
  const huge = await dial(server.address);
  huge.socket.write(Uint8Array.of(0xff, 0xff, 0xff, 0x7f));
  huge.socket.resume();
  await once(huge.socket, "close");
  const good = await dial(server.address);
  assert.equal((await good.ask([{ echo: { message: "still here" } }]))[0]?.echo?.message, "still here");
  assert.equal(badPeers.length, 2);
  assert.ok(badPeers[1] instanceof NodeError && badPeers[1].code === "ABCI_FRAME");
  assert.deepEqual(failures, []);
  await server.close();
});

test("unix sockets work; a bad address is refused", async () => {
  const folder = await mkdtemp(join(tmpdir(), "abci-"));
  const chain = await createTestApp({ accounts: [alice] });
  const { server } = await serve(createLocalClient(chain.app), `unix://${join(folder, "abci.sock")}`);
  const connection = await dial(server.address);
  assert.equal((await connection.ask([{ echo: { message: "unix" } }]))[0]?.echo?.message, "unix");
  await server.close();
  await rm(folder, { recursive: true });
  await assert.rejects(
    serve(createLocalClient(chain.app), "nonsense"),
    (error) => error instanceof NodeError && error.code === "ABCI_LISTEN",
  );
});

test("frames are cut right whatever the chunks", () => {
  const messages = [new Uint8Array(0), Uint8Array.of(1), new Uint8Array(300).fill(2), new Uint8Array(20_000).fill(3)];
  const stream = Buffer.concat(messages.map(frameMessage));
  for (const size of [1, 2, 7, 299, stream.length]) {
    const reader = createFrameReader();
    const out: Uint8Array[] = [];
    for (let at = 0; at < stream.length; at += size) {
      out.push(...reader.push(new Uint8Array(stream.subarray(at, at + size))));
    }
    assert.deepEqual(out, messages);
  }
});

test("through bytes and back the application answers the same", async () => {
  const tx = signTx({
    messages: [sendMessage(alice, bob, 5n)],
    signers: [{ account: alice, number: 0n, sequence: 0n }],
  });
  const runs = await Promise.all(
    [(client: AbciClient) => client, createRoundTripClient].map(async (wrap) => {
      const chain = await createTestApp({ accounts: [alice, bob] });
      const client = wrap(createLocalClient(chain.app));
      const lane = await client.checkTxLane({ tx, type: 0 });
      await client.prefetch([tx]);
      const block = await client.finalizeBlock(testBlock(1n, [tx]));
      const commit = await client.commit({});
      const query = await client.query(RequestQuery.create({ path: "/cosmos.auth.v1beta1.Query/Params" }));
      const snapshots = await client.listSnapshots({});
      const vote = await client.verifyVoteExtension({
        hash: new Uint8Array(0),
        validatorAddress: new Uint8Array(0),
        height: 1n,
        voteExtension: new Uint8Array(0),
      });
      const events = block.txResults.map((result) => result.events);
      return { lane, block: ResponseFinalizeBlock.encode(block), events, commit, query, snapshots, vote };
    }),
  );
  assert.deepEqual(runs[0], runs[1]);
  assert.equal(runs[0]?.lane.lane?.sender, alice.text);
  assert.equal(RequestInitChain.typeName, "tendermint.abci.RequestInitChain");
});

test("PrepareProposal over the socket puts the reveal of the proposer's hash chain first", async () => {
  const { chain, proposer } = await createRevealingChain();
  const { server } = await serve(createLocalClient(chain.app));
  const consensus = await dial(server.address);
  const tx = signTx({
    messages: [sendMessage(alice, bob, 5n)],
    signers: [{ account: alice, number: 0n, sequence: 0n }],
  });
  const [prepared] = await consensus.ask([{ prepareProposal: testPrepare(1n, [tx]) }]);
  const txs = prepared?.prepareProposal?.txs ?? [];
  assert.equal(txs.length, 2);
  assert.ok(readReveal(txs[0] ?? new Uint8Array(0), 1n) !== undefined);
  const other = await dial(server.address);
  const [judged] = await other.ask([{ processProposal: { ...testProposal(1n, txs), proposerAddress: proposer } }]);
  assert.equal(judged?.processProposal?.status, 1);
  consensus.socket.destroy();
  other.socket.destroy();
  await server.close();
});

async function createRevealingChain() {
  const proposer = new Uint8Array(20);
  const secret = buildHashChain(new Uint8Array(32).fill(4), 10);
  const own = BeaconChain.create({ consensusAddress: proposer, tip: secret.tip, revealsLeft: 10n });
  const params = { params: defaultEmissionsParams(), economy: defaultEconomy(), beaconChains: [own] };
  const emissions = toProtoJson(EmissionsGenesis, EmissionsGenesis.create(params));
  const options = { beaconChains: [secret] };
  return { chain: await createTestApp({ accounts: [alice, bob], appState: { emissions }, options }), proposer };
}
