/** The order of a proposal: dearest gas first, each sender's transactions in their order, over any input order. */

/** What ordering needs of a transaction; `index` is its place in the input. */
export interface Lane {
  readonly index: number;
  readonly sender: string;
  readonly sequence: bigint;
  readonly gasPrice: bigint;
}

/**
 * Sorts by price, but never a transaction before an earlier sequence of its sender: each counts as dear as the cheapest
 * up to it. Equal prices keep the input order of their senders. Cost: O(n log n).
 */
export function orderByPrice(lanes: readonly Lane[]): readonly Lane[] {
  const bySender = [...lanes].sort((a, b) => compare(a.sequence, b.sequence) || a.index - b.index);
  const lowest = new Map<string, bigint>();
  const first = new Map<string, number>();
  const ranked = bySender.map((lane) => {
    const before = lowest.get(lane.sender) ?? lane.gasPrice;
    const price = lane.gasPrice < before ? lane.gasPrice : before;
    lowest.set(lane.sender, price);
    const arrival = first.get(lane.sender) ?? lane.index;
    first.set(lane.sender, lane.index < arrival ? lane.index : arrival);
    return { lane, price };
  });
  const arrivalOf = (lane: Lane): number => first.get(lane.sender) ?? lane.index;
  ranked.sort(
    (a, b) =>
      compare(b.price, a.price) ||
      arrivalOf(a.lane) - arrivalOf(b.lane) ||
      compare(a.lane.sequence, b.lane.sequence) ||
      a.lane.index - b.lane.index,
  );
  return ranked.map(({ lane }) => lane);
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
