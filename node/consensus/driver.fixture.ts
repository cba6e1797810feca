/**
 * For tests: one driver among four validators, its surroundings in memory: a clock that moves when told, a log that is a
 * list, peers that are this test. `order` tells what happened, word by word.
 */
import { ed25519Sign, ed25519Verify } from "#crypto";
import { assert } from "../../lib/assert.ts";
import { equalBytes } from "../../lib/bytes.ts";
import { blockIdOf, EMPTY_COMMIT } from "../../lib/chain/block.ts";
import { DEFAULT_CONSENSUS_PARAMS } from "../../lib/chain/params.ts";
import { ed25519PublicKeyOf } from "../../lib/chain/public-key.ts";
import { proposalSignBytes, voteSignBytes } from "../../lib/chain/sign-bytes.ts";
import { type ChainState, initialState, makeBlock, nextState } from "../../lib/chain/state.ts";
import { proposerOf } from "../../lib/chain/validator-set.ts";
import type { Block } from "../../proto/gen/tendermint/types/block.ts";
import type { BlockID, Commit, Proposal, Vote } from "../../proto/gen/tendermint/types/types.ts";
import { CONSENSUS_CONFIG_DEFAULT } from "./config.ts";
import { type ConsensusDriver, createConsensusDriver } from "./driver.ts";
import type { ConsensusEvent } from "./events.ts";
import type { BuiltBlock, ConsensusTopic } from "./ports.ts";
import type { LastSigned } from "./sign-state.ts";
import { createGuardedSigner } from "./signer.ts";
import { type ValidatorKey, validatorKeyOf } from "./validator-key.ts";
import type { WalRecord } from "./wal-record.ts";

/** Chain of the test driver. */
export const DRIVER_CHAIN = "driver-1";
/** Genesis time, UTC nanoseconds; the clock starts one second later unless told. */
export const DRIVER_GENESIS_NS = 1_790_000_000_000_000_000n;

const EMPTY = new Uint8Array(0);
const keys = [1, 2, 3, 4].map((byte) => validatorKeyOf(new Uint8Array(32).fill(byte)));

/** State before the first block: four validators of power 10. */
export const DRIVER_GENESIS: ChainState = initialState({
  genesisTime: DRIVER_GENESIS_NS,
  chainId: DRIVER_CHAIN,
  initialHeight: 1n,
  consensusParams: DEFAULT_CONSENSUS_PARAMS,
  validators: keys.map(({ publicKey, address }) => ({
    address,
    pubKey: ed25519PublicKeyOf(publicKey),
    power: 10n,
    name: "",
  })),
  appHash: new Uint8Array(32),
  appState: {},
});

/** Keys in the order of the validator set. */
export const DRIVER_KEYS: readonly ValidatorKey[] = DRIVER_GENESIS.validators.validators.map(({ address }) => {
  const key = keys.find((candidate) => equalBytes(candidate.address, address));
  assert(key !== undefined, "every validator has a key");
  return key;
});

/** Index of the proposer of round 0 of the height after `state`. */
export function proposerIndex(state: ChainState): number {
  const { address } = proposerOf(state.validators);
  return DRIVER_KEYS.findIndex((key) => equalBytes(key.address, address));
}

/** The block that its proposer makes on `state`. */
export function blockOn(state: ChainState, lastCommit: Commit = EMPTY_COMMIT): BuiltBlock {
  const { address } = proposerOf(state.validators);
  const height = state.lastBlockHeight + 1n;
  const block = makeBlock(state, { height, txs: [], lastCommit, evidence: [], proposerAddress: address });
  return { block, blockId: blockIdOf(block) };
}

/** A signed vote of validator `index`. */
export function voteBy(index: number, fields: Pick<Vote, "type" | "height" | "round" | "blockId">): Vote {
  const key = DRIVER_KEYS[index];
  assert(key !== undefined, "four validators");
  const vote: Vote = {
    ...fields,
    timestamp: DRIVER_GENESIS_NS + 2_000_000_000n,
    validatorAddress: key.address,
    validatorIndex: index,
    signature: EMPTY,
    extension: EMPTY,
    extensionSignature: EMPTY,
  };
  return { ...vote, signature: ed25519Sign(key.seed, voteSignBytes(DRIVER_CHAIN, vote)) };
}

/** A signed proposal of validator `index` without proof of lock. */
export function proposalBy(index: number, height: bigint, round: number, blockId: BlockID): Proposal {
  const key = DRIVER_KEYS[index];
  assert(key !== undefined, "four validators");
  const proposal = { type: 32, height, round, polRound: -1, blockId, timestamp: DRIVER_GENESIS_NS, signature: EMPTY };
  return { ...proposal, signature: ed25519Sign(key.seed, proposalSignBytes(DRIVER_CHAIN, proposal)) };
}

/** How a driver differs. */
export interface TestDriverOptions {
  /** Our index in the set. */
  readonly own: number;
  readonly state?: ChainState;
  /** Records of the height to replay; undefined when the log does not reach it. */
  readonly log?: readonly WalRecord[] | undefined;
  readonly lastSigned?: LastSigned;
  readonly seenCommits?: ReadonlyMap<bigint, Commit>;
  readonly doubleSignCheckHeight?: number;
  /** The clock at start. */
  readonly nowNs?: bigint;
  /** Verdict of the application; "valid" unless told. */
  readonly verdict?: "valid" | "invalid";
  /** Blocks never come out of the application. */
  readonly isBuildingForEver?: boolean;
}

/** A driver and what it does to its surroundings. */
export interface TestDriver {
  readonly driver: ConsensusDriver;
  readonly events: readonly ConsensusEvent[];
  /** `wal vote`, `sync`, `sign 1`, `gossip votes`, `save`, `apply`, `committed`, … in order. */
  readonly order: string[];
  readonly gossip: readonly { readonly topic: ConsensusTopic; readonly bytes: Uint8Array }[];
  readonly announced: readonly Uint8Array[];
  readonly questions: readonly { readonly peer: string; readonly bytes: Uint8Array }[];
  readonly penalized: readonly string[];
  readonly conflicts: readonly Vote[];
  /** What the next question is answered with. */
  answer: Uint8Array | undefined;
  /** Moves the clock, running timers that are due in order, until all is at rest. */
  advance(ms: number): Promise<void>;
}

/** Creates a driver with three connected peers `p0` to `p2`; nothing runs before `driver.start()`. */
export function createTestDriver(options: TestDriverOptions): TestDriver {
  const key = DRIVER_KEYS[options.own];
  assert(key !== undefined, "four validators");
  let state = options.state ?? DRIVER_GENESIS;
  let nowNs = options.nowNs ?? DRIVER_GENESIS_NS + 1_000_000_000n;
  let lastSigned = options.lastSigned;
  let timers: { readonly atNs: bigint; readonly run: () => void }[] = [];
  const blocks = new Map<bigint, { readonly block: Block; readonly commit: Commit }>();
  const events: ConsensusEvent[] = [];
  const order: string[] = [];
  const gossip: { topic: ConsensusTopic; bytes: Uint8Array }[] = [];
  const announced: Uint8Array[] = [];
  const questions: { peer: string; bytes: Uint8Array }[] = [];
  const penalized: string[] = [];
  const conflicts: Vote[] = [];
  const never = <T>(): Promise<T> => new Promise<T>(() => undefined);

  const driver = createConsensusDriver({
    config: { ...CONSENSUS_CONFIG_DEFAULT, doubleSignCheckHeight: options.doubleSignCheckHeight ?? 10 },
    clock: {
      now: () => nowNs,
      schedule: (afterMs, run) => {
        const timer = { atNs: nowNs + BigInt(Math.round(afterMs * 1_000_000)), run };
        timers.push(timer);
        return () => {
          timers = timers.filter((other) => other !== timer);
        };
      },
    },
    wal: {
      append: (record) => order.push(`wal ${record.type}`),
      sync: async () => {
        order.push("sync");
      },
      replay: async () => ("log" in options ? options.log : []),
      close: async () => undefined,
    },
    network: {
      peers: () => ["p0", "p1", "p2"],
      broadcast: (topic, bytes) => {
        order.push(`gossip ${topic}`);
        gossip.push({ topic, bytes });
      },
      announce: (bytes) => announced.push(bytes),
      requestCatchUp: async (peer, bytes) => {
        questions.push({ peer, bytes });
        return test.answer;
      },
      requestBody: async () => undefined,
      offerBody: () => order.push("offer body"),
      penalize: (_peer, reason) => penalized.push(reason),
    },
    executor: {
      get state() {
        return state;
      },
      createProposal: ({ lastCommit }) =>
        options.isBuildingForEver === true ? never() : Promise.resolve(blockOn(state, lastCommit)),
      validate: async () => options.verdict ?? "valid",
      apply: async ({ header }, blockId) => {
        order.push("apply");
        const response = {
          events: [],
          txResults: [],
          validatorUpdates: [],
          consensusParamUpdates: undefined,
          appHash: new Uint8Array(32).fill(Number(header.height & 255n)),
        };
        state = nextState(state, { blockId, header, response });
        return state;
      },
    },
    blocks: {
      base: 1n,
      get height() {
        return state.lastBlockHeight;
      },
      saveBlock: async (block, commit) => {
        order.push("save");
        blocks.set(block.header.height, { block, commit });
      },
      loadBlock: (height) => blocks.get(height)?.block,
      loadSeenCommit: (height) => options.seenCommits?.get(height) ?? blocks.get(height)?.commit,
      loadCommit: () => undefined,
    },
    evidence: {
      reportConflict: (vote) => conflicts.push(vote),
      takeReady: () => [],
      add: async () => "later",
      pending: () => [],
      check: async () => "valid",
      update: async () => undefined,
    },
    signer: createGuardedSigner({
      address: key.address,
      publicKey: key.publicKey,
      sign: (message) => ed25519Sign(key.seed, message),
      state: {
        get last() {
          return lastSigned;
        },
        record: async (signed) => {
          order.push(`sign ${signed.step}`);
          lastSigned = signed;
        },
        close: async () => undefined,
      },
    }),
    verify: ed25519Verify,
    onEvent: (event) => {
      if (event.type !== "input") order.push(event.type);
      events.push(event);
    },
  });
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  };
  const test: TestDriver = {
    driver,
    events,
    order,
    gossip,
    announced,
    questions,
    penalized,
    conflicts,
    answer: undefined,
    advance: async (ms) => {
      const endNs = nowNs + BigInt(ms) * 1_000_000n;
      await settle();
      for (;;) {
        const due = timers.filter(({ atNs }) => atNs <= endNs).sort((a, b) => (a.atNs < b.atNs ? -1 : 1))[0];
        if (due === undefined) break;
        timers = timers.filter((other) => other !== due);
        nowNs = due.atNs;
        due.run();
        await settle();
      }
      nowNs = endNs;
    },
  };
  return test;
}
