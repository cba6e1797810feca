/** Messages of slashing: a jailed validator comes back, governance changes the params (cosmos-sdk x/slashing/keeper). */
import { formatAccountAddress, parseConsensusAddress, parseOperatorAddress } from "../../lib/address.ts";
import { dec } from "../../lib/dec.ts";
import { SdkError, TxError } from "../../lib/errors.ts";
import {
  MsgUnjail,
  MsgUnjailResponse,
  MsgUpdateParams,
  MsgUpdateParamsResponse,
} from "../../proto/gen/cosmos/slashing/v1beta1/tx.ts";
import { assertAuthority } from "../authority.ts";
import type { Context } from "../context.ts";
import { defineMessage } from "../module.ts";
import type { MessageHandler } from "../module.ts";
import { refuseWhen } from "../refuse.ts";
import { SlashingError } from "./errors.ts";
import type { StakingReader, StakingWarden } from "./expected.ts";
import { findSigningInfo, readParams, signingInfos, writeParams, writeSigningInfo } from "./keeper.ts";
import { deleteMissed } from "./missed-blocks.ts";
import { checkSlashingParams } from "./params.ts";

/** The message handlers of slashing. */
export function slashingMessages(warden: StakingWarden, staking: StakingReader): readonly MessageHandler[] {
  return [
    defineMessage<MsgUnjail, MsgUnjailResponse>({
      request: MsgUnjail,
      response: MsgUnjailResponse,
      signers: (message) => [formatAccountAddress(parseOperator(message.validatorAddr))],
      handle(ctx, message) {
        unjail(ctx, warden, staking, parseOperator(message.validatorAddr));
        return {};
      },
    }),
    defineMessage<MsgUpdateParams, MsgUpdateParamsResponse>({
      request: MsgUpdateParams,
      response: MsgUpdateParamsResponse,
      signers: (message) => [message.authority],
      handle(ctx, message) {
        assertAuthority(message.authority);
        checkSlashingParams(message.params);
        if (message.params.signedBlocksWindow !== readParams(ctx).signedBlocksWindow) {
          restartWindows(ctx);
        }
        writeParams(ctx, message.params);
        return {};
      },
    }),
  ];
}

/** Frees a validator that has served its time and stands behind itself. @throws TxError(slashing 2, 4..7) */
function unjail(ctx: Context, warden: StakingWarden, staking: StakingReader, operator: Uint8Array): void {
  const validator = staking.validator(ctx, operator);
  if (validator === undefined) {
    throw new TxError(SlashingError.NoValidatorForAddress);
  }
  const own = staking.delegation(ctx, operator, operator);
  if (own === undefined) {
    throw new TxError(SlashingError.MissingSelfDelegation);
  }
  const tokens = dec.truncateInt(staking.worth(validator, BigInt(own.shares)));
  refuseWhen(
    tokens < BigInt(validator.minSelfDelegation),
    SlashingError.SelfDelegationTooLowToUnjail,
    `${tokens} less than ${validator.minSelfDelegation}`,
  );
  refuseWhen(!validator.jailed, SlashingError.ValidatorNotJailed);
  // Without signing info it was never bonded: its operator went below the own minimum, and is above it again.
  const info = findSigningInfo(ctx, staking.consensusAddress(validator));
  refuseWhen(info?.tombstoned === true, SlashingError.ValidatorJailed);
  refuseWhen(info !== undefined && ctx.header.time < info.jailedUntil, SlashingError.ValidatorJailed);
  warden.unjail(ctx, validator);
}

/**
 * A window of another length begins anew for everybody: bits of the old one stand at other places, or outside, and
 * would count as missed for ever. Walks all signing infos; governance only.
 */
function restartWindows(ctx: Context): void {
  for (const info of [...signingInfos(ctx)]) {
    const address = parseConsensusAddress(info.address);
    deleteMissed(ctx, address);
    const restarted = { ...info, startHeight: ctx.header.height, indexOffset: 0n, missedBlocksCounter: 0n };
    writeSigningInfo(ctx, address, restarted);
  }
}

function parseOperator(text: string): Uint8Array {
  try {
    return parseOperatorAddress(text);
  } catch (error) {
    throw error instanceof TxError
      ? new TxError(SdkError.InvalidAddress, `validator input address: ${error.detail}`)
      : error;
  }
}
