/** Manifest of auth: accounts, numbers, sequences and the params of the ante chain. */
import { MsgUpdateParams, MsgUpdateParamsResponse } from "../../proto/gen/cosmos/auth/v1beta1/tx.ts";
import { assertAuthority } from "../authority.ts";
import { defineMessage } from "../module.ts";
import type { MessageHandler, Module } from "../module.ts";
import { authGenesis, validateAuthParams } from "./genesis.ts";
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
    messages: [updateParams(keeper)],
    queries: authQueries(keeper),
    genesis: authGenesis(keeper),
    invariants: authInvariants(keeper),
  };
}

function updateParams(keeper: AuthKeeper): MessageHandler {
  return defineMessage<MsgUpdateParams, MsgUpdateParamsResponse>({
    request: MsgUpdateParams,
    response: MsgUpdateParamsResponse,
    signers: (message) => [message.authority],
    handle(ctx, { authority, params }) {
      assertAuthority(authority);
      validateAuthParams(params);
      keeper.setParams(ctx, params);
      return {};
    },
  });
}
