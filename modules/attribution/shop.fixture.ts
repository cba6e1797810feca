/** For tests: a model with a publication in force, a gateway that sells calls of it with balls, and every lie about a ball. */
import assert from "node:assert/strict";
import {
  type BallPartCommitment,
  type MemberOpening,
  type QueryReveal,
  commitMembers,
  membersOf,
  queryCommitment,
} from "../../lib/attribution/commit/ball.ts";
import { placedItems } from "../../lib/attribution/commit/build.ts";
import { type BallMember, memberLeaf } from "../../lib/attribution/commit/leaves.ts";
import { createOpener } from "../../lib/attribution/commit/open.ts";
import { publicationRoot } from "../../lib/attribution/commit/publication.ts";
import type { BallFraudProof } from "../../lib/attribution/fraud/ball-fraud.ts";
import { type Chance, createChance, randomPoint } from "../../lib/attribution/random-game.fixture.ts";
import { type ReceiptPlace, receiptFault, receiptVector } from "../../lib/attribution/receipt.ts";
import { writeBallProof, writePart } from "../../lib/attribution/wire/ball-fraud.ts";
import { readPublication } from "../../lib/attribution/wire/publication.ts";
import type { OpenReceipt } from "../../lib/economy/receipts.ts";
import { sumPath, sumTree } from "../../lib/merkle/merkle-sum.ts";
import { BallProof, FraudCase, Receipt, SettlementFraud } from "../../proto/gen/byline/attribution/v1/fraud.ts";
import { registerGateway } from "./channel.fixture.ts";
import { findModel } from "./keeper.ts";
import { DAY_BLOCKS, PEOPLE, createScene, hashOf, honestPublication, present } from "./publication.fixture.ts";
import type { Scene, SceneOptions } from "./publication.fixture.ts";
import { leafOf, openReceiptChannel } from "./receipts.fixture.ts";
import type { ReceiptChannel } from "./receipts.fixture.ts";

const { gate, buyer } = PEOPLE;
const EPOCH_BLOCKS = 7 * DAY_BLOCKS;
const POINT = { dims: 4, classes: 2, spread: 20 };
/** Items of the first input; the others are the second's. */
const FIRST_ITEMS = 6;

/** What a part is said to be that has nothing below its hash. */
export const EMPTY_BALL: BallPartCommitment = { count: 3, tree: { hash: hashOf("nothing"), sum: 3n } };

/** Members of a ball, by the publication's inputs. */
export type Members = readonly (readonly BallMember[])[];

/** A scene with a publication in force, and the ball of one query. */
export interface Shop {
  readonly scene: Scene;
  /** The one in force. */
  readonly publicationId: bigint;
  /** All that were put into force, one after the other. */
  readonly publications: readonly bigint[];
  readonly members: Members;
  readonly reveal: QueryReveal;
  /** A query, and who stands in its ball. */
  ask(chance: Chance): { readonly reveal: QueryReveal; readonly members: Members };
  place(channelId: bigint, index: number, publicationId?: bigint): ReceiptPlace;
  open(name: string): Promise<ReceiptChannel>;
}

/** Publishes, one epoch after the other, waits until that is in force, and bonds the gateway. */
export async function openShop(seed: number, published = 1, options: SceneOptions = {}): Promise<Shop> {
  const chance = createChance(seed);
  const scene = await createScene(chance, DAY_BLOCKS, options);
  const { chain, modelId, terms, honest } = scene;
  const publications: bigint[] = [];
  while (publications.length < published) {
    await chain.blocks(publications.length === 0 ? 0 : EPOCH_BLOCKS);
    publications.push(await scene.published(honestPublication(scene)));
    await chain.blocks(3 * DAY_BLOCKS);
  }
  const publicationId = present(publications.at(-1), "a publication");
  await registerGateway(chain, gate, 10_000_000n);
  const { steering } = scene.steering();
  assert.equal(steering.effectiveId, publicationId);
  const leaders = placedItems(terms.inputs).filter(({ index }) => honest.leaders[index] === index);
  const parts = [
    leaders.filter(({ index }) => index < FIRST_ITEMS),
    leaders.filter(({ index }) => index >= FIRST_ITEMS),
  ];
  const around = { radius: steering.ballRadius * POINT.dims, classes: 0 };
  const ask = (from: Chance) => {
    const reveal = { point: randomPoint(from, POINT), salt: from.bytes(32) };
    return { reveal, members: parts.map((part) => membersOf(part, reveal.point, around)) };
  };
  const { reveal, members } = ask(chance);
  assert.ok((members[0]?.length ?? 0) >= 2, "the ball has members");
  const { mix } = present(findModel(chain.app.read(), modelId), "the model");
  const bases = publications.map((id) => {
    const { publication, root } = scene.row(id);
    assert.deepEqual(publicationRoot(readPublication(publication)), root);
    return { publication: readPublication(publication), root };
  });
  return {
    scene,
    publicationId,
    publications,
    members,
    reveal,
    ask,
    place: (channelId, index, id = publicationId) => ({
      ...{ channelId, modelId, index: BigInt(index), ballRadius: steering.ballRadius },
      mix,
      inputs: [...terms.inputs].reverse(),
      base: bases[publications.indexOf(id)],
    }),
    open: (name) => openReceiptChannel(chain, { payer: buyer, gateway: gate, modelId }, name),
  };
}

/** A receipt that is right by its bytes, with this ball; `more` adds to it, the vector follows. */
export function ballReceipt(
  { publicationId, reveal: own, place }: Shop,
  channel: ReceiptChannel,
  {
    sequence,
    parts,
    reveal = own,
    more = {},
  }: {
    readonly sequence: number;
    readonly parts: readonly BallPartCommitment[];
    readonly reveal?: QueryReveal;
    readonly more?: Partial<Receipt>;
  },
): OpenReceipt {
  const evidence = { publicationId, queryCommitment: queryCommitment(reveal), ball: parts.map(writePart), ...more };
  const draft = Receipt.decode(channel.receipt(sequence, evidence).bytes);
  const where = place(channel.id, sequence, draft.publicationId);
  const receipt = channel.receipt(sequence, { ...evidence, vector: receiptVector(draft, where) });
  assert.equal(receiptFault(Receipt.decode(receipt.bytes), where), undefined);
  return receipt;
}

/** Bytes of a case against a settlement. */
export function settlementCase(channelId: bigint, index: number, more: Partial<SettlementFraud>): Uint8Array {
  return FraudCase.encode(FraudCase.create({ settlement: SettlementFraud.create({ channelId, index, ...more }) }));
}

/** A member of a ball with its way up. */
export function openMember(list: readonly BallMember[], index: number): MemberOpening {
  return { ...present(list[index], "a member"), index, path: sumPath(list.map(memberLeaf), index) };
}

/** The part of a settlement's case that shows a ball's lie in a receipt. */
export function ballCase(receipts: readonly OpenReceipt[], proof: BallFraudProof, at = 0): Partial<SettlementFraud> {
  return { ball: BallProof.create({ leaf: leafOf(receipts, at), ...writeBallProof(proof) }) };
}

/** A lie about the shop's ball: what the first input's part is said to be; `rule` is its row of docs/spec/attribution-proofs.md. */
export interface BallLie {
  readonly rule: string;
  readonly part: BallPartCommitment;
  readonly proof: BallFraudProof;
}

/** Every way in which a ball lies. */
export function ballLies({ scene, members, reveal }: Shop): readonly BallLie[] {
  const opener = createOpener(scene.terms, scene.honest);
  const own = present(members[0], "members");
  const [one, two] = [present(own[0], "a member"), present(own[1], "another")];
  const feature = opener.feature(one.item);
  const nearer = [{ ...one, distance: one.distance + 1 }, ...own.slice(1)];
  const foreign = [...own.slice(0, -1), { ...present(own.at(-1), "a member"), item: FIRST_ITEMS }];
  const swapped = [two, one, ...own.slice(2)];
  const rest = own.slice(1);
  const pair = own.slice(0, 2).map(memberLeaf);
  const { hash, sum } = sumTree(pair);
  const [left, right] = [present(pair[0], "a leaf"), present(pair[1], "a leaf")];
  const around = { before: undefined, after: openMember(rest, 0) };
  const strange = { part: 0, member: openMember(foreign, own.length - 1), item: undefined };
  const orders = { part: 0, first: openMember(swapped, 0), second: openMember(swapped, 1) };
  return [
    {
      rule: "A73",
      part: commitMembers(nearer),
      proof: { kind: "member", part: 0, query: reveal, feature, member: openMember(nearer, 0) },
    },
    { rule: "A74", part: commitMembers(foreign), proof: { kind: "member-stranger", ...strange } },
    { rule: "A75", part: commitMembers(swapped), proof: { kind: "member-order", ...orders } },
    {
      rule: "A76",
      part: commitMembers(rest),
      proof: { kind: "omitted", item: opener.item(one.item), feature, query: reveal, ...around },
    },
    {
      // Three members, two of which are there.
      rule: "A50 matches",
      part: { count: 3, tree: { hash, sum: sum + 1n } },
      proof: { kind: "match-sum", part: 0, sum: sum + 1n, node: { below: "children", left, right }, path: [] },
    },
  ];
}
