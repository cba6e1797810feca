/**
 * The consensus write-ahead log: framed records in files `wal.000000`, `wal.000001`, …; a new file begins after an
 * EndHeight once the head is full. Opening repairs a torn tail: the damaged file is kept as `.CORRUPTED`, the log goes on
 * after the last good record. Source: interop 2.4; own record types, larger record limit (a whole body is one record).
 */
import { assert, unreachable } from "../../lib/assert.ts";
import { WAL_RECORD_BYTES_MAX } from "../../lib/limits.ts";
import { encodeFrame, scanFrames } from "./frame.ts";
import type { LogDir } from "./log-dir.ts";
import type { Wal } from "./ports.ts";
import { decodeWalRecord, encodeWalRecord } from "./wal-codec.ts";
import type { WalRecord } from "./wal-record.ts";

/** Size at which a new file begins (at the next end of a height), bytes. */
const HEAD_BYTES_MAX = 10_485_760;
/** Files kept behind the head: old heights are only of use to a person who debugs. */
const OLD_FILES_KEPT = 8;
const NAME = /^wal\.(\d{6,})$/;

/** How a log is opened. */
export interface WalOptions {
  readonly dir: LogDir;
  /** Time put into records, UTC nanoseconds. */
  readonly now: () => bigint;
  /** Told once per repaired file. */
  readonly onRepair?: (file: string, lostBytes: number) => void;
  /** For tests: size at which a file is full. */
  readonly headBytesMax?: number;
}

/** Opens the log of one node. @throws NodeError("DISK_FAILED") */
export async function openWal(options: WalOptions): Promise<Wal> {
  const { dir, now } = options;
  const headBytesMax = options.headBytesMax ?? HEAD_BYTES_MAX;
  const files = await listFiles(dir);
  for (const file of files) await repair(dir, file, options.onRepair);
  let head = files.at(-1) ?? 0;
  let headBytes = (await dir.read(fileName(head)))?.length ?? 0;
  let unsynced = new Set<number>([head]);

  return {
    append: (record) => {
      const frame = encodeFrame(encodeWalRecord(record, now()));
      dir.append(fileName(head), frame);
      unsynced.add(head);
      headBytes += frame.length;
      if (record.type === "endHeight" && headBytes >= headBytesMax) {
        head += 1;
        headBytes = 0;
        files.push(head);
      }
    },
    sync: async () => {
      const pending = [...unsynced].sort((a, b) => a - b);
      unsynced = new Set();
      for (const file of pending) await dir.sync(fileName(file));
      while (files.length > OLD_FILES_KEPT + 1) {
        const oldest = files.shift();
        if (oldest !== undefined) await dir.remove(fileName(oldest));
      }
    },
    replay: (height) => replay(dir, height),
    close: () => dir.close(),
  };
}

async function replay(dir: LogDir, height: bigint): Promise<readonly WalRecord[] | undefined> {
  const files = await listFiles(dir);
  let records: WalRecord[] = [];
  for (const file of [...files].reverse()) {
    const older = await readRecords(dir, file);
    records = [...older, ...records];
    const end = records.findLastIndex((record) => record.type === "endHeight" && record.height === height - 1n);
    if (end >= 0) return ofHeight(records.slice(end + 1), height);
  }
  const isFresh = records.every((record) => record.type !== "endHeight");
  return isFresh && isOfHeight(records, height) ? records : undefined;
}

function ofHeight(records: readonly WalRecord[], height: bigint): readonly WalRecord[] {
  const end = records.find((record) => record.type === "endHeight");
  assert(end === undefined, `the log ends height ${height} although it was not applied`);
  return records;
}

/** B17: a log without any end of a height is that of its first height only: nothing in it may be older. */
function isOfHeight(records: readonly WalRecord[], height: bigint): boolean {
  return records.every((record) => (recordHeight(record) ?? height) >= height);
}

function recordHeight(record: WalRecord): bigint | undefined {
  switch (record.type) {
    case "proposal":
      return record.proposal.height;
    case "vote":
      return record.vote.height;
    case "certificate":
      return record.votes[0]?.height;
    case "body":
      return record.block?.header.height;
    case "timeout":
      return record.timeout.height;
    case "endHeight":
      return record.height;
    default:
      return unreachable(record);
  }
}

async function readRecords(dir: LogDir, file: number): Promise<readonly WalRecord[]> {
  const bytes = (await dir.read(fileName(file))) ?? new Uint8Array(0);
  return scanFrames(bytes, WAL_RECORD_BYTES_MAX).records.map(decodeWalRecord);
}

async function repair(dir: LogDir, file: number, onRepair: WalOptions["onRepair"]): Promise<void> {
  const bytes = await dir.read(fileName(file));
  if (bytes === undefined) return;
  const { goodBytes } = scanFrames(bytes, WAL_RECORD_BYTES_MAX);
  if (goodBytes === bytes.length) return;
  await dir.replace(`${fileName(file)}.CORRUPTED`, bytes);
  await dir.replace(fileName(file), bytes.slice(0, goodBytes));
  onRepair?.(fileName(file), bytes.length - goodBytes);
}

async function listFiles(dir: LogDir): Promise<number[]> {
  const numbers: number[] = [];
  for (const name of await dir.list()) {
    const match = NAME.exec(name);
    if (match?.[1] !== undefined) numbers.push(Number(match[1]));
  }
  return numbers.sort((a, b) => a - b);
}

function fileName(file: number): string {
  return `wal.${String(file).padStart(6, "0")}`;
}
