/** Read-only queries of cases, jurors, datanets and what a buyer should know of a version. */
import { bigEndian64, readBigEndian64 } from "../../lib/bytes.ts";
import { parseSemVer } from "../../lib/registry/semver.ts";
import {
  QueryCommonsRequest,
  QueryCommonsResponse,
  QueryContributionRequest,
  QueryContributionResponse,
  QueryContributionsRequest,
  QueryContributionsResponse,
  QueryCuratorsRequest,
  QueryCuratorsResponse,
  QueryDatanetRequest,
  QueryDatanetResponse,
  QueryDatanetsRequest,
  QueryDatanetsResponse,
  QueryDuplicateCaseRequest,
  QueryDuplicateCaseResponse,
  QueryJurorRequest,
  QueryJurorResponse,
  QueryJurorsRequest,
  QueryJurorsResponse,
  QueryJuryCaseRequest,
  QueryJuryCaseResponse,
  QueryOpenCasesRequest,
  QueryOpenCasesResponse,
  QueryOpeningRequest,
  QueryOpeningResponse,
  QuerySampleRequest,
  QuerySampleResponse,
  QueryStandingRequest,
  QueryStandingResponse,
  QueryWithdrawalRequest,
  QueryWithdrawalResponse,
} from "../../proto/gen/byline/registry/v1/query.ts";
import { JuryStatus } from "../../proto/gen/byline/registry/v1/cases.ts";
import type { JuryCase } from "../../proto/gen/byline/registry/v1/cases.ts";
import type { PageRequest } from "../../proto/gen/cosmos/base/query/v1beta1/pagination.ts";
import type { Context } from "../context.ts";
import { defineQuery } from "../module.ts";
import type { QueryHandler } from "../module.ts";
import { paginate } from "../pagination.ts";
import { invalidArgument, notFound, queryAddress } from "../query-errors.ts";
import { openingSample } from "./availability.ts";
import { contributionSample } from "./contribution-case.ts";
import { termsAt } from "./datanet-terms.ts";
import { duplicateSample } from "./duplicate-case.ts";
import type { ReadClock } from "./expected.ts";
import { openJuryCases } from "./jury.ts";
import { lastRound } from "./jury-case.ts";
import { roundName } from "./jury-panel.ts";
import { poolWeight } from "./jury-pool.ts";
import { findDataset, findVersion } from "./keeper.ts";
import { REGISTRY_STORE } from "./keys.ts";
import { revocationOf, successorOf } from "./reader.ts";
import {
  availabilities,
  commonsTimes,
  ballots,
  contributions,
  contributionsOf,
  curators,
  datanetTrees,
  datanets,
  duplicates,
  duplicatesOf,
  juryCases,
  jurors,
  openings,
  versionName,
  withdrawals,
} from "./tables.ts";
import type { Table } from "./tables.ts";
import { tagsOf } from "./tags.ts";

const SERVICE = "/byline.registry.v1.Query";
/** Open duplicate cases of one version that an answer lists. */
const OPEN_LISTED_MAX = 100;

/** Query handlers of cases and datanets. */
export function caseQueries(readClock: ReadClock): readonly QueryHandler[] {
  return [...juryQueries(readClock), ...standingQueries(), ...datanetQueries(readClock), ...sampleQueries()];
}

function juryQueries(readClock: ReadClock): readonly QueryHandler[] {
  return [
    defineQuery(
      `${SERVICE}/DuplicateCase`,
      QueryDuplicateCaseRequest,
      QueryDuplicateCaseResponse,
      (ctx, { caseId }) => ({
        duplicate: byId(ctx, duplicates, caseId, "duplicate case"),
      }),
    ),
    defineQuery(`${SERVICE}/JuryCase`, QueryJuryCaseRequest, QueryJuryCaseResponse, (ctx, { caseId }) => {
      const jury = byId(ctx, juryCases, caseId, "jury case");
      return { jury, ballots: [...ballots.under(ctx, roundName(jury))], phase: phaseOf(jury, readClock(ctx)) };
    }),
    defineQuery(`${SERVICE}/Juror`, QueryJurorRequest, QueryJurorResponse, (ctx, { address }) => {
      const juror = jurors.find(ctx, queryAddress(address));
      if (juror === undefined) {
        throw notFound(`juror ${address}`);
      }
      return { juror, poolWeight: poolWeight(ctx) };
    }),
    defineQuery(`${SERVICE}/Jurors`, QueryJurorsRequest, QueryJurorsResponse, (ctx, { pagination }) => {
      const page = pageOf(ctx, jurors, new Uint8Array(0), pagination);
      return { jurors: page.items, pagination: page.pagination };
    }),
  ];
}

/** Where a case stands at a clock, whether or not a block has written it down. */
export function phaseOf(found: JuryCase, clock: bigint): string {
  switch (found.status) {
    case JuryStatus.JURY_STATUS_DRAWING:
      return "drawing";
    case JuryStatus.JURY_STATUS_VOTING: {
      const { commitUntil, revealUntil } = lastRound(found);
      return clock < commitUntil ? "commit" : clock < revealUntil ? "reveal" : "counting";
    }
    case JuryStatus.JURY_STATUS_DECIDED:
      return clock < found.appealUntil ? "appeal" : "final";
    default:
      return found.status === JuryStatus.JURY_STATUS_UPHELD ? "upheld" : "rejected";
  }
}

function standingQueries(): readonly QueryHandler[] {
  return [
    defineQuery(`${SERVICE}/Commons`, QueryCommonsRequest, QueryCommonsResponse, (ctx, { pagination }) => {
      const page = pageOf(ctx, commonsTimes, new Uint8Array(0), pagination);
      return { times: page.items, pagination: page.pagination };
    }),
    defineQuery(`${SERVICE}/OpenCases`, QueryOpenCasesRequest, QueryOpenCasesResponse, (ctx, request) => {
      const name = versionName(requireVersion(ctx, request));
      return {
        juryCaseIds: openJuryCases(ctx, name).map(({ id }) => id),
        duplicateCaseIds: duplicatesOf
          .list(ctx, name, OPEN_LISTED_MAX)
          .map(({ name: key }) => readBigEndian64(key, name.length)),
      };
    }),
    defineQuery(`${SERVICE}/Standing`, QueryStandingRequest, QueryStandingResponse, (ctx, request) => {
      const version = requireVersion(ctx, request);
      return {
        state: version.state,
        tags: tagsOf(ctx, version),
        availability: availabilities.find(ctx, versionName(version)),
        revocation: revocationOf(ctx, version),
        successor: successorOf(ctx, version) ?? "",
      };
    }),
    defineQuery(`${SERVICE}/Withdrawal`, QueryWithdrawalRequest, QueryWithdrawalResponse, (ctx, { withdrawalId }) => ({
      withdrawal: byId(ctx, withdrawals, withdrawalId, "withdrawal"),
    })),
    defineQuery(`${SERVICE}/Opening`, QueryOpeningRequest, QueryOpeningResponse, (ctx, { openingId }) => ({
      opening: byId(ctx, openings, openingId, "opening"),
    })),
  ];
}

function datanetQueries(readClock: ReadClock): readonly QueryHandler[] {
  return [
    defineQuery(`${SERVICE}/Datanet`, QueryDatanetRequest, QueryDatanetResponse, (ctx, { datanetId }) => {
      const datanet = byId(ctx, datanets, datanetId, "datanet");
      return {
        datanet,
        tree: byId(ctx, datanetTrees, datanetId, "tree of datanet"),
        owner: findDataset(ctx, datanet.datasetId)?.owner ?? "",
        terms: termsAt(datanet, readClock(ctx)),
      };
    }),
    defineQuery(`${SERVICE}/Datanets`, QueryDatanetsRequest, QueryDatanetsResponse, (ctx, { pagination }) => {
      const page = pageOf(ctx, datanets, new Uint8Array(0), pagination);
      return { datanets: page.items, pagination: page.pagination };
    }),
    defineQuery(
      `${SERVICE}/Curators`,
      QueryCuratorsRequest,
      QueryCuratorsResponse,
      (ctx, { datanetId, pagination }) => {
        const page = pageOf(ctx, curators, bigEndian64(datanetId), pagination);
        return { curators: page.items, pagination: page.pagination };
      },
    ),
    defineQuery(
      `${SERVICE}/Contribution`,
      QueryContributionRequest,
      QueryContributionResponse,
      (ctx, { contributionId }) => ({ contribution: byId(ctx, contributions, contributionId, "contribution") }),
    ),
    defineQuery(
      `${SERVICE}/Contributions`,
      QueryContributionsRequest,
      QueryContributionsResponse,
      (ctx, { datanetId, pagination }) => {
        const prefix = contributionsOf.keyOf(bigEndian64(datanetId));
        const page = paginate(ctx.store(REGISTRY_STORE), prefix, pagination, (key) =>
          byId(ctx, contributions, readBigEndian64(key), "contribution"),
        );
        return { contributions: page.items, pagination: page.pagination };
      },
    ),
  ];
}

function sampleQueries(): readonly QueryHandler[] {
  return [
    defineQuery(`${SERVICE}/Sample`, QuerySampleRequest, QuerySampleResponse, (ctx, { kind, caseId }) => {
      switch (kind) {
        case "duplicate":
          return { indexes: duplicateSample(ctx, byId(ctx, duplicates, caseId, "duplicate case")) };
        case "contribution":
          return { indexes: contributionSample(ctx, byId(ctx, contributions, caseId, "contribution")) };
        case "opening":
          return { indexes: openingSample(ctx, byId(ctx, openings, caseId, "opening")) };
        default:
          throw invalidArgument(`"${kind.slice(0, 40)}" is not duplicate, contribution or opening`);
      }
    }),
  ];
}

function byId<T>(ctx: Context, rows: Table<T>, id: bigint, what: string): T {
  const row = rows.find(ctx, bigEndian64(id));
  if (row === undefined) {
    throw notFound(`${what} ${id}`);
  }
  return row;
}

function pageOf<T>(
  ctx: Context,
  rows: Table<T>,
  name: Uint8Array,
  pagination: PageRequest | undefined,
): ReturnType<typeof paginate<T>> {
  return paginate(ctx.store(REGISTRY_STORE), rows.keyOf(name), pagination, (_key, value) => rows.codec.decode(value));
}

function requireVersion(
  ctx: Context,
  { datasetId, version }: { readonly datasetId: bigint; readonly version: string },
): NonNullable<ReturnType<typeof findVersion>> {
  const number = parseSemVer(version);
  if (number === undefined) {
    throw invalidArgument(`"${version.slice(0, 40)}" is not a version of the form 1.2.3`);
  }
  const found = findVersion(ctx, datasetId, number);
  if (found === undefined) {
    throw notFound(`dataset ${datasetId} version ${version}`);
  }
  return found;
}
