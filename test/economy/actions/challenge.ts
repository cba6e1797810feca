/** Challenges that are not meant: of honest versions, of one's own copies, of anything before jurors. */
import { Reason } from "../../../proto/gen/byline/registry/v1/cases.ts";
import { BondPurpose } from "../../../proto/gen/byline/emissions/v1/emissions.ts";
import { anyMember, anyOf, isMember, ownVersions } from "../action.ts";
import type { Action, Play } from "../action.ts";
import { challengeDuplicate, openCase } from "../case-moves.ts";
import { bond, publish, versionSubject } from "../moves.ts";
import type { KnownVersion } from "../parties.ts";

const { REASON_SPAM, REASON_LICENCE, REASON_CONSENT, REASON_MISLABELLED, REASON_UNAVAILABLE } = Reason;

/** Says of an own copy, before others do, or of an honest version that it copies another: to lose on purpose, to get the bond's reward, to hold what vests. */
export const falseDuplicate: Action = {
  name: "duplicate",
  weight: 2,
  run(play) {
    const { rng, known } = play;
    const copies = ownVersions(play).filter(({ copyOf }) => copyOf !== undefined);
    const newer = rng.chance(700) ? anyOf(play, copies) : anyOf(play, known.versions);
    const older = newer?.copyOf ?? anyOf(play, known.versions);
    if (newer === undefined || older === undefined) return false;
    return challengeDuplicate(play, anyMember(play), older, newer);
  },
};

/** Versions of honest people that nobody sells in the meantime: a first verdict stops a version for a while. */
function restingVersions({ known }: Play): readonly KnownVersion[] {
  return known.versions.filter(
    (version) =>
      !isMember(version.owner) && !known.offers.some((offer) => offer.version?.datasetId === version.datasetId),
  );
}

/** Opens a case before jurors against honest people or against oneself. */
export const falseCase: Action = {
  name: "jury-case",
  weight: 2,
  run(play) {
    const { rng } = play;
    const own = ownVersions(play);
    const junk = own.filter(({ isJunk }) => isJunk);
    const subject = anyOf(play, rng.pick([restingVersions(play), restingVersions(play), junk, own]));
    if (subject === undefined) return false;
    const reason = rng.pick([
      REASON_SPAM,
      REASON_SPAM,
      REASON_LICENCE,
      REASON_CONSENT,
      REASON_MISLABELLED,
      REASON_UNAVAILABLE,
    ]);
    return openCase(play, anyMember(play), subject, reason);
  },
};

/** Publishes what nobody can use, with or without a bond, for jurors of one's own to be paid for looking at it. */
export const publishJunk: Action = {
  name: "junk",
  weight: 3,
  run(play) {
    const { rng } = play;
    const owner = anyMember(play);
    const version = publish(play, owner, [[owner, 1n]], [], { isJunk: true });
    if (version === undefined) return false;
    const amount = rng.pick([0n, 1n, 99_999_999n, 100_000_000n, 100_000_000n, 150_000_000n]);
    if (amount > 0n) bond(play, owner, BondPurpose.BOND_PURPOSE_VERSION, versionSubject(version), amount);
    if (rng.chance(600)) openCase(play, anyMember(play), version, REASON_SPAM);
    return true;
  },
};
