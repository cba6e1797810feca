/** What of the registry bonds can stand behind, and who may post them (docs/spec/registry.md R98). */
import { bigEndian64 } from "../../lib/bytes.ts";
import { MAX_UINT64 } from "../../lib/int.ts";
import { parseSemVer } from "../../lib/registry/semver.ts";
import { BondPurpose } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import { addressText } from "../address.ts";
import type { Context } from "../context.ts";
import type { BondKey, BondSubjectReader } from "./expected.ts";
import { findDataset, findVersion } from "./keeper.ts";
import { datanets } from "./tables.ts";

const ID = /^[1-9][0-9]{0,19}$/;

/** Knows versions and datanets, as emissions asks for them. */
export const bondSubjects: BondSubjectReader = {
  fault(ctx, key) {
    switch (key.purpose) {
      case BondPurpose.BOND_PURPOSE_VERSION:
        return versionFault(ctx, key);
      case BondPurpose.BOND_PURPOSE_DATANET:
        return datanetFault(ctx, key, true);
      case BondPurpose.BOND_PURPOSE_CUSTODIAN:
      case BondPurpose.BOND_PURPOSE_CURATOR:
        return datanetFault(ctx, key, false);
      default:
        return "nothing of the registry is bonded so";
    }
  },
};

/** The subject is one existing version in its one spelling, and its dataset belongs to who posts. */
function versionFault(ctx: Context, { owner, subject }: BondKey): string | undefined {
  const [idText = "", versionText = "", ...more] = subject.split("@");
  const id = parseId(idText);
  const number = parseSemVer(versionText);
  if (id === undefined || number === undefined || more.length > 0) {
    return "the subject is a version of the form 7@1.2.0";
  }
  if (findVersion(ctx, id, number) === undefined) {
    return "there is no such version";
  }
  return ownerFault(ctx, id, owner);
}

function datanetFault(ctx: Context, { owner, subject }: BondKey, isOwners: boolean): string | undefined {
  const id = parseId(subject);
  if (id === undefined) {
    return "the subject is the id of a datanet";
  }
  const datanet = datanets.find(ctx, bigEndian64(id));
  if (datanet === undefined) {
    return "there is no such datanet";
  }
  return isOwners ? ownerFault(ctx, datanet.datasetId, owner) : undefined;
}

function ownerFault(ctx: Context, datasetId: bigint, account: Uint8Array): string | undefined {
  const owner = findDataset(ctx, datasetId)?.owner;
  return owner === addressText(account) ? undefined : `dataset ${datasetId} belongs to ${owner ?? "nobody"}`;
}

function parseId(text: string): bigint | undefined {
  const id = ID.test(text) ? BigInt(text) : undefined;
  return id === undefined || id > MAX_UINT64 ? undefined : id;
}
