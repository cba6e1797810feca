/**
 * Liars: a Byzantine node is a real driver with some of its parts replaced. Each behaviour replaces what it must and
 * counts what it did, so that a run can prove the lie was told.
 */
import {
  equivocate,
  wrongTime,
  amnesia,
  forgetsValid,
  backToThePast,
  alwaysNil,
  silent,
  badIndex,
  slowSigner,
  badSignature,
} from "./lying-votes.ts";
import {
  twoProposals,
  proposalToHalf,
  bodies,
  badBlock,
  withHeader,
  withTxs,
  changeSignature,
  swappedAddresses,
  falseProof,
  usurper,
} from "./lying-blocks.ts";
import { futureFlood, oldReplay, garbage, forgedEvidence, lyingCatchUp, boasting } from "./noise.ts";
import { type Liar, type LiarContext, everyone, randomBytes } from "./liar.ts";
import { BAD_TX } from "./fakes/app.ts";

/** All behaviours by name. `twin` is made by the world: a second node with the same key. */
export const BEHAVIOURS: readonly (readonly [string, (context: LiarContext) => Liar])[] = [
  ["equivocate-prevotes", (context) => equivocate(context, 1)],
  ["equivocate-precommits", (context) => equivocate(context, 2)],
  ["two-proposals", twoProposals],
  ["proposal-to-half", proposalToHalf],
  ["withheld-body", (context) => bodies(context, () => undefined)],
  ["body-to-one", (context) => bodies(context, (send) => send(0))],
  [
    "late-body",
    (context) =>
      bodies(context, (send) => context.after(context.prng.between(200, 1_500), () => everyone(context).forEach(send))),
  ],
  ["bad-app-hash", (context) => badBlock(context, (block) => withHeader(block, { appHash: randomBytes(context, 32) }))],
  [
    "bad-data-hash",
    (context) => badBlock(context, (block) => withHeader(block, { dataHash: randomBytes(context, 32) })),
  ],
  [
    "bad-tx",
    (context) => badBlock(context, (block) => withTxs(block, [Uint8Array.of(BAD_TX, context.prng.below(256))])),
  ],
  ["swapped-addresses", swappedAddresses],
  ["bad-commit-signature", (context) => badBlock(context, (block) => changeSignature(block, context))],
  ["wrong-time", wrongTime],
  ["amnesia", amnesia],
  ["back-to-the-past", backToThePast],
  ["always-nil", alwaysNil],
  ["silent", silent],
  ["bad-index", badIndex],
  ["future-flood", futureFlood],
  ["old-replay", oldReplay],
  ["garbage", garbage],
  ["forged-evidence", forgedEvidence],
  ["lying-catch-up", lyingCatchUp],
  ["twin", () => ({})],
  ["false-proof", falseProof],
  ["slow-signer", slowSigner],
  ["boasting", boasting],
  ["bad-signature", badSignature],
  ["usurper", usurper],
  ["forgets-valid-value", forgetsValid],
];
