/** Genesis of the registry: its rows as lists; indexes are rebuilt. */
import { equalBytes, toHex } from "../../lib/bytes.ts";
import { MAX_INT64, max } from "../../lib/int.ts";
import { NAME_CONTEST_DOUBLINGS_MAX } from "../../lib/limits.ts";
import { nameIdOf } from "../../lib/registry/contributor-id.ts";
import { GenesisState } from "../../proto/gen/byline/registry/v1/genesis.ts";
import {
  ClaimBinding,
  Dataset,
  NameBinding,
  PendingTransfer,
  Version,
  VersionCommit,
  VersionState,
} from "../../proto/gen/byline/registry/v1/registry.ts";
import { parseAddress } from "../address.ts";
import { coinFromWire } from "../coins.ts";
import type { BankReader } from "../expected.ts";
import { checkContent, checkLocators, checkName, checkTitle } from "./content.ts";
import { checkCases, exportCases, initCases, unique } from "./case-genesis.ts";
import { checkRegistryParams, defaultRegistryParams } from "./params.ts";
import { checkBonds } from "./invariants.ts";
import type { Context } from "../context.ts";
import { defineGenesis } from "../module.ts";
import type { GenesisHandler } from "../module.ts";
import { refuseInvalid } from "../refuse.ts";
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

const HASH_BYTES = 32;
/** Clock values beyond this cannot be counted on; about 292 years. */
const CLOCK_MAX = MAX_INT64;

/** Creates the genesis functions of the registry. */
export function registryGenesis(bank: BankReader): GenesisHandler {
  return defineGenesis<GenesisState>(GenesisState, {
    default: () =>
      GenesisState.create({ params: defaultRegistryParams(), nextDatasetId: 1n, nextCaseId: 1n, nextDatanetId: 1n }),
    validate: checkGenesis,
    init(ctx, state) {
      checkGenesis(state);
      writeParams(ctx, state.params);
      writeNextDatasetId(ctx, max(state.nextDatasetId, 1n));
      writeRows(ctx, state);
      initCases(ctx, state);
      checkEscrow(ctx, bank);
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
      ...exportCases(ctx),
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
  const datasets = checkDatasets(state);
  const versions = checkVersions(state, datasets);
  for (const { id, latestVersion } of state.datasets) {
    const isKnown = latestVersion === "" || versions.has(`${id}@${latestVersion}`);
    refuseInvalid(!isKnown, `latest version ${latestVersion} of dataset ${id} does not exist`);
  }
  for (const { datasetId, version, locators } of state.locators) {
    refuseInvalid(!versions.has(`${datasetId}@${version}`), `locators of unknown version ${datasetId}@${version}`);
    checkLocators(locators.locators);
  }
  checkPeople(state, datasets);
  for (const { commitment, owner, clock } of state.commits) {
    parseAddress(owner);
    refuseInvalid(commitment.length !== HASH_BYTES, "a commitment has 32 bytes");
    refuseInvalid(clock > CLOCK_MAX, "a commit lies in the far future");
  }
  unique(state.commits.map(({ commitment, owner }) => `commit ${owner}/${toHex(commitment)}`));
  for (const { datasetId, newOwner } of state.transfers) {
    parseAddress(newOwner);
    refuseInvalid(!datasets.has(datasetId), `transfer of unknown dataset ${datasetId}`);
  }
  unique(state.transfers.map(({ datasetId }) => `transfer of dataset ${datasetId}`));
  checkCases(state, versions, datasets);
}

function checkDatasets(state: GenesisState): ReadonlySet<bigint> {
  for (const { id, owner, name, title, payoutAddress } of state.datasets) {
    refuseInvalid(
      id === 0n || id >= state.nextDatasetId,
      `dataset ${id} is not below the next id ${state.nextDatasetId}`,
    );
    parseAddress(owner);
    parseAddress(payoutAddress);
    checkName(name);
    checkTitle(title);
  }
  unique(state.datasets.map(({ id }) => `dataset ${id}`));
  unique(state.datasets.map(({ owner, name }) => `dataset ${owner}/${name}`));
  return new Set(state.datasets.map(({ id }) => id));
}

function checkVersions(state: GenesisState, datasets: ReadonlySet<bigint>): ReadonlySet<string> {
  const names = state.versions.map(({ datasetId, version }) => `${datasetId}@${version}`);
  const versions = new Set(names);
  unique(names.map((name) => `version ${name}`));
  for (const { datasetId, version, state: at, publisher, content } of state.versions) {
    requireSemVer(version);
    parseAddress(publisher);
    checkContent(content);
    const isKnownState = at >= VersionState.VERSION_STATE_ACTIVE && at <= VersionState.VERSION_STATE_REVOKED;
    refuseInvalid(!isKnownState, `version ${datasetId}@${version} has state ${at}`);
    refuseInvalid(!datasets.has(datasetId), `version ${version} of unknown dataset ${datasetId}`);
    for (const parent of content.parents) {
      const isKnown = versions.has(`${parent.datasetId}@${parent.version}`);
      refuseInvalid(!isKnown, `parent ${parent.datasetId}@${parent.version} of ${datasetId}@${version} does not exist`);
    }
  }
  return versions;
}

function checkPeople(state: GenesisState, datasets: ReadonlySet<bigint>): void {
  for (const { claimId, address } of state.claims) {
    parseAddress(address);
    refuseInvalid(claimId.length !== HASH_BYTES, "a claim id has 32 bytes");
  }
  unique(state.claims.map(({ claimId }) => `claim ${toHex(claimId)}`));
  for (const { nameId, datasetId, name, address, effectiveClock, contestant, contestBond, contests } of state.names) {
    parseAddress(address);
    refuseInvalid(!datasets.has(datasetId), `name of unknown dataset ${datasetId}`);
    refuseInvalid(
      !equalBytes(nameId, nameIdOf(datasetId, name)),
      `name id of "${name}" is not that of dataset ${datasetId}`,
    );
    refuseInvalid(effectiveClock > CLOCK_MAX, `name "${name}" counts from the far future`);
    refuseInvalid(
      (contestant === "") !== (contestBond === undefined),
      `name "${name}" has a contestant or a bond alone`,
    );
    refuseInvalid(contests > NAME_CONTEST_DOUBLINGS_MAX, `name "${name}" counts ${contests} contests`);
    if (contestBond !== undefined) {
      parseAddress(contestant);
      refuseInvalid(coinFromWire(contestBond).amount <= 0n, `contest bond of "${name}" must be positive`);
    }
  }
  unique(state.names.map(({ nameId }) => `name ${toHex(nameId)}`));
}

/** Contest bonds must be covered by the module account (RI3). */
function checkEscrow(ctx: Context, bank: BankReader): void {
  for (const violation of checkBonds(ctx, bank)) {
    refuseInvalid(true, violation);
  }
}
