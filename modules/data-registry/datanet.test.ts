/**
 * Proves datanets (docs/spec/registry.md R50-R69) and what withdraws from them (R90-R93): terms, curators, reviews, the two
 * trees, versions assembled from them, and proofs under such a version. Invariants run after every block.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { bigEndian64, toHex, utf8ToBytes } from "../../lib/bytes.ts";
import { MAX_UINT64 } from "../../lib/int.ts";
import { CONTRIBUTION_BYTES_MAX } from "../../lib/limits.ts";
import { contributorLeaf, sumProofs, sumTree } from "../../lib/merkle/merkle-sum.ts";
import type { Contributor, SumNode } from "../../lib/merkle/merkle-sum.ts";
import { merkleProofs, merkleRoot } from "../../lib/merkle/merkle.ts";
import { multiProofNodes } from "../../lib/merkle/multi-proof.ts";
import { contributorIdBytes } from "../../lib/registry/contributor-id.ts";
import { reviewCommitment } from "../../lib/registry/commitments.ts";
import { WITHDRAWN_ROOT, partLeaf, withdrawnLeaf } from "../../lib/registry/two-level.ts";
import { TEST_CHAIN, allRows, createTestApp } from "../../node/execution/test-app.fixture.ts";
import type { TestAccount } from "../../node/execution/test-app.fixture.ts";
import { BondPurpose } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import { WithdrawalStatus } from "../../proto/gen/byline/registry/v1/cases.ts";
import { Admission, ContributionStatus, DatanetTree } from "../../proto/gen/byline/registry/v1/datanet.ts";
import type { DatanetTerms } from "../../proto/gen/byline/registry/v1/datanet.ts";
import { ConsentStatus, ParentRelation, VersionState } from "../../proto/gen/byline/registry/v1/registry.ts";
import type { Version } from "../../proto/gen/byline/registry/v1/registry.ts";
import {
  MsgAdmitAccount,
  MsgAnswerOpening,
  MsgChallengeStripped,
  MsgCommitReview,
  type MsgCreateDatanet,
  MsgFulfilWithdrawal,
  MsgJoinCurators,
  MsgLeaveCurators,
  MsgOpenContribution,
  MsgRequestOpening,
  MsgSetBootstrap,
  MsgSetJuryStake,
  MsgUpdateDatanet,
  MsgWithdrawContribution,
} from "../../proto/gen/byline/registry/v1/tx.ts";
import type { ContributorProof, PartProof, RecordsProof, SumStep } from "../../proto/gen/byline/registry/v1/tx.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import { GenesisState as GovGenesis } from "../../proto/gen/byline/gov/v1/genesis.ts";
import { GenesisState } from "../../proto/gen/byline/registry/v1/genesis.ts";
import { fromProtoJson, toProtoJson } from "../../proto/json.ts";
import { INVALID_SIGNER, govAuthority } from "../authority.ts";
import { readQuality } from "../emissions/health-rows.ts";
import { EmissionsError } from "../emissions/errors.ts";
import { readTotals } from "../emissions/keeper.ts";
import {
  VOTING_BLOCKS,
  createValidatorMessage,
  submitMessage,
  testGovParams,
  voteMessage,
} from "../gov/gov.fixture.ts";
import { openingSample } from "./availability.ts";
import {
  BYL,
  DAY_BLOCKS,
  any,
  coin,
  createRegistryChain,
  postBond,
  publishVersion,
  contentOf,
  contributorOf,
  records,
  recordsProof,
  registerDataset,
} from "./chain.fixture.ts";
import type { RegistryChain } from "./chain.fixture.ts";
import { contributionSample, medianOf } from "./contribution-case.ts";
import { sumStep } from "./contributor-proofs.ts";
import {
  ann,
  assemble,
  ben,
  commitScore,
  consents,
  contribute,
  create,
  createNet,
  drawnFor,
  everyone,
  find,
  first,
  joinCurators,
  judges,
  keeper,
  openIt,
  owner,
  revealScore,
  salt,
  submit,
  terms,
} from "./datanet.fixture.ts";
import { addContribution, leafOf } from "./datanet-trees.ts";
import { RegistryError } from "./errors.ts";
import { findVersion } from "./keeper.ts";
import { registryReader } from "./reader.ts";
import { holdsRecord } from "./record-proofs.ts";
import {
  availabilities,
  curators,
  datanetTrees,
  datanets,
  jurors,
  openings,
  versionName,
  withdrawals,
} from "./tables.ts";
import { parseAddress } from "../address.ts";
import { readClock } from "../emissions/clock.ts";

function versionOf(chain: RegistryChain, minor = 0): Version {
  const version = findVersion(chain.app.read(), 1n, { ...first, minor });
  assert.ok(version !== undefined);
  return version;
}

function partProof(parts: readonly { readonly root: Uint8Array; readonly count: bigint }[], index: number): PartProof {
  const proof = sumProofs(parts.map(({ root, count }) => partLeaf(root, count)))[index];
  const part = parts[index];
  assert.ok(proof !== undefined && part !== undefined);
  return { root: part.root, recordCount: part.count, index: BigInt(index), path: proof.path.map(sumStep) };
}

test("the median is bounded by the majority: the upper one of an even number", () => {
  const table: readonly (readonly [readonly number[], number])[] = [
    [[0, 100, 50], 50],
    [[90, 0, 0, 80, 100], 80],
    [[10, 20, 30, 40], 30],
    [[100, 9, 10], 10],
    [[7], 7],
  ];
  for (const [scores, median] of table) assert.equal(medianOf(scores), median);
});

test("two contributions are accepted, weigh records times score, and make a version whose records can be shown (R60-R66)", async () => {
  const chain = await createNet();
  const [own, more] = [records(30, "ann"), records(7, "ben")];
  const before = chain.balance(ann);
  const accepted = await contribute(chain, ann, own, [80, 90, 70, 10, 100], 1n);
  assert.deepEqual(
    [accepted.status, accepted.score, accepted.leafIndex, accepted.firstRecord],
    [ContributionStatus.CONTRIBUTION_STATUS_ACCEPTED, 80, 0n, 0n],
  );
  assert.equal(
    chain.balance(ann),
    before - 5n * BYL - 2_000n,
    "five reviews were paid from the bond, the rest came back",
  );
  const second = await contribute(chain, ben, more, [60, 60, 60], 2n);
  assert.deepEqual([second.score, second.leafIndex, second.firstRecord], [60, 1n, 30n]);
  await chain.refuse(ann, assemble("1.0.0", { owner: ann.text }), RegistryError.NotOwner);
  await chain.must(owner, assemble("1.0.0"));
  const { content } = versionOf(chain);
  assert.deepEqual(
    [content.recordCount, content.totalWeight, content.contributorCount, content.partCount],
    [37n, 30n * 80n + 7n * 60n, 2n, 2n],
  );
  const parts = [
    { root: merkleRoot(own), count: 30n },
    { root: merkleRoot(more), count: 7n },
  ];
  const record = {
    recordHash: more[3] ?? salt,
    index: 33n,
    path: merkleProofs(more).proofs[3]?.aunts ?? [],
    part: partProof(parts, 1),
  };
  assert.ok(holdsRecord(content, record));
  assert.ok(!holdsRecord(content, { ...record, index: 34n }), "another place");
  assert.ok(!holdsRecord(content, { ...record, part: undefined }), "without its part");
  assert.ok(!holdsRecord(content, { ...record, part: partProof(parts, 0) }), "in another part");
  await chain.refuse(owner, assemble("1.1.0"), RegistryError.DuplicateContent, "nothing new");
  const flat = contentOf(own, [contributorOf(owner, 0n, 30n)]);
  await chain.refuse(owner, publishVersion(owner, "net", "2.0.0", flat), RegistryError.InvalidContent, "not by hand");
  const shares = registryReader(readClock).curators(chain.app.read(), 1n, "1.0.0");
  assert.equal(
    shares.reduce((sum, { ppm }) => sum + ppm, 0n),
    1_000_000n,
  );
  assert.ok(shares.length >= 4 && (shares[0]?.ppm ?? 0n) >= 250_000n, "a quarter for the owner, the rest by reviews");
});

test("an owner who moves a datanet's records to a dataset of their own takes the credits along, or strips them (R29, R62)", async () => {
  const chain = await createNet();
  const [own, more] = [records(30, "ann"), records(7, "ben")];
  await contribute(chain, ann, own, [80, 80, 80], 1n);
  await contribute(chain, ben, more, [60, 60, 60], 2n);
  await chain.must(owner, assemble("1.0.0"));
  const parent = { datasetId: 1n, version: "1.0.0", relation: ParentRelation.PARENT_RELATION_SUBSET, royaltyPpm: 0 };
  const credits = [contributorOf(owner, 0n, 7n)];
  const moved = contentOf(more, credits, { parents: [parent] });
  await chain.must(owner, registerDataset(owner, "mine"), publishVersion(owner, "mine", "1.0.0", moved));
  const people = [ann, ben].map(({ address }) => contributorIdBytes({ kind: "address", address }));
  const [first = salt, second = salt] = people;
  const leaves = [
    { id: first, weight: 30n * 80n, firstRecord: 0n, recordCount: 30n },
    { id: second, weight: 7n * 60n, firstRecord: 30n, recordCount: 7n },
  ];
  const proofOf = (entries: readonly Contributor[], at: number): ContributorProof => {
    const [entry, proof] = [entries[at], sumProofs(entries.map(contributorLeaf))[at]];
    assert.ok(entry !== undefined && proof !== undefined);
    const { id: contributorId, weight, firstRecord, recordCount } = entry;
    return {
      leaf: { contributorId, weight, firstRecord, recordCount },
      index: BigInt(at),
      path: proof.path.map(sumStep),
    };
  };
  const only = proofOf(credits, 0);
  const isLeft = toHex(only.leaf.contributorId) < toHex(second);
  const path = merkleProofs(more).proofs[3]?.aunts ?? [];
  const parts = [
    { root: merkleRoot(own), count: 30n },
    { root: merkleRoot(more), count: 7n },
  ];
  const message = MsgChallengeStripped.create({
    challenger: ben.text,
    datasetId: 2n,
    olderDatasetId: 1n,
    olderVersion: "1.0.0",
    newerVersion: "1.0.0",
    olderRecord: { recordHash: more[3] ?? salt, index: 33n, path, part: partProof(parts, 1) },
    newerRecord: { recordHash: more[3] ?? salt, index: 3n, path, part: undefined },
    olderContributor: proofOf(leaves, 1),
    newerLeft: isLeft ? only : undefined,
    newerRight: isLeft ? undefined : only,
  });
  const wrong = { ...message, olderContributor: proofOf(leaves, 0) };
  await chain.refuse(ben, any(MsgChallengeStripped, wrong), RegistryError.NotStripped, "not whose record it is");
  await chain.must(ben, any(MsgChallengeStripped, message));
  const version = findVersion(chain.app.read(), 2n, { major: 1, minor: 0, patch: 0 });
  assert.equal(version?.state, VersionState.VERSION_STATE_QUARANTINED);
});

test("bad, unopened and unjudged contributions: the bond burns, burns, and comes back (R61-R65)", async () => {
  const chain = await createNet();
  const before = chain.balance(ann);
  const bad = await contribute(chain, ann, records(5, "bad"), [10, 20, 30], 1n);
  assert.deepEqual([bad.status, bad.score], [ContributionStatus.CONTRIBUTION_STATUS_REJECTED, 20]);
  assert.equal(chain.balance(ann), before - 10n * BYL - 2_000n);
  const { submissions, rejections } = readQuality(chain.app.read());
  assert.deepEqual([submissions, rejections], [1n, 1n], "health counts both (H40)");
  await chain.must(ann, submit(ann, records(6, "late")));
  await chain.blocks(12n + DAY_BLOCKS);
  assert.equal(find(chain, 2n).status, ContributionStatus.CONTRIBUTION_STATUS_REJECTED, "not opened in time");
  assert.equal(chain.balance(ann), before - 20n * BYL - 3_000n);
  const silent = records(8, "silent");
  await chain.must(ann, submit(ann, silent));
  await chain.blocks(11n);
  await chain.must(ann, openIt(chain, ann, 3n, silent));
  await chain.blocks(2n * DAY_BLOCKS);
  assert.notEqual(find(chain, 3n).redraw, undefined, "drawn once more");
  await chain.blocks(12n + 2n * DAY_BLOCKS);
  assert.equal(find(chain, 3n).status, ContributionStatus.CONTRIBUTION_STATUS_REFUNDED);
  assert.equal(chain.balance(ann), before - 20n * BYL - 5_000n, "nobody judged, nobody is paid, nothing is lost");
  assert.equal(datanetTrees.find(chain.app.read(), bigEndian64(1n))?.content.count, 0n);
  const members = [...curators.under(chain.app.read(), bigEndian64(1n))];
  assert.ok(
    members.every(({ openReviews }) => openReviews === 0),
    "and is free when it is over",
  );
  const points = members.map((curator) => curator.points);
  assert.ok(
    points.some((own) => own > 0),
    "silence is written down",
  );
  await chain.must(ann, submit(ann, silent));
});

test("reviews: only the drawn, committed before and opened after, scores from 0 to 100 (R64)", async () => {
  const chain = await createNet();
  const own = records(30, "ann");
  await chain.must(ann, submit(ann, own));
  await chain.refuse(ann, openIt(chain, ann, 1n, own), RegistryError.WrongPhase, "not drawn yet");
  await chain.blocks(11n);
  const drawn = drawnFor(chain, 1n);
  assert.equal(new Set(drawn).size, 5);
  const [judge, other] = drawn;
  const outsider = judges.find((one) => !drawn.includes(one));
  assert.ok(judge !== undefined && other !== undefined && outsider !== undefined);
  await chain.refuse(judge, commitScore(judge, 1n, 5), RegistryError.WrongPhase, "not open yet");
  const leave = any(MsgLeaveCurators, { curator: judge.text, datanetId: 1n });
  await chain.refuse(judge, leave, RegistryError.WrongPhase, "who is drawn stays");
  const forged = any(MsgOpenContribution, {
    contributor: ann.text,
    contributionId: 1n,
    records: recordsProof(records(30, "x"), contributionSample(chain.app.read(), find(chain, 1n))),
    uri: "ipfs://o",
  });
  await chain.refuse(ann, forged, RegistryError.InvalidProof);
  await chain.must(ann, openIt(chain, ann, 1n, own));
  await chain.refuse(outsider, commitScore(outsider, 1n, 5), RegistryError.NotParty);
  await chain.must(judge, commitScore(judge, 1n, 101));
  const copied = reviewCommitment({
    chainId: TEST_CHAIN,
    contributionId: 1n,
    reviewer: judge.address,
    score: 101,
    salt,
  });
  await chain.must(other, any(MsgCommitReview, { reviewer: other.text, contributionId: 1n, commitment: copied }));
  await chain.refuse(judge, commitScore(judge, 1n, 1), RegistryError.WrongPhase, "twice");
  await chain.refuse(judge, revealScore(judge, 1n, 101), RegistryError.WrongPhase, "too early");
  await chain.blocks(DAY_BLOCKS);
  await chain.refuse(judge, revealScore(judge, 1n, 101), RegistryError.InvalidCommitment, "out of range");
  await chain.refuse(other, revealScore(other, 1n, 101), RegistryError.InvalidCommitment, "a copy is useless");
});

test("stated bytes are bounded, and one that the sum of bytes cannot hold is refunded, so blocks go on (R60, R65)", async () => {
  const chain = await createNet();
  const hashes = records(3, "bytes");
  const tooMany = submit(ann, hashes, { byteCount: CONTRIBUTION_BYTES_MAX + 1n });
  await chain.refuse(ann, tooMany, RegistryError.InvalidContent, "more than a petabyte");
  await chain.must(ann, submit(ann, hashes, { byteCount: CONTRIBUTION_BYTES_MAX }));
  const found = { ...find(chain, 1n), score: 80, byteCount: (1n << 63n) - 1n };
  let tree = DatanetTree.create({ datanetId: 1n, ownerShares: "0", curatorShares: "0" });
  for (const isHeld of [true, true, false]) {
    const added = addContribution(tree, found);
    assert.equal(added !== undefined, isHeld);
    tree = DatanetTree.decode(DatanetTree.encode(added?.tree ?? tree));
  }
  assert.equal(tree.byteCount, MAX_UINT64 - 1n);
  assert.equal(addContribution(tree, { ...found, byteCount: 1n })?.tree.byteCount, MAX_UINT64);
});

test("a datanet takes in only what its terms allow; changed terms bind later contributions (R50-R53, R60)", async () => {
  const chain = await createNet();
  const own = records(3, "ann");
  await chain.refuse(ann, submit(ann, own, { license: "MIT" }), RegistryError.InvalidTerms);
  const denied = { ...consents, train: { ...consents.train, status: ConsentStatus.CONSENT_STATUS_DENIED } };
  await chain.refuse(ann, submit(ann, own, { consents: denied }), RegistryError.InvalidTerms);
  await chain.refuse(ann, submit(ann, own, { bond: coin(9n * BYL) }), RegistryError.BondTooSmall);
  await chain.refuse(ann, submit(ann, own, { datanetId: 2n }), RegistryError.CaseNotFound);
  await chain.refuse(ann, submit(ann, own, { recordCount: 0n }), RegistryError.InvalidContent);
  await chain.must(ann, submit(ann, own));
  await chain.refuse(ben, submit(ben, own), RegistryError.DuplicateContent, "the same records");
  const curated = { ...terms, admission: Admission.ADMISSION_CURATED, ownerPpm: 0, curatorPpm: 100_000 };
  const update = (next: DatanetTerms, account = owner): Any =>
    any(MsgUpdateDatanet, { owner: account.text, datanetId: 1n, terms: next });
  await chain.refuse(ann, update(curated, ann), RegistryError.NotOwner);
  await chain.refuse(owner, update({ ...curated, ownerPpm: 1 }), RegistryError.InvalidTerms, "more than a tenth");
  await chain.must(owner, update(curated));
  await chain.must(ben, submit(ben, records(4, "ben")));
  assert.equal(find(chain, 2n).ownerPpm, 20_000, "still the old terms");
  await chain.blocks(7n * DAY_BLOCKS);
  await chain.refuse(ben, submit(ben, records(5, "ben")), RegistryError.NotAdmitted);
  const admit = (account: TestAccount, sender: TestAccount, isAdmitted = true): Any =>
    any(MsgAdmitAccount, { sender: sender.text, datanetId: 1n, account: account.text, admitted: isAdmitted });
  await chain.refuse(ann, admit(ben, ann), RegistryError.NotOwner);
  await chain.must(judges[0] ?? owner, admit(ben, judges[0] ?? owner));
  await chain.must(ben, submit(ben, records(5, "ben")));
  assert.equal(find(chain, 3n).curatorPpm, 100_000);
});

test("without custodian or enough judges nothing is taken in; curators come and go with their bonds (R53, R60)", async () => {
  const chain = await createNet({}, judges.slice(0, 2));
  await chain.refuse(ann, submit(ann, records(3)), RegistryError.NotReady, "two judges");
  const third = judges[2];
  assert.ok(third !== undefined);
  const bare = any(MsgJoinCurators, { curator: third.text, datanetId: 1n });
  await chain.refuse(third, bare, EmissionsError.InsufficientBond, "without a bond");
  await chain.must(third, ...joinCurators(third));
  await chain.refuse(third, bare, RegistryError.WrongPhase, "twice");
  await chain.must(ann, submit(ann, records(3)));
  await chain.must(third, any(MsgLeaveCurators, { curator: third.text, datanetId: 1n }));
  await chain.refuse(ann, submit(ann, records(4)), RegistryError.NotReady);
  const bad: readonly (readonly [string, Partial<MsgCreateDatanet>])[] = [
    ["shares", { terms: { ...terms, ownerPpm: 50_000, curatorPpm: 50_001 } }],
    ["licences", { terms: { ...terms, licenses: [] } }],
    ["licence twice", { terms: { ...terms, licenses: ["MIT", "MIT"] } }],
    ["admission", { terms: { ...terms, admission: 9 } }],
    ["bond", { terms: { ...terms, contributionBond: 1n } }],
    ["sample", { duplicateMin: 15 }],
    ["schema", { schemaHash: new Uint8Array(3) }],
  ];
  for (const [why, more] of bad)
    await chain.refuse(owner, create({ name: "other", ...more }), RegistryError.InvalidTerms, why);
});

test("a contribution is taken out: leaves are emptied, places stay, and the version needs a successor (R90-R92)", async () => {
  const chain = await createNet();
  const sets = [records(30, "a"), records(7, "b"), records(9, "c")];
  const who = [ann, ben, ann];
  for (const [at, hashes] of sets.entries())
    await contribute(chain, who[at] ?? ann, hashes, [80, 80, 80], BigInt(at) + 1n);
  await chain.must(owner, assemble("1.0.0"));
  const leaves = sets.map((hashes) => partLeaf(merkleRoot(hashes), BigInt(hashes.length)));
  const people = [1n, 2n, 3n].map((id) => leafOf(find(chain, id), find(chain, id).firstRecord));
  // The second of three leaves stands under the first peak, beside the first leaf.
  const steps = (nodes: readonly SumNode[]): readonly SumStep[] => nodes.slice(0, 1).map(sumStep);
  const withdraw = (more: Partial<MsgWithdrawContribution> = {}): Any =>
    any(MsgWithdrawContribution, {
      contributor: ben.text,
      contributionId: 2n,
      version: "",
      contentPath: steps(leaves),
      contributorsPath: steps(people),
      ...more,
    });
  await chain.refuse(ann, withdraw({ contributor: ann.text }), RegistryError.NotParty);
  await chain.refuse(ben, withdraw({ contentPath: [] }), RegistryError.InvalidProof);
  await chain.refuse(ben, withdraw({ contributorsPath: steps(leaves) }), RegistryError.InvalidProof);
  await chain.must(ben, withdraw());
  const open = withdrawals.find(chain.app.read(), bigEndian64(4n));
  assert.equal(open?.status, WithdrawalStatus.WITHDRAWAL_STATUS_OPEN);
  await chain.refuse(ben, withdraw(), RegistryError.WithdrawalExists);
  const fulfil = (successor: string): Any =>
    any(MsgFulfilWithdrawal, { owner: owner.text, withdrawalId: 4n, successor, left: undefined, right: undefined });
  await chain.refuse(owner, fulfil("1.0.0"), RegistryError.InvalidVersion);
  await chain.must(owner, assemble("1.1.0"));
  await chain.must(owner, fulfil("1.1.0"));
  const before = versionOf(chain);
  assert.deepEqual([before.state, before.deprecatedBy], [VersionState.VERSION_STATE_DEPRECATED, "1.1.0"]);
  const { content } = versionOf(chain, 1);
  const changed = [leaves[0], partLeaf(WITHDRAWN_ROOT, 7n), leaves[2]].flatMap((leaf) => leaf ?? []);
  assert.deepEqual([content.recordCount, content.totalWeight], [46n, 39n * 80n]);
  const left = [people[0], withdrawnLeaf(1n), people[2]].flatMap((leaf) => leaf ?? []);
  assert.equal(sumTree(left).sum, content.totalWeight);
  // Openings of the withdrawn place are answered with zeros, and the others as ever.
  await chain.must(ann, any(MsgRequestOpening, { requester: ann.text, subject: { datasetId: 1n, version: "1.1.0" } }));
  await chain.blocks(11n);
  const asked = openings.find(chain.app.read(), bigEndian64(5n));
  assert.ok(asked !== undefined);
  const indexes = openingSample(chain.app.read(), asked);
  const parts = sets.map((hashes, at) => ({
    root: at === 1 ? WITHDRAWN_ROOT : merkleRoot(hashes),
    count: BigInt(hashes.length),
  }));
  assert.deepEqual(sumTree(changed), sumTree(parts.map(({ root, count }) => partLeaf(root, count))));
  const answer = any(MsgAnswerOpening, {
    sender: keeper.text,
    openingId: 5n,
    records: twoLevelProof(sets, parts, indexes),
  });
  await chain.must(keeper, answer);
  assert.equal(availabilities.find(chain.app.read(), versionName({ datasetId: 1n, version: "1.1.0" }))?.answered, 1n);
});

/** A proof of records of a version of two levels; the parts name their roots, zeros for a withdrawn one. */
function twoLevelProof(
  sets: readonly (readonly Uint8Array[])[],
  parts: readonly { readonly root: Uint8Array; readonly count: bigint }[],
  indexes: readonly bigint[],
): RecordsProof {
  const hashes: Uint8Array[] = [];
  const shown: RecordsProof["parts"][number][] = [];
  let start = 0n;
  for (const [at, set] of sets.entries()) {
    const inside = indexes
      .filter((index) => index >= start && index < start + BigInt(set.length))
      .map((index) => Number(index - start));
    const isGone = parts[at]?.root === WITHDRAWN_ROOT;
    if (inside.length > 0) {
      shown.push({ part: partProof(parts, at), nodes: isGone ? [] : multiProofNodes(set, inside) });
      hashes.push(...inside.map((index) => (isGone ? WITHDRAWN_ROOT : (set[index] ?? salt))));
    }
    start += BigInt(set.length);
  }
  return { indexes, hashes, nodes: [], parts: shown };
}

test("export and init give the same rows, with datanets, contributions under way and jurors", async () => {
  const chain = await createNet();
  await contribute(chain, ann, records(30, "a"), [80, 80, 80], 1n);
  await chain.must(owner, assemble("1.0.0"));
  await chain.must(ben, submit(ben, records(4, "ben")));
  await chain.must(ben, any(MsgRequestOpening, { requester: ben.text, subject: { datasetId: 1n, version: "1.0.0" } }));
  await chain.must(ben, postBond(ben, BondPurpose.BOND_PURPOSE_JUROR, "", 200n * BYL));
  const { modules, state } = chain.app;
  const appState: Record<string, unknown> = {};
  for (const module of modules.modules) {
    if (module.genesis !== undefined) appState[module.name] = module.genesis.export(chain.app.read());
  }
  const again = await createTestApp({ appStateBytes: utf8ToBytes(JSON.stringify(appState)) });
  await again.block([]);
  assert.deepEqual(allRows(again.state.latest(), ["registry"]), allRows(state.latest(), ["registry"]));
});

/** A datanet whose records a grant pays: six jurors and the owner in the chain-wide pool. */
async function createGranted(total: bigint, perRecord: bigint): Promise<RegistryChain> {
  const gov = GovGenesis.create({ startingProposalId: 1n, params: testGovParams() });
  const chain = await createRegistryChain(everyone, { appState: { gov: toProtoJson(GovGenesis, gov) } });
  await chain.must(owner, create(), postBond(owner, BondPurpose.BOND_PURPOSE_DATANET, "1", 200n * BYL));
  await chain.must(keeper, createValidatorMessage(keeper, 60n * BYL));
  const grant = MsgSetBootstrap.create({
    authority: govAuthority(),
    datanetId: 1n,
    bootstrap: true,
    total: coin(total),
    perRecord,
    endEpoch: 1_000_000n,
  });
  await chain.refuse(
    owner,
    any(MsgSetBootstrap, { ...grant, authority: owner.text }),
    INVALID_SIGNER,
    "only governance",
  );
  await chain.must(owner, submitMessage(owner, [any(MsgSetBootstrap, grant)]));
  await chain.must(keeper, voteMessage(keeper, 1n));
  await chain.blocks(VOTING_BLOCKS);
  assert.equal(datanets.find(chain.app.read(), bigEndian64(1n))?.bootstrap, true);
  await chain.must(keeper, postBond(keeper, BondPurpose.BOND_PURPOSE_CUSTODIAN, "1", 1_000n * BYL));
  await chain.refuse(ann, submit(ann, records(3)), RegistryError.NotReady, "the pool is empty");
  for (const judge of [...judges, owner]) {
    await chain.must(
      judge,
      postBond(judge, BondPurpose.BOND_PURPOSE_JUROR, "", 200n * BYL),
      any(MsgSetJuryStake, { juror: judge.text, stake: coin(200n * BYL) }),
    );
  }
  await chain.blocks(11n);
  return chain;
}

test("a proposal grants bootstrap: reviewers come from the chain-wide pool by stake, are paid and noted as jurors, and accepted records are paid (R51, R61, R83, E27)", async () => {
  const chain = await createGranted(10n * BYL, 10_000n);
  const before = chain.balance(ann);
  const found = await contribute(chain, ann, records(12, "boot"), [70, 80, 90, 60], 1n);
  assert.deepEqual(
    [found.status, found.score, found.reviews.length],
    [ContributionStatus.CONTRIBUTION_STATUS_ACCEPTED, 80, 5],
  );
  assert.ok(found.reviews.every(({ reviewer }) => reviewer !== owner.text && reviewer !== ann.text));
  const silent = found.reviews.find(({ revealed }) => !revealed)?.reviewer ?? "";
  assert.equal(jurors.find(chain.app.read(), parseAddress(silent))?.points, 1);
  const { mintedBootstrap } = readTotals(chain.app.read());
  const full = (12n * 10_000n * 70n) / 100n;
  assert.ok(mintedBootstrap > (full * 99n) / 100n && mintedBootstrap <= full, `${mintedBootstrap} of ${full}, fading`);
  const reviews = 4n * 1n * BYL;
  assert.equal(chain.balance(ann), before - reviews - 2_000n + mintedBootstrap);
});

test("who owns a whole panel takes no more out of a grant than was at stake: the bond without the reviews' fees (R68)", async () => {
  const chain = await createGranted(1_000_000n * BYL, 1_000n * BYL);
  const before = chain.balance(ann);
  const found = await contribute(chain, ann, records(12, "spam"), [100, 100, 100, 100, 100], 1n);
  assert.equal(found.score, 100);
  assert.equal(readTotals(chain.app.read()).mintedBootstrap, 5n * BYL);
  assert.equal(chain.balance(ann), before - 2_000n, "and what was paid is what the reviews cost");
  await contribute(chain, ben, records(12, "three"), [100, 50, 90], 2n);
  const { mintedBootstrap } = readTotals(chain.app.read());
  assert.equal(mintedBootstrap - 5n * BYL, 7n * BYL, "three of five reviews leave more of the bond");
});

test("a genesis whose trees or curation could not be worked with later is refused (R54, R62, R66)", async () => {
  const chain = await createNet();
  await contribute(chain, ann, records(30, "a"), [80, 80, 80], 1n);
  await chain.must(owner, assemble("1.0.0"));
  const genesis = chain.app.modules.modules.find(({ name }) => name === "registry")?.genesis;
  assert.ok(genesis !== undefined);
  const state = fromProtoJson(GenesisState, genesis.export(chain.app.read()));
  const [tree, curation] = [state.datanetTrees[0], state.curation[0]];
  assert.ok(tree !== undefined && curation !== undefined);
  const { content } = tree;
  const more = { address: owner.text, ppm: 1 };
  const refused: readonly (readonly [RegExp, Partial<GenesisState>])[] = [
    [/shares are no numbers/, { datanetTrees: [{ ...tree, ownerShares: "abc" }] }],
    [/shares are no numbers/, { datanetTrees: [{ ...tree, curatorShares: "" }] }],
    [/one peak/, { datanetTrees: [{ ...tree, content: { count: 1n, peaks: [] } }] }],
    [/one peak/, { datanetTrees: [{ ...tree, content: { ...content, count: 3n } }] }],
    [/one peak/, { datanetTrees: [{ ...tree, content: { count: 1n, peaks: [{ hash: salt, sum: salt }] } }] }],
    [/different counts/, { datanetTrees: [{ ...tree, content: { ...content, count: 2n } }] }],
    [
      /hold its sums/,
      { datanetTrees: [{ ...tree, content: { count: 1n, peaks: [sumStep({ hash: salt, sum: 1n << 41n })] } }] },
    ],
    [/1000001 of 1000000 ppm/, { curation: [{ ...curation, shares: [...curation.shares, more] }] }],
    [/0 of 1000000 ppm/, { curation: [{ ...curation, shares: [] }] }],
    [/stands twice/, { curation: [curation, curation] }],
  ];
  genesis.validate(toProtoJson(GenesisState, state));
  for (const [why, change] of refused) {
    assert.throws(() => genesis.validate(toProtoJson(GenesisState, { ...state, ...change })), why);
  }
});
