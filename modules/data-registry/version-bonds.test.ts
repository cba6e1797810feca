/**
 * Proves that the bonds behind a version answer for it whoever owns the dataset by then (docs/spec/emissions.md E34), and
 * what may be bonded at all (E30, E35). Invariants run after every block.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { allRows, createTestApp, testAccount } from "../../node/execution/test-app.fixture.ts";
import type { TestAccount, TestApp } from "../../node/execution/test-app.fixture.ts";
import { BondPurpose } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import { QueryVersionBondsRequest, QueryVersionBondsResponse } from "../../proto/gen/byline/emissions/v1/query.ts";
import { MsgUnbond, MsgWithdrawBond } from "../../proto/gen/byline/emissions/v1/tx.ts";
import { Reason } from "../../proto/gen/byline/registry/v1/cases.ts";
import { ParentRelation } from "../../proto/gen/byline/registry/v1/registry.ts";
import {
  MsgAcceptTransfer,
  MsgChallengeDuplicate,
  MsgCureDuplicate,
  MsgOpenCase,
  MsgOpenDuplicate,
  MsgTransferDataset,
} from "../../proto/gen/byline/registry/v1/tx.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import { EmissionsError } from "../emissions/errors.ts";
import { bondsBehind, findBond } from "../emissions/keeper.ts";
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
  postBond,
  publishVersion,
  records,
  recordsProof,
  registerDataset,
} from "./chain.fixture.ts";
import type { RegistryChain } from "./chain.fixture.ts";
import { bigEndian64, utf8ToBytes } from "../../lib/bytes.ts";
import { duplicateSample } from "./duplicate-case.ts";
import { RegistryError } from "./errors.ts";
import { duplicates } from "./tables.ts";

const [olga, paul, rosa, sam] = [testAccount("olga"), testAccount("paul"), testAccount("rosa"), testAccount("sam")];
const VERSION = BondPurpose.BOND_PURPOSE_VERSION;
const SUBJECT = "2@1.0.0";
const BOND = 100n * BYL;
const FEE = 1_000n;
const older = { datasetId: 1n, version: "1.0.0" };
const newer = { datasetId: 2n, version: "1.0.0" };

/** Olga publishes; Paul publishes a copy of it as dataset 2. */
async function createCopy(more: readonly TestAccount[] = []): Promise<RegistryChain> {
  const chain = await createRegistryChain([olga, paul, rosa, sam, ...more]);
  for (const [account, name] of [
    [olga, "a"],
    [paul, "b"],
  ] as const) {
    const content = contentOf(records(64), [contributorOf(account, 0n, 64n)]);
    await chain.must(account, registerDataset(account, name), publishVersion(account, name, "1.0.0", content));
  }
  return chain;
}

async function transfer(chain: RegistryChain, from: TestAccount, to: TestAccount): Promise<void> {
  await chain.must(from, any(MsgTransferDataset, { owner: from.text, datasetId: 2n, newOwner: to.text }));
  await chain.must(to, any(MsgAcceptTransfer, { newOwner: to.text, datasetId: 2n }));
}

const unbond = (owner: TestAccount, amount: bigint): Any =>
  any(MsgUnbond, { owner: owner.text, purpose: VERSION, subject: SUBJECT, amount: coin(amount) });
const withdraw = (owner: TestAccount): Any =>
  any(MsgWithdrawBond, { sender: owner.text, owner: owner.text, purpose: VERSION, subject: SUBJECT });
const challenge = (): Any => any(MsgChallengeDuplicate, { challenger: rosa.text, older, newer, bond: coin(BOND) });
const accuse = (reason: number): Any =>
  any(MsgOpenCase, {
    challenger: rosa.text,
    subject: newer,
    reason,
    evidenceHash: new Uint8Array(32).fill(reason),
    evidenceUri: "https://example.org/evidence",
    bond: coin(10_000n * BYL),
  });

test("asking for the bonds of no version's number is answered with what is wrong", async () => {
  const chain = await createRegistryChain([olga]);
  const handler = chain.app.modules.queries.get("/byline.emissions.v1.Query/VersionBonds");
  for (const version of ["", "1.0", "€".repeat(80)]) {
    const request = QueryVersionBondsRequest.encode({ datasetId: 1n, version });
    assert.throws(() => handler?.run(chain.app.read(), request), /no version's number/);
  }
});

function versionBonds(chain: RegistryChain): QueryVersionBondsResponse {
  const handler = chain.app.modules.queries.get("/byline.emissions.v1.Query/VersionBonds");
  assert.ok(handler !== undefined);
  return QueryVersionBondsResponse.decode(handler.run(chain.app.read(), QueryVersionBondsRequest.encode(newer)));
}

test("a version's bond is slashed after the dataset was handed on, what is on its way out too (E34)", async () => {
  const chain = await createCopy();
  await chain.must(paul, bondVersion(paul, SUBJECT, 500n * BYL));
  await chain.must(paul, unbond(paul, 400n * BYL));
  await transfer(chain, paul, sam);
  await chain.must(sam, bondVersion(sam, SUBJECT, 100n * BYL));
  const before = chain.balance(rosa);
  await chain.must(rosa, challenge());
  const { bonded, reachable, pins, bonds } = versionBonds(chain);
  assert.deepEqual([bonded, reachable, pins, bonds.length], [200n * BYL, 600n * BYL, 1, 2]);
  await chain.refuse(paul, unbond(paul, BYL), EmissionsError.BondPinned, "the old owner's bond is named in the case");
  await chain.refuse(sam, unbond(sam, BYL), EmissionsError.BondPinned, "and the new one's");
  await transfer(chain, sam, olga);
  await chain.must(olga, bondVersion(olga, SUBJECT, 200n * BYL));
  await chain.refuse(
    olga,
    unbond(olga, BYL),
    EmissionsError.BondPinned,
    "one that is posted meanwhile is named as well",
  );
  await chain.blocks(5n * DAY_BLOCKS);
  assert.deepEqual(bondsBehind(chain.app.read(), { purpose: VERSION, subject: SUBJECT }), []);
  assert.equal(chain.balance(rosa), before + 200n * BYL - FEE, "a quarter of all 800 BYL");
});

test("several bonds share a slash in proportion, and the challenger is paid once, not for each of them (E32, E34)", async () => {
  const chain = await createCopy();
  await chain.must(paul, bondVersion(paul, SUBJECT, 9_000n * BYL));
  await transfer(chain, paul, sam);
  await chain.must(sam, bondVersion(sam, SUBJECT, 1_000n * BYL));
  const before = chain.balance(rosa);
  await chain.must(rosa, challenge());
  await chain.blocks(5n * DAY_BLOCKS);
  assert.equal(chain.balance(rosa), before + 3n * BOND - FEE, "three times what was at risk");
  for (const owner of [paul, sam]) {
    assert.equal(findBond(chain.app.read(), owner.address, VERSION, SUBJECT), undefined);
  }
});

test("whoever would lose a bond may show the sample, when the new owner stays silent (R73)", async () => {
  const chain = await createCopy();
  await chain.must(paul, bondVersion(paul, SUBJECT, 500n * BYL));
  await transfer(chain, paul, sam);
  await chain.must(rosa, challenge());
  await chain.blocks(11n);
  const found = duplicates.find(chain.app.read(), bigEndian64(1n));
  assert.ok(found !== undefined);
  const shown = recordsProof(records(64), duplicateSample(chain.app.read(), found));
  const open = (account: TestAccount): Any =>
    any(MsgOpenDuplicate, { owner: account.text, caseId: 1n, records: shown, origins: [] });
  await chain.refuse(olga, open(olga), RegistryError.NotParty);
  await chain.must(paul, open(paul));
});

test("the end of one case lets go what it named, not what another one names (R74, R84)", async () => {
  const chain = await createCopy();
  await chain.must(paul, bondVersion(paul, SUBJECT, 500n * BYL));
  await transfer(chain, paul, sam);
  await chain.must(rosa, accuse(Reason.REASON_SPAM));
  await chain.must(sam, bondVersion(sam, SUBJECT, 100n * BYL));
  await chain.must(rosa, challenge());
  await chain.must(olga, offerDerive(olga, older));
  await chain.must(sam, buyDerive(sam));
  const relation = ParentRelation.PARENT_RELATION_DERIVED;
  await chain.must(sam, any(MsgCureDuplicate, { owner: sam.text, caseId: 2n, relation, royaltyPpm: 0 }));
  await chain.refuse(sam, unbond(sam, BYL), EmissionsError.BondPinned, "the jury's case goes on");
  await chain.refuse(paul, withdraw(paul), EmissionsError.BondPinned, "for whoever has bonded");
  await chain.blocks(8n * DAY_BLOCKS);
  await chain.must(sam, unbond(sam, BYL));
  await chain.must(paul, unbond(paul, BYL));
});

test("what finds bonds by their version, and what pins them, lives on in an exported genesis (E2, E34)", async () => {
  const chain = await createCopy();
  await chain.must(paul, bondVersion(paul, SUBJECT, 500n * BYL));
  await transfer(chain, paul, sam);
  await chain.must(sam, bondVersion(sam, SUBJECT, 100n * BYL));
  await chain.must(rosa, challenge());
  const exported = Object.fromEntries(
    chain.app.modules.modules.flatMap(({ name, genesis }) =>
      genesis === undefined ? [] : [[name, genesis.export(chain.app.read())] as const],
    ),
  );
  const again = await createTestApp({ appStateBytes: utf8ToBytes(JSON.stringify(exported)) });
  await again.block([]);
  assert.deepEqual(again.alarms, []);
  const rows = (app: TestApp): readonly string[] =>
    allRows(app.state.latest(), ["emissions"]).filter((row) => /^emissions 1[0-2]/.test(row));
  assert.deepEqual(rows(again), rows(chain.app));
  assert.equal(rows(again).length, 3 + 2 + 1, "three bonds, two of them behind the version, one subject in a case");
});

test("only what is there is bonded, by whom it concerns, and not for next to nothing (E30, E35)", async () => {
  const chain = await createCopy();
  const { BOND_PURPOSE_CUSTODIAN, BOND_PURPOSE_DATANET, BOND_PURPOSE_CURATOR, BOND_PURPOSE_SELLER } = BondPurpose;
  const invalid: readonly (readonly [string, number, string])[] = [
    ["a version that is not there", VERSION, "2@1.0.1"],
    ["a dataset that is not there", VERSION, "9@1.0.0"],
    ["another spelling", VERSION, "02@1.0.0"],
    ["no version", VERSION, "2"],
    ["more than a version", VERSION, "2@1.0.0@1"],
    ["a number too large", VERSION, "99999999999999999999@1.0.0"],
    ["nothing", VERSION, ""],
    ["somebody else's version", VERSION, "1@1.0.0"],
    ["a datanet that is not there", BOND_PURPOSE_CUSTODIAN, "1"],
    ["a datanet that is not there", BOND_PURPOSE_DATANET, "1"],
    ["a datanet that is not there", BOND_PURPOSE_CURATOR, "1"],
    ["a subject where none belongs", BOND_PURPOSE_SELLER, "1"],
  ];
  for (const [why, purpose, subject] of invalid) {
    await chain.refuse(paul, postBond(paul, purpose, subject, 500n * BYL), EmissionsError.InvalidBond, why);
  }
  await chain.refuse(paul, bondVersion(paul, SUBJECT, BYL - 1n), EmissionsError.BondTooSmall);
  await chain.refuse(paul, postBond(paul, BOND_PURPOSE_SELLER, "", 99_999n), EmissionsError.BondTooSmall);
  await chain.must(paul, bondVersion(paul, SUBJECT, BYL));
  await chain.must(paul, bondVersion(paul, SUBJECT, 1n));
  await chain.refuse(paul, unbond(paul, 2n), EmissionsError.BondTooSmall, "no rest that is not worth a row");
  await chain.must(paul, unbond(paul, BYL + 1n));
});

test("at most eight accounts have a bond behind a version (E34)", async () => {
  const owners = Array.from({ length: 8 }, (_, index) => testAccount(`owner ${index}`));
  const chain = await createCopy(owners);
  let owner = paul;
  for (const next of owners) {
    await chain.must(owner, bondVersion(owner, SUBJECT, BYL));
    await transfer(chain, owner, next);
    owner = next;
  }
  await chain.refuse(owner, bondVersion(owner, SUBJECT, BYL), EmissionsError.TooManyBonds);
});
