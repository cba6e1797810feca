/**
 * Proves what must never happen: a bug in a module stops no proposal and forks no chain, nested and odd bytes cost
 * little, an old binary does not run a newer state, gas bounds a block.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { secp256k1Sign, sha256 } from "#crypto";
import { moduleAddress } from "../../lib/address.ts";
import { concatBytes } from "../../lib/bytes.ts";
import { NodeError } from "../../lib/errors.ts";
import { branch } from "../../lib/store/branch.ts";
import { uvarint } from "../../lib/varint.ts";
import { writeAppVersion, writePlan } from "../../modules/upgrade/keeper.ts";
import type { Module } from "../../modules/module.ts";
import { MsgSend } from "../../proto/gen/cosmos/bank/v1beta1/tx.ts";
import { MsgGrantAllowance } from "../../proto/gen/cosmos/feegrant/v1beta1/tx.ts";
import { AllowedMsgAllowance } from "../../proto/gen/cosmos/feegrant/v1beta1/feegrant.ts";
import { AuthInfo, SignDoc, TxBody, TxRaw } from "../../proto/gen/cosmos/tx/v1beta1/tx.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import { Plan } from "../../proto/gen/cosmos/upgrade/v1beta1/upgrade.ts";
import { ResponseProcessProposal_ProposalStatus as Status } from "../../proto/gen/tendermint/abci/types.ts";
import { assembleModules, createAppModules } from "./modules.ts";
import type { AppModules } from "./modules.ts";
import {
  TEST_CHAIN,
  TEST_DENOM,
  createTestApp,
  sendMessage,
  signTx,
  testAccount,
  testBlock,
  testPrepare,
  testProposal,
} from "./test-app.fixture.ts";
import { orderByPrice } from "./proposal-order.ts";

const alice = testAccount("alice");
const bob = testAccount("bob");
const first = { account: alice, number: 0n, sequence: 0n };
const send = (amount: bigint, sequence = 0n, fee = {}): Uint8Array =>
  signTx({ messages: [sendMessage(alice, bob, amount)], signers: [{ ...first, sequence }], fee });

/** Modules with a bug: a transfer of exactly 666 throws what nobody expects, after it has written. */
function buggyModules(): AppModules {
  const good = createAppModules();
  const modules = good.modules.map((module): Module => {
    if (module.name !== "bank") return module;
    const messages = module.messages.map((handler) => ({
      ...handler,
      bind(value: Uint8Array) {
        const bound = handler.bind(value);
        const isCursed = handler.typeUrl.endsWith("MsgSend") && MsgSend.decode(value).amount[0]?.amount === "666";
        return {
          typeUrl: bound.typeUrl,
          signers: bound.signers,
          inner: bound.inner,
          validateBasic: () => bound.validateBasic(),
          execute(ctx: Parameters<typeof bound.execute>[0]) {
            const response = bound.execute(ctx);
            if (isCursed) throw new RangeError("a bug in the module");
            return response;
          },
        };
      },
    }));
    return { ...module, messages };
  });
  return assembleModules({ ...good, modules });
}

test("a bug on a proposed block is a nil prevote, a quarantine and an alarm; on a decided block it stops the node", async () => {
  const chain = await createTestApp({ accounts: [alice, bob], modules: buggyModules() });
  await chain.block([]);
  const cursed = send(666n);
  const good = signTx({
    messages: [sendMessage(bob, alice, 1n)],
    signers: [{ account: bob, number: 1n, sequence: 0n }],
  });
  assert.equal(chain.app.processProposal(testProposal(2n, [good, cursed])).status, Status.REJECT);
  assert.deepEqual(
    chain.alarms.map(({ type }) => type),
    ["tx-quarantined"],
  );
  assert.match(chain.check(cursed).log, /quarantined/);
  assert.throws(() => chain.app.finalizeBlock(testBlock(2n, [good, cursed])), RangeError);
  assert.deepEqual(chain.app.prepareProposal(testPrepare(2n, [cursed, good])).txs, [good]);
  assert.equal((await chain.block([good])).txResults[0]?.code, 0);
  // A proposer that meets the bug first leaves the transaction out, and nothing of it.
  const fresh = await createTestApp({ accounts: [alice, bob], modules: buggyModules() });
  await fresh.block([]);
  const { txs } = fresh.app.prepareProposal(testPrepare(2n, [cursed, good]));
  assert.deepEqual(txs, [good]);
  assert.equal(fresh.app.processProposal(testProposal(2n, txs)).status, Status.ACCEPT);
  await fresh.block(txs);
  assert.deepEqual(fresh.state.appHash, chain.state.appHash);
});

test("Any inside Any, to any depth and width, is refused fast (A-01)", async () => {
  const chain = await createTestApp({ accounts: [alice, bob] });
  await chain.block([]);
  const wrap = (inner: Any, times: number): Any => {
    const typeUrl = `/${AllowedMsgAllowance.typeName}`;
    let any = inner;
    for (let depth = 0; depth < times; depth += 1) {
      const url = new TextEncoder().encode(any.typeUrl);
      const body = concatBytes(
        Uint8Array.of(0x0a),
        uvarint(BigInt(url.length)),
        url,
        Uint8Array.of(0x12),
        uvarint(BigInt(any.value.length)),
        any.value,
      );
      any = {
        typeUrl,
        value: concatBytes(Uint8Array.of(0x0a), uvarint(BigInt(body.length)), body, Uint8Array.of(0x12, 1, 65)),
      };
    }
    return any;
  };
  for (const depth of [11, 100, 1_000]) {
    const value = MsgGrantAllowance.encode({
      granter: alice.text,
      grantee: bob.text,
      allowance: wrap(sendMessage(alice, bob, 1n), depth),
    });
    const tx = signTx({ messages: [{ typeUrl: `/${MsgGrantAllowance.typeName}`, value }], signers: [first] });
    const start = process.cpuUsage();
    const { code } = chain.check(tx);
    const { user } = process.cpuUsage(start);
    assert.equal(code, 2);
    assert.ok(user < 200_000, `depth ${depth} took ${user} microseconds`);
  }
  const wide = signTx({ messages: Array.from({ length: 1_001 }, () => sendMessage(alice, bob, 1n)), signers: [first] });
  assert.match(chain.check(wide).log, /1001 messages, at most 1000: tx parse error/);
});

test("every message asks for the signature of the account it spends from: no wrapper reaches around it (A-02)", async () => {
  const { messages } = createAppModules();
  const { messageOptions } = await import("../../proto/registry.ts");
  for (const [typeUrl, handler] of messages) {
    assert.ok((messageOptions(typeUrl.slice(1)).signers ?? []).length > 0, `${typeUrl} names its signers`);
    assert.equal(handler.typeUrl, typeUrl);
  }
  const chain = await createTestApp({ accounts: [alice, bob] });
  const stolen = signTx({ messages: [sendMessage(bob, alice, 1n)], signers: [first] });
  assert.equal(chain.check(stolen).code, 8);
  const authInfo = AuthInfo.create({ fee: { amount: [], gasLimit: 100_000n, payer: alice.text, granter: "" } });
  const bodyBytes = TxBody.encode(TxBody.create({ messages: [sendMessage(bob, alice, 1n)] }));
  const authInfoBytes = AuthInfo.encode(authInfo);
  const signature = secp256k1Sign(
    alice.privateKey,
    sha256(SignDoc.encode({ bodyBytes, authInfoBytes, chainId: TEST_CHAIN, accountNumber: 0n })),
  );
  assert.equal(
    chain.check(TxRaw.encode({ bodyBytes, authInfoBytes, signatures: [signature] })).log,
    "wrong number of signers; expected 2, got 1: unauthorized",
  );
});

test("dust sent to open module accounts changes nobody's right, and blocks go on (A-17)", async () => {
  const chain = await createTestApp({ accounts: [alice, bob] });
  await chain.block([]);
  const { addressText } = await import("../../modules/address.ts");
  const names = ["gov", "fee_collector", "bonded_tokens_pool", "not_bonded_tokens_pool", "distribution"];
  for (const [index, name] of names.entries()) {
    const message = sendMessage(alice, addressText(moduleAddress(name)), 1n);
    const { txResults } = await chain.block([
      signTx({ messages: [message], signers: [{ ...first, sequence: BigInt(index) }] }),
    ]);
    assert.equal(txResults[0]?.code, name === "gov" ? 0 : 4, txResults[0]?.log);
  }
  assert.deepEqual(chain.app.checkInvariants(), []);
});

test("a binary stops at a state or a plan of another version, before it has written anything", async () => {
  const chain = await createTestApp({ accounts: [alice, bob] });
  await chain.block([]);
  const staged = branch(chain.state.latest());
  writePlan(staged, Plan.create({ name: "v2", height: 3n, info: "https://example.org" }));
  chain.state.stage(2n, staged.changes());
  await chain.state.commit();
  const halt = /UPGRADE "v2" NEEDED at height: 3: https:\/\/example.org/;
  const isHalt = (error: unknown): boolean =>
    error instanceof NodeError && error.code === "UPGRADE_NEEDED" && halt.test(error.message);
  assert.throws(() => chain.app.finalizeBlock(testBlock(3n, [])), isHalt);
  assert.throws(() => chain.app.processProposal(testProposal(3n, [])), isHalt);
  const other = await createTestApp({ accounts: [alice] });
  await other.block([]);
  const newer = branch(other.state.latest());
  writeAppVersion(newer, 2n);
  other.state.stage(2n, newer.changes());
  await other.state.commit();
  assert.throws(() => other.app.finalizeBlock(testBlock(3n, [])), /UPGRADE "v2" NEEDED at height: 3/);
});

test("a block's gas bounds its transactions: proposals stay within it, more is refused, each pays what it used", async () => {
  const params = { block: { maxBytes: 1_000_000n, maxGas: 500_000n } };
  const chain = await createTestApp({ accounts: [alice, bob], params });
  await chain.block([]);
  const txs = [0n, 1n, 2n].map((sequence) => send(1n, sequence));
  assert.equal(chain.app.prepareProposal(testPrepare(2n, txs)).txs.length, 2);
  assert.equal(chain.app.processProposal(testProposal(2n, txs)).status, Status.REJECT);
  const used = (await chain.block([send(1n, 0n)])).txResults[0]?.gasUsed ?? 0n;
  const maxGas = used + 10_000n;
  const small = await createTestApp({ accounts: [alice, bob], params: { block: { maxBytes: 1_000_000n, maxGas } } });
  await small.block([]);
  const results = (await small.block([0n, 1n, 2n].map((sequence) => send(1n, sequence, { gasLimit: maxGas }))))
    .txResults;
  assert.deepEqual(
    results.map(({ code }) => code),
    [0, 11, 11],
  );
  assert.match(
    results[1]?.log ?? "",
    /^out of gas in location: block gas meter; gasWanted: \d+, gasUsed: \d+: out of gas$/,
  );
  assert.equal(results[2]?.log, "no block gas left to run tx: out of gas");
  assert.equal(small.modules.auth.account(small.read(), alice.address)?.sequence, 2n);
});

test("a transaction that a proposer refused uses none of its block's gas: proposer and others agree on the result", async () => {
  const probe = await createTestApp({ accounts: [alice, bob] });
  await probe.block([]);
  const used = (await probe.block([send(1n, 0n)])).txResults[0]?.gasUsed ?? 0n;
  const params = { block: { maxBytes: 1_000_000n, maxGas: used * 2n + 4_000n } };
  const [proposer, other] = await Promise.all([0, 1].map(() => createTestApp({ accounts: [alice, bob], params })));
  assert.ok(proposer !== undefined && other !== undefined);
  await proposer.block([]);
  await other.block([]);
  const dearBad = signTx({
    messages: [sendMessage(bob, alice, 1n)],
    signers: [{ account: bob, number: 1n, sequence: 7n }],
    fee: { gasLimit: used, amount: [{ denom: TEST_DENOM, amount: "900000" }] },
  });
  const { txs } = proposer.app.prepareProposal(
    testPrepare(2n, [dearBad, send(1n, 0n, { gasLimit: used }), send(1n, 1n, { gasLimit: used })]),
  );
  assert.equal(txs.length, 2);
  assert.equal(proposer.app.processProposal(testProposal(2n, txs)).status, Status.ACCEPT);
  const results = await proposer.block(txs);
  assert.deepEqual(
    results.txResults.map(({ code }) => code),
    [0, 0],
  );
  assert.deepEqual(results, await other.block(txs));
});

test("out of gas in a message keeps fee and sequence and loses the rest", async () => {
  const chain = await createTestApp({ accounts: [alice, bob] });
  await chain.block([]);
  await chain.block([send(1n, 0n)]);
  const enough = (await chain.block([send(1n, 1n)])).txResults[0]?.gasUsed ?? 0n;
  const { txResults } = await chain.block([send(1n, 2n, { gasLimit: enough - 100n })]);
  assert.equal(txResults[0]?.code, 11);
  assert.match(txResults[0]?.log ?? "", /^out of gas in location: \w+; gasWanted: \d+, gasUsed: \d+: out of gas$/);
  assert.equal(chain.modules.bank.balance(chain.read(), bob.address, TEST_DENOM), 1_000_002n);
  assert.equal(chain.modules.auth.account(chain.read(), alice.address)?.sequence, 3n);
});

test("retain height keeps what the operator and evidence need", async () => {
  const params = { evidence: { maxAgeNumBlocks: 3n, maxAgeDuration: 1_814_400_000_000_000n, maxBytes: 1_000n } };
  const chain = await createTestApp({ accounts: [alice], params, options: { minRetainBlocks: 2n } });
  const heights: bigint[] = [];
  for (let height = 1n; height <= 6n; height += 1n) {
    chain.app.finalizeBlock(testBlock(height, []));
    heights.push((await chain.app.commit()).retainHeight);
  }
  assert.deepEqual(heights, [0n, 0n, 0n, 1n, 2n, 3n]);
});

test("a violated invariant stops the node in the block that breaks it (A-13)", async () => {
  const good = createAppModules();
  const planted: Module = {
    ...(good.modules[0] ?? assert.fail()),
    invariants: [{ name: "planted", check: (ctx) => (ctx.header.height === 2n ? ["broken"] : []) }],
  };
  const chain = await createTestApp({
    accounts: [alice],
    modules: assembleModules({ ...good, modules: [planted, ...good.modules.slice(1)] }),
  });
  await chain.block([]);
  await assert.rejects(chain.block([]), /invariants broken at height 2: auth\/planted: broken/);
});

test("a proposal takes the dearest first and never a sender's later transaction before an earlier one", () => {
  const lane = (
    index: number,
    sender: string,
    sequence: bigint,
    gasPrice: bigint,
  ): Parameters<typeof orderByPrice>[0][number] => ({ index, sender, sequence, gasPrice });
  const order = orderByPrice([
    lane(0, "a", 1n, 900n),
    lane(1, "a", 0n, 10n),
    lane(2, "b", 5n, 50n),
    lane(3, "b", 6n, 40n),
    lane(4, "c", 0n, 10n),
  ]);
  assert.deepEqual(
    order.map(({ index }) => index),
    [2, 3, 1, 0, 4],
  );
});
