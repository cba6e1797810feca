/**
 * The consensus driver: takes messages, timers and answers one by one, logs them, steps the core, runs its effects in
 * order. All I/O of consensus is here and behind `ports.ts`. Effects that wait (fsync, signature, execution) hold the
 * queue, so the order of inputs is one total order, and it is the order in the log.
 */
import { assert, unreachable } from "../../lib/assert.ts";
import { equalBytes } from "../../lib/bytes.ts";
import { blockIdKey, EMPTY_COMMIT, NIL_BLOCK_ID } from "../../lib/chain/block.ts";
import type { ChainState } from "../../lib/chain/state.ts";
import { NodeError } from "../../lib/errors.ts";
import { CONSENSUS_INBOX_MAX } from "../../lib/limits.ts";
import { MILLISECOND_NS } from "../../lib/time.ts";
import { CatchUpRequest, CatchUpResponse, RoundState } from "../../proto/gen/byline/consensus/v1/messages.ts";
import type { Block } from "../../proto/gen/tendermint/types/block.ts";
import { Evidence } from "../../proto/gen/tendermint/types/evidence.ts";
import { type BlockID, type Commit, Proposal, Vote } from "../../proto/gen/tendermint/types/types.ts";
import { createBodyKeeper, type JudgedBody } from "./bodies.ts";
import { answerCatchUp, commitToVotes, createCatchUpRequest, createRoundState, isBehind } from "./catch-up.ts";
import type { ConsensusConfig } from "./config.ts";
import { makeCommit } from "./core/commit.ts";
import { step } from "./core/core.ts";
import { NIL_KEY, type Effect, type Input, type Timeout, type VerifiedVote } from "./core/input.ts";
import { createCoreState, type CoreState } from "./core/state.ts";
import { isVoteKnown, viewProposal } from "./core/view.ts";
import {
  isNil,
  isVoteShape,
  parseCatchUpRequest,
  parseCatchUpResponse,
  parseEvidence,
  parseRoundState,
} from "./messages.ts";
import type {
  BlockExecutor,
  Clock,
  ConsensusBlockStore,
  ConsensusInbound,
  ConsensusNetwork,
  EvidencePool,
  PeerId,
  SignatureVerifier,
  Signer,
  Verdict,
  Wal,
} from "./ports.ts";
import { inputToRecord, recordToInput } from "./replay.ts";
import { checkProposal, checkVote, judgeProposal, judgeVote, type VerdictContext } from "./verdict.ts";
import { createVoters, type Voters } from "./voters.ts";

/** What the driver tells the rest of the node, in order; for logs, metrics and RPC events. Must not throw. */
export type ConsensusEvent =
  | { readonly type: "input"; readonly input: Input; readonly effects: readonly Effect[] }
  | {
      readonly type: "committed";
      readonly block: Block;
      readonly blockId: BlockID;
      readonly commit: Commit;
      readonly state: ChainState;
    }
  | { readonly type: "proposed"; readonly proposal: Proposal; readonly block: Block }
  | { readonly type: "voted"; readonly vote: Vote }
  /** The guard or the signer refused; the node goes on without this signature. */
  | { readonly type: "unsigned"; readonly height: bigint; readonly round: number; readonly error: NodeError }
  /** B25: the log does not contain what the key signed at this height: silent until the next one. */
  | { readonly type: "muted"; readonly height: bigint }
  | { readonly type: "replayed"; readonly height: bigint; readonly records: number }
  /** The node must stop. */
  | { readonly type: "failed"; readonly error: unknown };

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

/** A running consensus. The network calls the inbound half. */
export interface ConsensusDriver extends ConsensusInbound {
  /** Replays the log and takes part. @throws NodeError("DOUBLE_SIGN_RISK") when our key signed newer blocks than we remember */
  start(): Promise<void>;
  /** Stops taking inputs; settles when the effect being run is done. */
  stop(): Promise<void>;
  /** The core's state, for RPC and metrics: read within the call, never kept or changed. */
  readonly core: Readonly<CoreState>;
  /** When round 0 of the current height started or is due, UTC nanoseconds. */
  readonly startTime: bigint;
}

type Job =
  | { readonly type: "core"; readonly input: Input }
  | { readonly type: "run"; readonly run: () => Promise<void> };

/** Creates the driver; nothing happens before `start`. */
export function createConsensusDriver(options: ConsensusDriverOptions): ConsensusDriver {
  const { config, clock, wal, network, executor, blocks, evidence, signer, onEvent } = options;
  const chainId = executor.state.chainId;
  const stepCore = options.internals?.step ?? step;
  const makeVoters = options.internals?.createVoters ?? createVoters;
  const queue: Job[] = [];
  const timers = new Set<() => void>();
  const peers = new Map<PeerId, { announced: RoundState | undefined; pulling: boolean }>();
  const voters = new Map<bigint, Voters>();
  const core = createCoreState(firstHeight(executor.state) - 1n);
  let startTime = clock.now();
  let mutedHeight = 0n;
  // True until the log was replayed: what arrives before waits in the queue.
  let running = true;
  let stopped = false;
  let pumping: Promise<void> = Promise.resolve();
  let unsynced = false;
  let announcedKey = "";

  const context: VerdictContext = {
    chainId,
    get height() {
      return core.height;
    },
    get round() {
      return core.round;
    },
    votersAt: (height) => voters.get(height),
    verify: options.verify,
  };
  const isKnown = (vote: Vote, blockKey: string): boolean =>
    isVoteKnown(core, vote.height, vote.round, vote.type, vote.validatorIndex, blockKey);
  const isProposalKnown = (proposal: Proposal): boolean =>
    proposal.height === core.height && viewProposal(core, proposal.round) !== undefined;

  const fail = (error: unknown): void => {
    if (stopped) return;
    stopped = true;
    for (const cancel of timers) cancel();
    onEvent({ type: "failed", error });
  };
  const after = (delayMs: number, callback: () => void): void => {
    const cancel = clock.schedule(delayMs, () => {
      timers.delete(cancel);
      if (!stopped) callback();
    });
    timers.add(cancel);
  };

  const bodies = createBodyKeeper({
    after,
    network,
    executor,
    fetchDelayMs: config.bodyFetchDelayMs,
    retryDelayMs: config.bodyRetryDelayMs,
    candidates: (blockKey) => bodyCandidates(blockKey),
    onJudged: (body) => enqueueBody(body),
    onError: fail,
  });

  /** Peers that announced this body first, then the others. */
  function bodyCandidates(blockKey: string): readonly PeerId[] {
    const holds = (peer: PeerId): boolean => {
      const body = peers.get(peer)?.announced?.body;
      return body !== undefined && blockIdKey(body) === blockKey;
    };
    const all = network.peers();
    return [...all.filter(holds), ...all.filter((peer) => !holds(peer))];
  }

  // --- the queue ---

  function enqueue(job: Job): void {
    if (stopped) return;
    queue.push(job);
    pump();
  }

  function enqueueInput(input: Input): void {
    enqueue({ type: "core", input });
  }

  function enqueueBody(body: JudgedBody): void {
    enqueue({
      type: "run",
      run: async () => {
        if (body.height !== core.height || core.step === "commit") return;
        // The body is on disk with its verdict before any vote for it: a restart can vote, decide and serve it again.
        wal.append({
          type: "body",
          blockId: body.blockId,
          block: body.valid ? body.block : undefined,
          valid: body.valid,
        });
        unsynced = true;
        await feed({
          type: "validity",
          height: body.height,
          blockId: body.blockId,
          blockKey: body.blockKey,
          valid: body.valid,
        });
      },
    });
  }

  function pump(): void {
    if (running || stopped) return;
    running = true;
    pumping = drain()
      .catch(fail)
      .then(() => {
        running = false;
        if (queue.length > 0) pump();
      });
  }

  async function drain(): Promise<void> {
    for (let job = queue.shift(); job !== undefined && !stopped; job = queue.shift()) {
      if (job.type === "run") await job.run();
      else await logAndFeed(job.input);
    }
    announceIfChanged();
  }

  async function logAndFeed(input: Input): Promise<void> {
    const record = inputToRecord(input);
    if (record !== undefined) {
      wal.append(record);
      unsynced = true;
    }
    await feed(input);
  }

  async function feed(input: Input): Promise<void> {
    const effects = stepCore(core, input);
    onEvent({ type: "input", input, effects });
    for (const effect of effects) {
      if (stopped) return;
      const pending = run(effect);
      if (pending !== undefined) await pending;
    }
  }

  // --- effects ---

  function run(effect: Effect): Promise<void> | undefined {
    switch (effect.type) {
      case "rule":
        return undefined;
      case "persist":
        return persist();
      case "sign":
        return signVote(effect.vote);
      case "propose":
        void propose(effect).catch(fail);
        return undefined;
      case "schedule":
        after(timeoutMs(config, effect.timeout), () => enqueueInput({ type: "timeout", timeout: effect.timeout }));
        return undefined;
      case "fetch":
        bodies.want(effect.blockId);
        return undefined;
      case "decide":
        return decide(effect);
      case "evidence":
        reportConflict(effect.voteA, effect.voteB);
        return undefined;
      case "halt":
        fail(
          new NodeError(
            "CONSENSUS_FAILURE",
            `two thirds precommitted a block that is invalid here at height ${effect.height}`,
          ),
        );
        return undefined;
      default:
        return unreachable(effect);
    }
  }

  async function persist(): Promise<void> {
    if (!unsynced) return;
    unsynced = false;
    await wal.sync();
  }

  function isMuted(height: bigint): boolean {
    return signer === undefined || height === mutedHeight;
  }

  async function signVote(unsigned: Extract<Effect, { type: "sign" }>["vote"]): Promise<void> {
    if (signer === undefined || isMuted(unsigned.height)) return;
    const blockId = unsigned.blockId ?? NIL_BLOCK_ID;
    const vote: Vote = {
      type: unsigned.type,
      height: unsigned.height,
      round: unsigned.round,
      blockId,
      timestamp: voteTime(unsigned.blockId),
      validatorAddress: signer.address,
      validatorIndex: unsigned.validatorIndex,
      signature: EMPTY,
      extension: EMPTY,
      extensionSignature: EMPTY,
    };
    const signed = await attempt(unsigned.height, unsigned.round, () => signer.signVote(chainId, vote));
    if (signed === undefined || stopped) return;
    // Our own vote comes back in as anyone's does, ahead of what waits.
    queue.unshift({ type: "core", input: { type: "vote", vote: { vote: signed, blockKey: keyOf(signed.blockId) } } });
    onEvent({ type: "voted", vote: signed });
    network.broadcast("votes", Vote.encode(signed));
  }

  /** B12: later than the last block and than the block voted for or locked, by at least a millisecond. */
  function voteTime(blockId: BlockID | undefined): bigint {
    const named = blockId === undefined ? core.locked?.blockKey : blockIdKey(blockId);
    const blockTime = named === undefined ? undefined : bodies.get(named)?.header.time;
    const last = executor.state.lastBlockTime;
    const floor = (blockTime !== undefined && blockTime > last ? blockTime : last) + MILLISECOND_NS;
    const now = clock.now();
    return now > floor ? now : floor;
  }

  async function attempt<T>(height: bigint, round: number, sign: () => Promise<T>): Promise<T | undefined> {
    try {
      return await sign();
    } catch (error) {
      if (!(error instanceof NodeError) || (error.code !== "SIGN_REFUSED" && error.code !== "SIGNER_FAILED"))
        throw error;
      onEvent({ type: "unsigned", height, round, error });
      return undefined;
    }
  }

  async function propose(effect: Extract<Effect, { type: "propose" }>): Promise<void> {
    if (signer === undefined || isMuted(effect.height)) return;
    const built = effect.value === undefined ? await buildBlock(effect, signer.address) : heldBlock(effect.value);
    if (built === undefined) return;
    const { block, blockId } = built;
    enqueue({
      type: "run",
      run: async () => {
        if (core.height !== effect.height || core.round !== effect.round || core.step !== "propose") return;
        const blockKey = blockIdKey(blockId);
        const body: JudgedBody = { height: effect.height, blockId, blockKey, block, valid: true };
        bodies.put(body);
        wal.append({ type: "body", blockId, block, valid: true });
        await wal.sync();
        const proposal: Proposal = {
          type: 32,
          height: effect.height,
          round: effect.round,
          polRound: effect.validRound,
          blockId,
          timestamp: voteTime(undefined),
          signature: EMPTY,
        };
        const signed = await attempt(effect.height, effect.round, () => signer.signProposal(chainId, proposal));
        if (signed === undefined || stopped) return;
        onEvent({ type: "proposed", proposal: signed, block });
        network.broadcast("proposals", Proposal.encode(signed));
        network.offerBody(effect.height, blockId, block);
        await feed({ type: "validity", height: effect.height, blockId, blockKey, valid: true });
        await logAndFeed({ type: "proposal", proposal: { proposal: signed, blockKey } });
      },
    });
  }

  /** B13: our own block passes the judgement of others before it is signed. */
  async function buildBlock(effect: Extract<Effect, { type: "propose" }>, proposerAddress: Uint8Array) {
    const lastCommit = await lastCommitFor(effect.height);
    const built = await executor.createProposal({
      height: effect.height,
      round: effect.round,
      lastCommit,
      proposerAddress,
    });
    if (stopped || core.height !== effect.height) return undefined;
    return (await executor.validate(built.block, built.blockId)) === "valid" ? built : undefined;
  }

  function heldBlock(blockId: BlockID) {
    const block = bodies.get(blockIdKey(blockId));
    assert(block !== undefined, "the valid value's body is held");
    return { block, blockId };
  }

  async function lastCommitFor(height: bigint): Promise<Commit> {
    const last = core.last;
    if (last !== undefined && last.height === height - 1n) {
      const value = last.precommits.byBlock.get(last.blockKey);
      assert(value !== undefined, "the last height was decided by votes");
      return makeCommit(last.height, last.round, { blockKey: last.blockKey, blockId: value.blockId }, last.precommits);
    }
    const seen = await blocks.loadSeenCommit(height - 1n);
    return seen ?? EMPTY_COMMIT;
  }

  async function decide(effect: Extract<Effect, { type: "decide" }>): Promise<void> {
    const block = bodies.get(effect.blockKey);
    assert(block !== undefined, "a decided block was judged");
    await bodies.settled();
    if (blocks.height < effect.height) await blocks.saveBlock(block, effect.commit);
    wal.append({ type: "endHeight", height: effect.height });
    unsynced = false;
    await wal.sync();
    if (stopped) return;
    const state = await executor.apply(block, effect.blockId, effect.commit);
    if (stopped) return;
    onEvent({ type: "committed", block, blockId: effect.blockId, commit: effect.commit, state });
    for (const item of evidence.takeReady()) network.broadcast("evidence", Evidence.encode(item));
    for (const cancel of timers) cancel();
    timers.clear();
    for (const peer of peers.values()) peer.pulling = false;
    startTime += BigInt(config.blockIntervalMs) * MILLISECOND_NS;
    const now = clock.now();
    if (startTime < now) startTime = now;
    await beginHeight(state);
    after(Number((startTime - now + MILLISECOND_NS - 1n) / MILLISECOND_NS), () => startHeight(core.height));
    keepAnnouncing();
  }

  function startHeight(height: bigint): void {
    enqueueInput({ type: "timeout", timeout: { height, round: 0, step: "newHeight" } });
  }

  async function beginHeight(state: ChainState): Promise<void> {
    const height = firstHeight(state);
    if (state.lastBlockHeight > 0n)
      voters.set(height - 1n, voters.get(height - 1n) ?? makeVoters(state.lastValidators));
    const electorate = voters.get(height) ?? makeVoters(state.validators);
    voters.set(height, electorate);
    voters.set(height + 1n, makeVoters(state.nextValidators));
    voters.delete(height - 2n);
    bodies.begin(height);
    // Early messages become inputs of this height: they are logged behind the mark that ended the last one.
    for (const proposal of core.nextProposals) wal.append({ type: "proposal", proposal: proposal.proposal });
    for (const { vote } of core.nextVotes) wal.append({ type: "vote", vote });
    unsynced = true;
    const ownIndex = signer === undefined ? undefined : electorate.indexOf(signer.address);
    await feed({ type: "height", height, electorate, ownIndex });
  }

  /** Equivocation of our own key is not ours to report: another node with this key is running. */
  function reportConflict(voteA: Vote, voteB: Vote): void {
    if (signer !== undefined && equalBytes(voteA.validatorAddress, signer.address)) return;
    evidence.reportConflict(voteA, voteB);
  }

  // --- announcements and catch-up ---

  function announceIfChanged(): void {
    if (stopped) return;
    const hasProposal = viewProposal(core, core.round) !== undefined;
    const body = bodies.newest === undefined ? "" : blockIdKey(bodies.newest);
    const key = `${core.height}/${core.round}/${core.step}/${hasProposal}/${core.validRound}/${body}`;
    if (key === announcedKey) return;
    announcedKey = key;
    announce();
  }

  function announce(): void {
    network.announce(RoundState.encode(createRoundState(core, bodies.newest, blocks.base)));
  }

  function keepAnnouncing(): void {
    after(config.announceIntervalMs, () => {
      announce();
      for (const peer of network.peers()) pullLater(peer);
      keepAnnouncing();
    });
  }

  /** B31: asks a peer that is ahead, once at a time, after gossip had its chance. */
  function pullLater(peer: PeerId): void {
    const known = peers.get(peer);
    if (known?.announced === undefined || known.pulling || stopped || !isBehind(core, known.announced)) return;
    known.pulling = true;
    after(config.catchUpDelayMs, () => {
      if (known.announced === undefined || !isBehind(core, known.announced)) {
        known.pulling = false;
        return;
      }
      const request = CatchUpRequest.encode(createCatchUpRequest(core));
      const answer = network.requestCatchUp(peer, request).catch(ignoreWeather);
      answer
        .then((bytes) => {
          known.pulling = false;
          if (bytes !== undefined && !stopped) onCatchUpResponse(peer, bytes);
        })
        .catch(fail);
    });
  }

  function onCatchUpResponse(peer: PeerId, bytes: Uint8Array): void {
    const response = parseCatchUpResponse(bytes);
    if (response === undefined) {
      network.penalize(peer, "malformed catch-up response");
      return;
    }
    let isGood = true;
    for (const proposal of response.proposals) {
      const { verdict, proposal: verified } = checkProposal(proposal, context, isProposalKnown);
      if (verified !== undefined) enqueueInput({ type: "proposal", proposal: verified });
      isGood &&= verdict !== "reject";
    }
    for (const vote of response.votes) {
      const { verdict, vote: verified } = checkVote(vote, context, isKnown);
      if (verified !== undefined) enqueueInput({ type: "vote", vote: verified });
      isGood &&= verdict !== "reject";
    }
    const certificates = response.certificates.map(({ votes }) => votes);
    if (response.commit !== undefined && response.commit.height === core.height) {
      const votes = commitToVotes(response.commit);
      isGood &&= votes.every(isVoteShape);
      if (isGood) certificates.push(votes);
    }
    for (const votes of certificates) isGood = takeCertificate(votes) && isGood;
    if (!isGood) network.penalize(peer, "bad vote or proposal in catch-up response");
  }

  /** @returns false when a vote in it is one that no honest peer sends */
  function takeCertificate(votes: readonly Vote[]): boolean {
    const verified: VerifiedVote[] = [];
    for (const vote of votes) {
      if (vote.height !== core.height) return true;
      const { verdict, vote: checked } = checkVote(vote, context, () => false);
      if (verdict === "reject") return false;
      if (checked !== undefined) verified.push(checked);
    }
    if (verified.length > 0) enqueueInput({ type: "certificate", votes: verified });
    return true;
  }

  // --- start ---

  async function start(): Promise<void> {
    const state = executor.state;
    const height = firstHeight(state);
    await refuseDoubleSignRisk(height);
    const records = await wal.replay(height);
    if (records === undefined || (records.length === 0 && state.lastBlockHeight > 0n)) {
      // The handshake finished a height whose end is not in the log yet.
      wal.append({ type: "endHeight", height: height - 1n });
      await wal.sync();
    }
    startTime = clock.now();
    const early = await replay(state, records ?? []);
    const last = signer?.lastSigned;
    if (last !== undefined && last.height === height && !isReproduced(last, early)) {
      mutedHeight = height;
      onEvent({ type: "muted", height });
    }
    onEvent({ type: "replayed", height, records: records?.length ?? 0 });
    pumping = (async () => {
      for (const effect of early) if (isDue(effect)) await run(effect);
      if (core.step === "newHeight") startHeight(core.height);
      running = false;
      pump();
      announce();
      keepAnnouncing();
    })().catch(fail);
    await pumping;
  }

  /** Feeds the log to the core without running effects. @returns the effects, in order */
  async function replay(
    state: ChainState,
    records: Awaited<ReturnType<Wal["replay"]>> & object,
  ): Promise<readonly Effect[]> {
    await beginHeightQuietly(state);
    const effects: Effect[] = [];
    for (const record of records) {
      if (record.type === "body") {
        const blockKey = blockIdKey(record.blockId);
        if (record.block === undefined && record.valid) continue;
        if (record.block !== undefined)
          bodies.put({
            height: core.height,
            blockId: record.blockId,
            blockKey,
            block: record.block,
            valid: record.valid,
          });
      }
      const input = recordToInput(record, core.height);
      if (input !== undefined) effects.push(...stepCore(core, input));
    }
    return effects;
  }

  async function beginHeightQuietly(state: ChainState): Promise<void> {
    // The log holds this height's inputs already: nothing new is written before they are fed.
    await beginHeight(state);
    unsynced = false;
  }

  /** An effect of the replay that still matters. */
  function isDue(effect: Effect): boolean {
    switch (effect.type) {
      case "sign": {
        const { round, type, validatorIndex } = effect.vote;
        if (core.step === "commit" || round !== core.round) return false;
        const entry = core.rounds.get(round);
        return (type === 1 ? entry?.prevotes : entry?.precommits)?.first[validatorIndex] === undefined;
      }
      case "propose":
        return core.step === "propose" && effect.round === core.round && viewProposal(core, effect.round) === undefined;
      case "schedule":
        return core.step !== "commit" && effect.timeout.round === core.round;
      case "fetch":
        return core.step !== "commit" && !core.validity.has(effect.blockKey);
      case "decide":
      case "halt":
        return true;
      default:
        return false;
    }
  }

  function isReproduced(last: NonNullable<Signer["lastSigned"]>, early: readonly Effect[]): boolean {
    const isProposal = last.step === 1;
    if (isProposal) return true;
    const ownIndex = core.ownIndex;
    if (ownIndex === undefined) return true;
    const type = last.step === 2 ? 1 : 2;
    const entry = core.rounds.get(last.round);
    if ((type === 1 ? entry?.prevotes : entry?.precommits)?.first[ownIndex] !== undefined) return true;
    return early.some(
      (effect) => effect.type === "sign" && effect.vote.round === last.round && effect.vote.type === type,
    );
  }

  async function refuseDoubleSignRisk(height: bigint): Promise<void> {
    if (signer === undefined || signer.lastSigned === undefined) return;
    for (let back = 1n; back <= BigInt(config.doubleSignCheckHeight) && height - back > 0n; back += 1n) {
      const commit = await blocks.loadSeenCommit(height - back);
      const { address, lastSigned } = signer;
      const signed = commit?.signatures.some((signature) => equalBytes(signature.validatorAddress, address)) ?? false;
      if (signed && height - back > lastSigned.height) {
        throw new NodeError(
          "DOUBLE_SIGN_RISK",
          `our key signed height ${height - back}, but its state ends at ${lastSigned.height}`,
        );
      }
    }
  }

  return {
    start,
    stop: async () => {
      stopped = true;
      for (const cancel of timers) cancel();
      timers.clear();
      await pumping;
    },
    core,
    get startTime() {
      return startTime;
    },
    onGossip: (topic, bytes) => {
      if (stopped || queue.length >= CONSENSUS_INBOX_MAX) return "ignore";
      switch (topic) {
        case "votes": {
          const { verdict, vote } = judgeVote(bytes, context, isKnown);
          if (vote !== undefined) enqueueInput({ type: "vote", vote });
          return verdict;
        }
        case "proposals": {
          const { verdict, proposal } = judgeProposal(bytes, context, isProposalKnown);
          if (proposal !== undefined) enqueueInput({ type: "proposal", proposal });
          return verdict;
        }
        case "evidence":
          return onEvidence(bytes, evidence);
        default:
          return unreachable(topic);
      }
    },
    onAnnounce: (from, bytes) => {
      const announced = parseRoundState(bytes);
      if (announced === undefined) return "reject";
      let known = peers.get(from);
      if (known === undefined) {
        if (!network.peers().includes(from)) return "ignore";
        known = { announced: undefined, pulling: false };
        peers.set(from, known);
      }
      known.announced = announced;
      pullLater(from);
      return "accept";
    },
    onCatchUpRequest: async (_from, bytes) => {
      const request = parseCatchUpRequest(bytes);
      if (request === undefined || stopped) return undefined;
      if (request.height < core.height || (request.height === core.height && core.step === "commit")) {
        const commit = await seenCommit(request.height);
        return commit === undefined ? undefined : CatchUpResponse.encode(CatchUpResponse.create({ commit }));
      }
      const answer = answerCatchUp(core, request);
      return answer === undefined ? undefined : CatchUpResponse.encode(answer);
    },
    onBodyRequest: async (height, blockId) => {
      const blockKey = blockIdKey(blockId);
      if (height === core.height) return bodies.get(blockKey);
      if (height > core.height || height < blocks.base) return undefined;
      const block = await blocks.loadBlock(height);
      const commit = block === undefined ? undefined : await seenCommit(height);
      return commit !== undefined && blockIdKey(commit.blockId) === blockKey ? block : undefined;
    },
    onBody: (_from, height, blockId, block) => {
      if (!stopped) bodies.offer(height, blockId, block);
    },
    onPeerConnected: (peer) => {
      peers.set(peer, { announced: undefined, pulling: false });
    },
    onPeerDisconnected: (peer) => {
      peers.delete(peer);
    },
  };

  async function seenCommit(height: bigint): Promise<Commit | undefined> {
    return (await blocks.loadSeenCommit(height)) ?? (await blocks.loadCommit(height));
  }
}

/** A peer that fails is a peer that does not answer; anything else is a bug. */
function ignoreWeather(error: unknown): undefined {
  if (!(error instanceof NodeError)) throw error;
}

const EMPTY = new Uint8Array(0);

async function onEvidence(bytes: Uint8Array, pool: EvidencePool): Promise<Verdict> {
  const parsed = parseEvidence(bytes);
  if (parsed === undefined) return "reject";
  const result = await pool.add(parsed);
  if (result === "new") return "accept";
  return result === "bad" ? "reject" : "ignore";
}

function keyOf(blockId: BlockID): string {
  return isNil(blockId) ? NIL_KEY : blockIdKey(blockId);
}

function firstHeight(state: ChainState): bigint {
  return state.lastBlockHeight === 0n ? state.initialHeight : state.lastBlockHeight + 1n;
}

/** Timeouts grow by their delta each round, as in CometBFT. */
function timeoutMs(config: ConsensusConfig, timeout: Timeout): number {
  switch (timeout.step) {
    case "propose":
      return config.timeoutProposeMs + config.timeoutProposeDeltaMs * timeout.round;
    case "prevote":
      return config.timeoutPrevoteMs + config.timeoutPrevoteDeltaMs * timeout.round;
    case "precommit":
      return config.timeoutPrecommitMs + config.timeoutPrecommitDeltaMs * timeout.round;
    case "newHeight":
      return 0;
    default:
      return unreachable(timeout.step);
  }
}
