/**
 * Proves that a copy convicts neither the next release of its own source nor those who built on the same data by right
 * (docs/spec/registry.md R70, R72), and that nobody else is excused. Invariants run after every block.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { bigEndian64 } from "../../lib/bytes.ts";
import { DUPLICATE_ORIGIN_STEPS_MAX, DUPLICATE_ORIGINS_MAX } from "../../lib/limits.ts";
import { testAccount } from "../../node/execution/test-app.fixture.ts";
import type { TestAccount } from "../../node/execution/test-app.fixture.ts";
import { DuplicateStatus } from "../../proto/gen/byline/registry/v1/cases.ts";
import type { VersionName } from "../../proto/gen/byline/registry/v1/cases.ts";
import { Dataset, ParentRelation } from "../../proto/gen/byline/registry/v1/registry.ts";
import {
  MsgChallengeDuplicate,
  MsgCureDuplicate,
  MsgOpenDuplicate,
  MsgProveDuplicate,
} from "../../proto/gen/byline/registry/v1/tx.ts";
import type { RecordsOrigin } from "../../proto/gen/byline/registry/v1/tx.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import {
  BYL,
  DAY_BLOCKS,
  any,
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
import type { RegistryChain, RegistryChainOptions } from "./chain.fixture.ts";
import { duplicateSample } from "./duplicate-case.ts";
import { RegistryError } from "./errors.ts";
import { duplicates } from "./tables.ts";

const [olga, paul, rosa, sara] = [testAccount("olga"), testAccount("paul"), testAccount("rosa"), testAccount("sara")];
const BOND = 100n * BYL;
const BASE = 200;
const base = records(BASE);
const ofOlga = { datasetId: 1n, version: "1.0.0" };
const ofPaul = { datasetId: 2n, version: "1.0.0" };
const ofRosa = { datasetId: 3n, version: "1.0.0" };
const derivedFrom = (ref: VersionName) => [{ ...ref, relation: ParentRelation.PARENT_RELATION_DERIVED, royaltyPpm: 0 }];

/** What an account publishes: the base and a few records of its own, so that no content root stands twice. */
const own = (account: TestAccount): Uint8Array[] => [...base, ...records(5, account.text)];
const build = (account: TestAccount, name: string, parents: ReturnType<typeof derivedFrom> = []): readonly Any[] => [
  registerDataset(account, name),
  publishVersion(
    account,
    name,
    "1.0.0",
    contentOf(own(account), [contributorOf(account, 0n, BigInt(BASE + 5))], { parents }),
  ),
];

/** Olga publishes the base as dataset 1 and sells licences to derive from it. */
async function createBase(genesis: RegistryChainOptions["genesis"] = undefined): Promise<RegistryChain> {
  const chain = await createRegistryChain([olga, paul, rosa, sara], genesis === undefined ? {} : { genesis });
  const content = contentOf(base, [contributorOf(olga, 0n, BigInt(BASE))]);
  const registered = genesis === undefined ? [registerDataset(olga, "base")] : [];
  await chain.must(olga, ...registered, publishVersion(olga, "base", "1.0.0", content));
  await chain.must(olga, offerDerive(olga, ofOlga));
  return chain;
}

const charge = (older: VersionName, newer: VersionName): Any =>
  any(MsgChallengeDuplicate, { challenger: paul.text, older, newer, bond: coin(BOND) });

/** Paul charges `newer` with being a copy of `older`; the beacon draws. */
async function drawn(chain: RegistryChain, older: VersionName, newer: VersionName): Promise<readonly bigint[]> {
  await chain.must(paul, charge(older, newer));
  await chain.blocks(11n);
  const found = duplicates.find(chain.app.read(), bigEndian64(1n));
  assert.ok(found !== undefined);
  return duplicateSample(chain.app.read(), found);
}

/** Shows the sample of what `owner` published, and which of it was in these versions, each of which holds the base first. */
function show(owner: TestAccount, sample: readonly bigint[], origins: readonly Partial<RecordsOrigin>[]): Any {
  const shared = recordsProof(
    base,
    sample.filter((index) => index < BigInt(BASE)),
  );
  return any(MsgOpenDuplicate, {
    owner: owner.text,
    caseId: 1n,
    records: recordsProof(own(owner), sample),
    origins: origins.map((more) => ({ origin: ofOlga, through: [], records: shared, ...more })),
  });
}

/** Paul shows every drawn record of the base in what he published. */
const prove = (sample: readonly bigint[]): Any =>
  any(MsgProveDuplicate, {
    challenger: paul.text,
    caseId: 1n,
    records: recordsProof(
      own(paul),
      sample.filter((index) => index < BigInt(BASE)),
    ),
  });

const statusOf = (chain: RegistryChain): number | undefined =>
  duplicates.find(chain.app.read(), bigEndian64(1n))?.status;

/** The case is rejected, and the challenger loses the bond. */
async function expectRejected(chain: RegistryChain, sample: readonly bigint[]): Promise<void> {
  await chain.refuse(paul, prove(sample), RegistryError.InvalidProof, "what has an origin does not count");
  const before = chain.balance(paul);
  await chain.blocks(DAY_BLOCKS + 2n);
  assert.equal(statusOf(chain), DuplicateStatus.DUPLICATE_STATUS_REJECTED);
  assert.equal(chain.balance(paul), before, "the bond is lost");
}

test("a copy, or a declared derivative, convicts no later release of the same records in the dataset they came from (R70)", async () => {
  for (const parents of [[], derivedFrom(ofOlga)]) {
    const chain = await createBase();
    const content = contentOf(base, [contributorOf(olga, 0n, BigInt(BASE))]);
    await chain.must(paul, ...build(paul, "copy", parents));
    await chain.must(olga, publishVersion(olga, "base", "1.0.1", content));
    const again = { ...ofOlga, version: "1.0.1" };
    await chain.refuse(paul, charge(ofPaul, again), RegistryError.ChallengeExempt, "her records are older");
  }
});

test("a greater version of the source shows its records in the first one; they do not count as copied (R72)", async () => {
  const chain = await createBase();
  await chain.must(paul, ...build(paul, "copy"));
  const content = contentOf(own(olga), [contributorOf(olga, 0n, BigInt(BASE + 5))]);
  await chain.must(olga, publishVersion(olga, "base", "1.1.0", content));
  const sample = await drawn(chain, ofPaul, { ...ofOlga, version: "1.1.0" });
  await chain.must(olga, show(olga, sample, [{}]));
  await expectRejected(chain, sample);
});

test("who builds on a base by right is no copy of who built on it before (R72)", async () => {
  const chain = await createBase();
  await chain.must(paul, ...build(paul, "p", derivedFrom(ofOlga)));
  await chain.must(rosa, buyDerive(rosa));
  await chain.must(rosa, ...build(rosa, "r", derivedFrom(ofOlga)));
  const sample = await drawn(chain, ofPaul, ofRosa);
  const table: readonly (readonly [string, readonly Partial<RecordsOrigin>[]])[] = [
    ["not built on by right", [{ origin: ofPaul }]],
    ["the challenged one itself is not older", [{ origin: ofRosa }]],
    ["too many steps", [{ through: Array.from({ length: DUPLICATE_ORIGIN_STEPS_MAX }, () => ofRosa) }]],
    ["too many origins", Array.from({ length: DUPLICATE_ORIGINS_MAX + 1 }, () => ({}))],
  ];
  for (const [why, origins] of table) {
    await chain.refuse(rosa, show(rosa, sample, origins), RegistryError.InvalidOrigin, why);
  }
  const forged = [{ records: recordsProof(own(rosa), sample) }];
  await chain.refuse(rosa, show(rosa, sample, forged), RegistryError.InvalidProof, "records that are not there");
  await chain.must(rosa, show(rosa, sample, [{}]));
  await expectRejected(chain, sample);
});

test("who names a base without a licence is excused by it no more than by naming the challenger's version (R72)", async () => {
  const chain = await createBase();
  await chain.must(paul, ...build(paul, "p", derivedFrom(ofOlga)));
  await chain.must(rosa, ...build(rosa, "r", derivedFrom(ofOlga)));
  const sample = await drawn(chain, ofPaul, ofRosa);
  await chain.refuse(rosa, show(rosa, sample, [{}]), RegistryError.InvalidOrigin);
  await chain.must(rosa, show(rosa, sample, []));
  await chain.must(paul, prove(sample));
  assert.equal(statusOf(chain), DuplicateStatus.DUPLICATE_STATUS_UPHELD);
});

test("a base is reached over versions that were each built on the next by right, or cured (R72)", async () => {
  const chain = await createBase();
  await chain.must(paul, ...build(paul, "p"));
  await chain.must(sara, ...build(sara, "s"));
  const ofSara = { datasetId: 3n, version: "1.0.0" };
  const relation = ParentRelation.PARENT_RELATION_DERIVED;
  await chain.must(
    rosa,
    any(MsgChallengeDuplicate, { challenger: rosa.text, older: ofOlga, newer: ofSara, bond: coin(BOND) }),
  );
  await chain.must(sara, buyDerive(sara));
  await chain.must(sara, any(MsgCureDuplicate, { owner: sara.text, caseId: 1n, relation, royaltyPpm: 0 }));
  const again = contentOf(records(5, "s"), [contributorOf(sara, 0n, 5n)]);
  await chain.must(sara, publishVersion(sara, "s", "2.0.0", again));
  const built = contentOf(own(sara), [contributorOf(sara, 0n, BigInt(BASE + 5))], {
    parents: derivedFrom({ ...ofSara, version: "2.0.0" }),
  });
  await chain.must(sara, registerDataset(sara, "t"), publishVersion(sara, "t", "1.0.0", built));
  const newer = { datasetId: 4n, version: "1.0.0" };
  await chain.must(paul, charge(ofPaul, newer));
  await chain.blocks(11n);
  const found = duplicates.find(chain.app.read(), bigEndian64(2n));
  assert.ok(found !== undefined);
  const sample = duplicateSample(chain.app.read(), found);
  const shown = (through: readonly VersionName[]): Any =>
    any(MsgOpenDuplicate, { ...MsgOpenDuplicate.decode(show(sara, sample, [{ through }]).value), caseId: 2n });
  await chain.refuse(sara, shown([]), RegistryError.InvalidOrigin, "the step between is left out");
  await chain.must(sara, shown([{ ...ofSara, version: "2.0.0" }, ofSara]));
  const late = any(MsgProveDuplicate, { ...MsgProveDuplicate.decode(prove(sample).value), caseId: 2n });
  await chain.refuse(paul, late, RegistryError.InvalidProof);
});

test("what was in the commons before is nobody's (R72)", async () => {
  const dataset = Dataset.create({ id: 1n, owner: olga.text, name: "base", title: "Base", payoutAddress: olga.text });
  const chain = await createBase({ datasets: [dataset], nextDatasetId: 2n, commons: [1n] });
  await chain.must(paul, ...build(paul, "p"));
  await chain.must(rosa, ...build(rosa, "r"));
  const sample = await drawn(chain, ofPaul, ofRosa);
  await chain.must(rosa, show(rosa, sample, [{}]));
  await expectRejected(chain, sample);
});

test("the commons excuse nothing that came into them after the older version (R72)", async () => {
  const dataset = Dataset.create({ id: 1n, owner: olga.text, name: "base", title: "Base", payoutAddress: olga.text });
  const chain = await createBase({ datasets: [dataset], nextDatasetId: 2n, commons: [1n] });
  await chain.must(paul, ...build(paul, "p"));
  const late = contentOf(own(paul), [contributorOf(olga, 0n, BigInt(BASE + 5))]);
  await chain.must(olga, publishVersion(olga, "base", "2.0.0", late));
  await chain.must(rosa, ...build(rosa, "r"));
  const sample = await drawn(chain, ofPaul, ofRosa);
  const origin = { ...ofOlga, version: "2.0.0" };
  const shown = recordsProof(
    own(paul),
    sample.filter((index) => index < BigInt(BASE)),
  );
  await chain.refuse(rosa, show(rosa, sample, [{ origin, records: shown }]), RegistryError.InvalidOrigin);
});
