/**
 * FinalizeBlock's answer read from its bytes, but for the events of transactions: they are nine tenths of it, the index
 * reads them as bytes, and nobody else looks at them unless a client asks.
 */
import { concatBytes } from "../../lib/bytes.ts";
import { type Event, ExecTxResult, ResponseFinalizeBlock } from "../../proto/gen/tendermint/abci/types.ts";
import { Reader } from "../../proto/wire-reader.ts";

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
  const rest = withoutField(bytes, TAG.txResults, (result) => txResults.push(new LazyResult(result)));
  return { ...ResponseFinalizeBlock.decode(rest), txResults };
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
  readonly #bytes: Uint8Array;
  #events: readonly Event[] | undefined;

  constructor(bytes: Uint8Array) {
    const plain = ExecTxResult.decode(withoutField(bytes, TAG.resultEvents, () => undefined));
    this.code = plain.code;
    this.data = plain.data;
    this.log = plain.log;
    this.info = plain.info;
    this.gasWanted = plain.gasWanted;
    this.gasUsed = plain.gasUsed;
    this.codespace = plain.codespace;
    this.#bytes = bytes;
  }

  get events(): readonly Event[] {
    this.#events ??= ExecTxResult.decode(this.#bytes).events;
    return this.#events;
  }
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
