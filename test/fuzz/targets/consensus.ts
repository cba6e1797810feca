/** What consensus reads: gossip, catch-up, the write-ahead log, the memory of signatures, keys. */
import { ed25519Sign, ed25519Verify } from "#crypto";
import { AssertionError } from "../../../lib/assert.ts";
import { utf8ToBytes } from "../../../lib/bytes.ts";
import { proposalSignBytes } from "../../../lib/chain/sign-bytes.ts";
import { proposerOf } from "../../../lib/chain/validator-set.ts";
import {
  SAMPLE_CHAIN_ID,
  sampleSeed,
  sampleValidator,
  signSampleVote,
} from "../../../lib/chain/sample-chain.fixture.ts";
import { encodeFrame, scanFrames } from "../../../node/consensus/frame.ts";
import {
  parseCatchUpRequest,
  parseCatchUpResponse,
  parseEvidence,
  parseRoundState,
} from "../../../node/consensus/messages.ts";
import {
  formatPrivValidatorState,
  importSignState,
  openSignState,
  parsePrivValidatorState,
} from "../../../node/consensus/sign-state.ts";
import { formatValidatorKey, parseValidatorKey, validatorKeyOf } from "../../../node/consensus/validator-key.ts";
import { judgeProposal, judgeVote, type VerdictContext } from "../../../node/consensus/verdict.ts";
import { createVoters } from "../../../node/consensus/voters.ts";
import { decodeWalRecord, encodeWalRecord } from "../../../node/consensus/wal-codec.ts";
import type { WalRecord } from "../../../node/consensus/wal-record.ts";
import { openWal } from "../../../node/consensus/wal.ts";
import {
  CatchUpRequest,
  CatchUpResponse,
  RoundState,
  SignRecord,
} from "../../../proto/gen/byline/consensus/v1/messages.ts";
import { Evidence } from "../../../proto/gen/tendermint/types/evidence.ts";
import { Proposal, Vote } from "../../../proto/gen/tendermint/types/types.ts";
import type { Codec } from "../../../proto/wire.ts";
import type { Prng } from "../../sim/prng.ts";
import { pickOf } from "../mutate-wire.ts";
import { type FuzzTarget, mustHold, type Outcome, plainTarget } from "../target.ts";
import { SAMPLE } from "./chain.ts";
import { createMemoryLogDir } from "./memory-log-dir.ts";

const { before, block, blockId } = SAMPLE;
const height = block.header.height;
const voters = createVoters(before.validators);
const names = ["a", "b", "c", "d"];
const nameByAddress = new Map(
  names.map((name) => [Buffer.from(sampleValidator(name, 1n).address).toString("hex"), name]),
);

const context: VerdictContext = {
  chainId: SAMPLE_CHAIN_ID,
  height,
  round: 0,
  votersAt: (at) => (at === height ? voters : undefined),
  verify: (key, message, signature) => ed25519Verify(key, message, signature),
};

/** Signing costs more than judging: every vote of a few rounds is signed once. */
const votes = names.flatMap((name) =>
  [0, 1, 2, 3].map((at) =>
    signSampleVote(name, before.validators, {
      type: 1 + (at % 2),
      height,
      round: at >> 1,
      blockId,
      timestamp: block.header.time,
    }),
  ),
);
const vote = (prng: Prng): Vote => pickOf(prng, votes);

function proposal(): Proposal {
  const unsigned = Proposal.create({ type: 32, height, round: 0, polRound: -1, blockId, timestamp: block.header.time });
  const address = Buffer.from(proposerOf(before.validators).address).toString("hex");
  const seed = sampleSeed(nameByAddress.get(address) ?? "a");
  return { ...unsigned, signature: ed25519Sign(seed, proposalSignBytes(SAMPLE_CHAIN_ID, unsigned)) };
}

function readVote(input: Uint8Array): Outcome {
  const { verdict, vote: taken } = judgeVote(input, context, () => false);
  if (taken === undefined) {
    mustHold(verdict !== "accept", "an accepted vote is there");
    return "refused";
  }
  mustHold(
    Buffer.compare(Vote.encode(Vote.decode(Vote.encode(taken.vote))), Vote.encode(taken.vote)) === 0,
    "votes encode",
  );
  return "accepted";
}

const shapes: readonly { readonly codec: Codec<unknown>; readonly parse: (bytes: Uint8Array) => unknown }[] = [
  { codec: RoundState, parse: parseRoundState },
  { codec: CatchUpRequest, parse: parseCatchUpRequest },
  { codec: CatchUpResponse, parse: parseCatchUpResponse },
  { codec: Evidence, parse: parseEvidence },
];

/** Every parser gets every message: a stream may carry another kind than it should. */
function readShapes(input: Uint8Array): Outcome {
  const results = shapes.map(({ codec, parse }) => {
    const value = parse(input);
    if (value !== undefined) codec.decode(codec.encode(value));
    return value;
  });
  return results.some((value) => value !== undefined) ? "accepted" : "refused";
}

function catchUp(prng: Prng): Uint8Array {
  switch (prng.below(3)) {
    case 0:
      return RoundState.encode(RoundState.create({ height, round: 1, validRound: -1, base: 1n }));
    case 1:
      return CatchUpRequest.encode(CatchUpRequest.create({ height, round: 0, polRound: -1 }));
    default:
      return CatchUpResponse.encode(
        CatchUpResponse.create({
          votes: [vote(prng), vote(prng)],
          proposals: [proposal()],
          certificates: [{ votes: [vote(prng)] }],
        }),
      );
  }
}

function walRecord(prng: Prng): WalRecord {
  const records: readonly WalRecord[] = [
    { type: "vote", vote: vote(prng) },
    { type: "proposal", proposal: proposal() },
    { type: "certificate", votes: [vote(prng)] },
    { type: "body", blockId, block: prng.chance(500) ? block : undefined, valid: true },
    { type: "timeout", timeout: { height, round: 0, step: "propose" } },
    { type: "endHeight", height: height - 1n },
  ];
  return pickOf(prng, records);
}

const logTarget: FuzzTarget = {
  name: "wal-replay",
  about: "opens, repairs and replays a write-ahead log",
  form: "bytes",
  documented: [AssertionError],
  open: () => ({
    seed: (prng) => {
      const frames = Array.from({ length: 2 + prng.below(5) }, () => encodeFrame(encodeWalRecord(walRecord(prng), 1n)));
      return Buffer.concat(frames);
    },
    run: async (input): Promise<Outcome> => {
      const dir = createMemoryLogDir(new Map([["wal.000000", input]]));
      const wal = await openWal({ dir, now: () => 0n });
      const good = scanFrames((await dir.read("wal.000000")) ?? new Uint8Array(0), 105_906_176);
      const file = (await dir.read("wal.000000")) ?? new Uint8Array(0);
      mustHold(good.goodBytes === file.length, "an opened log holds good records only");
      const records = await wal.replay(height);
      return records === undefined ? "refused" : "accepted";
    },
  }),
};

const signStateTarget: FuzzTarget = {
  name: "sign-state",
  about: "opens the log of signatures",
  form: "bytes",
  open: () => ({
    seed: (prng) => {
      const record = (at: bigint): Uint8Array =>
        encodeFrame(
          SignRecord.encode(
            SignRecord.create({
              chainId: SAMPLE_CHAIN_ID,
              height: at,
              round: prng.below(3),
              step: 1,
              signBytes: Uint8Array.of(1),
              signature: new Uint8Array(64),
            }),
          ),
        );
      return Buffer.concat([record(1n), record(2n), record(3n)]);
    },
    run: async (input): Promise<Outcome> => {
      const dir = createMemoryLogDir(new Map([["sign_state.log", input]]));
      const state = await openSignState({ dir, chainId: SAMPLE_CHAIN_ID, whenMissing: { type: "refuse" } });
      // A mutated tail may be cut, but what was synced before it stays: the guard never falls below the first record.
      const whole = scanFrames(input, 16_384).records.length;
      mustHold(whole > 0 && state.last !== undefined, "a sign state without a good record was opened");
      return "accepted";
    },
  }),
};

const importTarget: FuzzTarget = {
  name: "priv-validator-state",
  about: "reads and imports CometBFT's priv_validator_state.json",
  form: "json",
  open: () => ({
    seed: (prng) =>
      utf8ToBytes(
        formatPrivValidatorState({
          height: BigInt(1 + prng.below(1_000)),
          round: prng.below(4),
          step: 1 + prng.below(3),
          signBytes: Uint8Array.of(1, 2),
          signature: new Uint8Array(64).fill(1),
        }),
      ),
    run: async (input): Promise<Outcome> => {
      const last = parsePrivValidatorState(input);
      const dir = createMemoryLogDir(new Map());
      await importSignState(dir, SAMPLE_CHAIN_ID, last);
      const state = await openSignState({ dir, chainId: SAMPLE_CHAIN_ID, whenMissing: { type: "refuse" } });
      mustHold(state.last?.height === last?.height, "an imported state says what the file said");
      return "accepted";
    },
  }),
};

/** See the file comment. */
export const consensusTargets: readonly FuzzTarget[] = [
  plainTarget(
    { name: "gossip-vote", about: "judges a vote from a stranger", form: "wire" },
    (prng) => Vote.encode(vote(prng)),
    readVote,
  ),
  plainTarget(
    { name: "gossip-proposal", about: "judges a proposal from a stranger", form: "wire" },
    () => Proposal.encode(proposal()),
    (input) => (judgeProposal(input, context, () => false).verdict === "accept" ? "accepted" : "refused"),
  ),
  plainTarget(
    { name: "catch-up", about: "parses announcements, catch-up requests and answers", form: "wire" },
    catchUp,
    readShapes,
  ),
  plainTarget(
    {
      name: "wal-record",
      about: "decodes a record of the write-ahead log",
      form: "wire",
      documented: [AssertionError],
    },
    (prng) => encodeWalRecord(walRecord(prng), 1n),
    (input) => {
      const record = decodeWalRecord(input);
      decodeWalRecord(encodeWalRecord(record, 1n));
    },
  ),
  logTarget,
  signStateTarget,
  importTarget,
  plainTarget(
    { name: "validator-key", about: "reads priv_validator_key.json", form: "json" },
    (prng) => utf8ToBytes(keyText(sampleSeed(pickOf(prng, names)))),
    (input) => {
      parseValidatorKey(input);
    },
  ),
];

function keyText(seed: Uint8Array): string {
  return formatValidatorKey(validatorKeyOf(seed));
}
