/** Proves the answers of queries: heights, proofs, error codes and texts of interop §6.10 and ecosystem §9.6. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { bigEndian64, bytesToUtf8, utf8ToBytes } from "../../lib/bytes.ts";
import { moduleAddress } from "../../lib/address.ts";
import { addressText } from "../../modules/address.ts";
import { balanceKey } from "../../modules/bank/keys.ts";
import {
  QueryAccountInfoRequest,
  QueryAccountInfoResponse,
  QueryAccountRequest,
  QueryModuleAccountsRequest,
  QueryModuleAccountsResponse,
} from "../../proto/gen/cosmos/auth/v1beta1/query.ts";
import {
  QueryAllBalancesRequest,
  QueryAllBalancesResponse,
  QueryBalanceRequest,
  QueryBalanceResponse,
  QueryDenomMetadataRequest,
} from "../../proto/gen/cosmos/bank/v1beta1/query.ts";
import { MsgMultiSend } from "../../proto/gen/cosmos/bank/v1beta1/tx.ts";
import { SimulateRequest, SimulateResponse } from "../../proto/gen/cosmos/tx/v1beta1/service.ts";
import type { ResponseQuery } from "../../proto/gen/tendermint/abci/types.ts";
import { RequestQuery } from "../../proto/gen/tendermint/abci/types.ts";
import { TEST_DENOM, createTestApp, sendMessage, signTx, testAccount } from "./test-app.fixture.ts";
import type { TestApp } from "./test-app.fixture.ts";

const alice = testAccount("alice");
const bob = testAccount("bob");

async function chainAt(height: number): Promise<TestApp> {
  const chain = await createTestApp({
    accounts: [alice, bob],
    coins: [
      { denom: "ubyl", amount: "1000000" },
      { denom: "ufoo", amount: "5" },
    ],
  });
  for (let block = 0; block < height; block += 1) {
    await chain.block([]);
  }
  return chain;
}

function ask(chain: TestApp, request: Partial<RequestQuery>): ResponseQuery {
  return chain.app.query(RequestQuery.create(request));
}

test("before the first block queries say so", async () => {
  const chain = await chainAt(0);
  const { code, log } = ask(chain, { path: "/cosmos.bank.v1beta1.Query/Balance" });
  assert.deepEqual([code, log], [26, "byline is not ready; please wait for first block: invalid height"]);
});

const balance = QueryBalanceRequest.encode({ address: alice.text, denom: TEST_DENOM });
const nobody = testAccount("nobody");
const refusals: readonly (readonly [why: string, request: Partial<RequestQuery>, code: number, log: string])[] = [
  ["unknown path", { path: "/foo.Bar/Baz" }, 6, "unknown query path: unknown request"],
  ["unknown store", { path: "/store/wasm/key", data: utf8ToBytes("x") }, 6, "no such store: wasm: unknown request"],
  [
    "unknown store query",
    { path: "/store/bank/subspace", data: utf8ToBytes("x") },
    6,
    "unexpected query path: subspace: unknown request",
  ],
  ["empty store key", { path: "/store/bank/key" }, 2, "query cannot be zero length: tx parse error"],
  [
    "future height",
    { path: "/cosmos.bank.v1beta1.Query/Balance", data: balance, height: 99n },
    26,
    "cannot query with height in the future; please provide a valid height: invalid height",
  ],
  [
    "proof at height 1",
    { path: "/store/bank/key", data: utf8ToBytes("x"), height: 1n, prove: true },
    18,
    "cannot query with proof when height <= 1; please provide a valid height: invalid request",
  ],
  [
    "unknown account",
    { path: "/cosmos.auth.v1beta1.Query/Account", data: QueryAccountRequest.encode({ address: nobody.text }) },
    22,
    `rpc error: code = NotFound desc = account ${nobody.text} not found: key not found`,
  ],
  [
    "empty address",
    { path: "/cosmos.auth.v1beta1.Query/Account" },
    18,
    "rpc error: code = InvalidArgument desc = Address cannot be empty: invalid request",
  ],
  [
    "bad address",
    {
      path: "/cosmos.bank.v1beta1.Query/Balance",
      data: QueryBalanceRequest.encode({ address: "test", denom: "ubyl" }),
    },
    18,
    "rpc error: code = InvalidArgument desc = invalid address: decoding bech32 failed",
  ],
  [
    "bad denom",
    {
      path: "/cosmos.bank.v1beta1.Query/Balance",
      data: QueryBalanceRequest.encode({ address: alice.text, denom: "!" }),
    },
    18,
    "rpc error: code = InvalidArgument desc = invalid denom: !: invalid request",
  ],
  [
    "no metadata",
    { path: "/cosmos.bank.v1beta1.Query/DenomMetadata", data: QueryDenomMetadataRequest.encode({ denom: "zzz" }) },
    22,
    "rpc error: code = NotFound desc = client metadata for denom zzz: key not found",
  ],
  ["bytes that are no request", { path: "/cosmos.bank.v1beta1.Query/Balance", data: Uint8Array.of(255, 255) }, 18, ""],
  [
    "simulation without bytes",
    { path: "/cosmos.tx.v1beta1.Service/Simulate" },
    18,
    "rpc error: code = InvalidArgument desc = empty txBytes is not allowed: invalid request",
  ],
  ["unknown app query", { path: "/app/foo" }, 6, "unknown query: /app/foo: unknown request"],
];

for (const [why, request, code, log] of refusals) {
  test(`a query is refused with its code and text: ${why}`, async () => {
    const answer = ask(await chainAt(3), request);
    assert.equal(answer.code, code);
    assert.equal(answer.codespace, "sdk");
    assert.ok(answer.log.startsWith(log), answer.log);
  });
}

test("balances, accounts and module accounts are answered at the height asked", async () => {
  const chain = await chainAt(2);
  await chain.block([
    signTx({ messages: [sendMessage(alice, bob, 9n)], signers: [{ account: alice, number: 0n, sequence: 0n }] }),
  ]);
  const at = (height: bigint): string => {
    const { value } = ask(chain, { path: "/cosmos.bank.v1beta1.Query/Balance", data: balance, height });
    return QueryBalanceResponse.decode(value).balance?.amount ?? "";
  };
  assert.deepEqual([at(2n), at(3n), at(0n)], ["1000000", "998991", "998991"]);
  const info = ask(chain, {
    path: "/cosmos.auth.v1beta1.Query/AccountInfo",
    data: QueryAccountInfoRequest.encode({ address: alice.text }),
  });
  assert.equal(QueryAccountInfoResponse.decode(info.value).info?.sequence, 1n);
  const modules = ask(chain, {
    path: "/cosmos.auth.v1beta1.Query/ModuleAccounts",
    data: QueryModuleAccountsRequest.encode({}),
  });
  assert.ok(QueryModuleAccountsResponse.decode(modules.value).accounts.length >= 5);
  const paged = ask(chain, {
    path: "/cosmos.bank.v1beta1.Query/AllBalances",
    data: QueryAllBalancesRequest.encode({
      address: alice.text,
      resolveDenom: false,
      pagination: { key: new Uint8Array(0), offset: 0n, limit: 1n, countTotal: true, reverse: false },
    }),
  });
  const page = QueryAllBalancesResponse.decode(paged.value);
  assert.deepEqual(page.balances, [{ denom: "ubyl", amount: "998991" }]);
  assert.deepEqual([bytesToUtf8(page.pagination?.nextKey ?? new Uint8Array(0)), page.pagination?.total], ["ufoo", 2n]);
});

test("a store key is proved at a past height, present or absent", async () => {
  const chain = await chainAt(3);
  const key = balanceKey(alice.address, TEST_DENOM);
  const found = ask(chain, { path: "/store/bank/key", data: key, height: 2n, prove: true });
  assert.deepEqual([found.code, bytesToUtf8(found.value), found.height], [0, "1000000", 2n]);
  assert.deepEqual(
    found.proofOps?.ops.map((op) => op.type),
    ["ics23:iavl", "ics23:simple"],
  );
  const absent = ask(chain, { path: "/store/bank/key", data: balanceKey(nobody.address, TEST_DENOM), prove: true });
  assert.deepEqual([absent.code, absent.value.length, absent.height], [0, 0, 3n]);
  assert.equal(absent.proofOps?.ops.length, 2);
  const { value } = ask(chain, { path: "/store/bank/key", data: balanceKey(moduleAddress("gov"), TEST_DENOM) });
  assert.equal(value.length, 0);
});

test("simulation runs everything without a signature and keeps nothing", async () => {
  const chain = await chainAt(1);
  const unsigned = signTx({
    messages: [sendMessage(alice, bob, 9n)],
    signers: [{ account: alice, number: 0n, sequence: 0n }],
    fee: { amount: [], gasLimit: 0n },
    tamper: (raw) => ({ ...raw, signatures: [new Uint8Array(0)] }),
  });
  const run = (bytes: Uint8Array): ResponseQuery =>
    ask(chain, {
      path: "/cosmos.tx.v1beta1.Service/Simulate",
      data: SimulateRequest.encode({ tx: undefined, txBytes: bytes }),
    });
  const first = SimulateResponse.decode(run(unsigned).value);
  assert.ok(
    (first.gasInfo?.gasUsed ?? 0n) > 20_000n && (first.gasInfo?.gasUsed ?? 0n) < 120_000n,
    `gas ${first.gasInfo?.gasUsed}`,
  );
  assert.deepEqual(SimulateResponse.decode(run(unsigned).value), first);
  assert.equal(first.result?.msgResponses[0]?.typeUrl, "/cosmos.bank.v1beta1.MsgSendResponse");
  const wrong = signTx({
    messages: [sendMessage(alice, bob, 9n)],
    signers: [{ account: alice, number: 0n, sequence: 4n }],
  });
  assert.match(
    run(wrong).log,
    /^rpc error: code = Unknown desc = account sequence mismatch, expected 0, got 4: incorrect account sequence with gas used: '\d+': unknown request$/,
  );
  const json = ask(chain, { path: "/app/simulate", data: unsigned });
  assert.match(bytesToUtf8(json.value), /"gas_info":\{"gas_wanted":"0"/);
  // The estimate of a simulation without a fee is enough for the real thing with one.
  const gasLimit = first.gasInfo?.gasUsed ?? 0n;
  const real = signTx({
    messages: [sendMessage(alice, bob, 9n)],
    signers: [{ account: alice, number: 0n, sequence: 0n }],
    fee: { gasLimit: (gasLimit * 11n) / 10n },
  });
  assert.equal((await chain.block([real])).txResults[0]?.code, 0);
});

test("a simulation stops at its own gas limit, which is less than a block's", async () => {
  const chain = await chainAt(1);
  const outputs = Array.from({ length: 4_000 }, (_, index) => ({
    address: addressText(bigEndian64(BigInt(index + 1))),
    coins: [{ denom: TEST_DENOM, amount: "1" }],
  }));
  const inputs = [{ address: alice.text, coins: [{ denom: TEST_DENOM, amount: "4000" }] }];
  const value = MsgMultiSend.encode({ inputs, outputs });
  const unsigned = signTx({
    messages: [{ typeUrl: `/${MsgMultiSend.typeName}`, value }],
    signers: [{ account: alice, number: 0n, sequence: 0n }],
    tamper: (raw) => ({ ...raw, signatures: [new Uint8Array(0)] }),
  });
  const { log } = ask(chain, {
    path: "/cosmos.tx.v1beta1.Service/Simulate",
    data: SimulateRequest.encode({ tx: undefined, txBytes: unsigned }),
  });
  assert.match(log, /gasWanted: 50000000, gasUsed: 5\d{7}: out of gas/);
});

test("version and peer filter", async () => {
  const chain = await chainAt(1);
  assert.equal(bytesToUtf8(ask(chain, { path: "/app/version" }).value), "0.1.0-test");
  assert.equal(ask(chain, { path: "/p2p/filter/addr/1.2.3.4:5" }).code, 0);
  assert.equal(ask(chain, { path: "/p2p/foo" }).code, 6);
  assert.ok(addressText(alice.address).startsWith("byline1"));
});

test("a query stops at the node's gas limit", async () => {
  const chain = await createTestApp({
    accounts: [alice],
    coins: [{ denom: TEST_DENOM, amount: "7" }],
    options: { queryGasLimit: 1_000n },
  });
  await chain.block([]);
  const { code, log } = ask(chain, { path: "/cosmos.bank.v1beta1.Query/Balance", data: balance });
  assert.equal(code, 11);
  assert.match(log, /gasWanted: 1000/);
});
