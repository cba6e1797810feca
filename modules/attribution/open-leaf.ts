/**
 * Withheld data (docs/spec/attribution.md T97, A60): anyone may ask for a leaf of a pending publication; who opens it earns the
 * deposit, and a publication whose leaf nobody opens in time is void like one that was proven wrong.
 */
import { hasLeaf, type LeafRequest as Leaf, verifyLeafAnswer } from "../../lib/attribution/fraud/open-leaf.ts";
import { readLeafAnswer, readLeafRef } from "../../lib/attribution/wire/leaf.ts";
import { readPublication } from "../../lib/attribution/wire/publication.ts";
import { TxError } from "../../lib/errors.ts";
import { divFloor } from "../../lib/int.ts";
import { LEAF_REQUESTS_MAX, LEAF_REQUESTS_PER_DOUBLING } from "../../lib/limits.ts";
import {
  LeafRequest,
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
import type { ConvictionParts } from "./convictions.ts";
import { AttributionError } from "./errors.ts";
import type { BondKey, Economy, ReadClock, RegistryReader } from "./expected.ts";
import { convictPublication } from "./fraud-proofs.ts";
import { nextId, readParams, writeNextId } from "./keeper.ts";
import { NEXT_REQUEST_KEY } from "./keys.ts";
import {
  deleteRequest,
  findRequest,
  isLeafRequested,
  writePublicationRow,
  writeRequest,
} from "./publication-keeper.ts";
import { getPublication, isDropped } from "./publications.ts";

/** Gas of judging an answer: two paths, or features with the paths of their record. */
const GAS_ANSWER = 50_000n;
const GAS_FEATURE_ANSWER = 75_000n;

/** What requests are made over. */
export interface OpenLeafParts extends ConvictionParts {
  readonly economy: Economy;
  readonly registry: Pick<RegistryReader, "version">;
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
  const isClosed = closedReason(ctx, row, clock) !== undefined;
  return isClosed ? 0n : leafDepositOf(readParams(ctx).leafDeposit, row.openRequests);
}

/** T97: why no leaf of the publication can be asked for; undefined when one can. */
function closedReason(ctx: Context, row: PublicationRow, clock: bigint): string | undefined {
  const { id, state, windowEndClock, openRequests } = row;
  if (state !== PublicationState.PUBLICATION_STATE_PENDING) {
    return `publication ${id} does not wait any more`;
  }
  const deadline = clock + readParams(ctx).leafWindow;
  if (deadline > windowEndClock) {
    return `an answer has until clock ${deadline}, the window of publication ${id} ends at ${windowEndClock}`;
  }
  return openRequests >= LEAF_REQUESTS_MAX ? `at most ${LEAF_REQUESTS_MAX} requests wait at once` : undefined;
}

function openLeaf({ bonds, readClock }: OpenLeafParts): MessageHandler {
  return defineMessage<MsgOpenLeaf, MsgOpenLeafResponse>({
    request: MsgOpenLeaf,
    response: MsgOpenLeafResponse,
    signers: (message) => [message.sender],
    handle(ctx, { sender, publicationId, leaf, deposit }) {
      parseAddress(sender, "invalid sender address");
      const amount = positiveBaseAmount(deposit, "deposit");
      const row = getPublication(ctx, publicationId);
      const clock = readClock(ctx);
      const reason = closedReason(ctx, row, clock);
      wrong(reason !== undefined, reason ?? "");
      const needed = nextLeafDeposit(ctx, row, clock);
      wrong(amount < needed, `the deposit is at least ${needed}ubyl, got ${amount}`);
      wrong(!hasLeaf(readPublication(row.publication), readLeaf(leaf)), "the publication has no such leaf");
      wrong(isLeafRequested(ctx, publicationId, leaf), "somebody asks for this leaf already");
      const id = nextId(ctx, NEXT_REQUEST_KEY);
      const { height } = ctx.header;
      const deadlineClock = clock + readParams(ctx).leafWindow;
      const request = LeafRequest.create({ id, publicationId, sender, leaf, deposit: amount, deadlineClock, height });
      bonds.post(ctx, requestBond(request), amount);
      writeNextId(ctx, NEXT_REQUEST_KEY, id + 1n);
      writeRequest(ctx, request);
      writePublicationRow(ctx, { ...row, openRequests: row.openRequests + 1 });
      ctx.emit(createEvent("open_leaf", ["request_id", id.toString()], ["publication_id", publicationId.toString()]));
      return { requestId: id, deadlineClock };
    },
  });
}

function answerLeaf({ bonds, registry }: OpenLeafParts): MessageHandler {
  return defineMessage<MsgAnswerLeaf, MsgAnswerLeafResponse>({
    request: MsgAnswerLeaf,
    response: MsgAnswerLeafResponse,
    signers: (message) => [message.sender],
    handle(ctx, { sender, requestId, answer }) {
      const address = parseAddress(sender, "invalid sender address");
      const request = getRequest(ctx, requestId);
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
      // An answer after the deadline still counts while nobody has convicted: the data is there.
      const earned = bonds.pay(ctx, requestBond(request), request.deposit, address);
      closeRequest(ctx, request);
      ctx.emit(createEvent("answer_leaf", ["request_id", requestId.toString()], ["sender", sender]));
      return { earned };
    },
  });
}

function timeoutLeaf(parts: OpenLeafParts): MessageHandler {
  return defineMessage<MsgTimeoutLeaf, MsgTimeoutLeafResponse>({
    request: MsgTimeoutLeaf,
    response: MsgTimeoutLeafResponse,
    signers: (message) => [message.sender],
    handle(ctx, { sender, requestId }) {
      parseAddress(sender, "invalid sender address");
      const request = getRequest(ctx, requestId);
      const row = getPublication(ctx, request.publicationId);
      const isVoid = row.state === PublicationState.PUBLICATION_STATE_VOID && !isDropped(row);
      const clock = parts.readClock(ctx);
      refuseWhen(
        !isVoid && clock < request.deadlineClock,
        AttributionError.RequestOpen,
        `request ${requestId} can be answered until clock ${request.deadlineClock}, it is ${clock}`,
      );
      parts.bonds.refund(ctx, requestBond(request));
      closeRequest(ctx, request);
      if (!isVoid) {
        const { height, deposit } = request;
        convictPublication(ctx, parts, row.id, { address: request.sender, height, atRisk: deposit });
      }
      ctx.emit(createEvent("timeout_leaf", ["request_id", requestId.toString()]));
      return {};
    },
  });
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
  const row = getPublication(ctx, request.publicationId);
  writePublicationRow(ctx, { ...row, openRequests: row.openRequests - 1 });
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
