/**
 * Withheld data (docs/spec/attribution.md T97, T98, A60): anyone may ask for a leaf of a pending publication or settlement; who
 * opens it earns the deposit; what nobody opens in time is void or reversed as if it had been proven wrong.
 */
import { hasLeaf, type LeafRequest as Leaf, verifyLeafAnswer } from "../../lib/attribution/fraud/open-leaf.ts";
import { readLeafAnswer, readLeafRef } from "../../lib/attribution/wire/leaf.ts";
import { readPublication } from "../../lib/attribution/wire/publication.ts";
import { TxError } from "../../lib/errors.ts";
import { divFloor } from "../../lib/int.ts";
import { LEAF_REQUESTS_MAX, LEAF_REQUESTS_PER_DOUBLING } from "../../lib/limits.ts";
import type { Settlement } from "../../proto/gen/byline/attribution/v1/attribution.ts";
import type { LeafAnswer } from "../../proto/gen/byline/attribution/v1/fraud.ts";
import {
  LeafRequest,
  type MemberPart,
  type PublicationRow,
  PublicationState,
} from "../../proto/gen/byline/attribution/v1/publication.ts";
import type { LeafRef } from "../../proto/gen/byline/attribution/v1/publication.ts";
import {
  MsgAnswerLeaf,
  MsgAnswerLeafResponse,
  MsgOpenLeaf,
  MsgOpenLeafResponse,
  MsgTimeoutLeaf,
  MsgTimeoutLeafResponse,
} from "../../proto/gen/byline/attribution/v1/tx.ts";
import { BondPurpose } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import { parseAddress } from "../address.ts";
import type { Context } from "../context.ts";
import { createEvent } from "../events.ts";
import { defineMessage } from "../module.ts";
import type { MessageHandler } from "../module.ts";
import { positiveBaseAmount } from "../payment.ts";
import { refuseWhen } from "../refuse.ts";
import { AttributionError } from "./errors.ts";
import type { BondKey, Economy, ReadClock } from "./expected.ts";
import { convictPublication, convictSettlement } from "./fraud-proofs.ts";
import type { FraudParts } from "./fraud-proofs.ts";
import { findSettlement, nextId, readParams, writeNextId, writeSettlement } from "./keeper.ts";
import { NEXT_REQUEST_KEY } from "./keys.ts";
import {
  deleteRequest,
  findRequest,
  isLeafRequested,
  writePublicationRow,
  writeRequest,
} from "./publication-keeper.ts";
import { getPublication, isDropped } from "./publications.ts";
import { getPendingSettlement } from "./resplit.ts";
import { askedOfSettlement, checkSettledAnswer, closedSettlement, isSettlementOver } from "./settlement-leaf.ts";

/** Gas of judging an answer: two paths, or features with the paths of their record. */
const GAS_ANSWER = 50_000n;
const GAS_FEATURE_ANSWER = 75_000n;

/** What requests are made over. */
export interface OpenLeafParts extends FraudParts {
  readonly readClock: ReadClock;
}

/** Handlers of the messages about withheld data. */
export function openLeafMessages(parts: OpenLeafParts): readonly MessageHandler[] {
  return [openLeaf(parts), answerLeaf(parts), timeoutLeaf(parts)];
}

/** The deposit of a request. */
export function requestBond({ id, sender }: LeafRequest): BondKey {
  return { owner: parseAddress(sender), purpose: BondPurpose.BOND_PURPOSE_REQUEST, subject: id.toString() };
}

/**
 * T97: the least deposit of the next request, base units: it doubles with every LEAF_REQUESTS_PER_DOUBLING that are open, so that
 * nobody, the publisher least of all, can afford to hold every place while another asker pays for one.
 */
export function leafDepositOf(leafDeposit: bigint, openRequests: number): bigint {
  return leafDeposit << divFloor(BigInt(openRequests), BigInt(LEAF_REQUESTS_PER_DOUBLING));
}

/** T97: the least deposit of the next request for a leaf of the publication, base units; 0n when none can be asked for. */
export function nextLeafDeposit(ctx: Context, row: PublicationRow, clock: bigint): bigint {
  return depositUnless(ctx, closedPublication(ctx, row, clock), row.openRequests);
}

/** T98: likewise for a receipt or member of the settlement. */
export function nextSettledDeposit(ctx: Context, economy: Economy, settlement: Settlement, clock: bigint): bigint {
  return depositUnless(ctx, closedSettlement(ctx, economy, { settlement, clock }), settlement.openRequests);
}

function depositUnless(ctx: Context, closed: string | undefined, openRequests: number): bigint {
  const isClosed = closed !== undefined || openRequests >= LEAF_REQUESTS_MAX;
  return isClosed ? 0n : leafDepositOf(readParams(ctx).leafDeposit, openRequests);
}

/** T97: why no leaf of the publication can be asked for; undefined when one can. */
function closedPublication(
  ctx: Context,
  { id, state, windowEndClock }: PublicationRow,
  clock: bigint,
): string | undefined {
  if (state !== PublicationState.PUBLICATION_STATE_PENDING) {
    return `publication ${id} does not wait any more`;
  }
  const deadline = clock + readParams(ctx).leafWindow;
  const isLate = deadline > windowEndClock;
  return isLate
    ? `an answer has until clock ${deadline}, the window of publication ${id} ends at ${windowEndClock}`
    : undefined;
}

/** What a request is about, as far as it may be asked for. */
interface Asked {
  readonly closed: string | undefined;
  readonly openRequests: number;
  readonly part: MemberPart | undefined;
}

function askedOf(ctx: Context, parts: OpenLeafParts, message: MsgOpenLeaf): Asked {
  const clock = parts.readClock(ctx);
  if (message.publicationId === 0n) {
    const { settlement, part } = askedOfSettlement(ctx, parts, message);
    const closed = closedSettlement(ctx, parts.economy, { settlement, clock });
    return { closed, openRequests: settlement.openRequests, part };
  }
  const isMixed = message.channelId !== 0n || message.settlementIndex !== 0 || message.shown !== undefined;
  wrong(isMixed, "a request is about a publication or about a settlement");
  const row = getPublication(ctx, message.publicationId);
  wrong(!hasLeaf(readPublication(row.publication), readLeaf(message.leaf)), "the publication has no such leaf");
  return { closed: closedPublication(ctx, row, clock), openRequests: row.openRequests, part: undefined };
}

function openLeaf(parts: OpenLeafParts): MessageHandler {
  return defineMessage<MsgOpenLeaf, MsgOpenLeafResponse>({
    request: MsgOpenLeaf,
    response: MsgOpenLeafResponse,
    signers: (message) => [message.sender],
    handle(ctx, message) {
      const { sender, publicationId, channelId, settlementIndex, leaf, deposit } = message;
      parseAddress(sender, "invalid sender address");
      const amount = positiveBaseAmount(deposit, "deposit");
      const { closed, openRequests, part } = askedOf(ctx, parts, message);
      wrong(closed !== undefined, closed ?? "");
      wrong(openRequests >= LEAF_REQUESTS_MAX, `at most ${LEAF_REQUESTS_MAX} requests wait at once`);
      const { leafDeposit, leafWindow } = readParams(ctx);
      const needed = leafDepositOf(leafDeposit, openRequests);
      wrong(amount < needed, `the deposit is at least ${needed}ubyl, got ${amount}`);
      const about = { publicationId, channelId, settlementIndex };
      wrong(isLeafRequested(ctx, about, leaf), "somebody asks for this leaf already");
      const id = nextId(ctx, NEXT_REQUEST_KEY);
      const { height } = ctx.header;
      const deadlineClock = parts.readClock(ctx) + leafWindow;
      const request = LeafRequest.create({ ...about, id, sender, leaf, part, deposit: amount, deadlineClock, height });
      parts.bonds.post(ctx, requestBond(request), amount);
      writeNextId(ctx, NEXT_REQUEST_KEY, id + 1n);
      writeRequest(ctx, request);
      countRequests(ctx, request, 1);
      ctx.emit(createEvent("open_leaf", ["request_id", id.toString()], ...subjectAttributes(request)));
      return { requestId: id, deadlineClock };
    },
  });
}

function subjectAttributes({ publicationId, channelId, settlementIndex }: LeafRequest): readonly [string, string][] {
  return publicationId === 0n
    ? [
        ["channel_id", channelId.toString()],
        ["settlement_index", settlementIndex.toString()],
      ]
    : [["publication_id", publicationId.toString()]];
}

function answerLeaf(parts: OpenLeafParts): MessageHandler {
  return defineMessage<MsgAnswerLeaf, MsgAnswerLeafResponse>({
    request: MsgAnswerLeaf,
    response: MsgAnswerLeafResponse,
    signers: (message) => [message.sender],
    handle(ctx, { sender, requestId, answer }) {
      const address = parseAddress(sender, "invalid sender address");
      const request = getRequest(ctx, requestId);
      if (request.publicationId === 0n) {
        checkSettledAnswer(ctx, parts, { request, answer });
      } else {
        checkAnswer(ctx, parts, request, answer);
      }
      // An answer after the deadline still counts while nobody has convicted: the data is there.
      const earned = parts.bonds.pay(ctx, requestBond(request), request.deposit, address);
      closeRequest(ctx, request);
      ctx.emit(createEvent("answer_leaf", ["request_id", requestId.toString()], ["sender", sender]));
      return { earned };
    },
  });
}

/** @throws TxError(InvalidAnswer) */
function checkAnswer(ctx: Context, { registry }: OpenLeafParts, request: LeafRequest, answer: LeafAnswer): void {
  const row = getPublication(ctx, request.publicationId);
  const leaf = readLeaf(request.leaf);
  const opened = readLeafAnswer(leaf.kind, answer);
  ctx.gas.consume(leaf.kind === "feature" ? GAS_FEATURE_ANSWER : GAS_ANSWER, "leaf answer");
  if (opened === undefined) {
    throw new TxError(AttributionError.InvalidAnswer, `a ${leaf.kind} was asked for`);
  }
  const verdict = verifyLeafAnswer(readPublication(row.publication), leaf, opened, ({ datasetId, version }) => {
    return registry.version(ctx, datasetId, version)?.content;
  });
  refuseWhen(!verdict.ok, AttributionError.InvalidAnswer, verdict.ok ? "" : verdict.reason);
}

function timeoutLeaf(parts: OpenLeafParts): MessageHandler {
  return defineMessage<MsgTimeoutLeaf, MsgTimeoutLeafResponse>({
    request: MsgTimeoutLeaf,
    response: MsgTimeoutLeafResponse,
    signers: (message) => [message.sender],
    handle(ctx, { sender, requestId }) {
      parseAddress(sender, "invalid sender address");
      const request = getRequest(ctx, requestId);
      const isOver = isSubjectOver(ctx, parts, request);
      const clock = parts.readClock(ctx);
      refuseWhen(
        !isOver && clock < request.deadlineClock,
        AttributionError.RequestOpen,
        `request ${requestId} can be answered until clock ${request.deadlineClock}, it is ${clock}`,
      );
      parts.bonds.refund(ctx, requestBond(request));
      closeRequest(ctx, request);
      if (!isOver) {
        convictSubject(ctx, parts, request);
      }
      ctx.emit(createEvent("timeout_leaf", ["request_id", requestId.toString()]));
      return {};
    },
  });
}

/** Whether a request about it convicts nobody any more: void, reversed or final. */
function isSubjectOver(ctx: Context, { economy }: OpenLeafParts, request: LeafRequest): boolean {
  if (request.publicationId === 0n) {
    return isSettlementOver(ctx, economy, request);
  }
  const row = getPublication(ctx, request.publicationId);
  return row.state === PublicationState.PUBLICATION_STATE_VOID && !isDropped(row);
}

function convictSubject(ctx: Context, parts: OpenLeafParts, request: LeafRequest): void {
  const { publicationId, channelId, settlementIndex: index, height, deposit } = request;
  const finder = { address: request.sender, height, atRisk: deposit };
  if (publicationId === 0n) {
    convictSettlement(ctx, parts, getPendingSettlement(ctx, parts.economy, { channelId, index }), finder);
  } else {
    convictPublication(ctx, parts, publicationId, finder);
  }
}

function getRequest(ctx: Context, id: bigint): LeafRequest {
  const request = findRequest(ctx, id);
  if (request === undefined) {
    throw new TxError(AttributionError.RequestNotFound, `request ${id}`);
  }
  return request;
}

function closeRequest(ctx: Context, request: LeafRequest): void {
  deleteRequest(ctx, request);
  countRequests(ctx, request, -1);
}

/** A settlement that is final has no row to count in. */
function countRequests(ctx: Context, { publicationId, channelId, settlementIndex }: LeafRequest, more: 1 | -1): void {
  if (publicationId !== 0n) {
    const row = getPublication(ctx, publicationId);
    writePublicationRow(ctx, { ...row, openRequests: row.openRequests + more });
    return;
  }
  const settlement = findSettlement(ctx, channelId, settlementIndex);
  if (settlement !== undefined) {
    writeSettlement(ctx, { ...settlement, openRequests: settlement.openRequests + more });
  }
}

function readLeaf(ref: LeafRef): Leaf {
  const leaf = readLeafRef(ref);
  if (leaf === undefined) {
    throw new TxError(AttributionError.InvalidRequest, "a leaf is named by its kind and the fields of that kind");
  }
  return leaf;
}

function wrong(isWrong: boolean, reason: string): void {
  refuseWhen(isWrong, AttributionError.InvalidRequest, reason);
}
