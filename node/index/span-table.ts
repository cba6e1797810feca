/**
 * A table keyed by parts of buffers, so that bytes which occur again need no text and no copy. Who writes events could
 * choose values that share a hash; beyond a few of those the table asks the engine's own, seeded, hash of texts.
 */

/** A part of a buffer that stands for its bytes; the buffer stays unchanged. */
export interface Span {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
}

/** Entries by bytes, each made when its bytes are first asked for. */
export interface SpanTable<Entry> {
  /** The entry of `bytes[start, end)`. */
  at(bytes: Uint8Array, start: number, end: number): Entry;
  /** In the order in which they were made. */
  all(): readonly Entry[];
}

interface Slot<Entry> extends Span {
  readonly entry: Entry;
  readonly next: Slot<Entry> | undefined;
  /** Slots from here to the end of the chain. */
  readonly depth: number;
}

const DEPTH_MAX = 8;
/** The last bytes tell most: checksums and counters stand there. */
const HASHED_BYTES = 16;
/** FNV-1a. */
const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Creates an empty table. */
export function createSpanTable<Entry>(create: (span: Span) => Entry): SpanTable<Entry> {
  const slots = new Map<number, Slot<Entry>>();
  const crowded = new Map<string, Entry>();
  const entries: Entry[] = [];
  const add = (span: Span): Entry => {
    const entry = create(span);
    entries.push(entry);
    return entry;
  };
  return {
    at(bytes, start, end) {
      const hash = hashOf(bytes, start, end);
      const chain = slots.get(hash);
      for (let slot = chain; slot !== undefined; slot = slot.next)
        if (isSame(slot, bytes, start, end)) return slot.entry;
      const depth = chain === undefined ? 1 : chain.depth + 1;
      if (depth > DEPTH_MAX) {
        const name = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString("latin1");
        const known = crowded.get(name);
        if (known !== undefined) return known;
        const entry = add({ bytes, start, end });
        crowded.set(name, entry);
        return entry;
      }
      const entry = add({ bytes, start, end });
      slots.set(hash, { bytes, start, end, entry, next: chain, depth });
      return entry;
    },
    all: () => entries,
  };
}

function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = FNV_BASIS ^ (end - start);
  for (let at = Math.max(start, end - HASHED_BYTES); at < end; at += 1)
    hash = Math.imul(hash ^ (bytes[at] ?? 0), FNV_PRIME);
  return hash | 0;
}

function isSame(span: Span, bytes: Uint8Array, start: number, end: number): boolean {
  const length = end - start;
  if (span.end - span.start !== length) return false;
  for (let at = 0; at < length; at += 1) if (span.bytes[span.start + at] !== bytes[start + at]) return false;
  return true;
}
