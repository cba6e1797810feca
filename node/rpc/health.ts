/**
 * `/health`, `/health/live`, `/health/ready`: whether the node can serve, and if not, why, in words that an
 * operator can act on. Everything comes from snapshots; nothing here waits.
 */

import type { Vote } from "../../proto/gen/tendermint/types/types.ts";
import type { ValidatorSet } from "../../proto/gen/tendermint/types/validator.ts";
import type { ConsensusSnapshot, RpcBackend } from "./backend.ts";
import { type JsonObject, jsonInt } from "./json-value.ts";

/** Seconds without a block after which a node that should make blocks is not ready. */
export const BLOCK_SILENCE_SECONDS_MAX = 10n;

const SECOND_NS = 1_000_000_000n;

/** Readiness and its reasons; ready exactly when there are none. */
export interface Readiness {
  readonly ready: boolean;
  readonly reasons: readonly string[];
}

/** Why the node cannot serve now; an empty list means that it can. */
export async function readiness(backend: RpcBackend): Promise<Readiness> {
  const reasons: string[] = [];
  const { height } = backend.blockRange();
  const peers = backend.netInfo().peers.length;
  const snapshot = backend.consensusSnapshot();
  if (height === 0n) reasons.push("no block yet: the chain has not started or the node is still starting");
  if (backend.catchingUp()) reasons.push(`catching up with the chain: at height ${height}, ${count(peers, "peer")}`);
  const lastBlockTime = height === 0n ? undefined : (await backend.loadBlockMeta(height))?.header.time;
  const since = silence(backend, snapshot, lastBlockTime);
  if (!backend.catchingUp() && since !== undefined && since > BLOCK_SILENCE_SECONDS_MAX) {
    reasons.push(`no block for ${since} s: ${whyNoBlock(snapshot, peers)}`);
  }
  return { ready: reasons.length === 0, reasons };
}

/** The body of `/health/ready`. */
export async function readinessBody(
  backend: RpcBackend,
): Promise<{ readonly status: number; readonly body: JsonObject }> {
  const { ready, reasons } = await readiness(backend);
  const body = {
    ready,
    reasons: [...reasons],
    height: jsonInt(backend.blockRange().height),
    catching_up: backend.catchingUp(),
    peers: backend.netInfo().peers.length,
  };
  return { status: ready ? 200 : 503, body };
}

/** Whole seconds since the node decided its last block, or since the header's time on a node that just started. */
function silence(
  backend: RpcBackend,
  snapshot: ConsensusSnapshot | undefined,
  lastBlockTime: bigint | undefined,
): bigint | undefined {
  const times = [snapshot?.commitTime, lastBlockTime].filter((time) => time !== undefined);
  if (times.length === 0) return undefined;
  const latest = times.reduce((a, b) => (a > b ? a : b));
  const elapsed = backend.now() - latest;
  return elapsed > 0n ? elapsed / SECOND_NS : 0n;
}

function whyNoBlock(snapshot: ConsensusSnapshot | undefined, peers: number): string {
  if (snapshot === undefined) return "consensus is not running";
  const round = snapshot.votes.find((votes) => votes.round === snapshot.round);
  const at = `height ${snapshot.height} round ${snapshot.round}`;
  const precommits = lackOf("precommits", round?.precommits ?? [], snapshot.validators);
  const prevotes = lackOf("prevotes", round?.prevotes ?? [], snapshot.validators);
  const lack = prevotes ?? precommits;
  const connected = count(peers, "peer");
  return lack === undefined ? `waiting at ${at}, ${connected}` : `${lack} at ${at}, ${connected}`;
}

/** `have 2 of 4 validators' precommits (50 %), need more than 66.7 %`; undefined when there are enough. */
export function lackOf(
  name: string,
  votes: readonly (Vote | undefined)[],
  validators: ValidatorSet,
): string | undefined {
  let voted = 0n;
  let total = 0n;
  let voters = 0;
  for (const [index, validator] of validators.validators.entries()) {
    total += validator.votingPower;
    if (votes[index] === undefined) continue;
    voted += validator.votingPower;
    voters += 1;
  }
  if (total === 0n || voted * 3n > total * 2n) return undefined;
  const tenths = (voted * 1000n) / total;
  const percent = tenths % 10n === 0n ? `${tenths / 10n}` : `${tenths / 10n}.${tenths % 10n}`;
  return `have ${voters} of ${validators.validators.length} validators' ${name} (${percent} %), need more than 66.7 %`;
}

function count(number: number, name: string): string {
  return `${number} ${name}${number === 1 ? "" : "s"}`;
}
