/** Proves the JSON of REST answers and genesis: the shapes grpc-gateway prints, every value back from its own JSON, and refusals that name themselves. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { arbitraryOf } from "./generate/arbitrary.ts";
import { decodeBase64, encodeBase64 } from "./base64.ts";
import { BaseAccount } from "./gen/cosmos/auth/v1beta1/auth.ts";
import { QueryAccountResponse } from "./gen/cosmos/auth/v1beta1/query.ts";
import { MsgSend } from "./gen/cosmos/bank/v1beta1/tx.ts";
import { PageResponse } from "./gen/cosmos/base/query/v1beta1/pagination.ts";
import { PubKey } from "./gen/cosmos/crypto/secp256k1/keys.ts";
import { BasicAllowance } from "./gen/cosmos/feegrant/v1beta1/feegrant.ts";
import { Params as GovParams } from "./gen/cosmos/gov/v1/gov.ts";
import { Params as SlashingParams } from "./gen/cosmos/slashing/v1beta1/slashing.ts";
import { Params as StakingParams, Validator } from "./gen/cosmos/staking/v1beta1/staking.ts";
import { ModeInfo } from "./gen/cosmos/tx/v1beta1/tx.ts";
import { allCodecs } from "./gen/registry.ts";
import { Commit } from "./gen/tendermint/types/types.ts";
import { fromProtoJson, toProtoJson } from "./json.ts";
import {
  formatDecimal,
  formatDuration,
  formatTimestamp,
  parseDecimal,
  parseDuration,
  parseTimestamp,
} from "./json-scalars.ts";
import type { Codec } from "./wire.ts";
import { GO_ZERO_TIME_NS } from "./wire.ts";
import { WireError } from "./wire-error.ts";

const isType = (error: unknown): boolean => error instanceof WireError && error.code === "TYPE";
const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);

test("names, integers, enums, decimals, times and empty values print as grpc-gateway prints them", () => {
  const validator = Validator.create({
    operatorAddress: "op",
    consensusPubkey: {
      typeUrl: "/cosmos.crypto.ed25519.PubKey",
      value: PubKey.encode({ key: Uint8Array.of(1, 2, 3) }),
    },
    status: 3,
    tokens: "100",
    delegatorShares: "100000000000000000000",
    unbondingHeight: 7n,
    unbondingTime: 0n,
    minSelfDelegation: "1",
    unbondingIds: [9n],
    commission: {
      commissionRates: { rate: "100000000000000000", maxRate: "1000000000000000000", maxChangeRate: "1" },
      updateTime: 1_500_000_000n,
    },
  });
  assert.deepEqual(toProtoJson(Validator, validator), {
    operator_address: "op",
    consensus_pubkey: { "@type": "/cosmos.crypto.ed25519.PubKey", key: "AQID" },
    jailed: false,
    status: "BOND_STATUS_BONDED",
    tokens: "100",
    delegator_shares: "100.000000000000000000",
    description: { moniker: "", identity: "", website: "", security_contact: "", details: "" },
    unbonding_height: "7",
    unbonding_time: "1970-01-01T00:00:00Z",
    commission: {
      commission_rates: {
        rate: "0.100000000000000000",
        max_rate: "1.000000000000000000",
        max_change_rate: "0.000000000000000001",
      },
      update_time: "1970-01-01T00:00:01.500Z",
    },
    min_self_delegation: "1",
    unbonding_on_hold_ref_count: "0",
    unbonding_ids: ["9"],
  });
  assert.deepEqual(toProtoJson(PageResponse, PageResponse.create()), { next_key: null, total: "0" });
  assert.deepEqual(toProtoJson(BasicAllowance, BasicAllowance.create()), { spend_limit: [], expiration: null });
  assert.deepEqual(toProtoJson(ModeInfo, ModeInfo.create({ single: { mode: 127 } })), {
    single: { mode: "SIGN_MODE_LEGACY_AMINO_JSON" },
  });
  assert.deepEqual(toProtoJson(ModeInfo, ModeInfo.create({ single: { mode: 77 } })), { single: { mode: 77 } });
});

test("bytes decimals are decimals, plain text decimals of gov stay text, durations end in s", () => {
  const slashing = SlashingParams.create({
    minSignedPerWindow: ascii("500000000000000000"),
    slashFractionDowntime: ascii("10000000000000000"),
    downtimeJailDuration: 600_000_000_000n,
  });
  assert.deepEqual(toProtoJson(SlashingParams, slashing), {
    signed_blocks_window: "0",
    min_signed_per_window: "0.500000000000000000",
    downtime_jail_duration: "600s",
    slash_fraction_double_sign: null,
    slash_fraction_downtime: "0.010000000000000000",
  });
  assert.deepEqual(fromProtoJson(SlashingParams, toProtoJson(SlashingParams, slashing)), slashing);
  const gov = toProtoJson(
    GovParams,
    GovParams.create({ quorum: "0.334000000000000000", votingPeriod: 172_800_000_000_000n }),
  );
  assert.ok(typeof gov === "object" && gov !== null && "quorum" in gov && "voting_period" in gov);
  assert.equal(gov.quorum, "0.334000000000000000");
  assert.equal(gov.voting_period, "172800s");
});

test("an Any is flattened under @type and comes back", () => {
  const account = BaseAccount.create({ address: "byline1x", sequence: 5n });
  const response = { account: { typeUrl: "/cosmos.auth.v1beta1.BaseAccount", value: BaseAccount.encode(account) } };
  const json = {
    account: {
      "@type": "/cosmos.auth.v1beta1.BaseAccount",
      address: "byline1x",
      pub_key: null,
      account_number: "0",
      sequence: "5",
    },
  };
  assert.deepEqual(toProtoJson(QueryAccountResponse, response), json);
  assert.deepEqual(fromProtoJson(QueryAccountResponse, json), response);
});

test("absent signatures print the zero time of Go", () => {
  const commit = Commit.create({
    signatures: [
      { blockIdFlag: 1, validatorAddress: new Uint8Array(0), timestamp: GO_ZERO_TIME_NS, signature: new Uint8Array(0) },
    ],
  });
  const json = JSON.stringify(toProtoJson(Commit, commit));
  assert.match(
    json,
    /"signatures":\[\{"block_id_flag":"BLOCK_ID_FLAG_ABSENT","validator_address":null,"timestamp":"0001-01-01T00:00:00Z","signature":null\}\]/,
  );
});

test("input takes camelCase, numbers, enum numbers and missing fields", () => {
  assert.deepEqual(
    fromProtoJson(MsgSend, { fromAddress: "a", to_address: "b", amount: [{ denom: "x", amount: "1" }] }),
    {
      fromAddress: "a",
      toAddress: "b",
      amount: [{ denom: "x", amount: "1" }],
    },
  );
  assert.equal(fromProtoJson(Validator, { status: 2, unbonding_height: 12 }).status, 2);
  assert.equal(
    fromProtoJson(Validator, { status: "BOND_STATUS_UNBONDED", unbonding_height: "12" }).unbondingHeight,
    12n,
  );
  assert.equal(
    fromProtoJson(StakingParams, { unbonding_time: "1814400s", min_commission_rate: "0.05" }).minCommissionRate,
    "50000000000000000",
  );
  assert.equal(fromProtoJson(Validator, { status: null }).status, 0);
});

const refusals: readonly (readonly [why: string, codec: Codec<unknown>, json: unknown])[] = [
  ["an unknown field", MsgSend, { from: "a" }],
  ["a field in both spellings", MsgSend, { fromAddress: "a", from_address: "a" }],
  ["a list for an object", MsgSend, []],
  ["a text for a list", MsgSend, { amount: "1" }],
  ["a number for a text", MsgSend, { from_address: 1 }],
  ["a fraction for an integer", Validator, { unbonding_height: 1.5 }],
  ["an unsafe number", Validator, { unbonding_height: 2 ** 60 }],
  ["an int64 too large", Validator, { unbonding_height: "9223372036854775808" }],
  ["a negative uint32", StakingParams, { max_validators: -1 }],
  ["an integer with a leading zero", Validator, { unbonding_height: "01" }],
  ["an unknown enum name", Validator, { status: "toString" }],
  ["a text for a boolean", Validator, { jailed: "true" }],
  ["base64 with loose bits", PageResponse, { next_key: "AB==" }],
  ["base64 of a wrong length", PageResponse, { next_key: "A" }],
  ["a decimal with 19 places", StakingParams, { min_commission_rate: "0.0000000000000000001" }],
  ["a date that does not exist", BasicAllowance, { expiration: "2023-02-29T00:00:00Z" }],
  ["a duration without unit", StakingParams, { unbonding_time: "5" }],
  ["an Any of unknown type", QueryAccountResponse, { account: { "@type": "/nothing" } }],
  ["an Any whose type is no text", QueryAccountResponse, { account: { "@type": { toString: null } } }],
  ["an Any without type", QueryAccountResponse, { account: {} }],
];

for (const [why, codec, json] of refusals)
  test(`refuses ${why}`, () => assert.throws(() => fromProtoJson(codec, json), isType));

test("nesting is bounded in both directions", () => {
  let json: unknown = { single: { mode: 1 } };
  for (let level = 0; level < 40; level += 1) json = { multi: { mode_infos: [json] } };
  assert.throws(
    () => fromProtoJson(ModeInfo, json),
    (error) => error instanceof WireError && error.code === "DEPTH",
  );
});

test("every value of every type survives its JSON text", () => {
  const plain = allCodecs.filter(
    ({ fields }) =>
      fields.length > 0 &&
      !reachesAny(
        fields.map(({ message }) => message),
        new Set(),
      ),
  );
  assert.ok(plain.length > 250);
  for (const codec of plain) {
    if (codec.typeName.startsWith("google.protobuf.")) continue;
    fc.assert(
      fc.property(arbitraryOf(codec), (value) => {
        const back: unknown = fromProtoJson(codec, JSON.parse(JSON.stringify(toProtoJson(codec, value))));
        assert.deepEqual(codec.encode(back), codec.encode(value));
      }),
      { numRuns: 8 },
    );
  }
});

function reachesAny(messages: readonly ((() => Codec<unknown>) | undefined)[], seen: Set<string>): boolean {
  return messages.some((message) => {
    const codec = message?.();
    if (codec === undefined || seen.has(codec.typeName)) return false;
    seen.add(codec.typeName);
    return (
      codec.typeName === "google.protobuf.Any" ||
      reachesAny(
        codec.fields.map((field) => field.message),
        seen,
      )
    );
  });
}

test("instants agree with the engine's calendar and keep nanoseconds", () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date("0001-01-01T00:00:00Z"), max: new Date("9999-12-31T23:59:59Z"), noInvalidDate: true }),
      (date) => {
        const ns = BigInt(date.getTime()) * 1_000_000n;
        assert.equal(parseTimestamp(date.toISOString()), ns);
        assert.equal(formatTimestamp(ns, "grouped").replace(/Z$/, "").slice(0, 19), date.toISOString().slice(0, 19));
      },
    ),
  );
  assert.equal(formatTimestamp(1_500_000_000n, "trimmed"), "1970-01-01T00:00:01.5Z");
  assert.equal(formatTimestamp(1n, "grouped"), "1970-01-01T00:00:00.000000001Z");
  assert.equal(formatTimestamp(1_000n, "grouped"), "1970-01-01T00:00:00.000001Z");
  assert.equal(formatTimestamp(GO_ZERO_TIME_NS, "trimmed"), "0001-01-01T00:00:00Z");
  assert.equal(parseTimestamp("2020-02-29T23:30:00.1+01:30"), parseTimestamp("2020-02-29T22:00:00.100Z"));
});

test("spans, decimals and base64 round-trip", () => {
  fc.assert(
    fc.property(fc.bigInt(-(1n << 62n), 1n << 62n), (ns) => assert.equal(parseDuration(formatDuration(ns)), ns)),
  );
  fc.assert(
    fc.property(fc.bigInt(), (scaled) =>
      assert.equal(parseDecimal(formatDecimal(scaled.toString())), scaled.toString()),
    ),
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
      assert.equal(encodeBase64(bytes), Buffer.from(bytes).toString("base64"));
      assert.deepEqual(decodeBase64(encodeBase64(bytes)), bytes);
      assert.deepEqual(decodeBase64(Buffer.from(bytes).toString("base64url")), bytes);
    }),
  );
  assert.equal(formatDuration(-1_500_000_000n), "-1.500s");
  assert.equal(formatDecimal("-130000000000000000"), "-0.130000000000000000");
});
