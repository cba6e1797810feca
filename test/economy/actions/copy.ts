/** Copies of honest data: published under another name, bonded or not, sold to whoever believes it, taken back again. */
import { BondPurpose } from "../../../proto/gen/byline/emissions/v1/emissions.ts";
import { MsgRevokeVersion, MsgRevokeVersionResponse } from "../../../proto/gen/byline/registry/v1/tx.ts";
import { anyMember, anyOf, isMember, ownVersions } from "../action.ts";
import type { Action } from "../action.ts";
import { anyAmount } from "../amounts.ts";
import { challengeDuplicate } from "../case-moves.ts";
import { bond, offer, publish, versionSubject } from "../moves.ts";
import { RECORDS, recordsOf } from "../parties.ts";
import type { Party } from "../parties.ts";

const MATCH_BOND = 100_000_000n;
/** Records of ten that make a copy: 32 of 64, rounded up. */
const COPY_RECORDS = 5;

/** Publishes most, all or too little of honest data as one's own, and sells it. */
export const publishCopy: Action = {
  name: "copy",
  weight: 5,
  run(play) {
    const { rng, known } = play;
    const original = anyOf(
      play,
      known.versions.filter(({ owner }) => !isMember(owner)),
    );
    if (original === undefined) return false;
    const taken = rng.pick([RECORDS, RECORDS, COPY_RECORDS, COPY_RECORDS - 1]);
    const fresh = recordsOf(`data-${known.counter + 1}`);
    const records = taken === RECORDS ? original.records : [...original.records.slice(0, taken), ...fresh.slice(taken)];
    const owner = anyMember(play);
    const shares = new Map<Party, bigint>([[owner, 3n]]).set(anyMember(play), 1n);
    const copyOf = taken >= COPY_RECORDS ? original : undefined;
    const version = publish(play, owner, [...shares], [], { records, copyOf });
    if (version === undefined) return false;
    if (rng.chance(700)) bond(play, owner, BondPurpose.BOND_PURPOSE_VERSION, versionSubject(version), MATCH_BOND);
    // Who challenges himself first may hope to be safe from others.
    if (copyOf !== undefined && rng.chance(150)) challengeDuplicate(play, anyMember(play), copyOf, version);
    // A dear copy is worth more than the bond behind it: 2.5 % of what is sold is matched.
    const price = rng.chance(700) ? 1_000_000_000n * BigInt(rng.between(1, 20)) : anyAmount(rng);
    return offer(play, owner, version, price, 0) !== undefined;
  },
};

/** Takes a version back for good, before or after others look at it. */
export const revoke: Action = {
  name: "revoke",
  weight: 6,
  run(play) {
    const own = ownVersions(play);
    const copies = own.filter(({ copyOf }) => copyOf !== undefined);
    const version = anyOf(play, play.rng.chance(900) ? copies : own);
    if (version === undefined) return false;
    const { owner, datasetId, version: number } = version;
    const message = { owner: owner.text, datasetId, version: number };
    return play.ledger.send(owner.text, MsgRevokeVersion, MsgRevokeVersionResponse, message) !== undefined;
  },
};
