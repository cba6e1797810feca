/**
 * How a node takes part again after a stop or a crash: it refuses to sign beside a twin (B26), feeds its log to a new core,
 * falls silent when the log does not reproduce what its key signed (B25), and runs the effects that still matter.
 */
import { equalBytes } from "../../lib/bytes.ts";
import { blockIdKey } from "../../lib/chain/block.ts";
import { nextHeight } from "../../lib/chain/state.ts";
import { NodeError } from "../../lib/errors.ts";
import type { BodyKeeper } from "./bodies.ts";
import type { Effect } from "./core/input.ts";
import type { CoreState } from "./core/state.ts";
import { viewProposal, viewTally } from "./core/view.ts";
import type { DriverContext } from "./driver-context.ts";
import type { Effects } from "./effects.ts";
import type { OwnSignatures } from "./own-signatures.ts";
import type { Signer } from "./ports.ts";
import { recordToInput } from "./replay.ts";
import type { WalRecord } from "./wal-record.ts";

/** What a restart needs besides the shared part. */
export interface RestartOptions {
  readonly context: DriverContext;
  readonly bodies: BodyKeeper;
  readonly effects: Effects;
  readonly signatures: OwnSignatures;
}

/**
 * Brings the core to where the log ends.
 * @returns the effects that the core asked for on the way, in order; `isDue` tells which still matter
 * @throws NodeError("DOUBLE_SIGN_RISK" | "WAL_FAILED")
 */
export async function restart(options: RestartOptions): Promise<readonly Effect[]> {
  const { context, effects, signatures } = options;
  const { core } = context;
  const { wal, executor, signer, clock, onEvent } = context.options;
  const { state } = executor;
  const height = nextHeight(state);
  await refuseDoubleSignRisk(context, height);
  const records = await wal.replay(height);
  if (records === undefined || (records.length === 0 && state.lastBlockHeight > 0n)) {
    // The handshake finished a height whose end is not in the log yet.
    context.log({ type: "endHeight", height: height - 1n });
    await context.syncLog();
  }
  effects.startTime = clock.now();
  await effects.beginHeight(state);
  const asked = feedLog(options, records ?? []);
  const last = signer?.lastSigned;
  if (last !== undefined && last.height === height && !isReproduced(core, last, asked)) {
    signatures.mute(height);
    onEvent({ type: "muted", height });
  }
  onEvent({ type: "replayed", height, records: records?.length ?? 0 });
  return asked;
}

/** Feeds the log to the core without running effects. @returns the effects, in order */
function feedLog({ context, bodies }: RestartOptions, records: readonly WalRecord[]): readonly Effect[] {
  const { core } = context;
  const effects: Effect[] = [];
  for (const record of records) {
    if (record.type === "body") {
      const { blockId, block, valid } = record;
      if (block === undefined && valid) continue;
      if (block !== undefined)
        bodies.put({ height: core.height, blockId, blockKey: blockIdKey(blockId), block, valid });
    }
    const input = recordToInput(record, core.height);
    if (input !== undefined) effects.push(...context.step(core, input));
  }
  return effects;
}

/** True for an effect of the replay that still matters; asked anew before each, because each moves the core. */
export function isDue(core: CoreState, effect: Effect): boolean {
  switch (effect.type) {
    case "sign": {
      const { round, type, validatorIndex } = effect.vote;
      if (core.step === "commit" || round !== core.round) return false;
      return viewTally(core, round, type)?.first[validatorIndex] === undefined;
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

/** B25: whether the log led the core to the vote that the key signed last. */
function isReproduced(core: CoreState, last: NonNullable<Signer["lastSigned"]>, asked: readonly Effect[]): boolean {
  const { ownIndex } = core;
  const isProposal = last.step === 1;
  if (isProposal || ownIndex === undefined) return true;
  const type = last.step === 2 ? 1 : 2;
  if (viewTally(core, last.round, type)?.first[ownIndex] !== undefined) return true;
  return asked.some(
    (effect) => effect.type === "sign" && effect.vote.round === last.round && effect.vote.type === type,
  );
}

/** B26: our signature in a recent commit above the sign state. */
async function refuseDoubleSignRisk({ options }: DriverContext, height: bigint): Promise<void> {
  const { signer, blocks, config } = options;
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
