/**
 * The consensus driver: takes messages, timers and answers one by one, logs them, steps the core, runs its effects in
 * order. All I/O of consensus is here and behind `ports.ts`; this file only puts the parts of `driver-context.ts` together.
 */
import { type BodyKeeper, createBodyKeeper, type JudgedBody } from "./bodies.ts";
import { createCatchUpClient } from "./catch-up-client.ts";
import type { Effect, Input } from "./core/input.ts";
import type { CoreState } from "./core/state.ts";
import { type ConsensusDriverOptions, createDriverContext } from "./driver-context.ts";
import { createEffects } from "./effects.ts";
import { createInbound } from "./inbound.ts";
import { createInbox } from "./inbox.ts";
import { createOwnSignatures } from "./own-signatures.ts";
import type { ConsensusInbound } from "./ports.ts";
import { createProposer } from "./proposals.ts";
import { inputToRecord } from "./replay.ts";
import { isDue, restart } from "./restart.ts";

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

/** Creates the driver; nothing happens before `start`. */
export function createConsensusDriver(options: ConsensusDriverOptions): ConsensusDriver {
  const { config, network, executor, onEvent } = options;
  const context = createDriverContext(options);
  const { core } = context;
  let resuming: Promise<void> = Promise.resolve();

  const feed = async (input: Input): Promise<void> => {
    const asked = context.step(core, input);
    onEvent({ type: "input", input, effects: asked });
    for (const effect of asked) {
      if (context.isStopped) return;
      const pending = effects.run(effect);
      if (pending !== undefined) await pending;
    }
    if (input.type === "proposal" || input.type === "height") effects.followProposal();
  };
  const logAndFeed = async (input: Input): Promise<void> => {
    const record = inputToRecord(input);
    if (record !== undefined) context.log(record);
    await feed(input);
  };
  const inbox = createInbox({
    take: logAndFeed,
    onIdle: () => catchUp.announceIfChanged(),
    isStopped: () => context.isStopped,
    onError: context.fail,
  });
  const takeBody = async ({ height, blockId, blockKey, block, valid }: JudgedBody): Promise<void> => {
    if (height !== core.height || core.step === "commit") return;
    // The body is on disk with its verdict before any vote for it: a restart can vote, decide and serve it again.
    context.log({ type: "body", blockId, block: valid ? block : undefined, valid });
    await feed({ type: "validity", height, blockId, blockKey, valid });
  };
  const catchUp = createCatchUpClient(context, inbox, () => bodies);
  const bodies: BodyKeeper = createBodyKeeper({
    after: context.after,
    network,
    executor,
    fetchDelayMs: config.bodyFetchDelayMs,
    retryDelayMs: config.bodyRetryDelayMs,
    candidates: catchUp.candidates,
    onJudged: (body) => inbox.run(() => takeBody(body)),
    onError: context.fail,
  });
  const signatures = createOwnSignatures(context, bodies);
  const propose = createProposer({ context, inbox, bodies, signatures, feed, logAndFeed });
  const effects = createEffects({ context, inbox, bodies, catchUp, signatures, propose, feed });

  const resume = async (asked: readonly Effect[]): Promise<void> => {
    for (const effect of asked) if (isDue(core, effect)) await effects.run(effect);
    if (core.step === "newHeight") effects.startHeight();
    inbox.open();
    catchUp.announce();
    catchUp.keepAnnouncing();
  };
  return {
    ...createInbound(context, inbox, bodies, catchUp),
    start: async () => {
      resuming = resume(await restart({ context, bodies, effects, signatures })).catch(context.fail);
      await resuming;
    },
    stop: async () => {
      context.stop();
      await resuming;
      await inbox.settled();
    },
    core,
    get startTime() {
      return effects.startTime;
    },
  };
}
