/** Who may change parameters: the account of governance, in whose name passed proposals run their messages. */
import { moduleAddress } from "../lib/address.ts";
import type { ErrorCode } from "../lib/errors.ts";
import type { Codec } from "../proto/wire.ts";
import { addressText } from "./address.ts";
import type { Context } from "./context.ts";
import { GOV_ACCOUNT } from "./module-accounts.ts";
import { defineMessage } from "./module.ts";
import type { MessageHandler } from "./module.ts";
import { refuseWhen } from "./refuse.ts";

/** Code of every refused authority, as the SDK's modules share it (x/gov ErrInvalidSigner). */
export const INVALID_SIGNER: ErrorCode = {
  codespace: "gov",
  code: 13,
  text: "expected gov account as only signer for proposal message",
};

/** Bech32 address of the gov account. */
export function govAuthority(): string {
  return addressText(moduleAddress(GOV_ACCOUNT));
}

/** Refuses anybody but the gov account. @throws TxError(INVALID_SIGNER) in the SDK's words */
export function assertAuthority(authority: string): void {
  const expected = govAuthority();
  refuseWhen(authority !== expected, INVALID_SIGNER, `invalid authority; expected ${expected}, got ${authority}`);
}

/** What a module does with new parameters. */
export interface ParamsChange<Params> {
  /** @throws TxError when the parameters cannot be */
  check(params: Params): void;
  write(ctx: Context, params: Params): void;
}

/** Handler of a module's MsgUpdateParams: the gov account replaces all parameters, if they pass the module's check. */
export function updateParamsMessage<Params, Request extends { readonly authority: string; readonly params: Params }>(
  request: Codec<Request>,
  response: Codec<object>,
  { check, write }: ParamsChange<Params>,
): MessageHandler {
  return defineMessage<Request, object>({
    request,
    response,
    signers: ({ authority }) => [authority],
    validateBasic: ({ params }) => check(params),
    handle(ctx, { authority, params }) {
      assertAuthority(authority);
      check(params);
      write(ctx, params);
      return {};
    },
  });
}
