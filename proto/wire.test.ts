/** Proves that the decoder accepts exactly one byte form and names each refusal, and that the encoder refuses what its types cannot hold. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { arbitraryOf } from "./generate/arbitrary.ts";
import { Coin } from "./gen/cosmos/base/v1beta1/coin.ts";
import { ModeInfo } from "./gen/cosmos/tx/v1beta1/tx.ts";
import { Duration } from "./gen/google/protobuf/duration.ts";
import { Timestamp } from "./gen/google/protobuf/timestamp.ts";
import { Int64Value } from "./gen/google/protobuf/wrappers.ts";
import { ResponseApplySnapshotChunk, ResponseFinalizeBlock } from "./gen/tendermint/abci/types.ts";
import { PublicKey } from "./gen/tendermint/crypto/keys.ts";
import { ChunkResponse } from "./gen/tendermint/statesync/types.ts";
import { CanonicalVote } from "./gen/tendermint/types/canonical.ts";
import { CommitSig, Proposal, Vote } from "./gen/tendermint/types/types.ts";
import { allCodecs } from "./gen/registry.ts";
import type { Codec } from "./wire.ts";
import { GO_ZERO_TIME_NS } from "./wire.ts";
import type { WireErrorCode } from "./wire-error.ts";
import { WireError } from "./wire-error.ts";
import { DEPTH_MAX } from "./wire-reader.ts";

function fromHex(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function refuses(code: WireErrorCode, run: () => unknown, why: string): void {
  assert.throws(run, (error) => error instanceof WireError && error.code === code, why);
}

const modeInfoBomb = (depth: number): string => {
  let body = "";
  for (let level = 0; level < depth; level += 1) {
    const inner = body.length / 2;
    const multi = `12${varint(inner)}${body}`;
    body = `12${varint(multi.length / 2)}${multi}`;
  }
  return body;
};

function varint(value: number): string {
  let hex = "";
  for (let rest = value; ; rest >>>= 7) {
    if (rest < 128) return hex + rest.toString(16).padStart(2, "0");
    hex += ((rest & 127) | 128).toString(16);
  }
}

const refusals: readonly (readonly [why: string, codec: Codec<unknown>, hex: string, code: WireErrorCode])[] = [
  ["unknown field", Coin, "1a00", "UNKNOWN_FIELD"],
  ["unknown field after known ones", Coin, "0a0161120131b80101", "UNKNOWN_FIELD"],
  ["field number 0", Coin, "0200", "TAG"],
  ["padded tag", Coin, "8a0000", "VARINT_PADDED"],
  ["wrong wire type", Coin, "0801", "WIRE_TYPE"],
  ["group wire type", Coin, "0b0c", "WIRE_TYPE"],
  ["singular field twice", Coin, "0a01610a0162", "DUPLICATE_FIELD"],
  ["fields descending", Coin, "1201310a0161", "FIELD_ORDER"],
  ["a field again after a later one", Coin, "0a01611201310a0161", "FIELD_ORDER"],
  ["length beyond the buffer", Coin, "0a0561", "TRUNCATED"],
  ["length cut", Coin, "0a", "TRUNCATED"],
  ["padded length", Coin, "0a810061", "VARINT_PADDED"],
  ["length above 32 bits", Coin, "0affffffff1f", "VARINT_OVERFLOW"],
  ["inner length beyond the outer message", Vote, "2204120412ff", "TRUNCATED"],
  ["stray byte 0xff as text", Coin, "0a01ff", "UTF8"],
  ["overlong text", Coin, "0a02c080", "UTF8"],
  ["surrogate half as text", Coin, "0a03eda080", "UTF8"],
  ["cut multi-byte text", Coin, "0a01c3", "UTF8"],
  ["padded integer", Int64Value, "088100", "VARINT_PADDED"],
  ["padded zero", Int64Value, "088000", "VARINT_PADDED"],
  ["padded ten-byte integer", Int64Value, "0880808080808080808000", "VARINT_PADDED"],
  ["integer above 64 bits", Int64Value, "0880808080808080808002", "VARINT_OVERFLOW"],
  ["integer of eleven bytes", Int64Value, "08ffffffffffffffffffff01", "VARINT_OVERFLOW"],
  ["cut integer", Int64Value, "0880", "TRUNCATED"],
  ["int32 above its range", CommitSig, "088080808008", "VARINT_OVERFLOW"],
  ["negative int32 in five bytes", CommitSig, "08ffffffff0f", "VARINT_OVERFLOW"],
  ["int32 below its range", Vote, "18fffffffff7ffffffff01", "VARINT_OVERFLOW"],
  ["bool 2", ChunkResponse, "2802", "BOOL"],
  ["padded bool", ChunkResponse, "288100", "BOOL"],
  ["sfixed64 cut", CanonicalVote, "1101000000000000", "TRUNCATED"],
  ["two members of a oneof", PublicKey, "0a01611201" + "62", "ONEOF"],
  ["unpacked repeated scalar", ResponseApplySnapshotChunk, "1001", "WIRE_TYPE"],
  ["padded element in a packed field", ResponseApplySnapshotChunk, "12028100", "VARINT_PADDED"],
  ["packed element cut", ResponseApplySnapshotChunk, "120181", "TRUNCATED"],
  ["repeated field split by another", ResponseFinalizeBlock, "0a0012000a00", "FIELD_ORDER"],
  ["nanos of a whole second", Timestamp, "108094ebdc03", "TIME_RANGE"],
  ["negative nanos in a timestamp", Timestamp, "10ffffffffffffffffff01", "TIME_RANGE"],
  ["year 10000", Timestamp, "088083d1ffaf07", "TIME_RANGE"],
  ["duration of unlike signs", Duration, "080110ffffffffffffffffff01", "TIME_RANGE"],
  ["duration beyond 64-bit nanoseconds", Duration, "08ffffffffffffffff7f", "TIME_RANGE"],
  ["nesting bomb", ModeInfo, modeInfoBomb(DEPTH_MAX), "DEPTH"],
];

for (const [why, codec, hex, code] of refusals) {
  test(`refuses ${why}: ${code}`, () => refuses(code, () => codec.decode(fromHex(hex)), hex));
}

test("no varint of any length may be padded", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 62 }), fc.bigInt(0n, (1n << 63n) - 1n), (bits, random) => {
      const bytes = Int64Value.encode({ value: (random >> BigInt(bits)) | 1n });
      const padded = Uint8Array.of(...bytes, 0);
      padded[bytes.length - 1] = (bytes.at(-1) ?? 0) | 128;
      refuses("VARINT_PADDED", () => Int64Value.decode(padded), toHex(padded));
    }),
    { numRuns: 500 },
  );
});

test("nesting up to the limit is read", () => {
  assert.equal(typeof ModeInfo.decode(fromHex(modeInfoBomb(DEPTH_MAX / 2))), "object");
});

test("negative 32- and 64-bit integers take ten bytes both ways", () => {
  const proposal = Proposal.create({ type: 32, polRound: -1 });
  const bytes = Proposal.encode(proposal);
  assert.match(toHex(bytes), /^082020ffffffffffffffffff01/);
  assert.equal(Proposal.decode(bytes).polRound, -1);
  const edges = [
    -1n,
    -(1n << 63n),
    (1n << 63n) - 1n,
    (1n << 32n) - 1n,
    1n << 32n,
    1n << 49n,
    (1n << 49n) - 1n,
    1n << 56n,
  ];
  for (const value of edges) {
    const encoded = Int64Value.encode({ value });
    assert.equal(Int64Value.decode(encoded).value, value);
    if (value < 0n) assert.equal(encoded.length, 11);
  }
});

test("64-bit values around 2^31 and 2^32 have minimal varints", () => {
  const table: readonly (readonly [bigint, string])[] = [
    [0x7fffffffn, "08ffffffff07"],
    [0x80000000n, "088080808008"],
    [0xffffffffn, "08ffffffff0f"],
    [0x100000000n, "088080808010"],
  ];
  for (const [value, hex] of table) assert.equal(toHex(Int64Value.encode({ value })), hex);
});

test("an absent non-nullable timestamp is Go's zero time and is always emitted", () => {
  assert.equal(toHex(CommitSig.encode(CommitSig.create({ blockIdFlag: 1 }))), "08011a0b088092b8c398feffffff01");
  assert.equal(CommitSig.decode(fromHex("0801")).timestamp, GO_ZERO_TIME_NS);
  assert.equal(CommitSig.decode(fromHex("08011a00")).timestamp, 0n);
});

test("times before the epoch keep their nanoseconds", () => {
  fc.assert(
    fc.property(fc.bigInt(GO_ZERO_TIME_NS, 253402300799_999999999n), (ns) => {
      assert.equal(Timestamp.decode(Timestamp.encode(ns)), ns);
    }),
  );
  fc.assert(
    fc.property(fc.bigInt(-(1n << 63n), (1n << 63n) - 1n), (ns) => {
      assert.equal(Duration.decode(Duration.encode(ns)), ns);
    }),
  );
  assert.equal(toHex(Timestamp.encode(-1n)), "08ffffffffffffffffff0110ff93ebdc03");
  assert.equal(toHex(Duration.encode(-1n)), "10ffffffffffffffffff01");
});

test("the encoder refuses what a type cannot hold", () => {
  refuses("RANGE", () => Int64Value.encode({ value: 1n << 63n }), "int64 above");
  refuses("RANGE", () => CommitSig.encode(CommitSig.create({ blockIdFlag: 0x80000000 })), "int32 above");
  refuses("RANGE", () => CommitSig.encode(CommitSig.create({ blockIdFlag: 0.5 })), "fraction");
  refuses("UTF8", () => Coin.encode({ denom: "\ud800", amount: "" }), "lone surrogate");
  refuses("ONEOF", () => PublicKey.encode({ ed25519: new Uint8Array(1), secp256k1: new Uint8Array(1) }), "two members");
  refuses("TIME_RANGE", () => Timestamp.encode(GO_ZERO_TIME_NS - 1n), "before year 1");
  refuses("TIME_RANGE", () => Duration.encode(1n << 63n), "too long");
});

test("decoded bytes are copies: changing the input changes nothing", () => {
  const input = fromHex("0a0161");
  const key = PublicKey.decode(input);
  input[2] = 0;
  assert.deepEqual(key.ed25519, Uint8Array.of(0x61));
  const fromBuffer = PublicKey.decode(Buffer.from("0a0161", "hex")).ed25519;
  assert.equal(fromBuffer?.constructor, Uint8Array);
  assert.equal(fromBuffer.buffer.byteLength, 1);
  const encoded = Coin.encode({ denom: "a", amount: "1" });
  assert.equal(encoded.constructor, Uint8Array);
  assert.equal(encoded.buffer.byteLength, encoded.length, "an encoding has a buffer of its own");
});

test("text keeps a byte order mark and every plane", () => {
  for (const text of ["\ufeffa", "é", "漢字", "😀", "x".repeat(1000), `${"y".repeat(300)}é`]) {
    assert.equal(Coin.decode(Coin.encode({ denom: text, amount: "" })).denom, text);
  }
});

test("every value of every type comes back from its bytes, and its bytes from it", () => {
  for (const codec of allCodecs) {
    if (codec.typeName === "google.protobuf.Timestamp" || codec.typeName === "google.protobuf.Duration") continue;
    fc.assert(
      fc.property(arbitraryOf(codec), (value) => {
        const bytes = codec.encode(value);
        assert.deepEqual(codec.decode(bytes), value);
        assert.deepEqual(codec.encode(codec.decode(bytes)), bytes);
      }),
      { numRuns: 8 },
    );
    assert.deepEqual(codec.decode(codec.encode(codec.create())), codec.create(), codec.typeName);
  }
});

test("any bytes either decode or give a WireError, for every type", () => {
  fc.assert(
    fc.property(fc.constantFrom(...allCodecs), fc.uint8Array({ maxLength: 60 }), (codec, bytes) => {
      try {
        codec.decode(bytes);
      } catch (error) {
        assert.ok(error instanceof WireError, String(error));
      }
    }),
    { numRuns: 20000 },
  );
});

test("lengths of nested messages take as many bytes as they need, and a refused value leaves nothing behind", () => {
  for (const length of [0, 1, 119, 120, 127, 128, 129, 16_380, 16_384, 70_000, 3_000_000]) {
    const denom = "d".repeat(length);
    const value = { typeUrl: "", value: Coin.encode({ denom, amount: "1" }) };
    const bytes = ResponseFinalizeBlock.encode(
      ResponseFinalizeBlock.create({
        events: [{ type: denom, attributes: [{ key: denom, value: denom, index: true }] }],
      }),
    );
    const [event] = ResponseFinalizeBlock.decode(bytes).events;
    assert.equal(event?.attributes[0]?.value, denom);
    assert.deepEqual(Coin.decode(value.value), { denom, amount: "1" });
    refuses("UTF8", () => Coin.encode({ denom: `${denom}\ud800`, amount: "1" }), "a lone surrogate");
  }
  assert.equal(toHex(Coin.encode({ denom: "a", amount: "1" })), "0a0161120131");
});
