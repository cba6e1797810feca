/** Manifest of upgrade: which application version the state belongs to, and when the next one takes over. */
import {
  QueryAppliedPlanRequest,
  QueryAppliedPlanResponse,
  QueryCurrentPlanRequest,
  QueryCurrentPlanResponse,
  QueryModuleVersionsRequest,
  QueryModuleVersionsResponse,
} from "../../proto/gen/cosmos/upgrade/v1beta1/query.ts";
import { defineQuery } from "../module.ts";
import type { Module } from "../module.ts";
import { notFound } from "../query-errors.ts";
import { UPGRADE_STORE, readAppVersion, readModuleVersions, readPlan } from "./keeper.ts";

const SERVICE = "/cosmos.upgrade.v1beta1.Query";

/** Creates the manifest; the state machine writes the versions at genesis and halts at a plan it does not know. */
export function createUpgradeModule(): Module {
  return {
    name: "upgrade",
    version: 1n,
    storeNames: [UPGRADE_STORE],
    messages: [],
    queries: [
      defineQuery(`${SERVICE}/CurrentPlan`, QueryCurrentPlanRequest, QueryCurrentPlanResponse, (ctx) => ({
        plan: readPlan(ctx),
      })),
      defineQuery(`${SERVICE}/AppliedPlan`, QueryAppliedPlanRequest, QueryAppliedPlanResponse, () => ({ height: 0n })),
      defineQuery(
        `${SERVICE}/ModuleVersions`,
        QueryModuleVersionsRequest,
        QueryModuleVersionsResponse,
        (ctx, { moduleName }) => {
          const moduleVersions = readModuleVersions(ctx).filter(({ name }) => moduleName === "" || name === moduleName);
          if (moduleName !== "" && moduleVersions.length === 0) {
            throw notFound(`x/upgrade: QueryModuleVersions module ${moduleName} not found`);
          }
          return { moduleVersions };
        },
      ),
    ],
    invariants: [
      {
        name: "app-version-present",
        check: (ctx) => (readAppVersion(ctx) === undefined ? ["the state has no app version"] : []),
      },
    ],
  };
}
