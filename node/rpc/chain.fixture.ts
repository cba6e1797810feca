/**
 * A small chain for tests of the public servers: real blocks, commits, hashes and stores made with the
 * library's functions, four validators of which one signs here, and a tiny application behind the ABCI seam.
 * Everything is a function of its arguments, so that golden files hold.
 */

import { ed25519PublicKey, ed25519Sign } from "#crypto";
import { fromHex } from "../../lib/bytes.ts";
import { blockIdOf, EMPTY_COMMIT } from "../../lib/chain/block.ts";
import { formatGenesisDoc, type GenesisDoc } from "../../lib/chain/genesis-doc.ts";
import { DEFAULT_CONSENSUS_PARAMS } from "../../lib/chain/params.ts";
import { ed25519PublicKeyOf, publicKeyAddress } from "../../lib/chain/public-key.ts";
import { voteSignBytes } from "../../lib/chain/sign-bytes.ts";
import { encodeChainState, initialState, makeBlock, nextHeight, nextState } from "../../lib/chain/state.ts";
import { txHash } from "../../lib/chain/tx.ts";
import { proposerOf } from "../../lib/chain/validator-set.ts";
import { NodeError } from "../../lib/errors.ts";
import { parseRfc3339, TIME_ZERO } from "../../lib/time.ts";
import { TxMsgData } from "../../proto/gen/cosmos/base/abci/v1beta1/abci.ts";
import { MsgSend, MsgSendResponse } from "../../proto/gen/cosmos/bank/v1beta1/tx.ts";
import { AuthInfo, Tx, TxBody } from "../../proto/gen/cosmos/tx/v1beta1/tx.ts";
import {
  type Event,
  ExecTxResult,
  ResponseCheckTx,
  ResponseFinalizeBlock,
} from "../../proto/gen/tendermint/abci/types.ts";
import { State } from "../../proto/gen/tendermint/state/types.ts";
import type { Evidence } from "../../proto/gen/tendermint/types/evidence.ts";
import type { Commit, CommitSig, Vote } from "../../proto/gen/tendermint/types/types.ts";
import { createEventBus, type EventBus } from "../index/event-bus.ts";
import { type EventIndex, openEventIndex } from "../index/event-index.ts";
import { createBlockStore } from "../store/block-store.ts";
import { createChainStateStore } from "../store/chain-state-store.ts";
import { createMemoryDb } from "../store/memory-db.fixture.ts";
import type { ConsensusSnapshot, RpcBackend } from "./backend.ts";
import { fixtureQuery } from "./app.fixture.ts";
import type { RpcServices } from "./services.ts";
import { createStoreReads } from "./store-reads.fixture.ts";

/** Chain id of the fixture. */
export const FIXTURE_CHAIN_ID = "byline-test-1";

const GENESIS_TIME = parseRfc3339("2026-01-02T03:04:05.000000006Z") ?? 0n;
const SEEDS = [1, 2, 3, 4].map((number) => new Uint8Array(32).fill(number));
const POWERS = [10n, 10n, 10n, 10n];

/** What a test may change while the chain runs. */
export interface FixtureControls {
  /** While true, a broadcast transaction is put into a block at once. */
  autoCommit: boolean;
  /** The snapshot that consensus methods show. */
  snapshot: ConsensusSnapshot | undefined;
  /** Nanoseconds added to the clock, which else stands at the last block's time. */
  clockOffset: bigint;
}

/** A chain that grows on demand. */
export interface FixtureChain {
  readonly services: RpcServices;
  readonly backend: RpcBackend;
  readonly bus: EventBus;
  readonly index: EventIndex;
  /** Unexpected throws that the servers reported. */
  readonly bugs: unknown[];
  /** Adds one block with these transactions and evidence, stored, announced, published. */
  grow(txs?: readonly Uint8Array[], evidence?: readonly Evidence[]): Promise<void>;
  readonly controls: FixtureControls;
  close(): Promise<void>;
}

/** The bytes of a bank send; `memo` makes it unique, the memo `fail` makes its execution fail. */
export function fixtureTx(from: string, to: string, amount: bigint, memo: string): Uint8Array {
  const send = MsgSend.create({
    fromAddress: from,
    toAddress: to,
    amount: [{ denom: "ubyl", amount: amount.toString() }],
  });
  const body = TxBody.create({ messages: [{ typeUrl: `/${MsgSend.typeName}`, value: MsgSend.encode(send) }], memo });
  const authInfo = AuthInfo.create({
    fee: { amount: [{ denom: "ubyl", amount: "500" }], gasLimit: 200_000n, payer: "", granter: "" },
  });
  return Tx.encode(Tx.create({ body, authInfo, signatures: [new Uint8Array(64).fill(7)] }));
}

/** Builds a chain of `height` blocks; blocks 3, 5 and 7 have transactions, block 6 has evidence. */
export async function createFixtureChain(height: number): Promise<FixtureChain> {
  const genesis = fixtureGenesis();
  const blocks = createBlockStore(createMemoryDb());
  const states = createChainStateStore(createMemoryDb());
  const bus = createEventBus();
  const bugs: unknown[] = [];
  let state = {
    ...initialState(genesis),
    appHash: fromHex("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
  };
  await states.save(State.decode(encodeChainState(state)));
  let announced = 0n;
  let lastCommit: Commit = EMPTY_COMMIT;
  const reads = createStoreReads(blocks, states, () => announced);
  const index = openEventIndex({ db: createMemoryDb(), source: reads, onError: (error) => bugs.push(error) });
  const pool: Uint8Array[] = [];
  const first = state.validators.validators[0];

  const grow = async (txs: readonly Uint8Array[] = [], evidence: readonly Evidence[] = []): Promise<void> => {
    const at = nextHeight(state);
    const block = makeBlock(state, {
      height: at,
      txs,
      lastCommit,
      evidence,
      proposerAddress: proposerOf(state.validators).address,
    });
    const blockId = blockIdOf(block);
    const commit = signCommit(
      state.validators.validators,
      { height: at, round: 0, blockId, signatures: [] },
      block.header.time + 1_000_000_000n,
    );
    const response = execute(txs, at);
    await blocks.saveBlock(block, commit);
    await states.saveFinalizeBlockResponse(at, response);
    state = { ...nextState(state, { blockId, header: block.header, response }) };
    await states.save(State.decode(encodeChainState(state)));
    lastCommit = commit;
    announced = at;
    index.advance(at);
    bus.publishBlock({ block, blockId, response, validatorUpdates: [] });
  };

  const controls: FixtureControls = { autoCommit: false, snapshot: undefined, clockOffset: 0n };
  const nodeInfo = {
    id: "cf4a66aa29e5123abfdfbdf485da6788bb8e46d1",
    listenAddress: "tcp://0.0.0.0:26656",
    network: FIXTURE_CHAIN_ID,
    moniker: "fixture",
    channels: "40202122233038606100",
    protocolVersion: { p2p: 8n, block: 11n, app: 1n },
    rpcAddress: "tcp://127.0.0.1:26657",
    txIndex: true,
    other: new Map([["byline_version", "0.1.0"]]),
  };
  const backend: RpcBackend = {
    ...reads,
    now: () => state.lastBlockTime + controls.clockOffset,
    chainId: FIXTURE_CHAIN_ID,
    initialHeight: 1n,
    applicationVersion: { name: "byline", appName: "bylined", version: "0.1.0", gitCommit: "" },
    settings: {
      minimumGasPrices: "0.025ubyl",
      pruningKeepRecent: "0",
      pruningInterval: "0",
      haltHeight: 0n,
      blockSilenceNsMax: 10_000_000_000n,
    },
    nodeInfo: () => nodeInfo,
    netInfo: () => ({
      listening: true,
      listeners: ["Listener(@)"],
      peers: [
        {
          nodeInfo: { ...nodeInfo, id: "1f4a66aa29e5123abfdfbdf485da6788bb8e46d2", moniker: "peer", other: new Map() },
          isOutbound: true,
          remoteIp: "10.0.0.2",
          connectedSince: GENESIS_TIME,
          bytesSent: 1_000n,
          bytesReceived: 2_000n,
        },
      ],
    }),
    catchingUp: () => false,
    ownValidator: () => (first === undefined ? undefined : { address: first.address, pubKey: first.pubKey }),
    genesisText: () => formatGenesisDoc(genesis),
    abciInfo: async () => ({
      data: "byline",
      version: "0.1.0",
      appVersion: 1n,
      lastBlockHeight: announced,
      lastBlockAppHash: state.appHash,
    }),
    abciQuery: async (request) => fixtureQuery(request, announced),
    async broadcastTx(tx) {
      if (tx.length > 1_048_576)
        throw new NodeError("TX_TOO_LARGE", `Tx too large. Max size is 1048576, but got ${tx.length}`);
      if (pool.some((known) => Buffer.compare(known, tx) === 0))
        throw new NodeError("TX_IN_CACHE", "tx already exists in cache");
      pool.push(tx);
      if (controls.autoCommit) setTimeout(() => void grow([tx]).catch((error: unknown) => bugs.push(error)), 5);
      return ResponseCheckTx.create({ gasWanted: 200_000n, gasUsed: 61_000n });
    },
    checkTx: async () => ResponseCheckTx.create({ gasWanted: 200_000n, gasUsed: 61_000n }),
    mempool: (limit) => ({
      txs: pool.slice(0, limit),
      total: pool.length,
      totalBytes: BigInt(pool.reduce((sum, tx) => sum + tx.length, 0)),
    }),
    isPending: (hash) => pool.some((tx) => Buffer.compare(txHash(tx), hash) === 0),
    addEvidence: async () => new Uint8Array(32).fill(9),
    consensusSnapshot: () => controls.snapshot,
    peerRoundStates: () => [
      {
        nodeAddress: "1f4a66aa29e5123abfdfbdf485da6788bb8e46d2@10.0.0.2:26656",
        height: announced + 1n,
        round: 0,
        step: 3,
        startTime: GENESIS_TIME,
        hasProposal: true,
        prevotes: [true, true, false, false],
        precommits: [false, false, false, false],
      },
    ],
  };
  const services: RpcServices = { backend, bus, index, onBug: (where, error) => void bugs.push([where, error]) };
  for (let block = 1; block <= height; block += 1)
    await grow(plannedTxs(block), block === 6 ? [plannedEvidence(state.validators.validators[1]?.address)] : []);
  controls.snapshot = fixtureSnapshot({
    validators: state.validators,
    lastValidators: state.lastValidators,
    height: announced + 1n,
  });
  await index.waitFor(announced, 5_000);
  return { services, backend, bus, index, bugs, grow, controls, close: () => index.close() };
}

function fixtureGenesis(): GenesisDoc {
  const validators = SEEDS.map((seed, index) => {
    const pubKey = ed25519PublicKeyOf(ed25519PublicKey(seed));
    return { address: publicKeyAddress(pubKey), pubKey, power: POWERS[index] ?? 1n, name: `validator-${index}` };
  });
  return {
    genesisTime: GENESIS_TIME,
    chainId: FIXTURE_CHAIN_ID,
    initialHeight: 1n,
    consensusParams: DEFAULT_CONSENSUS_PARAMS,
    validators,
    appHash: new Uint8Array(0),
    appState: {},
  };
}

/** Addresses that the planned transactions use. */
export const FIXTURE_SENDER = "byline1qyqszqgpqyqszqgpqyqszqgpqyqszqgp3hmhzx";
/** As above. */
export const FIXTURE_RECIPIENT = "byline1qgpqyqszqgpqyqszqgpqyqszqgpqyqszqyra5y";

function plannedTxs(height: number): readonly Uint8Array[] {
  const tx = (amount: bigint, memo: string): Uint8Array => fixtureTx(FIXTURE_SENDER, FIXTURE_RECIPIENT, amount, memo);
  if (height === 3) return [tx(100n, "a"), tx(250n, "b")];
  if (height === 5) return [tx(999_999_999_999_999_999n, "fail")];
  return height === 7 ? [tx(7n, "c"), tx(100n, "d")] : [];
}

function plannedEvidence(address: Uint8Array | undefined): Evidence {
  const vote = (fill: number): Vote => ({
    type: 2,
    height: 4n,
    round: 0,
    blockId: {
      hash: new Uint8Array(32).fill(fill),
      partSetHeader: { total: 1, hash: new Uint8Array(32).fill(fill + 1) },
    },
    timestamp: GENESIS_TIME + 4_000_000_000n,
    validatorAddress: address ?? new Uint8Array(20),
    validatorIndex: 1,
    signature: new Uint8Array(64).fill(fill + 2),
    extension: new Uint8Array(0),
    extensionSignature: new Uint8Array(0),
  });
  const duplicateVoteEvidence = {
    voteA: vote(1),
    voteB: vote(4),
    totalVotingPower: 40n,
    validatorPower: 10n,
    timestamp: GENESIS_TIME + 3_000_000_000n,
  };
  return { duplicateVoteEvidence, lightClientAttackEvidence: undefined };
}

function signCommit(
  validators: readonly {
    readonly address: Uint8Array;
    readonly pubKey: { readonly ed25519: Uint8Array | undefined };
  }[],
  commit: Commit,
  time: bigint,
): Commit {
  const seedOf = new Map(SEEDS.map((seed) => [Buffer.from(ed25519PublicKey(seed)).toString("hex"), seed]));
  const signatures = validators.map((validator, index): CommitSig => {
    const isAbsent = index === 3 && commit.height % 2n === 0n;
    if (isAbsent)
      return {
        blockIdFlag: 1,
        validatorAddress: new Uint8Array(0),
        timestamp: TIME_ZERO,
        signature: new Uint8Array(0),
      };
    const seed = seedOf.get(Buffer.from(validator.pubKey.ed25519 ?? []).toString("hex")) ?? new Uint8Array(32);
    const bytes = voteSignBytes(FIXTURE_CHAIN_ID, {
      type: 2,
      height: commit.height,
      round: commit.round,
      blockId: commit.blockId,
      timestamp: time,
    });
    return {
      blockIdFlag: 2,
      validatorAddress: validator.address,
      timestamp: time,
      signature: ed25519Sign(seed, bytes),
    };
  });
  return { ...commit, signatures };
}

function execute(txs: readonly Uint8Array[], height: bigint): ResponseFinalizeBlock {
  const txResults = txs.map((bytes) => {
    const body = Tx.decode(bytes).body;
    const send = MsgSend.decode(body?.messages[0]?.value ?? new Uint8Array(0));
    const amount = `${send.amount[0]?.amount ?? "0"}ubyl`;
    const fee = [
      event("tx", { fee: "500ubyl", fee_payer: send.fromAddress }),
      event("message", { sender: send.fromAddress }),
    ];
    if (body?.memo === "fail") {
      return ExecTxResult.create({
        code: 5,
        codespace: "sdk",
        log: "spendable balance 10ubyl is smaller than 999999999999999999ubyl: insufficient funds",
        gasWanted: 200_000n,
        gasUsed: 50_000n,
        events: fee,
      });
    }
    const action = event("message", {
      action: `/${MsgSend.typeName}`,
      sender: send.fromAddress,
      module: "bank",
      msg_index: "0",
    });
    const transfer = event("transfer", { recipient: send.toAddress, sender: send.fromAddress, amount, msg_index: "0" });
    return ExecTxResult.create({
      data: TxMsgData.encode({
        data: [],
        msgResponses: [{ typeUrl: `/${MsgSendResponse.typeName}`, value: new Uint8Array(0) }],
      }),
      gasWanted: 200_000n,
      gasUsed: 61_234n,
      events: [...fee, action, transfer],
    });
  });
  const events = [
    event("liveness", { height: height.toString(), mode: "BeginBlock" }),
    ...(height === 4n ? [{ type: "empty", attributes: [] }] : []),
  ];
  return ResponseFinalizeBlock.create({
    events,
    txResults,
    validatorUpdates:
      height === 8n
        ? [{ pubKey: ed25519PublicKeyOf(ed25519PublicKey(SEEDS[3] ?? new Uint8Array(32))), power: 12n }]
        : [],
    consensusParamUpdates: height === 8n ? { ...DEFAULT_CONSENSUS_PARAMS } : undefined,
    appHash: new Uint8Array(32).fill(Number(height % 251n)),
  });
}

function event(type: string, attributes: Readonly<Record<string, string>>): Event {
  return { type, attributes: Object.entries(attributes).map(([key, value]) => ({ key, value, index: key !== "fee" })) };
}

function fixtureSnapshot(
  facts: Pick<ConsensusSnapshot, "validators" | "height"> & {
    readonly lastValidators: ConsensusSnapshot["validators"];
  },
): ConsensusSnapshot {
  const vote = (index: number): Vote => ({
    type: 1,
    height: facts.height,
    round: 0,
    blockId: { hash: new Uint8Array(32).fill(3), partSetHeader: { total: 1, hash: new Uint8Array(32).fill(4) } },
    timestamp: GENESIS_TIME,
    validatorAddress: facts.validators.validators[index]?.address ?? new Uint8Array(20),
    validatorIndex: index,
    signature: new Uint8Array(64).fill(5),
    extension: new Uint8Array(0),
    extensionSignature: new Uint8Array(0),
  });
  return {
    height: facts.height,
    round: 0,
    step: 4,
    startTime: GENESIS_TIME,
    commitTime: TIME_ZERO,
    validators: facts.validators,
    lastValidators: facts.lastValidators,
    proposal: undefined,
    proposalBlockHash: new Uint8Array(32).fill(3),
    lockedRound: -1,
    lockedBlockHash: new Uint8Array(0),
    validRound: -1,
    validBlockHash: new Uint8Array(0),
    commitRound: -1,
    votes: [
      {
        round: 0,
        prevotes: [vote(0), vote(1), undefined, undefined],
        precommits: [undefined, undefined, undefined, undefined],
      },
    ],
    lastCommit: [vote(0), undefined, vote(2), vote(3)],
    triggeredTimeoutPrecommit: false,
  };
}
