/** What an account may bond, and how little (docs/spec/emissions.md E30, E35): no row without something that it stands behind. */
import { BASE_DENOM, UBYL_PER_BYL } from "../../lib/denom.ts";
import { divFloor } from "../../lib/int.ts";
import { BOND_OWNERS_MAX } from "../../lib/limits.ts";
import { BondPurpose } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import type { Context } from "../context.ts";
import { refuseWhen } from "../refuse.ts";
import type { BondKey, BondLedger } from "./bond-ledger.ts";
import { bondText, isFoundBySubject } from "./bond-names.ts";
import { EmissionsError } from "./errors.ts";
import type { BondSubjectReader } from "./expected.ts";

/** Least bond of a purpose of which an account has one for each subject, ubyl. */
const SUBJECT_BOND_MIN = UBYL_PER_BYL;
/** Least bond of a purpose of which an account has one at most, ubyl. */
const ACCOUNT_BOND_MIN = divFloor(UBYL_PER_BYL, 10n);
const WITHOUT_SUBJECT: readonly number[] = [
  BondPurpose.BOND_PURPOSE_SELLER,
  BondPurpose.BOND_PURPOSE_GATEWAY,
  BondPurpose.BOND_PURPOSE_ATTESTER,
  BondPurpose.BOND_PURPOSE_JUROR,
];

/** The least that a bond of this purpose holds, ubyl. */
export function bondMin(purpose: number): bigint {
  return WITHOUT_SUBJECT.includes(purpose) ? ACCOUNT_BOND_MIN : SUBJECT_BOND_MIN;
}

/** What rules are checked with. */
export interface BondRuleParts {
  readonly bonds: BondLedger;
  readonly subjects: BondSubjectReader;
}

/** Refuses to post for what is not there, or less than is worth a row. @throws TxError(InvalidBond, BondTooSmall, TooManyBonds) */
export function checkPost(ctx: Context, { bonds, subjects }: BondRuleParts, key: BondKey, amount: bigint): void {
  const fault = WITHOUT_SUBJECT.includes(key.purpose) ? subjectFault(key) : subjects.fault(ctx, key);
  refuseWhen(fault !== undefined, EmissionsError.InvalidBond, `${bondText(key)}: ${fault}`);
  const before = bonds.find(ctx, key);
  const after = (before?.amount ?? 0n) + amount;
  refuseLess(key, after);
  const isFull = isFoundBySubject(key.purpose) && bonds.behind(ctx, key).length >= BOND_OWNERS_MAX;
  refuseWhen(
    before === undefined && isFull,
    EmissionsError.TooManyBonds,
    `${BOND_OWNERS_MAX} accounts have a bond for ${key.subject}; one of them must leave first`,
  );
}

function subjectFault({ subject }: BondKey): string | undefined {
  return subject === "" ? undefined : "a bond of this purpose has no subject";
}

/** Refuses to leave a rest that is not worth a row. @throws TxError(BondTooSmall) */
export function refuseLess(key: BondKey, rest: bigint): void {
  const least = bondMin(key.purpose);
  refuseWhen(
    rest < least,
    EmissionsError.BondTooSmall,
    `${bondText(key)} holds at least ${least}${BASE_DENOM}, ${rest} would be in it`,
  );
}
