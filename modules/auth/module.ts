/** Manifest of auth: accounts, numbers, sequences and the params of the ante chain. */
import type { Module } from "../module.ts";
import { authGenesis } from "./genesis.ts";
import { authInvariants } from "./invariants.ts";
import type { AuthKeeper } from "./keeper.ts";
import { AUTH_STORE } from "./keys.ts";
import { authQueries } from "./queries.ts";

/** Creates the manifest over the keeper that the ante chain shares. */
export function createAuthModule(keeper: AuthKeeper): Module {
  return {
    name: "auth",
    version: 1n,
    storeNames: [AUTH_STORE],
    messages: [],
    queries: authQueries(keeper),
    genesis: authGenesis(keeper),
    invariants: authInvariants(keeper),
  };
}
