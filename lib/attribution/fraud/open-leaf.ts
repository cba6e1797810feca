/** Requests to open a leaf, and what answers them: a publisher that can't answer in time withholds data and is guilty. Rule A60. */
import { unreachable } from "../../assert.ts";
import { MAX_UINT64 } from "../../int.ts";
import type { ContentTree } from "../../registry/two-level.ts";
import {
  type ContributorOpening,
  holdsList,
  holdsPublishedWeight,
  holdsQuery,
  holdsRecorded,
  holdsRegistered,
  holdsValue,
  type ItemOpening,
  type ListOpening,
  openItem,
  placeOf,
  type QueryOpening,
  type RecordedFeature,
  type ValueOpening,
} from "../commit/openings.ts";
import {
  isBetween,
  itemCountOf,
  leaderCountOf,
  type Publication,
  type PublicationInput,
} from "../commit/publication.ts";
import { notShown, SHOWN, type Verdict } from "../verdict.ts";

/** Which leaf: a place of a list, an item, one value of an item, one published weight, an item's features, a test point. */
export type LeafRequest =
  | { readonly kind: "list"; readonly query: number; readonly position: number }
  | { readonly kind: "item"; readonly item: number }
  | { readonly kind: "value"; readonly item: number; readonly query: number }
  | { readonly kind: "weight"; readonly input: number; readonly index: bigint }
  | { readonly kind: "feature"; readonly item: number }
  | { readonly kind: "query"; readonly query: number };

/** The answer of the same kind. A derivative has no values: its item leaf alone answers. A weight is shown beside the registered leaf. */
export type LeafAnswer =
  | { readonly kind: "list"; readonly entry: ListOpening }
  | { readonly kind: "item"; readonly item: ItemOpening }
  | { readonly kind: "value"; readonly item: ItemOpening; readonly value: ValueOpening | undefined }
  | { readonly kind: "weight"; readonly weight: ContributorOpening; readonly registered: ContributorOpening }
  | { readonly kind: "feature"; readonly feature: RecordedFeature }
  | { readonly kind: "query"; readonly query: QueryOpening };

/** The registered content of an input; undefined when the registry has no such version. */
export type ContentOf = (input: PublicationInput) => ContentTree | undefined;

/** Whether the publication has such a leaf; only then may it be asked for. */
export function hasLeaf(publication: Publication, request: LeafRequest): boolean {
  switch (request.kind) {
    case "list":
      return isQuery(publication, request.query) && isBetween(request.position, 1, leaderCountOf(publication));
    case "item":
    case "feature":
      return placeOf(publication, request.item) !== undefined;
    case "value":
      return isQuery(publication, request.query) && placeOf(publication, request.item) !== undefined;
    case "query":
      return isQuery(publication, request.query);
    case "weight": {
      const input = publication.inputs[request.input];
      if (input?.weights === undefined || request.index < 0n || request.index > MAX_UINT64) return false;
      return request.index < input.contributorCount;
    }
    default:
      return unreachable(request);
  }
}

/** Whether the answer opens what was asked for, in the form that the rules give it. Cost: O(d + log N). */
export function verifyLeafAnswer(
  publication: Publication,
  request: LeafRequest,
  answer: LeafAnswer,
  contentOf: ContentOf,
): Verdict {
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
    const { weight, registered } = answer;
    const isAsked = weight.index === request.index && registered.index === request.index;
    if (!isAsked || input === undefined) return notShown("another index");
    if (!holdsPublishedWeight(input, weight)) return notShown("published weight");
    return holdsRegistered(input, registered) ? SHOWN : notShown("registered weight");
  }
  if (request.kind === "query" && answer.kind === "query") {
    const isShown = answer.query.query === request.query && holdsQuery(publication, answer.query);
    return isShown ? SHOWN : notShown("test point");
  }
  if (request.kind === "feature" && answer.kind === "feature") {
    const place = placeOf(publication, request.item);
    const content = place === undefined ? undefined : contentOf(place.input);
    const isAsked = answer.feature.feature.item === request.item;
    const isShown = isAsked && content !== undefined && holdsRecorded(publication, content, answer.feature);
    return isShown ? SHOWN : notShown("features, or the record they are made of");
  }
  return notShown("another kind of leaf");
}

function isItem(publication: Publication, item: number, opening: ItemOpening): boolean {
  return opening.item === item && openItem(publication, opening) !== undefined;
}

function isQuery({ queryCount }: Publication, query: number): boolean {
  return isBetween(query, 0, queryCount - 1);
}
