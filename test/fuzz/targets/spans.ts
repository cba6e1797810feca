/** Spans of a receipt: what a stranger's receipt says, and proofs against an honest one, which must never convict. */
import { spanCredits, spanFault } from "../../../lib/attribution/commit/spans.ts";
import { findSpanFraud } from "../../../lib/attribution/fraud/find-span-fraud.ts";
import { verifySpanFraud } from "../../../lib/attribution/fraud/span-fraud.ts";
import { claimOf, randomSpanScene, type SpanScene, sourcesOf } from "../../../lib/attribution/fraud/spans.fixture.ts";
import { createChance } from "../../../lib/attribution/random-game.fixture.ts";
import {
  type CreditedSpan,
  ReceiptLeaf,
  SpanEvidence,
  SpanProof,
} from "../../../proto/gen/byline/attribution/v1/fraud.ts";
import { pickOf } from "../mutate-wire.ts";
import { type FuzzTarget, mustHold, type Outcome, plainTarget } from "../target.ts";
import { roundTrip } from "./round-trip.ts";

const scene = randomSpanScene(createChance(7));
const sources = sourcesOf(scene, scene.evidence);
const extra = scene.corpus.versions.find(({ input }) => input === undefined)?.source;

/** Proofs of lies about this scene, against which the honest receipt stands. */
const proofs = liesOf(scene).flatMap((lie) => {
  const proof = findSpanFraud(scene.corpus, lie, scene);
  return proof === undefined ? [] : [SpanProof.encode({ leaf: ReceiptLeaf.create({}), ...proof })];
});

function liesOf({ evidence }: SpanScene): readonly SpanEvidence[] {
  const [first, ...rest] = evidence.spans as [CreditedSpan, ...CreditedSpan[]];
  const moved = { ...first.place, position: first.place.position + 1 };
  return [
    { ...evidence, tokenTree: new Uint8Array(32) },
    { ...evidence, spans: rest },
    { ...evidence, spans: [{ ...first, place: moved }, ...rest] },
    { ...evidence, spans: evidence.spans.map((span) => ({ ...span, boilerplate: [] })) },
  ];
}

function readProof(input: Uint8Array): Outcome {
  const { leaf, commons, ...proof } = roundTrip(SpanProof, input);
  const claim = claimOf(scene, scene.evidence, commons === undefined ? [] : [extra]);
  mustHold(!verifySpanFraud(claim, proof).ok, "an honest receipt was convicted");
  return "accepted";
}

function readEvidence(input: Uint8Array): Outcome {
  const evidence = roundTrip(SpanEvidence, input);
  const known = sources.slice(0, scene.inputCount + evidence.commons.length);
  if (spanFault(evidence, known) !== undefined) return "refused";
  const credits = spanCredits(evidence, known, scene.inputCount);
  const sum = credits.reduce((total, credit) => total + credit, 0n);
  mustHold(sum <= BigInt(evidence.tokenCount), "more credits than tokens");
  return "accepted";
}

/** See the file comment. */
export const spanTargets: readonly FuzzTarget[] = [
  plainTarget(
    { name: "span-evidence", about: "judges what a receipt says of spans", form: "wire" },
    () => SpanEvidence.encode(scene.evidence),
    readEvidence,
  ),
  plainTarget(
    { name: "span-proof", about: "judges proofs against honest spans", form: "wire" },
    (prng) => pickOf(prng, proofs),
    readProof,
  ),
];
