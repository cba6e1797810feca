/**
 * Proves byte equality both ways against cosmjs-types on random messages, for every type that library has too. Known differences, where CometBFT's and the
 * SDK's gogoproto bytes stand: cosmjs-types writes an empty packed list as a zero-length field (so lists are filled here), writes
 * 64-bit values of [2^31, 2^32) as a broken varint (2^31 becomes 00 00 00 00 00: `wire.test.ts` has the right bytes), and knows two SDK 0.53 fields of
 * TxBody that 0.50 refuses.
 */
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { arbitraryOf } from "./generate/arbitrary.ts";
import { allCodecs } from "./gen/registry.ts";
import type { Codec, FieldDescriptor } from "./wire.ts";

interface Oracle {
  encode(value: unknown): { finish(): Uint8Array };
  decode(bytes: Uint8Array): unknown;
}

const NANOS = 1_000_000_000n;
const require = createRequire(import.meta.url);
const oracleRoot = dirname(require.resolve("cosmjs-types/helpers"));

function isOracle(value: unknown): value is Oracle {
  return typeof value === "object" && value !== null && "encode" in value && "decode" in value;
}

/** cosmjs-types' codec of a type, found by package folder and nested name. */
function oracleOf(typeName: string): Oracle | undefined {
  const parts = typeName.split(".");
  for (let split = parts.length - 1; split > 0; split -= 1) {
    const folder = join(oracleRoot, ...parts.slice(0, split));
    let files: string[] = [];
    try {
      files = readdirSync(folder).filter((file) => file.endsWith(".js"));
    } catch {
      continue;
    }
    for (const file of files) {
      const exported: unknown = (require(join(folder, file)) as Readonly<Record<string, unknown>>)[
        parts.slice(split).join("_")
      ];
      if (isOracle(exported)) return exported;
    }
  }
  return undefined;
}

function toOracle(field: FieldDescriptor, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => toOracle({ ...field, repeated: false }, item));
  if (typeof value === "bigint" && field.kind === "timestamp") {
    const nanos = ((value % NANOS) + NANOS) % NANOS;
    return { seconds: (value - nanos) / NANOS, nanos: Number(nanos) };
  }
  if (typeof value === "bigint" && field.kind === "duration")
    return { seconds: value / NANOS, nanos: Number(value % NANOS) };
  if (field.message !== undefined && typeof value === "object" && value !== null)
    return recordToOracle(field.message(), value);
  return value;
}

function recordToOracle(codec: Codec<unknown>, value: object): Record<string, unknown> {
  const record = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(codec.fields.map((field) => [field.name, toOracle(field, record[field.name])]));
}

const pairs = allCodecs.flatMap((codec) => {
  const isTime = codec.typeName === "google.protobuf.Timestamp" || codec.typeName === "google.protobuf.Duration";
  const oracle = isTime ? undefined : oracleOf(codec.typeName);
  return oracle === undefined ? [] : [{ codec, oracle }];
});

test("nearly every cosmos and tendermint type has an oracle", () => {
  assert.ok(pairs.length > 300, `only ${pairs.length} types`);
});

for (const { codec, oracle } of pairs) {
  test(`${codec.typeName} has cosmjs-types' bytes`, () => {
    fc.assert(
      fc.property(arbitraryOf(codec, { asCosmjs: true }), (value) => {
        const bytes = codec.encode(value);
        assert.deepEqual(bytes, new Uint8Array(oracle.encode(recordToOracle(codec, value)).finish()));
        assert.deepEqual(codec.decode(bytes), value);
        assert.deepEqual(new Uint8Array(oracle.encode(oracle.decode(bytes)).finish()), bytes);
      }),
      { numRuns: 25 },
    );
  });
}
