/**
 * What people do on a simulated chain with the real application: they send money, and operators move their stake, so that
 * validator sets change by staking. One load for the whole world: every node is offered every transaction until it is in
 * a block.
 */
import { formatOperatorAddress, moduleAddress } from "../../lib/address.ts";
import { toHex, utf8ToBytes } from "../../lib/bytes.ts";
import type { GenesisDoc } from "../../lib/chain/genesis-doc.ts";
import { DEFAULT_CONSENSUS_PARAMS, updateConsensusParams } from "../../lib/chain/params.ts";
import { ed25519PublicKeyOf, publicKeyAddress } from "../../lib/chain/public-key.ts";
import { parseJson } from "../../lib/json.ts";
import { addressText } from "../../modules/address.ts";
import { defaultEconomy, defaultEmissionsParams } from "../../modules/emissions/params.ts";
import { NOT_BONDED_POOL } from "../../modules/module-accounts.ts";
import { defaultStakingParams } from "../../modules/staking/genesis.ts";
import { defaultConsensusParams } from "../../node/execution/default-params.ts";
import {
  sendMessage,
  signTx,
  type TestAccount,
  testAccount,
  testAppState,
} from "../../node/execution/test-app.fixture.ts";
import { BeaconChain, GenesisState as EmissionsGenesis } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import { GenesisState as BankGenesis } from "../../proto/gen/cosmos/bank/v1beta1/genesis.ts";
import { PubKey } from "../../proto/gen/cosmos/crypto/ed25519/keys.ts";
import { GenesisState as StakingGenesis } from "../../proto/gen/cosmos/staking/v1beta1/genesis.ts";
import { BondStatus, Validator } from "../../proto/gen/cosmos/staking/v1beta1/staking.ts";
import { MsgCreateValidator, MsgDelegate, MsgUndelegate } from "../../proto/gen/cosmos/staking/v1beta1/tx.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import { fromProtoJson, toProtoJson } from "../../proto/json.ts";
import type { Codec } from "../../proto/wire.ts";
import { simBeaconChain } from "./beacon.ts";
import type { Prng } from "./prng.ts";
import type { Scenario } from "./scenario.ts";

/** The load of one world. */
export interface Load {
  readonly genesis: GenesisDoc;
  /** Transactions that are in no block yet, oldest first. */
  readonly waiting: readonly Uint8Array[];
  /** A height was decided: its transactions wait no more, and people act again. */
  onDecided(height: bigint, txs: readonly Uint8Array[]): void;
}

/** Tokens of one unit of voting power. */
const POWER_REDUCTION = 1_000_000n;
const COINS = [{ denom: "ubyl", amount: "1000000000" }];
const PEOPLE = 3;
const WAITING_MAX = 40;
const SENDS_PER_HEIGHT_MAX = 2;
const DENOM = "ubyl";

/** @param prng  what people do */
export function createLoad(scenario: Scenario, chainId: string, genesisTime: bigint, prng: Prng): Load {
  const operators = scenario.nodes.map((_node, index) => testAccount(`operator ${index}`));
  const people = Array.from({ length: PEOPLE }, (_value, index) => testAccount(`person ${index}`));
  const accounts = [...operators, ...people];
  const sequences = accounts.map(() => 0n);
  const powers = scenario.nodes.map(({ power }) => power);
  let waiting: readonly { readonly key: string; readonly tx: Uint8Array }[] = [];

  const submit = (account: TestAccount, message: Any): void => {
    const number = accounts.indexOf(account);
    const sequence = sequences[number] ?? 0n;
    sequences[number] = sequence + 1n;
    const fee = { amount: [{ denom: DENOM, amount: "1000" }], gasLimit: 400_000n };
    const tx = signTx({ messages: [message], signers: [{ account, number: BigInt(number), sequence }], fee, chainId });
    waiting = [...waiting, { key: toHex(tx), tx }];
  };
  const person = (): TestAccount => people[prng.below(PEOPLE)] ?? operators[0] ?? testAccount("nobody");
  /** Moves the power of a node to `power`: it joins, or its operator delegates or takes back. */
  const moveStake = (index: number, power: bigint): void => {
    const operator = operators[index];
    const before = powers[index] ?? 0n;
    if (operator === undefined || power === before || power === 0n) return;
    powers[index] = power;
    const validatorAddress = formatOperatorAddress(operator.address);
    const key = scenario.keys.key(scenario.nodes[index]?.keyIndex ?? 0).publicKey;
    if (before === 0n) {
      const { commission, description, minSelfDelegation } = PROFILE;
      const pubkey = { typeUrl: `/${PubKey.typeName}`, value: PubKey.encode({ key }) };
      const terms = { description, commission: commission.commissionRates, minSelfDelegation, pubkey };
      const made = { delegatorAddress: "", validatorAddress, value: coins(power), ...terms };
      submit(operator, anyOf(MsgCreateValidator, MsgCreateValidator.create(made)));
      return;
    }
    const fields = { delegatorAddress: operator.text, validatorAddress };
    if (power > before) submit(operator, anyOf(MsgDelegate, { ...fields, amount: coins(power - before) }));
    else submit(operator, anyOf(MsgUndelegate, { ...fields, amount: coins(before - power) }));
  };
  const indexOfKey = (publicKey: Uint8Array): number =>
    scenario.nodes.findIndex(
      ({ keyIndex, behaviour }) =>
        behaviour === undefined && toHex(scenario.keys.key(keyIndex).publicKey) === toHex(publicKey),
    );

  return {
    genesis: createGenesis(scenario, { chainId, genesisTime, operators, accounts }),
    get waiting() {
      return waiting.map(({ tx }) => tx);
    },
    onDecided: (height, txs) => {
      const done = new Set(txs.map(toHex));
      waiting = waiting.filter(({ key }) => !done.has(key));
      if (waiting.length >= WAITING_MAX) return;
      for (let sends = prng.below(SENDS_PER_HEIGHT_MAX + 1); sends > 0; sends -= 1) {
        const from = person();
        submit(from, sendMessage(from, person(), BigInt(prng.between(1, 1_000))));
      }
      for (const { pubKey, power } of scenario.changes.get(height) ?? [])
        moveStake(indexOfKey(pubKey.ed25519 ?? new Uint8Array(0)), power);
    },
  };
}

const PROFILE = {
  description: { moniker: "node", identity: "", website: "", securityContact: "", details: "" },
  commission: { commissionRates: { rate: "0", maxRate: "0", maxChangeRate: "0" }, updateTime: 0n },
  minSelfDelegation: "1",
};

function coins(power: bigint): { readonly denom: string; readonly amount: string } {
  return { denom: DENOM, amount: (power * POWER_REDUCTION).toString() };
}

function anyOf<T>(codec: Codec<T>, message: T): Any {
  return { typeUrl: `/${codec.typeName}`, value: codec.encode(message) };
}

interface GenesisParts {
  readonly chainId: string;
  readonly genesisTime: bigint;
  readonly operators: readonly TestAccount[];
  readonly accounts: readonly TestAccount[];
}

/** Accounts with coins; each validator has delegated its stake to itself and becomes bonded at genesis. */
function createGenesis(scenario: Scenario, { chainId, genesisTime, operators, accounts }: GenesisParts): GenesisDoc {
  const founders = scenario.nodes.flatMap(({ keyIndex, power }, index) => {
    const operator = operators[index];
    return power === 0n || operator === undefined ? [] : [{ key: scenario.keys.key(keyIndex), power, operator }];
  });
  const shares = (power: bigint): string => (power * POWER_REDUCTION * 10n ** 18n).toString();
  const staking = StakingGenesis.create({
    params: defaultStakingParams(),
    lastTotalPower: utf8ToBytes("0"),
    validators: founders.map(({ key, power, operator }) =>
      Validator.create({
        ...PROFILE,
        operatorAddress: formatOperatorAddress(operator.address),
        consensusPubkey: { typeUrl: `/${PubKey.typeName}`, value: PubKey.encode({ key: key.publicKey }) },
        status: BondStatus.BOND_STATUS_UNBONDED,
        tokens: coins(power).amount,
        delegatorShares: shares(power),
      }),
    ),
    delegations: founders.map(({ power, operator }) => ({
      delegatorAddress: operator.text,
      validatorAddress: formatOperatorAddress(operator.address),
      shares: shares(power),
    })),
  });
  const base = testAppState(accounts, COINS);
  const money = fromProtoJson(BankGenesis, base["bank"]);
  const staked = founders.reduce((sum, { power }) => sum + power, 0n);
  const pool = { address: addressText(moduleAddress(NOT_BONDED_POOL)), coins: [coins(staked)] };
  const bank = BankGenesis.create({ ...money, balances: [...money.balances, pool] });
  const emissions = EmissionsGenesis.create({
    params: defaultEmissionsParams(),
    economy: defaultEconomy(),
    beaconChains: scenario.nodes.flatMap(({ keyIndex, power }) => {
      const { tip, length } = simBeaconChain(keyIndex);
      const consensusAddress = publicKeyAddress(ed25519PublicKeyOf(scenario.keys.key(keyIndex).publicKey));
      return power === 0n ? [] : [BeaconChain.create({ consensusAddress, tip, revealsLeft: BigInt(length) })];
    }),
  });
  const appState = {
    ...base,
    bank: toProtoJson(BankGenesis, bank),
    staking: toProtoJson(StakingGenesis, staking),
    emissions: toProtoJson(EmissionsGenesis, emissions),
  };
  return {
    chainId,
    genesisTime,
    initialHeight: scenario.initialHeight,
    consensusParams: updateConsensusParams(DEFAULT_CONSENSUS_PARAMS, defaultConsensusParams()),
    validators: founders.map(({ key, power }) => {
      const pubKey = { ed25519: key.publicKey, secp256k1: undefined };
      return { address: publicKeyAddress(pubKey), pubKey, power, name: "" };
    }),
    appHash: new Uint8Array(0),
    appState: parseJson(JSON.stringify(appState)),
  };
}
