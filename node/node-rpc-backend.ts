/** `RpcBackend` over the parts of a running node. Reads only: stores, snapshots, one message to application or mempool. */

import type { ChainState } from "../lib/chain/state.ts";
import { evidenceItemHash } from "../lib/chain/evidence-bytes.ts";
import { ed25519PublicKeyOf } from "../lib/chain/public-key.ts";
import { NodeError, SdkError, TxError } from "../lib/errors.ts";
import type { RequestQuery, ResponseCheckTx, ResponseInfo, ResponseQuery } from "../proto/gen/tendermint/abci/types.ts";
import type { ConsensusDriver } from "./consensus/driver.ts";
import type { EvidencePool } from "./consensus/ports.ts";
import type { ValidatorIdentity } from "./consensus/validator-key.ts";
import { peerRoundStateOf, snapshotOf } from "./node-consensus-snapshot.ts";
import type { Mempool } from "./mempool/driver.ts";
import type { P2p, PeerSummary } from "./p2p/network.ts";
import type { ApplicationVersion, NodeInfo, NodeSettings, PeerInfo, RpcBackend } from "./rpc/backend.ts";
import type { BlockStore } from "./store/block-store.ts";
import type { ChainStateStore } from "./store/chain-state-store.ts";
import type { SystemClock } from "./system-clock.ts";

/** What the application answers to clients. */
export interface AppReader {
  info(): Promise<ResponseInfo>;
  query(request: RequestQuery): Promise<ResponseQuery>;
  checkTx(tx: Uint8Array): Promise<ResponseCheckTx>;
}

/** The parts behind the backend. */
export interface RpcBackendParts {
  readonly clock: SystemClock;
  readonly chainId: string;
  readonly initialHeight: bigint;
  readonly genesisText: string;
  readonly applicationVersion: ApplicationVersion;
  readonly settings: NodeSettings;
  readonly moniker: string;
  readonly rpcAddress: string;
  readonly hasIndex: boolean;
  readonly validator: ValidatorIdentity | undefined;
  readonly blocks: BlockStore;
  readonly states: ChainStateStore;
  readonly app: AppReader;
  readonly mempool: Mempool;
  readonly evidence: EvidencePool;
  readonly p2p: P2p;
  readonly chain: () => ChainState;
  readonly isCatchingUp: () => boolean;
  /** undefined before consensus runs. */
  readonly consensus: () => ConsensusDriver | undefined;
  readonly announcements: () => ReadonlyMap<string, Uint8Array>;
  /** UTC ns at which the last block was applied here; undefined before the first. */
  readonly commitTime: () => bigint | undefined;
}

/** CometBFT's channel ids, told for old tools. */
const CHANNELS = "40202122233038606100";
const P2P_VERSION = 8n;

/** Builds the backend. */
export function createRpcBackend(parts: RpcBackendParts): RpcBackend {
  const { blocks, states, p2p, mempool, app } = parts;
  /** A block is shown once it is applied. */
  const height = (): bigint => parts.chain().lastBlockHeight;
  const isShown = (each: bigint): boolean => each >= blocks.base && each <= height() && each > 0n;
  const orPruned = <T>(read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      if (error instanceof NodeError && error.code === "HEIGHT_PRUNED") return undefined;
      throw error;
    }
  };
  const nodeInfoOf = (peer: Pick<PeerSummary, "id" | "peerId" | "moniker" | "listenAddress">): NodeInfo => ({
    id: peer.id,
    listenAddress: peer.listenAddress === "" ? "tcp://0.0.0.0:0" : `tcp://${peer.listenAddress}`,
    network: parts.chainId,
    moniker: peer.moniker === "" ? "node" : peer.moniker,
    channels: CHANNELS,
    protocolVersion: { p2p: P2P_VERSION, block: parts.chain().version.block, app: parts.chain().version.app },
    rpcAddress: "",
    txIndex: parts.hasIndex,
    other: new Map([["libp2p_peer_id", peer.peerId]]),
  });
  const peerInfoOf = (peer: PeerSummary): PeerInfo => ({
    nodeInfo: nodeInfoOf(peer),
    isOutbound: peer.isOutbound,
    remoteIp: peer.remoteHost,
    connectedSince: BigInt(Math.round(peer.connectedSinceMs)) * 1_000_000n,
    bytesSent: BigInt(peer.bytesSent),
    bytesReceived: BigInt(peer.bytesReceived),
  });

  return {
    now: () => parts.clock.now(),
    chainId: parts.chainId,
    initialHeight: parts.initialHeight,
    applicationVersion: parts.applicationVersion,
    settings: parts.settings,
    nodeInfo: () => ({
      ...nodeInfoOf({
        id: p2p.nodeId,
        peerId: p2p.peerId,
        moniker: parts.moniker,
        listenAddress: p2p.listenAddresses()[0] ?? "",
      }),
      rpcAddress: parts.rpcAddress,
    }),
    netInfo: () => ({
      listening: p2p.listenAddresses().length > 0,
      listeners: p2p.listenAddresses().map((address) => `Listener(@${address})`),
      peers: p2p.peers().map(peerInfoOf),
    }),
    catchingUp: parts.isCatchingUp,
    ownValidator: () =>
      parts.validator === undefined
        ? undefined
        : { address: parts.validator.address, pubKey: ed25519PublicKeyOf(parts.validator.publicKey) },

    blockRange: () => ({ base: height() === 0n ? 0n : blocks.base, height: height() }),
    loadBlock: async (each) => {
      if (!isShown(each)) return undefined;
      const block = blocks.loadBlock(each);
      const meta = blocks.loadBlockMeta(each);
      return block === undefined || meta === undefined ? undefined : { block, blockId: meta.blockId };
    },
    loadBlockMeta: async (each) => (isShown(each) ? blocks.loadBlockMeta(each) : undefined),
    heightByHash: async (hash) => {
      const found = blocks.heightByHash(hash);
      return found !== undefined && isShown(found) ? found : undefined;
    },
    loadCommit: async (each) => (isShown(each) ? blocks.loadCommit(each) : undefined),
    loadSeenCommit: async (each) => (isShown(each) ? blocks.loadSeenCommit(each) : undefined),
    loadValidators: async (each) => orPruned(() => states.loadValidators(each)),
    loadConsensusParams: async (each) => orPruned(() => states.loadConsensusParams(each)),
    loadFinalizeBlockResponse: async (each) => (isShown(each) ? states.loadFinalizeBlockResponse(each) : undefined),
    loadTx: async (hash) => {
      const found = blocks.loadTx(hash);
      return found !== undefined && isShown(found.height) ? found : undefined;
    },
    genesisText: () => parts.genesisText,

    abciInfo: async () => await app.info(),
    abciQuery: async (request) => await app.query(request),
    broadcastTx: async (tx, wants) => await mempool.offer(tx, undefined, wants),
    checkTx: async (tx) => await app.checkTx(tx),
    mempool: (limit) => ({
      txs: mempool.entriesAfter(0, limit).map((entry) => entry.tx),
      total: mempool.size,
      totalBytes: BigInt(mempool.bytes),
    }),
    isPending: (txHash) => mempool.isPending(txHash),
    addEvidence: async (evidence) => {
      const answer = await parts.evidence.add(evidence);
      if (answer === "bad") throw new TxError(SdkError.InvalidRequest, "evidence refused");
      if (answer === "later")
        throw new NodeError("EVIDENCE_LATER", "evidence is of a height that this node does not hold");
      return evidenceItemHash(evidence);
    },

    consensusSnapshot: () => {
      const driver = parts.consensus();
      if (driver === undefined) return undefined;
      return snapshotOf(driver.core, parts.chain(), { startTime: driver.startTime, commitTime: parts.commitTime() });
    },
    peerRoundStates: () =>
      p2p.peers().flatMap((peer) => {
        const bytes = parts.announcements().get(peer.id);
        return bytes === undefined ? [] : peerRoundStateOf(peer, bytes, parts.chain());
      }),
  };
}
