/** Queries of emissions; read-only. */
import { BASE_DENOM, BOOTSTRAP_MAX, SUPPLY_MAX } from "../../lib/denom.ts";
import { BOND_SUBJECT_CHARS_MAX } from "../../lib/limits.ts";
import { BeaconChain, BeaconValue, Bond, BondPurpose } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import {
  QueryBeaconChainRequest,
  QueryBeaconChainResponse,
  QueryBeaconChainsRequest,
  QueryBeaconChainsResponse,
  QueryBeaconRequest,
  QueryBeaconResponse,
  QueryBondRequest,
  QueryBondResponse,
  QueryBondsRequest,
  QueryBondsResponse,
  QueryClockRequest,
  QueryClockResponse,
  QueryEconomyRequest,
  QueryEconomyResponse,
  QueryEpochRequest,
  QueryEpochResponse,
  QueryGrantRequest,
  QueryGrantResponse,
  QueryParamsRequest,
  QueryParamsResponse,
  QuerySupplyRequest,
  QuerySupplyResponse,
  QueryVersionBondsRequest,
  QueryVersionBondsResponse,
} from "../../proto/gen/byline/emissions/v1/query.ts";
import { parseSemVer } from "../../lib/registry/semver.ts";
import type { BankReader } from "../expected.ts";
import { defineQuery } from "../module.ts";
import type { QueryHandler } from "../module.ts";
import { paginate } from "../pagination.ts";
import { notFound, queryAddress, queryConsensusAddress } from "../query-errors.ts";
import { bondText } from "./bond-names.ts";
import { chainInForce, findBeacon, findBeaconChain } from "./beacon.ts";
import { findGrant, readGranted } from "./bootstrap.ts";
import { findClock } from "./clock.ts";
import { healthQueries } from "./health-queries.ts";
import {
  bondsBehind,
  findBond,
  findEpoch,
  findScheduled,
  readEconomy,
  readParams,
  readTotals,
  subjectPins,
} from "./keeper.ts";
import { sumReachable } from "./subject-bonds.ts";
import { BEACON_CHAINS_PREFIX, EMISSIONS_STORE, bondsOfKey } from "./keys.ts";

const SERVICE = "/byline.emissions.v1.Query";

/** Handlers of all queries of emissions. */
export function emissionsQueries(bank: BankReader): readonly QueryHandler[] {
  return [
    defineQuery(`${SERVICE}/Clock`, QueryClockRequest, QueryClockResponse, (ctx) => {
      const clock = findClock(ctx);
      if (clock === undefined) {
        throw notFound("the chain clock starts with the first block");
      }
      return { clock };
    }),
    defineQuery(`${SERVICE}/Epoch`, QueryEpochRequest, QueryEpochResponse, (ctx) => {
      const epoch = findEpoch(ctx);
      if (epoch === undefined) {
        throw notFound("the first epoch starts with the first block");
      }
      return { epoch };
    }),
    defineQuery(`${SERVICE}/Params`, QueryParamsRequest, QueryParamsResponse, (ctx) => ({ params: readParams(ctx) })),
    defineQuery(`${SERVICE}/Economy`, QueryEconomyRequest, QueryEconomyResponse, (ctx) => ({
      economy: readEconomy(ctx),
      scheduled: findScheduled(ctx),
    })),
    defineQuery(`${SERVICE}/Supply`, QuerySupplyRequest, QuerySupplyResponse, (ctx) => ({
      totals: readTotals(ctx),
      supply: bank.supply(ctx, BASE_DENOM),
      supplyMax: SUPPLY_MAX,
    })),
    defineQuery(`${SERVICE}/Bond`, QueryBondRequest, QueryBondResponse, (ctx, { owner, purpose, subject }) => {
      const address = queryAddress(owner);
      const bond = findBond(ctx, address, purpose, subject);
      if (bond === undefined) {
        throw notFound(`${bondText({ owner: address, purpose, subject })} does not exist`);
      }
      return { bond, available: bond.amount - bond.reserved };
    }),
    defineQuery(`${SERVICE}/Bonds`, QueryBondsRequest, QueryBondsResponse, (ctx, { owner, pagination }) => {
      const prefix = bondsOfKey(queryAddress(owner));
      const page = paginate(ctx.store(EMISSIONS_STORE), prefix, pagination, (_key, value) => Bond.decode(value));
      return { bonds: page.items, pagination: page.pagination };
    }),
    defineQuery(
      `${SERVICE}/VersionBonds`,
      QueryVersionBondsRequest,
      QueryVersionBondsResponse,
      (ctx, { datasetId, version }) => {
        if (parseSemVer(version) === undefined) {
          throw notFound(`${version.slice(0, BOND_SUBJECT_CHARS_MAX)} is no version's number`);
        }
        const subject = { purpose: BondPurpose.BOND_PURPOSE_VERSION, subject: `${datasetId}@${version}` };
        const bonds = [...bondsBehind(ctx, subject)];
        const bonded = bonds.reduce((sum, { amount }) => sum + amount, 0n);
        return { bonds, bonded, reachable: sumReachable(bonds), pins: subjectPins(ctx, subject) };
      },
    ),
    defineQuery(`${SERVICE}/Beacon`, QueryBeaconRequest, QueryBeaconResponse, (ctx, { height }) => {
      const value = findBeacon(ctx, height === 0n ? ctx.header.height : height);
      if (value === undefined) {
        throw notFound(`no beacon of height ${height === 0n ? ctx.header.height : height} is kept`);
      }
      return { beacon: BeaconValue.create({ height: height === 0n ? ctx.header.height : height, value }) };
    }),
    defineQuery(`${SERVICE}/Grant`, QueryGrantRequest, QueryGrantResponse, (ctx, { datasetId }) => {
      const grant = findGrant(ctx, datasetId);
      if (grant === undefined) {
        throw notFound(`dataset ${datasetId} has no bootstrap grant`);
      }
      return { grant, granted: readGranted(ctx), grantedMax: BOOTSTRAP_MAX };
    }),
    defineQuery(`${SERVICE}/BeaconChain`, QueryBeaconChainRequest, QueryBeaconChainResponse, (ctx, { consAddress }) => {
      const chain = findBeaconChain(ctx, queryConsensusAddress(consAddress));
      if (chain === undefined) {
        throw notFound(`${consAddress} has registered no hash chain`);
      }
      return { chain };
    }),
    defineQuery(
      `${SERVICE}/BeaconChains`,
      QueryBeaconChainsRequest,
      QueryBeaconChainsResponse,
      (ctx, { pagination }) => {
        const store = ctx.store(EMISSIONS_STORE);
        const page = paginate(store, BEACON_CHAINS_PREFIX, pagination, (_key, value) =>
          chainInForce(BeaconChain.decode(value), ctx.header.height),
        );
        return { chains: page.items, pagination: page.pagination };
      },
    ),
    ...healthQueries(),
  ];
}
