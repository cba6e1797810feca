/**
 * A light client over RPC: from one trusted header to any later one by signatures, and from a header to any row of the state by
 * proof. The node is believed nothing but that it answers.
 */
import { toHexUpper } from "../lib/bytes.ts";
import { ChainError, NodeError, TxError } from "../lib/errors.ts";
import {
  createLightClient,
  type LightClient as LightCore,
  type LightMode,
  verifySkipping,
} from "../lib/light/client.ts";
import { type CompleteLightBlock, LIGHT_DEFAULTS, type LightOptions } from "../lib/light/verify.ts";
import { verifyStoreProof } from "../lib/merkle/ics23.ts";
import { MILLISECOND_NS, SECOND_NS } from "../lib/time.ts";
import type { ProofOp } from "../proto/gen/tendermint/crypto/proof.ts";
import { fetchLatestHeight, fetchLightBlock } from "./light-blocks.ts";
import type { RpcConnection } from "./rpc.ts";

/** A header that a person trusts because somebody told its hash. */
export interface TrustRoot {
  readonly height: bigint;
  /** 32 bytes. */
  readonly hash: Uint8Array;
}

/** How to verify. */
export interface LightClientOptions {
  readonly chainId: string;
  readonly trusted: TrustRoot;
  /** Default skipping. */
  readonly mode?: LightMode;
  /** Nanoseconds; default two weeks, which must be below the unbonding time. */
  readonly trustingPeriod?: bigint;
}

/** A row whose value, or absence, a verified header commits to. */
export interface VerifiedRow {
  readonly value: Uint8Array | undefined;
  readonly height: bigint;
  readonly ops: readonly ProofOp[];
  /** The block at `height + 1`, whose app hash commits to the row. */
  readonly block: CompleteLightBlock;
}

/** A client that trusts only signatures. */
export interface LightClient {
  /** The newest verified block. */
  readonly latest: CompleteLightBlock;
  /** A verified block. @throws TxError(ChainError…) when it does not verify, NodeError */
  blockAt(height: bigint): Promise<CompleteLightBlock>;
  /** Verified blocks, each vouched for by the one before, from `start` up to but without `end`; empty when both are one. */
  traceBetween(start: CompleteLightBlock, end: CompleteLightBlock): Promise<readonly CompleteLightBlock[]>;
  /** A row of a store, verified; the state of the latest height when none is given. @throws TxError(ChainError.InvalidProof…), NodeError */
  row(storeName: string, key: Uint8Array, height?: bigint): Promise<VerifiedRow>;
}

const TRUSTING_PERIOD = 14n * 24n * 3_600n * SECOND_NS;
const NEXT_BLOCK_MS = 30_000;
const POLL_MS = 200;

/** Nanoseconds since the epoch by this machine's clock. */
function now(): bigint {
  return BigInt(Date.now()) * MILLISECOND_NS;
}

/**
 * Opens a light client at a trusted header.
 * @throws TxError(ChainError.InvalidLightBlock) when the node's header there has another hash, NodeError
 */
export async function openLightClient(rpc: RpcConnection, settings: LightClientOptions): Promise<LightClient> {
  const { chainId, trusted, mode = "skipping", trustingPeriod = TRUSTING_PERIOD } = settings;
  const options: LightOptions = { ...LIGHT_DEFAULTS, chainId, trustingPeriod };
  const root = await fetchLightBlock(rpc, trusted.height);
  return clientOver(rpc, createLightClient(root, trusted.hash, { options, mode }), options);
}

function clientOver(rpc: RpcConnection, core: LightCore, options: LightOptions): LightClient {
  const verifyTo = async (height: bigint): Promise<readonly CompleteLightBlock[]> => {
    const walk = core.verify(height, now());
    let step = walk.next();
    while (step.done !== true) step = walk.next(await fetchLightBlock(rpc, step.value));
    return step.value;
  };
  const blockAt = async (height: bigint): Promise<CompleteLightBlock> => {
    const verified = await verifyTo(height);
    const block = core.trusted(height) ?? verified.find(({ header }) => header.height === height);
    if (block !== undefined) return block;
    throw new TxError(ChainError.InvalidLightBlock, `no verified block at height ${height}`);
  };
  return {
    get latest() {
      return core.latest;
    },
    blockAt,
    async traceBetween(start, end) {
      if (start.header.height >= end.header.height) return [];
      const walk = verifySkipping(start, end.header.height, { options, now: now() });
      let step = walk.next();
      while (step.done !== true) {
        const height = step.value;
        step = walk.next(height === end.header.height ? end : await fetchLightBlock(rpc, height));
      }
      return [start, ...step.value.slice(0, -1)];
    },
    async row(storeName, key, height = 0n) {
      const { value, ops, height: at } = await rpc.provenRow(storeName, key, height);
      if (height !== 0n && at !== height) {
        throw new TxError(ChainError.InvalidProof, `asked for height ${height}, got ${at}`);
      }
      await waitForHeight(rpc, at + 1n);
      const block = await blockAt(at + 1n);
      const { appHash } = block.header;
      if (verifyStoreProof({ appHash, storeName, key, value }, ops)) return { value, height: at, ops, block };
      throw new TxError(
        ChainError.InvalidProof,
        `row of store "${storeName}" does not lead to the app hash ${toHexUpper(appHash)}`,
      );
    },
  };
}

/** Waits until the node stored a height, bounded. @throws NodeError("HEIGHT_IN_FUTURE") */
async function waitForHeight(rpc: RpcConnection, height: bigint): Promise<void> {
  const deadline = performance.now() + NEXT_BLOCK_MS;
  while (performance.now() < deadline) {
    if ((await fetchLatestHeight(rpc)) >= height) return;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  throw new NodeError("HEIGHT_IN_FUTURE", `no block at height ${height} after ${NEXT_BLOCK_MS / 1_000} s`);
}
