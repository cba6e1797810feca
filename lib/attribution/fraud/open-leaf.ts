/** Requests to open a leaf, and what answers them: a publisher that can't answer in time withholds data and is guilty. Rule A60. */
import { unreachable } from "../../assert.ts";
import { MAX_UINT64 } from "../../int.ts";
import {
  type ContributorOpening,
  holdsList,
  holdsPublishedWeight,
  holdsValue,
  type ItemOpening,
  type ListOpening,
  openItem,
  placeOf,
  type ValueOpening,
} from "../commit/openings.ts";
import { isBetween, itemCountOf, leaderCountOf, type Publication } from "../commit/publication.ts";
import { notShown, SHOWN, type Verdict } from "../verdict.ts";

/** Which leaf: a place of a list, an item, one value of an item, one published weight. */
export type LeafRequest =
  | { readonly kind: "list"; readonly query: number; readonly position: number }
  | { readonly kind: "item"; readonly item: number }
  | { readonly kind: "value"; readonly item: number; readonly query: number }
  | { readonly kind: "weight"; readonly input: number; readonly index: bigint };

/** The answer of the same kind. A derivative has no values: its item leaf alone answers. */
export type LeafAnswer =
  | { readonly kind: "list"; readonly entry: ListOpening }
  | { readonly kind: "item"; readonly item: ItemOpening }
  | { readonly kind: "value"; readonly item: ItemOpening; readonly value: ValueOpening | undefined }
  | { readonly kind: "weight"; readonly weight: ContributorOpening };

/** Whether the publication has such a leaf; only then may it be asked for. */
export function hasLeaf(publication: Publication, request: LeafRequest): boolean {
  switch (request.kind) {
    case "list":
      return isQuery(publication, request.query) && isBetween(request.position, 1, leaderCountOf(publication));
    case "item":
      return placeOf(publication, request.item) !== undefined;
    case "value":
      return isQuery(publication, request.query) && placeOf(publication, request.item) !== undefined;
    case "weight": {
      const input = publication.inputs[request.input];
      if (input?.weights === undefined || request.index < 0n || request.index > MAX_UINT64) return false;
      return request.index < input.contributorCount;
    }
    default:
      return unreachable(request);
  }
}

/** Whether the answer opens what was asked for, in the form that the rules give it. Cost: O(log N). */
export function verifyLeafAnswer(publication: Publication, request: LeafRequest, answer: LeafAnswer): Verdict {
  if (!hasLeaf(publication, request)) return notShown("no such leaf");
  if (request.kind === "list" && answer.kind === "list") {
    const { entry } = answer;
    const isAsked = entry.query === request.query && entry.position === request.position;
    if (!isAsked || !holdsList(publication, entry)) return notShown("list entry");
    return entry.entry.item < itemCountOf(publication) ? SHOWN : notShown("no such item");
  }
  if (request.kind === "item" && answer.kind === "item") {
    return isItem(publication, request.item, answer.item) ? SHOWN : notShown("item leaf");
  }
  if (request.kind === "value" && answer.kind === "value") {
    const { item, value } = answer;
    if (!isItem(publication, request.item, item)) return notShown("item leaf");
    if (item.leader !== item.item) return SHOWN;
    const isShown = value?.query === request.query && holdsValue(publication, item, value);
    return isShown ? SHOWN : notShown("value leaf");
  }
  if (request.kind === "weight" && answer.kind === "weight") {
    const input = publication.inputs[request.input];
    const isAsked = answer.weight.index === request.index;
    const isShown = isAsked && input !== undefined && holdsPublishedWeight(input, answer.weight);
    return isShown ? SHOWN : notShown("published weight");
  }
  return notShown("another kind of leaf");
}

function isItem(publication: Publication, item: number, opening: ItemOpening): boolean {
  return opening.item === item && openItem(publication, opening) !== undefined;
}

function isQuery({ queryCount }: Publication, query: number): boolean {
  return isBetween(query, 0, queryCount - 1);
}
