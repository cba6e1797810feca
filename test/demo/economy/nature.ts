/** The data of the disputes: what two people know about birds and trees, and the questions that a model of it is measured by. */
import { createEmbedder, EMBEDDER_SEED } from "../../../lib/attribution/embedder.ts";
import type { TestPoint } from "../../../lib/attribution/features.ts";
import { utf8ToBytes } from "../../../lib/bytes.ts";
import { asJsonObject, parseJson } from "../../../lib/json.ts";

/** Components of every vector of the chapter. */
export const DIMS = 64;

/** By label: what a record or question is about. */
export const SUBJECTS: readonly unknown[] = ["", "birds", "trees"];

/** Rows of the two datasets. */
export const BIRDS: readonly string[] = [
  "The swift sleeps on the wing.",
  "The wren sings louder than birds ten times its size.",
  "The kingfisher nests in a tunnel in the river bank.",
  "The cuckoo lays its eggs in the nests of other birds.",
  "The barn owl hears a mouse under the snow.",
  "The Arctic tern sees two summers every year.",
  "The jay hides acorns for the winter.",
  "The dipper walks under water on the river bed.",
];
export const TREES: readonly string[] = [
  "The oak feeds more insects than any other tree.",
  "The larch is a conifer that drops its needles in winter.",
  "The lime tree flowers when other trees have finished.",
  "The yew can live for two thousand years.",
  "The aspen trembles because its leaf stalks are flat.",
  "The willow grows roots from a broken twig.",
];
const QUESTIONS: readonly (readonly [subject: string, text: string])[] = [
  ["birds", "Does the swift sleep on the wing?"],
  ["birds", "Where does the kingfisher nest?"],
  ["birds", "In whose nests does the cuckoo lay its eggs?"],
  ["birds", "Which bird sees two summers every year?"],
  ["trees", "Which conifer drops its needles in winter?"],
  ["trees", "Which tree can live for two thousand years?"],
];

const embedder = createEmbedder(EMBEDDER_SEED, DIMS);

/** A row as it is published. */
export function rowOf(subject: string, text: string): object {
  return { subject, text };
}

/** The label of a record's canonical bytes. */
export function labelOf(content: Uint8Array): number {
  const subject = asJsonObject(parseJson(new TextDecoder().decode(content)))?.["subject"];
  return SUBJECTS.indexOf(subject);
}

/** A question as a point: embedded in the form of the records. */
export function pointOf(subject: string, text: string): TestPoint {
  const vector = embedder.embed(utf8ToBytes(JSON.stringify(rowOf(subject, text))));
  return { label: SUBJECTS.indexOf(subject), vector };
}

/** The committed benchmark. */
export function testPoints(): readonly TestPoint[] {
  return QUESTIONS.map(([subject, text]) => pointOf(subject, text));
}
