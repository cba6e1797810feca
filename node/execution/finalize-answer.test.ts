/** Proves that results encoded while a block runs make the bytes that encoding the whole answer makes, and read back as they were. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { createEvent } from "../../modules/events.ts";
import { ExecTxResult, ResponseFinalizeBlock } from "../../proto/gen/tendermint/abci/types.ts";
import { createResultList, encodeFinalizeAnswer, readFinalizeAnswer } from "./finalize-answer.ts";

const event = createEvent("transfer", ["sender", "byline1a"], ["amount", "5ubyl"]);
const RESULTS = [
  ExecTxResult.create(),
  ExecTxResult.create({ data: Uint8Array.of(1, 2), gasWanted: 200n, gasUsed: 100n, events: [event, event] }),
  ExecTxResult.create({ code: 5, codespace: "sdk", log: "é", gasWanted: 1n, gasUsed: -1n, events: [event] }),
  ExecTxResult.create({ events: Array.from({ length: 300 }, () => event) }),
];

const plain = ({ code, data, log, info, gasWanted, gasUsed, events, codespace }: ExecTxResult): ExecTxResult => ({
  ...{ code, data, log, info, gasWanted, gasUsed, events, codespace },
});

for (const [why, results] of [
  ["no result", []],
  ["one empty result", RESULTS.slice(0, 1)],
  ["results with and without events, refused, longer than one byte tells", RESULTS],
] as const) {
  test(`an answer with ${why}: the bytes of its codec, and back`, () => {
    const answer = ResponseFinalizeBlock.create({ events: [event], appHash: Uint8Array.of(7) });
    const list = createResultList();
    for (const result of results) list.add(result);
    const listed = { ...answer, txResults: list.finish() };
    const encoded = ResponseFinalizeBlock.encode({ ...answer, txResults: results });
    assert.deepEqual(encodeFinalizeAnswer(listed), encoded);
    assert.deepEqual(listed.txResults.map(plain), results, "events are decoded from the list's own bytes");
    assert.deepEqual(ResponseFinalizeBlock.encode(listed), encoded, "whoever knows nothing of the list gets the same");
    assert.deepEqual(readFinalizeAnswer(encoded).txResults.map(plain), results);
  });
}
