/** Proofs against publications between message and verifier, one case for each row of the fraud table (A40-A52). */
import { unreachable } from "../../assert.ts";
import { type BadSumProof, SumTree } from "../../../proto/gen/byline/attribution/v1/fraud.ts";
import { PublicationFraud } from "../../../proto/gen/byline/attribution/v1/fraud.ts";
import type { FraudProof } from "../fraud/judge.ts";
import type { SumTreeName } from "../fraud/sum-fraud.ts";
import {
  readContributor,
  readFeature,
  readItem,
  readList,
  readQuery,
  readRawList,
  readValue,
  writeContributor,
  writeFeature,
  writeItem,
  writeList,
  writeQuery,
  writeValue,
} from "./openings.ts";
import { readBadSum, writeBadSum } from "./sums.ts";

/** The proof of a message; undefined when it holds none, or one whose parts do not belong together. */
export function readFraudProof(fraud: PublicationFraud): FraudProof | undefined {
  return readListProof(fraud) ?? readItemProof(fraud) ?? readSumProof(fraud);
}

function readListProof(fraud: PublicationFraud): FraudProof | undefined {
  const { distance, order, step, repeat, stranger, malformed } = fraud;
  if (distance !== undefined) {
    const { entry, feature, query } = distance;
    return { kind: "distance", entry: readList(entry), feature: readFeature(feature), query: readQuery(query) };
  }
  if (order !== undefined) {
    const features = readPair(order.firstFeature, order.secondFeature, readFeature);
    return { kind: "order", first: readList(order.first), second: readList(order.second), features };
  }
  if (step !== undefined) return { kind: "step", entry: readList(step.entry), next: maybe(step.next, readList) };
  if (repeat !== undefined) {
    return { kind: "repeat", first: readList(repeat.first), second: readList(repeat.second) };
  }
  if (stranger !== undefined) {
    return { kind: "stranger", entry: readList(stranger.entry), item: readItem(stranger.item) };
  }
  return malformed === undefined ? undefined : { kind: "malformed", leaf: readRawList(malformed.leaf) };
}

function readItemProof({ place, item, duplicate, falseDerivative }: PublicationFraud): FraudProof | undefined {
  if (place !== undefined) {
    const entry = maybe(place.entry, readList);
    return { kind: "place", item: readItem(place.item), value: readValue(place.value), entry };
  }
  if (item !== undefined) return { kind: "item", item: readItem(item.item) };
  if (duplicate !== undefined) {
    const features = [readFeature(duplicate.itemFeature), readFeature(duplicate.leaderFeature)] as const;
    return { kind: "duplicate", item: readItem(duplicate.item), leader: readItem(duplicate.leader), features };
  }
  if (falseDerivative === undefined) return undefined;
  const { itemFeature, leaderFeature } = falseDerivative;
  const features = readPair(itemFeature, leaderFeature, readFeature);
  const [of, leader] = [readItem(falseDerivative.item), readItem(falseDerivative.leader)];
  return { kind: "false-derivative", item: of, leader, features };
}

function readSumProof({ badSum, vector, contributor }: PublicationFraud): FraudProof | undefined {
  if (badSum !== undefined) {
    const [name, bad] = [readTree(badSum), readBadSum(badSum.bad)];
    return name === undefined || bad === undefined ? undefined : { kind: "bad-sum", name, ...bad };
  }
  if (vector !== undefined) return { kind: "vector" };
  if (contributor === undefined) return undefined;
  const { input, published, registered, first, last } = contributor;
  const range = readPair(first, last, readItem);
  return {
    kind: "contributor",
    input,
    published: readContributor(published),
    registered: readContributor(registered),
    range,
  };
}

function readTree({ tree, input, item }: BadSumProof): SumTreeName | undefined {
  if (tree === SumTree.SUM_TREE_ITEMS && item === undefined) return { tree: "items", input };
  if (tree === SumTree.SUM_TREE_WEIGHTS && item === undefined) return { tree: "weights", input };
  const isValues = tree === SumTree.SUM_TREE_VALUES && input === 0;
  return isValues && item !== undefined ? { tree: "values", item: readItem(item) } : undefined;
}

/** The message of a proof. */
export function writeFraudProof(publicationId: bigint, proof: FraudProof): PublicationFraud {
  return PublicationFraud.create({ publicationId, ...memberOf(proof) });
}

function memberOf(proof: FraudProof): Partial<PublicationFraud> {
  switch (proof.kind) {
    case "distance": {
      const { entry, feature, query } = proof;
      return { distance: { entry: writeList(entry), feature: writeFeature(feature), query: writeQuery(query) } };
    }
    case "order": {
      const [firstFeature, secondFeature] = proof.features?.map(writeFeature) ?? [];
      return { order: { first: writeList(proof.first), second: writeList(proof.second), firstFeature, secondFeature } };
    }
    case "step":
      return { step: { entry: writeList(proof.entry), next: maybe(proof.next, writeList) } };
    case "repeat":
      return { repeat: { first: writeList(proof.first), second: writeList(proof.second) } };
    case "stranger":
      return { stranger: { entry: writeList(proof.entry), item: writeItem(proof.item) } };
    case "malformed": {
      const { query, position, listRoot, listPath, leaf, path } = proof.leaf;
      return { malformed: { leaf: { query, position, listRoot, listPath, leaf, path } } };
    }
    case "place":
      return {
        place: { item: writeItem(proof.item), value: writeValue(proof.value), entry: maybe(proof.entry, writeList) },
      };
    case "item":
      return { item: { item: writeItem(proof.item) } };
    case "duplicate": {
      const [itemFeature, leaderFeature] = [writeFeature(proof.features[0]), writeFeature(proof.features[1])];
      return {
        duplicate: { item: writeItem(proof.item), leader: writeItem(proof.leader), itemFeature, leaderFeature },
      };
    }
    case "false-derivative": {
      const [itemFeature, leaderFeature] = proof.features?.map(writeFeature) ?? [];
      return {
        falseDerivative: { item: writeItem(proof.item), leader: writeItem(proof.leader), itemFeature, leaderFeature },
      };
    }
    case "bad-sum":
      return { badSum: { ...writeTree(proof.name), bad: writeBadSum(proof) } };
    case "vector":
      return { vector: {} };
    case "contributor": {
      const [first, last] = proof.range?.map(writeItem) ?? [];
      const [published, registered] = [writeContributor(proof.published), writeContributor(proof.registered)];
      return { contributor: { input: proof.input, published, registered, first, last } };
    }
    default:
      return unreachable(proof);
  }
}

function writeTree(name: SumTreeName): Pick<BadSumProof, "tree" | "input" | "item"> {
  if (name.tree === "values") return { tree: SumTree.SUM_TREE_VALUES, input: 0, item: writeItem(name.item) };
  const tree = name.tree === "items" ? SumTree.SUM_TREE_ITEMS : SumTree.SUM_TREE_WEIGHTS;
  return { tree, input: name.input, item: undefined };
}

function maybe<A, B>(value: A | undefined, read: (value: A) => B): B | undefined {
  return value === undefined ? undefined : read(value);
}

function readPair<A, B>(a: A | undefined, b: A | undefined, read: (value: A) => B): readonly [B, B] | undefined {
  return a === undefined || b === undefined ? undefined : [read(a), read(b)];
}
