/**
 * What other modules tell health (docs/spec/health.md): spends, income, submissions, cases. Figures only: nothing here
 * reads or moves money, and no money ever follows them.
 */
import { addToBucket, log2Of } from "../../lib/economy/concentration.ts";
import { SECOND_NS } from "../../lib/time.ts";
import { divFloor } from "../../lib/int.ts";
import { HealthQuality } from "../../proto/gen/byline/emissions/v1/health.ts";
import type { Context } from "../context.ts";
import { currentEpoch } from "./epoch.ts";
import { readAccount, readDataset, readQuality, writeAccount, writeDataset, writeQuality } from "./health-rows.ts";
import { recordSpend } from "./health-spend.ts";
import type { Spend } from "./health-spend.ts";
import { addQuality } from "./health-sums.ts";

export type { Spend, SpendCredit } from "./health-spend.ts";

/** A step of a case against a dataset, a contribution or anything else with a code. */
export interface CaseStep {
  /** Lower-case name of what is complained of, such as `spam`; at most 32 of them are told apart. */
  readonly code: string;
  readonly step: "opened" | "upheld" | "rejected";
  /** The dataset that it is about, if it is about one. */
  readonly datasetId?: bigint | undefined;
  /** Upheld cases: nanoseconds on the chain clock between publication and challenge. */
  readonly detectedAfter?: bigint | undefined;
}

/** What happens to something that was handed in. */
export interface SubmissionStep {
  readonly step: "submitted" | "rejected";
  readonly datasetId?: bigint | undefined;
}

/** Health as other modules feed it. */
export interface Health {
  /** Counts one release of money, once. Cost: three rows, and one for each distinct dataset. */
  recordSpend(ctx: Context, spend: Spend): void;
  /** Counts what an account was paid from its earnings here: claims, payees, curation. Cost: one row. */
  recordIncome(ctx: Context, account: Uint8Array, amount: bigint): void;
  recordSubmission(ctx: Context, submission: SubmissionStep): void;
  recordCase(ctx: Context, step: CaseStep): void;
}

/** Creates the counters. */
export function createHealth(): Health {
  return {
    recordSpend,
    recordIncome(ctx, address, amount) {
      if (amount > 0n) {
        const account = readAccount(ctx, address);
        writeAccount(ctx, { ...account, claimed: account.claimed + amount });
      }
    },
    recordSubmission(ctx, { step, datasetId }) {
      const counted = step === "submitted" ? { submissions: 1n } : { rejections: 1n };
      countQuality(ctx, counted, datasetId);
    },
    recordCase(ctx, { code, step, datasetId, detectedAfter }) {
      const none = { code, opened: 0n, upheld: 0n, rejected: 0n };
      const counted = { cases: [{ ...none, [step]: 1n }] };
      const isDetected = step === "upheld" && detectedAfter !== undefined;
      countQuality(ctx, isDetected ? { ...counted, ...detection(detectedAfter) } : counted, datasetId);
    },
  };
}

/** Counts a slash by the name of the bond's purpose; called by the bond ledger. */
export function recordSlash(ctx: Context, code: string, amount: bigint): void {
  if (amount > 0n) {
    countQuality(ctx, { slashes: [{ code, count: 1n, amount }] }, undefined);
  }
}

/** H42: whole seconds; less than one counts as one, so that each has a bucket. */
function detection(afterNs: bigint): Pick<HealthQuality, "detected" | "detectSeconds" | "detectBuckets"> {
  const whole = divFloor(afterNs, SECOND_NS);
  const seconds = whole < 1n ? 1n : whole;
  const detectBuckets = [...addToBucket([], log2Of(seconds), 1n, seconds)];
  return { detected: 1n, detectSeconds: seconds, detectBuckets };
}

function countQuality(ctx: Context, counted: Partial<HealthQuality>, datasetId: bigint | undefined): void {
  writeQuality(ctx, addQuality(readQuality(ctx), counted));
  if (datasetId !== undefined) {
    const row = readDataset(ctx, datasetId, currentEpoch(ctx));
    const grown = (quality: HealthQuality | undefined): HealthQuality =>
      addQuality(quality ?? HealthQuality.create(), counted);
    writeDataset(ctx, {
      ...row,
      epoch: { ...row.epoch, quality: grown(row.epoch.quality) },
      window: { ...row.window, quality: grown(row.window.quality) },
    });
  }
}
