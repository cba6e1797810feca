/** Proves that every own message survives amino JSON both ways, that its name fits hardware wallets, and that we agree with cosmjs. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { createDefaultAminoConverters } from "@cosmjs/stargate";
import fc from "fast-check";
import { toHex } from "../lib/bytes.ts";
import type { JsonValue } from "../lib/json.ts";
import { MsgExec } from "../proto/gen/cosmos/authz/v1beta1/tx.ts";
import { MsgSend } from "../proto/gen/cosmos/bank/v1beta1/tx.ts";
import { MsgPublishVersion } from "../proto/gen/byline/registry/v1/tx.ts";
import { arbitraryOf } from "../proto/generate/arbitrary.ts";
import { WireError } from "../proto/wire-error.ts";
import { AMINO_NAME_CHARS_MAX, aminoConverters, createAminoTypes, fromAminoJson } from "./amino.ts";
import { createRegistry, messageCodecs } from "./registry.ts";

const own = messageCodecs().filter(({ typeName }) => typeName.startsWith("byline."));

test("every own message has an amino name of its own that fits", () => {
  assert.ok(own.length >= 16);
  const names = own.map(({ options }) => options.aminoName ?? "");
  for (const name of names) assert.ok(name.startsWith("byline/") && name.length <= AMINO_NAME_CHARS_MAX, name);
  assert.equal(new Set(names).size, names.length);
});

test("amino JSON and back gives the same bytes for every own message", () => {
  const converters = aminoConverters();
  for (const codec of own) {
    const converter = converters[`/${codec.typeName}`];
    assert.ok(converter !== undefined, codec.typeName);
    const check = fc.property(arbitraryOf(codec), (value) => {
      const message = codec.decode(codec.encode(value));
      const json: JsonValue = JSON.parse(JSON.stringify(converter.toAmino(message)));
      assert.equal(toHex(codec.encode(converter.fromAmino(json))), toHex(codec.encode(message)));
    });
    fc.assert(check, { numRuns: 40, seed: 7 });
  }
});

test("a transfer has the same amino form as in cosmjs", () => {
  const value = { fromAddress: "a", toAddress: "b", amount: [{ denom: "ubyl", amount: "5" }] };
  const theirs = createDefaultAminoConverters()["/cosmos.bank.v1beta1.MsgSend"];
  const message = createAminoTypes().toAmino({ typeUrl: "/cosmos.bank.v1beta1.MsgSend", value });
  assert.ok(theirs !== undefined);
  assert.deepEqual(message, { type: theirs.aminoType, value: theirs.toAmino(value) });
  assert.deepEqual(createAminoTypes().fromAmino(message).value, value);
});

test("unknown fields and wrong shapes are refused", () => {
  assert.throws(() => fromAminoJson(MsgSend, { from_addres: "a" }), WireError);
  assert.throws(() => fromAminoJson(MsgSend, "text"), WireError);
  assert.throws(() => fromAminoJson(MsgPublishVersion, { dataset_id: "-1" }), WireError);
});

test("cosmjs's registry writes our bytes, also 64-bit values from 2^31 to 2^32", () => {
  const registry = createRegistry();
  const datasetId = 3_000_000_000n;
  const value = { owner: "o", datasetId, version: "1.0.0" };
  const bytes = registry.encode({ typeUrl: `/${MsgPublishVersion.typeName}`, value });
  assert.equal(toHex(bytes), toHex(MsgPublishVersion.encode(MsgPublishVersion.create(value))));
  assert.equal(registry.decode({ typeUrl: `/${MsgPublishVersion.typeName}`, value: bytes }).datasetId, datasetId);
});

test("messages inside gov and authz messages are wrapped by their own amino names, and come back", () => {
  const [a, b] = ["a", "b"];
  const send = {
    typeUrl: "/cosmos.bank.v1beta1.MsgSend",
    value: { fromAddress: a, toAddress: b, amount: [{ denom: "ubyl", amount: "5" }] },
  };
  const theirs = createDefaultAminoConverters()["/cosmos.bank.v1beta1.MsgSend"];
  assert.ok(theirs !== undefined);
  const inner = { type: theirs.aminoType, value: theirs.toAmino(send.value) };
  const packed = { typeUrl: send.typeUrl, value: MsgSend.encode(send.value) };
  const types = createAminoTypes();
  const exec = { typeUrl: "/cosmos.authz.v1beta1.MsgExec", value: { grantee: b, msgs: [packed] } };
  const execJson = { type: "cosmos-sdk/MsgExec", value: { grantee: b, msgs: [inner] } };
  assert.deepEqual(types.toAmino(exec), execJson);
  assert.deepEqual(types.fromAmino(execJson), exec);
  const proposal = {
    typeUrl: "/cosmos.gov.v1.MsgSubmitProposal",
    value: {
      messages: [{ typeUrl: exec.typeUrl, value: MsgExec.encode(exec.value) }],
      initialDeposit: [{ denom: "ubyl", amount: "7" }],
      proposer: a,
      metadata: "m",
      title: "t",
      summary: "s",
      expedited: true,
    },
  };
  const proposalJson = {
    type: "cosmos-sdk/v1/MsgSubmitProposal",
    value: {
      messages: [execJson],
      initial_deposit: [{ denom: "ubyl", amount: "7" }],
      proposer: a,
      metadata: "m",
      title: "t",
      summary: "s",
      expedited: true,
    },
  };
  assert.deepEqual(types.toAmino(proposal), proposalJson);
  assert.deepEqual(types.fromAmino(proposalJson), proposal);
  // The old vote is what cosmjs itself signs.
  const vote = { typeUrl: "/cosmos.gov.v1beta1.MsgVote", value: { proposalId: 3n, voter: a, option: 1 } };
  const oldVote = createDefaultAminoConverters()[vote.typeUrl];
  assert.deepEqual(types.toAmino(vote), { type: oldVote?.aminoType, value: oldVote?.toAmino(vote.value) });
});
