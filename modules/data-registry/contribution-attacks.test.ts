/**
 * Proves what one contributor, or curators whom nobody wants, can not do to a datanet (docs/spec/registry.md R53, R54, R60, R67): fill it,
 * keep its places taken, take the credit for what somebody else has committed to.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { bigEndian64 } from "../../lib/bytes.ts";
import { CONTRIBUTION_RECORDS_MAX, DATANET_CURATORS_MAX } from "../../lib/limits.ts";
import { merkleRoot } from "../../lib/merkle/merkle.ts";
import { commitmentOf } from "../../lib/registry/contributor-id.ts";
import { BondPurpose } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import { ContributionStatus, Curator } from "../../proto/gen/byline/registry/v1/datanet.ts";
import {
  MsgAdmitAccount,
  MsgCommitVersion,
  MsgJoinCurators,
  MsgRemoveCurator,
} from "../../proto/gen/byline/registry/v1/tx.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import type { TestAccount } from "../../node/execution/test-app.fixture.ts";
import { findBond } from "../emissions/keeper.ts";
import { readClock } from "../emissions/clock.ts";
import { BYL, DAY_BLOCKS, any, coin, postBond, records } from "./chain.fixture.ts";
import {
  ann,
  assemble,
  ben,
  commitScore,
  create,
  createNet,
  drawnFor,
  find,
  judges,
  keeper,
  openIt,
  owner,
  revealScore,
  salt,
  submit,
} from "./datanet.fixture.ts";
import { curationOf } from "./datanet-trees.ts";
import { memberName } from "./datanets.ts";
import { RegistryError } from "./errors.ts";
import { registryReader } from "./reader.ts";
import { curators, datanetTrees } from "./tables.ts";

test("one contribution is bounded far below what a version holds, and bonds every 65,536 records anew (R60)", async () => {
  const chain = await createNet();
  const of = (recordCount: bigint, bond: bigint): Any => submit(ann, records(3), { recordCount, bond: coin(bond) });
  const { InvalidContent, BondTooSmall } = RegistryError;
  await chain.refuse(ann, of(CONTRIBUTION_RECORDS_MAX + 1n, 100_000n * BYL), InvalidContent);
  await chain.refuse(ann, of(65_537n, 20n * BYL - 1n), BondTooSmall);
  await chain.refuse(ann, of(CONTRIBUTION_RECORDS_MAX, 2_560n * BYL - 1n), BondTooSmall);
  await chain.must(ann, of(CONTRIBUTION_RECORDS_MAX, 2_560n * BYL));
  await chain.must(ben, submit(ben, records(4), { recordCount: 65_536n }));
});

const remove = (who: TestAccount, curator: TestAccount): Any =>
  any(MsgRemoveCurator, { owner: who.text, datanetId: 1n, curator: curator.text });

test("an owner removes a curator who is drawn: the review goes on and is paid for, the bond is free, the place too (R53, R54)", async () => {
  const chain = await createNet();
  const row = (who: TestAccount): Curator | undefined => curators.find(chain.app.read(), memberName(1n, who.text));
  const hashes = records(30);
  await chain.must(ann, submit(ann, hashes));
  await chain.blocks(11n);
  await chain.must(ann, openIt(chain, ann, 1n, hashes));
  const drawn = drawnFor(chain, 1n);
  const gone = drawn[0] ?? owner;
  await chain.refuse(ann, remove(ann, gone), RegistryError.NotOwner);
  await chain.refuse(owner, remove(owner, ann), RegistryError.NotAdmitted);
  await chain.must(owner, remove(owner, gone));
  await chain.refuse(owner, remove(owner, gone), RegistryError.NotAdmitted, "once");
  const bond = findBond(chain.app.read(), gone.address, BondPurpose.BOND_PURPOSE_CURATOR, "1");
  assert.deepEqual([bond?.amount, bond?.reserved], [100n * BYL, 0n]);
  for (const judge of drawn) await chain.must(judge, commitScore(judge, 1n, 80));
  await chain.blocks(DAY_BLOCKS - 8n);
  for (const judge of drawn) await chain.must(judge, revealScore(judge, 1n, 80));
  await chain.blocks(DAY_BLOCKS);
  assert.deepEqual([row(gone)?.removed, row(gone)?.reviews], [true, 1n]);
  await chain.must(owner, assemble("1.0.0"));
  const shares = registryReader(readClock).curators(chain.app.read(), 1n, "1.0.0");
  assert.equal(shares.length, 6, "five who reviewed, the removed one too, and the owner");
  await chain.must(ben, submit(ben, records(9, "ben")));
  await chain.blocks(11n);
  assert.ok(find(chain, 2n).reviews.every(({ reviewer }) => reviewer !== gone.text));
  const join = any(MsgJoinCurators, { curator: gone.text, datanetId: 1n });
  await chain.refuse(gone, join, RegistryError.NotAdmitted, "whom the owner removed");
  const admit = { sender: owner.text, datanetId: 1n, account: gone.text, admitted: true };
  await chain.must(owner, any(MsgAdmitAccount, admit));
  await chain.must(gone, join);
  assert.deepEqual([row(gone)?.removed, row(gone)?.reviews], [false, 1n], "with what was done before");
  await chain.must(owner, create({ name: "other" }));
  for (const judge of judges) await chain.must(owner, remove(owner, judge));
  await chain.refuse(ann, submit(ann, records(5, "late")), RegistryError.NotReady, "nobody judges");
  const left = judges.filter((judge) => row(judge) !== undefined).length;
  assert.equal(left, judges.length, "rows of the removed stay, a named number of them");
});

test("a sale pays no more curators than a datanet has, the most reviews first (R54)", async () => {
  const chain = await createNet();
  const tree = datanetTrees.find(chain.app.read(), bigEndian64(1n));
  assert.ok(tree !== undefined);
  const members = Array.from({ length: 2 * DATANET_CURATORS_MAX }, (_, at) =>
    Curator.create({ datanetId: 1n, address: `curator ${at}`, reviews: BigInt(at), removed: at % 2 === 0 }),
  );
  const shares = curationOf({ ...tree, ownerShares: "1", curatorShares: "9" }, owner.text, members);
  assert.equal(shares.length, DATANET_CURATORS_MAX + 1);
  assert.ok(shares.slice(1).every(({ address }) => Number(address.slice(8)) >= DATANET_CURATORS_MAX));
});

const commit = (who: TestAccount, hashes: readonly Uint8Array[]): Any =>
  any(MsgCommitVersion, { owner: who.text, commitment: commitmentOf(merkleRoot(hashes), who.address, salt) });

test("who copies a contribution out of the mempool makes room for who committed to it (R67)", async () => {
  const chain = await createNet();
  const hashes = records(30, "ann's own");
  const committed = submit(ann, hashes, { commitSalt: salt });
  await chain.refuse(ann, committed, RegistryError.CommitUnknown, "nothing was committed");
  await chain.must(ann, commit(ann, hashes));
  const before = chain.balance(ben);
  await chain.must(ben, submit(ben, hashes));
  await chain.refuse(ann, submit(ann, hashes), RegistryError.DuplicateContent, "without the salt");
  await chain.must(ann, committed);
  const { CONTRIBUTION_STATUS_REFUNDED, CONTRIBUTION_STATUS_OPENING, CONTRIBUTION_STATUS_REJECTED } =
    ContributionStatus;
  assert.deepEqual(
    [1n, 2n].map((id) => find(chain, id).status),
    [CONTRIBUTION_STATUS_REFUNDED, CONTRIBUTION_STATUS_OPENING],
  );
  assert.equal(before - chain.balance(ben), 1_000n, "the fee; the bond came back");
  await chain.must(ben, commit(ben, hashes));
  await chain.refuse(ben, submit(ben, hashes, { commitSalt: salt }), RegistryError.DuplicateContent, "later");
  await chain.refuse(ann, committed, RegistryError.CommitUnknown, "a commitment is opened once");
  const mine = records(20, "ben's own");
  await chain.must(ben, commit(ben, mine));
  await chain.must(ann, submit(ann, mine));
  await chain.blocks(11n);
  await chain.must(ben, submit(ben, mine, { commitSalt: salt }));
  assert.equal(find(chain, 3n).status, CONTRIBUTION_STATUS_REJECTED, "after its draw it has no way out");
  const waiting = [...curators.under(chain.app.read(), bigEndian64(1n))].map(({ openReviews }) => openReviews);
  assert.equal(
    waiting.reduce((sum, each) => sum + each, 0),
    5,
    "of the second one only",
  );
});

test("the same records are contributed to another datanet as well (R60)", async () => {
  const chain = await createNet();
  await chain.must(owner, create({ name: "other" }));
  await chain.must(keeper, postBond(keeper, BondPurpose.BOND_PURPOSE_CUSTODIAN, "2", 1_000n * BYL));
  for (const judge of judges) {
    const join = any(MsgJoinCurators, { curator: judge.text, datanetId: 2n });
    await chain.must(judge, postBond(judge, BondPurpose.BOND_PURPOSE_CURATOR, "2", 100n * BYL), join);
  }
  await chain.must(ben, submit(ben, records(4), { datanetId: 2n }));
  await chain.must(ann, submit(ann, records(4)));
});
