/**
 * Evidence of equivocation: collected from our own tallies and from gossip, verified against our chain, kept until it
 * is committed or expired. Source: interop 2.5; docs/spec/consensus.md B40-B44.
 */
import { bigEndian64, concatBytes, toHex } from "../../lib/bytes.ts";

import {
  evidenceHeight,
  evidenceItemHash,
  evidenceListSize,
  evidenceTime,
  validateEvidenceBasic,
} from "../../lib/chain/evidence-bytes.ts";
import type { EvidenceContext } from "../../lib/chain/evidence-context.ts";
import { createDuplicateVoteEvidence, isEvidenceExpired, verifyEvidence } from "../../lib/chain/evidence.ts";
import type { ChainState } from "../../lib/chain/state.ts";
import { TxError } from "../../lib/errors.ts";
import { EVIDENCE_PENDING_MAX } from "../../lib/limits.ts";
import { Evidence } from "../../proto/gen/tendermint/types/evidence.ts";
import type { SignedHeader, Vote } from "../../proto/gen/tendermint/types/types.ts";
import type { ValidatorSet } from "../../proto/gen/tendermint/types/validator.ts";
import type { Db, DbOp } from "../store/db.ts";
import { RowPrefix } from "../store/keys.ts";
import type { EvidencePool, SignatureVerifier } from "./ports.ts";

/** What the pool looks things up in. */
export interface EvidencePoolOptions {
  readonly db: Db;
  /** State after the last applied block. */
  readonly state: ChainState;
  /** Header and canonical (or seen) commit of our block at a height. */
  readonly headerAt: (height: bigint) => SignedHeader | undefined;
  readonly validatorsAt: (height: bigint) => ValidatorSet | undefined;
  readonly verify: SignatureVerifier;
}

interface Pending {
  readonly evidence: Evidence;
  readonly height: bigint;
  readonly time: bigint;
  readonly key: string;
}

/** Opens the pool: pending rows are read back, committed ones are looked up. @throws NodeError("STORE_CORRUPT") */
export async function openEvidencePool(options: EvidencePoolOptions): Promise<EvidencePool> {
  const { db } = options;
  let state = options.state;
  /** Oldest first; ties by hash. */
  let pending: Pending[] = [];
  let conflicts: { readonly voteA: Vote; readonly voteB: Vote }[] = [];
  let ready: Evidence[] = [];

  const range = { gte: Uint8Array.of(RowPrefix.evidencePending), lt: Uint8Array.of(RowPrefix.evidencePending + 1) };
  for (const [, value] of await db.entries({ ...range, limit: EVIDENCE_PENDING_MAX }))
    pending.push(toPending(Evidence.decode(value)));

  const context = (): EvidenceContext => ({
    chainId: state.chainId,
    height: state.lastBlockHeight,
    time: state.lastBlockTime,
    params: state.consensusParams.evidence,
    headerAt: options.headerAt,
    validatorsAt: options.validatorsAt,
    verify: options.verify,
  });
  const isCommitted = (item: Pending): boolean => db.get(rowKey(RowPrefix.evidenceCommitted, item)) !== undefined;
  const isPending = (item: Pending): boolean => pending.some(({ key }) => key === item.key);
  const isExpired = (item: Pending): boolean => isEvidenceExpired(context(), item);
  /** B42: evidence of a height we have not committed, or no longer hold, is nobody's fault (C-14). */
  const isCheckable = (height: bigint): boolean =>
    height <= state.lastBlockHeight &&
    options.headerAt(height) !== undefined &&
    options.validatorsAt(height) !== undefined;
  const keep = async (item: Pending): Promise<void> => {
    if (pending.length >= EVIDENCE_PENDING_MAX) return;
    pending = [...pending, item].sort(byAge);
    await db.write([{ key: rowKey(RowPrefix.evidencePending, item), value: Evidence.encode(item.evidence) }], {
      sync: false,
    });
  };
  const isTrue = (evidence: Evidence): boolean => {
    try {
      verifyEvidence(evidence, context());
      return true;
    } catch (error) {
      if (error instanceof TxError) return false;
      throw error;
    }
  };

  return {
    reportConflict: (voteA, voteB) => {
      if (conflicts.length < EVIDENCE_PENDING_MAX) conflicts.push({ voteA, voteB });
    },
    takeReady: () => {
      const taken = ready;
      ready = [];
      return taken;
    },
    add: async (evidence) => {
      if (!hasGoodShape(evidence)) return "bad";
      const item = toPending(evidence);
      if (isPending(item) || isCommitted(item)) return "known";
      if (!isCheckable(item.height) || isExpired(item)) return "later";
      // B41: verified against our own headers and validator sets before it is kept or forwarded.
      if (!isTrue(evidence)) return "bad";
      await keep(item);
      return "new";
    },
    pending: (bytesMax) => {
      const chosen: Evidence[] = [];
      for (const { evidence } of pending) {
        if (BigInt(evidenceListSize([...chosen, evidence])) > bytesMax) break;
        chosen.push(evidence);
      }
      return chosen;
    },
    check: async (list) => {
      // B43: false, expired, doubled or committed evidence makes a block invalid.
      const seen = new Set<string>();
      for (const evidence of list) {
        if (!hasGoodShape(evidence)) return "invalid";
        const item = toPending(evidence);
        if (seen.has(item.key) || isCommitted(item)) return "invalid";
        seen.add(item.key);
        if (isPending(item) && !isExpired(item)) continue;
        if (!isTrue(evidence)) return "invalid";
      }
      return "valid";
    },
    update: async (next, committed) => {
      state = next;
      const rows: DbOp[] = [];
      const done = new Set<string>();
      for (const item of committed.map(toPending)) {
        done.add(item.key);
        rows.push({ key: rowKey(RowPrefix.evidenceCommitted, item), value: bigEndian64(state.lastBlockHeight) });
        rows.push({ key: rowKey(RowPrefix.evidencePending, item), value: undefined });
      }
      for (const item of pending.filter((candidate) => !done.has(candidate.key) && isExpired(candidate))) {
        done.add(item.key);
        rows.push({ key: rowKey(RowPrefix.evidencePending, item), value: undefined });
      }
      pending = pending.filter(({ key }) => !done.has(key));
      if (rows.length > 0) await db.write(rows, { sync: true });
      const waiting = conflicts;
      conflicts = [];
      for (const { voteA, voteB } of waiting) {
        const validators = options.validatorsAt(voteA.height);
        const blockTime = options.headerAt(voteA.height)?.header?.time;
        if (voteA.height > state.lastBlockHeight) conflicts.push({ voteA, voteB });
        if (validators === undefined || blockTime === undefined || voteA.height > state.lastBlockHeight) continue;
        const duplicateVoteEvidence = createDuplicateVoteEvidence(voteA, voteB, { blockTime, validators });
        const evidence: Evidence = { duplicateVoteEvidence, lightClientAttackEvidence: undefined };
        const item = toPending(evidence);
        if (isPending(item) || isCommitted(item)) continue;
        await keep(item);
        ready.push(evidence);
      }
    },
  };
}

function hasGoodShape(evidence: Evidence): boolean {
  try {
    validateEvidenceBasic(evidence);
    return true;
  } catch (error) {
    if (error instanceof TxError) return false;
    throw error;
  }
}

function toPending(evidence: Evidence): Pending {
  const height = evidenceHeight(evidence);
  return { evidence, height, time: evidenceTime(evidence), key: `${height}/${toHex(evidenceItemHash(evidence))}` };
}

function rowKey(
  prefix: typeof RowPrefix.evidencePending | typeof RowPrefix.evidenceCommitted,
  item: Pending,
): Uint8Array {
  return concatBytes(Uint8Array.of(prefix), bigEndian64(item.height), evidenceItemHash(item.evidence));
}

function byAge(a: Pending, b: Pending): number {
  if (a.height !== b.height) return a.height < b.height ? -1 : 1;
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}
