/** Bonds posted, unbonded and withdrawn around everything that asks for them. */
import {
  MsgUnbond,
  MsgUnbondResponse,
  MsgWithdrawBond,
  MsgWithdrawBondResponse,
} from "../../../proto/gen/byline/emissions/v1/tx.ts";
import { BondPurpose } from "../../../proto/gen/byline/emissions/v1/emissions.ts";
import { anyAmount } from "../amounts.ts";
import { anyMember, anyOf, ownVersions } from "../action.ts";
import type { Action, Play } from "../action.ts";
import { bond, coin, versionSubject } from "../moves.ts";
import type { Party } from "../parties.ts";

interface BondName {
  readonly owner: Party;
  readonly purpose: number;
  readonly subject: string;
}

function anyBond(play: Play): BondName {
  const { BOND_PURPOSE_VERSION, BOND_PURPOSE_SELLER, BOND_PURPOSE_GATEWAY, BOND_PURPOSE_CHALLENGE } = BondPurpose;
  const version = anyOf(play, ownVersions(play));
  if (version !== undefined && play.rng.chance(500)) {
    return { owner: version.owner, purpose: BOND_PURPOSE_VERSION, subject: versionSubject(version) };
  }
  const purpose = play.rng.pick([
    BOND_PURPOSE_SELLER,
    BOND_PURPOSE_GATEWAY,
    BOND_PURPOSE_GATEWAY,
    BOND_PURPOSE_CHALLENGE,
  ]);
  return { owner: anyMember(play), purpose, subject: "" };
}

/** Posts more. */
export const postBond: Action = {
  name: "post-bond",
  weight: 3,
  run(play) {
    const { owner, purpose, subject } = anyBond(play);
    return bond(play, owner, purpose, subject, anyAmount(play.rng));
  },
};

/** Takes a part, or all, out. */
export const unbond: Action = {
  name: "unbond",
  weight: 4,
  run(play) {
    const { owner, purpose, subject } = anyBond(play);
    const amount = play.rng.pick([1n, 1n, 100_000_000n, 50_000_000_000n, anyAmount(play.rng)]);
    const message = { owner: owner.text, purpose, subject, amount: coin(amount) };
    return play.ledger.send(owner.text, MsgUnbond, MsgUnbondResponse, message) !== undefined;
  },
};

/** Withdraws what has left. */
export const withdrawBond: Action = {
  name: "withdraw-bond",
  weight: 1,
  run(play) {
    const { owner, purpose, subject } = anyBond(play);
    const message = { sender: anyMember(play).text, owner: owner.text, purpose, subject };
    return play.ledger.send(message.sender, MsgWithdrawBond, MsgWithdrawBondResponse, message) !== undefined;
  },
};
