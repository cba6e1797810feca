/** JSON-RPC methods about the node, its peers, its mempool and consensus, all from snapshots. */

import { equalBytes, toBase64, utf8ToBytes } from "../../lib/bytes.ts";
import { NodeError } from "../../lib/errors.ts";
import { RPC_GENESIS_CHUNK_BYTES } from "../../lib/limits.ts";
import { argumentSpecs } from "./arguments.ts";
import type { ConsensusSnapshot, RpcBackend } from "./backend.ts";
import { encodePeerState, encodeRoundState, encodeRoundStateSimple } from "./encode-consensus.ts";
import { encodeNetInfo, encodeStatus } from "./encode-node.ts";
import { type JsonValue, jsonInt } from "./json-value.ts";
import type { Method } from "./method.ts";
import { resolvePerPage } from "./paging.ts";

/** The methods of this family. */
export function nodeMethods(backend: RpcBackend): readonly Method[] {
  const genesis = createGenesisCache(backend);
  return [
    { name: "health", args: [], cost: 0, cache: "never", isAlwaysServed: true, handle: () => ({}) },
    { name: "status", args: [], cost: 1, cache: "never", handle: () => status(backend) },
    {
      name: "net_info",
      args: [],
      cost: 1,
      cache: "never",
      handle: () => encodeNetInfo(backend.netInfo(), backend.now()),
    },
    { name: "genesis", args: [], cost: 5, cache: "always", handle: () => genesis.whole() },
    {
      name: "genesis_chunked",
      args: argumentSpecs({ chunk: "int" }),
      cost: 5,
      cache: "always",
      handle: (args) => genesis.chunk(args.int("chunk") ?? 0n),
    },
    {
      name: "dump_consensus_state",
      args: [],
      cost: 3,
      cache: "never",
      handle: () => ({
        round_state: encodeRoundState(consensus(backend)),
        peers: backend.peerRoundStates().map(encodePeerState),
      }),
    },
    {
      name: "consensus_state",
      args: [],
      cost: 2,
      cache: "never",
      handle: () => ({ round_state: encodeRoundStateSimple(consensus(backend)) }),
    },
    {
      name: "unconfirmed_txs",
      args: argumentSpecs({ limit: "int" }),
      cost: 5,
      cache: "never",
      handle: (args) => unconfirmed(backend, resolvePerPage(args.int("limit"))),
    },
    {
      name: "num_unconfirmed_txs",
      args: [],
      cost: 1,
      cache: "never",
      handle: () => {
        const view = backend.mempool(0);
        return {
          n_txs: jsonInt(view.total),
          total: jsonInt(view.total),
          total_bytes: jsonInt(view.totalBytes),
          txs: null,
        };
      },
    },
  ];
}

function consensus(backend: RpcBackend): ConsensusSnapshot {
  const snapshot = backend.consensusSnapshot();
  if (snapshot === undefined)
    throw new NodeError("CONSENSUS_NOT_RUNNING", "consensus is not running: the node is syncing");
  return snapshot;
}

/** The answer of `status`. @throws NodeError("NO_BLOCK") before the first block */
export async function status(backend: RpcBackend): Promise<JsonValue> {
  const { base, height } = backend.blockRange();
  const [earliest, latest] = [await backend.loadBlockMeta(base), await backend.loadBlockMeta(height)];
  if (earliest === undefined || latest === undefined) throw new NodeError("NO_BLOCK", "no block yet");
  const validator = backend.ownValidator();
  const catchingUp = backend.catchingUp();
  const set = validator === undefined ? undefined : await backend.loadValidators(catchingUp ? height : height + 1n);
  const own = set?.validators.find((item) => validator !== undefined && equalBytes(item.address, validator.address));
  return encodeStatus({
    nodeInfo: backend.nodeInfo(),
    earliest,
    latest,
    catchingUp,
    validator,
    votingPower: own?.votingPower ?? 0n,
  });
}

function unconfirmed(backend: RpcBackend, limit: number): JsonValue {
  const view = backend.mempool(limit);
  return {
    n_txs: jsonInt(view.txs.length),
    total: jsonInt(view.total),
    total_bytes: jsonInt(view.totalBytes),
    txs: view.txs.map(toBase64),
  };
}

/** Parses and cuts the genesis document once. */
function createGenesisCache(backend: RpcBackend): { whole(): JsonValue; chunk(index: bigint): JsonValue } {
  let chunks: readonly string[] | undefined;
  let parsed: JsonValue | undefined;
  const load = (): readonly string[] => {
    chunks ??= cut(utf8ToBytes(backend.genesisText()), RPC_GENESIS_CHUNK_BYTES);
    return chunks;
  };
  return {
    whole() {
      if (load().length > 1) {
        throw new NodeError("GENESIS_LARGE", "genesis response is large, please use the genesis_chunked API instead");
      }
      if (parsed === undefined) {
        const document: JsonValue = JSON.parse(backend.genesisText());
        parsed = document;
      }
      return { genesis: parsed };
    },
    chunk(index) {
      const all = load();
      const data = index < 0n ? undefined : all[Number(index)];
      if (data === undefined)
        throw new NodeError("CHUNK_INVALID", `there are ${all.length - 1} chunks, ${index} is invalid`);
      return { chunk: jsonInt(index), total: jsonInt(all.length), data };
    },
  };
}

function cut(bytes: Uint8Array, size: number): readonly string[] {
  const chunks: string[] = [];
  for (let start = 0; start < bytes.length; start += size) chunks.push(toBase64(bytes.subarray(start, start + size)));
  return chunks;
}
