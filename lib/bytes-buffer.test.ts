/** Proves: hex, base64 and the order of bytes are those of Node's Buffer. */
import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { compareBytes, equalBytes, toBase64, toHex } from "./bytes.ts";

const bytes = fc.uint8Array({ maxLength: 70 });

test("text forms and order equal Buffer's", () => {
  fc.assert(
    fc.property(bytes, bytes, (x, y) => {
      assert.equal(toHex(x), Buffer.from(x).toString("hex"));
      assert.equal(toBase64(x), Buffer.from(x).toString("base64"));
      assert.equal(compareBytes(x, y), Buffer.compare(x, y));
      assert.equal(equalBytes(x, y), Buffer.compare(x, y) === 0);
    }),
    { seed: 3 },
  );
});
