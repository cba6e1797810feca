/**
 * Proves staking: the set follows the stake, shares and tokens never part, nobody's tokens are liquid before the
 * unbonding time, and a slash reaches stake wherever it went (reliability ). Invariants run after every block.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { ed25519PublicKey, sha256 } from "#crypto";
import { consensusAddress, formatOperatorAddress } from "../../lib/address.ts";
import { utf8ToBytes } from "../../lib/bytes.ts";
import { DEC_ONE } from "../../lib/dec.ts";
import { SECOND_NS } from "../../lib/time.ts";
import { createTestApp, sendMessage, signTx, testAccount, testBlock } from "../../node/execution/test-app.fixture.ts";
import type { TestAccount, TestApp } from "../../node/execution/test-app.fixture.ts";
import { PubKey } from "../../proto/gen/cosmos/crypto/ed25519/keys.ts";
import { GenesisState } from "../../proto/gen/cosmos/staking/v1beta1/genesis.ts";
import {
  MsgBeginRedelegate,
  MsgCancelUnbondingDelegation,
  MsgCreateValidator,
  MsgDelegate,
  MsgEditValidator,
  MsgUndelegate,
} from "../../proto/gen/cosmos/staking/v1beta1/tx.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import type { ExecTxResult, ResponseFinalizeBlock } from "../../proto/gen/tendermint/abci/types.ts";
import { toProtoJson } from "../../proto/json.ts";
import type { Codec } from "../../proto/wire.ts";
import { defaultStakingParams } from "./genesis.ts";
import { findDelegation, findValidator, lastPowers } from "./keeper.ts";
import { findUnbonding } from "./unbonding-rows.ts";

const UNBONDING_BLOCKS = 5n;
const STAKE = 5_000_000n;

/** A chain whose accounts sign one message at a time; sequences are kept here. */
interface Chain {
  readonly app: TestApp;
  run(account: TestAccount, message: Any): Promise<ExecTxResult>;
  blocks(count: bigint): Promise<ResponseFinalizeBlock | undefined>;
}

async function createChain(accounts: readonly TestAccount[], maxValidators = 100): Promise<Chain> {
  const params = { ...defaultStakingParams(), unbondingTime: UNBONDING_BLOCKS * SECOND_NS, maxValidators };
  const staking = toProtoJson(GenesisState, GenesisState.create({ params, lastTotalPower: utf8ToBytes("0") }));
  const app = await createTestApp({ accounts, coins: [{ denom: "ubyl", amount: "100000000" }], appState: { staking } });
  const sequences = new Map<string, bigint>();
  await app.block([]);
  return {
    app,
    async run(account, message) {
      const sequence = sequences.get(account.text) ?? 0n;
      const number = BigInt(accounts.indexOf(account));
      sequences.set(account.text, sequence + 1n);
      const tx = signTx({
        messages: [message],
        signers: [{ account, number, sequence }],
        fee: { gasLimit: 1_000_000n },
      });
      const result = (await app.block([tx])).txResults[0];
      assert.ok(result !== undefined);
      assert.deepEqual(app.alarms, []);
      return result;
    },
    async blocks(count) {
      let last: ResponseFinalizeBlock | undefined;
      for (let i = 0n; i < count; i += 1n) {
        last = await app.block([]);
      }
      return last;
    },
  };
}

function any<T>(codec: Codec<T>, value: T): Any {
  return { typeUrl: `/${codec.typeName}`, value: codec.encode(value) };
}

function consensusKey(account: TestAccount): Uint8Array {
  return ed25519PublicKey(sha256(account.privateKey));
}

function operator(account: TestAccount): string {
  return formatOperatorAddress(account.address);
}

function createMessage(account: TestAccount, amount = STAKE, key = consensusKey(account)): Any {
  return any(
    MsgCreateValidator,
    MsgCreateValidator.create({
      description: { moniker: "m", identity: "", website: "", securityContact: "", details: "" },
      commission: {
        rate: (DEC_ONE / 10n).toString(),
        maxRate: DEC_ONE.toString(),
        maxChangeRate: (DEC_ONE / 100n).toString(),
      },
      minSelfDelegation: "1",
      delegatorAddress: "",
      validatorAddress: operator(account),
      pubkey: { typeUrl: `/${PubKey.typeName}`, value: PubKey.encode({ key }) },
      value: { denom: "ubyl", amount: amount.toString() },
    }),
  );
}

function delegateMessage(from: TestAccount, to: TestAccount, amount: bigint): Any {
  return any(MsgDelegate, { delegatorAddress: from.text, validatorAddress: operator(to), amount: ubyl(amount) });
}

function undelegateMessage(from: TestAccount, to: TestAccount, amount: bigint): Any {
  return any(MsgUndelegate, { delegatorAddress: from.text, validatorAddress: operator(to), amount: ubyl(amount) });
}

function ubyl(amount: bigint): { readonly denom: string; readonly amount: string } {
  return { denom: "ubyl", amount: amount.toString() };
}

const [anna, bert, cleo, dora] = [testAccount("anna"), testAccount("bert"), testAccount("cleo"), testAccount("dora")];

test("a validator enters the set with the block that creates it, and its power follows its stake", async () => {
  const chain = await createChain([anna, bert, cleo]);
  const created = await chain.run(anna, createMessage(anna));
  assert.equal(created.log, "");
  const types = created.events.map((event) => event.type);
  assert.ok(types.includes("create_validator"));
  assert.deepEqual(
    lastPowers(chain.app.read()).map(({ power }) => power),
    [5n],
  );
  const result = await chain.run(cleo, delegateMessage(cleo, anna, 2_500_000n));
  assert.equal(result.log, "");
  assert.deepEqual(
    lastPowers(chain.app.read()).map(({ power }) => power),
    [7n],
  );
  const delegation = findDelegation(chain.app.read(), cleo.address, anna.address);
  assert.equal(delegation?.shares, (2_500_000n * DEC_ONE).toString());
});

test("refusals use the SDK's codes and words and change nothing but fee and sequence", async () => {
  const chain = await createChain([anna, bert, cleo]);
  await chain.run(anna, createMessage(anna));
  const table: readonly (readonly [string, TestAccount, Any, number, string])[] = [
    ["the operator exists", anna, createMessage(anna), 4, "validator already exist for this operator address"],
    [
      "the key exists",
      bert,
      createMessage(bert, STAKE, consensusKey(anna)),
      5,
      "validator already exist for this pubkey",
    ],
    ["unknown validator", cleo, delegateMessage(cleo, bert, 1n), 3, "validator does not exist"],
    ["zero amount", cleo, delegateMessage(cleo, anna, 0n), 18, "invalid delegation amount"],
    ["more than owned", cleo, delegateMessage(cleo, anna, 10n ** 12n), 5, "insufficient funds"],
    ["nothing delegated", cleo, undelegateMessage(cleo, anna, 1n), 19, "no delegation for (address, validator) tuple"],
    ["more than delegated", anna, undelegateMessage(anna, anna, STAKE + 1n), 18, "invalid shares amount"],
  ];
  for (const [why, account, message, code, text] of table) {
    const before = lastPowers(chain.app.read());
    const result = await chain.run(account, message);
    assert.equal(result.code, code, `${why}: ${result.log}`);
    assert.ok(result.log.includes(text), `${why}: ${result.log}`);
    assert.deepEqual(lastPowers(chain.app.read()), before, why);
  }
});

test("only max_validators validate; the weaker one steps in when a stronger one leaves (A-22)", async () => {
  const chain = await createChain([anna, bert, cleo], 2);
  await chain.run(anna, createMessage(anna, 9_000_000n));
  await chain.run(bert, createMessage(bert, 8_000_000n));
  await chain.run(cleo, createMessage(cleo, 7_000_000n));
  assert.equal(lastPowers(chain.app.read()).length, 2);
  assert.equal(findValidator(chain.app.read(), cleo.address)?.status, 1);
  await chain.run(anna, undelegateMessage(anna, anna, 3_000_000n));
  const operators = lastPowers(chain.app.read())
    .map((entry) => formatOperatorAddress(entry.operator))
    .sort((a, b) => (a < b ? -1 : 1));
  assert.deepEqual(
    operators,
    [operator(bert), operator(cleo)].sort((a, b) => (a < b ? -1 : 1)),
  );
  assert.equal(findValidator(chain.app.read(), anna.address)?.status, 2, "unbonding");
  await chain.blocks(UNBONDING_BLOCKS + 1n);
  assert.equal(findValidator(chain.app.read(), anna.address)?.status, 1, "unbonded");
});

test("undelegated tokens are liquid after the unbonding time and not a block before (A-07)", async () => {
  const chain = await createChain([anna, bert, cleo]);
  await chain.run(anna, createMessage(anna));
  await chain.run(cleo, delegateMessage(cleo, anna, 1_000_000n));
  const balance = (): bigint => chain.app.modules.bank.balance(chain.app.read(), cleo.address, "ubyl");
  const left = balance();
  const result = await chain.run(cleo, undelegateMessage(cleo, anna, 400_000n));
  assert.equal(result.log, "");
  assert.equal(balance(), left - 1000n, "only the fee");
  await chain.blocks(UNBONDING_BLOCKS - 1n);
  assert.equal(balance(), left - 1000n);
  await chain.blocks(1n);
  assert.equal(balance(), left - 1000n + 400_000n);
  assert.equal(findUnbonding(chain.app.read(), cleo.address, anna.address), undefined);
});

test("cancelling an unbonding puts the tokens back on the validator", async () => {
  const chain = await createChain([anna, cleo]);
  await chain.run(anna, createMessage(anna));
  await chain.run(cleo, delegateMessage(cleo, anna, 1_000_000n));
  await chain.run(cleo, undelegateMessage(cleo, anna, 600_000n));
  const creationHeight = chain.app.state.height;
  const cancel = any(MsgCancelUnbondingDelegation, {
    delegatorAddress: cleo.text,
    validatorAddress: operator(anna),
    amount: ubyl(600_000n),
    creationHeight,
  });
  assert.equal((await chain.run(cleo, cancel)).log, "");
  assert.equal(findDelegation(chain.app.read(), cleo.address, anna.address)?.shares, (1_000_000n * DEC_ONE).toString());
  assert.equal(findUnbonding(chain.app.read(), cleo.address, anna.address), undefined);
});

test("a redelegation moves stake at once, may not be chained, and a later slash follows it (A-06)", async () => {
  const chain = await createChain([anna, bert, cleo, dora]);
  await chain.run(anna, createMessage(anna, 10_000_000n));
  await chain.run(bert, createMessage(bert, 10_000_000n));
  await chain.run(dora, createMessage(dora, 10_000_000n));
  await chain.run(cleo, delegateMessage(cleo, anna, 4_000_000n));
  const infraction = chain.app.nextHeight() - 1n;
  const powerAtInfraction = 14n;
  const redelegate = (source: TestAccount, destination: TestAccount): Any =>
    any(MsgBeginRedelegate, {
      delegatorAddress: cleo.text,
      validatorSrcAddress: operator(source),
      validatorDstAddress: operator(destination),
      amount: ubyl(4_000_000n),
    });
  assert.equal((await chain.run(cleo, redelegate(anna, bert))).log, "");
  const chained = await chain.run(cleo, redelegate(bert, dora));
  assert.equal(chained.code, 32);
  const request = testBlock(chain.app.nextHeight(), []);
  const offender = { address: consensusAddress(consensusKey(anna)), power: powerAtInfraction };
  chain.app.app.finalizeBlock({
    ...request,
    misbehavior: [
      { type: 1, validator: offender, height: infraction, time: request.time - SECOND_NS, totalVotingPower: 34n },
    ],
  });
  await chain.app.app.commit();
  // 5 % of 14 power is 700,000: 200,000 follow the redelegated four millions to bert, 500,000 stay with anna.
  const ctx = chain.app.read();
  assert.equal(findValidator(ctx, anna.address)?.tokens, "9500000");
  assert.equal(findValidator(ctx, bert.address)?.tokens, "13800000");
  assert.equal(findValidator(ctx, anna.address)?.jailed, true);
  assert.equal(lastPowers(ctx).length, 2);
  assert.deepEqual(chain.app.alarms, []);
});

test("an operator address has one spelling: upper case is refused before it can part a row from its queue", async () => {
  const chain = await createChain([anna]);
  const loud = MsgCreateValidator.decode(createMessage(anna).value);
  const result = await chain.run(
    anna,
    any(MsgCreateValidator, { ...loud, validatorAddress: loud.validatorAddress.toUpperCase() }),
  );
  assert.equal(result.code, 7, result.log);
});

test("editing keeps unnamed fields, and commission moves at most once a day", async () => {
  const chain = await createChain([anna]);
  await chain.run(anna, createMessage(anna));
  const keep = "[do-not-modify]";
  const edit = (moniker: string, commissionRate: string): Any =>
    any(MsgEditValidator, {
      description: { moniker, identity: keep, website: keep, securityContact: keep, details: keep },
      validatorAddress: operator(anna),
      commissionRate,
      minSelfDelegation: "",
    });
  assert.equal((await chain.run(anna, edit("better", ""))).log, "");
  assert.equal(findValidator(chain.app.read(), anna.address)?.description.moniker, "better");
  assert.equal((await chain.run(anna, edit(keep, (DEC_ONE / 9n).toString()))).code, 12);
});

test("random staking histories keep every invariant and every token", async () => {
  const accounts = [anna, bert, cleo, dora];
  const chain = await createChain(accounts, 2);
  await chain.run(anna, createMessage(anna, 3_000_000n));
  await chain.run(bert, createMessage(bert, 2_000_000n));
  await chain.run(cleo, createMessage(cleo, 1_000_000n));
  const supply = (): bigint => chain.app.modules.bank.supply(chain.app.read(), "ubyl");
  const before = supply();
  let seed = 12345;
  const draw = (below: number): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return seed % below;
  };
  let accepted = 0;
  for (let step = 0; step < 150; step += 1) {
    const [from, to] = [accounts[draw(4)] ?? anna, accounts[draw(3)] ?? anna];
    const amount = BigInt(draw(1_500_000));
    const other = accounts[draw(3)] ?? bert;
    const messages = [
      delegateMessage(from, to, amount),
      undelegateMessage(from, to, amount),
      any(MsgBeginRedelegate, {
        delegatorAddress: from.text,
        validatorSrcAddress: operator(to),
        validatorDstAddress: operator(other),
        amount: ubyl(amount),
      }),
      sendMessage(from, to, 10n),
    ];
    const message = messages[draw(4)];
    assert.ok(message !== undefined);
    accepted += (await chain.run(from, message)).code === 0 ? 1 : 0;
  }
  assert.ok(accepted > 40, `only ${accepted} of 150 messages were accepted`);
  assert.equal(supply(), before);
});
