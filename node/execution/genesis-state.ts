/**
 * The first state: every module's part of `app_state` in genesis order, then the genesis transactions, then the
 * validators. Also its inverse, the export.
 */
import { SdkError, TxError } from "../../lib/errors.ts";
import { branch } from "../../lib/store/branch.ts";
import type { Branch } from "../../lib/store/branch.ts";
import type { MultiReader } from "../../lib/store/kv.ts";
import { bytesToUtf8, toHex } from "../../lib/bytes.ts";
import { writeConsensusParams } from "../../modules/consensus/keeper.ts";
import { createContext } from "../../modules/context.ts";
import type { ExecContext } from "../../modules/context.ts";
import { writeAppVersion, writeModuleVersion } from "../../modules/upgrade/keeper.ts";
import { GenesisState as StakingGenesis } from "../../proto/gen/cosmos/staking/v1beta1/genesis.ts";
import { Tx } from "../../proto/gen/cosmos/tx/v1beta1/tx.ts";
import { ValidatorUpdate } from "../../proto/gen/tendermint/abci/types.ts";
import type { RequestInitChain } from "../../proto/gen/tendermint/abci/types.ts";
import type { ConsensusParams } from "../../proto/gen/tendermint/types/params.ts";
import { fromProtoJson } from "../../proto/json.ts";
import { WireError } from "../../proto/wire-error.ts";
import { runTx } from "./deliver.ts";
import type { TxMachine } from "./deliver.ts";
import type { AppModules } from "./modules.ts";

/** Key of `app_state` that holds genesis transactions (SDK genutil). */
export const GENUTIL = "genutil";

/** The first state as an overlay on nothing, with its validators. */
export interface FirstState {
  readonly overlay: Branch;
  readonly validators: readonly ValidatorUpdate[];
  readonly consensusParams: ConsensusParams;
}

/** `app_state` by module name. */
export type AppStateJson = Readonly<Record<string, unknown>>;

/** Reads `app_state` from its JSON bytes. @throws TxError(InvalidRequest) unless it is an object; empty bytes are `{}` */
export function parseAppState(bytes: Uint8Array): AppStateJson {
  if (bytes.length === 0) {
    return {};
  }
  let json: unknown;
  try {
    json = JSON.parse(bytesToUtf8(bytes));
  } catch {
    throw invalid("app_state is not JSON");
  }
  if (!isRecord(json)) {
    throw invalid("app_state is not an object");
  }
  return json;
}

/**
 * Checks every module's part and that evidence outlives unbonding.
 * @throws TxError(InvalidRequest) naming the module
 */
export function validateAppState(modules: AppModules, appState: AppStateJson, params: ConsensusParams): void {
  const known = new Set([
    GENUTIL,
    ...modules.modules.filter((module) => module.genesis !== undefined).map((module) => module.name),
  ]);
  const unknown = Object.keys(appState)
    .sort((a, b) => (a < b ? -1 : 1))
    .find((name) => !known.has(name));
  if (unknown !== undefined) {
    throw invalid(`app_state has an unknown module "${unknown}"`);
  }
  for (const { name, genesis } of modules.modules) {
    if (genesis !== undefined && appState[name] !== undefined) {
      inModule(name, () => genesis.validate(appState[name]));
    }
  }
  genesisTransactions(appState);
  assertEvidenceOutlivesUnbonding(appState, params);
}

/**
 * Builds the first state over an empty store.
 * @throws TxError with the reason: the network cannot start from this file
 */
export function buildFirstState(
  machine: TxMachine,
  modules: AppModules,
  empty: MultiReader,
  request: RequestInitChain,
  params: ConsensusParams,
): FirstState {
  const appState = parseAppState(request.appStateBytes);
  validateAppState(modules, appState, params);
  const { version } = modules;
  if (params.version?.app !== version) {
    throw invalid(`genesis is for application version ${params.version?.app ?? 0n}, this binary runs ${version}`);
  }
  const overlay = branch(empty);
  const header = { height: request.initialHeight, time: request.time, proposerAddress: new Uint8Array(0) };
  const ctx = createContext({
    chainId: request.chainId,
    header,
    mode: "genesis",
    consensusParams: params,
    stores: overlay,
  });
  writeConsensusParams(ctx, params);
  writeAppVersion(ctx, version);
  for (const { name, version: moduleVersion, genesis } of modules.modules) {
    writeModuleVersion(ctx, name, moduleVersion);
    if (genesis !== undefined) {
      inModule(name, () => genesis.init(ctx, appState[name] ?? genesis.default()));
    }
  }
  deliverGenesisTransactions(machine, ctx, overlay, appState);
  return { overlay, validators: initialValidators(modules, ctx, request), consensusParams: params };
}

/**
 * The whole state as `app_state`; `buildFirstState` of it gives the same rows.
 * @param reader  a committed state
 */
export function exportAppState(
  modules: AppModules,
  reader: MultiReader,
  ctx: Omit<Parameters<typeof createContext>[0], "stores" | "mode">,
): AppStateJson {
  const inner = createContext({ ...ctx, mode: "genesis", stores: branch(reader) });
  const entries = modules.modules.flatMap(({ name, genesis }) =>
    genesis === undefined ? [] : [[name, genesis.export(inner)] as const],
  );
  return Object.fromEntries(entries);
}

/** The genesis transactions of `app_state` as encoded transactions. @throws TxError(InvalidRequest) */
export function genesisTransactions(appState: AppStateJson): readonly Uint8Array[] {
  const genutil = appState[GENUTIL];
  if (genutil === undefined) {
    return [];
  }
  const list = isRecord(genutil) ? (genutil["gen_txs"] ?? []) : undefined;
  if (!Array.isArray(list)) {
    throw invalid("genutil.gen_txs is not a list");
  }
  const txs: readonly unknown[] = list;
  return inModule(GENUTIL, () => txs.map((json) => Tx.encode(fromProtoJson(Tx, json))));
}

function deliverGenesisTransactions(
  machine: TxMachine,
  ctx: ExecContext,
  stores: Branch,
  appState: AppStateJson,
): void {
  const { chainId, header, consensusParams } = ctx;
  for (const [index, bytes] of genesisTransactions(appState).entries()) {
    const { result } = runTx(
      machine,
      { chainId, header, consensusParams, stores, blockGas: undefined },
      bytes,
      "genesis",
    );
    if (result.code !== 0) {
      throw invalid(`genesis transaction ${index} failed with ${result.codespace}/${result.code}: ${result.log}`);
    }
  }
}

/** The module's validators; when the GenesisDoc lists some too they must be the same. */
function initialValidators(
  modules: AppModules,
  ctx: ExecContext,
  request: RequestInitChain,
): readonly ValidatorUpdate[] {
  if (modules.validatorSet === undefined) {
    return request.validators;
  }
  const own = modules.validatorSet.afterGenesis(ctx);
  const asText = (updates: readonly ValidatorUpdate[]): string =>
    updates
      .map((update) => toHex(ValidatorUpdate.encode(update)))
      .sort((a, b) => (a < b ? -1 : 1))
      .join();
  if (request.validators.length > 0 && asText(request.validators) !== asText(own)) {
    throw invalid(
      `the genesis document lists ${request.validators.length} validators, app_state gives ${own.length} or others`,
    );
  }
  return own;
}

/** An equivocation must stay punishable for as long as stake can leave (3-chain.md, double-sign guard). */
function assertEvidenceOutlivesUnbonding(appState: AppStateJson, params: ConsensusParams): void {
  const json = appState["staking"];
  if (json === undefined || params.evidence === undefined) {
    return;
  }
  const unbondingNs = inModule("staking", () => fromProtoJson(StakingGenesis, json).params.unbondingTime);
  const ageNs = params.evidence.maxAgeDuration;
  if (ageNs < unbondingNs) {
    throw invalid(`evidence.max_age_duration ${ageNs} ns is below the unbonding time ${unbondingNs} ns`);
  }
}

/** Runs `work`; what it refuses names the module. */
function inModule<T>(name: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof TxError) {
      throw invalid(`${name}: ${error.log}`);
    }
    if (error instanceof WireError) {
      throw invalid(`${name}: ${error.message}`);
    }
    throw error;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function invalid(reason: string): TxError {
  return new TxError(SdkError.InvalidRequest, reason);
}
