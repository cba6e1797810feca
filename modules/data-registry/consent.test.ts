/**
 * Proves withdrawals, revocations and openings of datasets of one owner (docs/spec/registry.md R90-R97).
 * Invariants run after every block.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { bigEndian64, toHex } from "../../lib/bytes.ts";
import { contributorsTree } from "../../lib/merkle/merkle-sum.ts";
import type { Contributor } from "../../lib/merkle/merkle-sum.ts";
import { testAccount } from "../../node/execution/test-app.fixture.ts";
import type { TestAccount } from "../../node/execution/test-app.fixture.ts";
import { Reason, WithdrawalStatus } from "../../proto/gen/byline/registry/v1/cases.ts";
import { GenesisState } from "../../proto/gen/byline/registry/v1/genesis.ts";
import { fromProtoJson } from "../../proto/json.ts";
import { QueryStandingRequest, QueryStandingResponse } from "../../proto/gen/byline/registry/v1/query.ts";
import { VersionState } from "../../proto/gen/byline/registry/v1/registry.ts";
import {
  MsgAnswerOpening,
  MsgChallengeDuplicate,
  MsgFulfilWithdrawal,
  MsgRequestOpening,
  MsgRevokeVersion,
  MsgSetVersionState,
  MsgWithdrawConsent,
} from "../../proto/gen/byline/registry/v1/tx.ts";
import type { ContributorProof } from "../../proto/gen/byline/registry/v1/tx.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import { BondPurpose } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import { findBond } from "../emissions/keeper.ts";
import { findHold } from "../attribution/keeper.ts";
import { missesOf, openingSample } from "./availability.ts";
import {
  BYL,
  DAY_BLOCKS,
  any,
  bondVersion,
  coin,
  contentOf,
  contributorOf,
  createRegistryChain,
  publishVersion,
  records,
  recordsProof,
  registerDataset,
  sortedContributors,
} from "./chain.fixture.ts";
import type { RegistryChain } from "./chain.fixture.ts";
import { sumStep } from "./contributor-proofs.ts";
import { RegistryError } from "./errors.ts";
import { findVersion } from "./keeper.ts";
import { revocationOf, successorOf } from "./reader.ts";
import { availabilities, openings, versionName, withdrawals } from "./tables.ts";
import { tagsOf } from "./tags.ts";

const [olga, paul, rosa] = [testAccount("olga"), testAccount("paul"), testAccount("rosa")];
const subject = { datasetId: 1n, version: "1.0.0" };
const first = { major: 1, minor: 0, patch: 0 };
const all = sortedContributors([contributorOf(olga, 0n, 2n), contributorOf(paul, 2n, 2n), contributorOf(rosa, 4n, 2n)]);
const without = all.filter(({ id }) => toHex(id) !== toHex(contributorOf(paul, 0n, 1n).id));

async function createPublished(): Promise<RegistryChain> {
  const chain = await createRegistryChain([olga, paul, rosa]);
  const locators = [{ uri: "ipfs://data" }];
  await chain.must(
    olga,
    registerDataset(olga, "a"),
    publishVersion(olga, "a", "1.0.0", contentOf(records(6), all), { locators }),
  );
  return chain;
}

function proofOf(list: readonly Contributor[], account: TestAccount): ContributorProof {
  const index = list.findIndex(({ id }) => toHex(id) === toHex(contributorOf(account, 0n, 1n).id));
  const [entry, proof] = [list[index], contributorsTree(list).proofs[index]];
  assert.ok(entry !== undefined && proof !== undefined);
  const { id: contributorId, weight, firstRecord, recordCount } = entry;
  return {
    leaf: { contributorId, weight, firstRecord, recordCount },
    index: proof.index,
    path: proof.path.map(sumStep),
  };
}

const withdraw = (account: TestAccount, proof = proofOf(all, account)): Any =>
  any(MsgWithdrawConsent, { contributor: account.text, subject, proof });

/** Neighbours between which Paul's id would lie in the successor. */
function fulfil(successor: string): Any {
  const id = toHex(contributorOf(paul, 0n, 1n).id);
  const right = without.findIndex((entry) => toHex(entry.id) > id);
  const neighbour = (at: number): ContributorProof | undefined => {
    const account = [olga, rosa].find(
      (own) => toHex(contributorOf(own, 0n, 1n).id) === toHex(without[at]?.id ?? new Uint8Array(0)),
    );
    return account === undefined ? undefined : proofOf(without, account);
  };
  const left = right === -1 ? without.length - 1 : right - 1;
  return any(MsgFulfilWithdrawal, {
    owner: olga.text,
    withdrawalId: 1n,
    successor,
    left: neighbour(left),
    right: right === -1 ? undefined : neighbour(right),
  });
}

test("a contributor withdraws by their leaf; the owner's successor without it ends the matter (R90, R91)", async () => {
  const chain = await createPublished();
  await chain.refuse(rosa, withdraw(rosa, proofOf(all, paul)), RegistryError.NotParty, "another's leaf");
  const forged = proofOf(all, paul);
  await chain.refuse(
    paul,
    withdraw(paul, { ...forged, leaf: { ...forged.leaf, weight: 9n } }),
    RegistryError.InvalidProof,
  );
  await chain.must(paul, withdraw(paul));
  await chain.refuse(paul, withdraw(paul), RegistryError.WithdrawalExists);
  await chain.refuse(olga, fulfil("1.0.0"), RegistryError.InvalidVersion, "not itself");
  await chain.must(olga, publishVersion(olga, "a", "1.1.0", contentOf(records(7), all)));
  await chain.refuse(olga, fulfil("1.1.0"), RegistryError.InvalidProof, "still credited");
  await chain.must(olga, publishVersion(olga, "a", "1.2.0", contentOf(records(4, "kept"), without)));
  await chain.must(olga, fulfil("1.2.0"));
  assert.equal(successorOf(chain.app.read(), subject), "1.2.0");
  const version = findVersion(chain.app.read(), 1n, first);
  assert.deepEqual([version?.state, version?.deprecatedBy], [VersionState.VERSION_STATE_DEPRECATED, "1.2.0"]);
  await chain.blocks(31n * DAY_BLOCKS);
  assert.equal(
    findVersion(chain.app.read(), 1n, first)?.state,
    VersionState.VERSION_STATE_DEPRECATED,
    "nothing comes later",
  );
});

test("without a successor in thirty days the version is stopped (R91)", async () => {
  const chain = await createPublished();
  await chain.must(paul, withdraw(paul));
  await chain.blocks(30n * DAY_BLOCKS + 1n);
  assert.equal(withdrawals.find(chain.app.read(), bigEndian64(1n))?.status, WithdrawalStatus.WITHDRAWAL_STATUS_MISSED);
  assert.equal(findVersion(chain.app.read(), 1n, first)?.state, VersionState.VERSION_STATE_QUARANTINED);
  assert.deepEqual(
    tagsOf(chain.app.read(), subject).map(({ reason }) => reason),
    [Reason.REASON_WITHDRAWN],
  );
  await chain.refuse(olga, fulfil("1.0.0"), RegistryError.InvalidVersion);
});

test("a successor that comes late ends the quarantine, when it ends every withdrawal that holds it (R91)", async () => {
  const chain = await createPublished();
  await chain.must(paul, withdraw(paul));
  await chain.must(rosa, withdraw(rosa));
  await chain.blocks(31n * DAY_BLOCKS);
  const held = (): unknown => tagsOf(chain.app.read(), subject).map((tag) => [tag.withdrawals, tag.stateBefore]);
  const state = (): unknown => findVersion(chain.app.read(), 1n, first)?.state;
  assert.deepEqual(held(), [[2, VersionState.VERSION_STATE_ACTIVE]]);
  const onlyOlga = all.filter(({ id }) => toHex(id) === toHex(contributorOf(olga, 0n, 1n).id));
  await chain.must(olga, publishVersion(olga, "a", "1.1.0", contentOf(records(4, "kept"), onlyOlga)));
  const late = (withdrawalId: bigint, gone: TestAccount): Any => {
    const [olgaId, goneId] = [olga, gone].map((own) => toHex(contributorOf(own, 0n, 1n).id));
    const neighbour = proofOf(onlyOlga, olga);
    const side = (olgaId ?? "") < (goneId ?? "") ? { left: neighbour } : { right: neighbour };
    const named = { owner: olga.text, withdrawalId, successor: "1.1.0", left: undefined, right: undefined };
    return any(MsgFulfilWithdrawal, { ...named, ...side });
  };
  await chain.must(olga, late(1n, paul));
  assert.deepEqual(held(), [[1, VersionState.VERSION_STATE_ACTIVE]]);
  assert.equal(state(), VersionState.VERSION_STATE_QUARANTINED, "Rosa's leaf is in it still");
  await chain.refuse(olga, late(1n, paul), RegistryError.WrongPhase, "once");
  await chain.must(olga, late(2n, rosa));
  assert.deepEqual(held(), []);
  assert.equal(state(), VersionState.VERSION_STATE_DEPRECATED);
});

test("a genesis in which a tag counts other withdrawals than were missed is refused (R91)", async () => {
  const chain = await createPublished();
  await chain.must(paul, withdraw(paul));
  await chain.blocks(31n * DAY_BLOCKS);
  const module = chain.app.modules.modules.find(({ name }) => name === "registry");
  const genesis = fromProtoJson(GenesisState, module?.genesis?.export(chain.app.read()));
  const people = [olga, paul, rosa];
  for (const count of [0, 2]) {
    const tags = genesis.tags.map((tag) => ({ ...tag, withdrawals: count }));
    const wrong = { params: genesis.params, genesis: { ...genesis, tags } };
    await assert.rejects(createRegistryChain(people, wrong), /held by/, `${count} counted`);
  }
});

test("omissions of a copy's owner, and of the original's, shield no copy: it is challenged in quarantine, and judged (R70, R84)", async () => {
  const chain = await createPublished();
  const own = contentOf(records(6), all, { metadataLicense: "CC-BY-4.0" });
  const copy = { datasetId: 2n, version: "1.0.0" };
  await chain.must(
    rosa,
    registerDataset(rosa, "copy"),
    publishVersion(rosa, "copy", "1.0.0", own, { locators: [{ uri: "ipfs://copy" }] }),
    bondVersion(rosa, "2@1.0.0", 100n * BYL),
  );
  await chain.must(paul, withdraw(paul));
  await chain.must(paul, any(MsgWithdrawConsent, { contributor: paul.text, subject: copy, proof: proofOf(all, paul) }));
  await chain.must(rosa, any(MsgRevokeVersion, { owner: rosa.text, ...copy }));
  await chain.blocks(31n * DAY_BLOCKS);
  for (const { datasetId } of [subject, copy]) {
    assert.equal(findVersion(chain.app.read(), datasetId, first)?.state, VersionState.VERSION_STATE_QUARANTINED);
  }
  const message = { challenger: olga.text, older: subject, newer: copy, bond: coin(100n * BYL) };
  await chain.must(olga, any(MsgChallengeDuplicate, message));
  await chain.blocks(5n * DAY_BLOCKS);
  assert.equal(findBond(chain.app.read(), rosa.address, BondPurpose.BOND_PURPOSE_VERSION, "2@1.0.0"), undefined);
  const reasons = tagsOf(chain.app.read(), copy).map(({ reason }) => reason);
  assert.deepEqual(reasons.sort(), [Reason.REASON_DUPLICATE, Reason.REASON_WITHDRAWN].sort());
  await chain.refuse(olga, any(MsgChallengeDuplicate, message), RegistryError.ChallengeExempt, "a proven copy");
});

test("an owner takes a version back for good (R93)", async () => {
  const chain = await createPublished();
  const revoke = (account: TestAccount): Any => any(MsgRevokeVersion, { owner: account.text, ...subject });
  await chain.refuse(paul, revoke(paul), RegistryError.NotOwner);
  await chain.must(olga, revoke(olga));
  assert.equal(findVersion(chain.app.read(), 1n, first)?.state, VersionState.VERSION_STATE_REVOKED);
  assert.equal(revocationOf(chain.app.read(), subject)?.owner, olga.text);
  await chain.refuse(olga, revoke(olga), RegistryError.InvalidState);
  const back = any(MsgSetVersionState, {
    owner: olga.text,
    ...subject,
    state: VersionState.VERSION_STATE_ACTIVE,
    deprecatedBy: "",
  });
  await chain.refuse(olga, back, RegistryError.InvalidState);
});

const ask = (more = {}): Any => any(MsgRequestOpening, { requester: rosa.text, subject, ...more });

async function answer(chain: RegistryChain, id: bigint): Promise<void> {
  const opening = openings.find(chain.app.read(), bigEndian64(id));
  assert.ok(opening !== undefined);
  const records6 = recordsProof(records(6), openingSample(chain.app.read(), opening));
  await chain.must(olga, any(MsgAnswerOpening, { sender: olga.text, openingId: id, records: records6 }));
}

test("an opening is answered with the drawn records; the deposit pays for the answer (R95, R96)", async () => {
  const chain = await createPublished();
  const [asker, provider] = [chain.balance(rosa), chain.balance(olga)];
  await chain.must(rosa, ask());
  await chain.refuse(paul, ask({ requester: paul.text }), RegistryError.OpeningExists);
  await chain.blocks(11n);
  const wrong = (records: MsgAnswerOpening["records"], sender = olga): Any =>
    any(MsgAnswerOpening, { sender: sender.text, openingId: 1n, records });
  const six = [0n, 1n, 2n, 3n, 4n, 5n];
  await chain.refuse(paul, wrong(recordsProof(records(6), six), paul), RegistryError.NotParty);
  await chain.refuse(olga, wrong(recordsProof(records(6), six.slice(1))), RegistryError.InvalidProof);
  await chain.refuse(olga, wrong(recordsProof(records(6, "x"), six)), RegistryError.InvalidProof);
  await answer(chain, 1n);
  assert.equal(chain.balance(rosa), asker - BYL - 1_000n);
  assert.equal(chain.balance(olga), provider + BYL - 3_000n);
  const counts = availabilities.find(chain.app.read(), versionName(subject));
  assert.deepEqual([counts?.asked, counts?.answered, counts?.missed, counts?.last], [1n, 1n, 0n, 0]);
});

test("three misses of ten mark a version and hold its emission; answers take the mark away (R97)", async () => {
  const chain = await createPublished();
  for (let misses = 1; misses <= 3; misses += 1) {
    const before = chain.balance(rosa);
    await chain.must(rosa, ask());
    await chain.blocks(11n + DAY_BLOCKS);
    assert.equal(chain.balance(rosa), before - 1_000n, "who asked gets the deposit back");
    assert.equal(tagsOf(chain.app.read(), subject).length, misses === 3 ? 1 : 0);
  }
  assert.equal(findHold(chain.app.read(), subject)?.openCases, 1);
  assert.equal(
    findVersion(chain.app.read(), 1n, first)?.state,
    VersionState.VERSION_STATE_ACTIVE,
    "marked, not stopped",
  );
  const standing = chain.app.modules.queries.get("/byline.registry.v1.Query/Standing");
  const shown = QueryStandingResponse.decode(
    standing?.run(chain.app.read(), QueryStandingRequest.encode(subject)) ?? new Uint8Array(0),
  );
  assert.deepEqual([shown.tags[0]?.reason, shown.availability?.missed], [Reason.REASON_UNANSWERED, 3n]);
  for (let round = 0n; round < 8n; round += 1n) {
    await chain.must(rosa, ask());
    await chain.blocks(11n);
    await answer(chain, 4n + round);
  }
  assert.equal(tagsOf(chain.app.read(), subject).length, 0);
  assert.equal(findHold(chain.app.read(), subject)?.openCases, 0);
});

test("misses are counted over the bits that are remembered", () => {
  for (const [bits, misses] of [
    [0, 0],
    [1, 1],
    [0b101, 2],
    [0b1111111111, 10],
  ] as const)
    assert.equal(missesOf(bits), misses);
});

test("nobody is asked for data that has no place or is not on offer (R95)", async () => {
  const chain = await createPublished();
  await chain.must(olga, publishVersion(olga, "a", "1.1.0", contentOf(records(7), all)));
  await chain.refuse(rosa, ask({ subject: { datasetId: 1n, version: "1.1.0" } }), RegistryError.NoLocators);
  await chain.must(olga, any(MsgRevokeVersion, { owner: olga.text, ...subject }));
  await chain.refuse(rosa, ask(), RegistryError.ChallengeExempt);
});
