/** Names of bonds and of their purposes: for errors, events and health. */
import { addressText } from "../address.ts";
import { BondPurpose } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import { createEvent } from "../events.ts";
import type { BondKey } from "./bond-ledger.ts";

/** A bond's name in errors. */
export function bondText({ owner, purpose, subject }: BondKey): string {
  const name = purposeName(purpose);
  return `the ${name} bond of ${addressText(owner)}${subject === "" ? "" : ` for ${subject}`}`;
}

const PURPOSE_NAMES: readonly string[] = [
  "unspecified",
  "version",
  "seller",
  "gateway",
  "attester",
  "juror",
  "custodian",
  "datanet",
  "curator",
  "contribution",
  "publication",
  "challenge",
  "fraud commit",
  "request",
];

/** Short name of a purpose for events and errors. */
export function purposeName(purpose: number): string {
  return PURPOSE_NAMES[purpose] ?? `purpose ${purpose}`;
}

/** Whether a user may post a bond of this purpose directly; the others belong to cases and are posted by their messages. */
export function isPostable(purpose: number): boolean {
  return purpose >= BondPurpose.BOND_PURPOSE_VERSION && purpose <= BondPurpose.BOND_PURPOSE_CURATOR;
}

/** Whether bonds of this purpose answer for their subject whoever owns it by then, and are found by it (E34). */
export function isFoundBySubject(purpose: number): boolean {
  return purpose === BondPurpose.BOND_PURPOSE_VERSION;
}

/** What happened to a bond. */
export function bondEvent(
  type: string,
  key: BondKey,
  amount: bigint,
  rewarded?: bigint,
): ReturnType<typeof createEvent> {
  const attributes: (readonly [string, string])[] = [
    ["owner", addressText(key.owner)],
    ["purpose", purposeName(key.purpose)],
    ["subject", key.subject],
    ["amount", amount.toString()],
  ];
  return createEvent(
    type,
    ...attributes,
    ...(rewarded === undefined ? [] : [["rewarded", rewarded.toString()] as const]),
  );
}
