/** What a datanet states (docs/spec/registry.md R50-R52): checks without state, and the terms in force at a moment. */
import {
  DATANET_LICENSES_MAX,
  DATANET_SHARES_PPM_MAX,
  RECORDS_PROOF_MAX,
  REGISTRY_ROYALTY_PPM_MAX,
} from "../../lib/limits.ts";
import { Admission } from "../../proto/gen/byline/registry/v1/datanet.ts";
import type { Datanet, DatanetTerms } from "../../proto/gen/byline/registry/v1/datanet.ts";
import type { Params } from "../../proto/gen/byline/registry/v1/registry.ts";
import type { MsgCreateDatanet } from "../../proto/gen/byline/registry/v1/tx.ts";
import { parseAddress } from "../address.ts";
import { refuseWhen } from "../refuse.ts";
import { checkConsents, checkLicense, checkMediaType } from "./content.ts";
import { RegistryError } from "./errors.ts";

const HASH_BYTES = 32;
/** Least part of a sample of 64 that proves a copy. */
const DUPLICATE_MIN_LEAST = 16;

/** The terms that a contribution submitted now gets. */
export function termsAt(datanet: Datanet, clock: bigint): DatanetTerms {
  return datanet.nextTerms !== undefined && clock >= datanet.nextClock ? datanet.nextTerms : datanet.terms;
}

/** Checks what never changes about a datanet. @throws TxError */
export function checkDatanetFixed(message: MsgCreateDatanet): void {
  invalid(message.schemaHash.length !== HASH_BYTES, "a schema hash has 32 bytes");
  checkMediaType(message.mediaType);
  checkConsents(message.consents);
  const isSample = message.duplicateMin >= DUPLICATE_MIN_LEAST && message.duplicateMin <= RECORDS_PROOF_MAX;
  invalid(!isSample, `a copy is proven by ${DUPLICATE_MIN_LEAST} to ${RECORDS_PROOF_MAX} of 64 records`);
  invalid(message.deriveRoyaltyPpm > REGISTRY_ROYALTY_PPM_MAX, `a royalty is at most ${REGISTRY_ROYALTY_PPM_MAX} ppm`);
}

/** Checks terms. @throws TxError */
export function checkTerms(terms: DatanetTerms, params: Params): void {
  const { licenses, admission, ownerPpm, curatorPpm, custodian, contributionBond } = terms;
  const isList = licenses.length >= 1 && licenses.length <= DATANET_LICENSES_MAX;
  invalid(!isList, `a datanet accepts 1 to ${DATANET_LICENSES_MAX} licences`);
  invalid(new Set(licenses).size !== licenses.length, "licences must differ");
  for (const license of licenses) {
    checkLicense(license, "licence");
  }
  const isKnown = admission >= Admission.ADMISSION_OPEN && admission <= Admission.ADMISSION_CURATED;
  invalid(!isKnown, "admission is open, bonded or curated");
  const shares = ownerPpm + curatorPpm;
  invalid(
    shares > DATANET_SHARES_PPM_MAX,
    `owner and curators have at most ${DATANET_SHARES_PPM_MAX} ppm, got ${shares}`,
  );
  parseAddress(custodian, "invalid custodian address");
  const isEnough = contributionBond >= params.contributionBondMin;
  invalid(!isEnough, `a contribution is bonded with at least ${params.contributionBondMin}ubyl`);
}

function invalid(isWrong: boolean, reason: string): void {
  refuseWhen(isWrong, RegistryError.InvalidTerms, reason);
}
