/** Genesis of the registry: its rows as lists; indexes are rebuilt. */
import { SdkError, TxError } from "../../lib/errors.ts";
import { max } from "../../lib/int.ts";
import { SECOND_NS } from "../../lib/time.ts";
import { GenesisState } from "../../proto/gen/byline/registry/v1/genesis.ts";
import {
  ClaimBinding,
  Dataset,
  NameBinding,
  PendingTransfer,
  Version,
  VersionCommit,
} from "../../proto/gen/byline/registry/v1/registry.ts";
import type { Params } from "../../proto/gen/byline/registry/v1/registry.ts";
import { coinFromWire } from "../coins.ts";
import type { Context } from "../context.ts";
import { defineGenesis } from "../module.ts";
import type { GenesisHandler } from "../module.ts";
import {
  nextDatasetId,
  readLocators,
  readParams,
  requireSemVer,
  rowsOf,
  semVerOf,
  writeClaim,
  writeCommit,
  writeDataset,
  writeLocators,
  writeName,
  writeNextDatasetId,
  writeOwnerIndex,
  writeParams,
  writeTransfer,
  writeVersion,
  writeVersionIndexes,
} from "./keeper.ts";
import {
  CLAIMS_PREFIX,
  COMMITS_PREFIX,
  DATASETS_PREFIX,
  NAMES_PREFIX,
  TRANSFERS_PREFIX,
  VERSIONS_PREFIX,
} from "./keys.ts";

const DAY_NS = 86_400n * SECOND_NS;

/** Params of a new network: a week to reveal, thirty days to contest a name. */
export function defaultRegistryParams(): Params {
  return { commitWindow: 7n * DAY_NS, nameWindow: 30n * DAY_NS, contestBond: { denom: "ubyl", amount: "10000000" } };
}

/** Checks the params. @throws TxError(InvalidRequest) with the reason */
export function checkRegistryParams(params: Params): void {
  refuse(params.commitWindow <= 0n, "commit window must be positive");
  refuse(params.nameWindow <= 0n, "name window must be positive");
  refuse(coinFromWire(params.contestBond).amount <= 0n, "contest bond must be positive");
}

/** Creates the genesis functions of the registry. */
export function registryGenesis(): GenesisHandler {
  return defineGenesis<GenesisState>(GenesisState, {
    default: () => GenesisState.create({ params: defaultRegistryParams(), nextDatasetId: 1n }),
    validate: checkGenesis,
    init(ctx, state) {
      checkGenesis(state);
      writeParams(ctx, state.params);
      writeNextDatasetId(ctx, max(state.nextDatasetId, 1n));
      writeRows(ctx, state);
    },
    export: (ctx) => ({
      params: readParams(ctx),
      nextDatasetId: nextDatasetId(ctx),
      datasets: [...rowsOf(ctx, Dataset, DATASETS_PREFIX)],
      versions: [...rowsOf(ctx, Version, VERSIONS_PREFIX)],
      locators: exportLocators(ctx),
      commits: [...rowsOf(ctx, VersionCommit, COMMITS_PREFIX)],
      claims: [...rowsOf(ctx, ClaimBinding, CLAIMS_PREFIX)],
      names: [...rowsOf(ctx, NameBinding, NAMES_PREFIX)],
      transfers: [...rowsOf(ctx, PendingTransfer, TRANSFERS_PREFIX)],
    }),
  });
}

function writeRows(ctx: Context, state: GenesisState): void {
  for (const dataset of state.datasets) {
    writeDataset(ctx, dataset);
    writeOwnerIndex(ctx, dataset);
  }
  for (const version of state.versions) {
    writeVersion(ctx, version);
    writeVersionIndexes(ctx, version);
  }
  for (const { datasetId, version, locators } of state.locators) {
    writeLocators(ctx, datasetId, requireSemVer(version), locators);
  }
  for (const commit of state.commits) {
    writeCommit(ctx, commit);
  }
  for (const claim of state.claims) {
    writeClaim(ctx, claim);
  }
  for (const name of state.names) {
    writeName(ctx, name);
  }
  for (const transfer of state.transfers) {
    writeTransfer(ctx, transfer);
  }
}

function exportLocators(ctx: Context): GenesisState["locators"] {
  const all: GenesisState["locators"][number][] = [];
  for (const version of rowsOf(ctx, Version, VERSIONS_PREFIX)) {
    const locators = readLocators(ctx, version.datasetId, semVerOf(version));
    if (locators.locators.length > 0) {
      all.push({ datasetId: version.datasetId, version: version.version, locators });
    }
  }
  return all;
}

function checkGenesis(state: GenesisState): void {
  checkRegistryParams(state.params);
  const ids = new Set<bigint>();
  const names = new Set<string>();
  for (const { id, owner, name } of state.datasets) {
    refuse(id === 0n || id >= state.nextDatasetId, `dataset ${id} is not below the next id ${state.nextDatasetId}`);
    refuse(ids.has(id), `dataset ${id} stands twice`);
    refuse(names.has(`${owner}/${name}`), `${owner} has two datasets "${name}"`);
    ids.add(id);
    names.add(`${owner}/${name}`);
  }
  const versions = new Set<string>();
  for (const { datasetId, version } of state.versions) {
    requireSemVer(version);
    refuse(!ids.has(datasetId), `version ${version} of unknown dataset ${datasetId}`);
    refuse(versions.has(`${datasetId}@${version}`), `version ${datasetId}@${version} stands twice`);
    versions.add(`${datasetId}@${version}`);
  }
  for (const { version, datasetId, content } of state.versions) {
    for (const parent of content.parents) {
      const isKnown = versions.has(`${parent.datasetId}@${parent.version}`);
      refuse(!isKnown, `parent ${parent.datasetId}@${parent.version} of ${datasetId}@${version} does not exist`);
    }
  }
}

function refuse(isWrong: boolean, reason: string): void {
  if (isWrong) {
    throw new TxError(SdkError.InvalidRequest, reason);
  }
}
