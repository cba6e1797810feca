/** Proves the road from accounts and gentxs to a running network and back: what is exported starts the same state. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { ed25519PublicKey } from "#crypto";
import { formatOperatorAddress } from "../lib/address.ts";
import { appStateBytes, formatGenesisDoc, parseGenesisDoc } from "../lib/chain/genesis-doc.ts";
import type { GenesisDoc } from "../lib/chain/genesis-doc.ts";
import type { TxError } from "../lib/errors.ts";
import { parseCoins } from "../modules/coins.ts";
import {
  allRows,
  createTestApp,
  sendMessage,
  signTx,
  testAccount,
  TEST_CHAIN,
  TEST_TIME,
} from "../node/execution/test-app.fixture.ts";
import type { TestAccount, TestApp } from "../node/execution/test-app.fixture.ts";
import { PubKey } from "../proto/gen/cosmos/crypto/ed25519/keys.ts";
import { MsgCreateValidator } from "../proto/gen/cosmos/staking/v1beta1/tx.ts";
import { Tx } from "../proto/gen/cosmos/tx/v1beta1/tx.ts";
import { toProtoJson } from "../proto/json.ts";
import { addAccounts, addGentx, createGenesis, finishGenesis, openGenesis, withoutGentxs } from "./document.ts";
import { EMPTY_STATE, checkGenesis, exportGenesis, firstStateOf } from "./start.ts";

const alice = testAccount("alice");
const bob = testAccount("bob");

/** A signed create-validator for account number 0, sequence 0, without fee. */
function gentx(account: TestAccount, amount: string, chainId = TEST_CHAIN): unknown {
  const value = MsgCreateValidator.encode(
    MsgCreateValidator.create({
      description: { moniker: "node", identity: "", website: "", securityContact: "", details: "" },
      commission: { rate: "100000000000000000", maxRate: "200000000000000000", maxChangeRate: "10000000000000000" },
      minSelfDelegation: "1",
      delegatorAddress: "",
      validatorAddress: formatOperatorAddress(account.address),
      pubkey: { typeUrl: `/${PubKey.typeName}`, value: PubKey.encode({ key: ed25519PublicKey(account.privateKey) }) },
      value: { denom: "ubyl", amount },
    }),
  );
  const bytes = signTx({
    messages: [{ typeUrl: `/${MsgCreateValidator.typeName}`, value }],
    signers: [{ account, number: 0n, sequence: 0n }],
    fee: { amount: [] },
    memo: "id@127.0.0.1:26656",
    chainId,
  });
  return toProtoJson(Tx, Tx.decode(bytes));
}

function network(): GenesisDoc {
  const empty = createGenesis({ chainId: TEST_CHAIN, genesisTime: TEST_TIME, initialHeight: 1n });
  const accounts = addAccounts(empty, [
    { address: alice.text, coins: parseCoins("10000000ubyl") },
    { address: bob.text, coins: parseCoins("5000000ubyl") },
  ]);
  return finishGenesis(addGentx(accounts, gentx(alice, "2000000")));
}

async function start(doc: GenesisDoc): Promise<TestApp> {
  return createTestApp({
    appStateBytes: appStateBytes(doc),
    initialHeight: doc.initialHeight,
    params: doc.consensusParams,
  });
}

/** Rows but for historical headers, which a new network starts without. */
function comparable(rows: readonly string[]): readonly string[] {
  return rows.filter((row) => !row.startsWith("staking 50"));
}

test("a document with accounts and a gentx starts a network with its validator; the file reads back as it was", () => {
  const doc = network();
  const { validators } = checkGenesis(doc);
  assert.deepEqual(validators, [
    { pubKey: { ed25519: ed25519PublicKey(alice.privateKey), secp256k1: undefined }, power: 2n },
  ]);
  assert.deepEqual(parseGenesisDoc(formatGenesisDoc(doc)), doc);
});

test("what is exported and imported again is the same state, validators included", async () => {
  const chain = await start(network());
  for (let sequence = 0n; sequence < 3n; sequence += 1n) {
    const { txResults } = await chain.block([
      signTx({
        messages: [sendMessage(bob, testAccount(`new ${sequence}`), 1000n)],
        signers: [{ account: bob, number: 1n, sequence }],
      }),
    ]);
    assert.equal(txResults[0]?.log, "");
  }
  const doc = exportGenesis(chain.app, {
    chainId: TEST_CHAIN,
    genesisTime: TEST_TIME + 3_000_000_000n,
    height: 3n,
    isForZeroHeight: false,
  });
  assert.equal(doc.initialHeight, 4n);
  const again = firstStateOf(parseGenesisDoc(formatGenesisDoc(doc)));
  assert.equal(again.validators.length, 1);
  assert.deepEqual(
    comparable(allRows(again.overlay, chain.modules.storeNames)),
    comparable(allRows(chain.state.latest(), chain.modules.storeNames)),
  );
  const next = await start(doc);
  assert.equal((await next.block([])).txResults.length, 0);
  assert.equal(next.state.height, 4n);
});

const refused: readonly (readonly [why: string, doc: () => GenesisDoc, reason: RegExp])[] = [
  [
    "no validator",
    () => finishGenesis(withoutGentxs(openGenesis(network()))),
    /validator set is nil in genesis and still empty/,
  ],
  [
    "a gentx of another chain",
    () => finishGenesis(addGentx(withoutGentxs(openGenesis(network())), gentx(alice, "2000000", "other"))),
    /genesis transaction 0 failed with sdk\/4: signature verification failed/,
  ],
  [
    "a gentx that stakes more than its account has",
    () => finishGenesis(addGentx(withoutGentxs(openGenesis(network())), gentx(alice, "20000000"))),
    /genesis transaction 0 failed with sdk\/5/,
  ],
  [
    "an unknown module",
    () => ({ ...network(), appState: { ...Object(network().appState), wasm: {} } }),
    /unknown module "wasm"/,
  ],
  [
    "evidence that expires before stake leaves",
    () => {
      const doc = network();
      return {
        ...doc,
        consensusParams: { ...doc.consensusParams, evidence: { ...doc.consensusParams.evidence, maxAgeDuration: 1n } },
      };
    },
    /evidence.max_age_duration 1 ns is below the unbonding time/,
  ],
  [
    "another application version",
    () => {
      const doc = network();
      return { ...doc, consensusParams: { ...doc.consensusParams, version: { app: 9n } } };
    },
    /genesis is for application version 9, this binary runs 1/,
  ],
  [
    "a denom without metadata",
    () =>
      finishGenesis(
        addAccounts(openGenesis(network()), [{ address: testAccount("x").text, coins: parseCoins("5foo") }]),
      ),
    /denom foo has no denom_metadata/,
  ],
];

for (const [why, make, reason] of refused) {
  test(`a network does not start with ${why}`, () => {
    const doc = make();
    assert.throws(
      () => checkGenesis(doc),
      (error: TxError) => reason.test(error.log) || assert.fail(error.log),
    );
  });
}

test("an account or a gentx is added once", () => {
  const doc = openGenesis(network());
  assert.throws(() => addAccounts(doc, [{ address: alice.text, coins: [] }]), /has an account already/);
  assert.throws(() => addGentx(doc, gentx(alice, "2000000")), /in the document already/);
  assert.throws(() => addGentx(doc, { body: { surprise: 1 } }), /genutil/);
});

test("an empty state has no rows", () => {
  assert.equal(EMPTY_STATE.reader("bank").get(Uint8Array.of(1)), undefined);
});
