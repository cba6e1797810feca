/**
 * Proves the reveal at the head of a block (docs/spec/beacon.md EB10-EB15): its one form, which unmodified clients can read; built by the
 * proposer within its bytes; refused from mempools, at other places and heights, of other proposers, twice; free of gas.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { decodeTxRaw } from "@cosmjs/proto-signing";
import { sha256 } from "#crypto";
import { concatBytes, toHex, utf8ToBytes } from "../../lib/bytes.ts";
import { buildHashChain } from "../../lib/economy/hash-chain.ts";
import { findBeacon, findBeaconChain } from "../../modules/emissions/beacon.ts";
import { EmissionsError } from "../../modules/emissions/errors.ts";
import { BeaconChain, GenesisState } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import { MsgRevealBeacon } from "../../proto/gen/byline/emissions/v1/tx.ts";
import { TxMsgData } from "../../proto/gen/cosmos/base/abci/v1beta1/abci.ts";
import { AuthInfo, TxBody, TxRaw } from "../../proto/gen/cosmos/tx/v1beta1/tx.ts";
import { ResponseProcessProposal_ProposalStatus as Status } from "../../proto/gen/tendermint/abci/types.ts";
import { fromProtoJson, toProtoJson } from "../../proto/json.ts";
import { decodeTx } from "../../proto/tx-raw.ts";
import { txSizeInBlock } from "./proposal.ts";
import { readReveal, revealTx } from "./reveal.ts";
import type { TestApp, TestAppOptions } from "./test-app.fixture.ts";
import {
  allRows,
  createTestApp,
  sendMessage,
  signTx,
  testAccount,
  testBlock,
  testPrepare,
  testProposal,
} from "./test-app.fixture.ts";

const [alice, bob] = [testAccount("alice"), testAccount("bob")];
/** The proposer of test blocks. */
const PROPOSER = new Uint8Array(20);
const CHAIN = buildHashChain(sha256(utf8ToBytes("our secret")), 5);
const FIRST = sha256(utf8ToBytes("byline/beacon/1"));

/** x_4, x_3 … as they are revealed. */
function reveals(): readonly Uint8Array[] {
  let value = sha256(utf8ToBytes("our secret"));
  const values = [value];
  while (values.length < CHAIN.length) {
    value = sha256(value);
    values.push(value);
  }
  return values.reverse();
}

const REVEALS = reveals();

function revealAt(index: number): Uint8Array {
  const reveal = REVEALS[index];
  assert.ok(reveal !== undefined);
  return reveal;
}

function emissionsWith(chains: readonly BeaconChain[], base: TestApp): Record<string, unknown> {
  const emissions = base.modules.modules.find(({ name }) => name === "emissions")?.genesis?.default();
  const state = fromProtoJson(GenesisState, emissions);
  return { emissions: toProtoJson(GenesisState, { ...state, beaconChains: chains }) };
}

async function createChain(options: Partial<TestAppOptions> = {}): Promise<TestApp> {
  const plain = await createTestApp();
  const own = BeaconChain.create({ consensusAddress: PROPOSER, tip: CHAIN.tip, revealsLeft: BigInt(CHAIN.length) });
  return await createTestApp({
    accounts: [alice, bob],
    appState: emissionsWith([own], plain),
    ...options,
    options: { beaconChains: [CHAIN], ...options.options },
  });
}

const send = (sequence = 0n): Uint8Array =>
  signTx({ messages: [sendMessage(alice, bob, 1n)], signers: [{ account: alice, number: 0n, sequence }] });

test("EB12: the form is a transaction that readers of blocks decode, with one message, no signer, an empty fee", () => {
  const bytes = revealTx(7n, revealAt(0));
  assert.ok(bytes.length <= 100, `${bytes.length} bytes`);
  const { raw, body, authInfo, messages } = decodeTx(bytes);
  assert.deepEqual(raw.signatures, []);
  assert.deepEqual(authInfo, AuthInfo.create({ fee: { amount: [], gasLimit: 0n, payer: "", granter: "" } }));
  assert.deepEqual([body.messages.length, body.memo, body.timeoutHeight], [1, "", 0n]);
  assert.deepEqual(messages[0]?.value, { height: 7n, reveal: revealAt(0) });
  const foreign = decodeTxRaw(bytes);
  assert.equal(foreign.body.messages[0]?.typeUrl, "/byline.emissions.v1.MsgRevealBeacon");
  assert.deepEqual(foreign.signatures, []);
});

test("EB12: no other bytes are a reveal: every single byte of it counts, and so does the height", () => {
  const bytes = revealTx(300n, revealAt(0));
  assert.deepEqual(readReveal(bytes, 300n), revealAt(0));
  assert.equal(readReveal(bytes, 301n), undefined);
  const value = bytes.length - 6 - 32;
  for (let at = 0; at < bytes.length; at += 1) {
    const changed = bytes.map((byte, index) => (index === at ? byte ^ 1 : byte));
    const isValue = at >= value + 2 && at < value + 34;
    assert.equal(readReveal(changed, 300n) !== undefined, isValue, `byte ${at}`);
  }
  for (const other of [new Uint8Array(0), bytes.slice(0, -1), concatBytes(bytes, Uint8Array.of(0)), bytes.slice(1)]) {
    assert.equal(readReveal(other, 300n), undefined);
  }
});

test("EB13: the proposer puts it first, other nodes accept it, and the beacon takes it in; an event tells, no gas is used", async () => {
  const chain = await createChain();
  const tx = send();
  const { txs } = chain.app.prepareProposal(testPrepare(1n, [tx]));
  assert.deepEqual(txs, [revealTx(1n, revealAt(0)), tx]);
  const other = await createChain({ options: { beaconChains: [] } });
  assert.equal(other.app.processProposal(testProposal(1n, txs)).status, Status.ACCEPT);
  const answers = [await chain.block(txs), await other.block(txs)];
  assert.deepEqual(answers[0]?.appHash, answers[1]?.appHash);
  const [result] = answers[0]?.txResults ?? [];
  assert.deepEqual([result?.code, result?.gasUsed, result?.gasWanted], [0, 0n, 0n]);
  assert.equal(
    TxMsgData.decode(result?.data ?? new Uint8Array(0)).msgResponses[0]?.typeUrl,
    "/byline.emissions.v1.MsgRevealBeaconResponse",
  );
  const beacon = sha256(concatBytes(FIRST, revealAt(0)));
  const [event] = result?.events ?? [];
  assert.equal(event?.type, "beacon");
  const attributes = new Map(event?.attributes.map(({ key, value }) => [key, value]));
  assert.deepEqual(
    [attributes.get("height"), attributes.get("value"), attributes.get("reveals_left"), attributes.get("msg_index")],
    ["1", toHex(beacon), "4", "0"],
  );
  assert.ok(attributes.get("proposer")?.startsWith("bylinevalcons1"));
  assert.deepEqual(findBeacon(other.read(), 1n), beacon);
});

test("EB10, EB14: without a reveal the beacon goes on; an exhausted chain reveals nothing more", async () => {
  const chain = await createChain();
  let expected = FIRST;
  for (let height = 1n; height <= 7n; height += 1n) {
    const skips = height === 2n;
    const { txs } = chain.app.prepareProposal(testPrepare(height, []));
    const mayReveal = height !== 7n;
    assert.equal(txs.length, mayReveal ? 1 : 0, `height ${height}`);
    await chain.block(skips ? [] : txs);
    const revealed = skips || !mayReveal ? new Uint8Array(0) : revealAt(Number(height) - (height > 2n ? 2 : 1));
    expected = sha256(concatBytes(expected, revealed));
    assert.deepEqual(findBeacon(chain.read(), height), expected, `height ${height}`);
  }
  assert.equal(findBeaconChain(chain.read(), PROPOSER)?.revealsLeft, 0n);
});

test("EB13: the reveal keeps to the bytes of a proposal, and counts in them", async () => {
  const chain = await createChain();
  const [reveal, tx] = [revealTx(1n, revealAt(0)), send()];
  const room = txSizeInBlock(reveal) + txSizeInBlock(tx);
  const build = (bytes: bigint): readonly Uint8Array[] => chain.app.prepareProposal(testPrepare(1n, [tx], bytes)).txs;
  assert.deepEqual(build(room), [reveal, tx]);
  assert.deepEqual(build(room - 1n), [reveal]);
  assert.deepEqual(build(txSizeInBlock(reveal) - 1n), []);
});

test("EB14: a node without the secret, or whose proposer has no chain, proposes without a reveal", async () => {
  const without = await createChain({ options: { beaconChains: [] } });
  assert.deepEqual(without.app.prepareProposal(testPrepare(1n, [])).txs, []);
  const strange = buildHashChain(sha256(utf8ToBytes("another secret")), 5);
  const stranger = await createChain({ options: { beaconChains: [strange] } });
  assert.deepEqual(stranger.app.prepareProposal(testPrepare(1n, [])).txs, []);
  const nobody = await createChain();
  const request = { ...testPrepare(1n, []), proposerAddress: new Uint8Array(20).fill(9) };
  assert.deepEqual(nobody.app.prepareProposal(request).txs, []);
});

test("EB15: no mempool takes a reveal, alone or in company, new or again, and nobody can simulate it", async () => {
  const chain = await createChain();
  await chain.block([]);
  const alone = revealTx(2n, revealAt(0));
  const message = {
    typeUrl: `/${MsgRevealBeacon.typeName}`,
    value: MsgRevealBeacon.encode({ height: 2n, reveal: revealAt(0) }),
  };
  const signed = signTx({
    messages: [sendMessage(alice, bob, 1n), message],
    signers: [{ account: alice, number: 0n, sequence: 0n }],
  });
  for (const tx of [alone, signed, revealTx(3n, revealAt(0))]) {
    for (const type of ["new", "recheck"] as const) {
      const { code, codespace } = chain.check(tx, type);
      assert.deepEqual([code, codespace], [EmissionsError.RevealMisplaced.code, "emissions"]);
    }
    assert.deepEqual(chain.app.signatureChecks([tx]), []);
  }
  // What a mempool offers a proposer is dropped as well, whatever it says.
  const stranger = await createChain({ options: { beaconChains: [] } });
  assert.deepEqual(stranger.app.prepareProposal(testPrepare(1n, [revealTx(1n, revealAt(0))])).txs, []);
});

test("EB15: a block with a wrong or misplaced reveal is rejected; decided all the same, it fails and leaves no trace", async () => {
  const right = revealTx(1n, revealAt(0));
  const raw = TxRaw.decode(right);
  const body = TxBody.decode(raw.bodyBytes);
  const cases: readonly (readonly [string, readonly Uint8Array[], number, typeof EmissionsError.InvalidReveal])[] = [
    ["a wrong value", [revealTx(1n, sha256(revealAt(0)))], 0, EmissionsError.InvalidReveal],
    ["the tip itself", [revealTx(1n, CHAIN.tip)], 0, EmissionsError.InvalidReveal],
    ["the value after next", [revealTx(1n, revealAt(1))], 0, EmissionsError.InvalidReveal],
    ["of another height", [revealTx(2n, revealAt(0))], 0, EmissionsError.RevealMisplaced],
    ["of 31 bytes", [revealTx(1n, revealAt(0).slice(1))], 0, EmissionsError.RevealMisplaced],
    ["twice", [right, right], 1, EmissionsError.RevealMisplaced],
    ["with its next", [right, revealTx(1n, revealAt(1))], 1, EmissionsError.RevealMisplaced],
    ["behind another", [send(), right], 1, EmissionsError.RevealMisplaced],
    [
      "with a memo",
      [TxRaw.encode({ ...raw, bodyBytes: TxBody.encode({ ...body, memo: "x" }) })],
      0,
      EmissionsError.RevealMisplaced,
    ],
    [
      "with a signature",
      [TxRaw.encode({ ...raw, signatures: [new Uint8Array(64)] })],
      0,
      EmissionsError.RevealMisplaced,
    ],
    [
      "with a gas limit",
      [
        TxRaw.encode({
          ...raw,
          authInfoBytes: AuthInfo.encode(
            AuthInfo.create({ fee: { amount: [], gasLimit: 1n, payer: "", granter: "" } }),
          ),
        }),
      ],
      0,
      EmissionsError.RevealMisplaced,
    ],
  ];
  for (const [why, txs, index, error] of cases) {
    const [chain, same] = [await createChain(), await createChain()];
    assert.equal(chain.app.processProposal(testProposal(1n, txs)).status, Status.REJECT, why);
    const { txResults } = await chain.block(txs);
    const result = txResults[index];
    assert.deepEqual([result?.codespace, result?.code, result?.gasUsed], ["emissions", error.code, 0n], why);
    assert.deepEqual(chain.alarms, [], why);
    await same.block(txs.filter((_, at) => at !== index));
    const rows = [chain, same].map(({ state, modules }) => allRows(state.latest(), modules.storeNames));
    assert.deepEqual(rows[0], rows[1], why);
  }
});

test("EB15: another proposer's reveal opens nothing", async () => {
  const chain = await createChain();
  const proposerAddress = new Uint8Array(20).fill(9);
  const txs = [revealTx(1n, revealAt(0))];
  assert.equal(chain.app.processProposal({ ...testProposal(1n, txs), proposerAddress }).status, Status.REJECT);
  const { txResults } = chain.app.finalizeBlock({ ...testBlock(1n, txs), proposerAddress });
  assert.equal(txResults[0]?.code, EmissionsError.InvalidReveal.code);
});

test("a full block of gas still has room for a reveal, which costs none of it", async () => {
  const chain = await createChain({ params: { block: { maxBytes: 4_000_000n, maxGas: 200_000n } } });
  const { txs } = chain.app.prepareProposal(testPrepare(1n, [send()]));
  assert.equal(txs.length, 2);
  assert.equal(chain.app.processProposal(testProposal(1n, txs)).status, Status.ACCEPT);
  const { txResults } = await chain.block(txs);
  assert.deepEqual(
    txResults.map(({ code }) => code),
    [0, 0],
  );
});
