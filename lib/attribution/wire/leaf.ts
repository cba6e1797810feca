/** Requests to open a leaf, and answers, between message and verifier (A60). */
import { unreachable } from "../../assert.ts";
import { equalBytes } from "../../bytes.ts";
import { LeafAnswer as WireAnswer } from "../../../proto/gen/byline/attribution/v1/fraud.ts";
import { LeafKind, LeafRef } from "../../../proto/gen/byline/attribution/v1/publication.ts";
import type { LeafAnswer, LeafRequest } from "../fraud/open-leaf.ts";
import {
  readContributor,
  readItem,
  readList,
  readQuery,
  readRecorded,
  readValue,
  writeContributor,
  writeItem,
  writeList,
  writeQuery,
  writeRecorded,
  writeValue,
} from "./openings.ts";

/** Which leaf; undefined for an unknown kind and for fields that the kind does not have, so that one leaf has one name. */
export function readLeafRef(ref: LeafRef): LeafRequest | undefined {
  const request = requestOf(ref);
  return request !== undefined && equalBytes(LeafRef.encode(writeLeafRef(request)), LeafRef.encode(ref))
    ? request
    : undefined;
}

function requestOf({ kind, query, position, item, input, index }: LeafRef): LeafRequest | undefined {
  switch (kind) {
    case LeafKind.LEAF_KIND_LIST:
      return { kind: "list", query, position };
    case LeafKind.LEAF_KIND_ITEM:
      return { kind: "item", item };
    case LeafKind.LEAF_KIND_VALUE:
      return { kind: "value", item, query };
    case LeafKind.LEAF_KIND_WEIGHT:
      return { kind: "weight", input, index };
    case LeafKind.LEAF_KIND_FEATURE:
      return { kind: "feature", item };
    case LeafKind.LEAF_KIND_QUERY:
      return { kind: "query", query };
    default:
      return undefined;
  }
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
    case "query":
      return LeafRef.create({ ...request, kind: LeafKind.LEAF_KIND_QUERY });
    default:
      return unreachable(request);
  }
}

/** The answer to that kind of request; undefined when it is not exactly one. */
export function readLeafAnswer(
  kind: LeafRequest["kind"],
  { list, item, value, weight, feature, query, registered, receipt, member }: WireAnswer,
): LeafAnswer | undefined {
  const count = [list, item, weight, feature, query, receipt, member].filter((part) => part !== undefined).length;
  if (count !== 1 || (value !== undefined && item === undefined)) return undefined;
  if ((registered === undefined) !== (weight === undefined)) return undefined;
  if (list !== undefined) return { kind: "list", entry: readList(list) };
  if (weight !== undefined && registered !== undefined) {
    return { kind: "weight", weight: readContributor(weight), registered: readContributor(registered) };
  }
  if (feature !== undefined) return { kind: "feature", feature: readRecorded(feature) };
  if (query !== undefined) return { kind: "query", query: readQuery(query) };
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
      return WireAnswer.create({
        weight: writeContributor(answer.weight),
        registered: writeContributor(answer.registered),
      });
    case "feature":
      return WireAnswer.create({ feature: writeRecorded(answer.feature) });
    case "query":
      return WireAnswer.create({ query: writeQuery(answer.query) });
    default:
      return unreachable(answer);
  }
}
