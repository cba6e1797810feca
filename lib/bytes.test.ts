/** Proves: text forms round-trip and refuse everything that is not canonical; order is byte order. */
import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import * as b from "./bytes.ts";
import { TxError } from "./errors.ts";

const bytes = fc.uint8Array({ maxLength: 70 });

test("text forms round-trip", () => {
  fc.assert(
    fc.property(bytes, bytes, (x, y) => {
      assert.deepEqual(b.fromHex(b.toHex(x)), x);
      assert.deepEqual(b.fromHex(b.toHexUpper(x)), x);
      assert.deepEqual(b.fromBase64(b.toBase64(x)), x);
      assert.deepEqual(b.binaryTextToBytes(b.bytesToBinaryText(x)), x);
      assert.equal(b.equalBytes(x, y), b.compareBytes(x, y) === 0);
      const [tx, ty] = [b.bytesToBinaryText(x), b.bytesToBinaryText(y)];
      assert.equal(tx < ty ? -1 : tx > ty ? 1 : 0, b.compareBytes(x, y));
      const end = b.prefixEnd(x);
      if (end !== undefined) {
        assert.equal(b.compareBytes(b.concatBytes(x, y), end), -1);
        assert.equal(b.startsWithBytes(b.concatBytes(x, y), x), true);
      }
    }),
    { seed: 3 },
  );
  const long = new Uint8Array(5_000).map((_, index) => index);
  assert.deepEqual(b.binaryTextToBytes(b.bytesToBinaryText(long)), long);
});

test("only canonical text is read", () => {
  for (const text of ["0", "0g", "zz", "0x", " 00", "é0"]) assert.throws(() => b.fromHex(text), TxError);
  for (const text of ["A", "AA", "AAA", "AB==", "AAB=", "A===", "AA=A", "====", "AA\n=", "AAAA=AAA", "-_==", "AéAA"]) {
    assert.throws(() => b.fromBase64(text), TxError, text);
  }
  assert.throws(() => b.bytesToUtf8(Uint8Array.of(0xc0, 0x80)), TxError);
  assert.throws(() => b.bytesToUtf8(Uint8Array.of(0xed, 0xa0, 0x80)), TxError);
  assert.equal(b.bytesToUtf8(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61)), "\ufeffa");
});

test("big-endian numbers sort as numbers", () => {
  assert.equal(b.toHex(b.bigEndian64(258n)), "0000000000000102");
  assert.equal(b.readBigEndian64(Uint8Array.of(9, 255, 255, 255, 255, 255, 255, 255, 255), 1), (1n << 64n) - 1n);
  assert.equal(b.toHex(b.bigEndian32(0xfffffffe)), "fffffffe");
  for (const n of [-1n, 1n << 64n]) assert.throws(() => b.bigEndian64(n), { name: "AssertionError" });
  assert.throws(() => b.readBigEndian64(new Uint8Array(8), 1), { name: "AssertionError" });
  assert.equal(b.prefixEnd(Uint8Array.of(255, 255)), undefined);
  assert.deepEqual(b.prefixEnd(Uint8Array.of(1, 255)), Uint8Array.of(2));
});
