/**
 * The challenger: computes a publication again from the data that everybody has and the leaves that the publisher served, and makes a
 * proof of the first lie it meets. Data that was not served is asked for (`open-leaf.ts`); sums inside a tree are `bad-sums.ts`.
 */
import { equalBytes } from "../../bytes.ts";
import {
  commitPublication,
  computeValues,
  entryAt,
  itemSummary,
  type ListColumns,
  placedItems,
  type PublicationData,
  type PublicationTerms,
} from "../commit/build.ts";
import { listLeaf, VALUE_BIAS, WITHDRAWN_CONTRIBUTOR } from "../commit/leaves.ts";
import { createOpener, type Opener } from "../commit/open.ts";
import { impliedVector, isSameVector, type Publication } from "../commit/publication.ts";
import { squaredDistance } from "../distance.ts";
import type { FraudProof } from "./judge.ts";

interface Search {
  readonly terms: PublicationTerms;
  readonly served: PublicationData;
  readonly honest: PublicationData;
  readonly opener: Opener;
}

/**
 * A proof against the publication, or undefined when the served leaves are right.
 * @param served  the leaves behind the publication's roots, as its publisher served them
 * Cost: that of computing the publication once.
 */
export function findFraud(
  publication: Publication,
  terms: PublicationTerms,
  served: PublicationData,
): FraudProof | undefined {
  const vector = impliedVector(publication);
  if (vector !== undefined && !isSameVector(vector, publication.vector)) return { kind: "vector" };
  const search = { terms, served, honest: computeValues(terms), opener: createOpener(terms, served) };
  return findItemFraud(search) ?? findListFraud(search) ?? findPlaceFraud(search) ?? findWeightFraud(search);
}

/** Whether the served leaves lead to the published roots: otherwise something was withheld or a sum inside a tree is wrong. */
export function isServed(publication: Publication, terms: PublicationTerms, served: PublicationData): boolean {
  const again = commitPublication(terms, served);
  return (
    equalBytes(again.listsRoot, publication.listsRoot) &&
    again.inputs.every(({ items, weights }, at) => {
      const other = publication.inputs[at];
      return (
        other?.items.sum === items.sum && equalBytes(other.items.hash, items.hash) && isSameTop(weights, other.weights)
      );
    })
  );
}

function isSameTop(a: Publication["inputs"][number]["weights"], b: Publication["inputs"][number]["weights"]): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.tree.sum === b.tree.sum && equalBytes(a.tree.hash, b.tree.hash) && a.shift === b.shift;
}

/** Leaders first: every list is over them. */
function findItemFraud({ terms, served, honest, opener }: Search): FraudProof | undefined {
  const items = placedItems(terms.inputs);
  for (const { index } of items) {
    const [said, is] = [served.leaders[index] as number, honest.leaders[index] as number];
    if (said > index) return { kind: "item", item: opener.item(index) };
    if (said === index && is !== index) {
      const features = [opener.feature(index), opener.feature(is)] as const;
      return { kind: "duplicate", item: opener.item(index), leader: opener.item(is), features };
    }
    if (said === index) continue;
    const isLeader = served.leaders[said] === said;
    const distance = squaredDistance(vectorAt(items, index), vectorAt(items, said));
    if (isLeader && distance <= terms.duplicateRadius) continue;
    const features = [opener.feature(index), opener.feature(said)] as const;
    return { kind: "false-derivative", item: opener.item(index), leader: opener.item(said), features };
  }
  return undefined;
}

function vectorAt(items: ReturnType<typeof placedItems>, index: number): Int8Array {
  return items[index]?.item.vector ?? new Int8Array(0);
}

function findListFraud(search: Search): FraudProof | undefined {
  for (let query = 0; query < search.terms.points.length; query++) {
    const proof = findEntryFraud(search, query);
    if (proof !== undefined) return proof;
  }
  return undefined;
}

/** One list from the far end, as its values are defined. */
function findEntryFraud({ terms, served, honest, opener }: Search, query: number): FraudProof | undefined {
  const list = served.lists[query] as ListColumns;
  const point = terms.points[query];
  const items = placedItems(terms.inputs);
  const seen = new Map<number, number>();
  for (let at = 0; at < list.items.length; at++) {
    const entry = entryAt(list, at);
    const placed = items[entry.item];
    if (placed === undefined) {
      const { entry: _, ...opening } = opener.list(query, at + 1);
      return { kind: "malformed", leaf: { ...opening, leaf: listLeaf(entry) } };
    }
    const before = seen.get(entry.item);
    if (before !== undefined) {
      return { kind: "repeat", first: opener.list(query, before + 1), second: opener.list(query, at + 1) };
    }
    seen.set(entry.item, at);
    if (served.leaders[entry.item] !== entry.item) {
      return { kind: "stranger", entry: opener.list(query, at + 1), item: opener.item(entry.item) };
    }
    const isRight =
      point !== undefined &&
      entry.distance === squaredDistance(placed.item.vector, point.vector) &&
      entry.match === (placed.item.label === point.label);
    if (isRight) continue;
    const feature = opener.feature(entry.item);
    return { kind: "distance", entry: opener.list(query, at + 1), feature, query: opener.query(query) };
  }
  return findSequenceFraud({ terms, served, honest, opener }, query);
}

/** Distances are right and every leader stands once: where the order is not ours, two adjacent places descend. */
function findSequenceFraud({ served, honest, opener }: Search, query: number): FraudProof | undefined {
  const list = served.lists[query] as ListColumns;
  const right = honest.lists[query] as ListColumns;
  const rank = new Map<number, number>();
  right.items.forEach((item, at) => {
    rank.set(item, at);
  });
  for (let at = 0; at + 1 < list.items.length; at++) {
    const [first, second] = [entryAt(list, at), entryAt(list, at + 1)];
    if ((rank.get(first.item) ?? 0) < (rank.get(second.item) ?? 0)) continue;
    const features = [opener.feature(first.item), opener.feature(second.item)] as const;
    return { kind: "order", first: opener.list(query, at + 1), second: opener.list(query, at + 2), features };
  }
  for (let at = list.items.length - 1; at >= 0; at--) {
    if (list.values[at] === right.values[at]) continue;
    const isLast = at + 1 === list.items.length;
    const next = isLast ? undefined : opener.list(query, at + 2);
    return { kind: "step", entry: opener.list(query, at + 1), next };
  }
  return undefined;
}

/** Lists are right: an item's value that is not its list's. */
function findPlaceFraud({ terms, served, honest, opener }: Search): FraudProof | undefined {
  for (let query = 0; query < terms.points.length; query++) {
    const [said, is] = [served.places[query], honest.places[query]];
    for (let item = 0; item < (is?.positions.length ?? 0); item++) {
      if (honest.leaders[item] !== item) continue;
      const position = said?.positions[item] as number;
      if (position === is?.positions[item] && said?.values[item] === is.values[item]) continue;
      const exists = position >= 1 && position <= (served.lists[query] as ListColumns).items.length;
      const entry = exists ? opener.list(query, position) : undefined;
      return { kind: "place", item: opener.item(item), value: opener.value(item, query), entry };
    }
  }
  return undefined;
}

/** Items are right: a weight that is not the sum of its records. */
function findWeightFraud({ terms, served, honest, opener }: Search): FraudProof | undefined {
  let first = 0;
  for (let input = 0; input < terms.inputs.length; input++) {
    const { contributors, items } = terms.inputs[input] ?? { contributors: [], items: [] };
    const said = served.weights[input];
    const totals = items.map(
      (_, local) => itemSummary(honest, first + local).total - BigInt(terms.points.length) * VALUE_BIAS,
    );
    for (let index = 0; said !== undefined && index < contributors.length; index++) {
      const { id, firstRecord, recordCount } = contributors[index] ?? WITHDRAWN_CONTRIBUTOR;
      if (id.length === 0) continue;
      const isInside = recordCount >= 1n && firstRecord + recordCount <= BigInt(items.length);
      const records = isInside ? totals.slice(Number(firstRecord), Number(firstRecord + recordCount)) : [];
      const sum = records.reduce((total, value) => total + value, 0n);
      const weight = (sum > 0n ? sum : 0n) >> BigInt(said.shift);
      if (said.weights[index] === weight) continue;
      const start = first + Number(firstRecord);
      const range = isInside
        ? ([opener.item(start), opener.item(start + Number(recordCount) - 1)] as const)
        : undefined;
      const [published, registered] = [opener.weight(input, index), opener.registered(input, index)];
      return { kind: "contributor", input, published, registered, range };
    }
    first += items.length;
  }
  return undefined;
}
