/** Times of consensus, milliseconds. Nodes may differ in all of them; defaults as in CometBFT, shorter where our design says so. */
export interface ConsensusConfig {
  /** Wait for a proposal in round 0, and what each round adds. */
  readonly timeoutProposeMs: number;
  readonly timeoutProposeDeltaMs: number;
  readonly timeoutPrevoteMs: number;
  readonly timeoutPrevoteDeltaMs: number;
  readonly timeoutPrecommitMs: number;
  readonly timeoutPrecommitDeltaMs: number;
  /** Height H+1 starts this long after height H started, and never before H was committed. */
  readonly blockIntervalMs: number;
  /** Wait before asking a peer for what it announced and we lack (gossip may bring it). */
  readonly catchUpDelayMs: number;
  /** Our state is announced again after this long even when nothing changed. */
  readonly announceIntervalMs: number;
  /** Wait before asking for a body (the proposer pushes it), and between tries. */
  readonly bodyFetchDelayMs: number;
  readonly bodyRetryDelayMs: number;
  /** Commits before our height searched for our own newer signatures at start. */
  readonly doubleSignCheckHeight: number;
}

/** Defaults for a public network. */
export const CONSENSUS_CONFIG_DEFAULT: ConsensusConfig = {
  timeoutProposeMs: 3_000,
  timeoutProposeDeltaMs: 500,
  timeoutPrevoteMs: 1_000,
  timeoutPrevoteDeltaMs: 500,
  timeoutPrecommitMs: 1_000,
  timeoutPrecommitDeltaMs: 500,
  blockIntervalMs: 1_000,
  catchUpDelayMs: 100,
  announceIntervalMs: 500,
  bodyFetchDelayMs: 30,
  bodyRetryDelayMs: 100,
  doubleSignCheckHeight: 10,
};
