/**
 * Proves that naming a parent excuses no copy without a licence to derive (docs/spec/registry.md R70, R74), and that credits
 * follow data which its owner moves to another dataset (R29). Invariants run after every block.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { contributorsTree } from "../../lib/merkle/merkle-sum.ts";
import type { Contributor } from "../../lib/merkle/merkle-sum.ts";
import { merkleProofs } from "../../lib/merkle/merkle.ts";
import { SECOND_NS } from "../../lib/time.ts";
import { testAccount } from "../../node/execution/test-app.fixture.ts";
import type { TestAccount } from "../../node/execution/test-app.fixture.ts";
import { DuplicateStatus } from "../../proto/gen/byline/registry/v1/cases.ts";
import { ParentRelation, VersionState } from "../../proto/gen/byline/registry/v1/registry.ts";
import {
  MsgChallengeDuplicate,
  MsgChallengeStripped,
  MsgCureDuplicate,
} from "../../proto/gen/byline/registry/v1/tx.ts";
import type { ContributorProof, RecordProof } from "../../proto/gen/byline/registry/v1/tx.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import { bigEndian64 } from "../../lib/bytes.ts";
import {
  BYL,
  any,
  buyDerive,
  coin,
  contentOf,
  contributorOf,
  createRegistryChain,
  offerDerive,
  publishVersion,
  records,
  registerDataset,
  sortedContributors,
} from "./chain.fixture.ts";
import type { RegistryChain } from "./chain.fixture.ts";
import { sumStep } from "./contributor-proofs.ts";
import { RegistryError } from "./errors.ts";
import { findVersion } from "./keeper.ts";
import { duplicates } from "./tables.ts";

const [olga, paul, rosa] = [testAccount("olga"), testAccount("paul"), testAccount("rosa")];
const BOND = 100n * BYL;
const older = { datasetId: 1n, version: "1.0.0" };
const newer = { datasetId: 2n, version: "1.0.0" };
const parents = [{ ...older, relation: ParentRelation.PARENT_RELATION_SUBSET, royaltyPpm: 0 }];
const hashes = records(20);

/** Olga publishes and credits herself and Rosa, and sells licences to derive for a term. */
async function createParent(): Promise<RegistryChain> {
  const chain = await createRegistryChain([olga, paul, rosa]);
  const content = contentOf(hashes, credits);
  await chain.must(olga, registerDataset(olga, "a"), publishVersion(olga, "a", "1.0.0", content));
  await chain.must(olga, offerDerive(olga, older, 20n * SECOND_NS));
  return chain;
}

const credits: readonly Contributor[] = [contributorOf(olga, 0n, 10n), contributorOf(rosa, 10n, 10n)];
/** The same records, credited to the publisher alone. */
const child = (owner: TestAccount, more = { parents }): readonly Any[] => [
  registerDataset(owner, "b"),
  publishVersion(owner, "b", "1.0.0", contentOf(hashes, [contributorOf(owner, 0n, 20n)], more)),
];
const challenge = (bond = BOND): Any =>
  any(MsgChallengeDuplicate, { challenger: rosa.text, older, newer, bond: coin(bond) });
const cure = any(MsgCureDuplicate, {
  owner: paul.text,
  caseId: 1n,
  relation: ParentRelation.PARENT_RELATION_SUBSET,
  royaltyPpm: 0,
});

test("a parent that is named without a licence to derive excuses no copy; a licence cures it, for good (R70, R74)", async () => {
  const chain = await createParent();
  await chain.must(paul, ...child(paul));
  await chain.must(rosa, challenge());
  await chain.refuse(paul, cure, RegistryError.InvalidParent, "named already, without a licence");
  await chain.must(paul, buyDerive(paul));
  await chain.must(paul, cure);
  const found = duplicates.find(chain.app.read(), bigEndian64(1n));
  assert.equal(found?.status, DuplicateStatus.DUPLICATE_STATUS_CURED);
  const version = findVersion(chain.app.read(), 2n, { major: 1, minor: 0, patch: 0 });
  assert.deepEqual(version?.content.parents, parents, "the parent is not named twice");
  await chain.refuse(rosa, challenge(), RegistryError.ChallengeExists, "cured for good");
});

test("a copy without the parent's name is cured by name and licence, not by name alone (R74)", async () => {
  const chain = await createParent();
  await chain.must(paul, ...child(paul, { parents: [] }));
  await chain.must(rosa, challenge());
  await chain.refuse(paul, cure, RegistryError.InvalidParent, "a friend's challenge would excuse any copy");
  await chain.must(paul, buyDerive(paul));
  await chain.must(paul, cure);
  const same = await createParent();
  await same.must(olga, ...child(olga, { parents: [] }));
  await same.must(rosa, challenge());
  const own = any(MsgCureDuplicate, { ...MsgCureDuplicate.decode(cure.value), owner: olga.text });
  await same.must(olga, own);
});

test("a licence that was held when the child was published excuses it, after the licence's end too; a later one does not (R70)", async () => {
  const chain = await createParent();
  await chain.must(paul, buyDerive(paul));
  await chain.must(paul, ...child(paul));
  await chain.refuse(rosa, challenge(), RegistryError.ChallengeExempt, "while the licence lives");
  await chain.blocks(25n);
  await chain.refuse(rosa, challenge(), RegistryError.ChallengeExempt, "when it has ended");
  const late = await createParent();
  await late.must(paul, buyDerive(paul));
  await late.blocks(25n);
  await late.must(paul, ...child(paul));
  await late.must(paul, buyDerive(paul));
  await late.must(rosa, challenge());
});

function recordAt(index: number): RecordProof {
  const { proofs } = merkleProofs(hashes);
  const [recordHash, path] = [hashes[index], proofs[index]?.aunts];
  assert.ok(recordHash !== undefined && path !== undefined);
  return { recordHash, index: BigInt(index), path, part: undefined };
}

function creditOf(list: readonly Contributor[], at: number): ContributorProof {
  const sorted = sortedContributors(list);
  const [entry, proof] = [sorted[at], contributorsTree(sorted).proofs[at]];
  assert.ok(entry !== undefined && proof !== undefined);
  const { id: contributorId, weight, firstRecord, recordCount } = entry;
  return {
    leaf: { contributorId, weight, firstRecord, recordCount },
    index: proof.index,
    path: proof.path.map(sumStep),
  };
}

/** Rosa shows that record 12 is credited to her in the parent and that she is absent from the child of one contributor. */
function stripped(owner: TestAccount): MsgChallengeStripped {
  const sorted = sortedContributors(credits);
  const at = sorted.findIndex(({ firstRecord }) => firstRecord === 10n);
  const [rosaId, only] = [creditOf(credits, at), creditOf([contributorOf(owner, 0n, 20n)], 0)];
  const isLeft = bytesBefore(only.leaf.contributorId, rosaId.leaf.contributorId);
  return MsgChallengeStripped.create({
    challenger: rosa.text,
    datasetId: 2n,
    olderDatasetId: 1n,
    olderVersion: "1.0.0",
    newerVersion: "1.0.0",
    olderRecord: recordAt(12),
    newerRecord: recordAt(12),
    olderContributor: rosaId,
    newerLeft: isLeft ? only : undefined,
    newerRight: isLeft ? undefined : only,
  });
}

function bytesBefore(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) < 0;
}

test("who moves data to another dataset takes its credits along, or the copy is stripped (R29)", async () => {
  const chain = await createParent();
  await chain.must(olga, ...child(olga));
  await chain.refuse(rosa, challenge(), RegistryError.ChallengeExempt, "no copy of somebody else's data");
  const message = stripped(olga);
  await chain.refuse(
    rosa,
    any(MsgChallengeStripped, { ...message, olderDatasetId: 0n }),
    RegistryError.NotStripped,
    "not two versions of one dataset",
  );
  await chain.must(rosa, any(MsgChallengeStripped, message));
  const version = findVersion(chain.app.read(), 2n, { major: 1, minor: 0, patch: 0 });
  assert.equal(version?.state, VersionState.VERSION_STATE_QUARANTINED);
});

test("between strangers, and without the parent's name, credit is no matter of this challenge (R29)", async () => {
  const foreign = await createParent();
  await foreign.must(paul, ...child(paul));
  await foreign.refuse(
    rosa,
    any(MsgChallengeStripped, stripped(paul)),
    RegistryError.NotStripped,
    "a stranger's parent",
  );
  const unnamed = await createParent();
  await unnamed.must(olga, ...child(olga, { parents: [] }));
  await unnamed.refuse(
    rosa,
    any(MsgChallengeStripped, stripped(olga)),
    RegistryError.NotStripped,
    "no parent is named",
  );
  await unnamed.must(rosa, challenge());
});
