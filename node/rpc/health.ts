/**
 * `/health`, `/health/live`, `/health/ready`: whether the node can serve, and if not, why, in words that an
 * operator can act on. Everything comes from snapshots; nothing here waits.
 */

import type { Vote } from "../../proto/gen/tendermint/types/types.ts";
import { toHexUpper } from "../../lib/bytes.ts";
import type { Validator, ValidatorSet } from "../../proto/gen/tendermint/types/validator.ts";
import type { ConsensusSnapshot, RoundVotes, RpcBackend } from "./backend.ts";
import { type JsonObject, jsonHex, jsonInt } from "./json-value.ts";

/** Validators named one by one; beyond that their number is told. */
const NAMED_VALIDATORS_MAX = 10;

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
  const quietNs = silence(backend, snapshot, lastBlockTime);
  const limitNs = backend.settings.blockSilenceNsMax;
  if (!backend.catchingUp() && quietNs !== undefined && limitNs !== undefined && quietNs > limitNs) {
    reasons.push(`no block for ${quietNs / SECOND_NS} s: ${whyNoBlock(snapshot)}, ${count(peers, "peer")}`);
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
    ...answeringFacts(backend.consensusSnapshot()),
  };
  return { status: ready ? 200 : 503, body };
}

/** Who votes at the height being decided, for machines; absent while consensus does not run. */
function answeringFacts(snapshot: ConsensusSnapshot | undefined): JsonObject {
  if (snapshot === undefined) return {};
  const { answering, total, silent } = answeringOf(snapshot);
  return {
    voting_power: jsonInt(total),
    answering_power: jsonInt(answering),
    silent_validators: silent.map(({ address }) => jsonHex(address)),
  };
}

/** Nanoseconds since the node decided its last block, or since the header's time on a node that just started. */
function silence(
  backend: RpcBackend,
  snapshot: ConsensusSnapshot | undefined,
  lastBlockTime: bigint | undefined,
): bigint | undefined {
  const times = [snapshot?.commitTime, lastBlockTime].filter((time) => time !== undefined);
  if (times.length === 0) return undefined;
  const latest = times.reduce((a, b) => (a > b ? a : b));
  const elapsed = backend.now() - latest;
  return elapsed > 0n ? elapsed : 0n;
}

/**
 * Why no block comes, in words: which votes lack, by how much, and whose.
 * `have 2 of 4 validators' prevotes (50 %), need more than 66.7 % at height 4 round 0; silent: 1A2B…, 3C4D…`
 */
export function whyNoBlock(snapshot: ConsensusSnapshot | undefined): string {
  if (snapshot === undefined) return "consensus is not running";
  const { name, votes } = awaitedVotes(snapshot);
  const waiting = snapshot.proposal === undefined ? "waiting for a proposal" : "waiting";
  const lack = lackOf(name, votes, snapshot.validators) ?? waiting;
  const at = `${lack} at height ${snapshot.height} round ${snapshot.round}`;
  const { silent } = answeringOf(snapshot);
  if (silent.length === 0) return at;
  const named = silent.slice(0, NAMED_VALIDATORS_MAX).map(({ address }) => toHexUpper(address));
  const more = silent.length > named.length ? [`${silent.length - named.length} more`] : [];
  return `${at}; silent: ${[...named, ...more].join(", ")}`;
}

/** The votes that the round waits for: prevotes until they suffice, then precommits; before the first vote of a round those of the round before. */
function awaitedVotes({ votes, round, validators }: ConsensusSnapshot): {
  readonly name: string;
  readonly votes: readonly (Vote | undefined)[];
} {
  const at = (wanted: number): RoundVotes | undefined => votes.find((each) => each.round === wanted);
  const isEmpty = (each: RoundVotes | undefined): boolean =>
    each === undefined || [...each.prevotes, ...each.precommits].every((vote) => vote === undefined);
  const current = isEmpty(at(round)) && round > 0 ? at(round - 1) : at(round);
  const prevotes = current?.prevotes ?? [];
  return lackOf("prevotes", prevotes, validators) === undefined
    ? { name: "precommits", votes: current?.precommits ?? [] }
    : { name: "prevotes", votes: prevotes };
}

/** Power behind the votes that are awaited and came, and the validators of which none came. */
function answeringOf(snapshot: ConsensusSnapshot): {
  readonly answering: bigint;
  readonly total: bigint;
  readonly silent: readonly Validator[];
} {
  const { votes } = awaitedVotes(snapshot);
  const { validators } = snapshot.validators;
  const silent = validators.filter((_, index) => votes[index] === undefined);
  const powerOf = (list: readonly Validator[]): bigint => list.reduce((sum, { votingPower }) => sum + votingPower, 0n);
  const total = powerOf(validators);
  return { answering: total - powerOf(silent), total, silent };
}

/** `have 2 of 4 validators' precommits (50 %), need more than 66.7 %`; undefined when there are enough. */
function lackOf(name: string, votes: readonly (Vote | undefined)[], validators: ValidatorSet): string | undefined {
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
