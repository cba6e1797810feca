/** Chapter: a copy of somebody's data earns until it is challenged; the beacon draws what must be shown, and the copier loses. */
import assert from "node:assert/strict";
import { toHex } from "../../../lib/bytes.ts";
import { BondPurpose } from "../../../proto/gen/byline/emissions/v1/emissions.ts";
import { MsgPostBond } from "../../../proto/gen/byline/emissions/v1/tx.ts";
import {
  MsgBuy,
  MsgBuyResponse,
  MsgCreateOffer,
  MsgCreateOfferResponse,
} from "../../../proto/gen/byline/marketplace/v1/tx.ts";
import { DuplicateStatus, type VersionName } from "../../../proto/gen/byline/registry/v1/cases.ts";
import { VersionState } from "../../../proto/gen/byline/registry/v1/registry.ts";
import {
  MsgChallengeDuplicate,
  MsgChallengeDuplicateResponse,
  MsgOpenDuplicate,
  MsgOpenDuplicateResponse,
  MsgProveDuplicate,
  MsgProveDuplicateResponse,
} from "../../../proto/gen/byline/registry/v1/tx.ts";
import { packMessage, type SentTx } from "../../../sdk/client.ts";
import type { CreditedVersion } from "../../../sdk/earnings.ts";
import type { Folder } from "../../../sdk/publish/folder.ts";
import { publishFolder } from "../../../sdk/publish/publish.ts";
import { queryBalance } from "../../../sdk/queries.ts";
import { queryDuplicateCase, querySample, queryVersion } from "../../../sdk/registry-queries.ts";
import type { Wallet } from "../../../sdk/wallet.ts";
import { folderOf, recordHashes, recordsProof, textsOf } from "./folders.ts";
import { earningsOf, offerOf, partsOfSale } from "./sale.ts";
import { bondOf, type EconomyStage, inByl, reasonOf, refusal, send, sendAll, ubyl, waitUntil } from "./stage.ts";

const PRICE = 20_000_000n;
const VERSION_BOND = 500_000_000n;
const CHALLENGE_BOND = 100_000_000n;
const ORIGINAL = 200;
const COPIED = 160;

/** The people of the chapter. */
export interface DuplicatePeople {
  readonly author: Wallet;
  readonly copier: Wallet;
  readonly buyer: Wallet;
  readonly challenger: Wallet;
}

/** What the chapter did, for the chapters that add it up. */
export interface DuplicateResult {
  readonly original: VersionName;
  readonly caseId: bigint;
  readonly released: bigint;
  readonly slashed: bigint;
}

/** Two versions of which the newer may be a copy. */
export interface Pair {
  readonly older: VersionName;
  readonly newer: VersionName;
}

/** The folder whose data is copied in this chapter and in the last one. */
export function originalFolder(): Folder {
  return folderOf("atlas", textsOf(ORIGINAL, "street"));
}

/** A folder that holds most of the original's records and calls itself something else. */
export function copyFolder(name: string): Folder {
  return folderOf(name, [...textsOf(COPIED, "street"), ...textsOf(ORIGINAL - COPIED, name)]);
}

/** Tells the chapter. @throws AssertionError at the step that did not hold */
export async function tellDuplicate(stage: EconomyStage, people: DuplicatePeople): Promise<DuplicateResult> {
  const { author, copier, buyer, challenger } = people;
  const { rpc, step } = stage;
  const copy = copyFolder("my-own-atlas");
  const first = await publishFolder(rpc, author, originalFolder());
  const original = { datasetId: first.datasetId, version: first.version };
  const { datasetId, version, plan } = await publishFolder(rpc, copier, copy);
  const credited: CreditedVersion = { datasetId, version, contributors: plan.contributors };
  const { offerId, match } = await sellCopy(stage, { copier, buyer }, credited);
  step(
    "somebody sold a copy of another's data",
    `${COPIED} of its ${ORIGINAL} records, bond ${inByl(VERSION_BOND)}, ${inByl(match)} minted for it, not vested yet`,
  );
  const before = await queryBalance(rpc, challenger.address);
  const { caseId, fee } = await challenge(stage, challenger, { older: original, newer: { datasetId, version } });
  step("challenged it as a duplicate", `case ${caseId}; the beacon ten blocks later draws the records to show`);
  const proof = await decide(stage, { copier, challenger }, { caseId, copy });
  assert.equal((await queryVersion(rpc, datasetId, version))?.state, VersionState.VERSION_STATE_QUARANTINED);
  const reward = VERSION_BOND / 4n;
  assert.equal(
    await queryBalance(rpc, challenger.address),
    before + reward - fee - proof.fee,
    "bond back, and the reward",
  );
  const key = { purpose: BondPurpose.BOND_PURPOSE_VERSION, subject: `${datasetId}@${version}` };
  await assert.rejects(bondOf(stage, copier.address, key), /not found/i, "nothing is left of the copier's bond");
  const account = await earningsOf(stage, credited);
  assert.equal(account.emissionCancelled, match, "what was minted for the copy never vests");
  step(
    "the copier lost the bond and what was minted",
    `${inByl(reward)} to the challenger, the rest of ${inByl(VERSION_BOND)} burned, ${inByl(match)} cancelled`,
  );
  const buyAgain = MsgBuy.create({ buyer: challenger.address, offerId, maxTotal: ubyl(PRICE) });
  const why = await refusal(stage, challenger, packMessage(MsgBuy, buyAgain));
  assert.match(why, /quarantined/);
  step("refused to sell it again", reasonOf(why));
  return { original, caseId, released: PRICE, slashed: VERSION_BOND };
}

/** Opens a case. @returns its number and what the transaction cost beside the bond */
export async function challenge(
  stage: EconomyStage,
  challenger: Wallet,
  { older, newer }: Pair,
): Promise<{ readonly caseId: bigint; readonly fee: bigint }> {
  const message = { challenger: challenger.address, older, newer, bond: ubyl(CHALLENGE_BOND) };
  const packed = packMessage(MsgChallengeDuplicate, message);
  const { response, sent } = await sendAll(stage, challenger, MsgChallengeDuplicateResponse, packed);
  return { caseId: response.caseId, fee: sent.fee };
}

/** The copier shows what was drawn, the challenger finds it in the original: the case is upheld. @returns the proof's transaction */
export async function decide(
  stage: EconomyStage,
  { copier, challenger }: Pick<DuplicatePeople, "copier" | "challenger">,
  { caseId, copy }: { readonly caseId: bigint; readonly copy: Folder },
): Promise<SentTx> {
  const { rpc, step } = stage;
  await waitUntil("the beacon draws", async () => (await querySample(rpc, "duplicate", caseId)).length > 0);
  const drawn = await querySample(rpc, "duplicate", caseId);
  const shown = await recordHashes(copy);
  const opening = { owner: copier.address, caseId, records: recordsProof(shown, drawn), origins: [] };
  await send(stage, copier, MsgOpenDuplicateResponse, packMessage(MsgOpenDuplicate, opening));
  step("the copier showed what was drawn", `${drawn.length} records that nobody could choose`);
  const known = await recordHashes(originalFolder());
  const places = new Map(known.map((hash, place) => [toHex(hash), place] as const));
  const found = drawn.flatMap((index) => places.get(toHex(shown[Number(index)] ?? new Uint8Array(0))) ?? []);
  const records = recordsProof(known, found.sort((a, b) => a - b).map(BigInt));
  const message = packMessage(MsgProveDuplicate, { challenger: challenger.address, caseId, records });
  const { response, sent } = await sendAll(stage, challenger, MsgProveDuplicateResponse, message);
  const ended = await queryDuplicateCase(rpc, caseId);
  assert.equal(ended?.status, DuplicateStatus.DUPLICATE_STATUS_UPHELD);
  assert.equal(response.found, found.length);
  assert.ok(response.found >= ended.needed);
  step(
    "upheld by arithmetic",
    `${response.found} of ${ended.sample} drawn records are the other's, ${ended.needed} were enough`,
  );
  return sent;
}

/** Bonds the copy, offers it and sells it once. */
async function sellCopy(
  stage: EconomyStage,
  { copier, buyer }: Pick<DuplicatePeople, "copier" | "buyer">,
  credited: CreditedVersion,
): Promise<{ readonly offerId: bigint; readonly match: bigint }> {
  const subject = `${credited.datasetId}@${credited.version}`;
  const { offerId } = await send(
    stage,
    copier,
    MsgCreateOfferResponse,
    packMessage(MsgPostBond, {
      owner: copier.address,
      purpose: BondPurpose.BOND_PURPOSE_VERSION,
      subject,
      amount: ubyl(VERSION_BOND),
    }),
    packMessage(MsgCreateOffer, offerOf(copier, credited, PRICE)),
  );
  const message = MsgBuy.create({ buyer: buyer.address, offerId, maxTotal: ubyl(PRICE) });
  await send(stage, buyer, MsgBuyResponse, packMessage(MsgBuy, message));
  const { match } = await partsOfSale(stage, PRICE);
  const account = await earningsOf(stage, credited);
  const waiting = account.emission.pending.slots.reduce((sum, slot) => sum + slot, 0n);
  assert.deepEqual([waiting, account.emission.received], [match, 0n]);
  return { offerId, match };
}
