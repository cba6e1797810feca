/** Proves the clients' side of a sale: a folder is sealed as it is published, an honest delivery opens to its records, a wrong one to a complaint that convicts. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { sha256 } from "#crypto";
import { formatAccountAddress } from "../../lib/address.ts";
import { utf8ToBytes } from "../../lib/bytes.ts";
import { judgeChunkComplaint } from "../../lib/exchange/chunk-complaint.ts";
import { createChunkIndex, encodeChunkIndex } from "../../lib/exchange/chunk-index.ts";
import { judgeKeyComplaint } from "../../lib/exchange/key-complaint.ts";
import { chunkRootOf } from "../../lib/exchange/terms.ts";
import { NodeError, TxError } from "../../lib/errors.ts";
import { Order } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import { MsgComplainChunk, MsgComplainKey } from "../../proto/gen/byline/marketplace/v1/tx.ts";
import type { Folder } from "../publish/folder.ts";
import { planPublication } from "../publish/plan.ts";
import { memoryFile } from "../publish/source.ts";
import { buyMessage, preparePurchase, receiveOrder } from "./buyer.ts";
import { declareKeyMessage, deliverKeyMessage, sealFolder, sealVersion } from "./seller.ts";
import type { SealedVersion } from "./seller.ts";

const seller = formatAccountAddress(new Uint8Array(20).fill(1));
const buyer = formatAccountAddress(new Uint8Array(20).fill(2));
const seed32 = sha256(utf8ToBytes("seller"));
const secrets = { seed32: sha256(utf8ToBytes("buyer")), salt: Uint8Array.of(1) };
const rows = ['{"a":1}', '{"b":[2,3]}', '{"c":"d"}'];
const folder: Folder = {
  name: "docs",
  manifest: undefined,
  skipped: [],
  files: [
    memoryFile("rows.jsonl", utf8ToBytes(`${rows.join("\n")}\n`)),
    memoryFile("long.bin", new Uint8Array(40_000).fill(7)),
  ],
};

async function onSale() {
  const { content } = await planPublication(folder, { owner: seller });
  return { chainId: "byline-test-1", datasetId: 3n, version: "1.0.0", content };
}

function delivered(sealed: SealedVersion, buyerPoint: Uint8Array, secret = sealed.secret): Order {
  const order = Order.create({ id: 9n, buyer, buyerPoint });
  const { noncePoint, maskedKey } = deliverKeyMessage(seller, { index: sealed.index, secret }, order);
  return { ...order, noncePoint, maskedKey };
}

test("a sealed folder opens to the very records that were published", async () => {
  const version = await onSale();
  const sealed = await sealFolder(version, seed32, { folder, owner: seller });
  assert.equal(declareKeyMessage(seller, sealed, "1.0.0").chunkCount, BigInt(sealed.ciphers.length));
  const prepared = preparePurchase(version, sealed, secrets);
  assert.deepEqual(buyMessage(buyer, { offerId: 1n, maxTotal: 5n, prepared }).buyerPoint, prepared.buyerPoint);
  assert.throws(() => receiveOrder(prepared, Order.create({ id: 9n, buyer })), NodeError);
  const receipt = receiveOrder(prepared, delivered(sealed, prepared.buyerPoint));
  assert.ok(receipt.outcome === "records");
  const texts = receipt.records.map((record) =>
    record.length > 100 ? record.length : new TextDecoder().decode(record),
  );
  assert.deepEqual(texts, [40_000, ...rows]);
});

test("a wrong key becomes complaint A, which convicts", async () => {
  const version = await onSale();
  const sealed = await sealFolder(version, seed32, { folder, owner: seller });
  const prepared = preparePurchase(version, sealed, secrets);
  const order = delivered(sealed, prepared.buyerPoint, sealed.secret + 1n);
  const receipt = receiveOrder(prepared, order);
  assert.ok(receipt.outcome === "complaint");
  const complaint = MsgComplainKey.decode(receipt.message.value);
  const exchange = { orderId: order.id, buyerPoint: order.buyerPoint };
  assert.equal(
    judgeKeyComplaint(sealed.index.terms, exchange, { delivery: order, complaint }).verdict,
    "SELLER_GUILTY",
  );
});

test("a chunk with other records becomes complaint B, which convicts; a missing chunk stops the order", async () => {
  const version = await onSale();
  const honest = await sealFolder(version, seed32, { folder, owner: seller });
  const cheat = honest.ciphers.map((cipher, place) => (place === 0 ? cipher.map((byte) => byte ^ 1) : cipher));
  const entries = honest.index.entries.map((entry, place) => ({
    ...entry,
    leaf: { ...entry.leaf, cipherHash: sha256(cheat[place] ?? new Uint8Array(0)) },
  }));
  const index = createChunkIndex(honest.index.terms, honest.index.terms.keyPoint, entries);
  const sealed = {
    ...honest,
    index,
    ciphers: cheat,
    indexBytes: encodeChunkIndex(index),
    chunkRoot: chunkRootOf(index.terms),
  };
  const prepared = preparePurchase(version, sealed, secrets);
  const order = delivered(sealed, prepared.buyerPoint);
  const receipt = receiveOrder(prepared, order);
  assert.ok(receipt.outcome === "complaint");
  const complaint = MsgComplainChunk.decode(receipt.message.value);
  const exchange = { orderId: order.id, buyerPoint: order.buyerPoint };
  assert.equal(judgeChunkComplaint(index.terms, exchange, complaint).verdict, "SELLER_GUILTY");
  assert.throws(() => preparePurchase(version, { ...honest, ciphers: honest.ciphers.slice(1) }, secrets), TxError);
  assert.throws(() => preparePurchase(version, { ...honest, ciphers: [] }, secrets), TxError);
});

test("records that are not those of the version are not sealed", async () => {
  const version = await onSale();
  assert.throws(() => sealVersion(version, seed32, [utf8ToBytes("something else")]), TxError);
});
