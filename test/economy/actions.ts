/** Every kind of action. A new one is a file in `actions/` and a line here. */
import type { Action } from "./action.ts";
import { bid, openAuction, rate } from "./actions/auction.ts";
import { awardBounty, postBounty } from "./actions/bounty.ts";
import { postBond, unbond, withdrawBond } from "./actions/bond.ts";
import { falseCase, falseDuplicate, publishJunk } from "./actions/challenge.ts";
import { closeChannel, finalizeSettlement, openOwn, topUp } from "./actions/channel.ts";
import { circularSale } from "./actions/circular-sale.ts";
import { claimShare, claimWrong, pullRoyalty, withdrawPayee } from "./actions/claim.ts";
import { convict, lyingSettlement } from "./actions/convict.ts";
import { assembleNet, contribute } from "./actions/contribute.ts";
import { publishCopy, revoke } from "./actions/copy.ts";
import { forge } from "./actions/forge.ts";
import { gateway } from "./actions/gateway.ts";
import { makeBenchmark, makeModel, modelLicence, retireModel } from "./actions/model.ts";
import { closeOffer, makeOffer } from "./actions/offer.ts";
import { endOrder, orderKeyed } from "./actions/order.ts";
import { publishData } from "./actions/publish.ts";
import { settleOwn } from "./actions/settle.ts";
import { handOver, send, setPayout, setState } from "./actions/shuffle.ts";
import { splitSale } from "./actions/split-sale.ts";

/** Trade with oneself. */
const TRADE: readonly [Action, ...Action[]] = [
  circularSale,
  splitSale,
  makeOffer,
  closeOffer,
  publishData,
  makeModel,
  makeBenchmark,
  modelLicence,
  retireModel,
  openOwn,
  topUp,
  settleOwn,
  forge,
  closeChannel,
  finalizeSettlement,
  gateway,
  postBond,
  unbond,
  withdrawBond,
  claimShare,
  claimWrong,
  pullRoyalty,
  withdrawPayee,
  send,
  handOver,
  setPayout,
  setState,
  orderKeyed,
  endOrder,
  postBounty,
  awardBounty,
  openAuction,
  bid,
  rate,
];
/** What takes from others: copies, false cases, contributions that are none. */
const ABUSE: readonly Action[] = [
  publishCopy,
  revoke,
  falseDuplicate,
  falseCase,
  publishJunk,
  contribute,
  assembleNet,
  lyingSettlement,
  convict,
];

/** In an order that does not matter; the seed of a strategy stands for another program when it changes. */
export const ACTIONS: readonly [Action, ...Action[]] = [...TRADE, ...ABUSE];

/** What a strategy may keep to: one kind of actions, or all. */
export const KINDS: readonly [readonly Action[], ...(readonly Action[])[]] = [ACTIONS, TRADE, ABUSE];

/** Names of actions that the rules must always refuse: one that goes through is a finding. */
export const ALWAYS_REFUSED: readonly string[] = [forge.name];
