/** Proves that transactions signed by unmodified cosmjs, 0.39 and 0.32.4, are accepted: direct, amino JSON, multisig. */
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  Secp256k1Wallet as AminoWallet,
  createMultisigThresholdPubkey,
  encodeSecp256k1Pubkey,
  pubkeyToAddress,
} from "@cosmjs/amino";
import { fromHex as fromHexText } from "@cosmjs/encoding";
import { DirectSecp256k1Wallet } from "@cosmjs/proto-signing";
import { SigningStargateClient } from "@cosmjs/stargate";
import { DirectSecp256k1Wallet as DirectWallet032 } from "proto-signing-032";
import { SigningStargateClient as SigningStargateClient032, makeMultisignedTxBytes } from "stargate-032";
import { MsgMultiSend } from "cosmjs-types/cosmos/bank/v1beta1/tx";
import { TxRaw } from "cosmjs-types/cosmos/tx/v1beta1/tx";
import { toHex } from "../../../lib/bytes.ts";
import { parseAddress } from "../../../modules/address.ts";
import { TEST_CHAIN, TEST_DENOM, createTestApp, testAccount } from "../test-app.fixture.ts";
import type { TestAccount, TestApp } from "../test-app.fixture.ts";

const alice = testAccount("alice");
const bob = testAccount("bob");
const fee = { amount: [{ denom: TEST_DENOM, amount: "1000" }], gas: "400000" };
const data = (sequence: number): { accountNumber: bigint; sequence: number; chainId: string } => ({
  accountNumber: 0n,
  sequence,
  chainId: TEST_CHAIN,
});

function sendOf(from: string, to: string, amount = "7"): { typeUrl: string; value: unknown } {
  return {
    typeUrl: "/cosmos.bank.v1beta1.MsgSend",
    value: { fromAddress: from, toAddress: to, amount: [{ denom: TEST_DENOM, amount }] },
  };
}

async function accept(chain: TestApp, tx: Uint8Array): Promise<void> {
  assert.equal(chain.check(tx).log, "");
  const { txResults } = await chain.block([tx]);
  assert.equal(txResults[0]?.log, "");
  assert.equal(txResults[0]?.code, 0);
}

test("direct: cosmjs 0.39 and 0.32.4", async () => {
  const chain = await createTestApp({ accounts: [alice, bob] });
  await chain.block([]);
  const now = await SigningStargateClient.offline(await DirectSecp256k1Wallet.fromKey(alice.privateKey, "byline"));
  await accept(
    chain,
    TxRaw.encode(await now.sign(alice.text, [sendOf(alice.text, bob.text)], fee, "hello", data(0))).finish(),
  );
  const then = await SigningStargateClient032.offline(await DirectWallet032.fromKey(alice.privateKey, "byline"));
  await accept(
    chain,
    TxRaw.encode(
      await then.sign(alice.text, [sendOf(alice.text, bob.text)], fee, "", { ...data(1), accountNumber: 0 }),
    ).finish(),
  );
});

test("amino JSON, with everything a StdSignDoc may carry; the sequence is named when it fails", async () => {
  const chain = await createTestApp({ accounts: [alice, bob] });
  await chain.block([]);
  const client = await SigningStargateClient.offline(await AminoWallet.fromKey(alice.privateKey, "byline"));
  const multiSend = MsgMultiSend.fromPartial({
    inputs: [{ address: alice.text, coins: [{ denom: TEST_DENOM, amount: "5" }] }],
    outputs: [
      { address: bob.text, coins: [{ denom: TEST_DENOM, amount: "2" }] },
      { address: testAccount("new").text, coins: [{ denom: TEST_DENOM, amount: "3" }] },
    ],
  });
  const messages = [sendOf(alice.text, bob.text), { typeUrl: "/cosmos.bank.v1beta1.MsgMultiSend", value: multiSend }];
  await accept(chain, TxRaw.encode(await client.sign(alice.text, messages, fee, "memo <&>", data(0), 99n)).finish());
  const wrongChain = await client.sign(alice.text, [sendOf(alice.text, bob.text)], fee, "", {
    ...data(1),
    chainId: "other",
  });
  assert.equal(
    chain.check(TxRaw.encode(wrongChain).finish()).log,
    `signature verification failed; please verify account number (0), sequence (1) and chain-id (${TEST_CHAIN}): (unable to verify single signer signature): unauthorized`,
  );
});

test("a 2-of-3 multisig: two members are enough, one is not, and its key is learned from the first transaction", async () => {
  const members = ["m1", "m2", "m3"].map(testAccount);
  const key = createMultisigThresholdPubkey(
    members.map(({ publicKey }) => encodeSecp256k1Pubkey(publicKey)),
    2,
  );
  const text = pubkeyToAddress(key, "byline");
  const account: TestAccount = { ...alice, address: parseAddress(text), text };
  const chain = await createTestApp({ accounts: [account, bob] });
  await chain.block([]);
  const signWith = async (signers: readonly TestAccount[], sequence: number): Promise<Uint8Array> => {
    let bodyBytes = new Uint8Array(0);
    const signatures = new Map<string, Uint8Array>();
    for (const member of signers) {
      const client = await SigningStargateClient.offline(await AminoWallet.fromKey(member.privateKey, "byline"));
      const signed = await client.sign(member.text, [sendOf(text, bob.text)], fee, "", data(sequence));
      bodyBytes = new Uint8Array(signed.bodyBytes);
      const [signature] = signed.signatures;
      assert.ok(signature);
      signatures.set(member.text, signature);
    }
    return makeMultisignedTxBytes(key, sequence, fee, bodyBytes, signatures);
  };
  const [m1, m2, m3] = members;
  assert.ok(m1 && m2 && m3);
  const alone = chain.check(await signWith([m1], 0));
  assert.equal(alone.code, 4);
  assert.match(alone.log, /not enough signatures set, have 1, expected 2/);
  await accept(chain, await signWith([m1, m3], 0));
  await accept(chain, await signWith([m2, m3], 1));
  const stolen = await signWith([m1, m2], 5);
  assert.equal(chain.check(stolen).code, 32);
});

test("the reference multisig of interop Annex E has its address", () => {
  const key = fromHexText("034f04181eeba35391b858633a765c4a0c189697b40d216354d50890d350c70290");
  const multisig = createMultisigThresholdPubkey([encodeSecp256k1Pubkey(key), encodeSecp256k1Pubkey(key)], 1);
  assert.equal(pubkeyToAddress(multisig, "cosmos"), "cosmos19unwpv0xnp94efrl9knqddefpq206e7wyg2g4u");
  assert.equal(toHex(key).length, 66);
});
