/** Claims: right ones, the same leaf twice, leaves of others, and leaves that are not there. */
import { anyMember, anyOf } from "../action.ts";
import type { Action, Play } from "../action.ts";
import type { KnownVersion, Leaf } from "../parties.ts";
import { claim, claimOf, pull, withdraw } from "../settle-up.ts";
import { COALITION, partyAt } from "../cast.ts";

function anyLeaf(play: Play): readonly [KnownVersion, Leaf] | undefined {
  const version = anyOf(play, play.known.versions);
  const leaf = version === undefined ? undefined : anyOf(play, version.leaves);
  return version === undefined || leaf === undefined ? undefined : [version, leaf];
}

/** Claims a leaf once, or several times over in one message. */
export const claimShare: Action = {
  name: "claim",
  weight: 6,
  run(play) {
    const at = anyLeaf(play);
    if (at === undefined) return false;
    const times = play.rng.pick([1, 1, 2, 5]);
    return claim(play.ledger, anyMember(play), Array<ReturnType<typeof claimOf>>(times).fill(claimOf(...at)));
  },
};

/** Claims with a proof that shows something else: more weight, another place, another person, another version. */
export const claimWrong: Action = {
  name: "claim-wrong",
  weight: 2,
  run(play) {
    const [at, other] = [anyLeaf(play), anyLeaf(play)];
    if (at === undefined || other === undefined) return false;
    const [version, { proof }] = at;
    const member = anyMember(play);
    const wrong = play.rng.pick([
      { ...proof, leaf: { ...proof.leaf, weight: proof.leaf.weight + 1n } },
      { ...proof, leaf: { ...proof.leaf, contributorId: member.id } },
      { ...proof, index: proof.index + 1n },
      { ...proof, path: proof.path.slice(1) },
      other[1].proof,
    ]);
    return claim(play.ledger, member, [claimOf(version, { proof: wrong })]);
  },
};

/** Pulls a royalty, also twice, also of an edge that is not there. */
export const pullRoyalty: Action = {
  name: "pull-royalty",
  weight: 5,
  run(play) {
    const { rng, ledger } = play;
    const child = anyOf(
      play,
      play.known.versions.filter(({ parents }) => parents.length > 0),
    );
    if (child === undefined) return false;
    const index = rng.chance(900) ? rng.below(child.parents.length) : child.parents.length;
    if (rng.chance(300)) pull(ledger, anyMember(play), child, index);
    return pull(ledger, anyMember(play), child, index);
  },
};

/** Pays a payee out, in every role. */
export const withdrawPayee: Action = {
  name: "withdraw-payee",
  weight: 3,
  run(play) {
    const payee = partyAt(COALITION, play.rng.below(COALITION.length));
    return withdraw(play.ledger, anyMember(play), payee.text, play.rng.pick([1, 1, 2, 2, 3]));
  },
};
