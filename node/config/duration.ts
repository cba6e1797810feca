/**
 * Go's duration text (`1s`, `500ms`, `1h30m`, `168h0m0s`), the form that CometBFT and the SDK use in their files.
 */
import { NodeError } from "../../lib/errors.ts";

const UNIT_MS: ReadonlyMap<string, number> = new Map([
  ["h", 3_600_000],
  ["m", 60_000],
  ["s", 1_000],
  ["ms", 1],
  ["us", 0.001],
  ["µs", 0.001],
  ["ns", 0.000_001],
]);

const TEXT_CHARS_MAX = 40;

/**
 * Reads a duration.
 * @returns milliseconds, rounded to the nearest whole one
 * @throws NodeError("CONFIG_INVALID") for a text that is no duration or a negative one
 */
export function parseDurationMs(text: string): number {
  if (text === "0") return 0;
  const parts = text.length > TEXT_CHARS_MAX ? [] : [...text.matchAll(/(\d+(?:\.\d+)?)(h|ms|m|us|µs|ns|s)/g)];
  const read = parts.map(([part]) => part).join("");
  if (parts.length === 0 || read !== text) {
    throw new NodeError(
      "CONFIG_INVALID",
      `"${text.slice(0, TEXT_CHARS_MAX)}" is not a duration such as 500ms, 1s or 1h30m`,
    );
  }
  return Math.round(parts.reduce((sum, [, count, unit = ""]) => sum + Number(count) * (UNIT_MS.get(unit) ?? 0), 0));
}

/** Writes milliseconds as Go does: `500ms`, `1.5s`, `1m0s`, `168h0m0s`. */
export function formatDurationMs(totalMs: number): string {
  if (totalMs === 0) return "0s";
  if (totalMs < 1_000) return `${totalMs}ms`;
  const hours = Math.floor(totalMs / 3_600_000);
  const minutes = Math.floor((totalMs % 3_600_000) / 60_000);
  const seconds = `${(totalMs % 60_000) / 1_000}s`;
  if (hours > 0) return `${hours}h${minutes}m${seconds}`;
  return minutes > 0 ? `${minutes}m${seconds}` : seconds;
}
