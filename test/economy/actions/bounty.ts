/** Bounties to oneself: posted, awarded in parts by poster or curator, left to their end. */
import { sha256 } from "#crypto";
import { utf8ToBytes } from "../../../lib/bytes.ts";
import {
  MsgAwardBounty,
  MsgAwardBountyResponse,
  MsgCloseBounty,
  MsgCloseBountyResponse,
  MsgPostBounty,
  MsgPostBountyResponse,
} from "../../../proto/gen/byline/marketplace/v1/tx.ts";
import { anyMember, anyOf, anyPrice, ownVersions } from "../action.ts";
import type { Action } from "../action.ts";
import { anyPart } from "../amounts.ts";
import { SIM_DAY } from "../cast.ts";
import { coin } from "../moves.ts";

const TERMS_HASH = sha256(utf8ToBytes("terms"));

/** Puts money aside for data. */
export const postBounty: Action = {
  name: "bounty",
  weight: 3,
  run(play) {
    const { rng, known, ledger } = play;
    const [poster, curator, amount] = [anyMember(play), anyMember(play), anyPrice(play)];
    const message = {
      poster: poster.text,
      amount: coin(amount),
      termsHash: TERMS_HASH,
      termsUri: "ipfs://terms",
      openNs: SIM_DAY * BigInt(rng.between(1, 6)),
      curators: [curator.text],
    };
    const answer = ledger.send(poster.text, MsgPostBounty, MsgPostBountyResponse, message);
    if (answer !== undefined) known.bounties.push({ id: answer.bountyId, poster, curator, amount });
    return answer !== undefined;
  },
};

/** Awards some of a bounty to own data, or asks for the rest back, also too early and too often. */
export const awardBounty: Action = {
  name: "award",
  weight: 4,
  run(play) {
    const { rng, known, ledger } = play;
    const bounty = anyOf(play, known.bounties);
    const version = anyOf(play, ownVersions(play));
    if (bounty === undefined || version === undefined) return false;
    if (rng.chance(200)) {
      const sender = anyMember(play).text;
      const closed = { sender, bountyId: bounty.id };
      return ledger.send(sender, MsgCloseBounty, MsgCloseBountyResponse, closed) !== undefined;
    }
    const sender = (rng.chance(500) ? bounty.poster : bounty.curator).text;
    const { datasetId, version: number } = version;
    const amount = coin(anyPart(rng, bounty.amount));
    const message = { sender, bountyId: bounty.id, datasetId, version: number, amount };
    return ledger.send(sender, MsgAwardBounty, MsgAwardBountyResponse, message) !== undefined;
  },
};
