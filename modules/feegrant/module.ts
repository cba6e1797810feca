/** Manifest of feegrant: one account pays the fees of another (cosmos-sdk x/feegrant). */
import { SdkError, TxError } from "../../lib/errors.ts";
import { Grant } from "../../proto/gen/cosmos/feegrant/v1beta1/feegrant.ts";
import { GenesisState } from "../../proto/gen/cosmos/feegrant/v1beta1/genesis.ts";
import {
  QueryAllowanceRequest,
  QueryAllowanceResponse,
  QueryAllowancesByGranterRequest,
  QueryAllowancesByGranterResponse,
  QueryAllowancesRequest,
  QueryAllowancesResponse,
} from "../../proto/gen/cosmos/feegrant/v1beta1/query.ts";
import {
  MsgGrantAllowance,
  MsgGrantAllowanceResponse,
  MsgPruneAllowances,
  MsgPruneAllowancesResponse,
  MsgRevokeAllowance,
  MsgRevokeAllowanceResponse,
} from "../../proto/gen/cosmos/feegrant/v1beta1/tx.ts";
import { addressText, parseAddress } from "../address.ts";
import { createEvent } from "../events.ts";
import type { AccountWriter, FeegrantPort } from "../expected.ts";
import { defineGenesis, defineMessage, defineQuery } from "../module.ts";
import type { MessageHandler, Module, QueryHandler } from "../module.ts";
import { isModuleAddress } from "../module-accounts.ts";
import { paginate } from "../pagination.ts";
import { notFound, queryAddress } from "../query-errors.ts";
import { acceptFee, checkAllowance, startAllowance } from "./allowance.ts";
import { deleteGrant, dropExpiredGrants, findGrant, grants, writeGrant } from "./keeper.ts";
import { FEEGRANT_STORE, GRANTS_PREFIX, grantsOfKey } from "./keys.ts";

/** Expired grants removed in one block, and by one MsgPruneAllowances. */
const EXPIRED_PER_BLOCK_MAX = 50;
const EXPIRED_PER_MESSAGE_MAX = 75;

/** What the ante chain asks for. */
export const feegrantPort: FeegrantPort = {
  useGrantedFees(ctx, granter, grantee, fee, messageTypeUrls) {
    const grant = findGrant(ctx, granter, grantee);
    if (grant?.allowance === undefined) {
      throw new TxError(SdkError.NotFound, "fee-grant not found");
    }
    const left = acceptFee(ctx, grant.allowance, fee, messageTypeUrls);
    deleteGrant(ctx, grant);
    if (left === undefined) {
      ctx.emit(createEvent("revoke_feegrant", ["granter", grant.granter], ["grantee", grant.grantee]));
    } else {
      writeGrant(ctx, { ...grant, allowance: left });
    }
    ctx.emit(createEvent("use_feegrant", ["granter", grant.granter], ["grantee", grant.grantee]));
  },
};

/** Creates the manifest. */
export function createFeegrantModule(accounts: AccountWriter): Module {
  return {
    name: "feegrant",
    version: 1n,
    storeNames: [FEEGRANT_STORE],
    messages: [grantAllowance(accounts), revokeAllowance(), pruneAllowances()],
    queries: feegrantQueries(),
    genesis: defineGenesis<GenesisState>(GenesisState, {
      default: () => GenesisState.create(),
      validate(state) {
        for (const { granter, grantee } of state.allowances) {
          checkParties(granter, grantee);
        }
      },
      init(ctx, state) {
        for (const grant of state.allowances) {
          checkParties(grant.granter, grant.grantee);
          writeGrant(ctx, grant);
        }
      },
      export: (ctx) => ({ allowances: [...grants(ctx)] }),
    }),
    invariants: [],
    endBlock: (ctx) => dropExpiredGrants(ctx, EXPIRED_PER_BLOCK_MAX),
  };
}

function grantAllowance(accounts: AccountWriter): MessageHandler {
  return defineMessage<MsgGrantAllowance, MsgGrantAllowanceResponse>({
    request: MsgGrantAllowance,
    response: MsgGrantAllowanceResponse,
    signers: (message) => [message.granter],
    handle(ctx, message) {
      const [granter, grantee] = checkParties(message.granter, message.grantee);
      if (isModuleAddress(granter)) {
        throw new TxError(SdkError.Unauthorized, `${message.granter} is a module account and cannot grant`);
      }
      if (findGrant(ctx, granter, grantee) !== undefined) {
        throw new TxError(SdkError.InvalidRequest, "fee allowance already exists");
      }
      if (message.allowance === undefined) {
        throw new TxError(SdkError.InvalidRequest, "allowance cannot be empty");
      }
      checkAllowance(ctx, message.allowance);
      if (!accounts.hasAccount(ctx, grantee)) {
        accounts.createAccount(ctx, grantee);
      }
      const { granter: granterText, grantee: granteeText } = message;
      writeGrant(ctx, {
        granter: granterText,
        grantee: granteeText,
        allowance: startAllowance(ctx, message.allowance),
      });
      ctx.emit(createEvent("set_feegrant", ["granter", granterText], ["grantee", granteeText]));
      return {};
    },
  });
}

function revokeAllowance(): MessageHandler {
  return defineMessage<MsgRevokeAllowance, MsgRevokeAllowanceResponse>({
    request: MsgRevokeAllowance,
    response: MsgRevokeAllowanceResponse,
    signers: (message) => [message.granter],
    handle(ctx, message) {
      const [granter, grantee] = checkParties(message.granter, message.grantee);
      const grant = findGrant(ctx, granter, grantee);
      if (grant === undefined) {
        throw new TxError(SdkError.NotFound, "fee-grant not found");
      }
      deleteGrant(ctx, grant);
      ctx.emit(createEvent("revoke_feegrant", ["granter", message.granter], ["grantee", message.grantee]));
      return {};
    },
  });
}

function pruneAllowances(): MessageHandler {
  return defineMessage<MsgPruneAllowances, MsgPruneAllowancesResponse>({
    request: MsgPruneAllowances,
    response: MsgPruneAllowancesResponse,
    signers: (message) => [message.pruner],
    handle(ctx, message) {
      dropExpiredGrants(ctx, EXPIRED_PER_MESSAGE_MAX);
      ctx.emit(createEvent("prune_feegrant", ["pruner", message.pruner]));
      return {};
    },
  });
}

function feegrantQueries(): readonly QueryHandler[] {
  const service = "/cosmos.feegrant.v1beta1.Query";
  return [
    defineQuery(`${service}/Allowance`, QueryAllowanceRequest, QueryAllowanceResponse, (ctx, { granter, grantee }) => {
      const allowance = findGrant(ctx, queryAddress(granter), queryAddress(grantee));
      if (allowance === undefined) {
        throw notFound("fee-grant not found");
      }
      return { allowance };
    }),
    defineQuery(
      `${service}/Allowances`,
      QueryAllowancesRequest,
      QueryAllowancesResponse,
      (ctx, { grantee, pagination }) => {
        const page = paginate(
          ctx.store(FEEGRANT_STORE),
          grantsOfKey(queryAddress(grantee)),
          pagination,
          (_key, value) => Grant.decode(value),
        );
        return { allowances: page.items, pagination: page.pagination };
      },
    ),
    defineQuery(
      `${service}/AllowancesByGranter`,
      QueryAllowancesByGranterRequest,
      QueryAllowancesByGranterResponse,
      (ctx, request) => {
        const granter = addressText(queryAddress(request.granter));
        const page = paginate(ctx.store(FEEGRANT_STORE), GRANTS_PREFIX, request.pagination, (_key, value) => {
          const grant = Grant.decode(value);
          return grant.granter === granter ? grant : undefined;
        });
        return { allowances: page.items, pagination: page.pagination };
      },
    ),
  ];
}

function checkParties(granterText: string, granteeText: string): readonly [Uint8Array, Uint8Array] {
  const granter = parseAddress(granterText, "invalid granter address");
  const grantee = parseAddress(granteeText, "invalid grantee address");
  if (granterText === granteeText) {
    throw new TxError(SdkError.InvalidAddress, "cannot self-grant fee authorization");
  }
  return [granter, grantee];
}
