/** For tests: home folders of a small network on loopback with free ports, and nodes started from them. */

import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formatGenesisDoc } from "../../lib/chain/genesis-doc.ts";
import { ed25519PublicKeyOf } from "../../lib/chain/public-key.ts";
import { formatOperatorAddress, moduleAddress } from "../../lib/address.ts";
import { utf8ToBytes } from "../../lib/bytes.ts";
import { parseJson } from "../../lib/json.ts";
import { addressText } from "../../modules/address.ts";
import { NOT_BONDED_POOL } from "../../modules/module-accounts.ts";
import { defaultStakingParams } from "../../modules/staking/genesis.ts";
import { GenesisState as BankGenesis } from "../../proto/gen/cosmos/bank/v1beta1/genesis.ts";
import { PubKey as Ed25519PubKey } from "../../proto/gen/cosmos/crypto/ed25519/keys.ts";
import { GenesisState as StakingGenesis } from "../../proto/gen/cosmos/staking/v1beta1/genesis.ts";
import { BondStatus, Validator } from "../../proto/gen/cosmos/staking/v1beta1/staking.ts";
import { fromProtoJson, toProtoJson } from "../../proto/json.ts";
import { loadSettings } from "../../node/config/load.ts";
import { defaultConsensusParams } from "../../node/execution/default-params.ts";
import type { TestAccount } from "../../node/execution/test-app.fixture.ts";
import { TEST_CHAIN, TEST_DENOM, testAccount, testAppState } from "../../node/execution/test-app.fixture.ts";
import type { NodeOptions, RunningNode } from "../../node/node.ts";
import { startNode } from "../../node/node.ts";
import { nodeKeyFromSeed, formatNodeKey } from "../../node/p2p/node-key.ts";
import { createLogger, type Logger } from "../../node/telemetry/log.ts";
import type { ValidatorKey } from "../../node/consensus/validator-key.ts";
import { validatorKeyOf, writeValidatorKey } from "../../node/consensus/validator-key.ts";

const SILENT = createLogger({ level: "silent", format: "json", write: () => undefined });

/** A network of homes. */
export interface TestNetwork {
  readonly homes: readonly string[];
  /** Starts the node of a home; `peers` are addresses `id@host:port`. */
  start(index: number, options?: TestNodeOptions): Promise<RunningNode>;
  remove(): Promise<void>;
}

/** How a test node differs. */
export interface TestNodeOptions {
  readonly peers?: readonly string[];
  readonly logger?: Logger;
  readonly flags?: ReadonlyMap<string, string>;
  readonly thread?: NonNullable<NodeOptions["appThread"]>;
  readonly onFatal?: (error: unknown) => void;
}

/** Makes homes for `count` nodes, the first `validators` of which vote with equal power. */
export async function createTestNetwork(options: {
  readonly count: number;
  readonly validators: number;
  readonly accounts?: readonly TestAccount[];
  readonly initialHeight?: bigint;
  /** Blocks for which evidence counts, and so blocks that pruning leaves at least. */
  readonly evidenceAgeBlocks?: bigint;
}): Promise<TestNetwork> {
  const root = await mkdtemp(join(tmpdir(), "byline-node-"));
  const keys = Array.from({ length: options.count }, (_, index) => validatorKeyOf(new Uint8Array(32).fill(index + 1)));
  const params = defaultConsensusParams();
  const evidence = params.evidence ?? { maxAgeNumBlocks: 1n, maxAgeDuration: 1n, maxBytes: 1n };
  const genesis = formatGenesisDoc({
    genesisTime: BigInt(Date.now() - 1000) * 1_000_000n,
    chainId: TEST_CHAIN,
    initialHeight: options.initialHeight ?? 1n,
    consensusParams: {
      block: params.block ?? { maxBytes: 1n, maxGas: 1n },
      evidence: { ...evidence, maxAgeNumBlocks: options.evidenceAgeBlocks ?? evidence.maxAgeNumBlocks },
      validator: params.validator ?? { pubKeyTypes: [] },
      version: params.version ?? { app: 1n },
      abci: params.abci ?? { voteExtensionsEnableHeight: 0n },
    },
    validators: keys.slice(0, options.validators).map(({ publicKey, address }, index) => ({
      address,
      pubKey: ed25519PublicKeyOf(publicKey),
      power: POWER,
      name: `validator-${index}`,
    })),
    appHash: new Uint8Array(0),
    appState: parseJson(JSON.stringify(appStateOf(keys.slice(0, options.validators), options.accounts ?? []))),
  });
  const homes = await Promise.all(
    keys.map(async (key, index) => {
      const home = join(root, `node${index}`);
      await mkdir(join(home, "config"), { recursive: true });
      await mkdir(join(home, "data"), { recursive: true });
      await writeFile(join(home, "config", "genesis.json"), genesis);
      await writeValidatorKey(join(home, "config", "priv_validator_key.json"), key);
      await writeFile(
        join(home, "config", "node_key.json"),
        formatNodeKey(nodeKeyFromSeed(new Uint8Array(32).fill(index + 101))),
      );
      return home;
    }),
  );
  return {
    homes,
    start: async (
      index,
      { peers = [], logger = SILENT, flags = new Map(), thread = "main", onFatal = () => {} } = {},
    ) => {
      const settings = loadSettings(homes[index] ?? "", {
        env: {},
        flags: new Map([
          ["moniker", `node${index}`],
          ["rpc.laddr", "tcp://127.0.0.1:0"],
          ["api.address", "tcp://127.0.0.1:0"],
          ["grpc.address", "127.0.0.1:0"],
          ["instrumentation.prometheus_listen_addr", "127.0.0.1:0"],
          ["p2p.laddr", "tcp://127.0.0.1:0"],
          ["p2p.addr_book_strict", "false"],
          ["p2p.persistent_peers", peers.join(",")],
          ["consensus.block_interval", "100ms"],
          ["consensus.timeout_propose", "500ms"],
          ["consensus.timeout_prevote", "200ms"],
          ["consensus.timeout_precommit", "200ms"],
          ...flags,
        ]),
      });
      return await startNode({
        settings,
        logger,
        version: { version: "0.1.0-test", gitCommit: "" },
        appThread: thread,
        onFatal,
      });
    },
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

const POWER = 10n;
const TOKENS = POWER * 1_000_000n;
const SHARES = (TOKENS * 10n ** 18n).toString();

/** Accounts with coins; each validator has delegated its stake to itself and becomes bonded at genesis. */
function appStateOf(keys: readonly ValidatorKey[], accounts: readonly TestAccount[]): Record<string, unknown> {
  const operators = keys.map((_, index) => testAccount(`operator ${index}`));
  const base = testAppState([...operators, ...accounts], [{ denom: TEST_DENOM, amount: "1000000000" }]);
  const validators = keys.map((key, index) =>
    Validator.create({
      operatorAddress: formatOperatorAddress(operators[index]?.address ?? key.address),
      consensusPubkey: { typeUrl: `/${Ed25519PubKey.typeName}`, value: Ed25519PubKey.encode({ key: key.publicKey }) },
      status: BondStatus.BOND_STATUS_UNBONDED,
      tokens: TOKENS.toString(),
      delegatorShares: SHARES,
      description: { moniker: `validator-${index}`, identity: "", website: "", securityContact: "", details: "" },
      commission: { commissionRates: { rate: "0", maxRate: "0", maxChangeRate: "0" }, updateTime: 0n },
      minSelfDelegation: "1",
    }),
  );
  const staking = StakingGenesis.create({
    params: defaultStakingParams(),
    lastTotalPower: utf8ToBytes("0"),
    validators,
    delegations: operators.map((operator) => ({
      delegatorAddress: operator.text,
      validatorAddress: formatOperatorAddress(operator.address),
      shares: SHARES,
    })),
  });
  const bank = BankGenesis.create({
    ...fromProtoJson(BankGenesis, base["bank"]),
    balances: [
      ...fromProtoJson(BankGenesis, base["bank"]).balances,
      {
        address: addressText(moduleAddress(NOT_BONDED_POOL)),
        coins: [{ denom: TEST_DENOM, amount: (TOKENS * BigInt(keys.length)).toString() }],
      },
    ],
  });
  return { ...base, bank: toProtoJson(BankGenesis, bank), staking: toProtoJson(StakingGenesis, staking) };
}
