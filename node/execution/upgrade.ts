/**
 * The change from one application version to the next, at the height that governance chose: the old binary stops before
 * the block, the new one migrates the state and goes on with it (cosmos-sdk x/upgrade PreBlocker). Migrations are pure
 * functions over the stores; what they leave is checked before the block runs.
 */
import { assert } from "../../lib/assert.ts";
import { NodeError, TxError } from "../../lib/errors.ts";
import type { Branch } from "../../lib/store/branch.ts";
import { readConsensusParams, writeConsensusParams } from "../../modules/consensus/keeper.ts";
import { createContext } from "../../modules/context.ts";
import type { BlockInfo, ExecContext } from "../../modules/context.ts";
import {
  readAppVersion,
  readModuleVersions,
  readPlan,
  writeAppVersion,
  writeDone,
  writeModuleVersion,
  writePlan,
} from "../../modules/upgrade/keeper.ts";
import { WireError } from "../../proto/wire-error.ts";
import type { AppModules } from "./modules.ts";

/**
 * Prepares the state for a block: nothing when it belongs to this version; a due plan of this version's name is carried
 * out on `stores`.
 * @throws NodeError("UPGRADE_NEEDED") when another binary must run the block, or this one came too early;
 *   NodeError("UPGRADE_REFUSED") when a migration fails or leaves a state that a module refuses
 */
export function prepareVersion(modules: AppModules, stores: Branch, chainId: string, header: BlockInfo): void {
  const { height } = header;
  const plan = readPlan(stores);
  const isDue = plan !== undefined && height >= plan.height;
  if (plan !== undefined && isDue && modules.skipUpgradeHeights.includes(plan.height)) {
    writePlan(stores, undefined);
  } else if (plan !== undefined && isDue) {
    if (plan.name !== modules.versionName) {
      throw new NodeError("UPGRADE_NEEDED", `UPGRADE "${plan.name}" NEEDED at height: ${plan.height}: ${plan.info}`);
    }
    applyUpgrade(modules, stores, chainId, header);
    writeDone(stores, plan.name, height);
    writePlan(stores, undefined);
  }
  assertVersion(modules, stores, height);
}

function assertVersion(modules: AppModules, stores: Branch, height: bigint): void {
  const version = readAppVersion(stores);
  if (version === modules.version) {
    return;
  }
  const isEarly = version !== undefined && version === modules.upgrade?.from;
  const text = isEarly
    ? `BINARY UPDATED BEFORE TRIGGER! UPGRADE "${modules.versionName}" - in binary but not executed on chain. Downgrade your binary`
    : `UPGRADE "v${version ?? 0n}" NEEDED at height: ${height}: this binary runs application version ${modules.version}`;
  throw new NodeError("UPGRADE_NEEDED", text);
}

function applyUpgrade(modules: AppModules, stores: Branch, chainId: string, header: BlockInfo): void {
  const { upgrade, versionName } = modules;
  const from = readAppVersion(stores);
  if (upgrade === undefined || from !== upgrade.from) {
    throw refused(versionName, `it starts from version ${upgrade?.from ?? "none"}, the state has ${from ?? "none"}`);
  }
  const consensusParams = readConsensusParams(stores);
  assert(consensusParams !== undefined, "consensus params are in state from genesis on");
  const ctx = createContext({ chainId, header, mode: "deliver", consensusParams, stores });
  for (const { module, migrate } of upgrade.migrations) {
    inUpgrade(versionName, module, () => migrate(ctx));
  }
  // A migration may have changed the params too: what is in state now counts.
  const params = readConsensusParams(stores) ?? consensusParams;
  writeConsensusParams(stores, { ...params, version: { app: modules.version } });
  writeAppVersion(stores, modules.version);
  const known = new Set(readModuleVersions(stores).map(({ name }) => name));
  for (const { name, version, genesis } of modules.modules) {
    const isNew = !known.has(name);
    writeModuleVersion(stores, name, version);
    if (isNew && genesis !== undefined) {
      inUpgrade(versionName, name, () => genesis.init(ctx, genesis.default()));
    }
  }
  checkState(modules, ctx);
}

/** Every module's own check, the genesis check of those that migrated without one, then all invariants. */
function checkState(modules: AppModules, ctx: ExecContext): void {
  const migrated = new Set(modules.upgrade?.migrations.map(({ module }) => module));
  for (const module of modules.modules) {
    inUpgrade(modules.versionName, module.name, () => {
      if (module.validateState !== undefined) {
        module.validateState(ctx);
      } else if (migrated.has(module.name) && module.genesis !== undefined) {
        module.genesis.validate(module.genesis.export(ctx));
      }
    });
    for (const { name, check } of module.invariants) {
      const violations = check(ctx);
      if (violations.length > 0) {
        throw refused(modules.versionName, `${module.name} ${name}: ${violations.join("; ")}`);
      }
    }
  }
}

/** Runs a part of an upgrade; what it refuses stops the node, with the module's name. */
function inUpgrade(versionName: string, module: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    if (error instanceof TxError || error instanceof WireError) {
      throw refused(versionName, `${module}: ${error.message}`);
    }
    throw error;
  }
}

function refused(versionName: string, reason: string): NodeError {
  return new NodeError("UPGRADE_REFUSED", `upgrade "${versionName}" cannot be applied: ${reason}`);
}
