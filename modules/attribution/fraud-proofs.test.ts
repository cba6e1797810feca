/**
 * Proves: each row of the fraud table convicts a publication by one message (docs/spec/attribution.md T90-T93, T95, T96), what does
 * not hold changes nothing, earliest commitment and first shower are paid, and what a void publication steered is divided again.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { InputData } from "../../lib/attribution/commit/build.ts";
import { EMBEDDER_SEED, createEmbedder } from "../../lib/attribution/embedder.ts";
import { featureLeaf, featureRoot, featureTree } from "../../lib/attribution/features.ts";
import { fraudCommitment } from "../../lib/attribution/fraud/commitment.ts";
import type { FraudProof } from "../../lib/attribution/fraud/judge.ts";
import { createChance } from "../../lib/attribution/random-game.fixture.ts";
import { writeLeafRef } from "../../lib/attribution/wire/leaf.ts";
import { writeRecord } from "../../lib/attribution/wire/openings.ts";
import { bigEndian64, concatBytes, utf8ToBytes } from "../../lib/bytes.ts";
import { merkleLeafHash, merklePath, merkleRoot } from "../../lib/merkle/merkle.ts";
import { RECORD_PIECES_TAG, recordHashOf, recordPieces } from "../../lib/registry/record-hash.ts";
import { FeatureFraud, FraudCase, PublicationFraud } from "../../proto/gen/byline/attribution/v1/fraud.ts";
import { PublicationState } from "../../proto/gen/byline/attribution/v1/publication.ts";
import {
  MsgCommitFraudResponse,
  MsgDropPublication,
  MsgDropPublicationResponse,
  MsgExecuteConviction,
  MsgFinalizePublication,
  MsgOpenLeaf,
  MsgOpenLeafResponse,
  MsgProveFraud,
  MsgProveFraudResponse,
  MsgResplit,
  MsgResplitResponse,
  MsgSettleChannelResponse,
  MsgTimeoutLeaf,
  MsgTimeoutLeafResponse,
  MsgWithdrawFraudCommit,
  MsgWithdrawFraudCommitResponse,
} from "../../proto/gen/byline/attribution/v1/tx.ts";
import { Reason } from "../../proto/gen/byline/registry/v1/cases.ts";
import {
  MsgAcceptTransfer,
  MsgAcceptTransferResponse,
  MsgOpenCase,
  MsgOpenCaseResponse,
  MsgTransferDataset,
  MsgTransferDatasetResponse,
} from "../../proto/gen/byline/registry/v1/tx.ts";
import { BondPurpose } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import { MsgPostBondResponse } from "../../proto/gen/byline/emissions/v1/tx.ts";
import { moduleAddress } from "../../lib/address.ts";
import { BOND_POOL } from "../module-accounts.ts";
import { any, createEconomyChain, postBond, publishShares, shareOf } from "../economy.fixture.ts";
import { openChannel, registerGateway } from "./channel.fixture.ts";
import { readQuality } from "../emissions/health-rows.ts";
import { AttributionError } from "./errors.ts";
import { findCancellation, findHold, findModel, findSettlement } from "./keeper.ts";
import {
  DAY_BLOCKS,
  PEOPLE,
  commitMessage,
  createScene,
  honestPublication,
  present,
  proveMessage,
  publicationCase,
} from "./publication.fixture.ts";
import type { Scene } from "./publication.fixture.ts";
import { PUBLICATION_LIES, anyLie } from "./publication-lies.fixture.ts";

const { olga, paul, gate, buyer, eve, carl, dora } = PEOPLE;

const coinOf = (amount: string) => ({ denom: "ubyl", amount });

/** A case against the features of an input: the random vectors of these tests are not those of hash-1. */
function faultyFeatures({ datasetId, version, items }: InputData, content: Uint8Array): Uint8Array {
  const leaves = items.map((item, at) => merkleLeafHash(featureLeaf(at, item)));
  const item = { index: 1, record: writeRecord(present(items[1], "an item")), path: merklePath(leaves, 1) };
  const { count, dims, tree } = featureTree(items);
  const features = FeatureFraud.create({ datasetId, version, count, dims, tree, embedding: { item, content } });
  return FraudCase.encode(FraudCase.create({ features }));
}

const isVoid = (scene: Scene, id: bigint) => scene.row(id).state === PublicationState.PUBLICATION_STATE_VOID;

test("each kind of lie is convicted by one message; the same proofs do not touch the honest publication (T91, T92)", async () => {
  const scene = await createScene(createChance(11));
  const { chain } = scene;
  const proofs: FraudProof[] = [];
  for (const { rule, kind, make } of PUBLICATION_LIES) {
    const { publication, proof } = make(scene.next(), scene.honest);
    assert.equal(proof.kind, kind, rule);
    const id = await scene.published(publication);
    const before = chain.balance(carl);
    assert.equal(await scene.convict(publicationCase(id, proof)), `publication/${id}`, rule);
    assert.ok(isVoid(scene, id), rule);
    await chain.blocks(20);
    const fees = 4n * 1_000_000n;
    const gained = chain.balance(carl) - before;
    assert.ok(gained <= 250_000n && gained >= 250_000n - fees, `${rule}: 25 % of the bond, and the commitment's back`);
    proofs.push(proof);
  }
  const honest = await scene.published(honestPublication(scene));
  const frauds = [...proofs, { kind: "vector" } as const].map((proof) => publicationCase(honest, proof));
  await chain.ok(carl, MsgCommitFraudResponse, ...frauds.map((fraud) => commitMessage(carl, fraud)));
  for (const fraud of frauds) {
    await chain.refused(carl, AttributionError.FraudNotShown, proveMessage(carl, fraud));
  }
  assert.ok(!isVoid(scene, honest));
});

async function pendingLie(seed: number): Promise<{ scene: Scene; id: bigint; proof: FraudProof }> {
  const scene = await createScene(createChance(seed));
  const { publication, proof } = anyLie(scene.next(), scene.honest);
  return { scene, id: await scene.published(publication), proof };
}

test("a proof needs a commitment of an earlier block and of its sender; commitments go back (T90)", async () => {
  const { scene, id, proof } = await pendingLie(12);
  const { chain } = scene;
  const fraud = publicationCase(id, proof);
  const { FraudCommitNotFound, InvalidFraudCommit } = AttributionError;
  await chain.refused(carl, FraudCommitNotFound, proveMessage(carl, fraud));
  await chain.refused(carl, InvalidFraudCommit, commitMessage(carl, fraud, 9_999_999n));
  await chain.refused(carl, FraudCommitNotFound, commitMessage(carl, fraud), proveMessage(carl, fraud));
  const before = chain.balance(carl);
  await chain.ok(carl, MsgCommitFraudResponse, commitMessage(carl, fraud));
  await chain.refused(carl, InvalidFraudCommit, commitMessage(carl, fraud));
  // Who reads the commitment or the proof cannot use either.
  await chain.refused(dora, FraudCommitNotFound, proveMessage(dora, fraud));
  const commitment = fraudCommitment("byline-test-1", fraud, carl.address);
  const withdraw = (sender: { text: string }) => any(MsgWithdrawFraudCommit, { sender: sender.text, commitment });
  await chain.refused(dora, FraudCommitNotFound, withdraw(dora));
  const { refunded } = await chain.ok(carl, MsgWithdrawFraudCommitResponse, withdraw(carl));
  assert.equal(refunded, 10_000_000n);
  assert.ok(before - chain.balance(carl) < 10_000_000n);
  await chain.refused(carl, FraudCommitNotFound, proveMessage(carl, fraud));
  assert.ok(!isVoid(scene, id));
});

test("the earliest commitment and the first shower have half each, nobody else anything (T92)", async () => {
  const { scene, id, proof } = await pendingLie(13);
  const { chain } = scene;
  const fraud = publicationCase(id, proof);
  await chain.ok(dora, MsgCommitFraudResponse, commitMessage(dora, fraud));
  await chain.ok(carl, MsgCommitFraudResponse, commitMessage(carl, fraud));
  await chain.ok(carl, MsgProveFraudResponse, proveMessage(carl, fraud));
  // H40: opened and upheld by one message.
  assert.deepEqual(
    readQuality(chain.app.read()).cases.map(({ code, opened, upheld }) => [code, opened, upheld]),
    [["fraud", 1n, 1n]],
  );
  const execute = any(MsgExecuteConviction, { sender: olga.text, subject: `publication/${id}` });
  await chain.refused(olga, AttributionError.ConvictionOpen, execute);
  await chain.ok(dora, MsgProveFraudResponse, proveMessage(dora, fraud));
  await chain.ok(eve, MsgCommitFraudResponse, commitMessage(eve, fraud));
  await chain.refused(eve, AttributionError.AlreadyConvicted, proveMessage(eve, fraud));
  const [first, second] = [chain.balance(dora), chain.balance(carl)];
  await chain.blocks(20);
  assert.deepEqual([chain.balance(dora) - first, chain.balance(carl) - second], [125_000n, 125_000n]);
  await chain.refused(olga, AttributionError.ConvictionNotFound, execute);
});

test("a liar who commits to the proof before the lie is published leaves half to who finds it; no half is lost (T92)", async () => {
  const scene = await createScene(createChance(14));
  const { chain } = scene;
  const { publication, proof } = anyLie(scene.next(), scene.honest);
  // The first publication of a chain is known by its number before it is there.
  const fraud = publicationCase(1n, proof);
  await chain.ok(dora, MsgCommitFraudResponse, commitMessage(dora, fraud));
  assert.equal(await scene.published(publication), 1n);
  await chain.ok(carl, MsgCommitFraudResponse, commitMessage(carl, fraud));
  await chain.ok(carl, MsgProveFraudResponse, proveMessage(carl, fraud));
  const before = [chain.balance(carl), chain.balance(moduleAddress(BOND_POOL))];
  await chain.ok(dora, MsgProveFraudResponse, proveMessage(dora, fraud));
  await chain.blocks(20);
  const after = [chain.balance(carl), chain.balance(moduleAddress(BOND_POOL))];
  // Besides the slash of 1,000,000 the pool returned dora's commitment.
  assert.deepEqual(
    [(after[0] ?? 0n) - (before[0] ?? 0n), (before[1] ?? 0n) - (after[1] ?? 0n)],
    [125_000n, 11_000_000n],
  );
});

test("a void publication that steered gives way to what stood before, and its settlements are divided again (T91, T93)", async () => {
  const { scene, id, proof } = await pendingLie(14);
  const { chain, modelId } = scene;
  await chain.blocks(3 * DAY_BLOCKS);
  assert.equal(scene.steering().steering.effectiveId, id);
  await registerGateway(chain, gate, 10_000_000n);
  const channel = await openChannel(chain, buyer, { gateway: gate, modelId, deposit: 10_000_000n, inputs: 2 });
  channel.call(1, 1_000_000n);
  await chain.ok(gate, MsgSettleChannelResponse, channel.settle());
  const before = present(findSettlement(chain.app.read(), channel.id, 1), "a settlement");
  assert.equal(before.publicationId, id);
  const resplit = any(MsgResplit, { sender: olga.text, channelId: channel.id, index: 1 });
  await chain.refused(olga, AttributionError.NothingToResplit, resplit);
  await scene.convict(publicationCase(id, proof));
  assert.deepEqual(findModel(chain.app.read(), modelId)?.baseVector, []);
  assert.equal(scene.steering().steering.effectiveId, 0n);
  const { moved } = await chain.ok(olga, MsgResplitResponse, resplit);
  const after = present(findSettlement(chain.app.read(), channel.id, 1), "a settlement");
  assert.deepEqual(after.credited, [275_000n, 275_000n], "equal parts");
  assert.ok(moved > 0n);
  assert.equal(after.publicationId, 0n);
  await chain.refused(olga, AttributionError.NothingToResplit, resplit);
  // Somebody honest need not wait a month.
  const honest = await scene.published(honestPublication(scene));
  await chain.blocks(3 * DAY_BLOCKS);
  assert.equal(scene.steering().steering.effectiveId, honest);
});

test("features that are not those of the content cost the version's bond, and publications over them can be dropped (T95, T96)", async () => {
  const scene = await createScene(createChance(15));
  const { chain, terms, records } = scene;
  const [input] = terms.inputs;
  const { datasetId, version, items } = present(input, "an input");
  const subject = `${datasetId}@${version}`;
  const bond = postBond(olga, BondPurpose.BOND_PURPOSE_VERSION, subject, 1_000_000n);
  await chain.ok(olga, MsgPostBondResponse, bond);
  // Handing the dataset on saves nobody's bond (E34).
  const handOn = any(MsgTransferDataset, { owner: olga.text, datasetId, newOwner: eve.text });
  await chain.ok(olga, MsgTransferDatasetResponse, handOn);
  await chain.ok(eve, MsgAcceptTransferResponse, any(MsgAcceptTransfer, { newOwner: eve.text, datasetId }));
  const id = await scene.published(honestPublication(scene));
  const { count, dims, tree } = featureTree(items);
  const path = merklePath(
    items.map((item, at) => merkleLeafHash(featureLeaf(at, item))),
    1,
  );
  const opening = { index: 1, record: writeRecord(present(items[1], "an item")), path };
  const content = present(records[0]?.[1], "a record");
  const faultOf = (more: Partial<FeatureFraud>) =>
    FraudCase.encode(
      FraudCase.create({ features: FeatureFraud.create({ datasetId, version, count, dims, tree, ...more }) }),
    );
  const drop = any(MsgDropPublication, { sender: carl.text, publicationId: id });
  await chain.refused(carl, AttributionError.PublicationState, drop);
  const other = faultOf({ embedding: { item: opening, content: present(records[0]?.[2], "another record") } });
  await chain.ok(carl, MsgCommitFraudResponse, commitMessage(carl, other));
  await chain.refused(carl, AttributionError.FraudNotShown, proveMessage(carl, other));
  const hashes = items.map(({ contentHash }) => contentHash);
  const recordPath = merklePath(hashes.map(merkleLeafHash), 1);
  const right = faultOf({
    content: { item: opening, recordHash: present(hashes[1], "a hash"), recordPath, part: undefined },
  });
  await chain.ok(carl, MsgCommitFraudResponse, commitMessage(carl, right));
  await chain.refused(carl, AttributionError.FraudNotShown, proveMessage(carl, right));
  // The random vectors of these tests are not those of hash-1.
  const fraud = faultOf({ embedding: { item: opening, content } });
  // A jury judges something else of the version: the conviction does not end its case, nor let anything vest before it ends.
  const open = any(MsgOpenCase, {
    challenger: dora.text,
    subject: { datasetId, version },
    reason: Reason.REASON_SPAM,
    evidenceHash: new Uint8Array(32),
    evidenceUri: "https://example.org/evidence",
    bond: coinOf("100000000"),
  });
  await chain.ok(dora, MsgOpenCaseResponse, open);
  const frozen = present(findHold(chain.app.read(), { datasetId, version }), "a hold");
  assert.equal(await scene.convict(fraud), `features/${subject}`);
  const hold = present(findHold(chain.app.read(), { datasetId, version }), "a hold");
  assert.deepEqual([hold.openCases, hold.cancellations, hold.frozenEpoch], [1, 1, frozen.frozenEpoch]);
  const cancellation = present(findCancellation(chain.app.read(), hold, 0), "a cancellation");
  assert.equal(cancellation.vestedEpoch, frozen.frozenEpoch);
  await chain.ok(carl, MsgDropPublicationResponse, drop);
  assert.ok(isVoid(scene, id));
  await chain.refused(eve, AttributionError.InvalidPublication, scene.publish(honestPublication(scene)));
  await chain.ok(dora, MsgCommitFraudResponse, commitMessage(dora, fraud));
  await chain.refused(dora, AttributionError.AlreadyConvicted, proveMessage(dora, fraud));
});

test("honest features of a record that is hashed by pieces are not convicted by the preimage of its hash; a lie is by its bytes (T95)", async () => {
  const chain = await createEconomyChain([carl, olga, paul]);
  const record = utf8ToBytes("the quick brown fox jumps over the lazy dog ".repeat(500));
  const root = merkleRoot(recordPieces(record));
  const preimage = concatBytes(RECORD_PIECES_TAG, bigEndian64(BigInt(record.length)), root);
  const contentHash = recordHashOf(record);
  const honest = createEmbedder(EMBEDDER_SEED, 64).embed(record);
  for (const isHonest of [true, false]) {
    const item = { contentHash, label: 0, vector: isHonest ? honest : honest.map((part) => part ^ 1) };
    const committed = featureTree([item]);
    const { datasetId, version } = await publishShares(chain, olga, isHonest ? "honest" : "lie", [shareOf(paul, 1n)], {
      contentRoot: merkleRoot([contentHash]),
      recordCount: 1n,
      featureRoot: featureRoot(committed),
    });
    const showing = (content: Uint8Array): Uint8Array => {
      const embedding = { item: { index: 0, record: writeRecord(item), path: [] }, content };
      const { count, dims, tree } = committed;
      return FraudCase.encode(
        FraudCase.create({ features: FeatureFraud.create({ datasetId, version, count, dims, tree, embedding }) }),
      );
    };
    for (const content of isHonest ? [preimage, record] : [preimage]) {
      await chain.ok(carl, MsgCommitFraudResponse, commitMessage(carl, showing(content)));
      await chain.refused(carl, AttributionError.FraudNotShown, proveMessage(carl, showing(content)));
    }
    if (!isHonest) {
      await chain.ok(carl, MsgCommitFraudResponse, commitMessage(carl, showing(record)));
      await chain.ok(carl, MsgProveFraudResponse, proveMessage(carl, showing(record)));
    }
  }
});

test("a publisher who drops a lie keeps it bonded: a proof and a withheld leaf still convict, else the bond goes back in its epoch (T96)", async () => {
  const item = { kind: "item", item: 0 } as const;
  for (const ending of ["proof", "leaf", "nothing"]) {
    const { scene, id, proof } = await pendingLie(18);
    const { chain, terms, records } = scene;
    const asking = MsgOpenLeaf.create({
      sender: carl.text,
      publicationId: id,
      leaf: writeLeafRef(item),
      deposit: coinOf("20000"),
    });
    const { requestId } = await chain.ok(carl, MsgOpenLeafResponse, any(MsgOpenLeaf, asking));
    const fraud = publicationCase(id, proof);
    await chain.ok(carl, MsgCommitFraudResponse, commitMessage(carl, fraud));
    await chain.ok(dora, MsgCommitFraudResponse, commitMessage(dora, fraud));
    const faulty = faultyFeatures(present(terms.inputs[0], "an input"), present(records[0]?.[1], "a record"));
    await chain.ok(eve, MsgCommitFraudResponse, commitMessage(eve, faulty));
    const drop = any(MsgDropPublication, { sender: eve.text, publicationId: id });
    await chain.ok(eve, MsgDropPublicationResponse, proveMessage(eve, faulty), drop);
    const { bond, bondEndEpoch } = scene.row(id);
    assert.deepEqual([isVoid(scene, id), bond], [true, 1_000_000n]);
    await chain.refused(eve, AttributionError.PublicationState, drop);
    const finalize = any(MsgFinalizePublication, { sender: olga.text, publicationId: id });
    await chain.refused(olga, AttributionError.PublicationState, finalize);
    const timeout = any(MsgTimeoutLeaf, { sender: dora.text, requestId });
    await chain.refused(dora, AttributionError.RequestOpen, timeout);
    if (ending === "nothing") {
      const [before, epochs] = [chain.balance(eve), Number(bondEndEpoch) + 1];
      await chain.blocks(epochs * 7 * DAY_BLOCKS);
      assert.deepEqual([chain.balance(eve) - before, scene.row(id).bond], [1_000_000n, 0n]);
      await chain.refused(carl, AttributionError.AlreadyConvicted, proveMessage(carl, fraud));
      continue;
    }
    if (ending === "leaf") {
      await chain.blocks(DAY_BLOCKS);
      await chain.ok(dora, MsgTimeoutLeafResponse, timeout);
    } else {
      await chain.ok(dora, MsgProveFraudResponse, proveMessage(dora, fraud));
      await chain.ok(carl, MsgProveFraudResponse, proveMessage(carl, fraud));
    }
    assert.equal(scene.row(id).bond, 0n);
    const [finder, publisher] = [chain.balance(carl), chain.balance(eve)];
    await chain.blocks(20);
    const reward = ending === "leaf" ? 60_000n : 125_000n;
    assert.deepEqual([chain.balance(carl) - finder, chain.balance(eve) - publisher], [reward, 0n], ending);
  }
});

test("hostile cases are refused by code, whatever their bytes are", async () => {
  const { scene, id, proof } = await pendingLie(16);
  const { chain } = scene;
  const chance = createChance(17);
  const right = publicationCase(id, proof);
  const empty = FraudCase.encode(FraudCase.create({ publication: PublicationFraud.create({ publicationId: id }) }));
  const { FraudNotShown } = AttributionError;
  const bad: Uint8Array[] = [new Uint8Array(0), empty, new Uint8Array(131_073), Uint8Array.of(0x0a, 0x00, 0x00)];
  for (let round = 0; round < 40; round += 1) {
    const bytes = right.slice(0, right.length - (chance.below(4) === 0 ? 1 + chance.below(8) : 0));
    const at = chance.below(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << chance.below(8));
    bad.push(bytes);
  }
  let shown = 0;
  for (const fraud of bad) {
    const committed = await chain.run(carl, commitMessage(carl, fraud));
    assert.equal(committed.code, 0, committed.log);
    const result = await chain.run(carl, any(MsgProveFraud, { sender: carl.text, fraudCase: fraud }));
    // A changed bit may fall into a part that the verdict does not need, and may name another publication.
    if (result.code === 0) {
      shown += 1;
      break;
    }
    assert.ok(
      [FraudNotShown.code, AttributionError.PublicationNotFound.code].includes(result.code) &&
        result.codespace === "attribution",
      result.log,
    );
  }
  assert.equal(shown, 0, "no changed proof convicts");
  await scene.convict(right);
  assert.ok(isVoid(scene, id));
});
