/** Proves: the index reads back as itself, and any change of it, of the version or of a chunk is refused before an order (K14, K26, K27). */
import assert from "node:assert/strict";
import test from "node:test";
import { sha256 } from "#crypto";
import { concatBytes } from "../bytes.ts";
import { TxError } from "../errors.ts";
import { checkCipher, encodeChunkIndex, openChunkIndex } from "./chunk-index.ts";
import { ExchangeError } from "./errors.ts";
import { cipherOf, leafOf, sampleSale } from "./exchange.fixture.ts";

const { version, chunkRoot, index, ciphers } = sampleSale("index", [100, 0, 200, 40_000, 9_000, 9_000, 12_000]);
const bytes = encodeChunkIndex(index);

function refused(run: () => unknown, code?: (typeof ExchangeError)[keyof typeof ExchangeError]): void {
  assert.throws(
    run,
    (error) => error instanceof TxError && error.codespace === "exchange" && (code === undefined || error.is(code)),
  );
}

test("an index reads back as itself", () => {
  const opened = openChunkIndex(version, chunkRoot, bytes);
  assert.deepEqual(opened, index);
  assert.deepEqual(encodeChunkIndex(opened), bytes);
});

test("a flipped bit anywhere, a cut and an extension are refused", () => {
  for (let at = 0; at < bytes.length; at += 3) {
    const changed = bytes.map((byte, place) => (place === at ? byte ^ (1 << (at % 8)) : byte));
    refused(() => openChunkIndex(version, chunkRoot, changed));
  }
  for (const length of [0, 10, 57, 58, 59, 100, bytes.length - 32, bytes.length - 1])
    refused(() => openChunkIndex(version, chunkRoot, bytes.slice(0, length)));
  refused(
    () => openChunkIndex(version, chunkRoot, concatBytes(bytes, Uint8Array.of(0))),
    ExchangeError.InvalidEncoding,
  );
});

test("an index of another version, root or number of records is refused", () => {
  const other = sha256(chunkRoot);
  refused(() => openChunkIndex(version, other, bytes), ExchangeError.RootMismatch);
  refused(() => openChunkIndex({ ...version, contentRoot: other }, chunkRoot, bytes), ExchangeError.RootMismatch);
  refused(() => openChunkIndex({ ...version, recordCount: 8n }, chunkRoot, bytes), ExchangeError.InvalidLayout);
  refused(() => openChunkIndex({ ...version, recordCount: 6n }, chunkRoot, bytes), ExchangeError.InvalidLayout);
  refused(() => openChunkIndex({ ...version, recordCount: 0n }, chunkRoot, bytes), ExchangeError.OutOfLimits);
});

test("content nodes that do not lead to the content root are refused, though the chunk root holds", () => {
  for (const [place, entry] of index.entries.entries()) {
    const { contentNodes } = entry;
    for (const nodes of [
      contentNodes.map((node) => sha256(node)),
      contentNodes.slice(1),
      [...contentNodes, chunkRoot],
    ]) {
      const entries = index.entries.with(place, { ...entry, contentNodes: nodes });
      refused(
        () => openChunkIndex(version, chunkRoot, encodeChunkIndex({ ...index, entries })),
        ExchangeError.RootMismatch,
      );
    }
  }
});

test("encrypted bytes are those of their leaf", () => {
  for (const [place, cipher] of ciphers.entries()) {
    const leaf = leafOf(index, place);
    checkCipher(leaf, cipher);
    refused(() => checkCipher(leaf, cipher.slice(1)), ExchangeError.CipherMismatch);
    refused(
      () =>
        checkCipher(
          leaf,
          cipher.map((byte) => byte ^ 1),
        ),
      ExchangeError.CipherMismatch,
    );
    refused(() => checkCipher({ ...leaf, cipherLength: leaf.cipherLength + 1 }, cipher), ExchangeError.CipherMismatch);
    refused(() => checkCipher(leaf, cipherOf(ciphers, (place + 1) % ciphers.length)), ExchangeError.CipherMismatch);
  }
});
