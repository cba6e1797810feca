/** How a model's calls are divided between methods (rule A33); the division itself is that of a receipt (`receiptVector`). */
import type { MethodMix } from "../../proto/gen/byline/attribution/v1/attribution.ts";

/** The whole in parts per million. */
export const MIX_PPM = 1_000_000;
/** Most that span credit may take of a call's pool: spans are the easiest evidence to squat on. */
export const SPANS_PPM_MAX = 300_000;

/** What is wrong with a mix; undefined for a good one. @param mix  each part an integer of 32 bits */
export function mixFault({ retrievalPpm, spansPpm, basePpm }: MethodMix): string | undefined {
  const sum = retrievalPpm + spansPpm + basePpm;
  if (sum !== MIX_PPM) return `the parts of the mix add up to ${sum} ppm, not to ${MIX_PPM}`;
  return spansPpm > SPANS_PPM_MAX ? `spans steer at most ${SPANS_PPM_MAX} ppm of a call's pool` : undefined;
}
