/**
 * Bugs planted on purpose: each must be found within 200 seeds, or the simulator proves nothing. They replace parts of
 * honest nodes; production code knows nothing of them.
 */
import type { ValidatorSet } from "../../proto/gen/tendermint/types/validator.ts";
import { step } from "../../node/consensus/core/core.ts";
import type { ConsensusInbound, Signer, Wal } from "../../node/consensus/ports.ts";
import type { AbciClient } from "../../node/execution/abci-client.ts";
import { createVoters, type Voters } from "../../node/consensus/voters.ts";
import type { SimKey } from "./fakes/keys.ts";
import { createUnguardedSigner } from "./fakes/unguarded-signer.ts";

/** What a planted bug replaces in every honest node. */
export interface Plant {
  readonly step?: typeof step;
  readonly createVoters?: typeof createVoters;
  readonly wal?: (honest: Wal) => Wal;
  readonly signer?: (honest: Signer, key: SimKey) => Signer;
  readonly inbound?: (honest: ConsensusInbound) => ConsensusInbound;
  readonly isSyncIgnored?: (file: string) => boolean;
  readonly skipValidity?: boolean;
  /** The application of process number `process` of a node; only in worlds with the real one. */
  readonly wrapAbci?: (honest: AbciClient, process: number) => AbciClient;
}

/** All planted bugs by the name that `--plant` takes. */
export const PLANTS: Readonly<Record<string, Plant>> = {
  /** Prevotes any valid proposal, locked or not. */
  "ignored-lock": {
    step: (core, input) => {
      core.lockedRound = -1;
      core.locked = undefined;
      return step(core, input);
    },
  },
  /** Forgets the log at every restart and does not notice. */
  amnesia: {
    wal: (honest) => ({ append: honest.append, sync: honest.sync, close: honest.close, replay: async () => [] }),
    signer: (honest) => ({
      address: honest.address,
      publicKey: honest.publicKey,
      lastSigned: undefined,
      signVote: honest.signVote,
      signProposal: honest.signProposal,
    }),
  },
  /** Trusts the address of a vote without comparing it with the index (CSA-2026-001). */
  "index-address-mismatch": {
    createVoters: (set) => ({ ...copyVoters(set), isAt: (index) => index >= 0 && index < set.validators.length }),
  },
  /** The sign state says it is on disk and is not. */
  "lost-fsync": { isSyncIgnored: (file) => file === "sign_state.log" },
  /** Blocks and chain state say they are on disk and are not. */
  "lost-batch": { isSyncIgnored: (file) => file === "node.db" },
  /** A restarted application computes another state. */
  nondeterminism: {
    wrapAbci: (honest, process) => ({
      ...honest,
      finalizeBlock: async (request) => {
        const response = await honest.finalizeBlock(request);
        return process === 1 ? response : { ...response, appHash: response.appHash.map((byte) => byte ^ 1) };
      },
    }),
  },
  /** Counts the first vote of a validator only: an equivocator hides polkas and commits for good. */
  "single-vote-tally": {
    step: (core, input) =>
      input.type === "certificate"
        ? input.votes.flatMap((vote) => onlyFirst(core, vote))
        : input.type === "vote"
          ? onlyFirst(core, input.vote)
          : step(core, input),
  },
  /** Prevotes without asking the application. */
  "skip-validity": { skipValidity: true },
  /** Half of the power is enough. */
  "half-quorum": {
    createVoters: (set) => {
      const voters = copyVoters(set);
      return { ...voters, total: (voters.total * 3n) / 4n };
    },
  },
  /** Signs whatever it is asked to. */
  "unguarded-signer": { signer: (_honest, key) => createUnguardedSigner(key) },
  /** Never asks for what it missed. */
  "no-catch-up": { inbound: (honest) => ({ ...honest, onAnnounce: () => "ignore" }) },
};

function onlyFirst(
  core: Parameters<typeof step>[0],
  vote: Extract<Parameters<typeof step>[1], { type: "vote" }>["vote"],
): ReturnType<typeof step> {
  const { height, round, type, validatorIndex } = vote.vote;
  const entry = height === core.height ? core.rounds.get(round) : undefined;
  const first = (type === 1 ? entry?.prevotes : entry?.precommits)?.first[validatorIndex];
  return first === undefined ? step(core, { type: "vote", vote }) : [];
}

/** A getter-free copy, so that parts can be replaced. */
function copyVoters(set: ValidatorSet): Voters {
  return { ...createVoters(set) };
}
