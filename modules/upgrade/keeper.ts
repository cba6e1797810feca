/** App version, module versions and the planned upgrade in state (SDK x/upgrade keys): the only file that touches the store. */
import { bigEndian64, bytesToUtf8, concatBytes, prefixEnd, readBigEndian64, utf8ToBytes } from "../../lib/bytes.ts";
import { Plan } from "../../proto/gen/cosmos/upgrade/v1beta1/upgrade.ts";
import type { Context } from "../context.ts";

/** The SDK's name of the store. */
export const UPGRADE_STORE = "upgrade";
const PLAN_KEY = Uint8Array.of(0x00);
const DONE_PREFIX = Uint8Array.of(0x01);
const MODULE_VERSION_PREFIX = Uint8Array.of(0x02);
const APP_VERSION_KEY = Uint8Array.of(0x03);

type StoreAccess = Pick<Context, "store">;

/** Version of the application that wrote this state; undefined before genesis. */
export function readAppVersion(ctx: StoreAccess): bigint | undefined {
  const bytes = ctx.store(UPGRADE_STORE).get(APP_VERSION_KEY);
  return bytes === undefined ? undefined : readBigEndian64(bytes);
}

/** Sets the application version; genesis and migrations only. */
export function writeAppVersion(ctx: StoreAccess, version: bigint): void {
  ctx.store(UPGRADE_STORE).set(APP_VERSION_KEY, bigEndian64(version));
}

/** Consensus versions of the modules in name order. */
export function readModuleVersions(ctx: StoreAccess): readonly { readonly name: string; readonly version: bigint }[] {
  const range = { start: MODULE_VERSION_PREFIX, end: prefixEnd(MODULE_VERSION_PREFIX) };
  return [...ctx.store(UPGRADE_STORE).range(range)].map(({ key, value }) => ({
    name: bytesToUtf8(key.subarray(1)),
    version: readBigEndian64(value),
  }));
}

/** Sets the version of one module. */
export function writeModuleVersion(ctx: StoreAccess, name: string, version: bigint): void {
  ctx.store(UPGRADE_STORE).set(concatBytes(MODULE_VERSION_PREFIX, utf8ToBytes(name)), bigEndian64(version));
}

/** The planned upgrade, if there is one. */
export function readPlan(ctx: StoreAccess): Plan | undefined {
  const bytes = ctx.store(UPGRADE_STORE).get(PLAN_KEY);
  return bytes === undefined ? undefined : Plan.decode(bytes);
}

/** Plans an upgrade, or cancels the plan when undefined. */
export function writePlan(ctx: StoreAccess, plan: Plan | undefined): void {
  if (plan === undefined) {
    ctx.store(UPGRADE_STORE).delete(PLAN_KEY);
  } else {
    ctx.store(UPGRADE_STORE).set(PLAN_KEY, Plan.encode(plan));
  }
}

/** Records that a plan was carried out at a height. */
export function writeDone(ctx: StoreAccess, name: string, height: bigint): void {
  const key = concatBytes(DONE_PREFIX, bigEndian64(height), utf8ToBytes(name));
  ctx.store(UPGRADE_STORE).set(key, Uint8Array.of(1));
}

/** Height at which the plan of this name was carried out; one row per upgrade the chain ever had is walked. */
export function findDoneHeight(ctx: StoreAccess, name: string): bigint | undefined {
  for (const { key } of ctx.store(UPGRADE_STORE).range({ start: DONE_PREFIX, end: prefixEnd(DONE_PREFIX) })) {
    if (bytesToUtf8(key.subarray(9)) === name) {
      return readBigEndian64(key, 1);
    }
  }
  return undefined;
}
