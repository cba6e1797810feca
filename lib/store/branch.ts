/**
 * An overlay of writes over a reader: what a block, a transaction or a message changes before it is
 * written down or thrown away. Overlays nest. Reads fall through; ranges merge lazily in byte order.
 */
import { assert } from "../assert.ts";
import { bytesToBinaryText } from "../bytes.ts";
import { compareBinaryText, SortedKeys, sortedEntries } from "../ordered.ts";
import type { KvChange, KvEntry, KvRange, KvReader, KvStore, MultiReader, MultiStore, StoreChanges } from "./kv.ts";

/** A writable overlay of all stores of an application. */
export interface Branch extends MultiStore {
  /** Applies the overlay's changes to `into` (normally the parent) in sorted order; the overlay keeps them. */
  write(into: MultiStore): void;
  /** What differs from the parent: stores by name, keys ascending; stores without changes are left out. */
  changes(): StoreChanges[];
  /** Forgets every change, and the checkpoint. */
  clear(): void;
  /** From here on `revert` can take writes back; the checkpoint before is forgotten. */
  checkpoint(): void;
  /** Takes back every write since the last checkpoint, which stays. */
  revert(): void;
}

/**
 * Opens an empty overlay over `parent`, which must not change but through {@link Branch.write}.
 * Keys and values set are kept as they are: the caller must not change their bytes afterwards.
 */
export function branch(parent: MultiReader): Branch {
  return new StoreBranch(parent);
}

class StoreBranch implements Branch {
  private readonly parent: MultiReader;
  private readonly stores = new Map<string, Overlay>();
  private readonly journal = new Journal();

  constructor(parent: MultiReader) {
    this.parent = parent;
  }

  reader(storeName: string): Overlay {
    return this.store(storeName);
  }

  store(storeName: string): Overlay {
    const known = this.stores.get(storeName);
    if (known !== undefined) return known;
    const overlay = new Overlay(this.parent.reader(storeName), this.journal);
    this.stores.set(storeName, overlay);
    return overlay;
  }

  changes(): StoreChanges[] {
    return sortedEntries(this.stores)
      .map(([storeName, overlay]) => ({ storeName, changes: overlay.changes() }))
      .filter(({ changes }) => changes.length > 0);
  }

  write(into: MultiStore): void {
    for (const [storeName, overlay] of sortedEntries(this.stores)) {
      if (!overlay.isEmpty) overlay.writeTo(into.store(storeName));
    }
  }

  clear(): void {
    for (const [, overlay] of sortedEntries(this.stores)) overlay.clear();
    this.journal.close();
  }

  checkpoint(): void {
    this.journal.open();
  }

  revert(): void {
    this.journal.revert();
  }
}

/** What stood where a branch has written since its checkpoint, in the order of the writes. */
class Journal {
  private isOpen = false;
  private readonly overlays: Overlay[] = [];
  private readonly texts: string[] = [];
  private readonly rows: (Row | undefined)[] = [];

  open(): void {
    this.close();
    this.isOpen = true;
  }

  close(): void {
    this.isOpen = false;
    this.overlays.length = 0;
    this.texts.length = 0;
    this.rows.length = 0;
  }

  note(overlay: Overlay, text: string, before: Row | undefined): void {
    if (!this.isOpen) return;
    this.overlays.push(overlay);
    this.texts.push(text);
    this.rows.push(before);
  }

  revert(): void {
    assert(this.isOpen, "a branch goes back to a checkpoint");
    for (let last = this.texts.length - 1; last >= 0; last--) {
      this.overlays[last]?.putBack(this.texts[last] as string, this.rows[last]);
    }
    this.open();
  }
}

/** A written row; an undefined value marks a deletion. It never changes, so overlays share it. */
type Row = KvChange;

/** Written rows by binary text of the key. */
type Rows = Map<string, Row>;

class Overlay implements KvStore {
  private readonly parent: KvReader;
  private readonly journal: Journal;
  private rows: Rows = new Map();
  /** Every key of `rows`, and such as were taken back. */
  private keys = new SortedKeys();
  /** Walks in progress; each takes its remaining rows aside before the first write. */
  private walks: readonly OverlayWalk[] = [];

  constructor(parent: KvReader, journal: Journal) {
    this.parent = parent;
    this.journal = journal;
  }

  get(key: Uint8Array): Uint8Array | undefined {
    return this.find(bytesToBinaryText(key), key);
  }

  has(key: Uint8Array): boolean {
    return this.holds(bytesToBinaryText(key), key);
  }

  get isEmpty(): boolean {
    return this.rows.size === 0;
  }

  set(key: Uint8Array, value: Uint8Array): void {
    assert(key.length > 0, "a key is never empty");
    assert(value.length > 0, "a value is never empty: ICS-23 cannot prove it");
    this.put(key, value);
  }

  delete(key: Uint8Array): void {
    assert(key.length > 0, "a key is never empty");
    this.put(key, undefined);
  }

  range(range: KvRange): IterableIterator<KvEntry> {
    const walk = new OverlayWalk(this.rows, this.keys, range);
    this.walks = [...this.walks, walk];
    return mergeWalks(this.parent.range(range), walk, {
      reverse: range.reverse === true,
      onEnd: () => {
        this.walks = this.walks.filter((open) => open !== walk);
      },
    });
  }

  clear(): void {
    this.beforeWrite();
    this.rows = new Map();
    this.keys = new SortedKeys();
  }

  changes(): KvChange[] {
    const out: KvChange[] = [];
    for (const text of this.keys.all()) {
      const row = this.rows.get(text);
      if (row === undefined) continue;
      if (row.value !== undefined || this.parent.has(row.key)) out.push(row);
    }
    return out;
  }

  /** Writes what differs from the parent, in key order; another overlay takes the rows over as they are. */
  writeTo(target: KvStore): void {
    for (const text of this.keys.all()) {
      const row = this.rows.get(text);
      if (row === undefined) continue;
      const { key, value } = row;
      if (value === undefined && !this.parent.has(key)) continue;
      if (target instanceof Overlay) target.putRow(text, row);
      else if (value === undefined) target.delete(key);
      else target.set(key, value);
    }
  }

  /** Looks through nested overlays with the key's text made once. */
  private find(text: string, key: Uint8Array): Uint8Array | undefined {
    const row = this.rows.get(text);
    if (row !== undefined) return row.value;
    return this.parent instanceof Overlay ? this.parent.find(text, key) : this.parent.get(key);
  }

  private holds(text: string, key: Uint8Array): boolean {
    const row = this.rows.get(text);
    if (row !== undefined) return row.value !== undefined;
    return this.parent instanceof Overlay ? this.parent.holds(text, key) : this.parent.has(key);
  }

  /** Lets walks in progress keep what they would have seen. */
  private beforeWrite(): void {
    if (this.walks.length === 0) return;
    for (const walk of this.walks) walk.takeAside();
    this.walks = [];
  }

  private put(key: Uint8Array, value: Uint8Array | undefined): void {
    this.putRow(bytesToBinaryText(key), { key, value });
  }

  private putRow(text: string, row: Row): void {
    this.beforeWrite();
    const before = this.rows.get(text);
    if (before === undefined) this.keys.add(text);
    this.journal.note(this, text, before);
    this.rows.set(text, row);
  }

  /** Takes the last write of a row back. A key that was merged into the order meanwhile stays listed, without a row. */
  putBack(text: string, before: Row | undefined): void {
    this.beforeWrite();
    if (before !== undefined) {
      this.rows.set(text, before);
      return;
    }
    this.rows.delete(text);
    this.keys.takeBack(text);
  }
}

/** One row of an overlay's walk. */
interface WalkRow {
  readonly text: string;
  readonly key: Uint8Array;
  readonly value: Uint8Array | undefined;
}

/** Walks written rows lazily until a write comes, then from a copy of what was left. */
class OverlayWalk {
  private readonly rows: Rows;
  private source: Iterator<WalkRow>;

  constructor(rows: Rows, keys: SortedKeys, range: KvRange) {
    this.rows = rows;
    const start = range.start === undefined ? undefined : bytesToBinaryText(range.start);
    const end = range.end === undefined ? undefined : bytesToBinaryText(range.end);
    this.source = this.read(keys.walk({ start, end, reverse: range.reverse }));
  }

  next(): WalkRow | undefined {
    const step = this.source.next();
    return step.done === true ? undefined : step.value;
  }

  takeAside(): void {
    const left: WalkRow[] = [];
    for (let row = this.next(); row !== undefined; row = this.next()) left.push(row);
    this.source = left[Symbol.iterator]();
  }

  private *read(texts: Iterable<string>): IterableIterator<WalkRow> {
    for (const text of texts) {
      const row = this.rows.get(text);
      if (row !== undefined) yield { text, key: row.key, value: row.value };
    }
  }
}

/** Merges the parent's rows with the overlay's, which hide equal keys; both in the same direction. */
function* mergeWalks(
  parent: Iterator<KvEntry>,
  overlay: OverlayWalk,
  { reverse, onEnd }: { readonly reverse: boolean; readonly onEnd: () => void },
): IterableIterator<KvEntry> {
  try {
    let own = overlay.next();
    let below = parent.next();
    while (below.done !== true || own !== undefined) {
      const order =
        below.done === true || own === undefined ? 0 : compareBinaryText(bytesToBinaryText(below.value.key), own.text);
      const directed = reverse ? -order : order;
      if (own === undefined || (below.done !== true && directed < 0)) {
        assert(below.done !== true, "one side has a row");
        yield below.value;
        below = parent.next();
        continue;
      }
      const { key, value } = own;
      if (below.done !== true && directed === 0) below = parent.next();
      own = overlay.next();
      if (value !== undefined) yield { key, value };
    }
  } finally {
    parent.return?.();
    onEnd();
  }
}
