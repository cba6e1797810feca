/** Proves that our bytes are those of CometBFT and of cosmjs 0.32 on recorded vectors: a signed transfer, header leaves, sign bytes. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { MsgSend } from "./gen/cosmos/bank/v1beta1/tx.ts";
import { PubKey } from "./gen/cosmos/crypto/secp256k1/keys.ts";
import { AuthInfo, SignDoc, TxBody, TxRaw } from "./gen/cosmos/tx/v1beta1/tx.ts";
import { Timestamp } from "./gen/google/protobuf/timestamp.ts";
import { BytesValue, Int64Value, StringValue } from "./gen/google/protobuf/wrappers.ts";
import { ExecTxResult } from "./gen/tendermint/abci/types.ts";
import { CanonicalProposal, CanonicalVote, CanonicalVoteExtension } from "./gen/tendermint/types/canonical.ts";
import { HashedParams } from "./gen/tendermint/types/params.ts";
import { BlockID } from "./gen/tendermint/types/types.ts";
import { SimpleValidator } from "./gen/tendermint/types/validator.ts";
import { Consensus } from "./gen/tendermint/version/types.ts";
import { GO_ZERO_TIME_NS } from "./wire.ts";

const TX_RAW =
  "0a9a010a90010a1c2f636f736d6f732e62616e6b2e763162657461312e4d736753656e6412700a2d636f736d6f7331706b707472653766646b6c366766727a6c65736a6a766878686c63337234676d6d6b38727336122d636f736d6f7331717970717870713971637273737a673270767871367273307a716733797963356c7a763778751a100a0575636f736d120731323334353637120568656c6c6f12650a4e0a460a1f2f636f736d6f732e63727970746f2e736563703235366b312e5075624b657912230a21034f04181eeba35391b858633a765c4a0c189697b40d216354d50890d350c7029012040a02080112130a0d0a0575636f736d12043230303010c09a0c1a40cc81ada720df424b4e05097f7e04721aafc5654383f9e6c822435dd8d1bd93902244a78169acbd6497934f7227aa417aa2e5e2e5ac07256bd2c4e61f4f1e2bc8";
const PUB_KEY = "034f04181eeba35391b858633a765c4a0c189697b40d216354d50890d350c70290";

const fromHex = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex, "hex"));
const toHex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
const noon = Timestamp.decode(fromHex("08f49a8ded05"));

test("a signed transfer decodes, re-encodes to the same bytes, and has the recorded hashes", () => {
  const raw = TxRaw.decode(fromHex(TX_RAW));
  const body = TxBody.decode(raw.bodyBytes);
  const authInfo = AuthInfo.decode(raw.authInfoBytes);
  assert.equal(body.memo, "hello");
  const message = body.messages[0];
  assert.equal(message?.typeUrl, "/cosmos.bank.v1beta1.MsgSend");
  const send = MsgSend.decode(message.value);
  assert.deepEqual(send, {
    fromAddress: "cosmos1pkptre7fdkl6gfrzlesjjvhxhlc3r4gmmk8rs6",
    toAddress: "cosmos1qypqxpq9qcrsszg2pvxq6rs0zqg3yyc5lzv7xu",
    amount: [{ denom: "ucosm", amount: "1234567" }],
  });
  assert.deepEqual(authInfo, {
    signerInfos: [
      {
        publicKey: { typeUrl: "/cosmos.crypto.secp256k1.PubKey", value: PubKey.encode({ key: fromHex(PUB_KEY) }) },
        modeInfo: { single: { mode: 1 }, multi: undefined },
        sequence: 0n,
      },
    ],
    fee: { amount: [{ denom: "ucosm", amount: "2000" }], gasLimit: 200000n, payer: "", granter: "" },
    tip: undefined,
  });
  const bodyBytes = TxBody.encode({ ...body, messages: [{ typeUrl: message.typeUrl, value: MsgSend.encode(send) }] });
  const authInfoBytes = AuthInfo.encode(authInfo);
  const again = TxRaw.encode({ bodyBytes, authInfoBytes, signatures: raw.signatures });
  assert.equal(toHex(again), TX_RAW);
  assert.equal(sha256(again).toUpperCase(), "3ED19311BEDC8FB8E9D2F958BCADFC23F5EAFB2A57DDB220D31859481F0542BB");
  const signDoc = SignDoc.encode({ bodyBytes, authInfoBytes, chainId: "simd-testing", accountNumber: 1n });
  assert.equal(sha256(signDoc), "f8384df024edc87a0efcc32911a79e8c99d2b759ad4bc4bae1061252a6d05323");
});

test("header leaves", () => {
  const zeros = "00".repeat(32);
  assert.equal(toHex(Consensus.encode({ block: 1n, app: 2n })), "08011002");
  assert.equal(toHex(StringValue.encode({ value: "chainId" })), "0a07636861696e4964");
  assert.equal(toHex(Int64Value.encode({ value: 3n })), "0803");
  assert.equal(noon, BigInt(Date.UTC(2019, 9, 13, 16, 14, 44)) * 1_000_000n);
  assert.equal(toHex(Timestamp.encode(noon)), "08f49a8ded05");
  const blockId = { hash: new Uint8Array(32), partSetHeader: { total: 6, hash: new Uint8Array(32) } };
  assert.equal(toHex(BlockID.encode(blockId)), `0a20${zeros}122408061220${zeros}`);
  assert.equal(toHex(BlockID.encode(BlockID.create())), "1200");
  assert.equal(toHex(BytesValue.encode({ value: new Uint8Array(32) })), `0a20${zeros}`);
  assert.equal(BytesValue.encode({ value: new Uint8Array(0) }).length, 0);
});

test("sub-hash inputs: params, validators, results", () => {
  assert.equal(
    toHex(HashedParams.encode({ blockMaxBytes: 22020096n, blockMaxGas: -1n })),
    "088080c00a10ffffffffffffffffff01",
  );
  const ed25519 = fromHex("6cd3651a5b39476e700b749df3bdb417fdfeec8641857703db630d16d3e4fefd");
  const leaf = SimpleValidator.encode({ pubKey: { ed25519, secp256k1: undefined }, votingPower: 10n });
  assert.equal(toHex(leaf), "0a220a206cd3651a5b39476e700b749df3bdb417fdfeec8641857703db630d16d3e4fefd100a");
  assert.equal(
    toHex(ExecTxResult.encode(ExecTxResult.create({ gasWanted: 200000n, gasUsed: 75309n }))),
    "28c09a0c30adcc04",
  );
});

test("canonical vote, proposal and vote extension", () => {
  assert.equal(toHex(CanonicalVote.encode(CanonicalVote.create())), "2a0b088092b8c398feffffff01");
  const precommit = CanonicalVote.encode(CanonicalVote.create({ type: 2, height: 1n, round: 1n }));
  assert.equal(toHex(precommit), "08021101000000000000001901000000000000002a0b088092b8c398feffffff01");
  const hash = new TextEncoder().encode("--June_15_2020_amino_was_removed");
  const proposal = CanonicalProposal.encode({
    type: 32,
    height: 12345n,
    round: 23456n,
    polRound: -1n,
    blockId: { hash, partSetHeader: { total: 111, hash } },
    timestamp: BigInt(Date.UTC(2018, 1, 11, 7, 9, 22, 765)) * 1_000_000n,
    chainId: "test_chain_id",
  });
  assert.equal(
    toHex(proposal),
    `082011393000000000000019a05b00000000000020ffffffffffffffffff012a480a20${toHex(hash)}1224086f1220${toHex(hash)}320c08a2d8ffd30510c0f2e3ec023a0d746573745f636861696e5f6964`,
  );
  const extension = CanonicalVoteExtension.encode({
    extension: new TextEncoder().encode("extension"),
    height: 12345n,
    round: 2n,
    chainId: "test_chain_id",
  });
  assert.equal(
    toHex(extension),
    "0a09657874656e73696f6e113930000000000000190200000000000000220d746573745f636861696e5f6964",
  );
  assert.equal(CanonicalVote.decode(precommit).timestamp, GO_ZERO_TIME_NS);
});
