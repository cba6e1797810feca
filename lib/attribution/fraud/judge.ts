/** Every fraud proof against a publication, by kind. What this convicts off chain it convicts on chain: the code is the same. */
import { unreachable } from "../../assert.ts";
import type { Publication } from "../commit/publication.ts";
import type { Verdict } from "../verdict.ts";
import { type ContributorProof, verifyContributor } from "./contributor-fraud.ts";
import {
  type DuplicateProof,
  type FalseDerivativeProof,
  type ItemProof,
  type PlaceProof,
  verifyDuplicate,
  verifyFalseDerivative,
  verifyItem,
  verifyPlace,
} from "./item-fraud.ts";
import {
  type DistanceProof,
  type MalformedProof,
  type OrderProof,
  type RepeatProof,
  type StepProof,
  type StrangerProof,
  verifyDistance,
  verifyMalformed,
  verifyOrder,
  verifyRepeat,
  verifyStep,
  verifyStranger,
} from "./list-fraud.ts";
import { type BadSumProof, verifyBadSum, verifyWrongVector, type WrongVectorProof } from "./sum-fraud.ts";

/** A proof that a publication lies. */
export type FraudProof =
  | DistanceProof
  | OrderProof
  | StepProof
  | RepeatProof
  | StrangerProof
  | MalformedProof
  | PlaceProof
  | ItemProof
  | DuplicateProof
  | FalseDerivativeProof
  | BadSumProof
  | WrongVectorProof
  | ContributorProof;

/**
 * Whether the proof convicts the publication.
 * @param publication  whose shape `publicationFault` has found good and whose root is the one in state
 * @param proof        decoded, otherwise as the stranger sent it
 * Cost: O(d + log N) and at most ATTRIBUTION_PATH_MAX hashes a path.
 */
export function verifyFraudProof(publication: Publication, proof: FraudProof): Verdict {
  switch (proof.kind) {
    case "distance":
      return verifyDistance(publication, proof);
    case "order":
      return verifyOrder(publication, proof);
    case "step":
      return verifyStep(publication, proof);
    case "repeat":
      return verifyRepeat(publication, proof);
    case "stranger":
      return verifyStranger(publication, proof);
    case "malformed":
      return verifyMalformed(publication, proof);
    case "place":
      return verifyPlace(publication, proof);
    case "item":
      return verifyItem(publication, proof);
    case "duplicate":
      return verifyDuplicate(publication, proof);
    case "false-derivative":
      return verifyFalseDerivative(publication, proof);
    case "bad-sum":
      return verifyBadSum(publication, proof);
    case "vector":
      return verifyWrongVector(publication);
    case "contributor":
      return verifyContributor(publication, proof);
    default:
      return unreachable(proof);
  }
}
