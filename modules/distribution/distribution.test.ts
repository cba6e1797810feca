/**
 * Proves distribution: fees reach stakers as the SDK's own examples say, refusals leave every byte, foreign and hostile
 * amounts stop no block (reliability ), and an exported state comes back row by row.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { formatAccountAddress, moduleAddress } from "../../lib/address.ts";
import { DEC_ONE } from "../../lib/dec.ts";
import { allRows, createTestApp, sendMessage } from "../../node/execution/test-app.fixture.ts";
import type { TestAccount } from "../../node/execution/test-app.fixture.ts";
import { createBlockContext } from "../context.ts";
import { branch } from "../../lib/store/branch.ts";
import type { Params } from "../../proto/gen/cosmos/distribution/v1beta1/distribution.ts";
import { GenesisState } from "../../proto/gen/cosmos/distribution/v1beta1/genesis.ts";
import {
  QueryDelegationTotalRewardsRequest,
  QueryDelegationTotalRewardsResponse,
  QueryValidatorDistributionInfoRequest,
  QueryValidatorDistributionInfoResponse,
  QueryValidatorSlashesRequest,
  QueryValidatorSlashesResponse,
} from "../../proto/gen/cosmos/distribution/v1beta1/query.ts";
import {
  MsgCommunityPoolSpend,
  MsgDepositValidatorRewardsPool,
  MsgFundCommunityPool,
  MsgSetWithdrawAddress,
  MsgUpdateParams,
  MsgWithdrawDelegatorReward,
  MsgWithdrawDelegatorRewardResponse,
  MsgWithdrawValidatorCommission,
} from "../../proto/gen/cosmos/distribution/v1beta1/tx.ts";
import { MsgDelegate, MsgUndelegate } from "../../proto/gen/cosmos/staking/v1beta1/tx.ts";
import { TxMsgData } from "../../proto/gen/cosmos/base/abci/v1beta1/abci.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import type { Event } from "../../proto/gen/tendermint/abci/types.ts";
import { fromProtoJson, toProtoJson } from "../../proto/json.ts";
import type { Codec } from "../../proto/wire.ts";
import { TxError } from "../../lib/errors.ts";
import { oneCoin } from "../coins.ts";
import { DISTRIBUTION_ACCOUNT, FEE_COLLECTOR, GOV_ACCOUNT } from "../module-accounts.ts";
import { spendFromPool } from "./community-pool.ts";
import { HELD_PER_DENOM_MAX, POOL_DENOMS_MAX } from "./holdings.ts";
import { findCurrent, readCommission, readCommunityPool, readOutstanding, readWithdrawAddress } from "./keeper.ts";
// By its folder: the floors' parser takes a bare "./module.ts" for the file it is parsing.
import { createDistribution } from "../distribution/module.ts";
import { defaultDistributionParams, parseDistributionParams } from "./params.ts";
import { stakingReader } from "../staking/reader.ts";
import {
  anna,
  any,
  bert,
  cleo,
  createStakedChain,
  createValidatorMessage,
  dora,
  emil,
  operator,
  restoredRows,
  ubyl,
} from "./staked-chain.fixture.ts";
import type { StakedChain } from "./staked-chain.fixture.ts";

const ACCOUNTS = [anna, bert, cleo, dora, emil];
/** Stores that a refused message must leave alone. */
const STORES = ["bank", "distribution"];
/** The only row that every block writes. */
const PROPOSER_ROW = "distribution 01 ";
const GOV = formatAccountAddress(moduleAddress(GOV_ACCOUNT));

/** Anna and bert validate with 10 % and half of anna's commission; nobody has paid a fee yet. */
async function twoValidators(coins?: readonly { denom: string; amount: bigint }[]): Promise<StakedChain> {
  const chain = await createStakedChain({ accounts: ACCOUNTS, ...(coins === undefined ? {} : { coins }) });
  await chain.block();
  const half = createValidatorMessage(anna, 100_000_000n, DEC_ONE / 2n);
  for (const [account, message] of [
    [anna, half],
    [bert, createValidatorMessage(bert, 100_000_000n, 0n)],
  ] as const) {
    assert.equal((await chain.run(account, message, { fee: [] })).result.log, "");
  }
  for (let i = 0; i < 4; i += 1) {
    await chain.block();
  }
  return chain;
}

function withdraw(from: TestAccount, validator: TestAccount): Any {
  return any(MsgWithdrawDelegatorReward, { delegatorAddress: from.text, validatorAddress: operator(validator) });
}

function ask<Q, R>(chain: StakedChain, name: string, [request, value]: [Codec<Q>, Q], response: Codec<R>): R {
  const handler = chain.app.modules.queries.get(`/cosmos.distribution.v1beta1.Query/${name}`);
  assert.ok(handler !== undefined);
  return response.decode(handler.run(chain.app.read(), request.encode(value)));
}

function eventsOf(events: readonly Event[], type: string): readonly string[] {
  return events
    .filter((event) => event.type === type)
    .map(({ attributes }) => attributes.map(({ key, value }) => `${key}=${value}`).join(" "));
}

test("fees of a block: two percent to the community, the rest by power, half of anna's as commission (SDK example)", async () => {
  const chain = await twoValidators();
  await chain.run(cleo, sendMessage(cleo, dora, 1n), { fee: [ubyl(100n)] });
  const block = await chain.block({ absent: [bert] });
  const ctx = chain.app.read();
  // The example of cosmos-sdk's own allocation test: 98 of 100 shared by two equal validators, one with 50 % commission.
  assert.deepEqual(readCommunityPool(ctx), [{ denom: "ubyl", amount: 2n * DEC_ONE }]);
  assert.deepEqual(readOutstanding(ctx, anna.address), [{ denom: "ubyl", amount: 49n * DEC_ONE }]);
  assert.deepEqual(readOutstanding(ctx, bert.address), [{ denom: "ubyl", amount: 49n * DEC_ONE }]);
  assert.deepEqual(readCommission(ctx, anna.address), [{ denom: "ubyl", amount: (49n * DEC_ONE) / 2n }]);
  assert.deepEqual(readCommission(ctx, bert.address), []);
  assert.deepEqual(findCurrent(ctx, anna.address)?.rewards, [
    { denom: "ubyl", amount: ((49n * DEC_ONE) / 2n).toString() },
  ]);
  assert.deepEqual(
    [...eventsOf(block.events, "rewards")].sort((a, b) => (a < b ? -1 : 1)),
    [anna, bert]
      .map((account) => `amount=49.000000000000000000ubyl validator=${operator(account)} mode=BeginBlock`)
      .sort((a, b) => (a < b ? -1 : 1)),
  );
  assert.equal(chain.app.modules.bank.balance(ctx, moduleAddress(FEE_COLLECTOR), "ubyl"), 0n);
});

test("without votes all fees go to the community; what lies in the collector at a block's begin is shared out then", async () => {
  const chain = await createStakedChain({ accounts: ACCOUNTS });
  await chain.block();
  await chain.run(cleo, sendMessage(cleo, dora, 1n), { fee: [ubyl(1_001n)] });
  assert.deepEqual(readCommunityPool(chain.app.read()), []);
  await chain.block();
  assert.deepEqual(readCommunityPool(chain.app.read()), [{ denom: "ubyl", amount: 1_001n * DEC_ONE }]);
});

test("rewards are paid to the withdraw address in whole coins; the rest goes to the pool; commission keeps its rest", async () => {
  const chain = await twoValidators();
  const { bank } = chain.app.modules;
  const set = any(MsgSetWithdrawAddress, { delegatorAddress: anna.text, withdrawAddress: emil.text });
  const { result } = await chain.run(anna, set, { fee: [ubyl(1_003n)] });
  assert.deepEqual(eventsOf(result.events, "set_withdraw_address"), [`withdraw_address=${emil.text} msg_index=0`]);
  await chain.block();
  const before = bank.balance(chain.app.read(), emil.address, "ubyl");
  const info = ask(
    chain,
    "ValidatorDistributionInfo",
    [QueryValidatorDistributionInfoRequest, { validatorAddress: operator(anna) }],
    QueryValidatorDistributionInfoResponse,
  );
  // 1003 · 0.98 / 2 = 491.47 for anna, half of it commission.
  assert.equal(info.operatorAddress, anna.text);
  assert.deepEqual(info.selfBondRewards, [{ denom: "ubyl", amount: "245735000000000000000" }]);
  assert.deepEqual(info.commission, info.selfBondRewards);
  const paid = await chain.run(anna, withdraw(anna, anna), { fee: [] });
  assert.equal(paid.result.log, "");
  assert.deepEqual(
    MsgWithdrawDelegatorRewardResponse.decode(
      TxMsgData.decode(paid.result.data).msgResponses[0]?.value ?? new Uint8Array(0),
    ),
    { amount: [ubyl(245n)] },
  );
  assert.deepEqual(eventsOf(paid.result.events, "withdraw_rewards"), [
    `amount=245ubyl validator=${operator(anna)} delegator=${anna.text} msg_index=0`,
  ]);
  const commission = any(MsgWithdrawValidatorCommission, { validatorAddress: operator(anna) });
  const taken = await chain.run(anna, commission, { fee: [] });
  assert.deepEqual(eventsOf(taken.result.events, "withdraw_commission"), ["amount=245ubyl msg_index=0"]);
  const ctx = chain.app.read();
  assert.equal(bank.balance(ctx, emil.address, "ubyl"), before + 490n);
  assert.deepEqual(readCommission(ctx, anna.address), [{ denom: "ubyl", amount: (735n * DEC_ONE) / 1_000n }]);
  assert.deepEqual(readCommunityPool(ctx), [{ denom: "ubyl", amount: (20_060n + 735n) * (DEC_ONE / 1_000n) }]);
  const nothing = await chain.run(anna, withdraw(anna, anna), { fee: [] });
  assert.deepEqual(eventsOf(nothing.result.events, "withdraw_rewards"), [
    `amount=0ubyl validator=${operator(anna)} delegator=${anna.text} msg_index=0`,
  ]);
});

test("a deposit is shared by the validator's delegators and by nobody who comes later", async () => {
  const chain = await twoValidators();
  const delegate = any(MsgDelegate, {
    delegatorAddress: dora.text,
    validatorAddress: operator(bert),
    amount: ubyl(300_000_000n),
  });
  assert.equal((await chain.run(dora, delegate, { fee: [] })).result.log, "");
  const deposit = any(MsgDepositValidatorRewardsPool, {
    depositor: cleo.text,
    validatorAddress: operator(bert),
    amount: [ubyl(4_000n)],
  });
  assert.equal((await chain.run(cleo, deposit, { fee: [] })).result.log, "");
  assert.equal(
    (
      await chain.run(emil, any(MsgDelegate, { ...MsgDelegate.decode(delegate.value), delegatorAddress: emil.text }), {
        fee: [],
      })
    ).result.log,
    "",
  );
  const totals = [bert, dora, emil].map(({ text }) => {
    const { total, rewards } = ask(
      chain,
      "DelegationTotalRewards",
      [QueryDelegationTotalRewardsRequest, { delegatorAddress: text }],
      QueryDelegationTotalRewardsResponse,
    );
    assert.equal(rewards[0]?.validatorAddress, operator(bert));
    return total.map(({ amount }) => BigInt(amount) / DEC_ONE);
  });
  assert.deepEqual(totals, [[1_000n], [3_000n], []]);
});

test("refusals use the SDK's codes and words and leave every byte", async () => {
  const chain = await twoValidators([
    { denom: "junk", amount: (1n << 255n) / 8n },
    { denom: "ubyl", amount: 1_000_000_000n },
  ]);
  await chain.run(anna, any(MsgSetWithdrawAddress, { delegatorAddress: anna.text, withdrawAddress: anna.text }), {
    fee: [],
  });
  const collector = formatAccountAddress(moduleAddress(FEE_COLLECTOR));
  const set = (withdrawAddress: string): Any =>
    any(MsgSetWithdrawAddress, { delegatorAddress: anna.text, withdrawAddress });
  const table: readonly (readonly [string, TestAccount, Any, string, number, string])[] = [
    [
      "a module as target",
      anna,
      set(collector),
      "sdk",
      4,
      `${collector} is not allowed to receive external funds: unauthorized`,
    ],
    ["no address as target", anna, set("byline1x"), "sdk", 7, "invalid withdraw address"],
    ["rewards of no validator", anna, withdraw(anna, cleo), "distribution", 6, "no validator distribution info"],
    ["rewards of no delegation", dora, withdraw(dora, anna), "distribution", 5, "no delegation distribution info"],
    [
      "no operator address",
      dora,
      any(MsgWithdrawDelegatorReward, { delegatorAddress: dora.text, validatorAddress: dora.text }),
      "sdk",
      7,
      "invalid validator address",
    ],
    [
      "commission of nobody",
      cleo,
      any(MsgWithdrawValidatorCommission, { validatorAddress: operator(cleo) }),
      "distribution",
      7,
      "no validator commission to withdraw",
    ],
    [
      "commission without any",
      bert,
      any(MsgWithdrawValidatorCommission, { validatorAddress: operator(bert) }),
      "distribution",
      7,
      "no validator commission to withdraw",
    ],
    [
      "more than one has",
      cleo,
      any(MsgFundCommunityPool, { amount: [ubyl(10n ** 12n)], depositor: cleo.text }),
      "sdk",
      5,
      "is smaller than",
    ],
    [
      "nothing for the pool",
      cleo,
      any(MsgFundCommunityPool, { amount: [], depositor: cleo.text }),
      "sdk",
      10,
      "invalid coins",
    ],
    [
      "coins out of order",
      cleo,
      any(MsgFundCommunityPool, { amount: [ubyl(1n), { denom: "junk", amount: "1" }], depositor: cleo.text }),
      "sdk",
      10,
      "1ubyl,1junk",
    ],
    [
      "more than the pool counts (A-09)",
      cleo,
      any(MsgFundCommunityPool, { amount: [{ denom: "junk", amount: (1n << 251n).toString() }], depositor: cleo.text }),
      "sdk",
      10,
      "more than the community pool can count",
    ],
    [
      "rewards in a foreign denom (A-09)",
      cleo,
      any(MsgDepositValidatorRewardsPool, {
        depositor: cleo.text,
        validatorAddress: operator(anna),
        amount: [{ denom: "junk", amount: "5" }],
      }),
      "sdk",
      10,
      "rewards are paid in ubyl, got 5junk",
    ],
    [
      "rewards for nobody",
      cleo,
      any(MsgDepositValidatorRewardsPool, {
        depositor: cleo.text,
        validatorAddress: operator(cleo),
        amount: [ubyl(5n)],
      }),
      "distribution",
      12,
      "validator does not exist",
    ],
    [
      "a stranger's params",
      cleo,
      any(MsgUpdateParams, { authority: cleo.text, params: defaultDistributionParams() }),
      "gov",
      13,
      `invalid authority; expected ${GOV}, got ${cleo.text}`,
    ],
    [
      "a stranger's spending",
      cleo,
      any(MsgCommunityPoolSpend, { authority: cleo.text, recipient: cleo.text, amount: [ubyl(1n)] }),
      "gov",
      13,
      "expected gov account as only signer",
    ],
  ];
  for (const [why, account, message, codespace, code, text] of table) {
    const before = allRows(chain.app.state.latest(), STORES).filter((row) => !row.startsWith(PROPOSER_ROW));
    const { result } = await chain.run(account, message, { fee: [] });
    assert.deepEqual([result.codespace, result.code], [codespace, code], `${why}: ${result.log}`);
    assert.ok(result.log.includes(text), `${why}: ${result.log}`);
    assert.deepEqual(
      allRows(chain.app.state.latest(), STORES).filter((row) => !row.startsWith(PROPOSER_ROW)),
      before,
      why,
    );
  }
});

test("foreign fees go to the community pool, hostile amounts are set aside, blocks and payouts go on (A-09, A-10)", async () => {
  const names = Array.from({ length: POOL_DENOMS_MAX + 6 }, (_, index) => `junk${String(index).padStart(3, "0")}`);
  const coins = [
    ...names.map((denom) => ({ denom, amount: 1_000n })),
    { denom: "poison", amount: (1n << 255n) / 8n },
    { denom: "ubyl", amount: 1_000_000_000n },
  ];
  const chain = await twoValidators(coins);
  const poison = { denom: "poison", amount: (1n << 250n).toString() };
  const fees = [names.slice(0, 40), names.slice(40)].map((part) => part.map((denom) => ({ denom, amount: "7" })));
  await chain.run(cleo, sendMessage(cleo, dora, 1n), { fee: [poison, ubyl(100n)] });
  const [parked] = eventsOf((await chain.block()).events, "fees_parked");
  assert.equal(parked, `amount=${poison.amount}poison reason=not countable mode=BeginBlock`);
  for (const fee of fees) {
    await chain.run(cleo, sendMessage(cleo, dora, 1n), { fee: [...fee, ubyl(100n)] });
  }
  const { events } = await chain.block();
  assert.equal(eventsOf(events, "fees_parked").length, 1);
  const ctx = chain.app.read();
  const pool = readCommunityPool(ctx);
  assert.equal(pool.length, POOL_DENOMS_MAX);
  assert.deepEqual(
    pool.find(({ denom }) => denom === names[0]),
    { denom: names[0], amount: 7n * DEC_ONE },
  );
  assert.deepEqual(readOutstanding(ctx, bert.address), [{ denom: "ubyl", amount: 147n * DEC_ONE }]);
  assert.equal(chain.app.modules.bank.balances(ctx, moduleAddress(FEE_COLLECTOR)).length, 0);
  assert.equal((await chain.run(bert, withdraw(bert, bert), { fee: [] })).result.log, "");
});

test("a voter whose books are gone and a voter that is no validator cost nobody else anything: their share goes to the pool", async () => {
  const chain = await twoValidators();
  await chain.run(cleo, sendMessage(cleo, dora, 1n), { fee: [ubyl(100n)] });
  const [annas, stranger] = [stakingReader.validator(chain.app.read(), anna.address), new Uint8Array(20).fill(9)];
  assert.ok(annas !== undefined);
  const overlay = branch(chain.app.state.latest());
  const { header, chainId, consensusParams } = chain.app.read();
  const votes = [stakingReader.consensusAddress(annas), stranger].map((address) => ({
    validator: { address, power: 1n },
    blockIdFlag: 2 as const,
  }));
  const ctx = createBlockContext(
    { chainId, header: { ...header, height: header.height + 1n }, mode: "deliver", consensusParams, stores: overlay },
    { round: 0, votes },
    [],
  );
  const distribution = createDistribution(chain.app.modules.bank, stakingReader);
  distribution.module.beginBlock?.(ctx);
  assert.deepEqual(readOutstanding(ctx, anna.address), [{ denom: "ubyl", amount: 49n * DEC_ONE }]);
  assert.deepEqual(readCommunityPool(ctx), [{ denom: "ubyl", amount: 51n * DEC_ONE }]);
});

test("a removed validator's commission is paid, its dust goes to the pool, and none of its rows is left", async () => {
  const chain = await twoValidators();
  await chain.run(cleo, sendMessage(cleo, dora, 1n), { fee: [ubyl(1_003n)] });
  const all = any(MsgUndelegate, {
    delegatorAddress: anna.text,
    validatorAddress: operator(anna),
    amount: ubyl(100_000_000n),
  });
  assert.equal((await chain.run(anna, all, { fee: [] })).result.log, "");
  const before = chain.app.modules.bank.balance(chain.app.read(), anna.address, "ubyl");
  for (let i = 0; i < 12; i += 1) {
    await chain.block();
  }
  const ctx = chain.app.read();
  assert.equal(stakingReader.validator(ctx, anna.address), undefined);
  assert.equal(chain.app.modules.bank.balance(ctx, anna.address, "ubyl"), before + 100_000_000n + 245n);
  const own = Buffer.from(anna.address).toString("hex");
  assert.deepEqual(
    allRows(chain.app.state.latest(), ["distribution"]).filter((row) => row.includes(`14${own}`)),
    [],
  );
});

test("the community pool is spent by governance only and never beyond what it has", async () => {
  const chain = await twoValidators();
  const fund = any(MsgFundCommunityPool, { amount: [ubyl(5_000n)], depositor: cleo.text });
  assert.equal((await chain.run(cleo, fund, { fee: [] })).result.log, "");
  const ctx = chain.app.read();
  const handler = chain.app.modules.messages.get(`/${MsgCommunityPoolSpend.typeName}`);
  const spend = (amount: bigint): void => {
    const message = { authority: GOV, recipient: dora.text, amount: [ubyl(amount)] };
    handler?.bind(MsgCommunityPoolSpend.encode(message)).execute(ctx);
  };
  assert.throws(
    () => spend(5_001n),
    (error) => error instanceof TxError && error.codespace === "distribution" && error.code === 9,
  );
  const before = chain.app.modules.bank.balance(ctx, dora.address, "ubyl");
  spend(4_000n);
  assert.equal(chain.app.modules.bank.balance(ctx, dora.address, "ubyl"), before + 4_000n);
  assert.deepEqual(readCommunityPool(ctx), [{ denom: "ubyl", amount: 1_000n * DEC_ONE }]);
  const distribution = createDistribution(chain.app.modules.bank, stakingReader);
  chain.app.modules.bank.sendToModule(ctx, dora.address, FEE_COLLECTOR, oneCoin("ubyl", 10n));
  distribution.communityPool.fundCommunityPool(ctx, FEE_COLLECTOR, oneCoin("ubyl", 10n));
  assert.deepEqual(readCommunityPool(ctx), [{ denom: "ubyl", amount: 1_010n * DEC_ONE }]);
  assert.throws(
    () => spendFromPool(ctx, chain.app.modules.bank, moduleAddress(DISTRIBUTION_ACCOUNT), oneCoin("ubyl", 1n)),
    /not allowed to receive funds/,
  );
});

test("governance may switch withdraw addresses off and change the tax within bounds", async () => {
  const chain = await twoValidators();
  const ctx = chain.app.read();
  const update = (params: Partial<Params>): void => {
    const message = { authority: GOV, params: { ...defaultDistributionParams(), ...params } };
    chain.app.modules.messages.get(`/${MsgUpdateParams.typeName}`)?.bind(MsgUpdateParams.encode(message)).execute(ctx);
  };
  for (const bad of ["-1", (DEC_ONE + 1n).toString(), "x"]) {
    assert.throws(() => update({ communityTax: bad }), TxError, bad);
  }
  assert.throws(() => update({ baseProposerReward: "1" }), /deprecated fields/);
  update({ withdrawAddrEnabled: false, communityTax: DEC_ONE.toString() });
  const set = MsgSetWithdrawAddress.encode({ delegatorAddress: anna.text, withdrawAddress: emil.text });
  assert.throws(
    () => chain.app.modules.messages.get(`/${MsgSetWithdrawAddress.typeName}`)?.bind(set).execute(ctx),
    (error) => error instanceof TxError && error.codespace === "distribution" && error.code === 8,
  );
  assert.deepEqual(readWithdrawAddress(ctx, anna.address), anna.address);
  assert.equal(parseDistributionParams({ ...defaultDistributionParams(), communityTax: "" }).communityTax, "0");
});

test("a slash ends a period, is listed by height, and an exported state comes back row by row", async () => {
  const chain = await twoValidators();
  await chain.run(cleo, sendMessage(cleo, dora, 1n), { fee: [ubyl(1_003n)] });
  await chain.run(anna, any(MsgSetWithdrawAddress, { delegatorAddress: anna.text, withdrawAddress: emil.text }), {
    fee: [ubyl(77n)],
  });
  await chain.block({ liars: [bert], absent: [anna] });
  const height = chain.app.state.height;
  const slashes = (from: bigint, to: bigint): readonly string[] =>
    ask(
      chain,
      "ValidatorSlashes",
      [
        QueryValidatorSlashesRequest,
        { validatorAddress: operator(bert), startingHeight: from, endingHeight: to, pagination: undefined },
      ],
      QueryValidatorSlashesResponse,
    ).slashes.map(({ fraction }) => fraction);
  assert.deepEqual(slashes(height, height), [(DEC_ONE / 20n).toString()]);
  assert.deepEqual(slashes(0n, 0n), [(DEC_ONE / 20n).toString()]);
  assert.deepEqual(slashes(height + 1n, height + 9n), []);
  assert.throws(() => slashes(5n, 4n), /starting height greater than ending height/);

  const rows = allRows(chain.app.state.latest(), ["bank", "distribution", "slashing"]);
  assert.ok(rows.length > 30);
  assert.deepEqual(await restoredRows(chain, ["bank", "distribution", "slashing"]), rows);
});

test("a genesis whose books do not fit together is refused", async () => {
  const chain = await twoValidators();
  await chain.run(cleo, sendMessage(cleo, dora, 1n), { fee: [ubyl(1_003n)] });
  await chain.block({ liars: [bert] });
  const { appState } = chain.app.app.exportState(chain.app.state.height);
  const good = fromProtoJson(GenesisState, appState["distribution"]);
  const [historical, start] = [good.validatorHistoricalRewards[0], good.delegatorStartingInfos[0]];
  assert.ok(historical !== undefined && start !== undefined);
  const tooMuch = ((HELD_PER_DENOM_MAX + 1n) * DEC_ONE).toString();
  const table: readonly (readonly [string, Partial<GenesisState>, RegExp])[] = [
    [
      "a record is missing",
      { validatorHistoricalRewards: good.validatorHistoricalRewards.slice(1) },
      /referred to and missing/,
    ],
    [
      "a record is counted wrong",
      {
        validatorHistoricalRewards: [
          { ...historical, rewards: { ...historical.rewards, referenceCount: 9 } },
          ...good.validatorHistoricalRewards.slice(1),
        ],
      },
      /references, counted/,
    ],
    [
      "a stake below zero",
      {
        delegatorStartingInfos: [
          { ...start, startingInfo: { ...start.startingInfo, stake: "-1" } },
          ...good.delegatorStartingInfos.slice(1),
        ],
      },
      /out of range/,
    ],
    [
      "more than can be counted",
      { feePool: { communityPool: [{ denom: "ubyl", amount: tooMuch }] } },
      /more ubyl than can be counted/,
    ],
    [
      "more than is held",
      { feePool: { communityPool: [{ denom: "ubyl", amount: (10n ** 30n).toString() }] } },
      /does not match the module holdings/,
    ],
    ["a tax above one", { params: { ...good.params, communityTax: (2n * DEC_ONE).toString() } }, /community tax/],
    ["no proposer's address", { previousProposer: "byline1x" }, /bech32/],
  ];
  for (const [why, change, text] of table) {
    const distribution = toProtoJson(GenesisState, { ...good, ...change });
    await assert.rejects(createTestApp({ appState: { ...appState, distribution } }), text, why);
  }
});
