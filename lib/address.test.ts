/** Proves: addresses equal those of the SDK and CometBFT, and damaged texts are refused. */
import assert from "node:assert/strict";
import test from "node:test";
import { accountAddress, consensusAddress, formatAccountAddress, formatOperatorAddress, moduleAddress, parseAccountAddress } from "./address.ts";
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
  assert.equal(toHex(parseAccountAddress(text.toUpperCase())), toHex(address));
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
    assert.throws(() => decodeBech32("byline", damaged), (error) => error instanceof TxError && error.is(SdkError.InvalidAddress));
  }
  const mixed = text.slice(0, -1) + text.slice(-1).toUpperCase();
  for (const bad of ["", "  ", mixed, text.slice(0, -1), `${text}q`, encodeBech32("byline", new Uint8Array(0))]) {
    assert.throws(() => parseAccountAddress(bad), TxError, bad);
  }
  assert.throws(() => parseAccountAddress(encodeBech32("byline", new Uint8Array(256))), TxError);
});
