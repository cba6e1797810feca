/** Messages of bank that only governance may send: MsgUpdateParams, MsgSetSendEnabled. */
import { SdkError, TxError } from "../../lib/errors.ts";
import { COIN_DENOMS_MAX } from "../../lib/limits.ts";
import type { SendEnabled } from "../../proto/gen/cosmos/bank/v1beta1/bank.ts";
import {
  MsgSetSendEnabled,
  MsgSetSendEnabledResponse,
  MsgUpdateParams,
  MsgUpdateParamsResponse,
} from "../../proto/gen/cosmos/bank/v1beta1/tx.ts";
import { assertAuthority } from "../authority.ts";
import { isDenom } from "../coins.ts";
import { defineMessage } from "../module.ts";
import type { MessageHandler } from "../module.ts";
import { refuseInvalid } from "../refuse.ts";
import { deleteSendEnabled, writeBankParams, writeSendEnabled } from "./keeper.ts";

/** The handlers of bank's governed messages. */
export function bankGovernedMessages(): readonly MessageHandler[] {
  return [
    defineMessage<MsgUpdateParams, MsgUpdateParamsResponse>({
      request: MsgUpdateParams,
      response: MsgUpdateParamsResponse,
      signers: (message) => [message.authority],
      handle(ctx, { authority, params }) {
        assertAuthority(authority);
        checkSwitches(params.sendEnabled, []);
        // Switches inside the params are the old form: they become rows, as the SDK's SetParams does.
        writeBankParams(ctx, { ...params, sendEnabled: [] });
        for (const { denom, enabled } of params.sendEnabled) {
          writeSendEnabled(ctx, denom, enabled);
        }
        return {};
      },
    }),
    defineMessage<MsgSetSendEnabled, MsgSetSendEnabledResponse>({
      request: MsgSetSendEnabled,
      response: MsgSetSendEnabledResponse,
      signers: (message) => [message.authority],
      handle(ctx, { authority, sendEnabled, useDefaultFor }) {
        assertAuthority(authority);
        checkSwitches(sendEnabled, useDefaultFor);
        for (const { denom, enabled } of sendEnabled) {
          writeSendEnabled(ctx, denom, enabled);
        }
        for (const denom of useDefaultFor) {
          deleteSendEnabled(ctx, denom);
        }
        return {};
      },
    }),
  ];
}

/** Denoms are valid, few enough, each named once. @throws TxError(InvalidRequest) */
function checkSwitches(sendEnabled: readonly SendEnabled[], useDefaultFor: readonly string[]): void {
  const denoms = [...sendEnabled.map(({ denom }) => denom), ...useDefaultFor];
  refuseInvalid(denoms.length > COIN_DENOMS_MAX, `${denoms.length} denoms, at most ${COIN_DENOMS_MAX}`);
  const seen = new Set<string>();
  for (const denom of denoms) {
    if (!isDenom(denom)) {
      throw new TxError(SdkError.InvalidRequest, `invalid denom: ${denom.slice(0, 128)}`);
    }
    refuseInvalid(seen.has(denom), `duplicate denom ${denom}`);
    seen.add(denom);
  }
}
