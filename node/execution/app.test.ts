/** Proves the application: genesis, transfers, failing transactions, execute-once, replay, crash containment. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { toHex } from "../../lib/bytes.ts";
import { parseAddress } from "../../modules/address.ts";
import { ResponseProcessProposal_ProposalStatus as Status } from "../../proto/gen/tendermint/abci/types.ts";
import {
  TEST_DENOM,
  allRows,
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

test("a transfer moves coins, charges the fee, and answers with the SDK's events and data", async () => {
  const chain = await createTestApp({ accounts: [alice, bob] });
  await chain.block([]);
  const tx = signTx({
    messages: [sendMessage(alice, bob, 250n)],
    signers: [{ account: alice, number: 0n, sequence: 0n }],
  });
  assert.equal(chain.check(tx).log, "");
  const { txResults, consensusParamUpdates } = await chain.block([tx]);
  const result = txResults[0];
  assert.equal(result?.log, "");
  assert.equal(result?.code, 0);
  assert.equal(toHex(result.data), "12260a242f636f736d6f732e62616e6b2e763162657461312e4d736753656e64526573706f6e7365");
  assert.deepEqual(
    result.events.map((event) => event.type),
    [
      "coin_spent",
      "coin_received",
      "transfer",
      "message",
      "tx",
      "tx",
      "tx",
      "message",
      "coin_spent",
      "coin_received",
      "transfer",
      "message",
    ],
  );
  const action = result.events[7]?.attributes.map(({ key, value }) => [key, value]);
  assert.deepEqual(action, [
    ["action", "/cosmos.bank.v1beta1.MsgSend"],
    ["sender", alice.text],
    ["module", "bank"],
    ["msg_index", "0"],
  ]);
  assert.equal(consensusParamUpdates?.block?.maxGas, 200_000_000n);
  const ctx = chain.read();
  assert.equal(chain.modules.bank.balance(ctx, alice.address, TEST_DENOM), 1_000_000n - 250n - 1000n);
  assert.equal(chain.modules.bank.balance(ctx, bob.address, TEST_DENOM), 1_000_250n);
  assert.equal(chain.modules.auth.account(ctx, parseAddress(alice.text))?.sequence, 1n);
});

test("a failing message keeps fee and sequence and nothing else; a failing ante keeps nothing", async () => {
  const chain = await createTestApp({ accounts: [alice, bob] });
  await chain.block([]);
  // Staking keeps a row per height; accounts and money must not change.
  const before = allRows(chain.state.latest(), ["acc", "bank"]);
  const badSequence = signTx({
    messages: [sendMessage(alice, bob, 1n)],
    signers: [{ account: alice, number: 0n, sequence: 5n }],
  });
  const refused = await chain.block([badSequence]);
  assert.equal(refused.txResults[0]?.log, "account sequence mismatch, expected 0, got 5: incorrect account sequence");
  assert.deepEqual(allRows(chain.state.latest(), ["acc", "bank"]), before);

  const tooMuch = signTx({
    messages: [sendMessage(alice, bob, 1n), sendMessage(alice, bob, 5_000_000n)],
    signers: [{ account: alice, number: 0n, sequence: 0n }],
  });
  const failed = await chain.block([tooMuch]);
  assert.equal(
    failed.txResults[0]?.log,
    "failed to execute message; message index: 1: spendable balance 998999ubyl is smaller than 5000000ubyl: insufficient funds",
  );
  assert.equal(failed.txResults[0]?.code, 5);
  const ctx = chain.read();
  assert.equal(chain.modules.bank.balance(ctx, bob.address, TEST_DENOM), 1_000_000n);
  assert.equal(chain.modules.bank.balance(ctx, alice.address, TEST_DENOM), 999_000n);
  assert.equal(chain.modules.auth.account(ctx, alice.address)?.sequence, 1n);
});

test("a proposal is executed once: built, accepted, adopted; a fresh node that executes it agrees", async () => {
  const [proposer, other] = await Promise.all([
    createTestApp({ accounts: [alice, bob] }),
    createTestApp({ accounts: [alice, bob] }),
  ]);
  await proposer.block([]);
  await other.block([]);
  const first = signTx({
    messages: [sendMessage(alice, bob, 10n)],
    signers: [{ account: alice, number: 0n, sequence: 0n }],
  });
  const second = signTx({
    messages: [sendMessage(alice, bob, 11n)],
    signers: [{ account: alice, number: 0n, sequence: 1n }],
    fee: { amount: [{ denom: TEST_DENOM, amount: "9000" }] },
  });
  const dear = signTx({
    messages: [sendMessage(bob, alice, 12n)],
    signers: [{ account: bob, number: 1n, sequence: 0n }],
    fee: { amount: [{ denom: TEST_DENOM, amount: "5000" }] },
  });
  const invalid = signTx({
    messages: [sendMessage(bob, alice, 12n)],
    signers: [{ account: bob, number: 1n, sequence: 7n }],
  });
  const prepared = proposer.app.prepareProposal(
    testPrepare(2n, [second, invalid, first, dear, new Uint8Array([1, 2, 3])]),
  );
  assert.deepEqual(prepared.txs, [dear, first, second]);
  const proposal = testProposal(2n, prepared.txs);
  assert.equal(proposer.app.processProposal(proposal).status, Status.ACCEPT);
  const adopted = await proposer.block(prepared.txs);
  const executed = await other.block(prepared.txs);
  assert.deepEqual(adopted, executed);
  assert.equal(other.app.processProposal(testProposal(3n, [invalid])).status, Status.REJECT);
  assert.equal(other.app.processProposal(testProposal(3n, [new Uint8Array([9])])).status, Status.REJECT);
});

test("replaying blocks with memos on and off gives the same app hashes and results", async () => {
  const on = await createTestApp({ accounts: [alice, bob] });
  const off = await createTestApp({
    accounts: [alice, bob],
    options: { isSignatureMemoOn: false, isDecodeMemoOn: false },
  });
  for (let height = 0n; height < 4n; height += 1n) {
    const txs = [
      signTx({
        messages: [sendMessage(alice, bob, 10n + height)],
        signers: [{ account: alice, number: 0n, sequence: height }],
      }),
      signTx({ messages: [sendMessage(bob, alice, 7n)], signers: [{ account: bob, number: 1n, sequence: 99n }] }),
    ];
    on.check(txs[0] ?? new Uint8Array(0));
    on.app.processProposal(testProposal(on.nextHeight(), txs));
    assert.deepEqual(await on.block(txs), await off.block(txs));
    assert.deepEqual(on.state.appHash, off.state.appHash);
  }
});

test("finalizing the same block twice before the commit stages the same hash", async () => {
  const chain = await createTestApp({ accounts: [alice, bob] });
  const tx = signTx({
    messages: [sendMessage(alice, bob, 10n)],
    signers: [{ account: alice, number: 0n, sequence: 0n }],
  });
  const once = chain.app.finalizeBlock(testBlock(1n, [tx]));
  const twice = chain.app.finalizeBlock(testBlock(1n, [tx]));
  assert.deepEqual(once, twice);
  await chain.app.commit();
  assert.deepEqual(chain.app.info().lastBlockAppHash, once.appHash);
});

test("with keepsPending an untouched sender goes on, a touched one is named, a dropped one starts again", async () => {
  const carol = testAccount("carol");
  const chain = await createTestApp({ accounts: [alice, bob, carol], options: { keepsPending: true } });
  await chain.block([]);
  const of = (account: typeof alice, number: bigint, sequence: bigint): Uint8Array =>
    signTx({ messages: [sendMessage(account, carol, 1n)], signers: [{ account, number, sequence }] });
  const [alice0, alice1, bob0, bob1, bob2] = [
    of(alice, 0n, 0n),
    of(alice, 0n, 1n),
    of(bob, 1n, 0n),
    of(bob, 1n, 1n),
    of(bob, 1n, 2n),
  ];
  assert.deepEqual(
    [alice0, alice1, bob0, bob1].map((tx) => chain.check(tx).code),
    [0, 0, 0, 0],
  );
  await chain.block([alice0]);
  assert.deepEqual(chain.app.touchedSenders(), [alice.text]);
  // Bob was not touched: his next sequence is 2. Alice's transaction is checked again from the committed state.
  assert.equal(chain.check(bob2).code, 0);
  assert.equal(chain.check(alice1, "recheck").code, 0);
  chain.app.forgetPending([bob.text]);
  assert.equal(chain.check(bob0).code, 0);
  await chain.block([alice1]);
  assert.deepEqual(chain.app.touchedSenders(), [alice.text]);
  for (let height = chain.nextHeight(); height <= 50n; height += 1n) {
    await chain.block([]);
  }
  assert.equal(chain.app.touchedSenders(), undefined);
  assert.equal(chain.check(bob0).code, 0);
});

test("every block moves the application hash, also without transactions: blocks need not wait for any", async () => {
  const chain = await createTestApp({ accounts: [alice] });
  const hashes = new Set<string>();
  for (let block = 0; block < 5; block += 1) hashes.add(toHex((await chain.block([])).appHash));
  assert.equal(hashes.size, 5);
});
