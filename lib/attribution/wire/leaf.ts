/** Requests to open a leaf, and answers, between message and verifier (A60). */
import { unreachable } from "../../assert.ts";
import { LeafAnswer as WireAnswer } from "../../../proto/gen/byline/attribution/v1/fraud.ts";
import { LeafKind, LeafRef } from "../../../proto/gen/byline/attribution/v1/publication.ts";
import type { LeafAnswer, LeafRequest } from "../fraud/open-leaf.ts";
import {
  readContributor,
  readItem,
  readList,
  readRecorded,
  readValue,
  writeContributor,
  writeItem,
  writeList,
  writeRecorded,
  writeValue,
} from "./openings.ts";

/** Which leaf; undefined for an unknown kind and for fields that the kind does not have, so that one leaf has one name. */
export function readLeafRef(ref: LeafRef): LeafRequest | undefined {
  const { kind, query, position, item, input, index } = ref;
  const hasWeight = input !== 0 || index !== 0n;
  if (kind === LeafKind.LEAF_KIND_LIST) {
    return item !== 0 || hasWeight ? undefined : { kind: "list", query, position };
  }
  if (kind === LeafKind.LEAF_KIND_ITEM || kind === LeafKind.LEAF_KIND_FEATURE) {
    const name = kind === LeafKind.LEAF_KIND_ITEM ? "item" : "feature";
    return query !== 0 || position !== 0 || hasWeight ? undefined : { kind: name, item };
  }
  if (kind === LeafKind.LEAF_KIND_VALUE) {
    return position !== 0 || hasWeight ? undefined : { kind: "value", item, query };
  }
  const isWeight = kind === LeafKind.LEAF_KIND_WEIGHT && query === 0 && position === 0 && item === 0;
  return isWeight ? { kind: "weight", input, index } : undefined;
}

/** Back. */
export function writeLeafRef(request: LeafRequest): LeafRef {
  switch (request.kind) {
    case "list":
      return LeafRef.create({ ...request, kind: LeafKind.LEAF_KIND_LIST });
    case "item":
      return LeafRef.create({ ...request, kind: LeafKind.LEAF_KIND_ITEM });
    case "value":
      return LeafRef.create({ ...request, kind: LeafKind.LEAF_KIND_VALUE });
    case "weight":
      return LeafRef.create({ ...request, kind: LeafKind.LEAF_KIND_WEIGHT });
    case "feature":
      return LeafRef.create({ ...request, kind: LeafKind.LEAF_KIND_FEATURE });
    default:
      return unreachable(request);
  }
}

/** The answer to that kind of request; undefined when it is not exactly one. */
export function readLeafAnswer(
  kind: LeafRequest["kind"],
  { list, item, value, weight, feature }: WireAnswer,
): LeafAnswer | undefined {
  const count = [list, item, weight, feature].filter((part) => part !== undefined).length;
  if (count !== 1 || (value !== undefined && item === undefined)) return undefined;
  if (list !== undefined) return { kind: "list", entry: readList(list) };
  if (weight !== undefined) return { kind: "weight", weight: readContributor(weight) };
  if (feature !== undefined) return { kind: "feature", feature: readRecorded(feature) };
  if (item === undefined || (kind === "item" && value !== undefined)) return undefined;
  if (kind === "item") return { kind, item: readItem(item) };
  return { kind: "value", item: readItem(item), value: value === undefined ? undefined : readValue(value) };
}

/** Back. */
export function writeLeafAnswer(answer: LeafAnswer): WireAnswer {
  switch (answer.kind) {
    case "list":
      return WireAnswer.create({ list: writeList(answer.entry) });
    case "item":
      return WireAnswer.create({ item: writeItem(answer.item) });
    case "value": {
      const value = answer.value === undefined ? undefined : writeValue(answer.value);
      return WireAnswer.create({ item: writeItem(answer.item), value });
    }
    case "weight":
      return WireAnswer.create({ weight: writeContributor(answer.weight) });
    case "feature":
      return WireAnswer.create({ feature: writeRecorded(answer.feature) });
    default:
      return unreachable(answer);
  }
}
