/**
 * What the public servers (JSON-RPC, REST, gRPC) need from a running node. `node/node.ts` implements it over
 * the stores, the consensus driver, the mempool, the p2p host and the ABCI client. Every call is a read of a
 * store, a copy of a snapshot, or one message to the application or mempool: none waits for consensus (a call
 * that did could stop block production, CVE-2023-34450).
 */

import type {
  RequestQuery,
  ResponseCheckTx,
  ResponseFinalizeBlock,
  ResponseInfo,
  ResponseQuery,
} from "../../proto/gen/tendermint/abci/types.ts";
import type { PublicKey } from "../../proto/gen/tendermint/crypto/keys.ts";
import type { Block } from "../../proto/gen/tendermint/types/block.ts";
import type { Evidence } from "../../proto/gen/tendermint/types/evidence.ts";
import type { ConsensusParams } from "../../proto/gen/tendermint/types/params.ts";
import type { BlockID, Commit, Header, Proposal, Vote } from "../../proto/gen/tendermint/types/types.ts";
import type { ValidatorSet } from "../../proto/gen/tendermint/types/validator.ts";

/** The identity that `/status` and `GetNodeInfo` show. */
export interface NodeInfo {
  /** 40 lower-case hex characters: sha256(ed25519 node key)[:20]. */
  readonly id: string;
  /** For example `tcp://0.0.0.0:26656`; never empty, cosmjs refuses an empty one. */
  readonly listenAddress: string;
  /** The chain id. */
  readonly network: string;
  /** Never empty. */
  readonly moniker: string;
  /** CometBFT channel ids as hex, for example `40202122233038606100`. */
  readonly channels: string;
  /** Protocol versions: p2p 8, block 11, app from the chain state. */
  readonly protocolVersion: { readonly p2p: bigint; readonly block: bigint; readonly app: bigint };
  /** For example `tcp://127.0.0.1:26657`. */
  readonly rpcAddress: string;
  /** Whether the event index runs. */
  readonly txIndex: boolean;
  /** Further facts for `other`: the libp2p peer id, our own version. Keys must not collide with `tx_index`, `rpc_address`. */
  readonly other: ReadonlyMap<string, string>;
}

/** What the binary says about itself in `GetNodeInfo.application_version`. */
export interface ApplicationVersion {
  /** For example `byline`. */
  readonly name: string;
  /** For example `bylined`. */
  readonly appName: string;
  /** Our version, for example `0.1.0`. */
  readonly version: string;
  /** Commit hash or empty. */
  readonly gitCommit: string;
}

/** Settings of this node that clients may read (`cosmos.base.node.v1beta1`). */
export interface NodeSettings {
  /** For example `0.025ubyl`, or empty. */
  readonly minimumGasPrices: string;
  /** Rows of `app.toml` pruning: heights kept as text, 0 for all. */
  readonly pruningKeepRecent: string;
  /** As above, interval. */
  readonly pruningInterval: string;
  /** The height at which the node halts, 0 for none. */
  readonly haltHeight: bigint;
  /** Longest time without a block that is usual here, ns: from block interval and timeouts; undefined when silence is. */
  readonly blockSilenceNsMax: bigint | undefined;
}

/** A block with its id as the block store keeps it. */
export interface StoredBlock {
  readonly block: Block;
  readonly blockId: BlockID;
}

/** Header, id and sizes of a stored block. */
export interface StoredBlockMeta {
  readonly blockId: BlockID;
  /** Bytes of the encoded block. */
  readonly blockSize: bigint;
  readonly header: Header;
  readonly numTxs: bigint;
}

/** The validator key of this node; power comes from the validator set of the latest height. */
export interface OwnValidator {
  /** 20 bytes. */
  readonly address: Uint8Array;
  readonly pubKey: PublicKey;
}

/** One connected peer. */
export interface PeerInfo {
  readonly nodeInfo: NodeInfo;
  readonly isOutbound: boolean;
  readonly remoteIp: string;
  /** Unix ns at which the connection opened. */
  readonly connectedSince: bigint;
  readonly bytesSent: bigint;
  readonly bytesReceived: bigint;
}

/** `net_info`. */
export interface NetworkInfo {
  readonly listening: boolean;
  /** For example `Listener(@)` or multiaddrs. */
  readonly listeners: readonly string[];
  readonly peers: readonly PeerInfo[];
}

/** Votes of one round by validator index; `undefined` where none came. */
export interface RoundVotes {
  readonly round: number;
  readonly prevotes: readonly (Vote | undefined)[];
  readonly precommits: readonly (Vote | undefined)[];
}

/** A copy of the consensus state, made by the driver after a step; readers never touch the live state. */
export interface ConsensusSnapshot {
  readonly height: bigint;
  readonly round: number;
  /** 1 NewHeight, 2 NewRound, 3 Propose, 4 Prevote, 5 PrevoteWait, 6 Precommit, 7 PrecommitWait, 8 Commit. */
  readonly step: number;
  /** Unix ns at which the height starts. */
  readonly startTime: bigint;
  /** Unix ns at which the last block was decided; `TIME_ZERO` when none. */
  readonly commitTime: bigint;
  readonly validators: ValidatorSet;
  /** The validators of `height - 1`; undefined at the initial height. */
  readonly lastValidators: ValidatorSet | undefined;
  readonly proposal: Proposal | undefined;
  /** Empty when unknown. */
  readonly proposalBlockHash: Uint8Array;
  /** -1 when not locked. */
  readonly lockedRound: number;
  readonly lockedBlockHash: Uint8Array;
  /** -1 when none. */
  readonly validRound: number;
  readonly validBlockHash: Uint8Array;
  /** -1 before commit. */
  readonly commitRound: number;
  /** Ascending by round; at least the current round. */
  readonly votes: readonly RoundVotes[];
  /** Precommits for `height - 1` by validator index of `lastValidators`. */
  readonly lastCommit: readonly (Vote | undefined)[];
  readonly triggeredTimeoutPrecommit: boolean;
}

/** What a peer last told about its own round. */
export interface PeerRoundState {
  /** `id@host:port`. */
  readonly nodeAddress: string;
  readonly height: bigint;
  readonly round: number;
  readonly step: number;
  /** Unix ns; 0n when the peer did not tell. */
  readonly startTime: bigint;
  readonly hasProposal: boolean;
  /** Which validators' votes of its round it holds, by index; undefined when the heights differ and so the sets may. */
  readonly prevotes: readonly boolean[] | undefined;
  readonly precommits: readonly boolean[] | undefined;
}

/** A slice of the mempool in gossip order. */
export interface MempoolView {
  readonly txs: readonly Uint8Array[];
  /** Transactions in the whole pool. */
  readonly total: number;
  /** Bytes in the whole pool. */
  readonly totalBytes: bigint;
}

/** The node behind the servers. Heights are ≥ 1n; `undefined` means "not stored". */
export interface RpcBackend {
  /** Unix ns; the only clock that the servers read. */
  now(): bigint;
  readonly chainId: string;
  readonly initialHeight: bigint;
  readonly applicationVersion: ApplicationVersion;
  readonly settings: NodeSettings;

  nodeInfo(): NodeInfo;
  netInfo(): NetworkInfo;
  /** True while block sync or state sync runs. */
  catchingUp(): boolean;
  /** undefined on a node without a validator key. */
  ownValidator(): OwnValidator | undefined;

  /** Lowest and highest stored height; both 0n before the first block. `height` is announced: its transactions can be found by hash. */
  blockRange(): { readonly base: bigint; readonly height: bigint };
  loadBlock(height: bigint): Promise<StoredBlock | undefined>;
  loadBlockMeta(height: bigint): Promise<StoredBlockMeta | undefined>;
  /** 32-byte block hash to height. */
  heightByHash(hash: Uint8Array): Promise<bigint | undefined>;
  /** The commit for `height` taken from block `height + 1`. */
  loadCommit(height: bigint): Promise<Commit | undefined>;
  /** The commit this node saw first for `height`; needed for the newest height only. */
  loadSeenCommit(height: bigint): Promise<Commit | undefined>;
  /** The set that signs `height`; answers up to the latest height + 1. */
  loadValidators(height: bigint): Promise<ValidatorSet | undefined>;
  /** Params valid at `height`; answers up to the latest height + 1. */
  loadConsensusParams(height: bigint): Promise<ConsensusParams | undefined>;
  loadFinalizeBlockResponse(height: bigint): Promise<ResponseFinalizeBlock | undefined>;
  /** 32-byte transaction hash to its place in the chain. */
  loadTx(hash: Uint8Array): Promise<{ readonly height: bigint; readonly index: number } | undefined>;
  /** The CometBFT genesis document as JSON text. */
  genesisText(): string;

  abciInfo(): Promise<ResponseInfo>;
  abciQuery(request: RequestQuery): Promise<ResponseQuery>;

  /**
   * Offers a transaction to the mempool and answers with CheckTx's result; its events only with `wantsEvents`.
   * @throws NodeError with message `tx already exists in cache`, `mempool is full: …` or `Tx too large. Max size is %d, but got %d`
   */
  broadcastTx(tx: Uint8Array, options?: { readonly wantsEvents: boolean }): Promise<ResponseCheckTx>;
  /** Runs CheckTx without adding the transaction to the mempool. */
  checkTx(tx: Uint8Array): Promise<ResponseCheckTx>;
  /** The first `limit` transactions and the totals. */
  mempool(limit: number): MempoolView;
  /** Whether the mempool holds this transaction now (32-byte hash). */
  isPending(txHash: Uint8Array): boolean;
  /** Verifies evidence and adds it to the pool; answers its hash. @throws NodeError or TxError when refused */
  addEvidence(evidence: Evidence): Promise<Uint8Array>;

  /** undefined while consensus does not run (syncing). */
  consensusSnapshot(): ConsensusSnapshot | undefined;
  peerRoundStates(): readonly PeerRoundState[];
}
