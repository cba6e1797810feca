/** For tests: a chain whose blocks carry the votes of its validators, some of them absent or lying; one message a block. */
import assert from "node:assert/strict";
import { ed25519PublicKey, sha256 } from "#crypto";
import { consensusAddress, formatOperatorAddress } from "../../lib/address.ts";
import { toHex, utf8ToBytes } from "../../lib/bytes.ts";
import { DEC_ONE } from "../../lib/dec.ts";
import { sortedEntries } from "../../lib/ordered.ts";
import { branch } from "../../lib/store/branch.ts";
import { SECOND_NS } from "../../lib/time.ts";
import { allRows, createTestApp, signTx, testAccount, testBlock } from "../../node/execution/test-app.fixture.ts";
import type { TestAccount, TestApp } from "../../node/execution/test-app.fixture.ts";
import { PubKey } from "../../proto/gen/cosmos/crypto/ed25519/keys.ts";
import { GenesisState as SlashingGenesis } from "../../proto/gen/cosmos/slashing/v1beta1/genesis.ts";
import type { Params as SlashingParams } from "../../proto/gen/cosmos/slashing/v1beta1/slashing.ts";
import { GenesisState as StakingGenesis } from "../../proto/gen/cosmos/staking/v1beta1/genesis.ts";
import { MsgCreateValidator } from "../../proto/gen/cosmos/staking/v1beta1/tx.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import type { ExecTxResult, Misbehavior, ResponseFinalizeBlock } from "../../proto/gen/tendermint/abci/types.ts";
import { toProtoJson } from "../../proto/json.ts";
import type { Codec } from "../../proto/wire.ts";
import type { Coin } from "../coins.ts";
import { createContext } from "../context.ts";
import { defaultSlashingParams } from "../slashing/params.ts";
import { defaultStakingParams } from "../staking/genesis.ts";

/** What one block holds besides the votes of those present. */
export interface BlockOptions {
  readonly absent?: readonly TestAccount[];
  readonly liars?: readonly TestAccount[];
  readonly txs?: readonly Uint8Array[];
}

/** One message with the fee its sender pays. */
export interface RunOptions extends BlockOptions {
  readonly fee?: readonly { readonly denom: string; readonly amount: string }[];
}

/** A running chain. */
export interface StakedChain {
  readonly app: TestApp;
  run(account: TestAccount, message: Any, options?: RunOptions): Promise<RanBlock>;
  block(options?: BlockOptions): Promise<ResponseFinalizeBlock>;
  /** A signed transaction with the account's next sequence. */
  sign(account: TestAccount, message: Any, fee?: RunOptions["fee"]): Uint8Array;
}

/** A block with one transaction. */
export interface RanBlock {
  readonly result: ExecTxResult;
  readonly block: ResponseFinalizeBlock;
}

/** What a chain starts with. */
export interface StakedChainOptions {
  readonly accounts: readonly TestAccount[];
  readonly coins?: readonly Coin[];
  readonly slashing?: Partial<SlashingParams>;
  readonly unbondingSeconds?: bigint;
  readonly appState?: Readonly<Record<string, unknown>>;
}

/** A chain before its first block, with short unbonding. */
export async function createStakedChain(options: StakedChainOptions): Promise<StakedChain> {
  const stakingParams = { ...defaultStakingParams(), unbondingTime: (options.unbondingSeconds ?? 8n) * SECOND_NS };
  const app = await createTestApp({
    accounts: options.accounts,
    coins: (options.coins ?? [{ denom: "ubyl", amount: 1_000_000_000n }]).map(({ denom, amount }) => ({
      denom,
      amount: amount.toString(),
    })),
    appState: {
      staking: toProtoJson(
        StakingGenesis,
        StakingGenesis.create({ params: stakingParams, lastTotalPower: utf8ToBytes("0") }),
      ),
      slashing: toProtoJson(
        SlashingGenesis,
        SlashingGenesis.create({ params: { ...defaultSlashingParams(), ...options.slashing } }),
      ),
      ...options.appState,
    },
  });
  const sequences = new Map<string, bigint>();
  const powers = new Map<string, bigint>();
  const sets = new Map<bigint, readonly (readonly [string, bigint])[]>();

  const sign: StakedChain["sign"] = (account, message, fee) => {
    const sequence = sequences.get(account.text) ?? 0n;
    sequences.set(account.text, sequence + 1n);
    return signTx({
      messages: [message],
      signers: [{ account, number: BigInt(options.accounts.indexOf(account)), sequence }],
      fee: { gasLimit: 5_000_000n, ...(fee === undefined ? {} : { amount: fee }) },
    });
  };
  const block: StakedChain["block"] = async ({ absent = [], liars = [], txs = [] } = {}) => {
    const height = app.nextHeight();
    const request = testBlock(height, txs);
    const missing = new Set(absent.map((account) => toHex(consensusAddressOf(account))));
    const votes = (sets.get(height - 1n) ?? []).map(([address, power]) => ({
      validator: { address: Uint8Array.from(Buffer.from(address, "hex")), power },
      blockIdFlag: missing.has(address) ? (1 as const) : (2 as const),
    }));
    const misbehavior: Misbehavior[] = liars.map((account) => ({
      type: 1,
      validator: {
        address: consensusAddressOf(account),
        power:
          votes.find(({ validator }) => toHex(validator.address) === toHex(consensusAddressOf(account)))?.validator
            .power ?? 0n,
      },
      height: height - 1n,
      time: request.time - SECOND_NS,
      totalVotingPower: 0n,
    }));
    const response = app.app.finalizeBlock({ ...request, decidedLastCommit: { round: 0, votes }, misbehavior });
    await app.app.commit();
    assert.deepEqual(app.alarms, []);
    for (const { pubKey, power } of response.validatorUpdates) {
      const address = toHex(consensusAddress(pubKey.ed25519 ?? new Uint8Array(32)));
      powers.set(address, power);
    }
    sets.set(
      height + 2n,
      sortedEntries(powers).filter(([, power]) => power > 0n),
    );
    return response;
  };
  return {
    app,
    block,
    sign,
    async run(account, message, { fee, ...rest } = {}) {
      const done = await block({ ...rest, txs: [sign(account, message, fee)] });
      const result = done.txResults[0];
      assert.ok(result !== undefined);
      return { result, block: done };
    },
  };
}

/** The rows that the chain's exported state gives again in empty stores, before any block. */
export async function restoredRows(chain: StakedChain, storeNames: readonly string[]): Promise<readonly string[]> {
  const { height } = chain.app.state;
  const { appState, consensusParams } = chain.app.app.exportState(height);
  const empty = await createTestApp();
  const stores = branch(empty.state.latest());
  const { chainId, header } = chain.app.read();
  const ctx = createContext({ chainId, header, mode: "genesis", consensusParams, stores });
  for (const { name, genesis } of empty.modules.modules) {
    genesis?.init(ctx, appState[name] ?? genesis.default());
  }
  return allRows(stores, storeNames);
}

/** The Any of a message. */
export function any<T>(codec: Codec<T>, value: T): Any {
  return { typeUrl: `/${codec.typeName}`, value: codec.encode(value) };
}

/** An amount of the bond denom. */
export function ubyl(amount: bigint): { readonly denom: string; readonly amount: string } {
  return { denom: "ubyl", amount: amount.toString() };
}

/** The operator address of an account. */
export function operator(account: TestAccount): string {
  return formatOperatorAddress(account.address);
}

/** The consensus address of an account's validator. */
export function consensusAddressOf(account: TestAccount): Uint8Array {
  return consensusAddress(ed25519PublicKey(sha256(account.privateKey)));
}

/** Makes an account a validator. @param rate  commission, scaled by 10^18 */
export function createValidatorMessage(account: TestAccount, stake: bigint, rate = DEC_ONE / 10n, minSelf = 1n): Any {
  return any(
    MsgCreateValidator,
    MsgCreateValidator.create({
      description: { moniker: "m", identity: "", website: "", securityContact: "", details: "" },
      commission: { rate: rate.toString(), maxRate: DEC_ONE.toString(), maxChangeRate: "0" },
      minSelfDelegation: minSelf.toString(),
      delegatorAddress: "",
      validatorAddress: operator(account),
      pubkey: {
        typeUrl: `/${PubKey.typeName}`,
        value: PubKey.encode({ key: ed25519PublicKey(sha256(account.privateKey)) }),
      },
      value: ubyl(stake),
    }),
  );
}

/** People of the tests. */
export const [anna, bert, cleo, dora, emil] = [
  testAccount("anna"),
  testAccount("bert"),
  testAccount("cleo"),
  testAccount("dora"),
  testAccount("emil"),
];
