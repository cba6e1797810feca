/** New data: shared among members, honest people and single-unit sybils, with parents in chains and diamonds. */
import { BondPurpose } from "../../../proto/gen/byline/emissions/v1/emissions.ts";
import { anyHonest, anyMember, anyOf, anyPrice, ownVersions } from "../action.ts";
import type { Action } from "../action.ts";
import { bond, offer, publish, versionSubject } from "../moves.ts";
import type { Party } from "../parties.ts";
import { parentOf } from "../world.ts";

/** Publishes a dataset, bonded or not, and offers it. */
export const publishData: Action = {
  name: "publish",
  weight: 5,
  run(play) {
    const { rng, style } = play;
    const owner = anyMember(play);
    const shares = new Map<Party, bigint>([[owner, BigInt(rng.pick([1, 3, 7, 1000, 1_000_000_007]))]]);
    for (let more = rng.between(0, 3); more > 0; more -= 1) {
      shares.set(
        !style.isClosed && rng.chance(150) ? anyHonest(play) : anyMember(play),
        BigInt(rng.pick([1, 1, 2, 999])),
      );
    }
    const parents = new Map<bigint, ReturnType<typeof parentOf>>();
    for (let more = rng.between(0, 2); more > 0; more -= 1) {
      const parent = anyOf(play, style.isClosed ? ownVersions(play) : play.known.versions);
      if (parent !== undefined) parents.set(parent.datasetId, parentOf(parent, rng.pick([0, 1, 333_33, 150_000])));
    }
    const version = publish(play, owner, [...shares], [...parents.values()], { isEncrypted: rng.chance(100) });
    if (version === undefined) return false;
    if (rng.chance(600)) {
      bond(play, owner, BondPurpose.BOND_PURPOSE_VERSION, versionSubject(version), 100_000_000n - BigInt(rng.below(2)));
    }
    return offer(play, owner, version, anyPrice(play), rng.pick([0, 0, 100_000, 300_000])) !== undefined;
  },
};
