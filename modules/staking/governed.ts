/** Messages of staking that only governance may send: MsgUpdateParams. */
import { MsgUpdateParams, MsgUpdateParamsResponse } from "../../proto/gen/cosmos/staking/v1beta1/tx.ts";
import { assertAuthority } from "../authority.ts";
import { defineMessage } from "../module.ts";
import type { MessageHandler } from "../module.ts";
import { refuseInvalid } from "../refuse.ts";
import type { EvidenceAgeReader } from "./expected.ts";
import { readParams, writeParams } from "./keeper.ts";
import { checkStakingParams } from "./params.ts";

/** The handlers of staking's governed messages. */
export function stakingGovernedMessages(evidenceAge: EvidenceAgeReader): readonly MessageHandler[] {
  return [
    defineMessage<MsgUpdateParams, MsgUpdateParamsResponse>({
      request: MsgUpdateParams,
      response: MsgUpdateParamsResponse,
      signers: (message) => [message.authority],
      handle(ctx, { authority, params }) {
        assertAuthority(authority);
        checkStakingParams(params);
        const { bondDenom } = readParams(ctx);
        // Pools, shares and voting power count the denom that is staked; another one would leave them empty.
        refuseInvalid(params.bondDenom !== bondDenom, `bond denom is ${bondDenom} and cannot change`);
        const age = evidenceAge(ctx);
        refuseInvalid(
          age !== undefined && params.unbondingTime > age,
          `unbonding time ${params.unbondingTime} ns is above evidence.max_age_duration ${age ?? 0n} ns`,
        );
        writeParams(ctx, params);
        return {};
      },
    }),
  ];
}
