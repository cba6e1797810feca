/** Proves RFC 8785's own examples (sections 3.2.2 to 3.2.4 and Appendix B) and what must be refused. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { toHex, utf8ToBytes } from "../lib/bytes.ts";
import { NodeError } from "../lib/errors.ts";
import { canonicalizeJson, canonicalJson } from "./jcs.ts";

test("the example of section 3.2", () => {
  const input = String.raw`{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],
    "string":"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/","literals":[null,true,false]}`;
  const expected = String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`;
  assert.equal(canonicalizeJson(input), expected);
});

test("keys sort by UTF-16 code units (section 3.2.3)", () => {
  const input = String.raw`{"\u20ac":"Euro Sign","\r":"Carriage Return","\ufb33":"Hebrew Letter Dalet With Dagesh",
    "1":"One","\ud83d\ude00":"Emoji: Grinning Face","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis"}`;
  const values: readonly string[] = Object.values(JSON.parse(canonicalizeJson(input)));
  const order = ["One", "Carriage Return", "Control", "Latin Small Letter O With Diaeresis", "Euro Sign"];
  // "1" is an integer-like key: JSON.parse moves it first, and it is first in the canonical order as well.
  assert.deepEqual(values, [
    ...order.slice(0, 1),
    ...order.slice(1),
    "Emoji: Grinning Face",
    "Hebrew Letter Dalet With Dagesh",
  ]);
});

test("integer-like keys sort as text", () => {
  assert.equal(canonicalizeJson('{"10":1,"9":2,"a":{"2":0,"11":0}}'), '{"10":1,"9":2,"a":{"11":0,"2":0}}');
});

test("numbers of Appendix B", () => {
  const rows: readonly (readonly [string, string])[] = [
    ["0000000000000000", "0"],
    ["8000000000000000", "0"],
    ["0000000000000001", "5e-324"],
    ["8000000000000001", "-5e-324"],
    ["7fefffffffffffff", "1.7976931348623157e+308"],
    ["4340000000000000", "9007199254740992"],
    ["4430000000000000", "295147905179352830000"],
    ["44b52d02c7e14af5", "9.999999999999997e+22"],
    ["44b52d02c7e14af6", "1e+23"],
    ["44b52d02c7e14af7", "1.0000000000000001e+23"],
    ["444b1ae4d6e2ef4e", "999999999999999700000"],
    ["444b1ae4d6e2ef50", "1e+21"],
    ["3eb0c6f7a0b5ed8c", "9.999999999999997e-7"],
    ["3eb0c6f7a0b5ed8d", "0.000001"],
    ["41b3de4355555553", "333333333.3333332"],
    ["becbf647612f3696", "-0.0000033333333333333333"],
    ["43143ff3c1cb0959", "1424953923781206.2"],
  ];
  for (const [bits, text] of rows) {
    const number = new DataView(Uint8Array.from(Buffer.from(bits, "hex")).buffer).getFloat64(0);
    assert.equal(canonicalJson(number), text, bits);
  }
});

test("UTF-8 of section 3.2.4", () => {
  assert.equal(toHex(utf8ToBytes(canonicalizeJson('{"a":"€"}'))), "7b2261223a22e282ac227d");
});

test("what has no canonical form is refused", () => {
  const bad = [
    '{"a":1,"a":2}',
    String.raw`{"a":1,"\u0061":2}`,
    '{"x":[{"a":1,"b":{},"a":2}]}',
    String.raw`"\ud800"`,
    "{",
    "NaN",
    "1 2",
    "",
  ];
  for (const text of bad) assert.throws(() => canonicalizeJson(text), NodeError, text);
  assert.throws(() => canonicalizeJson("[".repeat(300) + "]".repeat(300)), NodeError);
  assert.throws(() => canonicalJson(Number.NaN), NodeError);
  assert.throws(() => canonicalJson({ a: undefined }), NodeError);
  assert.equal(canonicalizeJson('[{"a":1},{"a":":{"}]'), '[{"a":1},{"a":":{"}]');
});
