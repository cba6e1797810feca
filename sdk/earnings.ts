/** Taking earnings out (docs/spec/attribution.md T11): claims with proofs built from a version's list of contributors. */
import type { ContributorWeights } from "../lib/attribution/base-vector.ts";
import { bigEndian64, compareBytes, concatBytes } from "../lib/bytes.ts";
import { NodeError } from "../lib/errors.ts";
import { CLAIMS_PER_MESSAGE_MAX } from "../lib/limits.ts";
import {
  type Contributor,
  contributorLeaf,
  type SumNode,
  sumProofs,
  sumRoot,
  sumTree,
} from "../lib/merkle/merkle-sum.ts";
import {
  type Claim,
  type ClaimResult,
  MsgClaimEarnings,
  MsgClaimEarningsResponse,
} from "../proto/gen/byline/attribution/v1/tx.ts";
import type { ContributorProof } from "../proto/gen/byline/registry/v1/tx.ts";
import { packMessage, responseOf, type SendOptions, type SentTx, signAndBroadcast } from "./client.ts";
import type { RpcConnection } from "./rpc.ts";
import type { Wallet } from "./wallet.ts";

const EMPTY = new Uint8Array(0);

/** One version, and everybody who is credited in it, as its publisher listed them. */
export interface CreditedVersion {
  readonly datasetId: bigint;
  readonly version: string;
  /** In the order of the version's tree: ascending by id; of a datanet in the order of acceptance, where an id may stand more than once. */
  readonly contributors: readonly Contributor[];
  /** Root of published weights that the list has instead of the version's own ({@link reweigh}). */
  readonly weightsRoot?: Uint8Array | undefined;
}

/** A version as a published attribution weighs its contributors (A15): what its models earn is claimed under these weights. */
export function reweigh(version: CreditedVersion, { weights }: Pick<ContributorWeights, "weights">): CreditedVersion {
  const contributors = version.contributors.map((each, at) => ({ ...each, weight: weights[at] ?? 0n }));
  const tree = sumTree(contributors.map(contributorLeaf));
  return { ...version, contributors, weightsRoot: sumRoot(BigInt(contributors.length), tree) };
}

/** The proof of a contributor's first leaf. @throws NodeError("NOT_CREDITED") */
export function contributorProof(contributors: readonly Contributor[], id: Uint8Array): ContributorProof {
  const index = contributors.findIndex((contributor) => compareBytes(contributor.id, id) === 0);
  return proofAt(contributors, index);
}

function proofAt(contributors: readonly Contributor[], index: number): ContributorProof {
  const found = contributors[index];
  const proof = found === undefined ? undefined : sumProofs(contributors.map(contributorLeaf))[index];
  if (found === undefined || proof === undefined) {
    throw new NodeError("NOT_CREDITED", "this contributor is not credited in the version");
  }
  const { weight, firstRecord, recordCount } = found;
  const leaf = { contributorId: found.id, weight, firstRecord, recordCount };
  return { leaf, index: BigInt(index), path: proof.path.map(sumStep) };
}

/** Claims of every leaf with weight of these contributors of a version; each id at most once. @throws NodeError("NOT_CREDITED") */
export function claimsOf(
  { datasetId, version, contributors, weightsRoot }: CreditedVersion,
  ids: readonly Uint8Array[],
): readonly Claim[] {
  const placesOf = (id: Uint8Array): readonly number[] =>
    contributors.flatMap((each, place) => (each.weight > 0n && compareBytes(each.id, id) === 0 ? [place] : []));
  return ids.flatMap((id) => {
    const places = placesOf(id);
    // -1 is the place of nobody: it has no proof, and says so.
    const leaves = places.length === 0 ? [-1] : places;
    return leaves.map((place) => ({
      datasetId,
      version,
      weightsRoot: weightsRoot ?? EMPTY,
      proof: proofAt(contributors, place),
      leafCount: weightsRoot === undefined ? 0n : BigInt(contributors.length),
    }));
  });
}

/**
 * Pays contributors what has matured for them; anyone may send it, the money goes to those who are credited.
 * @param claims  at most CLAIMS_PER_MESSAGE_MAX
 * @returns what each leaf was paid, in order
 * @throws TxError(attribution/4..6), QueryError, NodeError
 */
export async function claimEarnings(
  rpc: RpcConnection,
  wallet: Wallet,
  claims: readonly Claim[],
  options: SendOptions = {},
): Promise<{ readonly results: readonly ClaimResult[]; readonly sent: SentTx }> {
  if (claims.length > CLAIMS_PER_MESSAGE_MAX) {
    throw new NodeError("TOO_MANY_CLAIMS", `a message pays at most ${CLAIMS_PER_MESSAGE_MAX} claims; send several`);
  }
  const message = packMessage(MsgClaimEarnings, { sender: wallet.address, claims });
  const sent = await signAndBroadcast(rpc, wallet, [message], options);
  return { results: responseOf(sent, MsgClaimEarningsResponse)?.results ?? [], sent };
}

function sumStep({ hash, sum }: SumNode): { readonly hash: Uint8Array; readonly sum: Uint8Array } {
  return { hash, sum: concatBytes(bigEndian64(sum >> 64n), bigEndian64(sum & ((1n << 64n) - 1n))) };
}
