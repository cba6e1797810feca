/** Messages of bank: MsgSend, MsgMultiSend. */
import { SdkError, TxError } from "../../lib/errors.ts";
import type { Coin as WireCoin } from "../../proto/gen/cosmos/base/v1beta1/coin.ts";
import {
  MsgMultiSend,
  MsgMultiSendResponse,
  MsgSend,
  MsgSendResponse,
} from "../../proto/gen/cosmos/bank/v1beta1/tx.ts";
import { parseAddress } from "../address.ts";
import { addCoins, coinsFromWire, formatCoins, formatWireCoins } from "../coins.ts";
import type { Coins } from "../coins.ts";
import type { Context } from "../context.ts";
import { defineMessage } from "../module.ts";
import type { MessageHandler } from "../module.ts";
import { BankError } from "./errors.ts";
import { isSendEnabled } from "./keeper.ts";
import type { Bank } from "./transfers.ts";

/** The message handlers of bank. */
export function bankMessages(bank: Bank): readonly MessageHandler[] {
  return [
    defineMessage<MsgSend, MsgSendResponse>({
      request: MsgSend,
      response: MsgSendResponse,
      signers: (message) => [message.fromAddress],
      handle(ctx, message) {
        const from = parseAddress(message.fromAddress, "invalid from address");
        const to = parseAddress(message.toAddress, "invalid to address");
        const coins = positiveCoins(message.amount);
        assertSendEnabled(ctx, coins);
        assertNotBlocked(bank, to, message.toAddress);
        bank.send(ctx, from, to, coins);
        return MsgSendResponse.create();
      },
    }),
    defineMessage<MsgMultiSend, MsgMultiSendResponse>({
      request: MsgMultiSend,
      response: MsgMultiSendResponse,
      signers: (message) => message.inputs.map((input) => input.address),
      handle(ctx, message) {
        const { from, total, outputs } = checkMultiSend(message);
        assertSendEnabled(ctx, total);
        for (const { to, text } of outputs) {
          assertNotBlocked(bank, to, text);
        }
        bank.sendToMany(ctx, from, total, outputs);
        return MsgMultiSendResponse.create();
      },
    }),
  ];
}

function checkMultiSend(message: MsgMultiSend): {
  readonly from: Uint8Array;
  readonly total: Coins;
  readonly outputs: readonly { readonly to: Uint8Array; readonly text: string; readonly coins: Coins }[];
} {
  const input = message.inputs[0];
  if (input === undefined) {
    throw new TxError(BankError.NoInputs);
  }
  if (message.inputs.length > 1) {
    throw new TxError(BankError.MultipleSenders);
  }
  if (message.outputs.length === 0) {
    throw new TxError(BankError.NoOutputs);
  }
  const from = parseAddress(input.address, "invalid input address");
  const total = positiveCoins(input.coins);
  const outputs = message.outputs.map((output) => ({
    to: parseAddress(output.address, "invalid output address"),
    text: output.address,
    coins: positiveCoins(output.coins),
  }));
  const sum = outputs.reduce<Coins>((coins, output) => addCoins(coins, output.coins), []);
  if (formatCoins(sum) !== formatCoins(total)) {
    throw new TxError(BankError.InputOutputMismatch);
  }
  return { from, total, outputs };
}

/** At least one coin, all valid and positive. @throws TxError(InvalidCoins) */
function positiveCoins(wire: readonly WireCoin[]): Coins {
  const coins = coinsFromWire(wire);
  if (coins.length === 0) {
    throw new TxError(SdkError.InvalidCoins, formatWireCoins(wire));
  }
  return coins;
}

function assertSendEnabled(ctx: Context, coins: Coins): void {
  for (const { denom } of coins) {
    if (!isSendEnabled(ctx, denom)) {
      throw new TxError(BankError.SendDisabled, `${denom} transfers are currently disabled`);
    }
  }
}

function assertNotBlocked(bank: Bank, to: Uint8Array, text: string): void {
  if (bank.isBlocked(to)) {
    throw new TxError(SdkError.Unauthorized, `${text} is not allowed to receive funds`);
  }
}
