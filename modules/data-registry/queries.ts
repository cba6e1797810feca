/** Read-only queries of the registry: byline.registry.v1.Query. */
import { fromHex } from "../../lib/bytes.ts";
import { TxError } from "../../lib/errors.ts";
import { formatAccountAddress } from "../../lib/address.ts";
import { parseContributorId } from "../../lib/registry/contributor-id.ts";
import { parseSemVer } from "../../lib/registry/semver.ts";
import type { SemVer } from "../../lib/registry/semver.ts";
import {
  QueryChildrenRequest,
  QueryChildrenResponse,
  QueryCommitRequest,
  QueryCommitResponse,
  QueryContentRequest,
  QueryContentResponse,
  QueryContributorRequest,
  QueryContributorResponse,
  QueryDatasetByNameRequest,
  QueryDatasetByNameResponse,
  QueryDatasetRequest,
  QueryDatasetResponse,
  QueryDatasetsRequest,
  QueryDatasetsResponse,
  QueryParamsRequest,
  QueryParamsResponse,
  QueryVersionRequest,
  QueryVersionResponse,
  QueryVersionsRequest,
  QueryVersionsResponse,
} from "../../proto/gen/byline/registry/v1/query.ts";
import { Dataset, Version } from "../../proto/gen/byline/registry/v1/registry.ts";
import type { Context } from "../context.ts";
import type { ReadClock } from "./expected.ts";
import { defineQuery } from "../module.ts";
import type { QueryHandler } from "../module.ts";
import { paginate } from "../pagination.ts";
import { invalidArgument, notFound, queryAddress } from "../query-errors.ts";
import {
  findClaim,
  findCommit,
  findDataset,
  findDatasetByName,
  findName,
  findTransfer,
  findVersion,
  getDataset,
  readLocators,
  readParams,
} from "./keeper.ts";
import {
  DATASETS_PREFIX,
  REGISTRY_STORE,
  childrenPrefix,
  contentPrefix,
  ownerDatasetsPrefix,
  readVersionRef,
  versionRefBytes,
  versionsOfKey,
} from "./keys.ts";
import { readBigEndian64 } from "../../lib/bytes.ts";
import { caseQueries } from "./case-queries.ts";
import { isNameBound } from "./people.ts";

const SERVICE = "/byline.registry.v1.Query";

/** All query handlers of the registry. */
export function registryQueries(readClock: ReadClock): readonly QueryHandler[] {
  return [...datasetQueries(), ...versionQueries(), ...peopleQueries(readClock), ...caseQueries(readClock)];
}

function datasetQueries(): readonly QueryHandler[] {
  return [
    defineQuery(`${SERVICE}/Params`, QueryParamsRequest, QueryParamsResponse, (ctx) => ({ params: readParams(ctx) })),
    defineQuery(`${SERVICE}/Dataset`, QueryDatasetRequest, QueryDatasetResponse, (ctx, { datasetId }) => ({
      dataset: requireDataset(ctx, datasetId),
      pendingOwner: findTransfer(ctx, datasetId)?.newOwner ?? "",
    })),
    defineQuery(`${SERVICE}/Datasets`, QueryDatasetsRequest, QueryDatasetsResponse, (ctx, { owner, pagination }) => {
      const store = ctx.store(REGISTRY_STORE);
      const page =
        owner === ""
          ? paginate(store, DATASETS_PREFIX, pagination, (_key, value) => Dataset.decode(value))
          : paginate(store, ownerDatasetsPrefix(queryAddress(owner)), pagination, (key) =>
              getDataset(ctx, readBigEndian64(key)),
            );
      return { datasets: page.items, pagination: page.pagination };
    }),
    defineQuery(
      `${SERVICE}/DatasetByName`,
      QueryDatasetByNameRequest,
      QueryDatasetByNameResponse,
      (ctx, { owner, name }) => {
        const dataset = findDatasetByName(ctx, queryAddress(owner), name);
        if (dataset === undefined) {
          throw notFound(`${owner} has no dataset "${name}"`);
        }
        return { dataset };
      },
    ),
  ];
}

function versionQueries(): readonly QueryHandler[] {
  return [
    defineQuery(
      `${SERVICE}/Version`,
      QueryVersionRequest,
      QueryVersionResponse,
      (ctx, { datasetId, version: asked }) => {
        const text = asked === "latest" ? requireDataset(ctx, datasetId).latestVersion : asked;
        const at = requireVersion(text);
        const version = findVersion(ctx, datasetId, at);
        if (version === undefined) {
          throw notFound(`dataset ${datasetId} version ${text}`);
        }
        return { version, locators: readLocators(ctx, datasetId, at) };
      },
    ),
    defineQuery(
      `${SERVICE}/Versions`,
      QueryVersionsRequest,
      QueryVersionsResponse,
      (ctx, { datasetId, pagination }) => {
        requireDataset(ctx, datasetId);
        const page = paginate(ctx.store(REGISTRY_STORE), versionsOfKey(datasetId), pagination, (_key, value) =>
          Version.decode(value),
        );
        return { versions: page.items, pagination: page.pagination };
      },
    ),
    defineQuery(`${SERVICE}/Content`, QueryContentRequest, QueryContentResponse, (ctx, { contentRoot, pagination }) => {
      const root = requireHash(contentRoot, "content root");
      const page = paginate(ctx.store(REGISTRY_STORE), contentPrefix(root), pagination, (key) => readVersionRef(key));
      return { versions: page.items, pagination: page.pagination };
    }),
    defineQuery(
      `${SERVICE}/Children`,
      QueryChildrenRequest,
      QueryChildrenResponse,
      (ctx, { datasetId, version, pagination }) => {
        const parent = versionRefBytes(datasetId, requireVersion(version));
        const page = paginate(ctx.store(REGISTRY_STORE), childrenPrefix(parent), pagination, (key) =>
          readVersionRef(key),
        );
        return { versions: page.items, pagination: page.pagination };
      },
    ),
    defineQuery(`${SERVICE}/Commit`, QueryCommitRequest, QueryCommitResponse, (ctx, { owner, commitment }) => {
      const commit = findCommit(ctx, queryAddress(owner), requireHash(commitment, "commitment"));
      if (commit === undefined) {
        throw notFound(`commitment ${commitment}`);
      }
      return { commit, expiresClock: commit.clock + readParams(ctx).commitWindow };
    }),
  ];
}

function peopleQueries(readClock: ReadClock): readonly QueryHandler[] {
  return [
    defineQuery(`${SERVICE}/Contributor`, QueryContributorRequest, QueryContributorResponse, (ctx, { contributor }) => {
      const id = parseContributorId(contributor);
      if (id === undefined) {
        throw invalidArgument(`"${contributor.slice(0, 80)}" is not an address, claim:<hex> or name:<hex>`);
      }
      if (id.kind === "address") {
        return { address: formatAccountAddress(id.address), name: undefined };
      }
      if (id.kind === "claim") {
        return { address: findClaim(ctx, id.claimId)?.address ?? "", name: undefined };
      }
      const name = findName(ctx, id.nameId);
      return { address: name !== undefined && isNameBound(name, readClock(ctx)) ? name.address : "", name };
    }),
  ];
}

function requireDataset(ctx: Context, id: bigint): Dataset {
  const dataset = findDataset(ctx, id);
  if (dataset === undefined) {
    throw notFound(`dataset ${id}`);
  }
  return dataset;
}

function requireVersion(text: string): SemVer {
  const version = parseSemVer(text);
  if (version === undefined) {
    throw invalidArgument(`"${text.slice(0, 40)}" is not a version of the form 1.2.3`);
  }
  return version;
}

function requireHash(hex: string, what: string): Uint8Array {
  try {
    const bytes = fromHex(hex);
    if (bytes.length === 32) {
      return bytes;
    }
  } catch (error) {
    if (!(error instanceof TxError)) {
      throw error;
    }
  }
  throw invalidArgument(`a ${what} is 64 hex digits`);
}
