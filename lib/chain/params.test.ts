/** Proves: params validate and update as CometBFT 0.38's, with its texts, and never throw anything but refusals. */
import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import type { ConsensusParams } from "../../proto/gen/tendermint/types/params.ts";
import { toHexUpper } from "../bytes.ts";
import { ChainError, TxError } from "../errors.ts";
import {
  consensusParamsHash,
  DEFAULT_CONSENSUS_PARAMS,
  updateConsensusParams,
  validateConsensusParams,
  validateParamsUpdate,
} from "./params.ts";

const P = DEFAULT_CONSENSUS_PARAMS;
const NONE: ConsensusParams = {
  block: undefined,
  evidence: undefined,
  validator: undefined,
  version: undefined,
  abci: undefined,
};

test("hash of the defaults; only block limits enter it", () => {
  const hash = "048091BC7DDC283F77BFBF91D73C44DA58C3DF8A9CBC867405D8B7F3DAADA22F";
  assert.equal(toHexUpper(consensusParamsHash(P)), hash);
  assert.notEqual(toHexUpper(consensusParamsHash({ block: { ...P.block, maxGas: 1n } })), hash);
});

test("bounds", () => {
  validateConsensusParams(P);
  validateConsensusParams({ ...P, block: { maxBytes: -1n, maxGas: 0n } });
  const table: readonly (readonly [Partial<typeof P>, RegExp])[] = [
    [{ block: { maxBytes: 0n, maxGas: -1n } }, /block\.MaxBytes cannot be 0/],
    [{ block: { maxBytes: -2n, maxGas: -1n } }, /block\.MaxBytes must be -1 or greater than 0\. Got -2/],
    [{ block: { maxBytes: 104_857_601n, maxGas: -1n } }, /block\.MaxBytes is too big\. 104857601 > 104857600/],
    [{ block: { ...P.block, maxGas: -2n } }, /block\.MaxGas must be greater or equal to -1\. Got -2/],
    [{ evidence: { ...P.evidence, maxAgeNumBlocks: 0n } }, /evidence\.MaxAgeNumBlocks must be greater than 0/],
    [{ evidence: { ...P.evidence, maxAgeDuration: 0n } }, /evidence\.MaxAgeDuration must be greater than 0/],
    [{ evidence: { ...P.evidence, maxBytes: -1n } }, /evidence\.MaxBytes must be non negative/],
    [{ evidence: { ...P.evidence, maxBytes: 22_020_097n } }, /greater than upper bound/],
    [{ abci: { voteExtensionsEnableHeight: -1n } }, /cannot be negative/],
    [{ validator: { pubKeyTypes: [] } }, /must be greater than 0/],
    [{ validator: { pubKeyTypes: ["bls"] } }, /PubKeyTypes\[0\], bls, is an unknown pubkey type/],
  ];
  for (const [change, text] of table) assert.throws(() => validateConsensusParams({ ...P, ...change }), text);
});

test("an update replaces whole sections only", () => {
  assert.deepEqual(updateConsensusParams(P, undefined), P);
  const block = { maxBytes: 5n, maxGas: 6n };
  assert.deepEqual(updateConsensusParams(P, { ...NONE, block }), { ...P, block });
});

test("vote-extension height: current, wanted, at height, verdict", () => {
  const table: readonly (readonly [bigint, bigint, bigint, RegExp | undefined])[] = [
    [0n, 0n, 10n, undefined],
    [0n, 11n, 10n, undefined],
    [0n, 10n, 10n, /cannot be updated to a past or current height, enable height: 10, current height: 10/],
    [0n, -1n, 10n, /must be positive/],
    [20n, 0n, 10n, undefined],
    [20n, 30n, 10n, undefined],
    [5n, 0n, 10n, /cannot be disabled once enabled, old enable height: 5, current height: 10/],
    [5n, 30n, 10n, /cannot be modified once enabled, enable height: 5, current height: 10/],
    [5n, 5n, 10n, undefined],
  ];
  for (const [current, wanted, height, text] of table) {
    const params = { ...P, abci: { voteExtensionsEnableHeight: current } };
    const update = { ...NONE, abci: { voteExtensionsEnableHeight: wanted } };
    const check = (): void => validateParamsUpdate(params, update, height);
    if (text === undefined) check();
    else assert.throws(check, text);
  }
});

test("C-06: any update is either applied or a typed refusal", () => {
  const int = fc.bigInt({ min: -(1n << 63n), max: (1n << 63n) - 1n });
  const edge = fc.oneof(int, fc.constantFrom(-2n, -1n, 0n, 1n, 10n, 11n, 104_857_600n, 104_857_601n));
  const section = fc.record({ maxBytes: edge, maxGas: edge, age: edge, duration: edge, height: edge });
  fc.assert(
    fc.property(section, fc.array(fc.constantFrom("ed25519", "secp256k1", "x", "")), (n, pubKeyTypes) => {
      const update = updateConsensusParams(P, {
        block: { maxBytes: n.maxBytes, maxGas: n.maxGas },
        evidence: { maxAgeNumBlocks: n.age, maxAgeDuration: n.duration, maxBytes: n.maxGas },
        validator: { pubKeyTypes },
        version: undefined,
        abci: { voteExtensionsEnableHeight: n.height },
      });
      try {
        validateConsensusParams(update);
        validateParamsUpdate(P, update, 10n);
      } catch (error) {
        assert.ok(error instanceof TxError && error.is(ChainError.InvalidParams));
      }
    }),
    { numRuns: 300, seed: 4 },
  );
});
