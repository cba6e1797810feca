/** Hostile input of every kind against one validator of four: typed errors, bounded memory, no crash, blocks go on all the while. */
import assert from "node:assert/strict";
import { connect } from "node:net";
import { WebSocket } from "ws";
import { concatBytes, toBase64, utf8ToBytes } from "../../../lib/bytes.ts";
import { findTx, offerTx } from "../../../sdk/broadcast.ts";
import { listField, objectField, textField } from "../../../cli/client/json-fields.ts";
import { fetchAccount } from "../../../sdk/queries.ts";
import { signTx } from "../../../sdk/sign-tx.ts";
import { encodeFrame } from "../../../node/p2p/frame.ts";
import { TxRaw } from "../../../proto/gen/cosmos/tx/v1beta1/tx.ts";
import { assertAgreement } from "../chain-reading.ts";
import type { Lane } from "../lane.ts";
import { startLoad } from "../load.ts";
import type { Network } from "../network.ts";
import type { NodeProcess } from "../node-process.ts";
import { createPersonTxs, DENOM, FEE, GAS, sendMessage } from "../person-txs.ts";
import { createStranger, listenTo } from "../stranger.ts";
import { sleep, waitFor, within } from "../waiting.ts";

const BLOCKS_MS = 90_000;
const CLOSE_MS = 40_000;
const GARBAGE_FRAMES = 300;
const GARBAGE_GOSSIP = 2_000;
const SLOW_SOCKETS = 60;
/** reliability.md S20 asks 64 MiB for one peer; V8 keeps garbage for a while, and all attacks come together here. */
const GROWTH_MAX_BYTES = 160 << 20;
/** A person of its own, so that the load's sequences stay undisturbed. */
const ATTACKER = 20;

async function post(
  node: NodeProcess,
  body: string | Uint8Array<ArrayBuffer>,
): Promise<{ status: number; text: string }> {
  const response = await fetch(node.rpc.url, { method: "POST", body, signal: AbortSignal.timeout(CLOSE_MS) });
  return { status: response.status, text: await response.text() };
}

/** Bodies with the JSON-RPC code that each must get; 0 for a refusal by HTTP status alone. */
function badBodies(): readonly (readonly [
  why: string,
  body: string | Uint8Array<ArrayBuffer>,
  codes: readonly number[],
])[] {
  const call = (method: string, params: string): string =>
    `{"jsonrpc":"2.0","id":1,"method":"${method}","params":${params}}`;
  return [
    ["a brace", "{", [-32700]],
    ["no JSON", "nonsense", [-32700]],
    ["bad UTF-8", Uint8Array.of(0x7b, 0xff, 0xfe, 0x7d), [-32700]],
    ["a hundred thousand brackets", "[".repeat(100_000), [-32700]],
    ["a hundred thousand objects", '{"a":'.repeat(100_000), [-32700]],
    ["a number", "1", [-32700]],
    ["an id that is an object", '{"jsonrpc":"2.0","id":{},"method":"status"}', [-32700]],
    ["a method of the prototype", call("__proto__", "{}"), [-32601]],
    ["an unknown method", call("dial_peers", "{}"), [-32601]],
    ["a height beyond int64", call("block", '{"height":"9223372036854775808"}'), [-32602]],
    ["a height that is a list", call("block", '{"height":[]}'), [-32602]],
    ["a height in the future", call("block", '{"height":"999999999"}'), [-32603]],
    ["no base64", call("broadcast_tx_sync", '{"tx":"%%%"}'), [-32602]],
    ["a query that is no query", call("tx_search", '{"query":"AND AND"}'), [-32603, -32602]],
    ["two megabytes", `"${"x".repeat(2 << 20)}"`, [0]],
    ["a thousand calls at once", `[${Array.from({ length: 1_000 }, () => call("status", "{}")).join()}]`, [-32600]],
  ];
}

async function attackRpc(node: NodeProcess): Promise<number> {
  for (const [why, body, codes] of badBodies()) {
    const { status, text } = await post(node, body);
    assert.doesNotMatch(text, /\.ts:\d+|node_modules|at async/, `${why} shows no stack`);
    if (codes.includes(0)) {
      assert.ok(status >= 400 && status < 500, `${why}: ${status}`);
      continue;
    }
    const answer: unknown = JSON.parse(text);
    const code = Number(textField(Array.isArray(answer) ? answer[0] : answer, "error", "code"));
    assert.ok(codes.includes(code), `${why}: ${status} ${text.slice(0, 200)}`);
  }
  return badBodies().length;
}

/** Sockets that never finish a request, and a WebSocket that speaks garbage. */
async function attackSockets(node: NodeProcess): Promise<number> {
  const slow = Array.from({ length: SLOW_SOCKETS }, () => {
    const socket = connect(node.plan.rpcPort, "127.0.0.1");
    socket.on("error", () => {});
    socket.write("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n{");
    return socket;
  });
  const socket = new WebSocket(`${node.rpc.url.replace("http:", "ws:")}/websocket`);
  const closed = new Promise<void>((resolve) => socket.on("close", () => resolve()));
  socket.on("error", () => {});
  await within("the WebSocket opens", CLOSE_MS, new Promise<void>((resolve) => socket.on("open", () => resolve())));
  for (let index = 0; index < 200; index += 1) socket.send(`{"jsonrpc":"2.0","id":${index},"method":"subscribe"`);
  for (let index = 0; index < 200; index += 1) socket.send(Buffer.alloc(1_000, index));
  assert.equal((await fetch(`${node.rpc.url}/health`)).status, 200, "others are served beside slow sockets");
  socket.close();
  await within("the WebSocket closes", CLOSE_MS, closed);
  for (const each of slow) each.destroy();
  return SLOW_SOCKETS + 1;
}

interface BadTx {
  readonly why: string;
  readonly tx: Uint8Array;
  /** `codespace/code` of the answer. */
  readonly want: string;
}

async function badTxs(network: Network, node: NodeProcess): Promise<readonly BadTx[]> {
  const person = network.people[ATTACKER] ?? assert.fail("no attacker");
  const account = await fetchAccount(node.rpc, person.address);
  const facts = { chainId: network.chainId, ...account };
  const fee = [{ denom: DENOM, amount: FEE.toString() }];
  const draft = {
    messages: [sendMessage(person.address, network.people[0]?.address ?? "", 1n)],
    memo: "",
    timeoutHeight: 0n,
    gasLimit: GAS,
    fee,
    feePayer: "",
    feeGranter: "",
  };
  const good = signTx(draft, person.privateKey, facts);
  const raw = TxRaw.decode(good);
  const [signature] = raw.signatures;
  assert.ok(signature !== undefined);
  const flipped = signature.map((byte, index) => (index === 40 ? byte ^ 1 : byte));
  const padded = concatBytes(Uint8Array.of(0x0a, (good[1] ?? 0) | 0x80), padRest(good));
  const stranger = network.people[ATTACKER + 1] ?? assert.fail("no stranger");
  return [
    { why: "garbage", tx: new Uint8Array(300).fill(0xee), want: "sdk/2" },
    { why: "text", tx: utf8ToBytes("hello"), want: "sdk/2" },
    { why: "an unknown field", tx: concatBytes(good, Uint8Array.of(0xfa, 0x3f, 0x01, 0x00)), want: "sdk/2" },
    { why: "a doubled field", tx: concatBytes(good.subarray(0, 2 + raw.bodyBytes.length + 1), good), want: "sdk/2" },
    { why: "a padded length", tx: padded, want: "sdk/2" },
    {
      why: "two signatures for one signer",
      tx: TxRaw.encode({ ...raw, signatures: [signature, signature] }),
      want: "sdk/4",
    },
    { why: "no signature", tx: TxRaw.encode({ ...raw, signatures: [] }), want: "sdk/15" },
    { why: "a bad signature", tx: TxRaw.encode({ ...raw, signatures: [flipped] }), want: "sdk/4" },
    {
      why: "another chain",
      tx: signTx(draft, person.privateKey, { ...facts, chainId: "byline-e2e-2" }),
      want: "sdk/4",
    },
    { why: "somebody else's key", tx: signTx(draft, stranger.privateKey, facts), want: "sdk/8" },
    {
      why: "a sequence of the future",
      tx: signTx(draft, person.privateKey, { ...facts, sequence: facts.sequence + 7n }),
      want: "sdk/32",
    },
    { why: "no fee", tx: signTx({ ...draft, fee: [] }, person.privateKey, facts), want: "sdk/13" },
    {
      why: "a timeout that has passed",
      tx: signTx({ ...draft, timeoutHeight: 1n }, person.privateKey, facts),
      want: "sdk/30",
    },
    { why: "a long memo", tx: signTx({ ...draft, memo: "m".repeat(300) }, person.privateKey, facts), want: "sdk/12" },
    { why: "no gas", tx: signTx({ ...draft, gasLimit: 1_000n }, person.privateKey, facts), want: "sdk/11" },
  ];
}

/** The same transaction with the length of its body in one byte more than it needs. */
function padRest(good: Uint8Array): Uint8Array {
  const second = good[2] ?? 0;
  const isTwoBytes = ((good[1] ?? 0) & 0x80) !== 0;
  return isTwoBytes
    ? concatBytes(Uint8Array.of(second | 0x80, 0x00), good.subarray(3))
    : concatBytes(Uint8Array.of(0x00), good.subarray(2));
}

async function attackTxs(network: Network, node: NodeProcess): Promise<number> {
  const bad = await badTxs(network, node);
  for (const { why, tx, want } of bad) {
    const answer = await node.rpc.call("broadcast_tx_sync", { tx: toBase64(tx) });
    const got = `${textField(answer, "codespace")}/${textField(answer, "code")}`;
    assert.equal(got, want, `${why}: ${textField(answer, "log")}`);
  }
  const large = await post(
    node,
    `{"jsonrpc":"2.0","id":1,"method":"broadcast_tx_sync","params":{"tx":"${"AAAA".repeat(400_000)}"}}`,
  );
  assert.ok(
    large.status === 413 || /too large|too big/i.test(large.text),
    `oversized: ${large.status} ${large.text.slice(0, 200)}`,
  );

  // Replay: to the same node, to another one, and after the block.
  const person = network.people[ATTACKER] ?? assert.fail("no attacker");
  const { tx, hash } = (await createPersonTxs(node.rpc, network.chainId, person)).next([
    sendMessage(person.address, network.people[0]?.address ?? "", 1n),
  ]);
  assert.equal((await offerTx(node.rpc, tx)).code, 0);
  const second = await post(
    node,
    JSON.stringify({ jsonrpc: "2.0", id: 1, method: "broadcast_tx_sync", params: { tx: toBase64(tx) } }),
  );
  assert.match(second.text, /tx already exists in cache/);
  await waitFor("the transaction in a block", BLOCKS_MS, async () => (await findTx(node.rpc, hash)) !== undefined);
  for (const other of network.nodes) {
    await waitFor("the node has it too", BLOCKS_MS, async () => (await findTx(other.rpc, hash)) !== undefined);
    const answer = await post(
      other,
      JSON.stringify({ jsonrpc: "2.0", id: 1, method: "broadcast_tx_sync", params: { tx: toBase64(tx) } }),
    );
    assert.match(answer.text, /tx already exists in cache|"code":(32|19)/, `replay at ${other.plan.name}`);
  }
  return bad.length + 2;
}

async function attackStreams(network: Network, node: NodeProcess, say: (text: string) => void): Promise<number> {
  let closed = 0;
  const beginnings = [
    Uint8Array.of(0x80, 0x80, 0x80, 0xa0, 0x25),
    Uint8Array.of(0x81, 0x00, 0x01),
    Uint8Array.of(0x00),
    encodeFrame(new Uint8Array(300).fill(0xee)),
  ];
  for (const [index, bytes] of beginnings.entries()) {
    const stranger = await createStranger(node, network.chainId, 100 + index);
    try {
      await within(`beginning ${index} is closed`, CLOSE_MS, (await stranger.begin(bytes)).ended);
      closed += 1;
    } finally {
      await stranger.transport.stop();
    }
  }
  const model = await createStranger(node, network.chainId, 99);
  await model.transport.stop();
  for (const [index, channel] of model.channels.entries()) {
    const stranger = await createStranger(node, network.chainId, 110 + index);
    try {
      const { link, ended } = await stranger.join();
      const stream = await waitFor(
        `${channel} opens`,
        CLOSE_MS,
        async () => await orUndefined(link.openStream(channel, 5_000)),
      );
      const streamEnded = listenTo(stream);
      try {
        for (let frame = 0; frame < GARBAGE_FRAMES; frame += 1) {
          stream.write(encodeFrame(new Uint8Array([0, 0, 0, 0, frame & 255, ...new Uint8Array(200).fill(0xff)])));
        }
      } catch {
        // Closed by the other side while we wrote: what we want.
      }
      await within(`garbage on ${channel} is cut off`, CLOSE_MS, Promise.race([ended, streamEnded]));
      closed += 1;
    } finally {
      await stranger.transport.stop();
    }
  }
  say(`${closed} streams of garbage were closed`);
  for (const [index, topic] of model.topics.entries()) {
    const stranger = await createStranger(node, network.chainId, 130 + index);
    try {
      const { ended } = await stranger.join();
      await waitFor(
        `the node is subscribed to ${topic}`,
        CLOSE_MS,
        () => stranger.transport.subscribers(topic).length > 0,
      );
      for (let message = 0; message < GARBAGE_GOSSIP; message += 1) {
        const bytes = new Uint8Array(400).fill(0xaa);
        new DataView(bytes.buffer).setUint32(0, message);
        await orUndefined(stranger.transport.publish(topic, bytes));
      }
      await within(`garbage on ${topic} ends the link`, CLOSE_MS, ended);
      closed += 1;
    } finally {
      await stranger.transport.stop();
    }
  }
  return closed;
}

async function orUndefined<T>(work: Promise<T>): Promise<T | undefined> {
  return await work.catch(() => undefined);
}

/** Blocks that needed more than one round between two heights. */
async function lateRounds(node: NodeProcess, from: bigint, to: bigint): Promise<number> {
  let late = 0;
  for (let height = from; height < to; height += 1n) {
    const { signed_header: header } = await node.rpc.call("commit", { height: height.toString() });
    if (textField(objectField(header), "commit", "round") !== "0") late += 1;
    assert.ok(listField(objectField(header), "commit", "signatures").length === 4);
  }
  return late;
}

/** Lane: everything a stranger can send. */
export const hostileLane: Lane = {
  name: "hostile",
  about:
    "malformed RPC, bad transactions, replay, garbage on every topic and stream: typed errors, bounded memory, blocks go on",
  async run({ network: create, say }) {
    const network = await create({ validators: 4 });
    await network.startAll();
    const load = await startLoad(network);
    await load.progress(30, BLOCKS_MS);
    const victim = network.node(0);
    const { pid } = victim;
    const first = (await victim.height()) ?? 1n;
    const memory = victim.residentBytes();
    let peak = memory;
    const watch = setInterval(() => {
      if (victim.pid !== undefined) peak = Math.max(peak, victim.residentBytes());
    }, 500);
    let refused = 0;
    try {
      for (const [what, attack] of [
        ["JSON-RPC", () => attackRpc(victim)],
        ["sockets", () => attackSockets(victim)],
        ["transactions", () => attackTxs(network, victim)],
        ["topics and streams", () => attackStreams(network, victim, say)],
      ] as const) {
        const before = (await victim.height()) ?? 0n;
        const count = await attack();
        refused += count;
        await victim.reach(before + 2n, BLOCKS_MS);
        say(`${what}: ${count} attacks, height ${before} → ${await victim.height()}`);
      }
      await sleep(1_000);
    } finally {
      clearInterval(watch);
    }
    assert.equal(victim.pid, pid, "the node never ended");
    const grown = peak - memory;
    assert.ok(grown < GROWTH_MAX_BYTES, `memory grew by ${grown >> 20} MiB`);
    assert.doesNotMatch(victim.log(), /unexpected failure|unhandled|uncaught/i);
    const acknowledged = await load.finish();
    const height = await assertAgreement(network.nodes, BLOCKS_MS);
    const roundsLost = await lateRounds(victim, first, height);
    return { refused, grownMiB: grown >> 20, blocks: Number(height - first), roundsLost, acknowledged };
  },
};
