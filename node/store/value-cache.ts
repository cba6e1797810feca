/**
 * Values by leaf, bounded by bytes: two generations, the older dropped as a whole when the younger is full.
 * A leaf's value never changes (a change makes a new leaf), so nothing is ever stale.
 */

const ENTRY_OVERHEAD_BYTES = 96;

/** A bounded map from leaf to value. */
export class ValueCache {
  readonly #bytesMax: number;
  #young = new Map<number, Uint8Array>();
  #old = new Map<number, Uint8Array>();
  #youngBytes = 0;

  /** @param bytesMax  of both generations together, with an allowance per entry */
  constructor(bytesMax: number) {
    this.#bytesMax = bytesMax;
  }

  get(leaf: number): Uint8Array | undefined {
    const young = this.#young.get(leaf);
    if (young !== undefined) return young;
    const old = this.#old.get(leaf);
    if (old !== undefined) this.set(leaf, old);
    return old;
  }

  set(leaf: number, value: Uint8Array): void {
    const bytes = value.length + ENTRY_OVERHEAD_BYTES;
    if ((this.#youngBytes + bytes) * 2 > this.#bytesMax) {
      this.#old = this.#young;
      this.#young = new Map();
      this.#youngBytes = 0;
    }
    this.#young.set(leaf, value);
    this.#youngBytes += bytes;
  }

  /** Forgets a leaf whose id may be used again. */
  delete(leaf: number): void {
    this.#young.delete(leaf);
    this.#old.delete(leaf);
  }
}
