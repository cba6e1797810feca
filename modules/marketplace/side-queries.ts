/** Queries about keys, auctions, bounties, signals and withdrawals. */
import { Bounty, type Signals } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import {
  QueryAuctionRequest,
  QueryAuctionResponse,
  QueryBountiesRequest,
  QueryBountiesResponse,
  QueryBountyRequest,
  QueryBountyResponse,
  QueryKeyRequest,
  QueryKeyResponse,
  QuerySignalsRequest,
  QuerySignalsResponse,
  QueryWithdrawalRequest,
  QueryWithdrawalResponse,
} from "../../proto/gen/byline/marketplace/v1/query.ts";
import { defineQuery } from "../module.ts";
import type { QueryHandler } from "../module.ts";
import { invalidArgument, notFound } from "../query-errors.ts";
import { nextBid } from "./auctions.ts";
import { findOffer, getOffer } from "./keeper.ts";
import { BOUNTIES_PREFIX } from "./keys.ts";
import type { MarketParts } from "./parts.ts";
import { askedSubject, rows } from "./query-parts.ts";
import {
  findAuction,
  findBounty,
  findKey,
  findWithdrawal,
  getBounty,
  readOfferSignals,
  readSubject,
} from "./side-rows.ts";
import { trailingRevenue } from "./signals.ts";

const SERVICE = "/byline.marketplace.v1.Query";

/** Handlers of these queries. */
export function sideQueries(parts: MarketParts): readonly QueryHandler[] {
  return [
    defineQuery(`${SERVICE}/Key`, QueryKeyRequest, QueryKeyResponse, (ctx, request) => {
      const subject = askedSubject({ ...request, modelId: 0n });
      const key = subject === undefined ? undefined : findKey(ctx, subject);
      if (key === undefined) {
        throw notFound(`declared key of ${request.datasetId}@${request.version}`);
      }
      return { key };
    }),
    defineQuery(`${SERVICE}/Auction`, QueryAuctionRequest, QueryAuctionResponse, (ctx, { offerId }) => {
      const auction = findAuction(ctx, offerId);
      if (auction === undefined) {
        throw notFound(`auction of offer ${offerId}`);
      }
      return { auction, nextBid: nextBid(ctx, getOffer(ctx, offerId), auction) };
    }),
    defineQuery(`${SERVICE}/Bounty`, QueryBountyRequest, QueryBountyResponse, (ctx, { bountyId }) => {
      const bounty = findBounty(ctx, bountyId);
      if (bounty === undefined) {
        throw notFound(`bounty ${bountyId}`);
      }
      return { bounty };
    }),
    defineQuery(`${SERVICE}/Bounties`, QueryBountiesRequest, QueryBountiesResponse, (ctx, { pagination }) => {
      const page = rows(ctx, { codec: Bounty, all: BOUNTIES_PREFIX, prefix: undefined, get: getBounty }, pagination);
      return { bounties: page.items, pagination: page.pagination };
    }),
    defineQuery(`${SERVICE}/Signals`, QuerySignalsRequest, QuerySignalsResponse, (ctx, request) => {
      const subject = askedSubject(request);
      if ((subject === undefined) === (request.offerId === 0n)) {
        throw invalidArgument("ask for the signals of one version, one model or one offer");
      }
      if (subject === undefined) {
        if (findOffer(ctx, request.offerId) === undefined) {
          throw notFound(`offer ${request.offerId}`);
        }
        const signals: Signals = readOfferSignals(ctx, request.offerId);
        return { signals, trailingRevenue: 0n, exclusiveFloor: 0n };
      }
      const state = readSubject(ctx, subject);
      const revenue = trailingRevenue(state, parts.economy.epoch(ctx));
      return { signals: state.signals, trailingRevenue: revenue, exclusiveFloor: state.exclusiveFloor };
    }),
    defineQuery(`${SERVICE}/Withdrawal`, QueryWithdrawalRequest, QueryWithdrawalResponse, (ctx, request) => {
      const subject = askedSubject({ ...request, modelId: 0n });
      const withdrawal = subject === undefined ? undefined : findWithdrawal(ctx, subject);
      if (withdrawal === undefined) {
        throw notFound(`withdrawal of ${request.datasetId}@${request.version}`);
      }
      return { withdrawal };
    }),
  ];
}
