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
import { Version, VersionState } from "../../proto/gen/byline/registry/v1/registry.ts";
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
import { remainingFault } from "./remaining-credit.ts";

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

/** The leaf of an id under the newer root, instead of its neighbours. */
function leafFor(list: readonly Contributor[], { id }: Contributor): ContributorProof | undefined {
  return leafOf(
    list,
    sortedContributors(list).findIndex((entry) => toHex(entry.id) === toHex(id)),
  );
}

test("who made half of the records and is left next to nothing is stripped; an eighth of the share is the limit (R29)", async () => {
  const older = [ofOlga, ofPaul];
  const table: readonly (readonly [string, Contributor[], boolean])[] = [
    [
      "one part in 2^63",
      [
        { ...ofOlga, weight: (1n << 63n) - 1n },
        { ...ofPaul, weight: 1n },
      ],
      true,
    ],
    [
      "just below an eighth",
      [
        { ...ofOlga, weight: 15_001n },
        { ...ofPaul, weight: 1_000n },
      ],
      true,
    ],
    [
      "an eighth",
      [
        { ...ofOlga, weight: 15_000n },
        { ...ofPaul, weight: 1_000n },
      ],
      false,
    ],
    [
      "another scale",
      [
        { ...ofOlga, weight: 3_000n },
        { ...ofPaul, weight: 3_000n },
      ],
      false,
    ],
    [
      "more than before",
      [
        { ...ofOlga, weight: 1n },
        { ...ofPaul, weight: 3_000n },
      ],
      false,
    ],
  ];
  for (const [why, newer, isStripped] of table) {
    const chain = await createTwo(older, newer);
    const message = pack({ ...stripped(older, newer, ofPaul), newerContributor: leafFor(newer, ofPaul) });
    if (isStripped) {
      await chain.must(rosa, message);
    } else {
      await chain.refuse(rosa, message, RegistryError.NotStripped, why);
    }
    const { VERSION_STATE_ACTIVE, VERSION_STATE_QUARANTINED } = VersionState;
    assert.equal(stateOf(chain), isStripped ? VERSION_STATE_QUARANTINED : VERSION_STATE_ACTIVE, why);
  }
});

/** What the proofs leave of Paul's credit, of versions whose records are told by their number. */
function remaining(
  [olderCount, older]: readonly [count: number, credits: readonly Contributor[]],
  [newerCount, newer]: readonly [count: number, credits: readonly Contributor[]],
  index = RECORD,
): string | undefined {
  const version = (count: number, credits: readonly Contributor[]): Version =>
    Version.create({ content: contentOf(records(count), credits) });
  const message = { ...stripped(older, newer, ofPaul), newerContributor: leafFor(newer, ofPaul) };
  const shown = { ...message, newerRecord: { ...message.newerRecord, index: BigInt(index) } };
  return remainingFault(version(olderCount, older), version(newerCount, newer), shown, undefined);
}

const weighed = (account: typeof olga, from: number, count: number, weight: number): Contributor => ({
  ...contributorOf(account, BigInt(from), BigInt(count)),
  weight: BigInt(weight),
});

test("a version may grow, by others' records or by one's own, without anybody counting as stripped (R29)", () => {
  const older = [20, [weighed(olga, 0, 19, 9), weighed(paul, 19, 1, 1)]] as const;
  const ownGrowth = [400, [weighed(olga, 0, 19, 9), weighed(paul, 19, 381, 1)]] as const;
  assert.match(remaining(older, ownGrowth, 19) ?? "", /not for a fraction/, "the same share for more records");
  const others = [2_000, [weighed(olga, 0, 1_999, 1_999), weighed(paul, 1_999, 1, 1)]] as const;
  assert.match(remaining(older, others, 1_999) ?? "", /not for a fraction/, "a record weighs as the others do");
  const thinned = [2_000, [weighed(olga, 0, 1_999, 1_999_000), weighed(paul, 1_999, 1, 1)]] as const;
  assert.equal(remaining(older, thinned, 1_999), undefined, "a thousandth of the others'");
});

test("who is credited for a sliver of the range while a record outside of it stays is stripped (R29)", () => {
  const older = [20, [weighed(olga, 0, 1, 1), weighed(paul, 1, 19, 19)]] as const;
  const sliver = [20, [weighed(olga, 0, 18, 18), weighed(paul, 18, 2, 19)]] as const;
  assert.equal(remaining(older, sliver), undefined);
  assert.match(remaining(older, sliver, 18) ?? "", /not for a fraction/, "a record that is theirs still");
  const half = [20, [weighed(olga, 0, 10, 10), weighed(paul, 10, 10, 10)]] as const;
  assert.match(remaining(older, half) ?? "", /not for a fraction/, "records may be taken out");
});

test("the credits of a key and of its account count together, and a foreign leaf shows nothing (R29)", async () => {
  const older = [ofOlga, keyOfPaul];
  const newer = [
    { ...ofOlga, weight: 30n },
    { ...keyOfPaul, weight: 1n },
    { ...ofPaul, weight: 29n },
  ];
  const chain = await createTwo(older, newer);
  const message = { ...stripped(older, newer, keyOfPaul), newerContributor: leafFor(newer, keyOfPaul) };
  const foreign = pack({ ...message, newerContributor: leafFor(newer, ofOlga) });
  await chain.refuse(rosa, foreign, RegistryError.NotStripped, "Olga's leaf");
  const forged = leafFor(
    [
      { ...ofOlga, weight: 60n },
      { ...keyOfPaul, weight: 1n },
    ],
    keyOfPaul,
  );
  await chain.refuse(rosa, pack({ ...message, newerContributor: forged }), RegistryError.NotStripped, "another tree");
  await chain.must(paul, bindKey);
  await chain.refuse(rosa, pack(message), RegistryError.NotStripped, "the account is not shown");
  const both = pack({ ...message, newerAccount: leafFor(newer, ofPaul) });
  await chain.refuse(rosa, both, RegistryError.NotStripped, "the two together are as much as before");
  assert.equal(stateOf(chain), VersionState.VERSION_STATE_ACTIVE);
});
