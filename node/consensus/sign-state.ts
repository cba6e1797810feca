/**
 * The memory of what a validator key signed: `sign_state.log`, append-only, checksummed, on disk before a signature
 * leaves. It is authoritative. CometBFT's `priv_validator_state.json` can be read and written here; no command offers it yet.
 * Source: interop 2.3, reliability 5.4; docs/spec/consensus.md B20-B25.
 */
import { assert } from "../../lib/assert.ts";
import { bytesToUtf8, fromBase64, fromHex, toBase64, toHexUpper } from "../../lib/bytes.ts";
import { NodeError } from "../../lib/errors.ts";
import { SignRecord } from "../../proto/gen/byline/consensus/v1/messages.ts";
import { encodeFrame, scanFrames } from "./frame.ts";
import type { LogDir } from "./log-dir.ts";

/** Steps of the sign state, as in CometBFT. */
export const SIGN_STEPS = { propose: 1, prevote: 2, precommit: 3 } as const;

/** Height, round and step of a signature. */
export interface Hrs {
  readonly height: bigint;
  readonly round: number;
  readonly step: number;
}

/** The last thing signed; empty `signBytes` is a floor: nothing at or below it may be signed. */
export interface LastSigned extends Hrs {
  readonly signBytes: Uint8Array;
  readonly signature: Uint8Array;
}

/** What the guard says to a request. */
export type GuardAnswer =
  | { readonly type: "sign" }
  /** These height, round and step were signed before: only the stored signature may leave, if the content is the same. */
  | { readonly type: "compare"; readonly last: LastSigned }
  | { readonly type: "refuse"; readonly text: string };

/** B20: height, round, step never go back. Texts are CometBFT's. Pure. */
export function guardHrs(last: LastSigned | undefined, request: Hrs): GuardAnswer {
  if (last === undefined) return { type: "sign" };
  if (request.height < last.height) {
    return { type: "refuse", text: `height regression. Got ${request.height}, last height ${last.height}` };
  }
  if (request.height > last.height) return { type: "sign" };
  if (request.round < last.round) {
    return {
      type: "refuse",
      text: `round regression at height ${last.height}. Got ${request.round}, last round ${last.round}`,
    };
  }
  if (request.round > last.round) return { type: "sign" };
  if (request.step < last.step) {
    const where = `height ${last.height} round ${last.round}`;
    return { type: "refuse", text: `step regression at ${where}. Got ${request.step}, last step ${last.step}` };
  }
  if (request.step > last.step) return { type: "sign" };
  if (last.signBytes.length === 0)
    return { type: "refuse", text: "no sign bytes stored for this height, round and step" };
  return { type: "compare", last };
}

/** The durable sign state of one key. */
export interface SignState {
  readonly last: LastSigned | undefined;
  /** Settles when the record is on disk; only then may the signature leave. @throws NodeError("DISK_FAILED") */
  record(signed: LastSigned): Promise<void>;
  close(): Promise<void>;
}

/** What to do for a key whose log does not exist. */
export type WhenMissing =
  /** Refuse: something was deleted or restored (B23). */
  | { readonly type: "refuse" }
  /** A chain that has not started: nothing can have been signed. */
  | { readonly type: "create" }
  /** The operator vouches that nothing above this height was signed; signing begins above it. */
  | { readonly type: "floor"; readonly height: bigint };

const FILE = "sign_state.log";
const RECORD_BYTES_MAX = 16_384;
/** Size at which the log is rewritten with its last record only, bytes. */
const COMPACT_BYTES = 1_048_576;
const ROUND_MAX = 2_147_483_647;

/**
 * Opens the sign state of `chainId`.
 * @throws NodeError("SIGN_STATE_MISSING") when there is none and `whenMissing` refuses,
 *   NodeError("SIGN_STATE_CORRUPT") when a record before the tail is damaged or of another chain
 */
export async function openSignState(options: {
  dir: LogDir;
  chainId: string;
  whenMissing: WhenMissing;
}): Promise<SignState> {
  const { dir, chainId, whenMissing } = options;
  const bytes = await dir.read(FILE);
  let last: LastSigned | undefined;
  let size = 0;
  const write = async (record: SignRecord, replace: boolean): Promise<void> => {
    const frame = encodeFrame(SignRecord.encode(record));
    if (replace) {
      await dir.replace(FILE, frame);
      size = frame.length;
      return;
    }
    dir.append(FILE, frame);
    size += frame.length;
    await dir.sync(FILE);
  };

  if (bytes === undefined || bytes.length === 0) {
    if (whenMissing.type === "refuse") {
      throw new NodeError(
        "SIGN_STATE_MISSING",
        "the key has no sign state: it may have signed already; import the state or give a height floor",
      );
    }
    const floor = whenMissing.type === "floor" ? whenMissing.height : 0n;
    await write(floorRecord(chainId, floor), true);
    if (whenMissing.type === "floor") last = floorOf(floor);
  } else {
    const scan = scanFrames(bytes, RECORD_BYTES_MAX);
    const records = scan.records.map((record) => SignRecord.decode(record));
    const newest = records.at(-1);
    if (newest === undefined || records.some((record) => record.chainId !== chainId)) {
      throw new NodeError("SIGN_STATE_CORRUPT", "the sign state is damaged or of another chain");
    }
    if (!isAscending(records)) throw new NodeError("SIGN_STATE_CORRUPT", "records of the sign state go back");
    // B24: a torn tail was never synced, so its signature never left: the record before it is the newest that counts.
    // Good records behind a bad one mean damage, and the newest signature may be the damaged one.
    if (hasGoodFrameAfter(bytes, scan.goodBytes))
      throw new NodeError("SIGN_STATE_CORRUPT", "a record of the sign state is damaged");
    size = bytes.length;
    if (scan.goodBytes < bytes.length || bytes.length > COMPACT_BYTES) await write(newest, true);
    last = newest.floor && newest.height === 0n ? undefined : toLast(newest);
  }

  return {
    get last() {
      return last;
    },
    record: async (signed) => {
      assert(guardHrs(last, signed).type === "sign", "a signature is recorded once and never below the last");
      await write(toRecord(chainId, signed), size > COMPACT_BYTES);
      last = signed;
    },
    close: () => dir.close(),
  };
}

/** The state as CometBFT's `priv_validator_state.json`. */
export function formatPrivValidatorState(last: LastSigned | undefined): string {
  const state = last ?? floorOf(0n);
  const base = {
    height: state.height.toString(),
    round: state.round === ROUND_MAX ? 0 : state.round,
    step: last === undefined ? 0 : state.step,
  };
  const signed =
    state.signBytes.length === 0
      ? {}
      : { signature: toBase64(state.signature), signbytes: toHexUpper(state.signBytes) };
  return `${JSON.stringify({ ...base, ...signed }, null, 2)}\n`;
}

/** Reads CometBFT's `priv_validator_state.json`. @throws NodeError("SIGN_STATE_CORRUPT") when it is not one */
export function parsePrivValidatorState(bytes: Uint8Array): LastSigned | undefined {
  try {
    const json: unknown = JSON.parse(bytesToUtf8(bytes));
    if (typeof json !== "object" || json === null) throw new NodeError("SIGN_STATE_CORRUPT", "not an object");
    const fields = new Map<string, unknown>(Object.entries(json));
    const height = BigInt(String(fields.get("height") ?? "0"));
    if (height === 0n) return undefined;
    const signBytes = fields.get("signbytes");
    const signature = fields.get("signature");
    const step = Number(fields.get("step") ?? 0);
    const round = Number(fields.get("round") ?? 0);
    if (!Number.isSafeInteger(step) || !Number.isSafeInteger(round))
      throw new NodeError("SIGN_STATE_CORRUPT", "bad round or step");
    return {
      height,
      round,
      step,
      signBytes: typeof signBytes === "string" ? fromHex(signBytes.toLowerCase()) : new Uint8Array(0),
      signature: typeof signature === "string" ? fromBase64(signature) : new Uint8Array(0),
    };
  } catch (cause) {
    throw new NodeError("SIGN_STATE_CORRUPT", "priv_validator_state.json cannot be read", { cause });
  }
}

/** Writes an imported state as a new log. @throws NodeError("SIGN_STATE_EXISTS") when a log is there already */
export async function importSignState(dir: LogDir, chainId: string, last: LastSigned | undefined): Promise<void> {
  if ((await dir.read(FILE)) !== undefined)
    throw new NodeError("SIGN_STATE_EXISTS", "the key has a sign state already");
  const record = last === undefined ? floorRecord(chainId, 0n) : toRecord(chainId, last);
  await dir.replace(FILE, encodeFrame(SignRecord.encode(record)));
}

/** Each record is above the one before; a fresh log begins with a floor of height 0. */
function isAscending(records: readonly SignRecord[]): boolean {
  return records.every((record, index) => {
    const before = records[index - 1];
    return before === undefined || guardHrs(before.height === 0n ? undefined : toLast(before), record).type === "sign";
  });
}

function hasGoodFrameAfter(bytes: Uint8Array, badOffset: number): boolean {
  for (let offset = badOffset + 1; offset < bytes.length; offset += 1) {
    if (scanFrames(bytes.subarray(offset), RECORD_BYTES_MAX).records.length > 0) return true;
  }
  return false;
}

function floorOf(height: bigint): LastSigned {
  return {
    height,
    round: ROUND_MAX,
    step: SIGN_STEPS.precommit,
    signBytes: new Uint8Array(0),
    signature: new Uint8Array(0),
  };
}

function floorRecord(chainId: string, height: bigint): SignRecord {
  return SignRecord.create({ ...floorOf(height), chainId, floor: true });
}

function toRecord(chainId: string, signed: LastSigned): SignRecord {
  return SignRecord.create({ ...signed, chainId, floor: signed.signBytes.length === 0 });
}

function toLast(record: SignRecord): LastSigned {
  return {
    height: record.height,
    round: record.round,
    step: record.step,
    signBytes: record.signBytes,
    signature: record.signature,
  };
}
