/** The message by which a validator registers a hash chain (docs/spec/beacon.md EB20). */
import { parseOperatorAddress } from "../../lib/address.ts";
import { TxError } from "../../lib/errors.ts";
import { MsgRegisterBeaconChain, MsgRegisterBeaconChainResponse } from "../../proto/gen/byline/emissions/v1/tx.ts";
import { addressText } from "../address.ts";
import { defineMessage } from "../module.ts";
import type { MessageHandler } from "../module.ts";
import { checkBeaconChain, registerBeaconChain } from "./beacon.ts";
import { EmissionsError } from "./errors.ts";
import type { ValidatorReader } from "./expected.ts";

/** Handler of MsgRegisterBeaconChain. */
export function registerBeaconChainMessage(validators: ValidatorReader): MessageHandler {
  return defineMessage<MsgRegisterBeaconChain, MsgRegisterBeaconChainResponse>({
    request: MsgRegisterBeaconChain,
    response: MsgRegisterBeaconChainResponse,
    signers: (message) => [addressText(parseOperatorAddress(message.validatorAddress))],
    validateBasic: ({ tip, length }) => checkBeaconChain(tip, length),
    handle(ctx, { validatorAddress, tip, length }) {
      const consensusAddress = validators.consensusAddress(ctx, parseOperatorAddress(validatorAddress));
      if (consensusAddress === undefined) {
        throw new TxError(EmissionsError.InvalidBeaconChain, `${validatorAddress} is no validator; create it first`);
      }
      return { effectiveHeight: registerBeaconChain(ctx, consensusAddress, { tip, length }) };
    },
  });
}
