/** Typed queries of attribution (docs/spec/attribution.md): what gateways, publishers and challengers read before they compute. */
import type { InputData, PublicationTerms } from "../lib/attribution/commit/build.ts";
import type { TestPoint } from "../lib/attribution/features.ts";
import { NodeError } from "../lib/errors.ts";
import type { Channel, Model, Settlement } from "../proto/gen/byline/attribution/v1/attribution.ts";
import type { Conviction, PublicationRow } from "../proto/gen/byline/attribution/v1/publication.ts";
import {
  QueryChannelRequest,
  QueryChannelResponse,
  QueryConvictionsRequest,
  QueryConvictionsResponse,
  QueryModelRequest,
  QueryModelResponse,
  QueryPublicationRequest,
  QueryPublicationResponse,
  QuerySettlementRequest,
  QuerySettlementResponse,
  QuerySteeringRequest,
  QuerySteeringResponse,
} from "../proto/gen/byline/attribution/v1/query.ts";
import type { ReceiptTerms } from "./receipts.ts";
import type { RpcConnection } from "./rpc.ts";

const SERVICE = "/byline.attribution.v1.Query";
const PAGE_LIMIT = 1_000n;
const firstPage = { key: new Uint8Array(0), offset: 0n, limit: PAGE_LIMIT, countTotal: false, reverse: false };

/** A model. @throws QueryError, NodeError */
export async function queryModel(rpc: RpcConnection, modelId: bigint): Promise<Model> {
  const method = { path: `${SERVICE}/Model`, input: QueryModelRequest, output: QueryModelResponse };
  return (await rpc.query(method, { modelId })).model;
}

/** What steers a model now, and what its next publication must be about. @throws QueryError, NodeError */
export async function querySteering(rpc: RpcConnection, modelId: bigint): Promise<QuerySteeringResponse> {
  const method = { path: `${SERVICE}/Steering`, input: QuerySteeringRequest, output: QuerySteeringResponse };
  return await rpc.query(method, { modelId });
}

/** A publication with its state. @throws QueryError, NodeError */
export async function queryPublication(rpc: RpcConnection, publicationId: bigint): Promise<PublicationRow> {
  const method = { path: `${SERVICE}/Publication`, input: QueryPublicationRequest, output: QueryPublicationResponse };
  return (await rpc.query(method, { publicationId })).publication;
}

/** A channel. @throws QueryError, NodeError */
export async function queryChannel(rpc: RpcConnection, channelId: bigint): Promise<Channel> {
  const method = { path: `${SERVICE}/Channel`, input: QueryChannelRequest, output: QueryChannelResponse };
  return (await rpc.query(method, { channelId })).channel;
}

/** A settlement that is not final yet. @throws QueryError NotFound later, NodeError */
export async function querySettlement(rpc: RpcConnection, channelId: bigint, index: number): Promise<Settlement> {
  const method = { path: `${SERVICE}/Settlement`, input: QuerySettlementRequest, output: QuerySettlementResponse };
  return (await rpc.query(method, { channelId, index })).settlement;
}

/** Convictions whose slash still waits, at most 1,000. @throws QueryError, NodeError */
export async function queryConvictions(rpc: RpcConnection): Promise<readonly Conviction[]> {
  const method = { path: `${SERVICE}/Convictions`, input: QueryConvictionsRequest, output: QueryConvictionsResponse };
  return (await rpc.query(method, { pagination: firstPage })).convictions;
}

/** What the receipts of a channel must fit (T46). @throws QueryError, NodeError */
export async function queryReceiptTerms(rpc: RpcConnection, channelId: bigint): Promise<ReceiptTerms> {
  const { modelId } = await queryChannel(rpc, channelId);
  const { mix, inputs } = await queryModel(rpc, modelId);
  const { steering } = await querySteering(rpc, modelId);
  return { channelId, modelId, mix, inputs, ballRadius: steering.ballRadius };
}

/**
 * The terms of a model's next publication (T80, T81), over data that the caller has.
 * @param data  test points as committed, and the data of the model's inputs in any order
 * @throws NodeError("PUBLICATION_EARLY") before the seed is drawn, NodeError("INPUT_MISSING") without the data of an input
 */
export async function queryPublicationTerms(
  rpc: RpcConnection,
  modelId: bigint,
  { points, inputs }: { readonly points: readonly TestPoint[]; readonly inputs: readonly InputData[] },
): Promise<PublicationTerms> {
  const model = await queryModel(rpc, modelId);
  const { steering, order } = await querySteering(rpc, modelId);
  const { seed, k, duplicateRadius, lastNumber } = steering;
  if (seed.length === 0) throw new NodeError("PUBLICATION_EARLY", `the seed of model ${modelId} is not drawn yet`);
  const ordered = order.map((place) => {
    const ref = model.inputs[place];
    const found = inputs.find(({ datasetId, version }) => datasetId === ref?.datasetId && version === ref.version);
    if (found !== undefined) return found;
    throw new NodeError(
      "INPUT_MISSING",
      `there is no data of ${ref?.datasetId}@${ref?.version}, an input of the model`,
    );
  });
  const dims = points[0]?.vector.length ?? 0;
  const terms = { seed, k, duplicateRadius: duplicateRadius * dims, points, inputs: ordered };
  return { modelId, benchmark: lastNumber + 1n, ...terms };
}
