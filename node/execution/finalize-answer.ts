/**
 * FinalizeBlock's answer in its bytes, written and read without the events of transactions as objects: they are nine
 * tenths of it, the index reads them as bytes, and nobody else looks at them unless a client asks.
 */
import { concatBytes, EMPTY_BYTES } from "../../lib/bytes.ts";
import { type Event, ExecTxResult, ResponseFinalizeBlock } from "../../proto/gen/tendermint/abci/types.ts";
import { Reader } from "../../proto/wire-reader.ts";
import { createWriter, finish, type Writer } from "../../proto/wire.ts";

/** `ResponseFinalizeBlock.tx_results` and `ExecTxResult.events`. */
const TAG = { txResults: 18, resultEvents: 58 };
/** The wire type of fields with a length. */
const LENGTH_DELIMITED = 2;

/**
 * Decodes an answer; the `events` of a result when they are first read.
 * @param bytes  kept and never changed; canonical, so that repeated fields stand side by side
 * @throws WireError; a fault within events is thrown where they are read
 */
export function readFinalizeAnswer(bytes: Uint8Array): ResponseFinalizeBlock {
  const txResults: ExecTxResult[] = [];
  const rest = withoutField(bytes, TAG.txResults, (result) => txResults.push(lazyResult(result)));
  return { ...ResponseFinalizeBlock.decode(rest), txResults };
}

/** The results of a block while it is executed. */
export interface ResultList {
  /** Takes the next result. It is encoded at once, so that its events, most of its memory, need not outlive it. */
  add(result: ExecTxResult): void;
  /** The results, with events that are decoded when first read. Nothing may be added afterwards. */
  finish(): readonly ExecTxResult[];
}

/** Results that were encoded while their block was executed, as `tx_results` stands in the answer. */
const encodedLists = new WeakMap<readonly ExecTxResult[], Uint8Array>();

/** The buffer between two blocks: growing a new one for each costs more than encoding does. */
let idle: Writer | undefined;

/** Starts the results of a block. @throws WireError from `add`, as `ExecTxResult.encode` does */
export function createResultList(): ResultList {
  const writer = idle ?? createWriter();
  idle = undefined;
  const results: LazyResult[] = [];
  let encoded = EMPTY_BYTES;
  return {
    add(result) {
      const from = writer.length;
      ExecTxResult.write(writer.uint32(TAG.txResults).fork(), result);
      const to = writer.ldelim().length;
      results.push(new LazyResult(result, () => eventsOf(encoded.subarray(from, to))));
    },
    finish() {
      encoded = finish(writer);
      writer.reset();
      idle = writer;
      encodedLists.set(results, encoded);
      return results;
    },
  };
}

function eventsOf(listed: Uint8Array): readonly Event[] {
  return ResponseFinalizeBlock.decode(listed).txResults.flatMap(({ events }) => events);
}

/** `ResponseFinalizeBlock.encode`, but for results of a `ResultList`, whose bytes are taken as they are. */
export function encodeFinalizeAnswer(response: ResponseFinalizeBlock): Uint8Array {
  const { events, txResults } = response;
  const encoded = encodedLists.get(txResults);
  if (encoded === undefined) return ResponseFinalizeBlock.encode(response);
  const before = ResponseFinalizeBlock.encode(ResponseFinalizeBlock.create({ events }));
  const after = ResponseFinalizeBlock.encode({ ...response, events: [], txResults: [] });
  return concatBytes(before, encoded, after);
}

/** A result that decodes its events when somebody reads them. */
class LazyResult implements ExecTxResult {
  readonly code: number;
  readonly data: Uint8Array;
  readonly log: string;
  readonly info: string;
  readonly gasWanted: bigint;
  readonly gasUsed: bigint;
  readonly codespace: string;
  readonly #readEvents: () => readonly Event[];
  #events: readonly Event[] | undefined;

  constructor(plain: Omit<ExecTxResult, "events">, readEvents: () => readonly Event[]) {
    this.code = plain.code;
    this.data = plain.data;
    this.log = plain.log;
    this.info = plain.info;
    this.gasWanted = plain.gasWanted;
    this.gasUsed = plain.gasUsed;
    this.codespace = plain.codespace;
    this.#readEvents = readEvents;
  }

  get events(): readonly Event[] {
    this.#events ??= this.#readEvents();
    return this.#events;
  }
}

function lazyResult(bytes: Uint8Array): ExecTxResult {
  const plain = ExecTxResult.decode(withoutField(bytes, TAG.resultEvents, () => undefined));
  return new LazyResult(plain, () => ExecTxResult.decode(bytes).events);
}

/** A message without one of its repeated fields, whose elements are handed out. */
function withoutField(bytes: Uint8Array, wanted: number, onElement: (element: Uint8Array) => void): Uint8Array {
  const reader = new Reader(bytes);
  let [from, to] = [bytes.length, bytes.length];
  for (let start = 0, tag = reader.tag(); tag !== 0; start = reader.pos, tag = reader.next(tag)) {
    if ((tag & 7) !== LENGTH_DELIMITED) {
      reader.uint64();
      continue;
    }
    const outer = reader.open();
    if (tag === wanted) {
      onElement(bytes.subarray(reader.pos, reader.end));
      if (from === bytes.length) from = start;
      else if (start !== to) throw reader.refuse(tag, []);
      to = reader.end;
    }
    reader.pos = reader.end;
    reader.close(outer);
  }
  return to === bytes.length ? bytes.subarray(0, from) : concatBytes(bytes.subarray(0, from), bytes.subarray(to));
}
