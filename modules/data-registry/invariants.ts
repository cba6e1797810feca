/** Invariants of the registry (docs/spec/registry.md RI1-RI5). */
import { moduleAddress } from "../../lib/address.ts";
import { equalBytes } from "../../lib/bytes.ts";
import { REGISTRY_ROYALTY_PPM_MAX } from "../../lib/limits.ts";
import { Dataset, NameBinding, Version } from "../../proto/gen/byline/registry/v1/registry.ts";
import { parseAddress } from "../address.ts";
import { addCoins, coinFromWire, containsCoins, formatCoins } from "../coins.ts";
import type { Coins } from "../coins.ts";
import type { Context } from "../context.ts";
import type { BankReader } from "../expected.ts";
import { REGISTRY_ACCOUNT } from "../module-accounts.ts";
import type { Invariant } from "../module.ts";
import {
  findDataset,
  findDatasetByName,
  findVersion,
  versionsWithContent,
  nextDatasetId,
  requireSemVer,
  rowsOf,
} from "./keeper.ts";
import { DATASETS_PREFIX, NAMES_PREFIX, VERSIONS_PREFIX } from "./keys.ts";

/** All invariants of the registry. */
export function registryInvariants(bank: BankReader): readonly Invariant[] {
  return [
    { name: "registry/ids", check: checkIds },
    { name: "registry/owners", check: checkOwners },
    { name: "registry/contest-bonds", check: (ctx) => checkBonds(ctx, bank) },
    { name: "registry/parents", check: checkParents },
    { name: "registry/content", check: checkContentIndex },
  ];
}

function checkIds(ctx: Context): readonly string[] {
  const next = nextDatasetId(ctx);
  const violations: string[] = [];
  for (const { id } of rowsOf(ctx, Dataset, DATASETS_PREFIX)) {
    if (id >= next) {
      violations.push(`dataset ${id} is not below the next id ${next}`);
    }
  }
  for (const { datasetId, version } of rowsOf(ctx, Version, VERSIONS_PREFIX)) {
    if (findDataset(ctx, datasetId) === undefined) {
      violations.push(`version ${datasetId}@${version} has no dataset`);
    }
  }
  return violations;
}

function checkOwners(ctx: Context): readonly string[] {
  const violations: string[] = [];
  for (const dataset of rowsOf(ctx, Dataset, DATASETS_PREFIX)) {
    const found = findDatasetByName(ctx, parseAddress(dataset.owner), dataset.name);
    if (found === undefined || !equalBytes(Dataset.encode(found), Dataset.encode(dataset))) {
      violations.push(`dataset ${dataset.id} is not found by its owner and name`);
    }
  }
  return violations;
}

/** RI3: what is owed to contestants is held. @returns violations */
export function checkBonds(ctx: Context, bank: BankReader): readonly string[] {
  let owed: Coins = [];
  for (const { contestBond } of rowsOf(ctx, NameBinding, NAMES_PREFIX)) {
    if (contestBond !== undefined) {
      owed = addCoins(owed, [coinFromWire(contestBond)]);
    }
  }
  const held = bank.balances(ctx, moduleAddress(REGISTRY_ACCOUNT));
  return containsCoins(held, owed)
    ? []
    : [`contest bonds of ${formatCoins(owed)} are covered by ${formatCoins(held)} only`];
}

function checkParents(ctx: Context): readonly string[] {
  const violations: string[] = [];
  for (const { datasetId, version, content } of rowsOf(ctx, Version, VERSIONS_PREFIX)) {
    const ppm = content.parents.reduce((sum, parent) => sum + parent.royaltyPpm, 0);
    if (ppm > REGISTRY_ROYALTY_PPM_MAX) {
      violations.push(`parents of ${datasetId}@${version} ask ${ppm} ppm`);
    }
    for (const parent of content.parents) {
      if (findVersion(ctx, parent.datasetId, requireSemVer(parent.version)) === undefined) {
        violations.push(`parent ${parent.datasetId}@${parent.version} of ${datasetId}@${version} is missing`);
      }
    }
  }
  return violations;
}

function checkContentIndex(ctx: Context): readonly string[] {
  const violations: string[] = [];
  for (const { datasetId, version, content } of rowsOf(ctx, Version, VERSIONS_PREFIX)) {
    const found = [...versionsWithContent(ctx, datasetId, content.contentRoot)];
    if (!found.some((other) => other.version === version)) {
      violations.push(`version ${datasetId}@${version} is not found by its content root`);
    }
  }
  return violations;
}
