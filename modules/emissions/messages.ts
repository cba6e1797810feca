/** Messages of emissions (docs/spec/emissions.md): parameters by governance, bonds by their owners. */
import { BASE_DENOM } from "../../lib/denom.ts";
import { BOND_SUBJECT_CHARS_MAX } from "../../lib/limits.ts";
import {
  MsgPostBond,
  MsgPostBondResponse,
  MsgUnbond,
  MsgUnbondResponse,
  MsgUpdateEconomy,
  MsgUpdateEconomyResponse,
  MsgUpdateParams,
  MsgUpdateParamsResponse,
  MsgWithdrawBond,
  MsgWithdrawBondResponse,
} from "../../proto/gen/byline/emissions/v1/tx.ts";
import { parseAddress } from "../address.ts";
import { assertAuthority } from "../authority.ts";
import { coinToWire } from "../coins.ts";
import { createEvent } from "../events.ts";
import type { BankSender } from "../expected.ts";
import { defineMessage, updateParamsMessage } from "../module.ts";
import type { MessageHandler } from "../module.ts";
import { positiveBaseAmount } from "../payment.ts";
import { refuseWhen } from "../refuse.ts";
import { registerBeaconChainMessage } from "./beacon-messages.ts";
import { isPostable, purposeName, startUnbonding, withdrawUnbonded } from "./bonds.ts";
import type { BondKey, BondLedger } from "./bonds.ts";
import { readClock } from "./clock.ts";
import { EmissionsError } from "./errors.ts";
import type { ValidatorReader } from "./expected.ts";
import { readParams, writeParams, writeScheduled } from "./keeper.ts";
import { checkEconomy, checkEmissionsParams } from "./params.ts";

const SUBJECT = /^[a-z0-9@./-]*$/;

/** Handlers of all messages of emissions. */
export function emissionsMessages(
  bank: BankSender,
  bonds: BondLedger,
  validators: ValidatorReader,
): readonly MessageHandler[] {
  return [
    updateParamsMessage(MsgUpdateParams, MsgUpdateParamsResponse, { check: checkEmissionsParams, write: writeParams }),
    updateEconomy(),
    postBond(bonds),
    unbond(),
    withdrawBond(bank),
    registerBeaconChainMessage(validators),
  ];
}

function updateEconomy(): MessageHandler {
  return defineMessage<MsgUpdateEconomy, MsgUpdateEconomyResponse>({
    request: MsgUpdateEconomy,
    response: MsgUpdateEconomyResponse,
    signers: (message) => [message.authority],
    validateBasic: (message) => checkEconomy(message.params),
    handle(ctx, message) {
      assertAuthority(message.authority);
      checkEconomy(message.params);
      const effectiveClock = readClock(ctx) + readParams(ctx).economyDelay;
      writeScheduled(ctx, { params: message.params, effectiveClock });
      ctx.emit(createEvent("schedule_economy", ["effective_clock", effectiveClock.toString()]));
      return { effectiveClock };
    },
  });
}

function postBond(bonds: BondLedger): MessageHandler {
  return defineMessage<MsgPostBond, MsgPostBondResponse>({
    request: MsgPostBond,
    response: MsgPostBondResponse,
    signers: (message) => [message.owner],
    handle(ctx, message) {
      bonds.post(ctx, namedBond(message), positiveBaseAmount(message.amount, "bond"));
      return {};
    },
  });
}

function unbond(): MessageHandler {
  return defineMessage<MsgUnbond, MsgUnbondResponse>({
    request: MsgUnbond,
    response: MsgUnbondResponse,
    signers: (message) => [message.owner],
    handle(ctx, message) {
      const amount = positiveBaseAmount(message.amount, "amount");
      return { completionClock: startUnbonding(ctx, namedBond(message), amount) };
    },
  });
}

function withdrawBond(bank: BankSender): MessageHandler {
  return defineMessage<MsgWithdrawBond, MsgWithdrawBondResponse>({
    request: MsgWithdrawBond,
    response: MsgWithdrawBondResponse,
    signers: (message) => [message.sender],
    handle(ctx, message) {
      const { purpose, subject } = message;
      const key = { owner: parseAddress(message.owner, "invalid owner address"), purpose, subject };
      return { amount: coinToWire({ denom: BASE_DENOM, amount: withdrawUnbonded(ctx, bank, key) }) };
    },
  });
}

/** The bond that an owner may post and unbond. @throws TxError(InvalidBond) */
function namedBond(message: { readonly owner: string; readonly purpose: number; readonly subject: string }): BondKey {
  const { purpose, subject } = message;
  const owner = parseAddress(message.owner, "invalid owner address");
  refuseWhen(
    !isPostable(purpose),
    EmissionsError.InvalidBond,
    `a ${purposeName(purpose)} bond is posted by the message that opens its case`,
  );
  refuseWhen(
    subject.length > BOND_SUBJECT_CHARS_MAX || !SUBJECT.test(subject),
    EmissionsError.InvalidBond,
    `a bond's subject has at most ${BOND_SUBJECT_CHARS_MAX} of a-z 0-9 @ . / -`,
  );
  return { owner, purpose, subject };
}
