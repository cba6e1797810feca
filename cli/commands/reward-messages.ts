/** `tx distribution withdraw-all-rewards`, as gaiad has it: one transaction with one message per validator of the signer. */
import { formatAccountAddress } from "../../lib/address.ts";
import { NodeError } from "../../lib/errors.ts";
import {
  QueryDelegatorValidatorsRequest,
  QueryDelegatorValidatorsResponse,
} from "../../proto/gen/cosmos/distribution/v1beta1/query.ts";
import { MsgWithdrawDelegatorReward } from "../../proto/gen/cosmos/distribution/v1beta1/tx.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import type { Call, CommandSpec, OptionSpec } from "../command.ts";
import { callRpc } from "./query.ts";

/** Messages of one transaction; who stands behind more validators runs the command for each of the others. */
const VALIDATORS_PER_TX_MAX = 50;

const DELEGATOR_VALIDATORS = {
  path: "/cosmos.distribution.v1beta1.Query/DelegatorValidators",
  input: QueryDelegatorValidatorsRequest,
  output: QueryDelegatorValidatorsResponse,
};

/** The command. @param send  signs and sends what is built for the signer's account of 20 bytes */
export function withdrawAllCommand(
  options: readonly OptionSpec[],
  send: (call: Call, build: (account: Uint8Array) => Promise<readonly Any[]>) => Promise<void>,
): CommandSpec {
  return {
    name: "withdraw-all-rewards",
    about: "send one cosmos.distribution.v1beta1.MsgWithdrawDelegatorReward per validator",
    options,
    run: (call) => send(call, (account) => withdrawals(call, formatAccountAddress(account))),
  };
}

async function withdrawals(call: Call, delegatorAddress: string): Promise<readonly Any[]> {
  const { validators } = await callRpc(call).query(DELEGATOR_VALIDATORS, { delegatorAddress });
  if (validators.length === 0) throw new NodeError("NO_DELEGATION", `${delegatorAddress} has no delegation`);
  return validators.slice(0, VALIDATORS_PER_TX_MAX).map((validatorAddress) => ({
    typeUrl: `/${MsgWithdrawDelegatorReward.typeName}`,
    value: MsgWithdrawDelegatorReward.encode({ delegatorAddress, validatorAddress }),
  }));
}
