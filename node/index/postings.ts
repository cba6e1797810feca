/**
 * The rows that a height adds to the event index, collected transaction by transaction. Most attributes of a block
 * repeat a pair that is there already, so a pair becomes bytes once and everything before that is text and numbers.
 */

import { bigEndian64, compareBytes, concatBytes, utf8ToBytes } from "../../lib/bytes.ts";
import { INDEX_VALUE_BYTES_MAX } from "../../lib/limits.ts";
import type { Event } from "../../proto/gen/tendermint/abci/types.ts";
import type { DbOp } from "../store/db.ts";
import { encodeManifest, manifestKey, type PostingKind, postingPrefix, pushVarint } from "./index-keys.ts";

/** Collects the rows of one height. */
export interface Postings {
  /** Adds the events of a transaction, or of the block (index 0). Only attributes with `index: true` count. */
  add(kind: PostingKind, txIndex: number, events: readonly Event[]): void;
  /** All rows, each key once, then the manifest row; none when nothing was added. */
  rows(): readonly DbOp[];
}

/** One composite key of a kind with its values. */
interface Pairs {
  /** The row keys' first part, up to the length of the value. */
  readonly head: Uint8Array;
  readonly byValue: Map<string, Posting>;
}

/** Places of one pair as varint pairs, ascending. */
interface Posting {
  readonly value: Uint8Array;
  readonly places: number[];
  lastTx: number;
  lastEvent: number;
}

/** Bytes of a value's length in its row key. */
const LENGTH_BYTES = 2;

/** Starts with no rows. */
export function createPostings(height: bigint): Postings {
  const kinds = { tx: createPairsOfKind("tx"), block: createPairsOfKind("block") };
  return {
    add: (kind, txIndex, events) => {
      for (const [eventIndex, { type, attributes }] of events.entries()) {
        if (type === "") continue;
        for (const { key, value, index } of attributes) {
          if (index && key !== "") addPlace(kinds[kind].find(type, key).byValue, value, txIndex, eventIndex);
        }
      }
    },
    rows: () => {
      const pairs = [...kinds.tx.all(), ...kinds.block.all()].sort((a, b) => compareBytes(a.head, b.head));
      const ops = pairs.flatMap((each) => rowsOf(each, height));
      if (ops.length === 0) return [];
      const keys = ops.map(({ key }) => key);
      return [...ops, { key: manifestKey(height), value: encodeManifest(keys) }];
    },
  };
}

/** The composite keys of a kind. `a` with `b.c` is the same key as `a.b` with `c`, so they share one entry. */
function createPairsOfKind(kind: PostingKind): { find(type: string, key: string): Pairs; all(): Iterable<Pairs> } {
  const byComposite = new Map<string, Pairs>();
  const byType = new Map<string, Map<string, Pairs>>();
  const createPairs = (composite: string): Pairs => {
    const whole = postingPrefix(kind, composite, "");
    const pairs = { head: whole.subarray(0, whole.length - LENGTH_BYTES), byValue: new Map() };
    byComposite.set(composite, pairs);
    return pairs;
  };
  return {
    all: () => byComposite.values(),
    find: (type, key) => {
      const byKey = byType.get(type) ?? new Map<string, Pairs>();
      const known = byKey.get(key);
      if (known !== undefined) return known;
      const composite = `${type}.${key}`;
      const pairs = byComposite.get(composite) ?? createPairs(composite);
      byKey.set(key, pairs);
      byType.set(type, byKey);
      return pairs;
    },
  };
}

function addPlace(byValue: Map<string, Posting>, value: string, txIndex: number, eventIndex: number): void {
  let posting = byValue.get(value);
  if (posting === undefined) {
    const bytes = utf8ToBytes(value);
    if (bytes.length > INDEX_VALUE_BYTES_MAX) {
      // Values that are equal as far as they are kept share a row; no kept text is as long as this name.
      const name = `${value.slice(0, INDEX_VALUE_BYTES_MAX)} ${bytes.subarray(0, INDEX_VALUE_BYTES_MAX).join()}`;
      posting = byValue.get(name);
      if (posting === undefined) {
        posting = { value: bytes.subarray(0, INDEX_VALUE_BYTES_MAX), places: [], lastTx: -1, lastEvent: -1 };
        byValue.set(name, posting);
      }
    } else {
      posting = { value: bytes, places: [], lastTx: -1, lastEvent: -1 };
      byValue.set(value, posting);
    }
  }
  if (posting.lastTx === txIndex && posting.lastEvent === eventIndex) return;
  posting.lastTx = txIndex;
  posting.lastEvent = eventIndex;
  pushVarint(posting.places, txIndex);
  pushVarint(posting.places, eventIndex);
}

function rowsOf({ head, byValue }: Pairs, height: bigint): readonly DbOp[] {
  const tail = bigEndian64(height);
  // Already in key order for ASCII, so that sorting the manifest and inserting the rows is cheap.
  const sorted = [...byValue].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1));
  return sorted.map(([, { value, places }]) => ({
    key: concatBytes(head, Uint8Array.of(value.length >> 8, value.length & 0xff), value, tail),
    value: Uint8Array.from(places),
  }));
}
