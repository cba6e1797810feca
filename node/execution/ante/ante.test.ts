/** Proves the ante chain: each refusal with the SDK's code and exact text, in the SDK's order, and nothing kept of it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { secp256k1PublicKey, secp256k1Sign, sha256 } from "#crypto";
import { moduleAddress } from "../../../lib/address.ts";
import { addressText } from "../../../modules/address.ts";
import { PubKey as Ed25519PubKey } from "../../../proto/gen/cosmos/crypto/ed25519/keys.ts";
import { AuthInfo, SignDoc, TxBody, type TxRaw } from "../../../proto/gen/cosmos/tx/v1beta1/tx.ts";
import { MsgEditValidator } from "../../../proto/gen/cosmos/staking/v1beta1/tx.ts";
import type { Any } from "../../../proto/gen/google/protobuf/any.ts";
import { parseGasPrices } from "../gas-price.ts";
import {
  TEST_CHAIN,
  TEST_DENOM,
  allRows,
  createTestApp,
  sendMessage,
  signTx,
  testAccount,
} from "../test-app.fixture.ts";
import type { TestApp, TestTx } from "../test-app.fixture.ts";

const alice = testAccount("alice");
const bob = testAccount("bob");
const carol = testAccount("carol");
const stranger = testAccount("stranger");
const first = { account: alice, number: 0n, sequence: 0n };
const send = sendMessage(alice, bob, 1n);

async function start(): Promise<TestApp> {
  const chain = await createTestApp({
    accounts: [alice, bob, carol],
    options: { minGasPrices: parseGasPrices("0.005ubyl") },
  });
  await chain.block([]);
  await chain.block([]);
  return chain;
}

/** Re-signs after a change of the auth info. */
function withAuthInfo(change: (info: AuthInfo) => AuthInfo): (raw: TxRaw) => TxRaw {
  return (raw) => {
    const authInfoBytes = AuthInfo.encode(change(AuthInfo.decode(raw.authInfoBytes)));
    const { bodyBytes } = raw;
    const doc = SignDoc.encode({ bodyBytes, authInfoBytes, chainId: TEST_CHAIN, accountNumber: 0n });
    return { bodyBytes, authInfoBytes, signatures: [secp256k1Sign(alice.privateKey, sha256(doc))] };
  };
}

const table: readonly (readonly [why: string, tx: TestTx, code: number, log: string | RegExp])[] = [
  ["no messages", { messages: [], signers: [first] }, 18, "must contain at least one message: invalid request"],
  [
    "gas above the block's",
    { messages: [send], signers: [first], fee: { gasLimit: 200_000_001n } },
    41,
    "tx gas limit 200000001 exceeds block max gas 200000000: invalid gas limit",
  ],
  [
    "extension option",
    { messages: [send], signers: [first], extensionOptions: [send] },
    31,
    "unknown extension options",
  ],
  [
    "no signature",
    { messages: [send], signers: [first], tamper: (raw) => ({ ...raw, signatures: [] }) },
    15,
    "no signatures supplied",
  ],
  [
    "two signatures for one signer",
    {
      messages: [send],
      signers: [first],
      tamper: (raw) => ({ ...raw, signatures: [...raw.signatures, ...raw.signatures] }),
    },
    4,
    "wrong number of signers; expected 1, got 2: unauthorized",
  ],
  [
    "timeout height passed",
    { messages: [send], signers: [first], timeoutHeight: 1n },
    30,
    "block height: 2, timeout height: 1: tx timeout height",
  ],
  [
    "memo too long",
    { messages: [send], signers: [first], memo: "x".repeat(257) },
    12,
    "maximum number of characters is 256 but received 257 characters: memo too large",
  ],
  [
    "gas for nothing but the size",
    { messages: [send], signers: [first], fee: { gasLimit: 1200n } },
    11,
    /^out of gas in location: \w+; gasWanted: 1200, gasUsed: \d+: out of gas$/,
  ],
  [
    "no gas",
    { messages: [send], signers: [first], fee: { gasLimit: 0n } },
    11,
    /^out of gas in location: ReadFlat; gasWanted: 0, gasUsed: 1000: out of gas$/,
  ],
  [
    "fee below the node's price",
    { messages: [send], signers: [first], fee: { amount: [{ denom: TEST_DENOM, amount: "999" }] } },
    13,
    "insufficient fees; got: 999ubyl required: 1000ubyl: insufficient fee",
  ],
  [
    "no fee",
    { messages: [send], signers: [first], fee: { amount: [] } },
    13,
    "insufficient fees; got:  required: 1000ubyl: insufficient fee",
  ],
  [
    "negative fee",
    { messages: [send], signers: [first], fee: { amount: [{ denom: TEST_DENOM, amount: "-5" }] } },
    13,
    "invalid fee provided: -5ubyl: insufficient fee",
  ],
  [
    "unsorted fee",
    {
      messages: [send],
      signers: [first],
      fee: {
        amount: [
          { denom: TEST_DENOM, amount: "1" },
          { denom: "abc", amount: "1" },
        ],
      },
    },
    13,
    "invalid fee amount: 1ubyl,1abc: insufficient fee",
  ],
  [
    "fee above the balance",
    { messages: [send], signers: [first], fee: { amount: [{ denom: TEST_DENOM, amount: "1000001" }] } },
    5,
    "spendable balance 1000000ubyl is smaller than 1000001ubyl: insufficient funds: insufficient funds",
  ],
  [
    "fee in a denom the payer lacks",
    {
      messages: [send],
      signers: [first],
      fee: {
        amount: [
          { denom: TEST_DENOM, amount: "1000" },
          { denom: "ujunk", amount: "5" },
        ],
      },
    },
    5,
    "spendable balance 0ujunk is smaller than 5ujunk: insufficient funds: insufficient funds",
  ],
  [
    "unknown account",
    { messages: [sendMessage(stranger, bob, 1n)], signers: [{ account: stranger, number: 0n, sequence: 0n }] },
    9,
    `fee payer address: ${stranger.text} does not exist: unknown address`,
  ],
  [
    "another's key",
    { messages: [send], signers: [{ ...first, account: bob }] },
    8,
    `pubKey does not match signer address ${alice.text} with signer index: 0: invalid pubkey`,
  ],
  [
    "no key for an account without one",
    {
      messages: [send],
      signers: [first],
      tamper: withAuthInfo((info) => ({
        ...info,
        signerInfos: info.signerInfos.map((signer) => ({ ...signer, publicKey: undefined })),
      })),
    },
    8,
    "pubkey on account is not set: invalid pubkey",
  ],
  [
    "no signer info",
    { messages: [send], signers: [first], tamper: withAuthInfo((info) => ({ ...info, signerInfos: [] })) },
    4,
    "invalid number of signer;  expected: 1, got 0: unauthorized",
  ],
  [
    "sequence too high",
    { messages: [send], signers: [{ ...first, sequence: 5n }] },
    32,
    "account sequence mismatch, expected 0, got 5: incorrect account sequence",
  ],
  [
    "another chain",
    { messages: [send], signers: [first], chainId: "other" },
    4,
    `signature verification failed; please verify account number (0) and chain-id (${TEST_CHAIN}): (unable to verify single signer signature): unauthorized`,
  ],
  [
    "another account number",
    { messages: [send], signers: [{ ...first, number: 7n }] },
    4,
    `signature verification failed; please verify account number (0) and chain-id (${TEST_CHAIN}): (unable to verify single signer signature): unauthorized`,
  ],
  [
    "signature of 63 bytes",
    {
      messages: [send],
      signers: [first],
      tamper: (raw) => ({ ...raw, signatures: raw.signatures.map((signature) => signature.slice(1)) }),
    },
    4,
    /unable to verify single signer signature/,
  ],
  [
    "unknown sign mode",
    {
      messages: [send],
      signers: [first],
      tamper: withAuthInfo((info) => ({
        ...info,
        signerInfos: info.signerInfos.map((signer) => ({
          ...signer,
          modeInfo: { single: { mode: 2 }, multi: undefined },
        })),
      })),
    },
    4,
    /unsupported sign mode 2/,
  ],
  [
    "fee granter without grant",
    { messages: [send], signers: [first], fee: { granter: bob.text } },
    38,
    `${bob.text} does not allow to pay fees for ${alice.text}: fee-grant not found: not found`,
  ],
  [
    "unknown message type",
    { messages: [{ typeUrl: "/foo.Bar", value: new Uint8Array(0) }], signers: [first] },
    2,
    /unable to resolve type URL \/foo.Bar: tx parse error/,
  ],
  [
    "a sender that is no address",
    { messages: [sendMessage({ ...alice, text: "cosmos1xyz" }, bob, 1n)], signers: [first] },
    7,
    /invalid address/,
  ],
];

for (const [why, tx, code, log] of table) {
  test(`refused before it runs: ${why}`, async () => {
    const chain = await start();
    const bytes = signTx(tx);
    const before = allRows(chain.state.latest(), ["acc", "bank", "feegrant"]);
    const checked = chain.check(bytes);
    assert.equal(checked.code, code, checked.log);
    if (typeof log === "string") {
      assert.equal(checked.log, log);
    } else {
      assert.match(checked.log, log);
    }
    assert.equal(checked.events.length, 0);
    const { txResults } = await chain.block([bytes]);
    // The node's own price is no matter of a block.
    const isOwnPrice = checked.log.startsWith("insufficient fees");
    assert.equal(txResults[0]?.code, isOwnPrice ? 0 : code);
    if (!isOwnPrice) {
      assert.deepEqual(allRows(chain.state.latest(), ["acc", "bank", "feegrant"]), before);
    }
    assert.deepEqual(chain.app.checkInvariants(), []);
  });
}

test("messages of two signers need both, in the order of the messages; a separate fee payer signs last", async () => {
  const chain = await start();
  const both = signTx({
    messages: [send, sendMessage(bob, alice, 2n)],
    signers: [first, { account: bob, number: 1n, sequence: 0n }],
  });
  assert.equal((await chain.block([both])).txResults[0]?.log, "");
  const swapped = signTx({
    messages: [send, sendMessage(bob, alice, 2n)],
    signers: [
      { account: bob, number: 1n, sequence: 1n },
      { ...first, sequence: 1n },
    ],
  });
  assert.equal((await chain.block([swapped])).txResults[0]?.code, 8);
  const payer = signTx({
    messages: [send],
    signers: [
      { ...first, sequence: 1n },
      { account: carol, number: 2n, sequence: 0n },
    ],
    fee: { payer: carol.text },
  });
  const before = chain.modules.bank.balance(chain.read(), carol.address, TEST_DENOM);
  assert.equal((await chain.block([payer])).txResults[0]?.log, "");
  assert.equal(chain.modules.bank.balance(chain.read(), carol.address, TEST_DENOM), before - 1000n);
  assert.equal(chain.modules.auth.account(chain.read(), carol.address)?.sequence, 1n);
});

test("a key is stored by the first transaction and need not be told again; ed25519 keys cannot sign", async () => {
  const chain = await start();
  await chain.block([signTx({ messages: [send], signers: [first] })]);
  const silent = signTx({
    messages: [send],
    signers: [{ ...first, sequence: 1n }],
    tamper: withAuthInfo((info) => ({
      ...info,
      signerInfos: info.signerInfos.map((signer) => ({ ...signer, publicKey: undefined })),
    })),
  });
  assert.equal((await chain.block([silent])).txResults[0]?.log, "");
  const edAddress = sha256(new Uint8Array(32)).slice(0, 20);
  const ed = await createTestApp({ accounts: [{ ...alice, address: edAddress, text: addressText(edAddress) }] });
  const edKey = { typeUrl: `/${Ed25519PubKey.typeName}`, value: Ed25519PubKey.encode({ key: new Uint8Array(32) }) };
  const tx = signTx({
    messages: [sendMessage({ ...alice, text: addressText(edAddress) }, bob, 1n)],
    signers: [first],
    tamper: withAuthInfo((info) => ({
      ...info,
      signerInfos: info.signerInfos.map((signer) => ({ ...signer, publicKey: edKey })),
    })),
  });
  assert.equal(ed.check(tx).log, "ED25519 public keys are unsupported: invalid pubkey");
});

test("fees in up to a hundred denoms, junk among them, reach the collector and blocks go on (A-10)", async () => {
  const coins = Array.from({ length: 100 }, (_, index) => ({
    denom: `junk${String(index).padStart(3, "0")}`,
    amount: "1000",
  }));
  const chain = await createTestApp({ accounts: [alice, bob], coins });
  await chain.block([]);
  const amount = coins.map(({ denom }) => ({ denom, amount: "7" }));
  const tx = signTx({
    messages: [sendMessage(alice, bob, 1n, "junk000")],
    signers: [first],
    fee: { amount, gasLimit: 40_000_000n },
  });
  assert.equal((await chain.block([tx])).txResults[0]?.log, "");
  const collected = chain.modules.bank.balances(chain.read(), moduleAddress("fee_collector"));
  assert.equal(collected.length, 100);
  await chain.block([]);
  assert.deepEqual(chain.app.checkInvariants(), []);
});

test("the check state follows a sender's own transactions until the next block", async () => {
  const chain = await start();
  const txs = [0n, 1n, 2n].map((sequence) => signTx({ messages: [send], signers: [{ ...first, sequence }] }));
  assert.deepEqual(
    txs.map((tx) => chain.check(tx).code),
    [0, 0, 0],
  );
  assert.equal(chain.check(txs[0] ?? new Uint8Array(0)).code, 32);
  await chain.block([txs[0] ?? new Uint8Array(0)]);
  assert.deepEqual(
    txs.slice(1).map((tx) => chain.check(tx, "recheck").code),
    [0, 0],
  );
});

test("a body with unknown critical fields is refused, with non-critical ones accepted in direct mode", async () => {
  const chain = await start();
  const field = (number: number): Uint8Array => Uint8Array.of(...varint(number * 8 + 2), 1, 65);
  const withField = (number: number): Uint8Array =>
    signTx({
      messages: [send],
      signers: [first],
      tamper: (raw) => {
        const bodyBytes = Uint8Array.of(...TxBody.encode(TxBody.decode(raw.bodyBytes)), ...field(number));
        const doc = SignDoc.encode({
          bodyBytes,
          authInfoBytes: raw.authInfoBytes,
          chainId: TEST_CHAIN,
          accountNumber: 0n,
        });
        return { ...raw, bodyBytes, signatures: [secp256k1Sign(alice.privateKey, sha256(doc))] };
      },
    });
  assert.equal(chain.check(withField(100)).code, 2);
  assert.equal(chain.check(withField(1500)).code, 0);
  assert.equal(secp256k1PublicKey(alice.privateKey).length, 33);
});

function varint(n: number): readonly number[] {
  return n < 128 ? [n] : [(n & 127) | 128, ...varint(n >>> 7)];
}

test("a transaction that cannot be read in full is code 2, whatever address in it is none (code 7)", async () => {
  const chain = await createTestApp({ accounts: [alice] });
  await chain.block([]);
  const noOperator: Any = {
    typeUrl: "/cosmos.staking.v1beta1.MsgEditValidator",
    value: MsgEditValidator.encode(MsgEditValidator.create({ validatorAddress: "nope" })),
  };
  const signers = [{ account: alice, number: 0n, sequence: 0n }];
  assert.equal(chain.check(signTx({ messages: [noOperator], signers })).code, 7);
  for (const unreadable of [
    { typeUrl: "/x.Y", value: new Uint8Array(0) },
    { typeUrl: noOperator.typeUrl, value: Uint8Array.of(0xff) },
  ]) {
    assert.equal(chain.check(signTx({ messages: [noOperator, unreadable], signers })).code, 2, unreadable.typeUrl);
  }
});
