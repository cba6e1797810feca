/**
 * Proves that the STRIPPED challenge asks who stands behind an id, not which id it is (docs/spec/registry.md R29).
 * Invariants run after every block.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { secp256k1Sign } from "#crypto";
import { toHex } from "../../lib/bytes.ts";
import { contributorsTree } from "../../lib/merkle/merkle-sum.ts";
import type { Contributor } from "../../lib/merkle/merkle-sum.ts";
import { merkleProofs } from "../../lib/merkle/merkle.ts";
import { claimBindingHash, claimIdOf, contributorIdBytes } from "../../lib/registry/contributor-id.ts";
import { TEST_CHAIN, testAccount } from "../../node/execution/test-app.fixture.ts";
import { VersionState } from "../../proto/gen/byline/registry/v1/registry.ts";
import { MsgBindClaim, MsgChallengeStripped } from "../../proto/gen/byline/registry/v1/tx.ts";
import type { ContributorProof, RecordProof } from "../../proto/gen/byline/registry/v1/tx.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import {
  any,
  contentOf,
  contributorOf,
  createRegistryChain,
  publishVersion,
  records,
  registerDataset,
  sortedContributors,
} from "./chain.fixture.ts";
import type { RegistryChain } from "./chain.fixture.ts";
import { sumStep } from "./contributor-proofs.ts";
import { RegistryError } from "./errors.ts";
import { findVersion } from "./keeper.ts";

const [olga, paul, rosa] = [testAccount("olga"), testAccount("paul"), testAccount("rosa")];
const hashes = records(6);
const RECORD = 4;
const ofOlga = contributorOf(olga, 0n, 3n);
const ofPaul = contributorOf(paul, 3n, 3n);
const keyOfPaul = { ...ofPaul, id: contributorIdBytes({ kind: "claim", claimId: claimIdOf(paul.publicKey) }) };

/** Olga publishes the same records twice, with these credits. */
async function createTwo(older: readonly Contributor[], newer: readonly Contributor[]): Promise<RegistryChain> {
  const chain = await createRegistryChain([olga, paul, rosa]);
  await chain.must(olga, registerDataset(olga, "a"), publishVersion(olga, "a", "1.0.0", contentOf(hashes, older)));
  await chain.must(olga, publishVersion(olga, "a", "1.1.0", contentOf(hashes, newer)));
  return chain;
}

function leafOf(list: readonly Contributor[], at: number): ContributorProof | undefined {
  const sorted = sortedContributors(list);
  const [entry, proof] = [sorted[at], contributorsTree(sorted).proofs[at]];
  if (entry === undefined || proof === undefined) {
    return undefined;
  }
  const { id: contributorId, weight, firstRecord, recordCount } = entry;
  const path = proof.path.map(sumStep);
  return { leaf: { contributorId, weight, firstRecord, recordCount }, index: proof.index, path };
}

/** Leaves between which the id would lie. */
function around(list: readonly Contributor[], id: Uint8Array): readonly (ContributorProof | undefined)[] {
  const sorted = sortedContributors(list);
  const right = sorted.findIndex((entry) => toHex(entry.id) > toHex(id));
  const last = right === -1 ? sorted.length - 1 : right - 1;
  return [last < 0 ? undefined : leafOf(sorted, last), right === -1 ? undefined : leafOf(sorted, right)];
}

function recordAt(index: number): RecordProof {
  const [recordHash, proof] = [hashes[index], merkleProofs(hashes).proofs[index]];
  assert.ok(recordHash !== undefined && proof !== undefined);
  return { recordHash, index: BigInt(index), path: proof.aunts, part: undefined };
}

/** Rosa shows that `missing` was credited in the older version and is no leaf of the newer one. */
function stripped(
  older: readonly Contributor[],
  newer: readonly Contributor[],
  missing: Contributor,
): MsgChallengeStripped {
  const at = sortedContributors(older).findIndex((entry) => toHex(entry.id) === toHex(missing.id));
  const olderContributor = leafOf(older, at);
  assert.ok(olderContributor !== undefined);
  const [newerLeft, newerRight] = around(newer, missing.id);
  return MsgChallengeStripped.create({
    challenger: rosa.text,
    datasetId: 1n,
    olderVersion: "1.0.0",
    newerVersion: "1.1.0",
    olderRecord: recordAt(RECORD),
    newerRecord: recordAt(RECORD),
    olderContributor,
    newerLeft,
    newerRight,
  });
}

const pack = (message: MsgChallengeStripped): Any => any(MsgChallengeStripped, message);
const bindKey = any(MsgBindClaim, {
  address: paul.text,
  claimPublicKey: paul.publicKey,
  claimSignature: secp256k1Sign(paul.privateKey, claimBindingHash(TEST_CHAIN, claimIdOf(paul.publicKey), paul.address)),
});
const stateOf = (chain: RegistryChain): unknown =>
  findVersion(chain.app.read(), 1n, { major: 1, minor: 1, patch: 0 })?.state;

test("who was credited by a key and is credited by the account behind it now is not stripped (R29)", async () => {
  const [older, newer] = [
    [ofOlga, keyOfPaul],
    [ofOlga, ofPaul],
  ];
  const chain = await createTwo(older, newer);
  await chain.must(paul, bindKey);
  const message = stripped(older, newer, keyOfPaul);
  await chain.refuse(rosa, pack(message), RegistryError.NotStripped, "nothing of the account is shown");
  const [accountLeft, accountRight] = around(newer, ofPaul.id);
  const lie = pack({ ...message, accountLeft, accountRight });
  await chain.refuse(rosa, lie, RegistryError.NotStripped, "the account is credited");
  assert.equal(stateOf(chain), VersionState.VERSION_STATE_ACTIVE);
});

test("a bound key whose account is missing too is stripped, and so is a key that nobody bound (R29)", async () => {
  const [older, newer] = [[ofOlga, keyOfPaul], [{ ...ofOlga, recordCount: 6n }]];
  const bound = await createTwo(older, newer);
  await bound.must(paul, bindKey);
  const message = stripped(older, newer, keyOfPaul);
  await bound.refuse(rosa, pack(message), RegistryError.NotStripped, "the account's absence is not shown");
  const [accountLeft, accountRight] = around(newer, ofPaul.id);
  await bound.must(rosa, pack({ ...message, accountLeft, accountRight }));
  assert.equal(stateOf(bound), VersionState.VERSION_STATE_QUARANTINED);
  const unbound = await createTwo(older, newer);
  await unbound.must(rosa, pack(message));
});
