/** Proves that what we send is signed for the account's own number and sequence, priced by simulation, and that refusals keep their codes. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { secp256k1Verify, sha256 } from "#crypto";
import { fromBase64, toBase64, toHexUpper } from "../lib/bytes.ts";
import { GrpcCode, NodeError, QueryError, TxError } from "../lib/errors.ts";
import type { JsonValue } from "../lib/json.ts";
import { MsgBindClaimResponse } from "../proto/gen/byline/registry/v1/tx.ts";
import { BaseAccount } from "../proto/gen/cosmos/auth/v1beta1/auth.ts";
import { QueryAccountResponse } from "../proto/gen/cosmos/auth/v1beta1/query.ts";
import { MsgSend } from "../proto/gen/cosmos/bank/v1beta1/tx.ts";
import { TxMsgData } from "../proto/gen/cosmos/base/abci/v1beta1/abci.ts";
import { ConfigResponse } from "../proto/gen/cosmos/base/node/v1beta1/query.ts";
import { SimulateRequest, SimulateResponse } from "../proto/gen/cosmos/tx/v1beta1/service.ts";
import { AuthInfo, SignDoc, TxRaw } from "../proto/gen/cosmos/tx/v1beta1/tx.ts";
import { packMessage, responseOf, signAndBroadcast } from "./client.ts";
import { parseGasPrice } from "./gas.ts";
import { queryAccount } from "./queries.ts";
import { connectRpc, type RpcConnection, rpcUrl } from "./rpc.ts";
import { walletOfKey, walletOfWords } from "./wallet.ts";

const wallet = walletOfKey(new Uint8Array(32).fill(3));
const message = packMessage(MsgSend, { fromAddress: wallet.address, toAddress: wallet.address, amount: [] });
const ACCOUNT_NUMBER = 3_000_000_000n;

/** A node that keeps one account and checks signatures as the chain does. */
function memoryNode(
  behaviour: { readonly surprises?: number; readonly isSilent?: boolean; readonly code?: number } = {},
) {
  let sequence = 5n;
  let surprises = behaviour.surprises ?? 0;
  const sent: { fee: string; gas: bigint }[] = [];
  const simulated: string[] = [];
  const answers: Readonly<Record<string, () => Uint8Array>> = {
    "/cosmos.auth.v1beta1.Query/Account": () => {
      const account = BaseAccount.create({ address: wallet.address, accountNumber: ACCOUNT_NUMBER, sequence });
      // Another transaction of the account lands between the question and the broadcast.
      if (sent.length === 0 && surprises-- > 0) sequence += 1n;
      return QueryAccountResponse.encode({ account: packMessage(BaseAccount, account) });
    },
    "/cosmos.base.node.v1beta1.Service/Config": () =>
      ConfigResponse.encode(ConfigResponse.create({ minimumGasPrice: "0.0025ubyl" })),
    "/cosmos.tx.v1beta1.Service/Simulate": () =>
      SimulateResponse.encode(SimulateResponse.create({ gasInfo: { gasWanted: 0n, gasUsed: 100_000n } })),
  };
  const check = (bytes: Uint8Array): { code: number; codespace: string; log: string } => {
    const { bodyBytes, authInfoBytes, signatures } = TxRaw.decode(bytes);
    const { signerInfos, fee } = AuthInfo.decode(authInfoBytes);
    if (signerInfos[0]?.sequence !== sequence) return { code: 32, codespace: "sdk", log: "account sequence mismatch" };
    const document = SignDoc.encode({ bodyBytes, authInfoBytes, chainId: "c-1", accountNumber: ACCOUNT_NUMBER });
    assert.ok(secp256k1Verify(wallet.publicKey, sha256(document), signatures[0] ?? new Uint8Array(0)));
    sent.push({ fee: fee?.amount[0]?.amount ?? "0", gas: fee?.gasLimit ?? 0n });
    return { code: 0, codespace: "", log: "" };
  };
  let included: string | undefined;
  const rpc: RpcConnection = {
    url: "memory",
    async call(method, params) {
      if (method === "status") return { node_info: { network: "c-1" } };
      if (method === "tx") {
        if (included === undefined || behaviour.isSilent === true)
          throw new NodeError("RPC_ERROR", "tx (00) not found");
        const responses = [packMessage(MsgBindClaimResponse, { claimId: Uint8Array.of(1) })];
        const data = toBase64(TxMsgData.encode(TxMsgData.create({ msgResponses: responses })));
        const outcome: Record<string, JsonValue> = {
          code: behaviour.code ?? 0,
          codespace: "registry",
          log: "no: why",
          gas_used: "9",
          data,
        };
        return { hash: included, height: "12", tx_result: outcome };
      }
      assert.equal(method, "broadcast_tx_sync");
      const tx = fromBase64(String(params["tx"]));
      const verdict = check(tx);
      if (verdict.code === 0) included = toHexUpper(sha256(tx));
      return { ...verdict, hash: toHexUpper(sha256(tx)) };
    },
    async query(method, request) {
      if (method.path.endsWith("/Simulate")) {
        const { txBytes } = SimulateRequest.decode(method.input.encode(request));
        simulated.push(AuthInfo.decode(TxRaw.decode(txBytes).authInfoBytes).fee?.amount[0]?.amount ?? "0");
      }
      const answer = answers[method.path];
      if (answer === undefined) throw new QueryError(GrpcCode.Unimplemented, method.path);
      return method.output.decode(answer());
    },
    provenRow: async () => ({ value: undefined, height: 1n, ops: [] }),
  };
  return { rpc, sent, simulated };
}

test("sends with the simulated gas and the node's price, signed for an account number above 2^31", async () => {
  const { rpc, sent, simulated } = memoryNode();
  const result = await signAndBroadcast(rpc, wallet, [message]);
  assert.deepEqual(simulated, ["1"], "a simulation pays a fee, because paying one costs gas, and the smallest");
  assert.deepEqual(sent, [{ fee: "350", gas: 140_000n }]);
  assert.deepEqual([result.height, result.fee, result.gasUsed], [12n, 350n, 9n]);
  assert.deepEqual(responseOf(result, MsgBindClaimResponse)?.claimId, Uint8Array.of(1));
  assert.equal(responseOf(result, MsgSend), undefined);
});

test("asks for the sequence again when another transaction took it, at most three times", async () => {
  const { rpc, sent } = memoryNode({ surprises: 2 });
  await signAndBroadcast(rpc, wallet, [message], { gasLimit: 1_000n });
  assert.equal(sent.length, 1);
  const busy = memoryNode({ surprises: 9 });
  await assert.rejects(
    signAndBroadcast(busy.rpc, wallet, [message]),
    (error) => error instanceof TxError && error.code === 32,
  );
});

test("a refusal in the block keeps codespace and code; silence is pending, not failure", async () => {
  const refused = signAndBroadcast(memoryNode({ code: 9 }).rpc, wallet, [message]);
  await assert.rejects(
    refused,
    (error) => error instanceof TxError && error.codespace === "registry" && error.code === 9,
  );
  const silent = signAndBroadcast(memoryNode({ isSilent: true }).rpc, wallet, [message], { waitMs: 300 });
  await assert.rejects(silent, (error) => error instanceof NodeError && error.code === "TX_PENDING");
});

test("a node that is not there is said to be unreachable", async () => {
  const rpc = connectRpc("127.0.0.1:1");
  await assert.rejects(
    queryAccount(rpc, wallet.address),
    (error) => error instanceof NodeError && error.code === "RPC_UNREACHABLE",
  );
  assert.equal(rpcUrl("tcp://localhost:26657/"), "http://localhost:26657");
});

test("prices and words", async () => {
  assert.deepEqual(parseGasPrice("0.0025ubyl"), { numerator: 25n, denominator: 10_000n, denom: "ubyl" });
  assert.deepEqual(parseGasPrice(" 1ubyl "), { numerator: 1n, denominator: 1n, denom: "ubyl" });
  for (const text of ["", "1", "ubyl", "1.ubyl", "-1ubyl"]) assert.equal(parseGasPrice(text), undefined);
  const known = await walletOfWords(`${"abandon ".repeat(11)}about`);
  assert.equal(known.address, "byline19rl4cm2hmr8afy4kldpxz3fka4jguq0acpmxt5");
  await assert.rejects(
    walletOfWords("one two"),
    (error) => error instanceof NodeError && error.code === "WORDS_INVALID",
  );
});
