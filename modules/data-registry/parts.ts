/** What the registry is made over, and the bonds it names. */
import { BondPurpose } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import type { VersionName } from "../../proto/gen/byline/registry/v1/cases.ts";
import { parseAddress } from "../address.ts";
import type { Context } from "../context.ts";
import type { BankBurner, BankSender } from "../expected.ts";
import { refuseWhen } from "../refuse.ts";
import { RegistryError } from "./errors.ts";
import type {
  Beacon,
  Bootstrap,
  BondKey,
  BondLedger,
  BondSubject,
  Health,
  Licensing,
  ReadClock,
  ValidatorPowers,
  Vesting,
} from "./expected.ts";
import { versionText } from "./tables.ts";

/** Capabilities of other modules. */
export interface RegistryParts {
  readonly bank: BankSender & BankBurner;
  readonly bonds: BondLedger;
  readonly vesting: Vesting;
  readonly bootstrap: Bootstrap;
  readonly beacon: Beacon;
  readonly validators: ValidatorPowers;
  readonly readClock: ReadClock;
  readonly licensing: Licensing;
  /** Counts what is handed in, challenged and decided; it decides nothing. */
  readonly health: Pick<Health, "recordCase" | "recordSubmission">;
}

/** What the bonds behind a version's quality stand for, whoever posted them. */
export function versionBonds(ref: VersionName): BondSubject {
  return { purpose: BondPurpose.BOND_PURPOSE_VERSION, subject: versionText(ref) };
}

/** The bond of one side of a case. */
export function caseBond(owner: string, kind: "duplicate" | "jury", id: bigint): BondKey {
  return { owner: parseAddress(owner), purpose: BondPurpose.BOND_PURPOSE_CHALLENGE, subject: `${kind}/${id}` };
}

/** The bond behind a contribution. */
export function contributionBond(owner: string, id: bigint): BondKey {
  return { owner: parseAddress(owner), purpose: BondPurpose.BOND_PURPOSE_CONTRIBUTION, subject: id.toString() };
}

/** The deposit of a request to open records. */
export function requestBond(owner: string, id: bigint): BondKey {
  return { owner: parseAddress(owner), purpose: BondPurpose.BOND_PURPOSE_REQUEST, subject: `opening/${id}` };
}

/** The bond of a juror. */
export function jurorBond(owner: string): BondKey {
  return { owner: parseAddress(owner), purpose: BondPurpose.BOND_PURPOSE_JUROR, subject: "" };
}

/** The bond of a curator. */
export function curatorBond(owner: string, datanetId: bigint): BondKey {
  return { owner: parseAddress(owner), purpose: BondPurpose.BOND_PURPOSE_CURATOR, subject: datanetId.toString() };
}

/** The bond of a datanet's custodian. */
export function custodianBond(owner: string, datanetId: bigint): BondKey {
  return { owner: parseAddress(owner), purpose: BondPurpose.BOND_PURPOSE_CUSTODIAN, subject: datanetId.toString() };
}

/** Everything that a slash can reach of a bond: what is bonded and what is on its way out; base units. */
export function reachable(ctx: Context, bonds: BondLedger, key: BondKey): bigint {
  const bond = bonds.find(ctx, key);
  return bond === undefined ? 0n : bond.exits.reduce((sum, exit) => sum + exit.amount, bond.amount);
}

/** Refuses a bond below a minimum. @throws TxError(BondTooSmall) */
export function requireBond(amount: bigint, least: bigint, what: string): void {
  refuseWhen(amount < least, RegistryError.BondTooSmall, `${what} needs at least ${least}ubyl, got ${amount}`);
}
