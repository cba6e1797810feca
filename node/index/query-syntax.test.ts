/** Proves that the query parser accepts CometBFT's grammar, refuses everything else with its texts, and is linear. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { flatten } from "./event-bus.ts";
import { matchesEvents, matchesFlat } from "./query-match.ts";
import { formatQuery, parseQuery, type Query } from "./query-syntax.ts";

function queryOf(text: string): Query {
  const parsed = parseQuery(text);
  assert.ok(parsed.ok, parsed.ok ? "" : parsed.error);
  return parsed.query;
}

test("normal form of valid queries", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["tm.event='Tx'", "tm.event = 'Tx'"],
    ["  tx.height>=5 AND tx.height<7.50", "tx.height >= 5 AND tx.height < 7.50"],
    ["a.b CONTAINS 'x y'", "a.b CONTAINS 'x y'"],
    ["transfer.sender EXISTS AND a=1", "transfer.sender EXISTS AND a = 1"],
    ["t.at > TIME 2013-05-03T14:45:00Z", "t.at > TIME 2013-05-03T14:45:00Z"],
    ["t.at <= DATE 2013-05-03", "t.at <= DATE 2013-05-03"],
    ["a.AND='1'", "a.AND = '1'"],
    ["a=''", "a = ''"],
  ];
  for (const [text, normal] of cases) assert.equal(formatQuery(queryOf(text)), normal);
});

test("errors carry CometBFT's texts and byte offsets", () => {
  const operators =
    "<= operator, >= operator, < operator, > operator, = operator, CONTAINS operator or EXISTS operator";
  const cases: readonly (readonly [string, string])[] = [
    ["malformed query", `offset 10: got tag, wanted ${operators}`],
    ["", "offset 0: EOF"],
    ["a", "offset 1: EOF"],
    ["é'", `offset 2: EOF`],
    ["a=", "offset 2: EOF"],
    ["a='x", "offset 2: EOF"],
    ["a=1 b=2", "offset 4: got tag, want AND operator"],
    ["a=1 AND", "offset 7: EOF"],
    ["a<'x'", "offset 2: got string, wanted number, timestamp or datestamp"],
    ["a CONTAINS 5", "offset 11: got number, wanted string"],
    ["5=a", `offset 0: got number, wanted tag`],
    ["a=(1)", "offset 2: invalid input ( at offset 3"],
    [
      "a=TIME 2013-13-03T00:00:00Z",
      'offset 2: invalid TIME value: parsing time "2013-13-03T00:00:00Z" as "2006-01-02T15:04:05Z07:00"',
    ],
    ["a=DATE 0013-05-03", "offset 2: datestamp year 13 out of range"],
    ["a=1 OR b=2", "offset 4: got tag, want AND operator"],
  ];
  for (const [text, error] of cases) assert.deepEqual(parseQuery(text), { ok: false, error }, text);
});

test("a long hostile text costs no more than its length", () => {
  const started = performance.now();
  for (const text of ["a".repeat(200_000), "'".repeat(200_000), "a=1 AND ".repeat(20_000), "<".repeat(200_000)])
    parseQuery(text);
  assert.ok(performance.now() - started < 2_000);
});

test("flat matching compares numbers exactly and extracts leading numbers", () => {
  const events = flatten(
    [
      {
        type: "coin",
        attributes: [
          { key: "amount", value: "8atom", index: true },
          { key: "big", value: "9007199254740993", index: true },
        ],
      },
      { type: "at", attributes: [{ key: "time", value: "2013-05-03T16:45:00+02:00", index: true }] },
    ],
    [["tm.event", "Tx"]],
  );
  const yes = [
    "coin.amount>7",
    "coin.amount=8",
    "coin.amount<=8.0",
    "coin.big=9007199254740993",
    "coin.big>9007199254740992",
    "at.time=TIME 2013-05-03T14:45:00Z",
    "coin EXISTS",
    "coin.amount EXISTS",
    "coin.amount CONTAINS 'tom'",
    "tm.event='Tx' AND coin.amount>1",
  ];
  const no = [
    "coin.amount>8",
    "coin.big=9007199254740992",
    "coin.big>9007199254740993",
    "at.time>TIME 2013-05-03T14:45:00Z",
    "coi EXISTS",
    "coin.amount='8'",
    "tm.event='NewBlock'",
    "coin.none EXISTS",
  ];
  for (const text of yes) assert.equal(matchesFlat(queryOf(text), events), true, text);
  for (const text of no) assert.equal(matchesFlat(queryOf(text), events), false, text);
});

test("search matching wants the conditions of one event type in one event", () => {
  const transfer = (sender: string, amount: string, index = true) => ({
    type: "transfer",
    attributes: [
      { key: "sender", value: sender, index },
      { key: "amount", value: amount, index },
    ],
  });
  const events = [
    transfer("a", "5"),
    transfer("b", "9"),
    { type: "message", attributes: [{ key: "action", value: "send", index: true }] },
    transfer("c", "1", false),
  ];
  assert.equal(matchesEvents(queryOf("transfer.sender='a' AND transfer.amount=5"), events), true);
  assert.equal(matchesEvents(queryOf("transfer.sender='a' AND transfer.amount=9"), events), false);
  assert.equal(
    matchesEvents(queryOf("transfer.sender='b' AND transfer.amount>5 AND message.action='send'"), events),
    true,
  );
  assert.equal(
    matchesEvents(queryOf("transfer.sender='c'"), events),
    false,
    "attributes without index are not searchable",
  );
});
