/**
 * Showing a fraud (docs/spec/attribution.md T91, T94, T95): one message convicts a publication, a settlement or a version's features.
 * A proof that does not hold fails the transaction and costs its gas.
 */
import { EMBEDDER_SEED } from "../../lib/attribution/embedder.ts";
import { verifyFeatureFraud } from "../../lib/attribution/fraud/feature-fraud.ts";
import { type FraudProof, verifyFraudProof } from "../../lib/attribution/fraud/judge.ts";
import { readFeatureProof } from "../../lib/attribution/wire/feature-fraud.ts";
import { readFraudProof } from "../../lib/attribution/wire/publication-fraud.ts";
import { readPublication } from "../../lib/attribution/wire/publication.ts";
import { TxError } from "../../lib/errors.ts";
import { min } from "../../lib/int.ts";
import { ATTRIBUTION_DIMS_MAX, FRAUD_CASE_BYTES_MAX } from "../../lib/limits.ts";
import { PayeeRole, type Settlement, SettlementState } from "../../proto/gen/byline/attribution/v1/attribution.ts";
import { FraudCase } from "../../proto/gen/byline/attribution/v1/fraud.ts";
import type { FeatureFraud, PublicationFraud, SettlementFraud } from "../../proto/gen/byline/attribution/v1/fraud.ts";
import { FaultyFeatures, PublicationState } from "../../proto/gen/byline/attribution/v1/publication.ts";
import { MsgProveFraud, MsgProveFraudResponse } from "../../proto/gen/byline/attribution/v1/tx.ts";
import { WireError } from "../../proto/wire-error.ts";
import { parseAddress } from "../address.ts";
import type { Context } from "../context.ts";
import { createEvent } from "../events.ts";
import { defineMessage } from "../module.ts";
import type { MessageHandler } from "../module.ts";
import { refuseWhen } from "../refuse.ts";
import { getChannel } from "./channels.ts";
import { convict, countConviction, replaceFinder, subjectOf } from "./convictions.ts";
import type { ConvictionParts, Finder } from "./convictions.ts";
import { requireVersion, versionBonds } from "./earnings.ts";
import type { Earnings } from "./earnings.ts";
import { AttributionError } from "./errors.ts";
import type { Economy, RegistryReader } from "./expected.ts";
import { closeCommit, finderOf, requireCommit } from "./fraud-commit.ts";
import { gatewayBond } from "./gateways.ts";
import { deleteDue, writeSettlement } from "./keeper.ts";
import { hasFaultyFeatures, writeFaultyFeatures, writePublicationRow } from "./publication-keeper.ts";
import { getPublication, isDropped, publicationBond } from "./publications.ts";
import { judgeSettlement } from "./receipts-fraud.ts";
import { getPendingSettlement, reverseSettlement } from "./resplit.ts";
import { voidPublication } from "./steering.ts";

/** Gas of judging one proof: some hundred hashes. */
const GAS_FRAUD_PROOF = 200_000n;
/** Gas of embedding a record, per component: hashed n-grams of 8,192 bytes, some 24,000 additions. */
const GAS_EMBEDDING_COMPONENT = 10_000n;

/** Health's name of convictions of features. */
const FEATURES_CODE = "features";

/** What proofs are judged over. */
export interface FraudParts extends ConvictionParts {
  readonly economy: Economy;
  readonly earnings: Earnings;
  readonly registry: RegistryReader;
}

/** Handler of the message that shows a fraud. */
export function fraudProofMessages(parts: FraudParts): readonly MessageHandler[] {
  return [
    defineMessage<MsgProveFraud, MsgProveFraudResponse>({
      request: MsgProveFraud,
      response: MsgProveFraudResponse,
      signers: (message) => [message.sender],
      validateBasic: ({ fraudCase }) => {
        readCase(fraudCase);
      },
      handle(ctx, { sender, fraudCase }) {
        const address = parseAddress(sender, "invalid sender address");
        const commit = requireCommit(ctx, address, fraudCase);
        ctx.gas.consume(GAS_FRAUD_PROOF, "fraud proof");
        const subject = judge(ctx, parts, { fraud: readCase(fraudCase), finder: finderOf(commit) });
        closeCommit(ctx, parts.bonds, commit);
        ctx.emit(createEvent("prove_fraud", ["sender", sender], ["subject", subject]));
        return { subject };
      },
    }),
  ];
}

/** Canonical bytes of exactly one case. @throws TxError(FraudNotShown) */
function readCase(bytes: Uint8Array): FraudCase {
  refuseWhen(
    bytes.length === 0 || bytes.length > FRAUD_CASE_BYTES_MAX,
    AttributionError.FraudNotShown,
    `a case has 1 to ${FRAUD_CASE_BYTES_MAX} bytes, got ${bytes.length}`,
  );
  try {
    return FraudCase.decode(bytes);
  } catch (error) {
    if (error instanceof WireError) {
      throw new TxError(AttributionError.FraudNotShown, error.message.slice(0, 200));
    }
    throw error;
  }
}

interface Accusation {
  readonly fraud: FraudCase;
  readonly finder: Finder;
}

function judge(ctx: Context, parts: FraudParts, { fraud, finder }: Accusation): string {
  const { publication, settlement, features } = fraud;
  if (publication !== undefined) {
    return judgePublication(ctx, parts, publication, finder);
  }
  if (settlement !== undefined) {
    return judgePendingSettlement(ctx, parts, settlement, finder);
  }
  if (features !== undefined) {
    return judgeFeatures(ctx, parts, features, finder);
  }
  throw new TxError(AttributionError.FraudNotShown, "the case names nothing");
}

/** T91 */
function judgePublication(ctx: Context, parts: FraudParts, fraud: PublicationFraud, finder: Finder): string {
  const row = getPublication(ctx, fraud.publicationId);
  const proof = readFraudProof(fraud);
  if (proof === undefined) {
    throw new TxError(AttributionError.FraudNotShown, "the case holds no proof, or one whose parts do not fit");
  }
  const verdict = verifyFraudProof(readPublication(row.publication), proof);
  refuseWhen(!verdict.ok, AttributionError.FraudNotShown, verdict.ok ? "" : verdict.reason);
  const ref = { id: row.id, index: 0 };
  if (row.state === PublicationState.PUBLICATION_STATE_VOID && !isDropped(row)) {
    replaceFinder(ctx, ref, finder);
    return subjectOf(ref);
  }
  writePublicationRow(ctx, { ...row, convictedList: listOf(proof) });
  convictPublication(ctx, parts, row.id, finder);
  return subjectOf(ref);
}

/** 1 + number of the test point whose list the proof convicts; 0 when it is about something else. */
function listOf(proof: FraudProof): number {
  switch (proof.kind) {
    case "distance":
    case "step":
    case "stranger":
      return proof.entry.query + 1;
    case "order":
    case "repeat":
      return proof.first.query + 1;
    case "malformed":
      return proof.leaf.query + 1;
    default:
      return 0;
  }
}

/** Voids a publication at once; its bond is slashed when the conviction is executed. It must not be void, but for a dropped one. */
export function convictPublication(
  ctx: Context,
  parts: Pick<FraudParts, "bonds" | "economy" | "health">,
  id: bigint,
  finder: Finder,
): void {
  const row = getPublication(ctx, id);
  // From here on the bond is the conviction's.
  const convicted = { ...row, bond: 0n };
  if (isDropped(row)) {
    deleteDue(ctx, { kind: "bond", at: row.bondEndEpoch, id, index: 0 });
    writePublicationRow(ctx, convicted);
  } else {
    voidPublication(ctx, convicted, parts.economy.epoch(ctx));
  }
  convict(ctx, parts, { ref: { id, index: 0 }, bond: publicationBond(row), amount: row.bond, finder });
}

/** T94 */
function judgePendingSettlement(ctx: Context, parts: FraudParts, fraud: SettlementFraud, finder: Finder): string {
  const { economy, registry } = parts;
  const settlement = getPendingSettlement(ctx, economy, fraud);
  const channel = getChannel(ctx, fraud.channelId);
  judgeSettlement(ctx, { registry, channel, settlement }, fraud);
  const ref = { id: fraud.channelId, index: fraud.index };
  if (settlement.state === SettlementState.SETTLEMENT_STATE_REVERSED) {
    replaceFinder(ctx, ref, finder);
    return subjectOf(ref);
  }
  convictSettlement(ctx, parts, settlement, finder);
  return subjectOf(ref);
}

/** T94: reverses a pending settlement at once; its reserve is slashed when the conviction is executed. */
export function convictSettlement(
  ctx: Context,
  parts: Pick<FraudParts, "bonds" | "earnings" | "health">,
  settlement: Settlement,
  finder: Finder,
): void {
  const { earnings } = parts;
  const { channelId: id, index } = settlement;
  const gateway = parseAddress(getChannel(ctx, id).gateway);
  earnings.cancelPayee(ctx, settlement.epoch, {
    address: gateway,
    role: PayeeRole.PAYEE_ROLE_GATEWAY,
    amount: settlement.gateway,
  });
  const reversed = reverseSettlement(ctx, earnings, settlement).settlement;
  writeSettlement(ctx, { ...reversed, gateway: 0n });
  convict(ctx, parts, { ref: { id, index }, bond: gatewayBond(gateway), amount: settlement.reserved, finder });
}

/** T95: the version's bond is slashed, its unvested match cancelled, and no publication stands on it any more. */
function judgeFeatures(ctx: Context, parts: FraudParts, fraud: FeatureFraud, finder: Finder): string {
  const { registry, bonds, earnings, health } = parts;
  const { datasetId, version, count, dims, tree } = fraud;
  const ref = { datasetId, version };
  const { content } = requireVersion(ctx, registry, ref);
  const name = `features/${datasetId}@${version}`;
  refuseWhen(hasFaultyFeatures(ctx, ref), AttributionError.AlreadyConvicted, name);
  const proof = readFeatureProof(fraud);
  if (proof === undefined) {
    throw new TxError(AttributionError.FraudNotShown, "the case holds no proof");
  }
  if (proof.kind === "embedding") {
    ctx.gas.consume(GAS_EMBEDDING_COMPONENT * min(BigInt(dims), BigInt(ATTRIBUTION_DIMS_MAX)), "embedding");
  }
  const verdict = verifyFeatureFraud({ ...content, features: { count, dims, tree } }, EMBEDDER_SEED, proof);
  refuseWhen(!verdict.ok, AttributionError.FraudNotShown, verdict.ok ? "" : verdict.reason);
  writeFaultyFeatures(ctx, FaultyFeatures.create({ ...ref, height: ctx.header.height }));
  countConviction(ctx, health, { code: FEATURES_CODE, datasetId });
  earnings.cancelUnvested(ctx, ref);
  const { address, atRisk } = finder;
  const behind = versionBonds(ref);
  bonds.slashSubject(ctx, behind, bonds.reachableBehind(ctx, behind), { challenger: parseAddress(address), atRisk });
  return name;
}
