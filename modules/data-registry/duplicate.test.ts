/**
 * Proves the DUPLICATE challenge (docs/spec/registry.md R70-R77): every way it ends, who pays, and every refusal.
 * Invariants run after every block.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { testAccount } from "../../node/execution/test-app.fixture.ts";
import { findHold } from "../attribution/keeper.ts";
import { INVALID_SIGNER } from "../authority.ts";
import { readQuality } from "../emissions/health-rows.ts";
import { findBond } from "../emissions/keeper.ts";
import { DuplicateStatus } from "../../proto/gen/byline/registry/v1/cases.ts";
import type { DuplicateCase } from "../../proto/gen/byline/registry/v1/cases.ts";
import { BondPurpose } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import { Dataset, ParentRelation, VersionState } from "../../proto/gen/byline/registry/v1/registry.ts";
import {
  MsgChallengeDuplicate,
  MsgCureDuplicate,
  MsgOpenDuplicate,
  MsgProveDuplicate,
  MsgRevokeVersion,
  MsgSetCommons,
  MsgUpdateParams,
} from "../../proto/gen/byline/registry/v1/tx.ts";
import { GenesisState } from "../../proto/gen/byline/registry/v1/genesis.ts";
import { QueryCommonsRequest, QueryCommonsResponse } from "../../proto/gen/byline/registry/v1/query.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import { fromProtoJson } from "../../proto/json.ts";
import {
  BYL,
  DAY_BLOCKS,
  any,
  bondVersion,
  buyDerive,
  coin,
  contentOf,
  contributorOf,
  createRegistryChain,
  offerDerive,
  publishVersion,
  records,
  recordsProof,
  registerDataset,
} from "./chain.fixture.ts";
import type { RegistryChain } from "./chain.fixture.ts";
import { bigEndian64 } from "../../lib/bytes.ts";
import { divFloor } from "../../lib/int.ts";
import { duplicateBondMin } from "./duplicate-rules.ts";
import { exportCases } from "./case-genesis.ts";
import { delistCommons, isCommonsAt, listCommons } from "./commons.ts";
import { duplicateSample } from "./duplicate-case.ts";
import { defaultRegistryParams } from "./params.ts";
import { RegistryError } from "./errors.ts";
import { findVersion } from "./keeper.ts";
import { duplicates } from "./tables.ts";

const [olga, paul, rosa] = [testAccount("olga"), testAccount("paul"), testAccount("rosa")];
const BOND = 100n * BYL;
const STAKE = 500n * BYL;
const FEE = 1_000n;
const older = { datasetId: 1n, version: "1.0.0" };
const newer = { datasetId: 2n, version: "1.0.0" };
const first = { major: 1, minor: 0, patch: 0 };

/** Olga publishes; Paul copies `copied` of his `total` records and bonds his version. */
async function createCopy(
  copied: number,
  total: number,
  params = {},
): Promise<{ chain: RegistryChain; original: Uint8Array[]; copy: Uint8Array[] }> {
  const chain = await createRegistryChain([olga, paul, rosa], { params });
  const original = records(200);
  const copy = [...original.slice(0, copied), ...records(total - copied, "own")];
  await chain.must(
    olga,
    registerDataset(olga, "a"),
    publishVersion(olga, "a", "1.0.0", contentOf(original, [contributorOf(olga, 0n, 200n)])),
  );
  await chain.must(
    paul,
    registerDataset(paul, "b"),
    publishVersion(paul, "b", "1.0.0", contentOf(copy, [contributorOf(paul, 0n, BigInt(total))])),
  );
  await chain.must(paul, bondVersion(paul, "2@1.0.0", STAKE));
  return { chain, original, copy };
}

const challenge = (more: Partial<MsgChallengeDuplicate> = {}): Any =>
  any(MsgChallengeDuplicate, { challenger: rosa.text, older, newer, bond: coin(BOND), ...more });

function caseOf(chain: RegistryChain, id = 1n): DuplicateCase {
  const found = duplicates.find(chain.app.read(), bigEndian64(id));
  assert.ok(found !== undefined);
  return found;
}

const openMessage = (chain: RegistryChain, copy: readonly Uint8Array[], id = 1n): Any =>
  any(MsgOpenDuplicate, {
    owner: paul.text,
    caseId: id,
    records: recordsProof(copy, duplicateSample(chain.app.read(), caseOf(chain, id))),
    origins: [],
  });

/** Records of the original that the sample of the copy shows. */
function proveMessage(
  chain: RegistryChain,
  original: readonly Uint8Array[],
  copied: number,
  { sender = rosa, id = 1n } = {},
): Any {
  const inBoth = duplicateSample(chain.app.read(), caseOf(chain, id)).filter((index) => index < BigInt(copied));
  const records = recordsProof(original, inBoth.length > 0 ? inBoth : [0n]);
  return any(MsgProveDuplicate, { challenger: sender.text, caseId: id, records });
}

test("a copy is upheld: quarantine, minting cancelled, the bond slashed, the challenger rewarded and refunded (R76)", async () => {
  const { chain, original, copy } = await createCopy(160, 200);
  const before = chain.balance(rosa);
  await chain.must(rosa, challenge());
  assert.equal(findHold(chain.app.read(), newer)?.openCases, 1, "emission stops vesting");
  await chain.refuse(paul, openMessage(chain, copy), RegistryError.WrongPhase, "before the beacon");
  await chain.blocks(11n);
  assert.equal(caseOf(chain).draw.seed.length, 32);
  await chain.refuse(rosa, proveMessage(chain, original, 160), RegistryError.WrongPhase, "before the opening");
  await chain.must(paul, openMessage(chain, copy));
  await chain.refuse(
    paul,
    proveMessage(chain, original, 160),
    { codespace: "sdk", code: 8 },
    "not signed by the challenger",
  );
  await chain.must(rosa, proveMessage(chain, original, 160));
  assert.equal(caseOf(chain).status, DuplicateStatus.DUPLICATE_STATUS_UPHELD);
  assert.equal(caseOf(chain).opened.length, 0, "what was opened is not kept");
  assert.equal(findVersion(chain.app.read(), 2n, first)?.state, VersionState.VERSION_STATE_QUARANTINED);
  assert.equal(findHold(chain.app.read(), newer)?.cancellations, 1);
  assert.equal(findBond(chain.app.read(), paul.address, BondPurpose.BOND_PURPOSE_VERSION, "2@1.0.0"), undefined);
  const { cases, detected } = readQuality(chain.app.read());
  assert.deepEqual(cases, [{ code: "duplicate", opened: 1n, upheld: 1n, rejected: 0n }], "health counts it (H40)");
  assert.equal(detected, 1n, "with the time it took (H42)");
  // A quarter of 500 BYL; bonds were returned whole; Rosa paid three fees.
  assert.equal(chain.balance(rosa), before + 125n * BYL - 3n * FEE);
  await chain.refuse(rosa, challenge(), RegistryError.ChallengeExempt, "quarantined already");
});

test("an owner who does not open in time loses; nobody needs to send a message (R73)", async () => {
  const { chain } = await createCopy(160, 200);
  await chain.must(rosa, challenge());
  await chain.blocks(4n * DAY_BLOCKS + 2n);
  assert.equal(caseOf(chain).status, DuplicateStatus.DUPLICATE_STATUS_UPHELD);
});

test("a challenge without enough records in common fails: costs to the owner, the rest burns (R77)", async () => {
  const { chain, original, copy } = await createCopy(40, 200);
  const before = chain.balance(rosa);
  const owner = chain.balance(paul);
  await chain.must(rosa, challenge());
  await chain.blocks(11n);
  await chain.must(paul, openMessage(chain, copy));
  await chain.refuse(rosa, proveMessage(chain, original, 40), RegistryError.InvalidProof, "a fifth is not half");
  await chain.blocks(DAY_BLOCKS + 2n);
  assert.equal(caseOf(chain).status, DuplicateStatus.DUPLICATE_STATUS_REJECTED);
  assert.deepEqual(
    readQuality(chain.app.read()).cases.map(({ code, opened, rejected }) => [code, opened, rejected]),
    [["duplicate", 1n, 1n]],
  );
  assert.equal(chain.balance(rosa), before - BOND - 2n * FEE, "the bond is lost");
  assert.equal(chain.balance(paul), owner + 10n * BYL - FEE, "costs are limited");
  assert.equal(findHold(chain.app.read(), newer)?.openCases, 0);
});

test("a challenge that is staged to fail closes no pair: the next one costs twice the bond and may be upheld (R70)", async () => {
  const { chain, original, copy } = await createCopy(160, 200);
  const twice = (more = {}): Any => challenge({ challenger: olga.text, bond: coin(2n * BOND), ...more });
  await chain.must(rosa, challenge());
  await chain.refuse(olga, twice(), RegistryError.ChallengeExists, "a pair is in one open case");
  await chain.blocks(11n);
  await chain.must(paul, openMessage(chain, copy));
  // Rosa is Paul's accomplice: she shows nothing.
  await chain.blocks(DAY_BLOCKS + 2n);
  assert.equal(caseOf(chain).status, DuplicateStatus.DUPLICATE_STATUS_REJECTED);
  await chain.refuse(olga, twice({ bond: coin(2n * BOND - 1n) }), RegistryError.BondTooSmall);
  const before = chain.balance(olga);
  await chain.must(olga, twice());
  assert.equal(caseOf(chain, 2n).rejectedBefore, 1);
  await chain.blocks(11n);
  await chain.must(paul, openMessage(chain, copy, 2n));
  await chain.must(olga, proveMessage(chain, original, 160, { sender: olga, id: 2n }));
  assert.equal(caseOf(chain, 2n).status, DuplicateStatus.DUPLICATE_STATUS_UPHELD);
  assert.equal(chain.balance(olga), before + 125n * BYL - 2n * FEE, "bond back and a quarter of 500 BYL");
  await chain.refuse(rosa, challenge({ bond: coin(4n * BOND) }), RegistryError.ChallengeExempt, "upheld for good");
});

test("anybody shows the records when a challenger would let a copy go; the reward stays the challenger's (R75)", async () => {
  const { chain, original, copy } = await createCopy(160, 200);
  const [before, other] = [chain.balance(rosa), chain.balance(olga)];
  await chain.must(rosa, challenge());
  await chain.blocks(11n);
  await chain.must(paul, openMessage(chain, copy));
  await chain.must(olga, proveMessage(chain, original, 160, { sender: olga }));
  assert.equal(caseOf(chain).status, DuplicateStatus.DUPLICATE_STATUS_UPHELD);
  assert.equal(chain.balance(rosa), before + 125n * BYL - FEE);
  assert.equal(chain.balance(olga), other - FEE);
});

test("who harasses an owner pays twice as much each time, and the doubling has an end (R70)", () => {
  const params = defaultRegistryParams();
  const bonds = [0, 1, 2, 5, 6, 7, 1_000].map((rejected) => duplicateBondMin(params, rejected));
  assert.deepEqual(
    bonds.map((bond) => divFloor(bond, params.challengeBondMin)),
    [1n, 2n, 4n, 32n, 64n, 64n, 64n],
  );
});

test("a genesis in which the cases of a pair contradict one another is refused (R70)", async () => {
  const { chain } = await createCopy(160, 200);
  await chain.must(rosa, challenge());
  const module = chain.app.modules.modules.find(({ name }) => name === "registry");
  const state = fromProtoJson(GenesisState, module?.genesis?.export(chain.app.read()));
  const [found] = state.duplicates;
  assert.ok(found !== undefined);
  const { DUPLICATE_STATUS_REJECTED, DUPLICATE_STATUS_UPHELD, DUPLICATE_STATUS_OPENING } = DuplicateStatus;
  const refused: readonly (readonly [string, number, number])[] = [
    ["after an open one", DUPLICATE_STATUS_OPENING, 0],
    ["after one that was upheld", DUPLICATE_STATUS_UPHELD, 0],
    ["after one that was cured", DuplicateStatus.DUPLICATE_STATUS_CURED, 0],
    ["without the rejected one", DUPLICATE_STATUS_REJECTED, 0],
    ["with one too many", DUPLICATE_STATUS_REJECTED, 2],
  ];
  for (const [why, status, rejectedBefore] of refused) {
    const cases = [
      { ...found, id: 2n, rejectedBefore },
      { ...found, status },
    ];
    const registry = { ...state, nextCaseId: 3n, duplicates: cases };
    const genesis = { params: registry.params, genesis: registry };
    await assert.rejects(createRegistryChain([olga, paul, rosa], genesis), /case 2/, why);
  }
});

test("taking a copy back after it was sold is no way out: it is challenged, slashed and cancelled (R70)", async () => {
  const { chain } = await createCopy(160, 200);
  await chain.must(paul, any(MsgRevokeVersion, { owner: paul.text, ...newer }));
  await chain.must(rosa, challenge());
  await chain.blocks(4n * DAY_BLOCKS + 2n);
  assert.equal(caseOf(chain).status, DuplicateStatus.DUPLICATE_STATUS_UPHELD);
  assert.equal(findHold(chain.app.read(), newer)?.cancellations, 1);
  assert.equal(findBond(chain.app.read(), paul.address, BondPurpose.BOND_PURPOSE_VERSION, "2@1.0.0"), undefined);
});

test("the owner cures by naming the parent, in time, with its royalty; nobody loses (R74)", async () => {
  const { chain } = await createCopy(160, 200);
  const before = chain.balance(rosa);
  await chain.must(rosa, challenge());
  const cure = (royaltyPpm: number): Any =>
    any(MsgCureDuplicate, {
      owner: paul.text,
      caseId: 1n,
      relation: ParentRelation.PARENT_RELATION_DERIVED,
      royaltyPpm,
    });
  await chain.refuse(paul, cure(50_000), RegistryError.InvalidParent, "without a licence to derive");
  await chain.must(olga, offerDerive(olga, older));
  await chain.must(paul, buyDerive(paul));
  await chain.refuse(paul, cure(300_001), RegistryError.RoyaltyTooHigh);
  await chain.must(paul, cure(50_000));
  const version = findVersion(chain.app.read(), 2n, first);
  assert.deepEqual(version?.content.parents, [
    { ...older, relation: ParentRelation.PARENT_RELATION_DERIVED, royaltyPpm: 50_000 },
  ]);
  assert.equal(version?.state, VersionState.VERSION_STATE_ACTIVE);
  assert.equal(chain.balance(rosa), before - FEE);
  assert.equal(findHold(chain.app.read(), newer)?.openCases, 0);
  await chain.refuse(paul, cure(50_000), RegistryError.WrongPhase);
});

test("what may not be challenged is refused with the reason (R70)", async () => {
  const { chain } = await createCopy(160, 200);
  const child = {
    ...contentOf(records(3, "child"), [contributorOf(paul, 0n, 3n)]),
    parents: [{ ...newer, relation: ParentRelation.PARENT_RELATION_SUBSET, royaltyPpm: 0 }],
  };
  await chain.must(paul, registerDataset(paul, "c"), publishVersion(paul, "c", "1.0.0", child));
  await chain.refuse(
    rosa,
    challenge({ older: newer, newer: { datasetId: 3n, version: "1.0.0" } }),
    RegistryError.ChallengeExempt,
    "a parent in the same hands",
  );
  const own = contentOf(records(3, "later"), [contributorOf(paul, 0n, 3n)]);
  await chain.must(paul, publishVersion(paul, "b", "2.0.0", own));
  await chain.refuse(rosa, challenge({ older: newer, newer: older }), RegistryError.ChallengeExempt, "the older one");
  await chain.refuse(
    rosa,
    challenge({ older: newer, newer: { datasetId: 2n, version: "2.0.0" } }),
    RegistryError.ChallengeExempt,
    "one dataset",
  );
  await chain.refuse(rosa, challenge({ bond: coin(BOND - 1n) }), RegistryError.BondTooSmall);
  await chain.refuse(rosa, challenge({ newer: { datasetId: 9n, version: "1.0.0" } }), RegistryError.VersionNotFound);
});

test("hostile openings and proofs are refused: other records, other indexes, cut or swollen proofs (R71)", async () => {
  const { chain, original, copy } = await createCopy(160, 200);
  await chain.must(rosa, challenge());
  await chain.blocks(11n);
  const drawn = duplicateSample(chain.app.read(), caseOf(chain));
  const good = recordsProof(copy, drawn);
  const open = (records: MsgOpenDuplicate["records"]): Any =>
    any(MsgOpenDuplicate, { owner: paul.text, caseId: 1n, records, origins: [] });
  const forged = recordsProof(records(200, "forged"), drawn);
  const table: readonly (readonly [string, MsgOpenDuplicate["records"]])[] = [
    ["records of another tree", forged],
    [
      "easier indexes",
      recordsProof(
        copy,
        drawn.map((_, at) => BigInt(at)),
      ),
    ],
    ["one left out", recordsProof(copy, drawn.slice(1))],
    ["a node missing", { ...good, nodes: good.nodes.slice(1) }],
    ["a node too many", { ...good, nodes: [...good.nodes, copy[0] ?? new Uint8Array(32)] }],
    ["a short hash", { ...good, hashes: good.hashes.map((hash) => hash.slice(1)) }],
    ["too many nodes", { ...good, nodes: Array.from({ length: 20_000 }, () => new Uint8Array(32)) }],
    [
      "parts of a flat version",
      { ...good, parts: [{ part: { root: new Uint8Array(32), recordCount: 1n, index: 0n, path: [] }, nodes: [] }] },
    ],
  ];
  for (const [why, records] of table) {
    await chain.refuse(paul, open(records), RegistryError.InvalidProof, why);
  }
  await chain.refuse(
    rosa,
    any(MsgOpenDuplicate, { owner: rosa.text, caseId: 1n, records: good, origins: [] }),
    RegistryError.NotParty,
  );
  await chain.must(paul, open(good));
  const other = any(MsgProveDuplicate, {
    challenger: rosa.text,
    caseId: 1n,
    records: recordsProof(records(200, "x"), drawn),
  });
  await chain.refuse(rosa, other, RegistryError.InvalidProof, "not in the older version");
  await chain.must(rosa, proveMessage(chain, original, 160));
});

test("a small version is decided by the same part of all its records (R71)", async () => {
  for (const [copied, total, needed] of [
    [1, 1, 1],
    [1, 2, 1],
    [2, 3, 2],
    [16, 31, 16],
  ] as const) {
    const { chain, original, copy } = await createCopy(copied, total);
    await chain.must(rosa, challenge());
    await chain.blocks(11n);
    assert.deepEqual([caseOf(chain).sample, caseOf(chain).needed], [total, needed]);
    await chain.must(paul, openMessage(chain, copy));
    await chain.must(rosa, proveMessage(chain, original, copied));
  }
});

test("whoever copies and challenges themselves loses at least three quarters of what they bonded", async () => {
  const { chain, original, copy } = await createCopy(160, 200);
  const together = (): bigint => chain.balance(paul) + chain.balance(rosa);
  const before = together();
  await chain.must(rosa, challenge());
  await chain.blocks(11n);
  await chain.must(paul, openMessage(chain, copy));
  await chain.must(rosa, proveMessage(chain, original, 160));
  assert.equal(together(), before + 125n * BYL - 3n * FEE, "125 of the 500 BYL that lay in the bond");
});

test("commons are known with the times in which they were listed, and a genesis carries them (R70)", async () => {
  const dataset = Dataset.create({ id: 1n, owner: olga.text, name: "a", title: "Commons", payoutAddress: olga.text });
  const chain = await createRegistryChain([olga], {
    genesis: { datasets: [dataset], nextDatasetId: 2n, commons: [1n] },
  });
  const ctx = chain.app.read();
  const at = (...clocks: readonly bigint[]): readonly boolean[] => clocks.map((clock) => isCommonsAt(ctx, 1n, clock));
  assert.deepEqual(at(0n, 50n), [true, true], "listed at genesis: since ever");
  listCommons(ctx, 1n, 40n);
  delistCommons(ctx, 1n, 50n);
  assert.deepEqual(at(0n, 49n, 50n, 99n), [true, true, false, false]);
  listCommons(ctx, 1n, 60n);
  delistCommons(ctx, 1n, 60n);
  listCommons(ctx, 1n, 70n);
  assert.deepEqual(at(49n, 50n, 60n, 69n, 70n), [true, false, false, false, true]);
  const { commons, commonsTimes } = exportCases(ctx);
  assert.deepEqual(
    [commons, commonsTimes.map(({ fromClock, untilClock }) => [fromClock, untilClock])],
    [
      [1n],
      [
        [0n, 50n],
        [70n, 0n],
      ],
    ],
  );
  const time = (fromClock: bigint, untilClock: bigint, datasetId = 1n) => ({ datasetId, fromClock, untilClock });
  const bad: readonly (readonly [string, readonly ReturnType<typeof time>[], readonly bigint[]])[] = [
    ["no such dataset", [time(0n, 5n, 3n)], []],
    ["it goes on and is not listed", [time(0n, 0n)], []],
    ["it ends before it begins", [time(5n, 5n)], []],
    ["two at once", [time(0n, 9n), time(8n, 0n)], [1n]],
    ["two go on", [time(0n, 0n), time(8n, 0n)], [1n]],
    ["listed, but it ended", [time(0n, 50n)], [1n]],
    ["out of order", [time(8n, 0n), time(0n, 4n)], [1n]],
  ];
  for (const [why, times, listed] of bad) {
    const genesis = { datasets: [dataset], nextDatasetId: 2n, commons: listed, commonsTimes: times };
    await assert.rejects(createRegistryChain([olga], { genesis }), /commons/, why);
  }
  await createRegistryChain([olga], {
    genesis: { datasets: [dataset], nextDatasetId: 2n, commons: [1n], commonsTimes: [time(0n, 50n), time(70n, 0n)] },
  });
});

test("a query tells which datasets were listed as commons, and when (R70)", async () => {
  const dataset = Dataset.create({ id: 1n, owner: olga.text, name: "a", title: "Commons", payoutAddress: olga.text });
  const commonsTimes = [
    { datasetId: 1n, fromClock: 0n, untilClock: 50n },
    { datasetId: 1n, fromClock: 70n, untilClock: 0n },
  ];
  const genesis = { datasets: [dataset], nextDatasetId: 2n, commons: [1n], commonsTimes };
  const chain = await createRegistryChain([olga], { genesis });
  const query = chain.app.modules.queries.get("/byline.registry.v1.Query/Commons");
  assert.ok(query !== undefined);
  const answer = query.run(chain.app.read(), QueryCommonsRequest.encode({ pagination: undefined }));
  assert.deepEqual(QueryCommonsResponse.decode(answer).times, commonsTimes);
});

test("what governance lists as commons may be in every dataset (R70)", async () => {
  const dataset = Dataset.create({ id: 1n, owner: olga.text, name: "a", title: "Commons", payoutAddress: olga.text });
  const chain = await createRegistryChain([olga, paul, rosa], {
    genesis: { datasets: [dataset], nextDatasetId: 2n, commons: [1n] },
  });
  const original = contentOf(records(20), [contributorOf(olga, 0n, 20n)]);
  await chain.must(olga, publishVersion(olga, "a", "1.0.0", original));
  await chain.must(paul, registerDataset(paul, "b"), publishVersion(paul, "b", "1.0.0", original));
  await chain.refuse(rosa, challenge(), RegistryError.ChallengeExempt);
  const forged = any(MsgSetCommons, { authority: rosa.text, datasetIds: [2n], listed: true });
  await chain.refuse(rosa, forged, INVALID_SIGNER, "only governance lists");
  const params = any(MsgUpdateParams, { authority: rosa.text, params: defaultRegistryParams() });
  await chain.refuse(rosa, params, INVALID_SIGNER, "only governance changes parameters");
});
