/** Publications between message and verifier (A14). */
import type * as wire from "../../../proto/gen/byline/attribution/v1/publication.ts";
import type { Publication, PublicationInput } from "../commit/publication.ts";
import { readNode, writeNode } from "./openings.ts";

/** A publication as it was sent; `publicationFault` says what is wrong with it. */
export function readPublication({ number, inputs, ...rest }: wire.Publication): Publication {
  return { ...rest, benchmark: number, inputs: inputs.map(readInput) };
}

/** Back. */
export function writePublication(publication: Publication): wire.Publication {
  const { benchmark, inputs, ...rest } = publication;
  return { ...rest, number: benchmark, inputs: inputs.map(writeInput) };
}

function readInput({ items, weights, ...rest }: wire.PublicationInput): PublicationInput {
  const published = weights === undefined ? undefined : { tree: readNode(weights.tree), shift: weights.shift };
  return { ...rest, items: readNode(items), weights: published };
}

function writeInput({ items, weights, ...rest }: PublicationInput): wire.PublicationInput {
  const published = weights === undefined ? undefined : { tree: writeNode(weights.tree), shift: weights.shift };
  return { ...rest, items: writeNode(items), weights: published };
}
