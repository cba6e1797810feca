/**
 * What the consensus driver needs from the rest of the node, and what the rest of the node may call on it.
 * Types only: the production implementations live in `wal.ts`, `signer.ts`, `node/p2p`, `node/execution`;
 * the simulator's in `test/sim/fakes`. Times are UTC nanoseconds, heights bigint, rounds and indexes number.
 */
import type { Block } from "../../proto/gen/tendermint/types/block.ts";
import type { Evidence } from "../../proto/gen/tendermint/types/evidence.ts";
import type { BlockID, Commit, Proposal, Vote } from "../../proto/gen/tendermint/types/types.ts";
import type { ChainState } from "../../lib/chain/state.ts";
import type { WalRecord } from "./wal-record.ts";

/** Text name of a connected peer, unique and stable while it is connected (a libp2p PeerId in production). */
export type PeerId = string;

/** The only source of time of the driver. */
export interface Clock {
  /** UTC nanoseconds; never goes backwards within one process (wall time at start plus monotonic time since). */
  now(): bigint;
  /**
   * Calls `callback` once, `afterMs` milliseconds from now (0 or more; not before the current call returns).
   * @returns a function that cancels; calling it late or twice does nothing.
   */
  schedule(afterMs: number, callback: () => void): () => void;
}

/**
 * The write-ahead log of consensus inputs. A record is durable only after `sync` settled.
 * All methods throw NodeError("WAL_FAILED") when the disk refuses; the node must then stop (never retry an fsync).
 */
export interface Wal {
  /** Appends to the operating system's buffer in call order; cheap, not durable. */
  append(record: WalRecord): void;
  /** Settles when every record appended before the call is on disk. */
  sync(): Promise<void>;
  /**
   * Reads the records after `EndHeight(height - 1)`, that is those of `height`, oldest first.
   * At the initial height all records are returned when no EndHeight exists.
   * @returns undefined when the log has no EndHeight(height - 1) and is not empty: the log does not reach this height.
   */
  replay(height: bigint): Promise<readonly WalRecord[] | undefined>;
  close(): Promise<void>;
}

/**
 * The validator's key behind its double-sign guard. A signature leaves only after its height, round and step are durable.
 * Both methods throw NodeError("SIGN_REFUSED") with CometBFT's text when the guard refuses, NodeError("SIGNER_FAILED")
 * when key or disk do not answer.
 */
export interface Signer {
  /** Consensus address: first 20 bytes of SHA-256 of the ed25519 public key. */
  readonly address: Uint8Array;
  readonly publicKey: Uint8Array;
  /** Height, round and step (1 propose, 2 prevote, 3 precommit) last signed; undefined when nothing was, or a remote signer keeps it. */
  readonly lastSigned: { readonly height: bigint; readonly round: number; readonly step: number } | undefined;
  /** Returns `vote` signed; the timestamp is replaced by the stored one when these HRS bytes were signed before. */
  signVote(chainId: string, vote: Vote): Promise<Vote>;
  /** Returns `proposal` signed, with the stored timestamp when signed before. */
  signProposal(chainId: string, proposal: Proposal): Promise<Proposal>;
}

/** Verifies an ed25519 signature over `message`; never throws. Production: `ed25519Verify` of `#crypto`. */
export type SignatureVerifier = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean;

/** Where decided blocks are kept. `node/store/block-store.ts` fits; reads may be synchronous. */
export interface ConsensusBlockStore {
  /** Lowest stored height, 0n when empty. */
  readonly base: bigint;
  /** Highest stored height, 0n when empty. */
  readonly height: bigint;
  /** Saves block, commit and hash rows in one synced batch. */
  saveBlock(block: Block, seenCommit: Commit): Promise<void>;
  loadBlock(height: bigint): Block | undefined | Promise<Block | undefined>;
  /** The commit this node saw for `height` (any round that decided). */
  loadSeenCommit(height: bigint): Commit | undefined | Promise<Commit | undefined>;
  /** The commit for `height` contained in block `height + 1`. */
  loadCommit(height: bigint): Commit | undefined | Promise<Commit | undefined>;
}

/** What a proposer wants built. */
export interface ProposalRequest {
  readonly height: bigint;
  readonly round: number;
  /** Precommits of the previous height (empty commit at the initial height). */
  readonly lastCommit: Commit;
  /** The local validator's address. */
  readonly proposerAddress: Uint8Array;
}

/** A built block with its identity. */
export interface BuiltBlock {
  readonly block: Block;
  readonly blockId: BlockID;
}

/**
 * Builds, judges and executes blocks: the application behind ABCI, the state store, the mempool and the evidence pool.
 * One implementation is shared by consensus and block sync.
 */
export interface BlockExecutor {
  /** State after the last applied block. */
  readonly state: ChainState;
  /**
   * PrepareProposal over mempool and pending evidence, then the header (time = median of lastCommit, or genesis time).
   * The result must pass `validate`.
   */
  createProposal(request: ProposalRequest): Promise<BuiltBlock>;
  /**
   * validateBlock (interop 1.11: header against `state`, last commit, evidence, sizes), then ProcessProposal.
   * Refusals and unexpected throws of the application are "invalid" (nil prevote); never throws for a bad block.
   */
  validate(block: Block, blockId: BlockID): Promise<"valid" | "invalid">;
  /**
   * Executes a decided, already saved block: FinalizeBlock response and next validators, application batch, state,
   * mempool and evidence update, prune, index; settles when all is durable, in this order. The caller has saved the
   * block and, in consensus, written EndHeight before.
   * @throws NodeError or AssertionError: the node stops (a decided block must execute).
   */
  apply(block: Block, blockId: BlockID, seenCommit: Commit): Promise<ChainState>;
}

/**
 * Pending and committed equivocation evidence. `evidence-pool.ts` implements it; the block executor calls
 * `pending`, `check`, `update`; the driver `reportConflict`, `takeReady` and `add`.
 */
export interface EvidencePool {
  /**
   * Two verified votes of one validator for one height, round and type with different block ids. Evidence is built from
   * them when their height is committed, because it carries the time of that block.
   */
  reportConflict(voteA: Vote, voteB: Vote): void;
  /** Evidence built since the last call, to be gossiped. */
  takeReady(): readonly Evidence[];
  /** Evidence from gossip. "new" is forwarded, "known" ignored, "later" not yet (or no longer) checkable, "bad" penalised. */
  add(evidence: Evidence): Promise<"new" | "known" | "later" | "bad">;
  /** Pending evidence for a proposal, oldest first, at most `bytesMax` bytes of EvidenceList. */
  pending(bytesMax: bigint): readonly Evidence[];
  /** Evidence of a proposed block: each verified, not expired, not committed before, no duplicates. */
  check(evidence: readonly Evidence[]): Promise<"valid" | "invalid">;
  /** After a block was applied: marks its evidence committed, drops what expired, builds what waited for this height. */
  update(state: ChainState, committed: readonly Evidence[]): Promise<void>;
}

/** Gossip topics of consensus. Bytes are whole messages of `messages.ts`, one per gossip message. */
export type ConsensusTopic = "proposals" | "votes" | "evidence";

/**
 * What to do with a message. Reject (penalise the sender) is a pure function of the bytes and committed validator sets;
 * ignore is for what honest peers also send (old, early, known); only accept is forwarded.
 */
export type Verdict = "accept" | "ignore" | "reject";

/**
 * The network as the driver uses it. Nothing here throws for a missing or slow peer. Each byte string fits its limit of
 * `lib/limits.ts` (CONSENSUS_*_BYTES_MAX). The implementation keeps queues bounded: it drops, it never grows.
 */
export interface ConsensusNetwork {
  /** Connected peers whose handshake matched, in any stable order. */
  peers(): readonly PeerId[];
  /** Publishes one message on a gossip topic: at most once, never re-sent, not delivered to ourselves. */
  broadcast(topic: ConsensusTopic, bytes: Uint8Array): void;
  /**
   * Sends our RoundState to every connected peer and to each peer that connects later (the newest only).
   * An unsent older announcement to a slow peer is replaced, not queued.
   */
  announce(bytes: Uint8Array): void;
  /**
   * One request/response on a stream: a CatchUpRequest, answered by a CatchUpResponse.
   * @returns undefined on timeout (default 2 s), disconnect, or an empty answer
   */
  requestCatchUp(peer: PeerId, bytes: Uint8Array): Promise<Uint8Array | undefined>;
  /**
   * Fetches the block with this id from `peer` (compact body first, then missing transactions, `peer` first and after
   * 100 ms anyone, last resort the whole block). The result's part-set and header hash equal `blockId`: the network checks.
   * @returns undefined when the peer has it not or does not answer in time (default 5 s)
   */
  requestBody(peer: PeerId, height: bigint, blockId: BlockID): Promise<Block | undefined>;
  /** We proposed this block: its compact body may be pushed to peers at once. */
  offerBody(height: bigint, blockId: BlockID, block: Block): void;
  /** The peer answered with something no honest node sends. */
  penalize(peer: PeerId, reason: string): void;
}

/** What the network calls on the driver. All of it is cheap; signatures are checked last. Never throws on hostile bytes. */
export interface ConsensusInbound {
  /** One gossip message. Forward only on accept. Votes and proposals are judged at once, evidence after look-ups on disk. */
  onGossip(topic: ConsensusTopic, bytes: Uint8Array, from: PeerId): Verdict | Promise<Verdict>;
  /** A peer's RoundState. Reject: malformed. */
  onAnnounce(from: PeerId, bytes: Uint8Array): Verdict;
  /** A peer's CatchUpRequest. @returns CatchUpResponse bytes, or undefined when there is nothing to send or it is malformed */
  onCatchUpRequest(from: PeerId, bytes: Uint8Array): Promise<Uint8Array | undefined>;
  /** The block with this id, of the current height or decided before, if we hold it. */
  onBodyRequest(height: bigint, blockId: BlockID): Promise<Block | undefined>;
  /** A block pushed or rebuilt without our asking; its hashes were checked against `blockId` by the network. */
  onBody(from: PeerId, height: bigint, blockId: BlockID, block: Block): void;
  onPeerConnected(peer: PeerId): void;
  onPeerDisconnected(peer: PeerId): void;
}
