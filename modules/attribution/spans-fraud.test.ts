/**
 * Proves: each lie about spans reverses a settlement by one message (docs/spec/attribution.md T46, T94, attribution-proofs.md A90 to
 * A97), and nothing that happens after a channel was opened makes an honest receipt wrong.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { sha256 } from "#crypto";
import { type CorpusVersion, createSpanCorpus, spanEvidence } from "../../lib/attribution/commit/span-corpus.ts";
import { spanCredits } from "../../lib/attribution/commit/spans.ts";
import { type FoundSpanFraud, findSpanFraud } from "../../lib/attribution/fraud/find-span-fraud.ts";
import { corpusVersion, type TextVersion } from "../../lib/attribution/fraud/spans.fixture.ts";
import { type ReceiptPlace, receiptVector } from "../../lib/attribution/receipt.ts";
import { compareBytes, toHex, utf8ToBytes } from "../../lib/bytes.ts";
import type { OpenReceipt } from "../../lib/economy/receipts.ts";
import { RECEIPT_BYTES_MAX } from "../../lib/limits.ts";
import { contributorIdBytes } from "../../lib/registry/contributor-id.ts";
import { testAccount } from "../../node/execution/test-app.fixture.ts";
import {
  Channel,
  ChannelState,
  GenesisState as AttributionGenesis,
  SettlementState,
} from "../../proto/gen/byline/attribution/v1/attribution.ts";
import {
  type CreditedSpan,
  FraudCase,
  Receipt,
  SettlementFraud,
  type SpanEvidence,
  SpanProof,
} from "../../proto/gen/byline/attribution/v1/fraud.ts";
import { MsgCommitFraudResponse, MsgProveFraudResponse } from "../../proto/gen/byline/attribution/v1/tx.ts";
import { BondPurpose } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import { MsgPostBondResponse } from "../../proto/gen/byline/emissions/v1/tx.ts";
import { CommonsTime } from "../../proto/gen/byline/registry/v1/cases.ts";
import { GenesisState as RegistryGenesis } from "../../proto/gen/byline/registry/v1/genesis.ts";
import { Dataset } from "../../proto/gen/byline/registry/v1/registry.ts";
import { MsgPublishVersion, MsgPublishVersionResponse } from "../../proto/gen/byline/registry/v1/tx.ts";
import { fromProtoJson, toProtoJson } from "../../proto/json.ts";
import {
  any,
  createEconomyChain,
  economyState,
  postBond,
  publishShares,
  shareContent,
  shareOf,
} from "../economy.fixture.ts";
import type { EconomyChain } from "../economy.fixture.ts";
import { SECOND_NS } from "../../lib/time.ts";
import { readClock } from "../emissions/clock.ts";
import { registerGateway, registerModel } from "./channel.fixture.ts";
import { AttributionError } from "./errors.ts";
import { findChannel, findSettlement } from "./keeper.ts";
import { commitMessage, present, proveMessage } from "./publication.fixture.ts";
import { leafOf, openReceiptChannel } from "./receipts.fixture.ts";
import type { ReceiptChannel } from "./receipts.fixture.ts";

const [olga, gate, buyer, carl] = ["olga", "gate", "buyer", "carl"].map(testAccount) as [
  Account,
  Account,
  Account,
  Account,
];
type Account = ReturnType<typeof testAccount>;
const PEOPLE = Array.from({ length: 12 }, (_, at) => testAccount(`writer ${at}`));
const IDS = PEOPLE.map(({ address }) => contributorIdBytes({ kind: "address", address })).sort(compareBytes);
const DAY = 100n * SECOND_NS;
const BOND = 100_000_000n;
const MIX = { retrievalPpm: 500_000, spansPpm: 300_000, basePpm: 200_000 };

const text = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, at) => `t${from + at}`).join(" ");
const all = (recordCount: bigint) => [{ id: IDS[0] as Uint8Array, firstRecord: 0n, recordCount }];

/** In the order of registration: twelve short texts alike, by twelve people; a long one; its copy with more; a text without bond. */
const TEXTS: readonly TextVersion[] = [
  {
    datasetId: 4n,
    input: 1,
    rank: 3,
    parts: [Array.from({ length: 12 }, () => text(30, 40))],
    people: IDS.map((id, at) => ({ id, firstRecord: BigInt(at), recordCount: 1n })),
  },
  { datasetId: 5n, input: 0, rank: 4, parts: [["nothing", text(20, 60)]], people: all(2n) },
  { datasetId: 6n, input: 2, rank: 5, parts: [[`${text(20, 60)} and ${text(70, 90)}`]], people: all(1n) },
  { datasetId: 7n, input: 3, rank: 6, parts: [[text(100, 120)]], people: all(1n) },
];
/** Listed; listed only later; listed until some time. */
const COMMONS: readonly TextVersion[] = [
  { datasetId: 1n, input: undefined, rank: 0, parts: [[text(120, 130)]], people: all(1n) },
  { datasetId: 2n, input: undefined, rank: 1, parts: [[text(20, 60)]], people: all(1n) },
  { datasetId: 3n, input: undefined, rank: 2, parts: [[text(140, 150)]], people: all(1n) },
];
const RESPONSE = utf8ToBytes(
  `so ${text(20, 60)} or ${text(70, 90)} ${text(100, 120)} ${text(120, 130)} ${text(140, 150)}`,
);
const INPUTS = 4;

interface Shop {
  readonly chain: EconomyChain;
  readonly versions: readonly CorpusVersion[];
  readonly evidence: SpanEvidence;
  open(name: string): Promise<ReceiptChannel>;
  /** A receipt with this evidence, whose credits and vector follow from it unless told otherwise. */
  receipt(channel: ReceiptChannel, sequence: number, evidence: SpanEvidence, more?: Partial<Receipt>): OpenReceipt;
}

const NEVER = 3_000n * SECOND_NS;
const NO_CREDIT = { vector: [0n, 0n, 0n, 0n] };

/** @param later  clock from which dataset 2 is listed as commons */
async function openShop(later = NEVER): Promise<Shop> {
  const state = economyState(DAY);
  const datasets = COMMONS.map(({ datasetId: id }) =>
    Dataset.create({ id, owner: olga.text, name: `commons${id}`, title: "Commons", payoutAddress: olga.text }),
  );
  const registry = {
    ...fromProtoJson(RegistryGenesis, state["registry"]),
    datasets,
    nextDatasetId: 4n,
    commons: [1n, 2n, 3n],
    commonsTimes: [CommonsTime.create({ datasetId: 2n, fromClock: later })],
  };
  const attribution = fromProtoJson(AttributionGenesis, state["attribution"]);
  const chain = await createEconomyChain([olga, gate, buyer, carl], {
    day: DAY,
    appState: {
      registry: toProtoJson(RegistryGenesis, registry),
      attribution: toProtoJson(AttributionGenesis, attribution),
    },
  });
  const versions = [...COMMONS, ...TEXTS].map(corpusVersion);
  for (const { datasetId, input, source } of versions) {
    const { contributorsRoot, contributorCount, totalWeight, content } = source;
    const { contentRoot, recordCount } = content;
    // Of features only the root is asked for: these receipts show no balls.
    const more = {
      contentRoot,
      recordCount,
      contributorsRoot,
      contributorCount,
      totalWeight,
      featureRoot: contentRoot,
    };
    if (input === undefined) {
      const { content: published } = shareContent("commons", [shareOf(olga, 1n)], more);
      const message = { owner: olga.text, datasetName: `commons${datasetId}`, version: "1.0.0", content: published };
      await chain.ok(olga, MsgPublishVersionResponse, any(MsgPublishVersion, MsgPublishVersion.create(message)));
    } else {
      assert.equal(
        (await publishShares(chain, olga, `data${datasetId}`, [shareOf(olga, 1n)], more)).datasetId,
        datasetId,
      );
      const bond = postBond(
        olga,
        BondPurpose.BOND_PURPOSE_VERSION,
        `${datasetId}@1.0.0`,
        input === 3 ? BOND - 1n : BOND,
      );
      await chain.ok(olga, MsgPostBondResponse, bond);
    }
  }
  const inputs = [...versions].filter(({ input }) => input !== undefined);
  inputs.sort((a, b) => (a.input ?? 0) - (b.input ?? 0));
  const refs = inputs.map(({ datasetId, version }) => ({ datasetId, version, licenceId: 0n }));
  const modelId = await registerModel(chain, olga, refs);
  await chain.blocks(11);
  await registerGateway(chain, gate, 10_000_000n);
  const known = versions.filter(({ datasetId }) => datasetId !== 2n);
  const evidence = present(spanEvidence(createSpanCorpus(known), RESPONSE, INPUTS), "spans");
  return {
    chain,
    versions,
    evidence,
    open: (name) => openReceiptChannel(chain, { payer: buyer, gateway: gate, modelId }, name),
    receipt(channel, sequence, said, more = {}) {
      const commons = said.commons.map((ref) => versions.find(({ datasetId }) => datasetId === ref.datasetId)?.source);
      const sources = [...inputs.map(({ source }, at) => ({ ...source, isPaid: at !== 3 })), ...commons];
      const draft = Receipt.create({ fee: 100_000n, spanEvidence: said, spans: spanCredits(said, sources, INPUTS) });
      const place: ReceiptPlace = {
        ...{ channelId: channel.id, modelId, index: BigInt(sequence), mix: MIX, ballRadius: 0, base: undefined },
        ...{ inputs: refs, sources },
      };
      const vector = receiptVector({ ...draft, ...more }, place);
      const { spans, spanEvidence: shown } = draft;
      return channel.receipt(sequence, { spans, spanEvidence: shown, responseHash: sha256(RESPONSE), vector, ...more });
    },
  };
}

function caseOf(channelId: bigint, index: number, more: Partial<SettlementFraud>): Uint8Array {
  return FraudCase.encode(FraudCase.create({ settlement: SettlementFraud.create({ channelId, index, ...more }) }));
}

function spansOf(receipts: readonly OpenReceipt[], proof: FoundSpanFraud): Partial<SettlementFraud> {
  return { spans: SpanProof.create({ leaf: leafOf(receipts, 0), ...proof }) };
}

async function convicted({ chain }: Shop, channel: ReceiptChannel, fraud: Uint8Array, why: string): Promise<void> {
  await chain.ok(carl, MsgCommitFraudResponse, commitMessage(carl, fraud));
  const { subject } = await chain.ok(carl, MsgProveFraudResponse, proveMessage(carl, fraud));
  assert.equal(subject, `settlement/${channel.id}/1`, why);
  const { state, gateway } = present(findSettlement(chain.app.read(), channel.id, 1), why);
  assert.deepEqual([state, gateway], [SettlementState.SETTLEMENT_STATE_REVERSED, 0n], why);
}

async function refused({ chain }: Shop, fraud: Uint8Array): Promise<string> {
  await chain.ok(carl, MsgCommitFraudResponse, commitMessage(carl, fraud));
  // Convictions of other cases come due in these blocks, so the rows are not compared.
  const { codespace, code, log } = await chain.run(carl, proveMessage(carl, fraud));
  assert.deepEqual(
    [codespace, code],
    [AttributionError.FraudNotShown.codespace, AttributionError.FraudNotShown.code],
    log,
  );
  return log;
}

/** Evidence with one span changed. */
function withSpan(evidence: SpanEvidence, at: number, more: Partial<CreditedSpan>): SpanEvidence {
  return { ...evidence, spans: evidence.spans.map((span, place) => (place === at ? { ...span, ...more } : span)) };
}

test("every lie about spans is convicted by one message, and the same case leaves the honest receipt alone", async () => {
  const shop = await openShop();
  const { chain, evidence, versions } = shop;
  assert.deepEqual(
    present(findChannel(chain.app.read(), (await shop.open("unbonded")).id), "a channel").unbondedInputs,
    [3],
  );
  assert.deepEqual(
    evidence.spans.map(({ start, length, place, boilerplate }) => [start, length, place.source, boilerplate.length]),
    [
      [1, 40, 0, 1],
      [42, 20, 2, 0],
      [62, 20, 3, 0],
      [82, 10, 4, 0],
      [92, 10, 5, 0],
    ],
  );
  const [first, second] = evidence.spans as [CreditedSpan, CreditedSpan];
  const [stretch] = first.boilerplate;
  const holders = present(stretch, "a stretch").holders;
  const withHolder = (at: number, contributor: bigint, position = 0): SpanEvidence => {
    const changed = holders.map((holder, place) =>
      place === at ? { place: { ...holder.place, position }, contributor } : holder,
    );
    return withSpan(evidence, 0, { boilerplate: [{ ...present(stretch, "a stretch"), holders: changed }] });
  };
  const lies: readonly (readonly [why: string, kind: keyof FoundSpanFraud, lie: SpanEvidence])[] = [
    ["tokens of another response", "tokens", { ...evidence, tokenTree: sha256(RESPONSE) }],
    ["a match that is none", "falseSpan", withSpan(evidence, 1, { place: { ...second.place, position: 40 } })],
    ["a match beyond the record", "falseSpan", withSpan(evidence, 1, { place: { ...second.place, position: 60 } })],
    [
      "a longer match exists",
      "better",
      withSpan(evidence, 1, { length: 12, place: { source: 2, record: 0n, position: 41 } }),
    ],
    ["a start that is not credited", "better", { ...evidence, spans: evidence.spans.slice(1) }],
    [
      "an earlier document exists",
      "better",
      withSpan(evidence, 0, { place: { source: 2, record: 0n, position: 0 }, boilerplate: first.boilerplate }),
    ],
    ["boilerplate that earns", "boilerplate", withSpan(evidence, 0, { boilerplate: [] })],
    ["a holder that holds something else", "falseSpan", withHolder(3, 3n, 1)],
    ["a holder who is not credited with the record", "holder", withHolder(3, 11n)],
  ];
  const corpus = createSpanCorpus(versions.filter(({ datasetId }) => datasetId !== 2n));
  const honestChannel = await shop.open("honest");
  const honest = [shop.receipt(honestChannel, 0, evidence), honestChannel.receipt(1, NO_CREDIT)];
  await honestChannel.settle(honest);
  assert.equal(findSpanFraud(corpus, evidence, { response: RESPONSE, inputCount: INPUTS }), undefined);
  const shown = new Set<string>();
  for (const [why, kind, lie] of lies) {
    const channel = await shop.open(why);
    const receipts = [shop.receipt(channel, 0, lie), channel.receipt(1, NO_CREDIT)];
    const index = await channel.settle(receipts);
    const proof = present(findSpanFraud(corpus, lie, { response: RESPONSE, inputCount: INPUTS }), why);
    assert.notEqual(proof[kind], undefined, `${why}: ${Object.keys(proof).join()}`);
    const aside = caseOf(honestChannel.id, 1, spansOf(honest, proof));
    if (!shown.has(toHex(aside))) await refused(shop, aside);
    shown.add(toHex(aside));
    await convicted(shop, channel, caseOf(channel.id, index, spansOf(receipts, proof)), why);
  }
  assert.match(
    await refused(shop, caseOf(honestChannel.id, 1, { spans: SpanProof.create({ leaf: leafOf(honest, 0) }) })),
    /no proof/,
  );
  const plain = { spans: SpanProof.create({ leaf: leafOf(honest, 1) }) };
  assert.match(await refused(shop, caseOf(honestChannel.id, 1, plain)), /no spans/);
});

test("credits that do not follow from the spans are wrong by the receipt's own bytes (T46)", async () => {
  const shop = await openShop();
  const { evidence } = shop;
  const [first] = evidence.spans as [CreditedSpan];
  const lies: readonly (readonly [string, SpanEvidence, Partial<Receipt>])[] = [
    ["credits without spans", evidence, { spanEvidence: undefined }],
    ["spans without credits", evidence, { spans: [] }],
    ["an input without a bond", evidence, { spans: [30n, 0n, 13n, 13n] }],
    ["more credits", evidence, { spans: [33n, 0n, 13n, 0n] }],
    ["overlap", withSpan(evidence, 1, { start: first.start }), {}],
    ["below eight tokens", withSpan(evidence, 1, { length: 7 }), {}],
    ["no input of the model, and no commons", { ...evidence, commons: [{ datasetId: 6n, version: "1.0.0" }] }, {}],
    ["commons that are none yet", { ...evidence, commons: [{ datasetId: 2n, version: "1.0.0" }] }, {}],
    [
      "too many commons",
      { ...evidence, commons: Array.from({ length: 17 }, () => ({ datasetId: 1n, version: "1.0.0" })) },
      {},
    ],
    ["void", evidence, { void: true, fee: 0n, vector: [0n, 0n, 0n, 0n], spans: [] }],
  ];
  const honestChannel = await shop.open("honest");
  const honest = [shop.receipt(honestChannel, 0, evidence)];
  assert.ok(present(honest[0], "a receipt").bytes.length < RECEIPT_BYTES_MAX);
  await honestChannel.settle(honest);
  await refused(shop, caseOf(honestChannel.id, 1, { receipt: { leaf: leafOf(honest, 0) } }));
  for (const [why, said, more] of lies) {
    const channel = await shop.open(why);
    const receipts = [shop.receipt(channel, 0, said, more), channel.receipt(1, NO_CREDIT)];
    const index = await channel.settle(receipts);
    await convicted(shop, channel, caseOf(channel.id, index, { receipt: { leaf: leafOf(receipts, 0) } }), why);
  }
});

test("bonds, and lists of commons, count as they were when the channel was opened", async () => {
  const later = 120n * SECOND_NS;
  const shop = await openShop(later);
  const { chain, evidence, versions } = shop;
  const early = await shop.open("before");
  assert.ok(readClock(chain.app.read()) < later);
  while (readClock(chain.app.read()) < later) await chain.blocks(1);
  // The bond that input 3 lacked, and commons that hold the first span whole, earlier than every input.
  const more = postBond(olga, BondPurpose.BOND_PURPOSE_VERSION, "7@1.0.0", 1n);
  await chain.ok(olga, MsgPostBondResponse, more);
  const corpus = createSpanCorpus(versions);
  const proof = present(findSpanFraud(corpus, evidence, { response: RESPONSE, inputCount: INPUTS }), "a proof");
  assert.deepEqual(proof.commons, { datasetId: 2n, version: "1.0.0" });
  const receipts = [shop.receipt(early, 0, evidence)];
  const index = await early.settle(receipts);
  await refused(shop, caseOf(early.id, index, { receipt: { leaf: leafOf(receipts, 0) } }));
  await refused(shop, caseOf(early.id, index, spansOf(receipts, proof)));

  const late = await shop.open("after");
  assert.deepEqual(present(findChannel(chain.app.read(), late.id), "a channel").unbondedInputs, []);
  const unpaid = [shop.receipt(late, 0, evidence)];
  const other = await late.settle(unpaid);
  await convicted(
    shop,
    late,
    caseOf(late.id, other, { receipt: { leaf: leafOf(unpaid, 0) } }),
    "input 3 is bonded now",
  );
  const next = await shop.open("commons");
  const paid = [shop.receipt(next, 0, evidence, { spans: [30n, 0n, 13n, 13n] })];
  const last = await next.settle(paid);
  await convicted(shop, next, caseOf(next.id, last, spansOf(paid, proof)), "commons that are listed now");
});

test("a genesis whose channel names inputs that its model has not is refused", async () => {
  const genesis = fromProtoJson(AttributionGenesis, economyState(DAY)["attribution"]);
  const started = async (unbondedInputs: readonly number[]): Promise<void> => {
    const parties = { payer: buyer.text, depositor: buyer.text, gateway: gate.text };
    const channel = Channel.create({
      ...{ id: 1n, modelId: 1n, unbondedInputs, settledVector: [0n, 0n], state: ChannelState.CHANNEL_STATE_CLOSED },
      ...parties,
    });
    const state = AttributionGenesis.create({ ...genesis, channels: [channel], nextChannelId: 2n });
    const chain = await createEconomyChain([olga], {
      appState: { attribution: toProtoJson(AttributionGenesis, state) },
    });
    assert.deepEqual(findChannel(chain.app.read(), 1n), channel, "carried as it is");
  };
  await started([0, 1]);
  for (const bad of [[2], [1, 0], [1, 1]]) await assert.rejects(started(bad), /inputs that its model has not/);
});
