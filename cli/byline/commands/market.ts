/** `byline sell`, `byline offers` and `byline buy`: licences for open data, from the owner's terms to a paid licence. */
import { NodeError } from "../../../lib/errors.ts";
import { DAY_NS } from "../../../lib/time.ts";
import {
  Delivery,
  type Offer,
  OfferState,
  Pricing,
  Right,
} from "../../../proto/gen/byline/marketplace/v1/marketplace.ts";
import {
  MsgBuy,
  MsgBuyResponse,
  MsgCreateOffer,
  MsgCreateOfferResponse,
} from "../../../proto/gen/byline/marketplace/v1/tx.ts";
import type { Any } from "../../../proto/gen/google/protobuf/any.ts";
import { packMessage, quote, responseOf, type SentTx, signAndBroadcast } from "../../../sdk/client.ts";
import { buyMessage } from "../../../sdk/marketplace/buyer.ts";
import { queryOffer, queryOffers } from "../../../sdk/marketplace/market-queries.ts";
import { BASE_DENOM } from "../../../sdk/queries.ts";
import { UsageError } from "../../command.ts";
import { counted, formatByl, formatPercent, parseByl, parsePercent } from "../amounts.ts";
import type { Session } from "../session.ts";
import { findDataset } from "./publish.ts";

/** Options of `byline sell`. */
export interface SellFlags {
  readonly price?: string | undefined;
  readonly rights?: string | undefined;
  readonly royalty?: string | undefined;
  readonly days?: string | undefined;
  readonly release?: string | undefined;
  readonly dryRun?: boolean | undefined;
}

/** Options of `byline buy`. */
export interface BuyFlags {
  readonly max?: string | undefined;
  readonly units?: string | undefined;
  readonly dryRun?: boolean | undefined;
}

/** Words for what a licence allows (M4). */
const RIGHTS: ReadonlyMap<string, number> = new Map([
  ["train", Right.RIGHT_TRAIN],
  ["fine-tune", Right.RIGHT_FINE_TUNE],
  ["infer", Right.RIGHT_INFER_CONTEXT],
  ["evaluate", Right.RIGHT_EVALUATE],
  ["redistribute", Right.RIGHT_REDISTRIBUTE],
  ["derive", Right.RIGHT_DERIVE],
  ["commercial", Right.RIGHT_COMMERCIAL],
]);
const DEFAULT_RIGHTS = "train,commercial";
const DAYS_MAX = 3_650;
const UNITS_MAX = 1_000_000;

/** Offers a licence for one's own dataset. */
export async function sell(session: Session, name: string, flags: SellFlags): Promise<void> {
  if (flags.price === undefined) throw new UsageError("say what a licence costs, such as --price 10");
  const price = parseByl("--price", flags.price);
  const rights = rightsOf(flags.rights ?? DEFAULT_RIGHTS);
  const royaltyPpm = flags.royalty === undefined ? 0 : parsePercent("--royalty", flags.royalty);
  const days = wholeOf("--days", { text: flags.days ?? "0", least: 0, most: DAYS_MAX });
  const dataset = await findDataset(session, name);
  const version = flags.release ?? dataset.latestVersion;
  const { address } = await session.identity();
  const message = MsgCreateOffer.create({
    seller: address,
    subject: { datasetId: dataset.id, version, modelId: 0n },
    rights,
    price: { denom: BASE_DENOM, amount: price.toString() },
    royaltyPpm,
    delivery: Delivery.DELIVERY_NONE,
    termNs: BigInt(days) * DAY_NS,
    pricing: Pricing.PRICING_FIXED,
  });
  const terms = {
    dataset: dataset.id,
    version,
    price,
    rights: rightWords(rights),
    royaltyPpm,
    days,
  };
  session.say(`A licence for ${dataset.name} ${version}`);
  session.say(`  price            ${formatByl(price)}`);
  session.say(`  allows           ${terms.rights.join(", ")}`);
  session.say(`  holds            ${days === 0 ? "without end" : counted(days, "day")}`);
  session.say(`  royalty          ${formatPercent(BigInt(royaltyPpm))} of what calls of a model made with it cost`);
  const packed = packMessage(MsgCreateOffer, message);
  if (flags.dryRun === true) return await sayDryRun(session, packed, terms);
  const sent = await signAndBroadcast(session.rpc, await session.signer(), [packed]);
  const offerId = responseOf(sent, MsgCreateOfferResponse)?.offerId ?? 0n;
  session.say(`${session.done}Offered as offer ${offerId}. Its terms never change.`);
  sayCost(session, sent);
  session.say(`\nNext, for buyers:  byline buy ${offerId}`);
  session.result({ outcome: "offered", offer: offerId, ...terms, ...costOf(sent) }, offerId.toString());
}

/** Lists what can be bought of a version. */
export async function offers(session: Session, name: string, release: string | undefined): Promise<void> {
  const dataset = await findDataset(session, name);
  const version = release ?? dataset.latestVersion;
  const all = await queryOffers(session.rpc, { datasetId: dataset.id, version });
  const open = all.filter(({ state }) => state === OfferState.OFFER_STATE_OPEN);
  session.say(`${dataset.name} ${version}  (dataset ${dataset.id})`);
  if (open.length === 0) session.say("  Nothing is offered.");
  for (const offer of open) session.say(`  offer ${offer.id} · ${lineOf(offer)}`);
  const [first] = open;
  session.say(
    first === undefined ? `\nNext, for its owner:  byline sell ${name} --price 10` : `\nNext:  byline buy ${first.id}`,
  );
  session.result({ dataset: dataset.id, version, offers: open.map(offerJson) }, open.map(({ id }) => id).join("\n"));
}

/** Buys a licence from an offer; never for more than was shown. */
export async function buy(session: Session, offerText: string, flags: BuyFlags): Promise<void> {
  if (!/^[1-9]\d{0,18}$/.test(offerText)) throw new UsageError("name the offer by its number; byline offers shows it");
  const units = wholeOf("--units", { text: flags.units ?? "1", least: 1, most: UNITS_MAX });
  const max = flags.max === undefined ? undefined : parseByl("--max", flags.max);
  const offer = await findBuyable(session, BigInt(offerText));
  const total = offer.price * BigInt(units);
  if (max !== undefined && total > max) {
    throw new NodeError("PRICE_TOO_HIGH", `it costs ${formatByl(total)}, more than the ${formatByl(max)} of --max`);
  }
  const { address } = await session.identity();
  const message = buyMessage(address, { offerId: offer.id, maxTotal: total, units });
  const packed = packMessage(MsgBuy, message);
  const facts = { ...offerJson(offer), units, total };
  session.say(`A licence for ${subjectText(offer)}, from ${offer.seller}`);
  session.say(`  ${lineOf(offer)}`);
  if (flags.dryRun === true) return await sayDryRun(session, packed, facts);
  const sent = await signAndBroadcast(session.rpc, await session.signer(), [packed]);
  const { orderId = 0n, licenceId = 0n } = responseOf(sent, MsgBuyResponse) ?? {};
  session.say(`${session.done}Bought: licence ${licenceId} is yours.`);
  session.say(`Paid      ${formatByl(total)}`);
  sayCost(session, sent);
  session.say("\nNext:  byline whoami");
  session.result(
    { outcome: "bought", ...facts, order: orderId, licence: licenceId, ...costOf(sent) },
    licenceId.toString(),
  );
}

/** An offer that this command can buy from. @throws NodeError("OFFER_UNKNOWN" | "OFFER_CLOSED" | "OFFER_BY_KEY" | "OFFER_AUCTION") */
async function findBuyable({ rpc }: Session, offerId: bigint): Promise<Offer> {
  const found = await queryOffer(rpc, offerId);
  if (found === undefined) throw new NodeError("OFFER_UNKNOWN", `there is no offer ${offerId}`);
  const { offer, buyable, whyNot } = found;
  if (offer.pricing === Pricing.PRICING_AUCTION) {
    throw new NodeError("OFFER_AUCTION", `offer ${offerId} goes to the highest bid`);
  }
  if (!buyable) throw new NodeError("OFFER_CLOSED", `offer ${offerId} cannot be bought now: ${whyNot}`);
  if (offer.delivery !== Delivery.DELIVERY_KEY) return offer;
  throw new NodeError(
    "OFFER_BY_KEY",
    `offer ${offerId} is of encrypted data, whose key is delivered after the payment`,
  );
}

/** What sending would cost; nothing is sent. */
async function sayDryRun(session: Session, packed: Any, terms: Readonly<Record<string, unknown>>): Promise<void> {
  const { fee } = await quote(session.rpc, await session.signer(), [packed]);
  session.say(`  cost of sending  ${formatByl(fee)}, paid by you`);
  session.say("Nothing was sent (dry run).");
  session.say("\nNext:  the same command without --dry-run");
  session.result({ outcome: "dry-run", ...terms, cost: fee }, "dry run");
}

function sayCost(session: Session, { fee, hash }: SentTx): void {
  session.say(`Cost      ${formatByl(fee)}, paid by you`);
  session.say(`See it    ${session.rpc.url}/tx?hash=0x${hash}`);
}

function costOf({ fee, hash, height }: SentTx): Record<string, unknown> {
  return { cost: fee, transaction: hash, height };
}

/** Bits of a list of words. @throws UsageError */
function rightsOf(text: string): number {
  let bits = 0;
  for (const word of text.split(",").map((each) => each.trim())) {
    const bit = RIGHTS.get(word);
    if (bit === undefined) throw new UsageError(`--rights "${word}" is none of ${[...RIGHTS.keys()].join(", ")}`);
    bits |= bit;
  }
  return bits;
}

function rightWords(bits: number): readonly string[] {
  return [...RIGHTS].filter(([, bit]) => (bits & bit) !== 0).map(([word]) => word);
}

function wholeOf(
  option: string,
  { text, least, most }: { readonly text: string; readonly least: number; readonly most: number },
): number {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : -1;
  if (value >= least && value <= most) return value;
  throw new UsageError(`${option} "${text}" is not a whole number from ${least} to ${most}`);
}

function subjectText({ subject: { datasetId, version, modelId } }: Offer): string {
  return modelId === 0n ? `dataset ${datasetId}, version ${version}` : `model ${modelId}`;
}

/** What a licence of an offer costs, for how long it holds and what it allows. */
function lineOf({ price, pricing, termNs, rights, royaltyPpm, delivery }: Offer): string {
  const per = pricing === Pricing.PRICING_PERIOD ? " a period" : pricing === Pricing.PRICING_USE ? " a use" : "";
  const from = pricing === Pricing.PRICING_AUCTION ? "bids from " : "";
  const days = termNs / DAY_NS;
  const term = termNs === 0n ? "without end" : days === 0n ? "for less than a day" : `for ${counted(days, "day")}`;
  const parts = [`${from}${formatByl(price)}${per}`, rightWords(rights).join(", "), term];
  if (royaltyPpm > 0) parts.push(`royalty ${formatPercent(BigInt(royaltyPpm))}`);
  if (delivery === Delivery.DELIVERY_KEY) parts.push("encrypted, by key");
  return parts.join(" · ");
}

function offerJson({ id, seller, subject, rights, price, royaltyPpm, termNs, pricing, delivery }: Offer) {
  const { datasetId, version, modelId } = subject;
  const kinds = ["", "fixed", "period", "use", "auction"];
  return {
    offer: id,
    seller,
    ...(modelId === 0n ? { dataset: datasetId, version } : { model: modelId }),
    price,
    pricing: kinds[pricing] ?? "unknown",
    rights: rightWords(rights),
    royaltyPpm,
    termNs,
    byKey: delivery === Delivery.DELIVERY_KEY,
  };
}
