/** The tiny application of the fixture chain: a few query paths with the SDK's answers and refusals. */

import { utf8ToBytes } from "../../lib/bytes.ts";
import { BaseAccount } from "../../proto/gen/cosmos/auth/v1beta1/auth.ts";
import * as auth from "../../proto/gen/cosmos/auth/v1beta1/query.ts";
import * as bank from "../../proto/gen/cosmos/bank/v1beta1/query.ts";
import { Params } from "../../proto/gen/cosmos/staking/v1beta1/staking.ts";
import * as staking from "../../proto/gen/cosmos/staking/v1beta1/query.ts";
import * as tx from "../../proto/gen/cosmos/tx/v1beta1/service.ts";
import { type RequestQuery, ResponseQuery } from "../../proto/gen/tendermint/abci/types.ts";

/** The account that exists. */
export const KNOWN_ADDRESS = "byline1qyqszqgpqyqszqgpqyqszqgpqyqszqgp3hmhzx";

function refusal(code: number, log: string, height: bigint): ResponseQuery {
  return ResponseQuery.create({ code, codespace: "sdk", log, height });
}

/** Answers one query as BaseApp would. */
export function fixtureQuery(request: RequestQuery, height: bigint): ResponseQuery {
  const at = request.height === 0n ? height : request.height;
  if (at > height)
    return refusal(26, "cannot query with height in the future; please provide a valid height: invalid height", height);
  const ok = (value: Uint8Array): ResponseQuery => ResponseQuery.create({ value, height: at });
  switch (request.path) {
    case "/cosmos.auth.v1beta1.Query/Account": {
      const { address } = auth.QueryAccountRequest.decode(request.data);
      if (address !== KNOWN_ADDRESS)
        return refusal(22, `rpc error: code = NotFound desc = account ${address} not found: key not found`, height);
      const account = BaseAccount.encode(BaseAccount.create({ address, accountNumber: 4n, sequence: 9n }));
      return ok(auth.QueryAccountResponse.encode({ account: { typeUrl: `/${BaseAccount.typeName}`, value: account } }));
    }
    case "/cosmos.bank.v1beta1.Query/Balance": {
      const { denom } = bank.QueryBalanceRequest.decode(request.data);
      return ok(bank.QueryBalanceResponse.encode({ balance: { denom, amount: denom === "ubyl" ? "1000" : "0" } }));
    }
    case "/cosmos.bank.v1beta1.Query/AllBalances": {
      const { pagination } = bank.QueryAllBalancesRequest.decode(request.data);
      const total = pagination?.countTotal === true ? 1n : 0n;
      return ok(
        bank.QueryAllBalancesResponse.encode({
          balances: [{ denom: "ubyl", amount: "1000" }],
          pagination: { nextKey: new Uint8Array(0), total },
        }),
      );
    }
    case "/cosmos.bank.v1beta1.Query/SpendableBalances":
      return refusal(
        18,
        "rpc error: code = InvalidArgument desc = invalid address: decoding bech32 failed: invalid bech32 string length 4: invalid request",
        height,
      );
    case "/cosmos.staking.v1beta1.Query/Params":
      return ok(
        staking.QueryParamsResponse.encode({ params: Params.create({ bondDenom: "ubyl", maxValidators: 100 }) }),
      );
    case "/cosmos.tx.v1beta1.Service/Simulate":
      return ok(tx.SimulateResponse.encode({ gasInfo: { gasWanted: 0n, gasUsed: 77_000n }, result: undefined }));
    case "/store/bank/key":
      return ResponseQuery.create({
        key: request.data,
        value: utf8ToBytes("1000"),
        height: at,
        proofOps: {
          ops: [
            { type: "ics23:iavl", key: request.data, data: utf8ToBytes("p") },
            { type: "ics23:simple", key: utf8ToBytes("bank"), data: utf8ToBytes("q") },
          ],
        },
      });
    default:
      return refusal(6, `unknown query path: unknown request`, height);
  }
}
