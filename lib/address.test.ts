/** Proves: addresses equal those of the SDK and CometBFT, and damaged texts are refused. */
import assert from "node:assert/strict";
import test from "node:test";
import { bech32 } from "bech32";
import {
  accountAddress,
  consensusAddress,
  formatAccountAddress,
  formatOperatorAddress,
  moduleAddress,
  parseAccountAddress,
} from "./address.ts";
import { decodeBech32, encodeBech32 } from "./bech32.ts";
import { fromBase64, fromHex, toHex, toHexUpper } from "./bytes.ts";
import { SdkError, TxError } from "./errors.ts";

const PUB_KEY = fromHex("034f04181eeba35391b858633a765c4a0c189697b40d216354d50890d350c70290");

test("recorded addresses (interop §1.7, §6.2)", () => {
  assert.equal(encodeBech32("cosmos", accountAddress(PUB_KEY)), "cosmos1pkptre7fdkl6gfrzlesjjvhxhlc3r4gmmk8rs6");
  const validator = fromBase64("bNNlGls5R25wC3Sd8720F/3+7IZBhXcD22MNFtPk/v0=");
  assert.equal(toHexUpper(consensusAddress(validator)), "2DD9F44FD9067555C322243C3C913BA7B51D2BE0");
  assert.equal(encodeBech32("cosmos", moduleAddress("gov")), "cosmos10d07y265gmmuvt4z0w9aw880jnsr700j6zn9kn");
  assert.equal(encodeBech32("cosmos", moduleAddress("fee_collector")), "cosmos17xpfvakm2amg962yls6f84z3kell8c5lserqta");
});

test("texts round-trip under their own prefix only", () => {
  const address = accountAddress(PUB_KEY);
  const text = formatAccountAddress(address);
  assert.match(text, /^byline1/);
  assert.equal(toHex(parseAccountAddress(text)), toHex(address));
  // BIP-173 allows all upper case; here an address has one text, because state compares texts.
  assert.throws(() => parseAccountAddress(text.toUpperCase()), /not all lowercase/);
  const wrong = /invalid Bech32 prefix; expected byline, got bylinevaloper/;
  assert.throws(() => parseAccountAddress(formatOperatorAddress(address)), wrong);
  const long = encodeBech32("byline", new Uint8Array(255));
  assert.equal(parseAccountAddress(long).length, 255);
});

test("every one-character change, wrong case, empty text and empty address is refused", () => {
  const text = formatAccountAddress(accountAddress(PUB_KEY));
  for (let index = 0; index < text.length; index++) {
    const other = text[index] === "q" ? "p" : "q";
    const damaged = text.slice(0, index) + other + text.slice(index + 1);
    assert.throws(
      () => decodeBech32("byline", damaged),
      (error) => error instanceof TxError && error.is(SdkError.InvalidAddress),
    );
  }
  const mixed = text.slice(0, -1) + text.slice(-1).toUpperCase();
  for (const bad of ["", "  ", mixed, text.slice(0, -1), `${text}q`, encodeBech32("byline", new Uint8Array(0))]) {
    assert.throws(() => parseAccountAddress(bad), TxError, bad);
  }
  assert.throws(() => parseAccountAddress(encodeBech32("byline", new Uint8Array(256))), TxError);
});

test("our bech32 equals the bech32 package on all lengths and refuses what it refuses", () => {
  for (let length = 0; length <= 64; length++) {
    const bytes = new Uint8Array(length).map((_, index) => index * 37 + length);
    const text = bech32.encode("byline", bech32.toWords(bytes), 1023);
    assert.equal(encodeBech32("byline", bytes), text);
    assert.deepEqual(decodeBech32("byline", text), bytes);
  }
  // Seven words: the padding bits of the last one must be zero, and a whole word of padding is too much.
  for (const words of [[1, 2, 3, 4, 5, 6, 7], [0, 0, 1], [0, 0, 0], [31]]) {
    const text = bech32.encode("byline", words);
    assert.equal(bech32.fromWordsUnsafe(words), undefined);
    assert.throws(() => decodeBech32("byline", text), /invalid incomplete group/);
  }
});
