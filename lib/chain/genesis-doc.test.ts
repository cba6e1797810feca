/** Proves: a genesis document has one meaning and one hash, and everything doubtful in it is refused. */
import assert from "node:assert/strict";
import test from "node:test";
import { equalBytes, toHex } from "../bytes.ts";
import { TxError } from "../errors.ts";
import { formatJson, parseJson } from "../json.ts";
import { formatGenesisDoc, type GenesisDoc, genesisDocHash, genesisDocToJson, parseGenesisDoc } from "./genesis-doc.ts";
import { sampleGenesis } from "./sample-chain.fixture.ts";

const doc: GenesisDoc = {
  ...sampleGenesis(
    [
      ["a", 10n],
      ["b", 20n],
    ],
    1000n,
  ),
  appState: { bank: { balances: ["1", 2, null, true] }, auth: {} },
};

test("format, parse and hash agree, whatever the white space and the order of keys", () => {
  const text = formatGenesisDoc(doc);
  const parsed = parseGenesisDoc(text);
  assert.deepEqual(parsed, doc);
  const reordered = formatJson(genesisDocToJson(doc));
  assert.notEqual(reordered, text);
  assert.ok(equalBytes(genesisDocHash(parseGenesisDoc(reordered)), genesisDocHash(doc)));
  assert.notEqual(toHex(genesisDocHash({ ...doc, initialHeight: 1n })), toHex(genesisDocHash(doc)));
});

test("defaults: initial height 1, default params, address from the key", () => {
  const json = genesisDocToJson(doc);
  const { initial_height: _height, consensus_params: _params, ...rest } = json;
  const parsed = parseGenesisDoc(formatJson(rest));
  assert.equal(parsed.initialHeight, 1n);
  assert.deepEqual(parsed.consensusParams, doc.consensusParams);
  const text = formatJson(json).replaceAll(/"address":"[0-9A-F]{40}"/g, '"address":""');
  assert.deepEqual(parseGenesisDoc(text).validators, doc.validators);
});

test("what is wrong is refused with upstream's text", () => {
  const text = formatJson(genesisDocToJson(doc));
  const table: readonly (readonly [string | RegExp, string, RegExp])[] = [
    ['"chain_id":"sample-1"', '"chain_id":""', /genesis doc must include non-empty chain_id/],
    ['"chain_id":"sample-1"', `"chain_id":"${"x".repeat(51)}"`, /chain_id in genesis doc is too long \(max: 50\)/],
    ['"initial_height":"1000"', '"initial_height":"-1"', /initial_height cannot be negative \(got -1\)/],
    ['"initial_height":"1000"', '"initial_height":1000', /initial_height is missing or no int64 text/],
    [/"power":"10"/, '"power":"0"', /cannot contain validators with no voting power/],
    [/"address":"[0-9A-F]{4}/, '"address":"0000', /incorrect address for validator/],
    ["PubKeyEd25519", "PubKeyBls", /pub_key of unknown type/],
    ['"max_bytes":"22020096"', '"max_bytes":"0"', /block\.MaxBytes cannot be 0/],
    [/"genesis_time":"[^"]*"/, '"genesis_time":"yesterday"', /genesis_time is missing/],
    [/"genesis_time":"[^"]*"/, '"genesis_time":"0001-01-01T00:00:00Z"', /genesis_time must be set/],
  ];
  for (const [from, to, why] of table) {
    const changed = text.replace(from, to);
    assert.notEqual(changed, text, String(from));
    assert.throws(() => parseGenesisDoc(changed), why);
  }
});

test("P-05: doubled keys, unsafe numbers, lone surrogates and depth are refused; output is canonical", () => {
  const bad = [
    '{"a":1,"a":2}',
    '{"a":{"b":1,"b":1}}',
    '{"\\u0061":1,"a":2}',
    "9007199254740993",
    "1.5",
    "1e2",
    "-0",
    "01",
    '"\\ud800"',
    "[1,]",
    "{,}",
    '{"a":1,}',
    "nul",
    "",
    "1 2",
    "[1",
    '{"a"}',
    "'a'",
    '"\n"',
    "\ufeff1",
    "NaN",
    "/*x*/1",
    `${"[".repeat(70)}${"]".repeat(70)}`,
  ];
  for (const text of bad) assert.throws(() => parseJson(text), TxError, text);
  assert.equal(
    formatJson(parseJson('{"b":[1,{"z":null,"y":true}],"10":"x","9":"\\u00e9","__proto__":{"k":1}}')),
    '{"10":"x","9":"é","__proto__":{"k":1},"b":[1,{"y":true,"z":null}]}',
  );
});
