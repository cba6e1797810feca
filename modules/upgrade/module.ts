/** Manifest of upgrade: which application version the state belongs to, and when the next one takes over. */
import {
  QueryAppliedPlanRequest,
  QueryAppliedPlanResponse,
  QueryAuthorityRequest,
  QueryAuthorityResponse,
  QueryCurrentPlanRequest,
  QueryCurrentPlanResponse,
  QueryModuleVersionsRequest,
  QueryModuleVersionsResponse,
  QueryUpgradedConsensusStateRequest,
  QueryUpgradedConsensusStateResponse,
} from "../../proto/gen/cosmos/upgrade/v1beta1/query.ts";
import { govAuthority } from "../authority.ts";
import { defineQuery } from "../module.ts";
import type { Module } from "../module.ts";
import { notFound } from "../query-errors.ts";
import { UPGRADE_STORE, findDoneHeight, readAppVersion, readModuleVersions, readPlan } from "./keeper.ts";
import { upgradeMessages } from "./messages.ts";

const SERVICE = "/cosmos.upgrade.v1beta1.Query";

/** Creates the manifest; the state machine writes the versions at genesis and halts at a plan it does not know. */
export function createUpgradeModule(): Module {
  return {
    name: "upgrade",
    version: 1n,
    storeNames: [UPGRADE_STORE],
    messages: upgradeMessages(),
    queries: [
      defineQuery(`${SERVICE}/CurrentPlan`, QueryCurrentPlanRequest, QueryCurrentPlanResponse, (ctx) => ({
        plan: readPlan(ctx),
      })),
      defineQuery(`${SERVICE}/AppliedPlan`, QueryAppliedPlanRequest, QueryAppliedPlanResponse, (ctx, { name }) => ({
        height: findDoneHeight(ctx, name) ?? 0n,
      })),
      defineQuery(`${SERVICE}/Authority`, QueryAuthorityRequest, QueryAuthorityResponse, () => ({
        address: govAuthority(),
      })),
      // No other chain follows this one's upgrades: there are no client states of the next version.
      defineQuery(
        `${SERVICE}/UpgradedConsensusState`,
        QueryUpgradedConsensusStateRequest,
        QueryUpgradedConsensusStateResponse,
        () => QueryUpgradedConsensusStateResponse.create(),
      ),
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
