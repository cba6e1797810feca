/** Proves: made blocks pass validation, every altered field is refused with upstream's text, state moves as CometBFT's. */
import assert from "node:assert/strict";
import test from "node:test";
import { sha256 } from "#crypto";
import type { Block } from "../../proto/gen/tendermint/types/block.ts";
import type { Header } from "../../proto/gen/tendermint/types/types.ts";
import { toHex, utf8ToBytes } from "../bytes.ts";
import { TxError } from "../errors.ts";
import { commitHash, dataHash, EMPTY_COMMIT } from "./block.ts";
import { planHandshake } from "./restart-plan.ts";
import { DEFAULT_CONSENSUS_PARAMS } from "./params.ts";
import { ed25519PublicKeyOf } from "./public-key.ts";
import {
  growSampleChain,
  type SampleBlock,
  sampleCommit,
  sampleGenesis,
  sampleValidator,
  signSampleVote,
} from "./sample-chain.fixture.ts";
import { decodeChainState, encodeChainState, nextHeight } from "./state.ts";
import { validateBlock } from "./validate-block.ts";
import { totalPower, validatorsHash } from "./validator-set.ts";

const THREE = [
  ["a", 10n],
  ["b", 20n],
  ["c", 30n],
] as const;

function at(chain: readonly SampleBlock[], index: number): SampleBlock {
  const found = chain[index];
  assert.ok(found !== undefined);
  return found;
}

test("every block of a chain is valid on its own state only", () => {
  const chain = growSampleChain(sampleGenesis(THREE), 5);
  chain.forEach(({ before, block }, index) => {
    validateBlock(before, block);
    chain.forEach((other, otherIndex) => {
      if (otherIndex !== index) assert.throws(() => validateBlock(other.before, block), TxError);
    });
  });
});

test("a chain from height 1000: first block empty commit and genesis time, then normal", () => {
  const chain = growSampleChain(sampleGenesis(THREE, 1000n), 3);
  assert.deepEqual(
    chain.map(({ block }) => block.header.height),
    [1000n, 1001n, 1002n],
  );
  assert.equal(toHex(at(chain, 0).block.header.appHash), toHex(sha256(new Uint8Array(0))));
  chain.forEach(({ before, block }) => {
    validateBlock(before, block);
    assert.equal(nextHeight(before), block.header.height);
  });
});

test("each header field that differs from the state is refused with upstream's text", () => {
  const { before, block } = at(growSampleChain(sampleGenesis(THREE), 3), 2);
  const hash = sha256(utf8ToBytes("other"));
  const table: readonly (readonly [Partial<Header>, RegExp])[] = [
    [{ version: { block: 11n, app: 9n } }, /wrong Block\.Header\.Version\. Expected \{11 0\}, got \{11 9\}/],
    [{ version: { block: 10n, app: 0n } }, /block protocol is incorrect: got: 10, want: 11/],
    [{ chainId: "other" }, /wrong Block\.Header\.ChainID\. Expected sample-1, got other/],
    [{ chainId: "x".repeat(51) }, /chainID is too long; got: 51, max: 50/],
    [{ height: 4n }, /wrong Block\.Header\.Height\. Expected 3, got 4/],
    [{ height: 0n }, /zero Height/],
    [{ height: -1n }, /negative Height/],
    [{ lastBlockId: { ...block.header.lastBlockId, hash } }, /wrong Block\.Header\.LastBlockID\. {2}Expected /],
    [{ appHash: hash }, /wrong Block\.Header\.AppHash\. {2}Expected .* Check ABCI app for non-determinism/],
    [{ consensusHash: hash }, /wrong Block\.Header\.ConsensusHash\. {2}/],
    [{ lastResultsHash: hash }, /wrong Block\.Header\.LastResultsHash\. {2}/],
    [{ validatorsHash: hash }, /wrong Block\.Header\.ValidatorsHash\. {2}/],
    [{ nextValidatorsHash: hash }, /wrong Block\.Header\.NextValidatorsHash\. {2}/],
    [{ dataHash: hash }, /wrong Header\.DataHash\. Expected /],
    [{ lastCommitHash: hash }, /wrong Header\.LastCommitHash\. Expected /],
    [{ evidenceHash: hash }, /wrong Header\.EvidenceHash\. Expected /],
    [{ dataHash: hash.subarray(1) }, /wrong DataHash: expected size to be 32 bytes, got 31 bytes/],
    [{ proposerAddress: hash.subarray(0, 20) }, /is not a validator/],
    [{ proposerAddress: hash }, /invalid ProposerAddress length; got: 32, expected: 20/],
    [{ time: block.header.time + 1n }, /invalid block time\. Expected /],
    [{ time: before.lastBlockTime }, /not greater than last block time/],
  ];
  for (const [change, text] of table) {
    const changed: Block = { ...block, header: { ...block.header, ...change } };
    assert.throws(() => validateBlock(before, changed), text);
  }
  const { header } = block;
  assert.throws(() => validateBlock(before, { ...block, lastCommit: undefined }), /nil LastCommit/);
  const bare: Block = {
    ...block,
    lastCommit: EMPTY_COMMIT,
    header: { ...header, lastCommitHash: commitHash(EMPTY_COMMIT) },
  };
  assert.throws(() => validateBlock(before, bare), /wrong set size: 3 vs 0/);
  const first = at(growSampleChain(sampleGenesis(THREE), 1), 0);
  const early: Block = { ...first.block, header: { ...first.block.header, time: first.block.header.time + 1n } };
  assert.throws(() => validateBlock(first.before, early), /is not equal to genesis time/);
  const txs = [utf8ToBytes("x")];
  validateBlock(before, { ...block, data: { txs }, header: { ...header, dataHash: dataHash(txs) } });
});

test("C-01, C-12: swapped addresses and a forged third signature are refused in block validation", () => {
  const chain = growSampleChain(sampleGenesis(THREE), 2);
  const { before, block } = at(chain, 1);
  const commit = block.lastCommit;
  assert.ok(commit !== undefined);
  const [x, y, z] = commit.signatures;
  assert.ok(x !== undefined && y !== undefined && z !== undefined);
  const swapped = [{ ...x, validatorAddress: y.validatorAddress }, { ...y, validatorAddress: x.validatorAddress }, z];
  const forged = [x, y, { ...z, signature: z.signature.map((byte) => byte ^ 1) }];
  for (const [signatures, text] of [
    [swapped, /wrong validator address in signature \(#0\)/],
    [forged, /wrong signature \(#2\)/],
  ] as const) {
    const lastCommit = { ...commit, signatures };
    const bad: Block = { ...block, lastCommit, header: { ...block.header, lastCommitHash: commitHash(lastCommit) } };
    assert.throws(() => validateBlock(before, bad), text);
  }
});

test("validator updates hold from height + 2, params from height + 1; app version moves with params", () => {
  const late = sampleValidator("late", 15n);
  const chain = growSampleChain(sampleGenesis(THREE), 6, (height) =>
    height === 2n
      ? {
          validatorUpdates: [{ pubKey: late.pubKey, power: 15n }],
          consensusParamUpdates: {
            ...DEFAULT_CONSENSUS_PARAMS,
            block: { maxBytes: 2_000_000n, maxGas: 7n },
            version: { app: 3n },
          },
        }
      : {},
  );
  for (const { before, block } of chain) validateBlock(before, block);
  assert.deepEqual(
    chain.map(({ before }) => totalPower(before.validators)),
    [60n, 60n, 60n, 75n, 75n, 75n],
  );
  assert.deepEqual(
    chain.map(({ block }) => block.header.version.app),
    [0n, 0n, 3n, 3n, 3n, 3n],
  );
  assert.equal(at(chain, 1).after.lastHeightValidatorsChanged, 4n);
  assert.equal(at(chain, 1).after.lastHeightConsensusParamsChanged, 3n);
  assert.equal(at(chain, 5).after.lastHeightValidatorsChanged, 4n);
  assert.notDeepEqual(at(chain, 1).block.header.nextValidatorsHash, at(chain, 2).block.header.nextValidatorsHash);
  assert.deepEqual(at(chain, 2).block.header.nextValidatorsHash, validatorsHash(at(chain, 3).before.validators));
  const { after } = at(chain, 4);
  assert.deepEqual(decodeChainState(encodeChainState(after)), after);
});

test("C-06: impossible updates are typed refusals and leave the state as it was", () => {
  const genesis = sampleGenesis(THREE);
  const [a] = genesis.validators;
  assert.ok(a !== undefined);
  const all = genesis.validators.map(({ pubKey }) => ({ pubKey, power: 0n }));
  const updates = [
    { validatorUpdates: [{ pubKey: a.pubKey, power: -1n }] },
    {
      validatorUpdates: [
        { pubKey: a.pubKey, power: 1n },
        { pubKey: a.pubKey, power: 2n },
      ],
    },
    { validatorUpdates: all },
    { validatorUpdates: [{ pubKey: sampleValidator("late", 1n).pubKey, power: 0n }] },
    { validatorUpdates: [{ pubKey: a.pubKey, power: 1n << 62n }] },
    { validatorUpdates: [{ pubKey: { ed25519: undefined, secp256k1: new Uint8Array(33) }, power: 1n }] },
    { validatorUpdates: [{ pubKey: ed25519PublicKeyOf(new Uint8Array(31)), power: 1n }] },
    { consensusParamUpdates: { ...DEFAULT_CONSENSUS_PARAMS, block: { maxBytes: 0n, maxGas: -1n } } },
    { consensusParamUpdates: { ...DEFAULT_CONSENSUS_PARAMS, abci: { voteExtensionsEnableHeight: 1n } } },
  ];
  for (const update of updates) assert.throws(() => growSampleChain(genesis, 1, () => update), TxError);
});

test("a vote's timestamp weighs by power in the median", () => {
  const { before, blockId } = at(growSampleChain(sampleGenesis(THREE), 1), 0);
  const commit = sampleCommit(["a", "b", "c"], before.validators, { height: 1n, blockId, time: 0n });
  // c (30), b (20), a (10) stand at 1, 2 and 3 ms: half of 60 is reached by c alone.
  assert.equal(before.validators.validators[0]?.votingPower, 30n);
  assert.equal(commit.signatures[0]?.timestamp, 1_000_000n);
  assert.equal(signSampleVote("a", before.validators, { height: 1n, blockId }).validatorIndex, 2);
});

test("the handshake's table (interop §1.12), at initial heights 1 and 1000", () => {
  const table: readonly (readonly [bigint, bigint, bigint, bigint, bigint, unknown])[] = [
    // app, base, store, state, initial, plan
    [0n, 0n, 0n, 0n, 1n, [true, undefined, undefined]],
    [5n, 1n, 5n, 5n, 1n, [false, undefined, undefined]],
    [3n, 1n, 5n, 5n, 1n, [false, [4n, 5n], undefined]],
    [0n, 1n, 5n, 5n, 1n, [true, [1n, 5n], undefined]],
    [3n, 1n, 6n, 5n, 1n, [false, [4n, 5n], [6n, "application"]]],
    [5n, 1n, 6n, 5n, 1n, [false, undefined, [6n, "application"]]],
    [6n, 1n, 6n, 5n, 1n, [false, undefined, [6n, "stored response"]]],
    [0n, 1n, 1n, 0n, 1n, [true, undefined, [1n, "application"]]],
    [1n, 1n, 1n, 0n, 1n, [false, undefined, [1n, "stored response"]]],
    [0n, 1000n, 1000n, 0n, 1000n, [true, undefined, [1000n, "application"]]],
    [0n, 1000n, 1003n, 1003n, 1000n, [true, [1000n, 1003n], undefined]],
    [9n, 10n, 12n, 12n, 1n, [false, [10n, 12n], undefined]],
  ];
  for (const [app, storeBase, store, state, initial, expected] of table) {
    const { initChain, replay, applyLast } = planHandshake({ app, storeBase, store, state, initial });
    const got = [initChain, replay && [replay.from, replay.to], applyLast && [applyLast.height, applyLast.with]];
    assert.deepEqual(got, expected, `${app} ${store} ${state}`);
  }
  const refuse = (app: bigint, storeBase: bigint, store: bigint, state: bigint): void => {
    planHandshake({ app, storeBase, store, state, initial: 1n });
  };
  assert.throws(() => refuse(7n, 1n, 6n, 6n), TxError);
  assert.throws(() => refuse(8n, 10n, 12n, 12n), /app block height \(8\) is too far below block store base \(10\)/);
  assert.throws(() => refuse(0n, 10n, 12n, 12n), TxError);
  assert.throws(() => refuse(5n, 1n, 5n, 6n), { name: "AssertionError" });
  assert.throws(() => refuse(5n, 1n, 7n, 5n), { name: "AssertionError" });
});
