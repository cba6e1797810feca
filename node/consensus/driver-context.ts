/**
 * What all parts of one running driver share: the core's state, the validators around its height, the timers, the log
 * and the end. The parts are `inbox.ts` (order), `effects.ts` (what the core asks for), `proposals.ts`,
 * `own-signatures.ts`, `catch-up-client.ts`, `inbound.ts` (what peers call) and `restart.ts`; `driver.ts` puts them together.
 */
import { nextHeight } from "../../lib/chain/state.ts";
import type { Proposal, Vote } from "../../proto/gen/tendermint/types/types.ts";
import type { ConsensusConfig } from "./config.ts";
import { step } from "./core/core.ts";
import { createCoreState, type CoreState } from "./core/state.ts";
import { isVoteKnown, viewProposal } from "./core/view.ts";
import type { ConsensusEvent } from "./events.ts";
import type {
  BlockExecutor,
  Clock,
  ConsensusBlockStore,
  ConsensusNetwork,
  EvidencePool,
  SignatureVerifier,
  Signer,
  Wal,
} from "./ports.ts";
import type { VerdictContext } from "./verdict.ts";
import { createVoters, type Voters } from "./voters.ts";
import type { WalRecord } from "./wal-record.ts";

/** Everything the driver is made of. */
export interface ConsensusDriverOptions {
  readonly config: ConsensusConfig;
  readonly clock: Clock;
  readonly wal: Wal;
  readonly network: ConsensusNetwork;
  /** Its `state` is that after the handshake: block store, state and application agree. */
  readonly executor: BlockExecutor;
  readonly blocks: ConsensusBlockStore;
  readonly evidence: EvidencePool;
  /** undefined for a node that does not vote. */
  readonly signer: Signer | undefined;
  readonly verify: SignatureVerifier;
  readonly onEvent: (event: ConsensusEvent) => void;
  /** Left out in production; the simulator replaces parts to make liars and to plant bugs it must find. */
  readonly internals?: { readonly step?: typeof step; readonly createVoters?: typeof createVoters };
}

/** What the parts share. */
export interface DriverContext {
  readonly options: ConsensusDriverOptions;
  readonly chainId: string;
  readonly core: CoreState;
  readonly step: typeof step;
  readonly createVoters: typeof createVoters;
  /** Validators of the height before ours, ours and the next. */
  readonly voters: Map<bigint, Voters>;
  readonly verdicts: VerdictContext;
  isVoteKnown(vote: Vote, blockKey: string): boolean;
  isProposalKnown(proposal: Proposal): boolean;
  /** Appends to the log; durable after `syncLog`. */
  log(record: WalRecord): void;
  /** Settles when all that was logged is on disk; at once when nothing new was. */
  syncLog(): Promise<void>;
  /** Runs the callback later, unless the height or the driver is over. */
  after(delayMs: number, callback: () => void): void;
  /** The height is over: its timers are forgotten. */
  cancelTimers(): void;
  /** Ends the driver because of an error that it must not survive. */
  fail(error: unknown): void;
  stop(): void;
  readonly isStopped: boolean;
}

const SYNCED = Promise.resolve();

/** The shared part of a driver that has not started. */
export function createDriverContext(options: ConsensusDriverOptions): DriverContext {
  const { clock, wal, executor, onEvent } = options;
  const chainId = executor.state.chainId;
  const core = createCoreState(nextHeight(executor.state) - 1n);
  const voters = new Map<bigint, Voters>();
  const timers = new Set<() => void>();
  let isStopped = false;
  let isUnsynced = false;

  const cancelTimers = (): void => {
    for (const cancel of timers) cancel();
    timers.clear();
  };
  const stop = (): void => {
    isStopped = true;
    cancelTimers();
  };
  return {
    options,
    chainId,
    core,
    step: options.internals?.step ?? step,
    createVoters: options.internals?.createVoters ?? createVoters,
    voters,
    verdicts: {
      chainId,
      get height() {
        return core.height;
      },
      get round() {
        return core.round;
      },
      votersAt: (height) => voters.get(height),
      verify: options.verify,
    },
    isVoteKnown: (vote, blockKey) =>
      isVoteKnown(core, vote.height, vote.round, vote.type, vote.validatorIndex, blockKey),
    isProposalKnown: (proposal) => proposal.height === core.height && viewProposal(core, proposal.round) !== undefined,
    log: (record) => {
      wal.append(record);
      isUnsynced = true;
    },
    syncLog: () => {
      if (!isUnsynced) return SYNCED;
      isUnsynced = false;
      return wal.sync();
    },
    after: (delayMs, callback) => {
      const cancel = clock.schedule(delayMs, () => {
        timers.delete(cancel);
        if (!isStopped) callback();
      });
      timers.add(cancel);
    },
    cancelTimers,
    fail: (error) => {
      if (isStopped) return;
      stop();
      onEvent({ type: "failed", error });
    },
    stop,
    get isStopped() {
      return isStopped;
    },
  };
}
