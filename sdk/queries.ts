/** Typed queries of the modules that people use most; every other method goes through `RpcConnection.query`. */
import { BaseAccount } from "../proto/gen/cosmos/auth/v1beta1/auth.ts";
import { QueryAccountRequest, QueryAccountResponse } from "../proto/gen/cosmos/auth/v1beta1/query.ts";
import { QueryBalanceRequest, QueryBalanceResponse } from "../proto/gen/cosmos/bank/v1beta1/query.ts";
import { NodeError } from "../lib/errors.ts";
import { isNotFound, type RpcConnection } from "./rpc.ts";

/** What a signature commits to beside the message. */
export interface AccountFacts {
  readonly accountNumber: bigint;
  readonly sequence: bigint;
}

/** Coin of the chain: 1 BYL = 1,000,000 ubyl. */
export const BASE_DENOM = "ubyl";

/** Account number and sequence. @throws QueryError NotFound while the address was never used, NodeError */
export async function fetchAccount(rpc: RpcConnection, address: string): Promise<AccountFacts> {
  const path = "/cosmos.auth.v1beta1.Query/Account";
  const { account } = await rpc.query({ path, input: QueryAccountRequest, output: QueryAccountResponse }, { address });
  if (account === undefined || account.typeUrl !== `/${BaseAccount.typeName}`) {
    throw new NodeError("NO_PLAIN_ACCOUNT", `${address} is not a plain account`);
  }
  const { accountNumber, sequence } = BaseAccount.decode(account.value);
  return { accountNumber, sequence };
}

/** Account number and sequence; undefined while the address was never used. @throws QueryError, NodeError */
export async function queryAccount(rpc: RpcConnection, address: string): Promise<AccountFacts | undefined> {
  try {
    return await fetchAccount(rpc, address);
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

/** What an address holds of one coin, base units. @throws QueryError, NodeError */
export async function queryBalance(rpc: RpcConnection, address: string, denom = BASE_DENOM): Promise<bigint> {
  const path = "/cosmos.bank.v1beta1.Query/Balance";
  const request = { address, denom };
  const { balance } = await rpc.query({ path, input: QueryBalanceRequest, output: QueryBalanceResponse }, request);
  return BigInt(balance?.amount ?? "0");
}
