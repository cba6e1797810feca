/**
 * What must hold at every event of a simulated world. The checks keep their own records, over all restarts, and share
 * no code with the core: votes by validator, polkas, locks, decided blocks.
 */
import { toHex } from "../../lib/bytes.ts";
import { blockIdKey } from "../../lib/chain/block.ts";
import { headerHash } from "../../lib/chain/header.ts";
import { proposalSignBytes, voteSignBytes } from "../../lib/chain/sign-bytes.ts";
import type { ChainState } from "../../lib/chain/state.ts";
import type { Block } from "../../proto/gen/tendermint/types/block.ts";
import type { Commit, Proposal, Vote } from "../../proto/gen/tendermint/types/types.ts";
import type { ValidatorSet } from "../../proto/gen/tendermint/types/validator.ts";
import type { ConsensusEvent } from "../../node/consensus/events.ts";
import type { SignatureVerifier } from "../../node/consensus/ports.ts";
import { BAD_TX, isCommitOf } from "./fakes/app.ts";
import type { Ledger } from "./ledger.ts";

/** What the checks know of the world. */
export interface ChecksOptions {
  readonly chainId: string;
  readonly isHonest: (node: number) => boolean;
  /** Hex addresses of liars. */
  readonly liars: ReadonlySet<string>;
  readonly ledgerOf: (node: number) => Ledger;
  readonly verify: SignatureVerifier;
  /** Called on the first violation. */
  readonly onViolation: (text: string) => void;
}

/** The checks of one world. */
export interface Checks {
  onEvent(node: number, event: ConsensusEvent): void;
  /** A node found this height on its disk at a start. */
  onRecovered(node: number, height: bigint): void;
  /** Highest decided height of the world. */
  readonly height: bigint;
  /** Round in which a height was decided (of its first commit). */
  roundOf(height: bigint): number;
  readonly evidenceCommitted: number;
}

interface Decided {
  readonly blockKey: string;
  readonly appHash: string;
  readonly round: number;
}

interface Lock {
  readonly height: bigint;
  readonly round: number;
  readonly blockKey: string;
}

/** Creates checks for a world that has not started. */
export function createChecks(options: ChecksOptions): Checks {
  const { chainId, onViolation } = options;
  const decided = new Map<bigint, Decided>();
  const signed = new Map<string, string>();
  const polkaVoters = new Map<string, Set<number>>();
  const locks = new Map<string, Lock>();
  const sets = new Map<bigint, ValidatorSet>();
  const announced = new Map<number, bigint>();
  let height = 0n;
  let evidenceCommitted = 0;

  const prevoteKey = (vote: Vote): string => `${vote.height}/${vote.round}/${blockIdKey(vote.blockId)}`;
  const onPrevoteSeen = (vote: Vote): void => {
    if (vote.type !== 1) return;
    const key = prevoteKey(vote);
    let voters = polkaVoters.get(key);
    if (voters === undefined) {
      voters = new Set();
      polkaVoters.set(key, voters);
    }
    voters.add(vote.validatorIndex);
  };
  const hasPolka = (at: bigint, round: number, blockKey: string): boolean => {
    const voters = polkaVoters.get(`${at}/${round}/${blockKey}`);
    const set = sets.get(at);
    if (voters === undefined || set === undefined) return false;
    let power = 0n;
    let total = 0n;
    for (const [index, validator] of set.validators.entries()) {
      total += validator.votingPower;
      if (voters.has(index)) power += validator.votingPower;
    }
    return power * 3n > total * 2n;
  };

  /** One height, round and step has one signature for ever, to the byte. */
  const onSigned = (who: string, what: string, bytes: Uint8Array): void => {
    const key = `${who}/${what}`;
    const content = toHex(bytes);
    const before = signed.get(key);
    if (before !== undefined && before !== content) onViolation(`double sign: ${what} by ${who}`);
    signed.set(key, content);
  };

  const onVoted = (node: number, vote: Vote): void => {
    const who = toHex(vote.validatorAddress);
    onSigned(who, `${vote.height}/${vote.round}/${vote.type}`, voteSignBytes(chainId, vote));
    onPrevoteSeen(vote);
    const blockKey = blockIdKey(vote.blockId);
    if (blockKey === "") return;
    const lock = locks.get(who);
    if (vote.type === 2) {
      if (!hasPolka(vote.height, vote.round, blockKey))
        onViolation(`precommit without a polka: node ${node} at ${vote.height}/${vote.round}`);
      locks.set(who, { height: vote.height, round: vote.round, blockKey });
      return;
    }
    if (lock === undefined || lock.height !== vote.height || lock.blockKey === blockKey || lock.round >= vote.round)
      return;
    for (let round = lock.round; round < vote.round; round += 1) if (hasPolka(vote.height, round, blockKey)) return;
    onViolation(
      `prevote against the lock: node ${node} at ${vote.height}/${vote.round}, locked in round ${lock.round}`,
    );
  };

  const onProposed = (proposal: Proposal, block: Block): void => {
    onSigned(
      toHex(block.header.proposerAddress),
      `${proposal.height}/${proposal.round}/proposal/${blockIdKey(proposal.blockId)}`,
      proposalSignBytes(chainId, proposal),
    );
  };

  const onCommitted = (node: number, block: Block, commit: Commit, state: ChainState): void => {
    const at = block.header.height;
    const blockKey = toHex(headerHash(block.header));
    const appHash = toHex(state.appHash);
    const first = decided.get(at);
    if (first === undefined) {
      decided.set(at, { blockKey, appHash, round: commit.round });
      checkValidity(at, block, commit);
      for (const { duplicateVoteEvidence } of block.evidence.evidence) {
        evidenceCommitted += 1;
        const accused = toHex(duplicateVoteEvidence?.voteA?.validatorAddress ?? new Uint8Array(0));
        if (!options.liars.has(accused)) onViolation(`evidence at height ${at} accuses an honest validator`);
      }
    } else if (first.blockKey !== blockKey) {
      onViolation(`agreement: node ${node} decided another block at height ${at}`);
    } else if (first.appHash !== appHash) {
      onViolation(`app hash: node ${node} differs at height ${at}`);
    }
    if (at > height) height = at;
    announced.set(node, at);
    const ledger = options.ledgerOf(node);
    if (ledger.blockHeight < at || ledger.appHeight < at || ledger.state.lastBlockHeight < at)
      onViolation(`durability: node ${node} announced height ${at} before it was stored`);
    sets.set(at + 1n, state.validators);
    sets.set(at + 2n, state.nextValidators);
  };

  const checkValidity = (at: bigint, block: Block, commit: Commit): void => {
    const set = sets.get(at);
    if (set === undefined || !isCommitOf(chainId, set, commit, options.verify))
      onViolation(`validity: the commit of height ${at} is not two thirds of its validators`);
    if (block.data.txs.some((tx) => tx[0] === BAD_TX))
      onViolation(`validity: a bad transaction was decided at height ${at}`);
    const before = decided.get(at - 1n);
    if (before === undefined) return;
    if (toHex(block.header.appHash) !== before.appHash) onViolation(`validity: wrong app hash in block ${at}`);
    if (toHex(block.header.lastBlockId.hash) !== before.blockKey)
      onViolation(`validity: block ${at} does not follow block ${at - 1n}`);
    const lastSet = sets.get(at - 1n);
    if (
      lastSet !== undefined &&
      (block.lastCommit === undefined || !isCommitOf(chainId, lastSet, block.lastCommit, options.verify))
    )
      onViolation(`validity: bad last commit in block ${at}`);
  };

  return {
    get height() {
      return height;
    },
    roundOf: (at) => decided.get(at)?.round ?? 0,
    get evidenceCommitted() {
      return evidenceCommitted;
    },
    onRecovered: (node, found) => {
      const before = announced.get(node) ?? 0n;
      if (found < before) onViolation(`durability: node ${node} announced height ${before} and restarts at ${found}`);
    },
    onEvent: (node, event) => {
      if (event.type === "input") {
        const { input } = event;
        if (input.type === "height" && !sets.has(input.height)) {
          const { state } = options.ledgerOf(node);
          sets.set(input.height, state.validators);
        }
        if (input.type === "vote") onPrevoteSeen(input.vote.vote);
        if (input.type === "certificate") for (const { vote } of input.votes) onPrevoteSeen(vote);
        return;
      }
      if (!options.isHonest(node)) return;
      if (event.type === "voted") onVoted(node, event.vote);
      if (event.type === "proposed") onProposed(event.proposal, event.block);
      if (event.type === "committed") onCommitted(node, event.block, event.commit, event.state);
      if (event.type === "failed") onViolation(`node ${node} failed: ${describe(event.error)}`);
    },
  };
}

function describe(error: unknown): string {
  return error instanceof Error
    ? `${error.name} ${error.message} ${(error.stack ?? "").split("\n").slice(1, 4).join(" ")}`
    : String(error);
}
