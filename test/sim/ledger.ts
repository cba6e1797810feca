/** The half of a simulated node below consensus: blocks, application and chain state, on a disk that outlives processes. */
import type { ChainState } from "../../lib/chain/state.ts";
import type { BlockExecutor, ConsensusBlockStore, EvidencePool } from "../../node/consensus/ports.ts";

/** One process of a node. */
export interface LedgerProcess {
  /** Counts the starts of the node, from 1. */
  readonly number: number;
  readonly isAlive: () => boolean;
}

/** What consensus is given after the handshake. */
export interface OpenLedger {
  readonly executor: BlockExecutor;
  readonly blocks: ConsensusBlockStore;
  readonly evidence: EvidencePool;
}

/** A node's ledger over all its processes. */
export interface Ledger {
  /** The newest state that was applied or found at a start. */
  readonly state: ChainState;
  readonly blockHeight: bigint;
  readonly appHeight: bigint;
  /** Opens what the disk holds and brings its parts into step. */
  open(process: LedgerProcess): Promise<OpenLedger>;
  /** The machine loses power. */
  crash(): void;
}
