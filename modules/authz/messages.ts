/** Messages of authz: grant, execute on behalf, revoke (cosmos-sdk x/authz/keeper/msg_server.go, keeper.go). */
import { SdkError, TxError } from "../../lib/errors.ts";
import { formatRfc3339 } from "../../lib/time.ts";
import {
  MsgExec,
  MsgExecResponse,
  MsgGrant,
  MsgGrantResponse,
  MsgRevoke,
  MsgRevokeResponse,
} from "../../proto/gen/cosmos/authz/v1beta1/tx.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import { parseAddress } from "../address.ts";
import type { Context } from "../context.ts";
import { createEvent, withAttribute } from "../events.ts";
import type { Event } from "../events.ts";
import type { AccountWriter } from "../expected.ts";
import { bindNested, checkNested } from "../message-router.ts";
import type { MessageRouter } from "../message-router.ts";
import { isModuleAddress } from "../module-accounts.ts";
import { defineMessage } from "../module.ts";
import type { BoundMessage, MessageHandler } from "../module.ts";
import { refuseWhen } from "../refuse.ts";
import { acceptMessage, checkAuthorization, messageTypeOf } from "./authorization.ts";
import { AuthzError } from "./errors.ts";
import { deleteGrant, findGrant, writeGrant } from "./keeper.ts";
import type { GrantParties } from "./keys.ts";

/** The message handlers of authz. */
export function authzMessages(accounts: AccountWriter, router: MessageRouter): readonly MessageHandler[] {
  return [grantMessage(accounts, router), execMessage(router), revokeMessage()];
}

/** The addresses of a grant. @throws TxError(InvalidAddress, GranteeIsGranter) */
export function parseParties(granterText: string, granteeText: string): GrantParties {
  const granter = parseAddress(granterText, "invalid granter address");
  const grantee = parseAddress(granteeText, "invalid grantee address");
  refuseWhen(granterText === granteeText, AuthzError.GranteeIsGranter);
  return { granter, grantee };
}

function grantMessage(accounts: AccountWriter, router: MessageRouter): MessageHandler {
  return defineMessage<MsgGrant, MsgGrantResponse>({
    request: MsgGrant,
    response: MsgGrantResponse,
    signers: (message) => [message.granter],
    handle(ctx, { granter, grantee, grant }) {
      const parties = parseParties(granter, grantee);
      refuseWhen(
        isModuleAddress(parties.granter),
        SdkError.Unauthorized,
        `${granter} is a module account and cannot grant`,
      );
      const { authorization, expiration } = grant;
      if (authorization === undefined) {
        throw new TxError(SdkError.PackAny, "authorization is nil");
      }
      checkAuthorization(authorization);
      const typeUrl = messageTypeOf(authorization);
      refuseWhen(!router.knows(typeUrl), SdkError.InvalidType, `${typeUrl} doesn't exist.`);
      const { time } = ctx.header;
      if (expiration !== undefined && expiration <= time) {
        const text = `expiration must be after the current block time (${formatRfc3339(time)}), got ${formatRfc3339(expiration)}`;
        throw new TxError(AuthzError.InvalidExpirationTime, text);
      }
      if (!accounts.hasAccount(ctx, parties.grantee)) {
        accounts.createAccount(ctx, parties.grantee);
      }
      writeGrant(ctx, { parties, typeUrl, grant });
      ctx.emit(grantEvent("cosmos.authz.v1beta1.EventGrant", granter, grantee, typeUrl));
      return {};
    },
  });
}

function execMessage(router: MessageRouter): MessageHandler {
  return defineMessage<MsgExec, MsgExecResponse>({
    request: MsgExec,
    response: MsgExecResponse,
    signers: (message) => [message.grantee],
    inner: (message) => message.msgs,
    validateBasic({ msgs }) {
      refuseWhen(msgs.length === 0, SdkError.InvalidRequest, "messages cannot be empty");
      checkNested(router, msgs);
    },
    handle(ctx, message) {
      const grantee = parseAddress(message.grantee, "invalid grantee address");
      const bound = bindNested(router, message.msgs);
      const results = bound.map((inner, index) => {
        const packed = message.msgs[index];
        if (packed === undefined) {
          throw new TxError(SdkError.Logic, "one message is bound per message given");
        }
        useGrant(ctx, { grantee, granteeText: message.grantee }, packed, inner);
        return runInner(ctx, inner, index);
      });
      return { results };
    },
  });
}

/** Takes the message from the grant that its one signer gave; who signs for himself needs none. */
function useGrant(
  ctx: Context,
  { grantee, granteeText }: { readonly grantee: Uint8Array; readonly granteeText: string },
  packed: Any,
  inner: BoundMessage,
): void {
  const [granterText] = inner.signers;
  if (granterText === undefined || inner.signers.length !== 1) {
    throw new TxError(AuthzError.NumOfSigners);
  }
  if (granterText === granteeText) {
    return;
  }
  const parties = { granter: parseAddress(granterText, "invalid granter address"), grantee };
  const { typeUrl } = inner;
  const grant = findGrant(ctx, parties, typeUrl);
  if (grant?.authorization === undefined) {
    const text = `${granterText} has granted ${granteeText} no ${typeUrl}`;
    throw new TxError(AuthzError.NoAuthorizationFound, text);
  }
  refuseWhen(grant.expiration !== undefined && grant.expiration < ctx.header.time, AuthzError.AuthorizationExpired);
  const left = acceptMessage(ctx, grant.authorization, packed);
  if (left === undefined) {
    deleteGrant(ctx, { parties, typeUrl, grant });
    ctx.emit(grantEvent("cosmos.authz.v1beta1.EventRevoke", granterText, granteeText, typeUrl));
  } else {
    writeGrant(ctx, { parties, typeUrl, grant: { ...grant, authorization: left } });
  }
}

/** Runs a message with its events marked by its place. */
function runInner(ctx: Context, inner: BoundMessage, index: number): Uint8Array {
  const mark = { key: "authz_msg_index", value: index.toString(), index: true };
  const marked: Context = {
    chainId: ctx.chainId,
    header: ctx.header,
    mode: ctx.mode,
    consensusParams: ctx.consensusParams,
    gas: ctx.gas,
    store: (name) => ctx.store(name),
    emit: (event: Event) => ctx.emit(withAttribute(event, mark)),
  };
  try {
    return inner.execute(marked);
  } catch (error) {
    if (error instanceof TxError) {
      const code = { codespace: error.codespace, code: error.code, text: error.log };
      throw new TxError(code, `failed to execute message; message ${inner.typeUrl}`);
    }
    throw error;
  }
}

function revokeMessage(): MessageHandler {
  return defineMessage<MsgRevoke, MsgRevokeResponse>({
    request: MsgRevoke,
    response: MsgRevokeResponse,
    signers: (message) => [message.granter],
    handle(ctx, { granter, grantee, msgTypeUrl }) {
      const parties = parseParties(granter, grantee);
      refuseWhen(msgTypeUrl === "", SdkError.InvalidRequest, "missing msg method name");
      const grant = findGrant(ctx, parties, msgTypeUrl);
      if (grant === undefined) {
        const text = `${granter} has granted ${grantee} no ${msgTypeUrl}`;
        throw new TxError(AuthzError.NoAuthorizationFound, text);
      }
      deleteGrant(ctx, { parties, typeUrl: msgTypeUrl, grant });
      ctx.emit(grantEvent("cosmos.authz.v1beta1.EventRevoke", granter, grantee, msgTypeUrl));
      return {};
    },
  });
}

/** A typed event: attributes by name, values as JSON (SDK TypedEventToEvent). */
function grantEvent(type: string, granter: string, grantee: string, typeUrl: string): Event {
  return createEvent(
    type,
    ["grantee", JSON.stringify(grantee)],
    ["granter", JSON.stringify(granter)],
    ["msg_type_url", JSON.stringify(typeUrl)],
  );
}
