/** JSON-RPC methods that read blocks, results, validators and params of a height. */

import { NodeError } from "../../lib/errors.ts";
import { RPC_BLOCK_METAS_MAX } from "../../lib/limits.ts";
import { argumentSpecs } from "./arguments.ts";
import type { RpcBackend } from "./backend.ts";
import { encodeBlockResults } from "./encode-abci.ts";
import { EMPTY_BLOCK_ID, encodeBlockMeta, encodeCommit, encodeHeader, encodeStoredBlock } from "./encode-block.ts";
import { encodeConsensusParams, encodeValidator } from "./encode-validator.ts";
import { type JsonValue, jsonInt } from "./json-value.ts";
import type { Method } from "./method.ts";
import { resolveHeight, resolvePage, resolvePerPage } from "./paging.ts";

/** The methods of this family. */
export function chainMethods(backend: RpcBackend): readonly Method[] {
  const heightOf = (height: bigint | undefined): bigint => {
    const { base, height: latest } = backend.blockRange();
    return resolveHeight(height, base, latest);
  };
  const nextHeightOf = (height: bigint | undefined): bigint => {
    const { base, height: latest } = backend.blockRange();
    return resolveHeight(height, base, backend.catchingUp() ? latest : latest + 1n);
  };
  const height = argumentSpecs({ height: "int" });
  return [
    {
      name: "blockchain",
      args: argumentSpecs({ minHeight: "int", maxHeight: "int" }),
      cost: 5,
      cache: "always",
      handle: (args) => blockchain(backend, args.int("minHeight") ?? 0n, args.int("maxHeight") ?? 0n),
    },
    {
      name: "block",
      args: height,
      cost: 3,
      cache: "height",
      handle: (args) => block(backend, heightOf(args.int("height"))),
    },
    {
      name: "block_by_hash",
      args: argumentSpecs({ hash: "bytes" }),
      cost: 3,
      cache: "always",
      handle: async (args) => {
        const found = await backend.heightByHash(args.bytes("hash"));
        return found === undefined ? { block_id: EMPTY_BLOCK_ID, block: null } : block(backend, found);
      },
    },
    {
      name: "header",
      args: height,
      cost: 1,
      cache: "height",
      handle: (args) => header(backend, heightOf(args.int("height"))),
    },
    {
      name: "header_by_hash",
      args: argumentSpecs({ hash: "hex" }),
      cost: 1,
      cache: "always",
      handle: async (args) => header(backend, await backend.heightByHash(args.bytes("hash"))),
    },
    {
      name: "commit",
      args: height,
      cost: 2,
      cache: "height",
      handle: (args) => commit(backend, heightOf(args.int("height"))),
    },
    {
      name: "block_results",
      args: height,
      cost: 5,
      cache: "height",
      handle: async (args) => {
        const at = heightOf(args.int("height"));
        const response = await backend.loadFinalizeBlockResponse(at);
        if (response === undefined) throw new NodeError("RESULTS_MISSING", `could not find results for height #${at}`);
        return encodeBlockResults(at, response);
      },
    },
    {
      name: "validators",
      args: argumentSpecs({ height: "int", page: "int", per_page: "int" }),
      cost: 3,
      cache: "height",
      handle: (args) => validators(backend, nextHeightOf(args.int("height")), args.int("page"), args.int("per_page")),
    },
    {
      name: "consensus_params",
      args: height,
      cost: 1,
      cache: "height",
      handle: async (args) => {
        const at = nextHeightOf(args.int("height"));
        const params = await backend.loadConsensusParams(at);
        if (params === undefined)
          throw new NodeError("PARAMS_MISSING", `could not find consensus params for height #${at}`);
        return { block_height: jsonInt(at), consensus_params: encodeConsensusParams(params) };
      },
    },
  ];
}

async function blockchain(backend: RpcBackend, minHeight: bigint, maxHeight: bigint): Promise<JsonValue> {
  const { base, height } = backend.blockRange();
  if (minHeight < 0n || maxHeight < 0n) throw new NodeError("HEIGHT_INVALID", "heights must be non-negative");
  const max = maxHeight === 0n || maxHeight > height ? height : maxHeight;
  let min = minHeight < base ? base : minHeight;
  if (min === 0n) min = 1n;
  const lowest = max - BigInt(RPC_BLOCK_METAS_MAX) + 1n;
  if (min < lowest) min = lowest;
  if (min > max) throw new NodeError("HEIGHT_INVALID", `min height ${min} can't be greater than max height ${max}`);
  const metas: JsonValue[] = [];
  for (let at = max; at >= min; at -= 1n) {
    const meta = await backend.loadBlockMeta(at);
    metas.push(meta === undefined ? null : encodeBlockMeta(meta));
  }
  return { last_height: jsonInt(height), block_metas: metas };
}

async function block(backend: RpcBackend, height: bigint): Promise<JsonValue> {
  const stored = await backend.loadBlock(height);
  return stored === undefined ? { block_id: EMPTY_BLOCK_ID, block: null } : encodeStoredBlock(stored);
}

async function header(backend: RpcBackend, height: bigint | undefined): Promise<JsonValue> {
  const meta = height === undefined ? undefined : await backend.loadBlockMeta(height);
  return { header: meta === undefined ? null : encodeHeader(meta.header) };
}

async function commit(backend: RpcBackend, height: bigint): Promise<JsonValue> {
  const meta = await backend.loadBlockMeta(height);
  if (meta === undefined) return null;
  const isLatest = height === backend.blockRange().height;
  const found = isLatest ? await backend.loadSeenCommit(height) : await backend.loadCommit(height);
  return {
    signed_header: { header: encodeHeader(meta.header), commit: found === undefined ? null : encodeCommit(found) },
    canonical: !isLatest,
  };
}

async function validators(
  backend: RpcBackend,
  height: bigint,
  page: bigint | undefined,
  perPage: bigint | undefined,
): Promise<JsonValue> {
  const set = await backend.loadValidators(height);
  if (set === undefined)
    throw new NodeError("VALIDATORS_MISSING", `could not find validator set for height #${height}`);
  const size = resolvePerPage(perPage);
  const start = (resolvePage(page, size, set.validators.length) - 1) * size;
  const items = set.validators.slice(start, start + size);
  return {
    block_height: jsonInt(height),
    validators: items.map(encodeValidator),
    count: jsonInt(items.length),
    total: jsonInt(set.validators.length),
  };
}
