/**
 * Proves authorizations: what each kind allows, spends and refuses, with the SDK's codes, events and rows; no wrapper
 * reaches around a signature. Invariants run after every block.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { SECOND_NS } from "../../lib/time.ts";
import { allRows, createTestApp, sendMessage, TEST_TIME } from "../../node/execution/test-app.fixture.ts";
import type { TestAccount } from "../../node/execution/test-app.fixture.ts";
import { GenericAuthorization } from "../../proto/gen/cosmos/authz/v1beta1/authz.ts";
import {
  QueryGranteeGrantsRequest,
  QueryGranteeGrantsResponse,
  QueryGranterGrantsRequest,
  QueryGranterGrantsResponse,
  QueryGrantsRequest,
  QueryGrantsResponse,
} from "../../proto/gen/cosmos/authz/v1beta1/query.ts";
import { MsgExec, MsgExecResponse, MsgGrant, MsgRevoke } from "../../proto/gen/cosmos/authz/v1beta1/tx.ts";
import { SendAuthorization } from "../../proto/gen/cosmos/bank/v1beta1/authz.ts";
import { MsgSend } from "../../proto/gen/cosmos/bank/v1beta1/tx.ts";
import { TxMsgData } from "../../proto/gen/cosmos/base/abci/v1beta1/abci.ts";
import { AuthorizationType, StakeAuthorization } from "../../proto/gen/cosmos/staking/v1beta1/authz.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import { RequestQuery } from "../../proto/gen/tendermint/abci/types.ts";
import type { Codec } from "../../proto/wire.ts";
import { PEOPLE, any, createGovChain, delegateMessage, operator, person, submitMessage } from "../gov/gov.fixture.ts";
import type { GovChain } from "../gov/gov.fixture.ts";
import { findGrant, grants, queuedGrants } from "./keeper.ts";

const [valA, valB, carol, dave, erin] = [person(0), person(1), person(2), person(3), person(4)];
const SEND = `/${MsgSend.typeName}`;

function grant(authorization: Any, expiration?: bigint, granter = carol, grantee = dave): Any {
  return any(MsgGrant, { granter: granter.text, grantee: grantee.text, grant: { authorization, expiration } });
}

function generic(msg = SEND): Any {
  return any(GenericAuthorization, { msg });
}

function sendLimit(amount: bigint, allowList: readonly string[] = []): Any {
  return any(SendAuthorization, { spendLimit: [{ denom: "ubyl", amount: amount.toString() }], allowList });
}

function stake(change: Partial<StakeAuthorization>): Any {
  return any(StakeAuthorization, {
    maxTokens: undefined,
    allowList: { address: [operator(valA)] },
    denyList: undefined,
    authorizationType: AuthorizationType.AUTHORIZATION_TYPE_DELEGATE,
    ...change,
  });
}

function exec(msgs: readonly Any[], grantee: TestAccount = dave): Any {
  return any(MsgExec, { grantee: grantee.text, msgs });
}

function revoke(msgTypeUrl = SEND): Any {
  return any(MsgRevoke, { granter: carol.text, grantee: dave.text, msgTypeUrl });
}

function inSeconds(chain: GovChain, seconds: bigint): bigint {
  return TEST_TIME + (chain.app.state.height + seconds) * SECOND_NS;
}

function ask<Q, A>(chain: GovChain, method: string, codecs: readonly [Codec<Q>, Codec<A>], request: Q): A {
  const path = `/cosmos.authz.v1beta1.Query/${method}`;
  const answer = chain.app.app.query(RequestQuery.create({ path, data: codecs[0].encode(request) }));
  assert.equal(answer.log, "");
  return codecs[1].decode(answer.value);
}

test("a generic grant lets the grantee act until it is revoked; events name each inner message", async () => {
  const chain = await createGovChain();
  const granted = await chain.ok(carol, grant(generic()));
  const event = granted.events.find(({ type }) => type === "cosmos.authz.v1beta1.EventGrant");
  assert.deepEqual(
    event?.attributes.map(({ key, value }) => [key, value]),
    [
      ["grantee", JSON.stringify(dave.text)],
      ["granter", JSON.stringify(carol.text)],
      ["msg_type_url", JSON.stringify(SEND)],
      ["msg_index", "0"],
    ],
  );
  const done = await chain.ok(dave, exec([sendMessage(carol, erin, 5n), sendMessage(carol, erin, 6n)]));
  const marks = done.events.flatMap(({ type, attributes }) =>
    type === "transfer" ? attributes.filter(({ key }) => key === "authz_msg_index").map(({ value }) => value) : [],
  );
  assert.deepEqual(marks, ["0", "1"]);
  const [response] = TxMsgData.decode(done.data).msgResponses;
  assert.equal(response?.typeUrl, "/cosmos.authz.v1beta1.MsgExecResponse");
  assert.equal(MsgExecResponse.decode(response?.value ?? new Uint8Array(0)).results.length, 2);
  assert.equal(chain.app.modules.bank.balance(chain.app.read(), erin.address, "ubyl"), 1_000_000_011n);
  await chain.ok(carol, revoke());
  const after = await chain.run(dave, exec([sendMessage(carol, erin, 5n)]));
  assert.equal(`${after.codespace}/${after.code}`, "authz/2");
});

test("a send authorization is spent, and gone when nothing is left", async () => {
  const chain = await createGovChain();
  await chain.ok(carol, grant(sendLimit(100n, [erin.text])));
  const refusals: readonly (readonly [Any, string, RegExp])[] = [
    [sendMessage(carol, erin, 101n), "sdk/5", /requested amount is more than spend limit/],
    [sendMessage(carol, valA, 1n), "sdk/4", /cannot send to byline1\w+ address/],
  ];
  for (const [message, code, log] of refusals) {
    const before = allRows(chain.app.state.latest(), ["authz"]);
    const result = await chain.run(dave, exec([message]));
    assert.equal(`${result.codespace}/${result.code}`, code, result.log);
    assert.match(result.log, log);
    assert.deepEqual(allRows(chain.app.state.latest(), ["authz"]), before);
  }
  await chain.ok(dave, exec([sendMessage(carol, erin, 60n)]));
  const left = findGrant(chain.app.read(), { granter: carol.address, grantee: dave.address }, SEND)?.authorization;
  assert.equal(SendAuthorization.decode(left?.value ?? new Uint8Array(0)).spendLimit[0]?.amount, "40");
  // All or nothing: the second message is too much, so the first is taken back as well.
  const both = await chain.run(dave, exec([sendMessage(carol, erin, 30n), sendMessage(carol, erin, 11n)]));
  assert.equal(both.code, 5);
  await chain.ok(dave, exec([sendMessage(carol, erin, 40n)]));
  assert.deepEqual([...grants(chain.app.read())], []);
});

test("a stake authorization names validators and an amount", async () => {
  const chain = await createGovChain();
  await chain.ok(carol, grant(stake({ maxTokens: { denom: "ubyl", amount: "3000000" } })));
  const denied = await chain.run(dave, exec([delegateMessage(carol, valB, 1_000_000n)]));
  assert.equal(denied.code, 4);
  assert.match(denied.log, /cannot delegate\/undelegate to bylinevaloper1\w+ validator: unauthorized/);
  assert.equal((await chain.run(dave, exec([delegateMessage(carol, valA, 3_000_001n)]))).code, 5);
  await chain.ok(dave, exec([delegateMessage(carol, valA, 3_000_000n)]));
  assert.deepEqual([...grants(chain.app.read())], []);
  const denyList = { address: [operator(valA)] };
  await chain.ok(carol, grant(stake({ allowList: undefined, denyList })));
  assert.equal((await chain.run(dave, exec([delegateMessage(carol, valA, 1n)]))).code, 4);
  await chain.ok(dave, exec([delegateMessage(carol, valB, 1_000_000n)]));
});

test("refused grants, revocations and executions have the SDK's codes and leave no row", async () => {
  const chain = await createGovChain();
  let deep = sendMessage(dave, erin, 1n);
  for (let depth = 0; depth < 3; depth += 1) deep = exec([deep]);
  const table: readonly (readonly [string, TestAccount, Any, string])[] = [
    ["to oneself", carol, grant(generic(), undefined, carol, carol), "authz/7"],
    ["an end that is past", carol, grant(generic(), TEST_TIME), "authz/3"],
    ["a message that nobody handles", carol, grant(generic("/cosmos.mint.v1beta1.MsgUpdateParams")), "sdk/29"],
    ["no limit", carol, grant(any(SendAuthorization, { spendLimit: [], allowList: [] })), "sdk/10"],
    ["an address twice", carol, grant(sendLimit(1n, [erin.text, erin.text])), "bank/8"],
    ["no kind of stake", carol, grant(stake({ authorizationType: 0 })), "authz/4"],
    ["both lists", carol, grant(stake({ denyList: { address: [] } })), "sdk/18"],
    ["less than nothing", carol, grant(stake({ maxTokens: { denom: "ubyl", amount: "-1" } })), "authz/12"],
    ["no authorization", carol, grant(any(MsgRevoke, { granter: "", grantee: "", msgTypeUrl: "" })), "sdk/34"],
    ["nothing to revoke", carol, revoke(), "authz/2"],
    ["no type to revoke", carol, revoke(""), "sdk/18"],
    ["nothing to execute", dave, exec([]), "sdk/18"],
    ["not granted", dave, exec([sendMessage(carol, erin, 1n)]), "authz/2"],
    ["in another's name, a level down", dave, exec([exec([sendMessage(carol, erin, 1n)], erin)]), "authz/2"],
    ["too deep", dave, deep, "sdk/18"],
    ["too wide", dave, exec(Array.from({ length: 101 }, () => sendMessage(dave, erin, 1n))), "sdk/18"],
  ];
  for (const [why, account, message, code] of table) {
    const result = await chain.run(account, message);
    assert.equal(`${result.codespace}/${result.code}`, code, `${why}: ${result.log}`);
    assert.deepEqual(allRows(chain.app.state.latest(), ["authz"]), [], why);
  }
  await chain.ok(dave, exec([sendMessage(dave, erin, 1n)]));
  const submitted = await chain.ok(dave, exec([submitMessage(dave, [])]));
  assert.ok(submitted.events.some(({ type }) => type === "submit_proposal"));
});

test("a grant ends: refused after its time, and pruned with its place in the queue", async () => {
  const chain = await createGovChain();
  await chain.ok(carol, grant(generic(), inSeconds(chain, 3n)));
  await chain.ok(carol, grant(sendLimit(5n), inSeconds(chain, 6n), carol, erin));
  assert.equal([...queuedGrants(chain.app.read())].length, 2);
  await chain.app.block([]);
  assert.equal([...grants(chain.app.read())].length, 2, "good in the block of its end");
  await chain.app.block([]);
  assert.equal([...grants(chain.app.read())].length, 1);
  assert.equal((await chain.run(dave, exec([sendMessage(carol, erin, 1n)]))).code, 2);
  // Granted anew with another end, the old end removes nothing.
  await chain.ok(carol, grant(sendLimit(5n), undefined, carol, erin));
  for (let i = 0; i < 8; i += 1) await chain.app.block([]);
  assert.equal([...grants(chain.app.read())].length, 1);
  assert.deepEqual([...queuedGrants(chain.app.read())], []);
});

test("queries by pair, granter and grantee, and an export that comes back", async () => {
  const chain = await createGovChain();
  await chain.ok(carol, grant(generic(), inSeconds(chain, 100n)));
  await chain.ok(carol, grant(stake({}), undefined, carol, erin));
  await chain.ok(valA, grant(generic(), undefined, valA, dave));
  const pagination = undefined;
  const pair = { granter: carol.text, grantee: dave.text, msgTypeUrl: SEND, pagination };
  assert.equal(ask(chain, "Grants", [QueryGrantsRequest, QueryGrantsResponse], pair).grants.length, 1);
  const byGranter = [QueryGranterGrantsRequest, QueryGranterGrantsResponse] as const;
  const ofCarol = ask(chain, "GranterGrants", byGranter, { granter: carol.text, pagination });
  assert.deepEqual(new Set(ofCarol.grants.map(({ grantee }) => grantee)), new Set([dave.text, erin.text]));
  const byGrantee = [QueryGranteeGrantsRequest, QueryGranteeGrantsResponse] as const;
  const toDave = ask(chain, "GranteeGrants", byGrantee, { grantee: dave.text, pagination });
  assert.deepEqual(new Set(toDave.grants.map(({ granter }) => granter)), new Set([carol.text, valA.text]));
  const { appState } = chain.app.app.exportState(chain.app.state.height);
  const appStateBytes = new TextEncoder().encode(JSON.stringify(appState));
  const again = await createTestApp({ accounts: PEOPLE, appStateBytes, initialHeight: chain.app.nextHeight() });
  await again.block([]);
  assert.deepEqual(allRows(again.state.latest(), ["authz"]), allRows(chain.app.state.latest(), ["authz"]));
});
