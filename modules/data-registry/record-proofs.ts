/**
 * Records under a version's content root: one (R2, R62) or many at once (R71), in a flat tree or in the two levels of a
 * datanet. What every challenge, opening and certificate rests on.
 */
import { equalBytes, toHex } from "../../lib/bytes.ts";
import { MERKLE_AUNTS_MAX, RECORDS_PROOF_MAX } from "../../lib/limits.ts";
import { multiProofNodesMax, multiProofRoot } from "../../lib/merkle/multi-proof.ts";
import { isRecordUnder, isWithdrawnRoot, placeOfPart, WITHDRAWN_ROOT } from "../../lib/registry/two-level.ts";
import type { ContentTree, PartPath, PartPlace } from "../../lib/registry/two-level.ts";
import type { PartProof, RecordProof, RecordsProof } from "../../proto/gen/byline/registry/v1/tx.ts";
import type { Context } from "../context.ts";
import { RegistryError } from "./errors.ts";
import { PROOF_STEP_GAS, sumPath } from "./contributor-proofs.ts";
import { refuseWhen } from "../refuse.ts";

const HASH_BYTES = 32;

/** Whether the record stands at its index under the content root. */
export function holdsRecord(tree: ContentTree, { recordHash: hash, index, path, part }: RecordProof): boolean {
  const steps = part === undefined ? undefined : partPath(part);
  return (part === undefined || steps !== undefined) && isRecordUnder(tree, { hash, index, path, part: steps });
}

function partPath({ root, recordCount, index, path }: PartProof): PartPath | undefined {
  const steps = sumPath(path);
  return steps === undefined ? undefined : { root, recordCount, index, path: steps };
}

/**
 * Checks that exactly these records stand under the content root. A record of a withdrawn part is shown as 32 zero bytes.
 * @returns hex of every hash that is a record's, in the order of the indexes; withdrawn ones left out
 * @throws TxError(InvalidProof) naming what does not hold
 */
export function requireRecords(ctx: Context, tree: ContentTree, proof: RecordsProof): readonly string[] {
  chargeRecords(ctx, proof);
  const { indexes, hashes } = proof;
  invalid(indexes.length === 0 || indexes.length !== hashes.length, "each index has one hash");
  invalid(
    hashes.some((hash) => hash.length !== HASH_BYTES),
    "a record hash has 32 bytes",
  );
  invalid(tree.partCount > 0n !== proof.parts.length > 0, "a version of two levels is shown by its parts");
  if (tree.partCount === 0n) {
    requirePart(wholeOf(tree), { indexes, hashes, nodes: proof.nodes });
    return hashes.map(toHex);
  }
  invalid(proof.nodes.length > 0, "the nodes of a version of two levels stand in its parts");
  let used = 0;
  for (const { part, nodes } of proof.parts) {
    const place = placePart(tree, part);
    invalid(place === undefined, "a part is not under the content root");
    if (place !== undefined) {
      const start = used;
      while (used < indexes.length && isIn(place, indexes[used])) {
        used += 1;
      }
      requirePart(place, { indexes: indexes.slice(start, used), hashes: hashes.slice(start, used), nodes });
    }
  }
  invalid(used !== indexes.length, "a record is in none of the parts");
  return hashes.filter((hash) => !isWithdrawnRoot(hash)).map(toHex);
}

/** Refuses unless the proof shows the drawn records and no other. @throws TxError(InvalidProof) */
export function requireIndexes(proof: RecordsProof, drawn: readonly bigint[]): void {
  const isSame = proof.indexes.length === drawn.length && drawn.every((index, at) => proof.indexes[at] === index);
  invalid(!isSame, `the drawn records are ${drawn.slice(0, 8).join(", ")}${drawn.length > 8 ? ", …" : ""}`);
}

function requirePart(
  place: PartPlace,
  shown: {
    readonly indexes: readonly bigint[];
    readonly hashes: readonly Uint8Array[];
    readonly nodes: readonly Uint8Array[];
  },
): void {
  const { indexes, hashes, nodes } = shown;
  invalid(indexes.length === 0, "a part shows at least one record");
  if (isWithdrawnRoot(place.root)) {
    const isEmpty = nodes.length === 0 && hashes.every((hash) => equalBytes(hash, WITHDRAWN_ROOT));
    invalid(!isEmpty, "a withdrawn record is shown as zeros");
    return;
  }
  invalid(hashes.some(isWithdrawnRoot), "zeros are no record hash");
  const root = multiProofRoot({
    total: place.recordCount,
    indexes: indexes.map((index) => index - place.firstRecord),
    leaves: hashes,
    nodes,
  });
  invalid(root === undefined || !equalBytes(root, place.root), "the records are not under the content root");
}

function wholeOf({ contentRoot, recordCount }: ContentTree): PartPlace {
  return { root: contentRoot, firstRecord: 0n, recordCount };
}

/** R62: where a part lies; the sum to its left is its first record. */
function placePart(tree: ContentTree, part: PartProof): PartPlace | undefined {
  const steps = partPath(part);
  return steps === undefined ? undefined : placeOfPart(tree, steps);
}

function isIn(place: PartPlace, index: bigint | undefined): boolean {
  return index !== undefined && index >= place.firstRecord && index < place.firstRecord + place.recordCount;
}

/** Work is bounded and paid before it is done. */
function chargeRecords(ctx: Context, proof: RecordsProof): void {
  const count = proof.indexes.length;
  invalid(count > RECORDS_PROOF_MAX || proof.parts.length > count, `at most ${RECORDS_PROOF_MAX} records are shown`);
  let steps = count + proof.nodes.length;
  for (const { part, nodes } of proof.parts) {
    invalid(part.path.length > MERKLE_AUNTS_MAX, "a part's path has too many steps");
    steps += part.path.length + nodes.length + 2;
  }
  invalid(steps > 2 * multiProofNodesMax(RECORDS_PROOF_MAX), "the proof has too many nodes");
  // Every leaf and node is hashed, and with it at most one inner node.
  ctx.gas.consume(2n * BigInt(steps) * PROOF_STEP_GAS, "registry records proof");
}

function invalid(isWrong: boolean, reason: string): void {
  refuseWhen(isWrong, RegistryError.InvalidProof, reason);
}
