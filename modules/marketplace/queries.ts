/** Read-only queries of the marketplace: byline.marketplace.v1.Query. */
import { Licence, Offer, Order } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import {
  QueryHasRightRequest,
  QueryHasRightResponse,
  QueryLicenceRequest,
  QueryLicenceResponse,
  QueryLicencesRequest,
  QueryLicencesResponse,
  QueryOfferRequest,
  QueryOfferResponse,
  QueryOffersRequest,
  QueryOffersResponse,
  QueryOrderRequest,
  QueryOrderResponse,
  QueryOrdersRequest,
  QueryOrdersResponse,
  QueryParamsRequest,
  QueryParamsResponse,
} from "../../proto/gen/byline/marketplace/v1/query.ts";
import { defineQuery } from "../module.ts";
import type { QueryHandler } from "../module.ts";
import { invalidArgument, notFound, queryAddress } from "../query-errors.ts";
import { findOffer, findOrder, getLicence, getOffer, getOrder, readParams, subjectPart } from "./keeper.ts";
import {
  BUYER_ORDERS_PREFIX,
  HOLDER_LICENCES_PREFIX,
  LICENCES_PREFIX,
  OFFERS_PREFIX,
  OFFER_ORDERS_PREFIX,
  ORDERS_PREFIX,
  SELLER_OFFERS_PREFIX,
  SUBJECT_LICENCES_PREFIX,
  SUBJECT_OFFERS_PREFIX,
  accountPrefix,
  idKey,
  subjectPrefix,
} from "./keys.ts";
import type { LicenceLedger } from "./licences.ts";
import { rightOf } from "./licences.ts";
import { tagOf } from "./moves.ts";
import { checkBuyable } from "./purchase.ts";
import type { MarketParts } from "./parts.ts";
import { askedSubject, refusalOf, rows } from "./query-parts.ts";
import { sideQueries } from "./side-queries.ts";
import { ALL_RIGHTS } from "./subjects.ts";

const SERVICE = "/byline.marketplace.v1.Query";

/** All query handlers of the marketplace. */
export function marketplaceQueries(parts: MarketParts, licences: LicenceLedger): readonly QueryHandler[] {
  return [...offerQueries(parts), ...orderQueries(), ...licenceQueries(parts, licences), ...sideQueries(parts)];
}

function offerQueries(parts: MarketParts): readonly QueryHandler[] {
  return [
    defineQuery(`${SERVICE}/Params`, QueryParamsRequest, QueryParamsResponse, (ctx) => ({ params: readParams(ctx) })),
    defineQuery(`${SERVICE}/Offer`, QueryOfferRequest, QueryOfferResponse, (ctx, { offerId }) => {
      const offer = findOffer(ctx, offerId);
      if (offer === undefined) {
        throw notFound(`offer ${offerId}`);
      }
      const whyNot = refusalOf(() => checkBuyable(ctx, parts, offer, offer.price));
      return { offer, buyable: whyNot === "", whyNot };
    }),
    defineQuery(`${SERVICE}/Offers`, QueryOffersRequest, QueryOffersResponse, (ctx, request) => {
      const subject = askedSubject(request);
      if (subject !== undefined && request.seller !== "") {
        throw invalidArgument("ask for the offers of a seller or of a subject, not of both");
      }
      const prefix =
        subject !== undefined
          ? subjectPrefix(SUBJECT_OFFERS_PREFIX, subjectPart(subject))
          : request.seller !== ""
            ? accountPrefix(SELLER_OFFERS_PREFIX, queryAddress(request.seller))
            : undefined;
      const page = rows(ctx, { codec: Offer, all: OFFERS_PREFIX, prefix, get: getOffer }, request.pagination);
      return { offers: page.items, pagination: page.pagination };
    }),
  ];
}

function orderQueries(): readonly QueryHandler[] {
  return [
    defineQuery(`${SERVICE}/Order`, QueryOrderRequest, QueryOrderResponse, (ctx, { orderId }) => {
      const order = findOrder(ctx, orderId);
      if (order === undefined) {
        throw notFound(`order ${orderId}`);
      }
      return { order };
    }),
    defineQuery(`${SERVICE}/Orders`, QueryOrdersRequest, QueryOrdersResponse, (ctx, request) => {
      const { buyer, offerId, pagination } = request;
      if (buyer !== "" && offerId !== 0n) {
        throw invalidArgument("ask for the orders of a buyer or of an offer, not of both");
      }
      const prefix =
        buyer !== ""
          ? accountPrefix(BUYER_ORDERS_PREFIX, queryAddress(buyer))
          : offerId !== 0n
            ? idKey(OFFER_ORDERS_PREFIX, offerId)
            : undefined;
      const page = rows(ctx, { codec: Order, all: ORDERS_PREFIX, prefix, get: getOrder }, pagination);
      return { orders: page.items, pagination: page.pagination };
    }),
  ];
}

function licenceQueries(parts: MarketParts, licences: LicenceLedger): readonly QueryHandler[] {
  return [
    defineQuery(`${SERVICE}/Licence`, QueryLicenceRequest, QueryLicenceResponse, (ctx, { licenceId }) => {
      const licence = licences.find(ctx, licenceId);
      if (licence === undefined) {
        throw notFound(`licence ${licenceId}`);
      }
      const live = licences.isLive(licence, 0, parts.readClock(ctx));
      return { licence, live, tag: tagOf(ctx, parts, licence.subject) };
    }),
    defineQuery(`${SERVICE}/Licences`, QueryLicencesRequest, QueryLicencesResponse, (ctx, request) => {
      const subject = askedSubject(request);
      if (subject !== undefined && request.holder !== "") {
        throw invalidArgument("ask for the licences of a holder or to a subject, not for both");
      }
      const prefix =
        subject !== undefined
          ? subjectPrefix(SUBJECT_LICENCES_PREFIX, subjectPart(subject))
          : request.holder !== ""
            ? accountPrefix(HOLDER_LICENCES_PREFIX, queryAddress(request.holder))
            : undefined;
      const page = rows(ctx, { codec: Licence, all: LICENCES_PREFIX, prefix, get: getLicence }, request.pagination);
      return { licences: page.items, pagination: page.pagination };
    }),
    defineQuery(`${SERVICE}/HasRight`, QueryHasRightRequest, QueryHasRightResponse, (ctx, request) => {
      const subject = askedSubject(request);
      if (subject === undefined) {
        throw invalidArgument("name a dataset with a version, or a model");
      }
      const { right } = request;
      if (right === 0 || (right & ~ALL_RIGHTS) !== 0) {
        throw invalidArgument(`a right is one or more bits of ${ALL_RIGHTS}`);
      }
      const clock = request.clock === 0n ? parts.readClock(ctx) : request.clock;
      return rightOf(ctx, parts, { account: queryAddress(request.account), subject, rights: right, clock });
    }),
  ];
}
