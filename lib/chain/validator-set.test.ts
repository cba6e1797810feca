/** Proves: priorities step as CometBFT's over changes of the set, and impossible changes are refused whole. */
import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { TxError } from "../errors.ts";
import { sampleValidator } from "./sample-chain.fixture.ts";
import {
  createValidator,
  createValidatorSet,
  equalValidatorSets,
  findValidator,
  incrementProposerPriority,
  prioritiesHash,
  proposerOf,
  TOTAL_POWER_MAX,
  totalPower,
  updateWithChangeSet,
  validatorSetOfExisting,
  validatorsHash,
} from "./validator-set.ts";
import type { ValidatorSet } from "../../proto/gen/tendermint/types/validator.ts";

// Names chosen so that addresses sort as the vector's a < b < c do.
const NAMES = ["a", "b", "c", "d", "e", "f"]
  .map((name) => sampleValidator(name, 1n))
  .sort((x, y) => (x.address < y.address ? -1 : 1));
const sorted = [...NAMES].sort((x, y) => {
  const at = x.address.findIndex((byte, index) => byte !== y.address[index]);
  return (x.address[at] ?? 0) - (y.address[at] ?? 0);
});
const [a, b, c] = sorted.map(({ pubKey }) => pubKey);
assert.ok(a !== undefined && b !== undefined && c !== undefined);

function priorities(set: ValidatorSet): Record<string, bigint> {
  const name = (address: Uint8Array): string =>
    "abcdef"[sorted.findIndex((known) => known.address.every((byte, i) => byte === address[i]))] ?? "?";
  return Object.fromEntries(
    set.validators.map(({ address, proposerPriority }) => [name(address), proposerPriority] as const),
  );
}

test("the step vector of interop §1.8", () => {
  let set = createValidatorSet([createValidator(a, 10n), createValidator(b, 10n)]);
  assert.deepEqual(priorities(set), { a: -10n, b: 10n });
  set = incrementProposerPriority(set, 1);
  assert.deepEqual(priorities(set), { a: 0n, b: 0n });
  set = updateWithChangeSet(set, [{ pubKey: c, votingPower: 100n }]);
  assert.deepEqual(priorities(set), { c: -90n, a: 45n, b: 45n });
  set = incrementProposerPriority(set, 1);
  assert.deepEqual(priorities(set), { c: 10n, a: -65n, b: 55n });
  assert.deepEqual(proposerOf(set).pubKey, a);
  set = updateWithChangeSet(set, [
    { pubKey: a, votingPower: 0n },
    { pubKey: b, votingPower: 25n },
  ]);
  assert.deepEqual(priorities(set), { c: -22n, b: 23n });
  set = incrementProposerPriority(set, 1);
  assert.deepEqual(priorities(set), { c: -47n, b: 48n });
  assert.deepEqual(proposerOf(set).pubKey, c);
});

test("over a full cycle each validator proposes in proportion to its power", () => {
  fc.assert(
    fc.property(fc.array(fc.bigInt({ min: 1n, max: 20n }), { minLength: 1, maxLength: 6 }), (powers) => {
      let set = createValidatorSet(powers.map((power, index) => createValidator(sorted[index]?.pubKey ?? a, power)));
      const counts = new Map<string, bigint>();
      const total = totalPower(set);
      for (let step = 0n; step < total; step++) {
        const key = String(proposerOf(set).address);
        counts.set(key, (counts.get(key) ?? 0n) + 1n);
        set = incrementProposerPriority(set, 1);
      }
      for (const { address, votingPower } of set.validators) assert.equal(counts.get(String(address)), votingPower);
      let sum = 0n;
      for (const { proposerPriority } of set.validators) sum += proposerPriority;
      assert.ok(sum > -BigInt(powers.length) && sum < BigInt(powers.length));
    }),
    { numRuns: 50, seed: 9 },
  );
});

test("impossible changes are refused whole", () => {
  const set = createValidatorSet([createValidator(a, 10n), createValidator(b, 10n)]);
  const table: readonly (readonly [readonly { pubKey: typeof a; votingPower: bigint }[], RegExp])[] = [
    [
      [
        { pubKey: a, votingPower: 1n },
        { pubKey: a, votingPower: 2n },
      ],
      /duplicate entry/,
    ],
    [[{ pubKey: a, votingPower: -1n }], /voting power can't be negative: -1/],
    [[{ pubKey: c, votingPower: 0n }], /failed to find validator [0-9A-F]{40} to remove/],
    [
      [
        { pubKey: a, votingPower: 0n },
        { pubKey: b, votingPower: 0n },
      ],
      /would result in empty set/,
    ],
    [[{ pubKey: a, votingPower: TOTAL_POWER_MAX + 1n }], /can't be higher than/],
    [[{ pubKey: a, votingPower: TOTAL_POWER_MAX }], /exceeds max/],
    [[{ pubKey: { ed25519: undefined, secp256k1: undefined }, votingPower: 1n }], /public key is missing/],
  ];
  for (const [changes, text] of table) assert.throws(() => updateWithChangeSet(set, changes), text);
  assert.equal(updateWithChangeSet(set, []), set);
  assert.throws(() => createValidatorSet([createValidator(a, 0n)]), TxError);
  const swap = updateWithChangeSet(set, [
    { pubKey: a, votingPower: 0n },
    { pubKey: b, votingPower: 0n },
    { pubKey: c, votingPower: 5n },
  ]);
  assert.equal(swap.validators.length, 1);
});

test("C-10: altered priorities leave the hash as it is, and are told apart all the same", () => {
  const set = incrementProposerPriority(createValidatorSet([createValidator(a, 10n), createValidator(b, 20n)]), 3);
  const [x, ...rest] = set.validators;
  assert.ok(x !== undefined);
  const altered = { ...set, validators: [{ ...x, proposerPriority: x.proposerPriority + 1n }, ...rest] };
  assert.deepEqual(validatorsHash(altered), validatorsHash(set));
  assert.notDeepEqual(prioritiesHash(altered), prioritiesHash(set));
  assert.equal(equalValidatorSets(altered, set), false);
  const rebuilt = validatorSetOfExisting([...set.validators].reverse());
  assert.equal(equalValidatorSets(rebuilt, set), true);
  for (let rounds = 1; rounds < 20; rounds++) {
    assert.deepEqual(
      proposerOf(incrementProposerPriority(rebuilt, rounds)),
      proposerOf(incrementProposerPriority(set, rounds)),
    );
  }
  assert.throws(() => validatorSetOfExisting([{ ...x, address: new Uint8Array(20) }]), TxError);
  assert.throws(() => validatorSetOfExisting([x, x]), TxError);
  assert.equal(findValidator(set, new Uint8Array(20)), undefined);
  assert.equal(findValidator(set, x.address)?.index, 0);
});
