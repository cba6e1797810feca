/** Manifest of authz: one account lets another act for it (cosmos-sdk x/authz). */
import { toHex } from "../../lib/bytes.ts";
import { GenesisState } from "../../proto/gen/cosmos/authz/v1beta1/genesis.ts";
import { addressText } from "../address.ts";
import type { AccountWriter } from "../expected.ts";
import type { MessageRouter } from "../message-router.ts";
import { defineGenesis } from "../module.ts";
import type { GenesisHandler, Invariant, Module } from "../module.ts";
import { refuseInvalid } from "../refuse.ts";
import { checkAuthorization, messageTypeOf } from "./authorization.ts";
import { dropExpiredGrants, findGrant, grants, queuedGrants, writeGrant } from "./keeper.ts";
import type { StoredGrant } from "./keeper.ts";
import { AUTHZ_STORE, queueKey } from "./keys.ts";
import { authzMessages, parseParties } from "./messages.ts";
import { authzQueries } from "./queries.ts";

/** Expired grants removed in one block. */
const EXPIRED_PER_BLOCK_MAX = 100;

/** Creates the manifest. */
export function createAuthzModule(accounts: AccountWriter, router: MessageRouter): Module {
  return {
    name: "authz",
    version: 1n,
    storeNames: [AUTHZ_STORE],
    messages: authzMessages(accounts, router),
    queries: authzQueries(),
    genesis: authzGenesis(),
    invariants: [queueInvariant()],
    beginBlock: (ctx) => dropExpiredGrants(ctx, EXPIRED_PER_BLOCK_MAX),
  };
}

function authzGenesis(): GenesisHandler {
  return defineGenesis<GenesisState>(GenesisState, {
    default: () => GenesisState.create(),
    validate(state) {
      const seen = new Set<string>();
      for (const { parties, typeUrl } of storedGrants(state)) {
        const name = `${toHex(parties.granter)}/${toHex(parties.grantee)}/${typeUrl}`;
        refuseInvalid(seen.has(name), `duplicate grant of ${typeUrl}`);
        seen.add(name);
      }
    },
    init(ctx, state) {
      for (const stored of storedGrants(state)) {
        writeGrant(ctx, stored);
      }
    },
    export: (ctx) => ({
      authorization: [...grants(ctx)].map(({ parties, grant }) => ({
        granter: addressText(parties.granter),
        grantee: addressText(parties.grantee),
        ...grant,
      })),
    }),
  });
}

function storedGrants(state: GenesisState): readonly StoredGrant[] {
  return state.authorization.map(({ granter, grantee, authorization, expiration }) => {
    refuseInvalid(authorization === undefined, `grant of ${granter} to ${grantee} has no authorization`);
    const parties = parseParties(granter, grantee);
    const packed = authorization ?? { typeUrl: "", value: new Uint8Array(0) };
    checkAuthorization(packed);
    return { parties, typeUrl: messageTypeOf(packed), grant: { authorization: packed, expiration } };
  });
}

/** Every grant that ends is queued under its end, and nothing else is. */
function queueInvariant(): Invariant {
  return {
    name: "grants-queued",
    check(ctx) {
      const violations: string[] = [];
      let queued = 0;
      for (const { parties, typeUrl, key } of queuedGrants(ctx)) {
        queued += 1;
        const expiration = findGrant(ctx, parties, typeUrl)?.expiration;
        if (expiration === undefined || toHex(queueKey(expiration, parties)) !== toHex(key)) {
          violations.push(`a queued grant of ${typeUrl} does not end then`);
        }
      }
      const ending = [...grants(ctx)].filter(({ grant }) => grant.expiration !== undefined).length;
      return ending === queued ? violations : [...violations, `${ending} grants end, ${queued} are queued`];
    },
  };
}
