/** P-01. Proves: ics23's vectors verify under the stock specs, and no changed byte verifies. */
import assert from "node:assert/strict";
import test from "node:test";
import { equalBytes, fromBase64, fromHex } from "../../lib/bytes.ts";
import { asJsonObject, type JsonValue } from "../../lib/json.ts";
import {
  decodeCommitmentProof,
  iavlSpec,
  type ProofSpec,
  rootOfExistence,
  tendermintSpec,
  verifyMembership,
  verifyNonMembership,
} from "../../lib/merkle/ics23.ts";
import { CommitmentProof } from "../../proto/gen/cosmos/ics23/v1/proofs.ts";
import { sharedVectors } from "./vectors.ts";

function holds(
  spec: ProofSpec,
  claim: { root: Uint8Array; key: Uint8Array; value: Uint8Array },
  bytes: Uint8Array,
): boolean {
  const proof = decodeCommitmentProof(bytes);
  if (proof === undefined) return false;
  return claim.value.length > 0
    ? verifyMembership({ spec, ...claim }, proof)
    : verifyNonMembership({ spec, ...claim }, proof);
}

for (const [folder, spec] of [
  ["iavl", iavlSpec],
  ["tendermint", tendermintSpec],
] as const) {
  test(`${folder}: six proofs hold; each damaged byte, wrong key, value or root is refused`, () => {
    const files = sharedVectors(`ics23/${folder}`);
    if (files === undefined) return;
    assert.equal(files.length, 6);
    const other = spec === iavlSpec ? tendermintSpec : iavlSpec;
    for (const { name, json } of files) {
      const { proof, root, key, value } = asJsonObject(json) ?? {};
      const bytes = fromHex(String(proof));
      const claim = { root: fromHex(String(root)), key: fromHex(String(key)), value: fromHex(String(value)) };
      assert.equal(holds(spec, claim, bytes), true, name);
      assert.equal(holds(other, claim, bytes), false, name);
      assert.equal(holds(spec, { ...claim, key: Uint8Array.from([...claim.key, 0]) }, bytes), false);
      assert.equal(holds(spec, { ...claim, root: claim.root.map((byte) => byte ^ 1) }, bytes), false);
      const swapped = claim.value.length > 0 ? new Uint8Array(0) : Uint8Array.of(1);
      assert.equal(holds(spec, { ...claim, value: swapped }, bytes), false);
      for (let at = 0; at < bytes.length; at++) {
        const damaged = bytes.map((byte, index) => (index === at ? byte ^ (1 << (at % 8)) : byte));
        assert.equal(holds(spec, claim, damaged), false, `${name} byte ${at}`);
      }
      const decoded = decodeCommitmentProof(bytes);
      assert.ok(decoded !== undefined && equalBytes(CommitmentProof.encode(decoded), bytes));
    }
  });
}

test("cases of CheckAgainstSpec for the IAVL spec", () => {
  const files = sharedVectors("ics23");
  const cases = asJsonObject(files?.find(({ name }) => name === "TestCheckAgainstSpecData.json")?.json);
  if (cases === undefined) return;
  let checked = 0;
  for (const [why, entry] of Object.entries(cases)) {
    const { Proof: proof, Spec: spec, Err: expected } = asJsonObject(entry) ?? {};
    const isStock = asJsonObject(spec)?.["min_depth"] === undefined;
    if (!isStock) continue;
    const { key, value, leaf, path } = asJsonObject(proof) ?? {};
    const bytes = (json: JsonValue | undefined): Uint8Array => fromBase64(typeof json === "string" ? json : "");
    const number = (json: JsonValue | undefined): number => (typeof json === "number" ? json : 0);
    const op = asJsonObject(leaf);
    const steps = ((path ?? []) as readonly JsonValue[]).map((step) => {
      const { hash, prefix, suffix } = asJsonObject(step) ?? {};
      return { hash: number(hash), prefix: bytes(prefix), suffix: bytes(suffix) };
    });
    const existence = {
      key: bytes(key),
      value: bytes(value),
      leaf: op && {
        hash: number(op["hash"]),
        prehashKey: number(op["prehash_key"]),
        prehashValue: number(op["prehash_value"]),
        length: number(op["length"]),
        prefix: bytes(op["prefix"]),
      },
      path: steps,
    };
    const isAccepted = rootOfExistence(iavlSpec, existence) !== undefined;
    if (expected !== "") assert.equal(isAccepted, false, why);
    else if (steps.length === 0) assert.equal(isAccepted, true, why);
    checked++;
  }
  assert.ok(checked === 7, `${checked} cases`);
});
