/**
 * Signing behind the double-sign guard. `createGuardedSigner` works over any signing function (a key file, the
 * simulator's stub); `remote-signer.ts` asks another process that has a guard of its own.
 */
import { equalBytes } from "../../lib/bytes.ts";
import { proposalSignBytes, voteSignBytes } from "../../lib/chain/sign-bytes.ts";
import { NodeError } from "../../lib/errors.ts";
import { CanonicalProposal, CanonicalVote } from "../../proto/gen/tendermint/types/canonical.ts";
import type { Proposal, Vote } from "../../proto/gen/tendermint/types/types.ts";
import type { Codec } from "../../proto/wire.ts";
import { PREVOTE } from "./core/input.ts";
import type { Signer } from "./ports.ts";
import { guardHrs, SIGN_STEPS, type Hrs, type SignState } from "./sign-state.ts";

/** What a guarded signer is made of. */
export interface GuardedSignerOptions {
  readonly address: Uint8Array;
  readonly publicKey: Uint8Array;
  /** Signs bytes with the validator's key. */
  readonly sign: (message: Uint8Array) => Uint8Array;
  readonly state: SignState;
}

/** A signer that signs each height, round and step once. B20-B22. */
export function createGuardedSigner(options: GuardedSignerOptions): Signer {
  const { state } = options;
  // One signature at a time: the guard reads and writes the same record.
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(action: () => Promise<T>): Promise<T> => {
    const result = turn.then(action);
    turn = result.catch(() => undefined);
    return result;
  };
  const sign = async <T extends { timestamp: bigint }>(request: SignRequest<T>): Promise<T> => {
    const answer = guardHrs(state.last, request.hrs);
    if (answer.type === "refuse") throw new NodeError("SIGN_REFUSED", answer.text);
    const signBytes = request.signBytes(request.message);
    if (answer.type === "compare") {
      // B21: the same bytes, the same signature.
      if (equalBytes(signBytes, answer.last.signBytes)) return { ...request.message, signature: answer.last.signature };
      // B22: only the timestamp differs: the stored timestamp and signature leave again.
      const stored = { ...request.message, timestamp: storedTimestamp(request.canonical, answer.last.signBytes) };
      if (equalBytes(request.signBytes(stored), answer.last.signBytes))
        return { ...stored, signature: answer.last.signature };
      throw new NodeError("SIGN_REFUSED", "conflicting data");
    }
    const signature = options.sign(signBytes);
    await state.record({ ...request.hrs, signBytes, signature });
    return { ...request.message, signature };
  };
  return {
    address: options.address,
    publicKey: options.publicKey,
    get lastSigned() {
      return state.last;
    },
    signVote: (chainId, vote) =>
      inTurn(() =>
        sign<Vote>({
          hrs: {
            height: vote.height,
            round: vote.round,
            step: vote.type === PREVOTE ? SIGN_STEPS.prevote : SIGN_STEPS.precommit,
          },
          message: vote,
          signBytes: (message) => voteSignBytes(chainId, message),
          canonical: CanonicalVote,
        }),
      ),
    signProposal: (chainId, proposal) =>
      inTurn(() =>
        sign<Proposal>({
          hrs: { height: proposal.height, round: proposal.round, step: SIGN_STEPS.propose },
          message: proposal,
          signBytes: (message) => proposalSignBytes(chainId, message),
          canonical: CanonicalProposal,
        }),
      ),
  };
}

interface SignRequest<T> {
  readonly hrs: Hrs;
  readonly message: T;
  readonly signBytes: (message: T) => Uint8Array;
  readonly canonical: Codec<{ readonly timestamp: bigint } & object>;
}

/** The timestamp inside stored sign bytes (uvarint length, then the canonical message). */
function storedTimestamp(canonical: SignRequest<never>["canonical"], signBytes: Uint8Array): bigint {
  const body = signBytes.subarray(signBytes.findIndex((byte) => byte < 0x80) + 1);
  return canonical.decode(body).timestamp;
}
