/** The state commitment's measurement as figures. */
import type { BenchProgram, Figure } from "./figures.ts";
import { run } from "./state-commit.ts";

/** Staging, committing, reading and opening the state. */
export const stateCommitBench: BenchProgram = {
  name: "state-commit",
  about: "the state commitment alone: stage, commit, read, open",
  async run({ isQuick, accounts }) {
    const rows = accounts ?? (isQuick ? 5_000 : 1_000_000);
    const changes = isQuick ? 500 : 15_000;
    const result = await run({ rows, changes, rounds: isQuick ? 1 : 5 });
    const less = (name: string, value: number, unit: string): Figure => ({ name, value, unit, better: "less" });
    return [
      { ...less(`stage ${changes} changed keys of ${rows}`, result.stageNsPerChange / 1000, "µs/key"), target: 8 },
      less("commit them, synced", (result.commitMs * 1000) / changes, "µs/key"),
      { ...less("stage ten changed keys", result.smallStageMs, "ms"), target: 0.5 },
      less("commit ten, synced", result.smallCommitMs, "ms"),
      less("read in random order", result.readNs / 1000, "µs"),
      less("open from a checkpoint", result.openMs, "ms"),
      less("open with blocks to replay", result.openReplayMs, "ms"),
      less("open from rows alone", result.openRowsMs, "ms"),
    ];
  },
};
