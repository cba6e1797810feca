/**
 * Withheld receipts and members (docs/spec/attribution.md T98, A60): anyone may ask for the receipt of a call of a pending settlement,
 * or for a member of a ball that a receipt claims. A gateway made its receipts of both, so what nobody opens in time was never there.
 */
import { hasMember, isMemberOpened } from "../../lib/attribution/fraud/open-settled.ts";
import { readMember, readPart, writePart } from "../../lib/attribution/wire/ball-fraud.ts";
import { readSettledLeaf } from "../../lib/attribution/wire/settled-leaf.ts";
import { equalBytes } from "../../lib/bytes.ts";
import { type Settlement, SettlementState } from "../../proto/gen/byline/attribution/v1/attribution.ts";
import { LeafAnswer } from "../../proto/gen/byline/attribution/v1/fraud.ts";
import { type LeafRequest, MemberPart } from "../../proto/gen/byline/attribution/v1/publication.ts";
import type { MsgOpenLeaf } from "../../proto/gen/byline/attribution/v1/tx.ts";
import type { Context } from "../context.ts";
import { refuseWhen } from "../refuse.ts";
import { getChannel } from "./channels.ts";
import { AttributionError } from "./errors.ts";
import type { Economy, RegistryReader } from "./expected.ts";
import { findSettlement, readParams } from "./keeper.ts";
import { isOpened, isOwnCall, type Settled, shownBall } from "./receipts-fraud.ts";
import { getPendingSettlement } from "./resplit.ts";
import { finalEpochOf } from "./settlement.ts";

/** Gas of a request that shows a receipt: its path, and the judgement of its bytes. */
const GAS_SHOWN_RECEIPT = 50_000n;
/** Gas of an answer: for a receipt at most 40 levels with a sum for each of 64 inputs. */
const GAS_RECEIPT_ANSWER = 100_000n;
const GAS_MEMBER_ANSWER = 50_000n;

interface LeafParts {
  readonly economy: Economy;
  readonly registry: RegistryReader;
}

/**
 * T98: why nothing of the settlement can be asked for; undefined when something can. The last epoch in which it can be reversed is
 * left for timeouts, and for proofs from what was answered.
 */
export function closedSettlement(
  ctx: Context,
  economy: Economy,
  { settlement, clock }: { readonly settlement: Settlement; readonly clock: bigint },
): string | undefined {
  if (settlement.state !== SettlementState.SETTLEMENT_STATE_PENDING) {
    return "the settlement is reversed";
  }
  const lastEpoch = finalEpochOf(settlement) - 1n;
  const deadline = clock + readParams(ctx).leafWindow;
  const isLate = economy.epoch(ctx) >= lastEpoch || deadline > economy.earliestStart(ctx, lastEpoch);
  return isLate ? `an answer has until clock ${deadline}, and must end before epoch ${lastEpoch}` : undefined;
}

/** T98: the settlement that a request is about, and the part of a ball that it shows. @throws TxError(InvalidRequest, FraudNotShown) */
export function askedOfSettlement(
  ctx: Context,
  { economy, registry }: LeafParts,
  { channelId, settlementIndex, leaf: ref, shown }: MsgOpenLeaf,
): { readonly settlement: Settlement; readonly part: MemberPart | undefined } {
  const settlement = getPendingSettlement(ctx, economy, { channelId, index: settlementIndex });
  const leaf = readSettledLeaf(ref);
  const isOwn = leaf !== undefined && isOwnCall(settlement, leaf.call);
  wrong(!isOwn, "a receipt or a member of a call of this settlement is asked for");
  if (leaf?.kind !== "member") {
    wrong(shown !== undefined, "only a request for a member shows a receipt");
    return { settlement, part: undefined };
  }
  if (shown === undefined || shown.index !== leaf.call) {
    wrong(true, "a request for a member shows the receipt of the call");
    return { settlement, part: undefined };
  }
  ctx.gas.consume(GAS_SHOWN_RECEIPT, "shown receipt");
  const { claim } = shownBall(ctx, { registry, settlement, channel: getChannel(ctx, channelId) }, shown);
  const part = claim.parts[leaf.part];
  wrong(!hasMember(part, leaf.member), "the ball claims no such member");
  return { settlement, part: part === undefined ? undefined : MemberPart.create(writePart(part)) };
}

/** T98: refuses an answer that does not open what was asked for. @throws TxError(InvalidAnswer, SettlementNotFound) */
export function checkSettledAnswer(
  ctx: Context,
  { economy, registry }: LeafParts,
  { request, answer }: { readonly request: LeafRequest; readonly answer: LeafAnswer },
): void {
  const { channelId, settlementIndex, part } = request;
  const settlement = getPendingSettlement(ctx, economy, { channelId, index: settlementIndex });
  const leaf = readSettledLeaf(request.leaf);
  const { receipt, member } = answer;
  const asked = LeafAnswer.create(leaf?.kind === "receipt" ? { receipt } : { member });
  const isOther = !equalBytes(LeafAnswer.encode(answer), LeafAnswer.encode(asked));
  refuseWhen(isOther, AttributionError.InvalidAnswer, `a ${leaf?.kind ?? "leaf"} was asked for`);
  let isShown = false;
  if (leaf?.kind === "receipt" && receipt !== undefined) {
    ctx.gas.consume(GAS_RECEIPT_ANSWER, "receipt answer");
    const settled: Settled = { registry, settlement, channel: getChannel(ctx, channelId) };
    isShown = isOpened(ctx, settled, leaf.call, receipt);
  }
  if (leaf?.kind === "member" && member !== undefined && part !== undefined) {
    ctx.gas.consume(GAS_MEMBER_ANSWER, "member answer");
    isShown = isMemberOpened(readPart(part), leaf.member, readMember(member));
  }
  refuseWhen(!isShown, AttributionError.InvalidAnswer, `the answer does not open that ${leaf?.kind ?? "leaf"}`);
}

/** Whether a request about it convicts nobody any more: reversed or final. */
export function isSettlementOver(ctx: Context, economy: Economy, { channelId, settlementIndex }: LeafRequest): boolean {
  const settlement = findSettlement(ctx, channelId, settlementIndex);
  const isPending = settlement?.state === SettlementState.SETTLEMENT_STATE_PENDING;
  return settlement === undefined || !isPending || economy.epoch(ctx) >= finalEpochOf(settlement);
}

function wrong(isWrong: boolean, reason: string): void {
  refuseWhen(isWrong, AttributionError.InvalidRequest, reason);
}
