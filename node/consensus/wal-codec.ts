/** Records of the write-ahead log as bytes (`byline.consensus.v1.WalEntry`). */
import { assert, unreachable } from "../../lib/assert.ts";
import { WalEntry } from "../../proto/gen/byline/consensus/v1/messages.ts";
import type { Timeout } from "./core/input.ts";
import { STEP_NUMBERS } from "./messages.ts";
import type { WalRecord } from "./wal-record.ts";

const TIMEOUT_STEPS: readonly Timeout["step"][] = ["newHeight", "propose", "prevote", "precommit"];

/** @param time  when the record is written, UTC nanoseconds (for people; replay does not read it) */
export function encodeWalRecord(record: WalRecord, time: bigint): Uint8Array {
  return WalEntry.encode(WalEntry.create({ time, ...toEntry(record) }));
}

/** @throws WireError when the bytes are no entry, AssertionError when the entry is empty (a checksum guards both) */
export function decodeWalRecord(bytes: Uint8Array): WalRecord {
  const entry = WalEntry.decode(bytes);
  if (entry.proposal !== undefined) return { type: "proposal", proposal: entry.proposal };
  if (entry.vote !== undefined) return { type: "vote", vote: entry.vote };
  if (entry.certificate !== undefined) return { type: "certificate", votes: entry.certificate.votes };
  if (entry.body !== undefined)
    return { type: "body", blockId: entry.body.blockId, block: entry.body.block, valid: entry.body.valid };
  if (entry.endHeight !== undefined) return { type: "endHeight", height: entry.endHeight.height };
  assert(entry.timeout !== undefined, "a log entry holds a record");
  const { height, round, step: number } = entry.timeout;
  const step = TIMEOUT_STEPS.find((candidate) => STEP_NUMBERS[candidate] === number);
  assert(step !== undefined, "a logged timeout names a step");
  return { type: "timeout", timeout: { height, round, step } };
}

function toEntry(record: WalRecord): Partial<WalEntry> {
  switch (record.type) {
    case "proposal":
      return { proposal: record.proposal };
    case "vote":
      return { vote: record.vote };
    case "certificate":
      return { certificate: { votes: record.votes } };
    case "body":
      return { body: { blockId: record.blockId, block: record.block, valid: record.valid } };
    case "timeout":
      return {
        timeout: {
          height: record.timeout.height,
          round: record.timeout.round,
          step: STEP_NUMBERS[record.timeout.step],
        },
      };
    case "endHeight":
      return { endHeight: { height: record.height } };
    default:
      return unreachable(record);
  }
}
