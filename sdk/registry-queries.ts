/** Typed queries of the data registry (docs/spec/registry.md). Not-found answers are `undefined`. */
import { toHex } from "../lib/bytes.ts";
import {
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
  QueryVersionRequest,
  QueryVersionResponse,
  QueryVersionsRequest,
  QueryVersionsResponse,
  QueryChildrenRequest,
  QueryChildrenResponse,
  QueryContributionRequest,
  QueryContributionResponse,
  QueryDatanetRequest,
  QueryDatanetResponse,
  QueryDuplicateCaseRequest,
  QueryDuplicateCaseResponse,
  QueryJuryCaseRequest,
  QueryJuryCaseResponse,
  QuerySampleRequest,
  QuerySampleResponse,
  QueryStandingRequest,
  QueryStandingResponse,
  type VersionRef,
} from "../proto/gen/byline/registry/v1/query.ts";
import type { DuplicateCase } from "../proto/gen/byline/registry/v1/cases.ts";
import type { Contribution } from "../proto/gen/byline/registry/v1/datanet.ts";
import type { Dataset, Version, VersionCommit } from "../proto/gen/byline/registry/v1/registry.ts";
import { isNotFound, type RpcConnection } from "./rpc.ts";

const SERVICE = "/byline.registry.v1.Query";
const PAGE_LIMIT = 1_000n;
const EMPTY = new Uint8Array(0);
const firstPage = { key: EMPTY, offset: 0n, limit: PAGE_LIMIT, countTotal: false, reverse: false };

async function orUndefined<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

/** A dataset by its number. @throws QueryError, NodeError */
export async function queryDataset(rpc: RpcConnection, datasetId: bigint): Promise<Dataset | undefined> {
  const method = { path: `${SERVICE}/Dataset`, input: QueryDatasetRequest, output: QueryDatasetResponse };
  return (await orUndefined(rpc.query(method, { datasetId })))?.dataset;
}

/** A dataset by owner and name. @throws QueryError, NodeError */
export async function queryDatasetByName(
  rpc: RpcConnection,
  owner: string,
  name: string,
): Promise<Dataset | undefined> {
  const path = `${SERVICE}/DatasetByName`;
  const method = { path, input: QueryDatasetByNameRequest, output: QueryDatasetByNameResponse };
  return (await orUndefined(rpc.query(method, { owner, name })))?.dataset;
}

/** Datasets of an owner, at most 1,000; an empty owner asks for all. @throws QueryError, NodeError */
export async function queryDatasets(rpc: RpcConnection, owner: string): Promise<readonly Dataset[]> {
  const method = { path: `${SERVICE}/Datasets`, input: QueryDatasetsRequest, output: QueryDatasetsResponse };
  return (await rpc.query(method, { owner, pagination: firstPage })).datasets;
}

/** An open commitment of an owner; `commitment` in hex. @throws QueryError, NodeError */
export async function queryCommit(
  rpc: RpcConnection,
  owner: string,
  commitment: string,
): Promise<VersionCommit | undefined> {
  const method = { path: `${SERVICE}/Commit`, input: QueryCommitRequest, output: QueryCommitResponse };
  return (await orUndefined(rpc.query(method, { owner, commitment })))?.commit;
}

/** A version, "latest" for the newest. @throws QueryError, NodeError */
export async function queryVersion(
  rpc: RpcConnection,
  datasetId: bigint,
  version: string,
): Promise<Version | undefined> {
  const method = { path: `${SERVICE}/Version`, input: QueryVersionRequest, output: QueryVersionResponse };
  return (await orUndefined(rpc.query(method, { datasetId, version })))?.version;
}

/** Versions of a dataset in ascending order, at most 1,000. @throws QueryError, NodeError */
export async function queryVersions(rpc: RpcConnection, datasetId: bigint): Promise<readonly Version[]> {
  const method = { path: `${SERVICE}/Versions`, input: QueryVersionsRequest, output: QueryVersionsResponse };
  return (await rpc.query(method, { datasetId, pagination: firstPage })).versions;
}

/** Every version that holds exactly this content. @throws QueryError, NodeError */
export async function queryContent(rpc: RpcConnection, contentRoot: Uint8Array): Promise<readonly VersionRef[]> {
  const method = { path: `${SERVICE}/Content`, input: QueryContentRequest, output: QueryContentResponse };
  const request = { contentRoot: toHex(contentRoot), pagination: firstPage };
  return (await orUndefined(rpc.query(method, request)))?.versions ?? [];
}

/** Versions that name this one as a parent. @throws QueryError, NodeError */
export async function queryChildren(
  rpc: RpcConnection,
  { datasetId, version }: VersionRef,
): Promise<readonly VersionRef[]> {
  const method = { path: `${SERVICE}/Children`, input: QueryChildrenRequest, output: QueryChildrenResponse };
  return (await rpc.query(method, { datasetId, version, pagination: firstPage })).versions;
}

/** The account behind `byline1…`, `claim:<hex>` or `name:<hex>`; empty text while unbound. @throws QueryError, NodeError */
export async function queryContributor(rpc: RpcConnection, contributor: string): Promise<string> {
  const method = { path: `${SERVICE}/Contributor`, input: QueryContributorRequest, output: QueryContributorResponse };
  return (await rpc.query(method, { contributor })).address;
}

/** What a buyer should know of a version besides its content: state, tags, availability, successor. @throws QueryError, NodeError */
export async function queryStanding(
  rpc: RpcConnection,
  { datasetId, version }: VersionRef,
): Promise<QueryStandingResponse | undefined> {
  const method = { path: `${SERVICE}/Standing`, input: QueryStandingRequest, output: QueryStandingResponse };
  return orUndefined(rpc.query(method, { datasetId, version }));
}

/** A DUPLICATE case. @throws QueryError, NodeError */
export async function queryDuplicateCase(rpc: RpcConnection, caseId: bigint): Promise<DuplicateCase | undefined> {
  const path = `${SERVICE}/DuplicateCase`;
  const method = { path, input: QueryDuplicateCaseRequest, output: QueryDuplicateCaseResponse };
  return (await orUndefined(rpc.query(method, { caseId })))?.duplicate;
}

/** A case before jurors with the ballots of its last round and its phase now. @throws QueryError, NodeError */
export async function queryJuryCase(rpc: RpcConnection, caseId: bigint): Promise<QueryJuryCaseResponse | undefined> {
  const method = { path: `${SERVICE}/JuryCase`, input: QueryJuryCaseRequest, output: QueryJuryCaseResponse };
  return orUndefined(rpc.query(method, { caseId }));
}

/** A datanet with its trees, owner and the terms in force. @throws QueryError, NodeError */
export async function queryDatanet(rpc: RpcConnection, datanetId: bigint): Promise<QueryDatanetResponse | undefined> {
  const method = { path: `${SERVICE}/Datanet`, input: QueryDatanetRequest, output: QueryDatanetResponse };
  return orUndefined(rpc.query(method, { datanetId }));
}

/** A contribution. @throws QueryError, NodeError */
export async function queryContribution(rpc: RpcConnection, contributionId: bigint): Promise<Contribution | undefined> {
  const path = `${SERVICE}/Contribution`;
  const method = { path, input: QueryContributionRequest, output: QueryContributionResponse };
  return (await orUndefined(rpc.query(method, { contributionId })))?.contribution;
}

/** Records that a case has drawn, ascending; none before its beacon. @throws QueryError, NodeError */
export async function querySample(
  rpc: RpcConnection,
  kind: "duplicate" | "contribution" | "opening",
  caseId: bigint,
): Promise<readonly bigint[]> {
  const method = { path: `${SERVICE}/Sample`, input: QuerySampleRequest, output: QuerySampleResponse };
  return (await orUndefined(rpc.query(method, { kind, caseId })))?.indexes ?? [];
}
