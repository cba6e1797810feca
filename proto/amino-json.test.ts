/** Proves amino sign bytes against cosmjs' converters, the recorded vector, and the SDK's rules for what is left out. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import {
  encodeSecp256k1Pubkey,
  encodeAminoPubkey,
  createMultisigThresholdPubkey,
  makeSignDoc,
  serializeSignDoc,
} from "@cosmjs/amino";
import type { Pubkey } from "@cosmjs/amino";
import { toBech32 } from "@cosmjs/encoding";
import type { AminoConverters } from "@cosmjs/stargate";
import {
  AminoTypes,
  createAuthzAminoConverters,
  createBankAminoConverters,
  createDistributionAminoConverters,
  createGovAminoConverters,
  createStakingAminoConverters,
  createVestingAminoConverters,
} from "@cosmjs/stargate";
import fc from "fast-check";
import { aminoPubKeyBytes } from "./amino-binary.ts";
import { aminoJsonText, aminoSignBytes, toAminoJson } from "./amino-json.ts";
import { MsgGrant } from "./gen/cosmos/authz/v1beta1/tx.ts";
import { GenericAuthorization } from "./gen/cosmos/authz/v1beta1/authz.ts";
import { MsgMultiSend, MsgSend } from "./gen/cosmos/bank/v1beta1/tx.ts";
import { LegacyAminoPubKey } from "./gen/cosmos/crypto/multisig/keys.ts";
import { PubKey } from "./gen/cosmos/crypto/secp256k1/keys.ts";
import {
  MsgFundCommunityPool,
  MsgSetWithdrawAddress,
  MsgWithdrawDelegatorReward,
  MsgWithdrawValidatorCommission,
} from "./gen/cosmos/distribution/v1beta1/tx.ts";
import { BasicAllowance, PeriodicAllowance } from "./gen/cosmos/feegrant/v1beta1/feegrant.ts";
import { MsgGrantAllowance } from "./gen/cosmos/feegrant/v1beta1/tx.ts";
import { TextProposal } from "./gen/cosmos/gov/v1beta1/gov.ts";
import { MsgDeposit, MsgSubmitProposal, MsgVote, MsgVoteWeighted } from "./gen/cosmos/gov/v1beta1/tx.ts";
import { MsgSubmitProposal as MsgSubmitProposalV1, MsgVote as MsgVoteV1 } from "./gen/cosmos/gov/v1/tx.ts";
import { MsgUnjail } from "./gen/cosmos/slashing/v1beta1/tx.ts";
import {
  MsgBeginRedelegate,
  MsgCancelUnbondingDelegation,
  MsgCreateValidator,
  MsgDelegate,
  MsgEditValidator,
  MsgUndelegate,
} from "./gen/cosmos/staking/v1beta1/tx.ts";
import type { Any } from "./gen/google/protobuf/any.ts";
import { MsgCreateVestingAccount } from "./gen/cosmos/vesting/v1beta1/tx.ts";
import type { Codec } from "./wire.ts";
import { WireError } from "./wire-error.ts";

const PUB_KEY = "034f04181eeba35391b858633a765c4a0c189697b40d216354d50890d350c70290";
const hex = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "hex"));
const any = <T>(codec: Codec<T>, value: T): Any => ({ typeUrl: `/${codec.typeName}`, value: codec.encode(value) });
const coin = { denom: "ubyl", amount: "7" };
const key = any(PubKey, { key: hex(PUB_KEY) });

const converters: AminoConverters = {
  ...createAuthzAminoConverters(),
  ...createBankAminoConverters(),
  ...createDistributionAminoConverters(),
  ...createGovAminoConverters(),
  ...createStakingAminoConverters(),
  ...createVestingAminoConverters(),
};
const aminoTypes = new AminoTypes(converters);

/** Messages whose cosmjs form follows the SDK; cosmjs-types reads our own bytes. */
const shared: readonly Any[] = [
  any(MsgSend, { fromAddress: "a", toAddress: "b", amount: [coin, coin] }),
  any(MsgSend, { fromAddress: "a", toAddress: "b", amount: [] }),
  any(MsgMultiSend, { inputs: [{ address: "a", coins: [coin] }], outputs: [{ address: "b", coins: [coin] }] }),
  any(MsgDelegate, { delegatorAddress: "d", validatorAddress: "v", amount: coin }),
  any(MsgUndelegate, { delegatorAddress: "d", validatorAddress: "v", amount: coin }),
  any(MsgBeginRedelegate, { delegatorAddress: "d", validatorSrcAddress: "v", validatorDstAddress: "w", amount: coin }),
  any(MsgCancelUnbondingDelegation, {
    delegatorAddress: "d",
    validatorAddress: "v",
    amount: coin,
    creationHeight: 12n,
  }),
  any(MsgSetWithdrawAddress, { delegatorAddress: "d", withdrawAddress: "w" }),
  any(MsgWithdrawDelegatorReward, { delegatorAddress: "d", validatorAddress: "v" }),
  any(MsgFundCommunityPool, { amount: [coin], depositor: "d" }),
  any(MsgDeposit, { proposalId: 3n, depositor: "d", amount: [coin] }),
  any(MsgVote, { proposalId: 3n, voter: "v", option: 1 }),
  any(MsgVoteWeighted, {
    proposalId: 3n,
    voter: "v",
    options: [
      { option: 1, weight: "750000000000000000" },
      { option: 3, weight: "250000000000000000" },
    ],
  }),
  any(MsgSubmitProposal, {
    content: any(TextProposal, { title: "t", description: "<b>&" }),
    initialDeposit: [coin],
    proposer: "p",
  }),
  any(MsgCreateVestingAccount, { fromAddress: "a", toAddress: "b", amount: [coin], endTime: 99n, delayed: true }),
];

for (const message of shared) {
  test(`${message.typeUrl} has cosmjs' amino JSON`, async () => {
    const { Registry } = await import("@cosmjs/proto-signing");
    const { defaultRegistryTypes } = await import("@cosmjs/stargate");
    const registry = new Registry(defaultRegistryTypes);
    const value: unknown = registry.decode(message);
    const theirs = serializeSignDoc(
      makeSignDoc(
        [aminoTypes.toAmino({ typeUrl: message.typeUrl, value })],
        { amount: [coin], gas: "100" },
        "c",
        "<&>",
        1n,
        2,
        5n,
      ),
    );
    const ours = aminoSignBytes({
      chainId: "c",
      accountNumber: 1n,
      sequence: 2n,
      timeoutHeight: 5n,
      memo: "<&>",
      fee: { amount: [coin], gasLimit: 100n, payer: "", granter: "" },
      messages: [message],
    });
    assert.equal(new TextDecoder().decode(ours), new TextDecoder().decode(theirs));
  });
}

test("the recorded sign document of interop Annex E", () => {
  const message = any(MsgSend, {
    fromAddress: "cosmos1pkptre7fdkl6gfrzlesjjvhxhlc3r4gmmk8rs6",
    toAddress: "cosmos1qypqxpq9qcrsszg2pvxq6rs0zqg3yyc5lzv7xu",
    amount: [{ denom: "ucosm", amount: "1234567" }],
  });
  const bytes = aminoSignBytes({
    chainId: "simd-testing",
    accountNumber: 1n,
    sequence: 0n,
    timeoutHeight: 0n,
    memo: "hello <&>",
    fee: { amount: [{ denom: "ucosm", amount: "2000" }], gasLimit: 200000n, payer: "", granter: "" },
    messages: [message],
  });
  assert.equal(
    new TextDecoder().decode(bytes),
    '{"account_number":"1","chain_id":"simd-testing","fee":{"amount":[{"amount":"2000","denom":"ucosm"}],"gas":"200000"},"memo":"hello \\u003c\\u0026\\u003e","msgs":[{"type":"cosmos-sdk/MsgSend","value":{"amount":[{"amount":"1234567","denom":"ucosm"}],"from_address":"cosmos1pkptre7fdkl6gfrzlesjjvhxhlc3r4gmmk8rs6","to_address":"cosmos1qypqxpq9qcrsszg2pvxq6rs0zqg3yyc5lzv7xu"}}],"sequence":"0"}',
  );
});

const rules: readonly (readonly [why: string, json: string, expected: string])[] = [
  [
    "the SDK's short name of the commission withdrawal (cosmjs spells it out, which no SDK chain accepts)",
    text(MsgWithdrawValidatorCommission, { validatorAddress: "v" }),
    '{"type":"cosmos-sdk/MsgWithdrawValCommission","value":{"validator_address":"v"}}',
  ],
  [
    "legacy coins stay as an empty list",
    text(MsgSend, MsgSend.create()),
    '{"type":"cosmos-sdk/MsgSend","value":{"amount":[]}}',
  ],
  [
    "a field renamed for amino",
    text(MsgUnjail, { validatorAddr: "v" }),
    '{"type":"cosmos-sdk/MsgUnjail","value":{"address":"v"}}',
  ],
  [
    "a nullable decimal left out",
    text(MsgEditValidator, MsgEditValidator.create({ validatorAddress: "v" })),
    '{"type":"cosmos-sdk/MsgEditValidator","value":{"description":{},"validator_address":"v"}}',
  ],
  [
    "gov v1 vote keeps a zero id",
    text(MsgVoteV1, MsgVoteV1.create({ voter: "v", option: 1 })),
    '{"type":"cosmos-sdk/v1/MsgVote","value":{"option":1,"proposal_id":"0","voter":"v"}}',
  ],
  [
    "gov v1 wraps its messages and a deposit that is not legacy coins prints null",
    text(
      MsgSubmitProposalV1,
      MsgSubmitProposalV1.create({ messages: [any(MsgSend, MsgSend.create())], proposer: "p" }),
    ),
    '{"type":"cosmos-sdk/v1/MsgSubmitProposal","value":{"initial_deposit":null,"messages":[{"type":"cosmos-sdk/MsgSend","value":{"amount":[]}}],"proposer":"p"}}',
  ],
  [
    "an allowance inside a grant, times trimmed",
    text(MsgGrantAllowance, {
      granter: "g",
      grantee: "h",
      allowance: any(BasicAllowance, { spendLimit: [], expiration: 1_500_000_000n }),
    }),
    '{"type":"cosmos-sdk/MsgGrantAllowance","value":{"allowance":{"type":"cosmos-sdk/BasicAllowance","value":{"expiration":"1970-01-01T00:00:01.5Z","spend_limit":[]}},"grantee":"h","granter":"g"}}',
  ],
  [
    "a span as nanoseconds",
    text(PeriodicAllowance, PeriodicAllowance.create({ period: 3_600_000_000_000n, periodReset: 0n })),
    '{"type":"cosmos-sdk/PeriodicAllowance","value":{"basic":{"spend_limit":[]},"period":"3600000000000","period_can_spend":[],"period_reset":"1970-01-01T00:00:00Z","period_spend_limit":[]}}',
  ],
  [
    "an authorization inside a grant",
    text(MsgGrant, {
      granter: "g",
      grantee: "h",
      grant: { authorization: any(GenericAuthorization, { msg: "/x" }), expiration: undefined },
    }),
    '{"type":"cosmos-sdk/MsgGrant","value":{"grant":{"authorization":{"type":"cosmos-sdk/GenericAuthorization","value":{"msg":"/x"}}},"grantee":"h","granter":"g"}}',
  ],
  [
    "a public key is its bytes",
    text(PubKey, { key: Uint8Array.of(1, 2, 3) }),
    '{"type":"tendermint/PubKeySecp256k1","value":"AQID"}',
  ],
  [
    "a multisig key",
    text(LegacyAminoPubKey, { threshold: 1, publicKeys: [any(PubKey, { key: Uint8Array.of(1) })] }),
    '{"type":"tendermint/PubKeyMultisigThreshold","value":{"pubkeys":[{"type":"tendermint/PubKeySecp256k1","value":"AQ=="}],"threshold":"1"}}',
  ],
  [
    "a validator's rates as decimals and its key by amino name",
    text(
      MsgCreateValidator,
      MsgCreateValidator.create({
        description: { moniker: "m", identity: "", website: "", securityContact: "", details: "" },
        commission: { rate: "100000000000000000", maxRate: "200000000000000000", maxChangeRate: "10000000000000000" },
        minSelfDelegation: "1",
        validatorAddress: "v",
        pubkey: { typeUrl: "/cosmos.crypto.ed25519.PubKey", value: PubKey.encode({ key: Uint8Array.of(9) }) },
        value: coin,
      }),
    ),
    '{"type":"cosmos-sdk/MsgCreateValidator","value":{"commission":{"max_change_rate":"0.010000000000000000","max_rate":"0.200000000000000000","rate":"0.100000000000000000"},"description":{"moniker":"m"},"min_self_delegation":"1","pubkey":{"type":"tendermint/PubKeyEd25519","value":"CQ=="},"validator_address":"v","value":{"amount":"7","denom":"ubyl"}}}',
  ],
];

function text<T>(codec: Codec<T>, value: T): string {
  return aminoJsonText(toAminoJson(codec, value));
}

for (const [why, json, expected] of rules) test(why, () => assert.equal(json, expected));

test("a message without amino name cannot be signed in amino mode", () => {
  const doc = {
    chainId: "",
    accountNumber: 0n,
    sequence: 0n,
    timeoutHeight: 0n,
    memo: "",
    fee: { amount: [], gasLimit: 0n, payer: "", granter: "" },
  };
  const messages = [{ typeUrl: "/cosmos.bank.v1beta1.MsgSendResponse", value: new Uint8Array(0) }];
  assert.throws(
    () => aminoSignBytes({ ...doc, messages }),
    (error) => error instanceof WireError && error.code === "TYPE",
  );
});

test("text is escaped as Go escapes it, whatever it holds", () => {
  assert.equal(aminoJsonText("<>&\u2028\u2029"), '"\\u003c\\u003e\\u0026\\u2028\\u2029"');
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (memo) => assert.equal(JSON.parse(aminoJsonText(memo)), memo)),
  );
});

test("multisig amino bytes: the recorded 1-of-2 and cosmjs' nested ones", () => {
  const oneOfTwo = any(LegacyAminoPubKey, { threshold: 1, publicKeys: [key, key] });
  const bytes = aminoPubKeyBytes(oneOfTwo);
  assert.equal(
    Buffer.from(bytes).toString("hex"),
    "22c1f7e208011226eb5ae98721034f04181eeba35391b858633a765c4a0c189697b40d216354d50890d350c702901226eb5ae98721034f04181eeba35391b858633a765c4a0c189697b40d216354d50890d350c70290",
  );
  const theirs = createMultisigThresholdPubkey(
    [encodeSecp256k1Pubkey(hex(PUB_KEY)), encodeSecp256k1Pubkey(hex(PUB_KEY))],
    1,
    true,
  );
  assert.deepEqual(bytes, new Uint8Array(encodeAminoPubkey(theirs)));
  const address = toBech32("cosmos", createHash("sha256").update(bytes).digest().subarray(0, 20));
  assert.equal(address, "cosmos19unwpv0xnp94efrl9knqddefpq206e7wyg2g4u");
  const nested = any(LegacyAminoPubKey, { threshold: 2, publicKeys: [oneOfTwo, key] });
  const theirNested: Pubkey = {
    type: "tendermint/PubKeyMultisigThreshold",
    value: { threshold: "2", pubkeys: [theirs, encodeSecp256k1Pubkey(hex(PUB_KEY))] },
  };
  assert.deepEqual(aminoPubKeyBytes(nested), new Uint8Array(encodeAminoPubkey(theirNested)));
  assert.throws(
    () => aminoPubKeyBytes({ typeUrl: "/cosmos.crypto.secp256r1.PubKey", value: new Uint8Array(0) }),
    (error) => error instanceof WireError && error.code === "TYPE",
  );
});
