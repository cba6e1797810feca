/** Contributions to datanets by many identities: to one's own, where own curators score them, and to honest people's. */
import { anyMember, anyOf, isMember } from "../action.ts";
import type { Action } from "../action.ts";
import { anyPrice } from "../action.ts";
import { bond, offer, versionSubject } from "../moves.ts";
import { assemble, submit } from "../net-moves.ts";
import { BondPurpose } from "../../../proto/gen/byline/emissions/v1/emissions.ts";

/** Hands in junk or good records, each as another identity. */
export const contribute: Action = {
  name: "contribute",
  weight: 4,
  run(play) {
    const { rng } = play;
    const net = anyOf(play, play.known.nets);
    if (net === undefined) return false;
    let isDone = false;
    for (let times = rng.pick([1, 1, 2, 4]); times > 0; times -= 1) {
      const bonded = rng.pick([10_000_000n, 10_000_000n, 10_000_001n, 50_000_000n]);
      isDone = submit(play, anyMember(play), net, { isJunk: rng.chance(600), bonded });
    }
    return isDone;
  },
};

/** Freezes what was accepted into a version, bonds it, and sells it. */
export const assembleNet: Action = {
  name: "assemble",
  weight: 2,
  run(play) {
    const net = anyOf(
      play,
      play.known.nets.filter(({ owner }) => isMember(owner)),
    );
    const version = net === undefined ? undefined : assemble(play, net);
    if (version === undefined) return false;
    bond(play, version.owner, BondPurpose.BOND_PURPOSE_VERSION, versionSubject(version), 100_000_000n);
    return offer(play, version.owner, version, anyPrice(play), 0) !== undefined;
  },
};
