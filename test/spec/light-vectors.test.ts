/** P-06. Proves: the single-step verdicts of tendermint-rs's model-based light-client fixtures. */
import assert from "node:assert/strict";
import test from "node:test";
import { ABSENT_COMMIT_SIG } from "../../lib/chain/block.ts";
import { commitFromJson, headerFromJson, validatorFromJson } from "../../lib/chain/comet-json.ts";
import { ONE_THIRD } from "../../lib/chain/commit.ts";
import { EMPTY_VALIDATOR_SET, validatorSetOfExisting } from "../../lib/chain/validator-set.ts";
import { ChainError, TxError } from "../../lib/errors.ts";
import { asJsonObject, type JsonValue } from "../../lib/json.ts";
import { type CompleteLightBlock, verifyLightBlock } from "../../lib/light/verify.ts";
import { parseRfc3339 } from "../../lib/time.ts";
import type { Commit } from "../../proto/gen/tendermint/types/types.ts";
import { BlockIDFlag, type ValidatorSet } from "../../proto/gen/tendermint/types/validator.ts";
import { sharedVectors } from "./vectors.ts";

type Fields = { readonly [key: string]: JsonValue };

function fields(json: JsonValue | undefined): Fields {
  const value = asJsonObject(json);
  assert.ok(value !== undefined);
  return value;
}

function validatorSet(json: JsonValue | undefined): ValidatorSet {
  const validators = fields(json)["validators"] as readonly JsonValue[];
  return validators.length === 0 ? EMPTY_VALIDATOR_SET : validatorSetOfExisting(validators.map(validatorFromJson));
}

function time(json: JsonValue | undefined): bigint {
  const parsed = parseRfc3339(String(json));
  assert.ok(parsed !== undefined);
  return parsed;
}

/** The fixtures give absent signatures a time, which CometBFT refuses and tendermint-rs ignores. */
function withoutAbsentTimes(commit: Commit): Commit {
  const isAbsent = (flag: number): boolean => flag === BlockIDFlag.BLOCK_ID_FLAG_ABSENT;
  const signatures = commit.signatures.map((signature) =>
    isAbsent(signature.blockIdFlag) ? ABSENT_COMMIT_SIG : signature,
  );
  return { ...commit, signatures };
}

function verdict(step: () => void): string {
  try {
    step();
    return "SUCCESS";
  } catch (error) {
    assert.ok(error instanceof TxError, String(error));
    return error.is(ChainError.NotEnoughTrust) ? "NOT_ENOUGH_TRUST" : "INVALID";
  }
}

test("the verdicts of the model-based light-client fixtures", () => {
  const files = sharedVectors("light-client");
  if (files === undefined) return;
  const counts = new Map<string, number>();
  for (const { name, json } of files) {
    const { initial, input } = fields(json);
    const start = fields(initial);
    let header = headerFromJson(fields(start["signed_header"])["header"]);
    let next = validatorSet(start["next_validator_set"]);
    for (const [index, entry] of (input as readonly JsonValue[]).entries()) {
      const { block, now, verdict: expected } = fields(entry);
      const parts = fields(block);
      const signed = fields(parts["signed_header"]);
      const untrusted: CompleteLightBlock = {
        header: headerFromJson(signed["header"]),
        commit: withoutAbsentTimes(commitFromJson(signed["commit"])),
        validators: validatorSet(parts["validator_set"]),
      };
      const options = {
        chainId: header.chainId,
        trustingPeriod: BigInt(String(start["trusting_period"])),
        maxClockDrift: 0n,
        trustLevel: ONE_THIRD,
      };
      const got = verdict(() => verifyLightBlock({ header, validators: next }, untrusted, { options, now: time(now) }));
      assert.equal(got, expected, `${name} step ${index}`);
      counts.set(got, (counts.get(got) ?? 0) + 1);
      if (got !== "SUCCESS") continue;
      header = untrusted.header;
      next = validatorSet(parts["next_validator_set"]);
    }
  }
  // 28 of the 41 upstream files lie beside the repository: 30 + 29 + 9 verdicts.
  for (const [kind, least] of [
    ["SUCCESS", 30],
    ["NOT_ENOUGH_TRUST", 29],
    ["INVALID", 9],
  ] as const) {
    assert.ok((counts.get(kind) ?? 0) >= least, kind);
  }
});
