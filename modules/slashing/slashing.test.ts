/**
 * Proves slashing: a validator that misses too much of its window is slashed once, jailed, comes back when it has served its
 * time and signs again; a tombstone is for ever; every refusal to unjail has the SDK's code and changes nothing.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { formatAccountAddress, formatConsensusAddress, moduleAddress } from "../../lib/address.ts";
import { toHex, utf8ToBytes } from "../../lib/bytes.ts";
import { DEC_ONE } from "../../lib/dec.ts";
import { TxError } from "../../lib/errors.ts";
import { SECOND_NS } from "../../lib/time.ts";
import { allRows, createTestApp, sendMessage } from "../../node/execution/test-app.fixture.ts";
import type { TestAccount } from "../../node/execution/test-app.fixture.ts";
import { GenesisState } from "../../proto/gen/cosmos/slashing/v1beta1/genesis.ts";
import type { Params } from "../../proto/gen/cosmos/slashing/v1beta1/slashing.ts";
import { MsgUnjail, MsgUpdateParams } from "../../proto/gen/cosmos/slashing/v1beta1/tx.ts";
import type { Validator } from "../../proto/gen/cosmos/staking/v1beta1/staking.ts";
import { MsgBeginRedelegate, MsgDelegate, MsgUndelegate } from "../../proto/gen/cosmos/staking/v1beta1/tx.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import type { Event } from "../../proto/gen/tendermint/abci/types.ts";
import { fromProtoJson, toProtoJson } from "../../proto/json.ts";
import {
  anna,
  any,
  bert,
  cleo,
  consensusAddressOf,
  createStakedChain,
  createValidatorMessage,
  dora,
  operator,
  restoredRows,
  ubyl,
} from "../distribution/staked-chain.fixture.ts";
import type { StakedChain } from "../distribution/staked-chain.fixture.ts";
import { GOV_ACCOUNT } from "../module-accounts.ts";
import { lastPowers } from "../staking/keeper.ts";
import { findUnbonding } from "../staking/unbonding-rows.ts";
import { stakingReader } from "../staking/reader.ts";
import { findSigningInfo, hasPubkey } from "./keeper.ts";
import { missedBlocksKey } from "./keys.ts";
import { isMissed, missedIndexes, writeMissed } from "./missed-blocks.ts";
import { SIGNED_BLOCKS_WINDOW_MAX, defaultSlashingParams, missedMax } from "./params.ts";

const STAKE = 100_000_000n;
const WINDOW = { signedBlocksWindow: 10n, downtimeJailDuration: 5n * SECOND_NS };

/** Three validators, bert must keep half of his stake; all sign for a window. */
async function threeValidators(unbondingSeconds = 8n): Promise<StakedChain> {
  const chain = await createStakedChain({ accounts: [anna, bert, cleo, dora], slashing: WINDOW, unbondingSeconds });
  await chain.block();
  for (const account of [anna, bert, cleo]) {
    const message = createValidatorMessage(account, STAKE, DEC_ONE / 10n, account === bert ? STAKE / 2n : 1n);
    assert.equal((await chain.run(account, message, { fee: [] })).result.log, "");
  }
  await blocks(chain, 12);
  return chain;
}

async function blocks(
  chain: StakedChain,
  count: number,
  absent: readonly TestAccount[] = [],
): Promise<readonly Event[]> {
  const events: Event[] = [];
  for (let i = 0; i < count; i += 1) {
    events.push(...(await chain.block({ absent })).events);
  }
  return events;
}

function unjail(account: TestAccount): Any {
  return any(MsgUnjail, { validatorAddr: operator(account) });
}

function infoOf(chain: StakedChain, account: TestAccount): NonNullable<ReturnType<typeof findSigningInfo>> {
  const info = findSigningInfo(chain.app.read(), consensusAddressOf(account));
  assert.ok(info !== undefined);
  return info;
}

function validatorOf(chain: StakedChain, account: TestAccount): Validator {
  const validator = stakingReader.validator(chain.app.read(), account.address);
  assert.ok(validator !== undefined);
  return validator;
}

function texts(events: readonly Event[], type: string): readonly string[] {
  return events
    .filter((event) => event.type === type)
    .map(({ attributes }) => attributes.map(({ key, value }) => `${key}=${value}`).join(" "));
}

test("half of the window may be missed; one more block costs one percent and the place, once; after its time it signs again", async () => {
  const chain = await threeValidators();
  const address = formatConsensusAddress(consensusAddressOf(anna));
  const tolerated = await blocks(chain, 5, [anna]);
  assert.equal(texts(tolerated, "slash").length, 0);
  assert.equal(
    texts(tolerated, "liveness")[4],
    `address=${address} missed_blocks=5 height=${chain.app.state.height} mode=BeginBlock`,
  );
  assert.equal(infoOf(chain, anna).missedBlocksCounter, 5n);
  const tooMuch = await blocks(chain, 1, [anna]);
  assert.deepEqual(texts(tooMuch, "slash"), [
    `address=${address} power=100 reason=missing_signature jailed=${address} burned_coins=1000000 mode=BeginBlock`,
  ]);
  const now = chain.app.read().header.time;
  const { jailedUntil, missedBlocksCounter, indexOffset, tombstoned } = infoOf(chain, anna);
  assert.deepEqual([jailedUntil - now, missedBlocksCounter, indexOffset, tombstoned], [5n * SECOND_NS, 0n, 0n, false]);
  assert.deepEqual(missedIndexes(chain.app.read(), consensusAddressOf(anna)), []);
  assert.deepEqual([validatorOf(chain, anna).tokens, validatorOf(chain, anna).jailed], ["99000000", true]);
  assert.equal(lastPowers(chain.app.read()).length, 2);
  // Still in two more commits, absent: a jailed validator is not counted and not punished again.
  assert.deepEqual(texts(await blocks(chain, 3, [anna]), "slash"), []);
  assert.equal((await chain.run(anna, unjail(anna), { fee: [] })).result.code, 4);
  await blocks(chain, 1);
  assert.equal((await chain.run(anna, unjail(anna), { fee: [] })).result.log, "");
  assert.equal(lastPowers(chain.app.read()).length, 3);
  assert.equal(infoOf(chain, anna).startHeight, chain.app.state.height);
  await blocks(chain, 6);
  assert.ok(infoOf(chain, anna).indexOffset > 0n, "its votes are counted again");
  // It has a whole window of grace: ten absent blocks after the return cost nothing before the window is over.
  assert.equal(validatorOf(chain, anna).tokens, "99000000");
});

test("votes for nil count as signed, and signed blocks push missed ones out of the window", async () => {
  const chain = await threeValidators();
  await blocks(chain, 4, [bert]);
  assert.equal(infoOf(chain, bert).missedBlocksCounter, 4n);
  await blocks(chain, 10);
  assert.equal(infoOf(chain, bert).missedBlocksCounter, 0n);
  assert.deepEqual(
    allRows(chain.app.state.latest(), ["slashing"]).filter((row) => row.startsWith("slashing 02")),
    [],
  );
});

test("a refused unjail has the SDK's code and words and leaves every byte", async () => {
  const chain = await threeValidators(1_000n);
  await blocks(chain, 6, [bert]);
  const half = any(MsgUndelegate, {
    delegatorAddress: bert.text,
    validatorAddress: operator(bert),
    amount: ubyl(60_000_000n),
  });
  assert.equal((await chain.run(bert, half, { fee: [] })).result.log, "");
  await chain.block({ liars: [cleo] });
  await blocks(chain, 6);
  const table: readonly (readonly [string, TestAccount, number, string])[] = [
    ["no validator", dora, 2, "address is not associated with any known validator"],
    ["a tombstone", cleo, 4, "validator still jailed; cannot be unjailed"],
    ["a free validator", anna, 5, "validator not jailed; cannot be unjailed"],
    ["too little of its own", bert, 7, "39000001 less than 50000000: validator's self delegation less than minimum"],
  ];
  const stores = ["staking", "slashing"];
  for (const [why, account, code, text] of table) {
    const quiet = (): readonly string[] =>
      allRows(chain.app.state.latest(), stores).filter((row) => !/^(staking 50|slashing 01)/.test(row));
    const before = quiet();
    const { result } = await chain.run(account, unjail(account), { fee: [] });
    assert.deepEqual([result.codespace, result.code], ["slashing", code], `${why}: ${result.log}`);
    assert.ok(result.log.includes(text), `${why}: ${result.log}`);
    assert.deepEqual(quiet(), before, why);
  }
  const rest = any(MsgUndelegate, {
    delegatorAddress: bert.text,
    validatorAddress: operator(bert),
    amount: ubyl(39_000_001n),
  });
  const others = any(MsgDelegate, {
    delegatorAddress: dora.text,
    validatorAddress: operator(bert),
    amount: ubyl(50_000_000n),
  });
  assert.equal((await chain.run(bert, rest, { fee: [] })).result.log, "");
  assert.equal((await chain.run(dora, others, { fee: [] })).result.log, "");
  assert.equal((await chain.run(bert, unjail(bert), { fee: [] })).result.code, 6);
  const own = any(MsgDelegate, {
    delegatorAddress: bert.text,
    validatorAddress: operator(bert),
    amount: ubyl(50_000_000n),
  });
  assert.equal((await chain.run(bert, own, { fee: [] })).result.log, "");
  assert.equal((await chain.run(bert, unjail(bert), { fee: [] })).result.log, "");
});

test("jailed below its own minimum without ever being bonded, a validator may come back at once", async () => {
  const chain = await createStakedChain({ accounts: [anna, bert, cleo, dora] });
  await chain.block();
  await chain.run(anna, createValidatorMessage(anna, 900_000n, 0n, 900_000n), { fee: [] });
  const part = any(MsgUndelegate, { delegatorAddress: anna.text, validatorAddress: operator(anna), amount: ubyl(1n) });
  assert.equal((await chain.run(anna, part, { fee: [] })).result.log, "");
  assert.equal(validatorOf(chain, anna).jailed, true);
  assert.equal((await chain.run(anna, unjail(anna), { fee: [] })).result.code, 7);
  const back = any(MsgDelegate, { delegatorAddress: anna.text, validatorAddress: operator(anna), amount: ubyl(1n) });
  assert.equal((await chain.run(anna, back, { fee: [] })).result.log, "");
  assert.equal((await chain.run(anna, unjail(anna), { fee: [] })).result.log, "");
  assert.equal(validatorOf(chain, anna).jailed, false);
});

test("only governance changes the params, within bounds; another window begins anew for everybody", async () => {
  const chain = await threeValidators();
  await blocks(chain, 4, [bert]);
  const authority = formatAccountAddress(moduleAddress(GOV_ACCOUNT));
  const ctx = chain.app.read();
  const update = (params: Partial<Params>, from = authority): void => {
    const message = MsgUpdateParams.encode({ authority: from, params: { ...defaultSlashingParams(), ...params } });
    chain.app.modules.messages.get(`/${MsgUpdateParams.typeName}`)?.bind(message).execute(ctx);
  };
  assert.throws(
    () => update({}, anna.text),
    (error) => error instanceof TxError && error.codespace === "gov" && error.code === 13,
  );
  const bad: readonly Partial<Params>[] = [
    { signedBlocksWindow: 0n },
    { signedBlocksWindow: SIGNED_BLOCKS_WINDOW_MAX + 1n },
    { minSignedPerWindow: utf8ToBytes((DEC_ONE + 1n).toString()) },
    { slashFractionDowntime: utf8ToBytes("-1") },
    { downtimeJailDuration: 0n },
  ];
  for (const params of bad) {
    assert.throws(() => update(params), TxError);
  }
  update(WINDOW);
  assert.equal(missedIndexes(ctx, consensusAddressOf(bert)).length, 4);
  update({ ...WINDOW, signedBlocksWindow: 3n });
  assert.deepEqual(missedIndexes(ctx, consensusAddressOf(bert)), []);
  const info = findSigningInfo(ctx, consensusAddressOf(bert));
  assert.deepEqual([info?.missedBlocksCounter, info?.indexOffset, info?.startHeight], [0n, 0n, ctx.header.height]);
});

test("the bitmap's rows are the SDK's: chunks of 1,024 bits, the length and words big-endian, the number little-endian", async () => {
  const ctx = (await createTestApp()).read();
  const address = new Uint8Array(20).fill(7);
  for (const index of [0n, 63n, 64n, 1_023n, 1_024n, 999_999n]) {
    writeMissed(ctx, address, index, true);
    assert.equal(isMissed(ctx, address, index), true);
    assert.equal(isMissed(ctx, address, index + 1n), index === 63n ? isMissed(ctx, address, 64n) : false);
  }
  assert.deepEqual(missedIndexes(ctx, address), [0n, 63n, 64n, 1_023n, 1_024n, 999_999n]);
  assert.equal(toHex(missedBlocksKey(address, 976n)), `0214${"07".repeat(20)}d003000000000000`);
  const value = toHex(ctx.store("slashing").get(missedBlocksKey(address, 0n)) ?? new Uint8Array(0));
  assert.equal(
    value,
    `0000000000000400${"8000000000000001"}${"0000000000000001"}${"0".repeat(16 * 13)}${"8000000000000000"}`,
  );
  writeMissed(ctx, address, 1_024n, false);
  assert.equal(ctx.store("slashing").get(missedBlocksKey(address, 1n)), undefined);
  assert.equal(missedMax({ ...defaultSlashingParams(), signedBlocksWindow: 101n }), 51n, "half of 101 rounds to even");
});

test("an exported state comes back row by row; a genesis whose counters lie is refused", async () => {
  const chain = await threeValidators();
  await blocks(chain, 3, [bert]);
  await chain.block({ liars: [cleo] });
  const rows = allRows(chain.app.state.latest(), ["slashing"]);
  assert.equal(rows.length, 1 + 3 + 1 + 3);
  assert.deepEqual(await restoredRows(chain, ["slashing"]), rows);
  const { appState } = chain.app.app.exportState(chain.app.state.height);
  const good = fromProtoJson(GenesisState, appState["slashing"]);
  const [missed] = good.missedBlocks;
  assert.ok(missed !== undefined);
  const table: readonly (readonly [string, Partial<GenesisState>, RegExp])[] = [
    ["bits without a counter", { signingInfos: [] }, /differ from its counter/],
    ["a counter without bits", { missedBlocks: [] }, /counts missed blocks that are not listed/],
    [
      "a bit outside",
      { missedBlocks: [{ ...missed, missedBlocks: [{ index: 10n, missed: true }] }] },
      /outside the window/,
    ],
  ];
  for (const [why, change, text] of table) {
    const slashing = toProtoJson(GenesisState, { ...good, ...change });
    await assert.rejects(createTestApp({ appState: { ...appState, slashing } }), text, why);
  }
});

test("stake that was redelegated and then unbonded is found by a slash of where it came from (A-06)", async () => {
  const chain = await threeValidators(1_000n);
  const [delegatorAddress, amount] = [dora.text, ubyl(40_000_000n)];
  const steps = [
    any(MsgDelegate, { delegatorAddress, validatorAddress: operator(anna), amount }),
    any(MsgBeginRedelegate, {
      delegatorAddress,
      validatorSrcAddress: operator(anna),
      validatorDstAddress: operator(bert),
      amount,
    }),
    any(MsgUndelegate, { delegatorAddress, validatorAddress: operator(bert), amount }),
  ];
  for (const [index, message] of steps.entries()) {
    assert.equal((await chain.run(dora, message, { fee: [] })).result.log, "");
    await blocks(chain, index === 0 ? 4 : 0);
  }
  await chain.block({ liars: [anna] });
  // 5 % of 140 power is 7,000,000: 2,000,000 of them follow the forty millions to where they wait.
  const ctx = chain.app.read();
  assert.equal(findUnbonding(ctx, dora.address, bert.address)?.entries[0]?.balance, "38000000");
  assert.equal(validatorOf(chain, anna).tokens, "95000000");
  assert.equal(validatorOf(chain, bert).tokens, STAKE.toString());
});

test("a removed validator's key is forgotten, its signing info is not; a stranger in the commit is passed over", async () => {
  const chain = await threeValidators();
  const all = any(MsgUndelegate, {
    delegatorAddress: anna.text,
    validatorAddress: operator(anna),
    amount: ubyl(STAKE),
  });
  assert.equal((await chain.run(anna, all, { fee: [] })).result.log, "");
  await blocks(chain, 12);
  const ctx = chain.app.read();
  assert.equal(stakingReader.validator(ctx, anna.address), undefined);
  assert.equal(hasPubkey(ctx, consensusAddressOf(anna)), false);
  assert.equal(hasPubkey(ctx, consensusAddressOf(bert)), true);
  assert.ok(findSigningInfo(ctx, consensusAddressOf(anna)) !== undefined);
  assert.equal((await chain.run(cleo, sendMessage(cleo, dora, 1n), { absent: [anna] })).result.log, "");
});
