/** `cosmos.base.tendermint.v1beta1.Service`: blocks, validator sets and node info for wallets and explorers. */

import { formatConsensusAddress } from "../../lib/address.ts";
import { fromHex } from "../../lib/bytes.ts";
import { GrpcCode, QueryError } from "../../lib/errors.ts";
import type { Header as SdkHeader } from "../../proto/gen/cosmos/base/tendermint/v1beta1/types.ts";
import * as messages from "../../proto/gen/cosmos/base/tendermint/v1beta1/query.ts";
import type { PageRequest } from "../../proto/gen/cosmos/base/query/v1beta1/pagination.ts";
import { PubKey as Ed25519PubKey } from "../../proto/gen/cosmos/crypto/ed25519/keys.ts";
import { PubKey as Secp256k1PubKey } from "../../proto/gen/cosmos/crypto/secp256k1/keys.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import type { PublicKey } from "../../proto/gen/tendermint/crypto/keys.ts";
import type { Header } from "../../proto/gen/tendermint/types/types.ts";
import type { Validator } from "../../proto/gen/tendermint/types/validator.ts";
import type { NodeInfo, RpcBackend, StoredBlock } from "./backend.ts";
import { type NodeQuery, nodeQuery } from "./node-query.ts";
import { resolveHeight } from "./paging.ts";
import type { RpcServices } from "./services.ts";
import { VersionLabel } from "./version-label.ts";

const SERVICE = "/cosmos.base.tendermint.v1beta1.Service";

/** The queries of this service. */
export function tendermintServiceQueries({ backend }: RpcServices): readonly NodeQuery[] {
  return [
    nodeQuery(`${SERVICE}/GetNodeInfo`, messages.GetNodeInfoRequest, messages.GetNodeInfoResponse, () =>
      nodeInfo(backend),
    ),
    nodeQuery(`${SERVICE}/GetSyncing`, messages.GetSyncingRequest, messages.GetSyncingResponse, () => ({
      syncing: backend.catchingUp(),
    })),
    nodeQuery(`${SERVICE}/GetLatestBlock`, messages.GetLatestBlockRequest, messages.GetLatestBlockResponse, () =>
      blockAt(backend, undefined),
    ),
    nodeQuery(
      `${SERVICE}/GetBlockByHeight`,
      messages.GetBlockByHeightRequest,
      messages.GetBlockByHeightResponse,
      ({ height }) => blockAt(backend, height),
    ),
    nodeQuery(
      `${SERVICE}/GetLatestValidatorSet`,
      messages.GetLatestValidatorSetRequest,
      messages.GetLatestValidatorSetResponse,
      ({ pagination }) => validatorSet(backend, undefined, pagination),
    ),
    nodeQuery(
      `${SERVICE}/GetValidatorSetByHeight`,
      messages.GetValidatorSetByHeightRequest,
      messages.GetValidatorSetByHeightResponse,
      ({ height, pagination }) => validatorSet(backend, height, pagination),
    ),
    nodeQuery(`${SERVICE}/ABCIQuery`, messages.ABCIQueryRequest, messages.ABCIQueryResponse, async (request) => {
      const answer = await backend.abciQuery({
        path: request.path,
        data: request.data,
        height: request.height,
        prove: request.prove,
      });
      const { code, log, info, index, key, value, height, codespace } = answer;
      return { code, log, info, index, key, value, proofOps: answer.proofOps, height, codespace };
    }),
  ];
}

function nodeInfo(backend: RpcBackend): messages.GetNodeInfoResponse {
  const { name, appName, version, gitCommit } = backend.applicationVersion;
  const info = backend.nodeInfo();
  return {
    defaultNodeInfo: defaultNodeInfo(info),
    applicationVersion: {
      name,
      appName,
      version,
      gitCommit,
      buildTags: "",
      goVersion: `node ${process.version}`,
      // Hermes reads the SDK level from this list (interop.md §4.7).
      buildDeps: [{ path: "github.com/cosmos/cosmos-sdk", version: VersionLabel.sdk, sum: "" }],
      cosmosSdkVersion: VersionLabel.sdk,
    },
  };
}

function defaultNodeInfo(info: NodeInfo): NonNullable<messages.GetNodeInfoResponse["defaultNodeInfo"]> {
  return {
    protocolVersion: info.protocolVersion,
    defaultNodeId: info.id,
    listenAddr: info.listenAddress,
    network: info.network,
    version: VersionLabel.comet,
    channels: fromHex(info.channels),
    moniker: info.moniker,
    other: { txIndex: info.txIndex ? "on" : "off", rpcAddress: info.rpcAddress },
  };
}

/** Loads a block for this service. @throws NodeError for a height outside of the stored range */
export async function loadStoredBlock(backend: RpcBackend, height: bigint | undefined): Promise<StoredBlock> {
  const range = backend.blockRange();
  const at = resolveHeight(height, range.base, range.height);
  const stored = at === 0n ? undefined : await backend.loadBlock(at);
  if (stored === undefined) throw new QueryError(GrpcCode.NotFound, `block ${at} is not stored`);
  return stored;
}

async function blockAt(backend: RpcBackend, height: bigint | undefined): Promise<messages.GetBlockByHeightResponse> {
  const { block, blockId } = await loadStoredBlock(backend, height);
  const { data, evidence, lastCommit } = block;
  return { blockId, block, sdkBlock: { header: sdkHeader(block.header), data, evidence, lastCommit } };
}

function sdkHeader(header: Header): SdkHeader {
  return { ...header, proposerAddress: formatConsensusAddress(header.proposerAddress) };
}

async function validatorSet(
  backend: RpcBackend,
  height: bigint | undefined,
  pagination: PageRequest | undefined,
): Promise<messages.GetValidatorSetByHeightResponse> {
  const range = backend.blockRange();
  const at = resolveHeight(height, range.base, range.height);
  const set = await backend.loadValidators(at);
  if (set === undefined) throw new QueryError(GrpcCode.NotFound, `validator set of height ${at} is not stored`);
  const limit = pagination === undefined || pagination.limit === 0n ? 100n : pagination.limit;
  const start = Number(clamp(pagination?.offset ?? 0n, set.validators.length));
  const items = set.validators.slice(start, start + Number(clamp(limit, set.validators.length)));
  return {
    blockHeight: at,
    validators: items.map(sdkValidator),
    pagination: { nextKey: new Uint8Array(0), total: BigInt(set.validators.length) },
  };
}

function clamp(value: bigint, max: number): bigint {
  return value > BigInt(max) ? BigInt(max) : value;
}

function sdkValidator(validator: Validator): messages.Validator {
  return {
    address: formatConsensusAddress(validator.address),
    pubKey: publicKeyAny(validator.pubKey),
    votingPower: validator.votingPower,
    proposerPriority: validator.proposerPriority,
  };
}

function publicKeyAny(key: PublicKey): Any | undefined {
  if (key.ed25519 !== undefined)
    return { typeUrl: `/${Ed25519PubKey.typeName}`, value: Ed25519PubKey.encode({ key: key.ed25519 }) };
  if (key.secp256k1 !== undefined)
    return { typeUrl: `/${Secp256k1PubKey.typeName}`, value: Secp256k1PubKey.encode({ key: key.secp256k1 }) };
  return undefined;
}
