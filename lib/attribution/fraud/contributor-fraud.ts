/** Published weights of contributors that are not the sums of their records' values. Rule A52. */
import { equalBytes } from "../../bytes.ts";
import { max } from "../../int.ts";
import { itemLeaf, VALUE_BIAS, VALUES_MASK } from "../commit/leaves.ts";
import {
  type ContributorOpening,
  holdsPublishedWeight,
  holdsRegistered,
  type ItemOpening,
  openItem,
  placeOf,
} from "../commit/openings.ts";
import type { Publication, PublicationInput } from "../commit/publication.ts";
import { notShown, SHOWN, type Verdict } from "../verdict.ts";

/**
 * A52: the leaf at one index of the published weights differs from the registered one in more than the weight, or its weight is not
 * max(0, Σ Φ of its records) >> shift. The first and the last record's items show that sum; they are absent when the range is empty
 * or leaves the version, or when the leaves differ anyway. Where a contribution was taken out both leaves are the empty one (R92).
 */
export interface ContributorProof {
  readonly kind: "contributor";
  readonly input: number;
  readonly published: ContributorOpening;
  readonly registered: ContributorOpening;
  readonly range: readonly [first: ItemOpening, last: ItemOpening] | undefined;
}

/** A52. Cost: O(log N + log contributors). */
export function verifyContributor(publication: Publication, proof: ContributorProof): Verdict {
  const input = publication.inputs[proof.input];
  if (input?.weights === undefined) return notShown("no such weights");
  const { published, registered } = proof;
  if (published.index !== registered.index) return notShown("two indexes");
  if (!holdsPublishedWeight(input, published)) return notShown("published leaf");
  if (!holdsRegistered(input, registered)) return notShown("registered leaf");
  const [now, before] = [published.contributor, registered.contributor];
  const isSame =
    equalBytes(now.id, before.id) && now.firstRecord === before.firstRecord && now.recordCount === before.recordCount;
  if (!isSame) return SHOWN;
  const sum = rangeSum(publication, input, proof);
  if (sum === undefined) return notShown("the records' items");
  const weight = max(0n, sum) >> BigInt(input.weights.shift);
  return now.weight === weight ? notShown("the weight is right") : SHOWN;
}

function rangeSum(publication: Publication, input: PublicationInput, proof: ContributorProof): bigint | undefined {
  const { firstRecord, recordCount } = proof.published.contributor;
  if (recordCount < 1n || firstRecord + recordCount > BigInt(input.itemCount)) return 0n;
  if (proof.range === undefined) return undefined;
  const [first, last] = proof.range;
  const [start, end] = [openItem(publication, first), openItem(publication, last)];
  const [from, to] = [placeOf(publication, first.item), placeOf(publication, last.item)];
  if (start === undefined || end === undefined || from?.inputIndex !== proof.input || to?.inputIndex !== proof.input) {
    return undefined;
  }
  if (BigInt(from.local) !== firstRecord || BigInt(to.local) !== firstRecord + recordCount - 1n) return undefined;
  const packed = end.leftSum + itemLeaf(last).sum - start.leftSum;
  return (packed & VALUES_MASK) - recordCount * BigInt(publication.queryCount) * VALUE_BIAS;
}
