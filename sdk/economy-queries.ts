/** Typed queries about money: what versions earned, what a credit is owed, how healthy the economy is. */
import type { EarningAccount } from "../proto/gen/byline/attribution/v1/attribution.ts";
import {
  QueryEarningsRequest,
  QueryEarningsResponse,
  QueryEntitlementRequest,
  QueryEntitlementResponse,
} from "../proto/gen/byline/attribution/v1/query.ts";
import { QueryHealthRequest, QueryHealthResponse } from "../proto/gen/byline/emissions/v1/query.ts";
import { isNotFound, type RpcConnection } from "./rpc.ts";

const ATTRIBUTION = "/byline.attribution.v1.Query";
const EMISSIONS = "/byline.emissions.v1.Query";
/** Epochs of the window that health counts beside the single epoch (H3). */
export const HEALTH_WINDOW_EPOCHS = 30;

/** A registered version by name. */
export interface VersionName {
  readonly datasetId: bigint;
  readonly version: string;
}

/** A version's earning accounts as they are now, one for each root of weights, at most 100. @throws QueryError, NodeError */
export async function queryEarnings(
  rpc: RpcConnection,
  { datasetId, version }: VersionName,
): Promise<readonly EarningAccount[]> {
  const method = { path: `${ATTRIBUTION}/Earnings`, input: QueryEarningsRequest, output: QueryEarningsResponse };
  return (await rpc.query(method, QueryEarningsRequest.create({ datasetId, version }))).accounts;
}

/**
 * What a credit is owed under the version's own weights (T11); undefined before the version earned anything.
 * @param leaf  its weight, and the sum of all weights before it in the version's tree
 * @throws QueryError, NodeError
 */
export async function queryEntitlement(
  rpc: RpcConnection,
  { datasetId, version }: VersionName,
  { leftSum, weight }: { readonly leftSum: bigint; readonly weight: bigint },
): Promise<QueryEntitlementResponse | undefined> {
  const path = `${ATTRIBUTION}/Entitlement`;
  const request = QueryEntitlementRequest.create({ datasetId, version, leftSum, weight });
  try {
    return await rpc.query({ path, input: QueryEntitlementRequest, output: QueryEntitlementResponse }, request);
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

/** The running epoch's health, or that of the running window of {@link HEALTH_WINDOW_EPOCHS}. @throws QueryError, NodeError */
export async function queryHealth(rpc: RpcConnection, window: 1 | 30): Promise<QueryHealthResponse> {
  const method = { path: `${EMISSIONS}/Health`, input: QueryHealthRequest, output: QueryHealthResponse };
  return await rpc.query(method, QueryHealthRequest.create({ window }));
}
