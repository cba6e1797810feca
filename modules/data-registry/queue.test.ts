/** Proves that neither a flood of draws nor one of deadlines takes the other's places at the end of a block (docs/spec/registry.md R41). */
import assert from "node:assert/strict";
import { test } from "node:test";
import { CASES_PER_BLOCK_MAX, DEADLINES_PER_BLOCK_RESERVED } from "../../lib/limits.ts";
import { testAccount } from "../../node/execution/test-app.fixture.ts";
import { CaseKind } from "../../proto/gen/byline/registry/v1/cases.ts";
import type { DueRow } from "../../proto/gen/byline/registry/v1/cases.ts";
import { createRegistryChain } from "./chain.fixture.ts";
import type { RegistryChain } from "./chain.fixture.ts";
import { dueList } from "./queue.ts";

const DRAWS_RESERVED = CASES_PER_BLOCK_MAX - DEADLINES_PER_BLOCK_RESERVED;

/** Rows of one kind that are all due from the first block on; a case that is not there is parked, and counts as done. */
function flood(byHeight: boolean, count: number): readonly DueRow[] {
  const kind = CaseKind.CASE_KIND_DUPLICATE;
  return Array.from({ length: count }, (_, index) => ({ byHeight, at: 0n, kind, caseId: BigInt(index + 1) }));
}

/** A chain after its first block. */
function chainWith(draws: number, deadlines: number): Promise<RegistryChain> {
  const due = [...flood(true, draws), ...flood(false, deadlines)];
  return createRegistryChain([testAccount("olga")], { genesis: { due, nextDatasetId: 1n } });
}

function left(chain: RegistryChain): readonly [number, number] {
  const rows = [...dueList(chain.app.read())];
  return [rows.filter(({ byHeight }) => byHeight).length, rows.filter(({ byHeight }) => !byHeight).length];
}

const TABLE: readonly (readonly [string, readonly [number, number], readonly [number, number]])[] = [
  ["both floods get their places", [120, 120], [DRAWS_RESERVED, DEADLINES_PER_BLOCK_RESERVED]],
  ["draws alone take all", [120, 0], [CASES_PER_BLOCK_MAX, 0]],
  ["deadlines alone take all", [0, 120], [0, CASES_PER_BLOCK_MAX]],
  ["a few deadlines under a flood of draws", [120, 3], [CASES_PER_BLOCK_MAX - 3, 3]],
  ["a few draws under a flood of deadlines", [4, 120], [4, CASES_PER_BLOCK_MAX - 4]],
  ["all that is due, when it fits", [20, 30], [20, 30]],
  ["one more than fits", [26, 25], [25, 25]],
];

for (const [why, [draws, deadlines], [drawsDone, deadlinesDone]] of TABLE) {
  test(`${why} (R41)`, async () => {
    const chain = await chainWith(draws, deadlines);
    assert.deepEqual(left(chain), [draws - drawsDone, deadlines - deadlinesDone]);
  });
}

test("of each kind the oldest come first, and every flood ends (R41)", async () => {
  const chain = await chainWith(120, 120);
  const ids = [...dueList(chain.app.read())].filter(({ byHeight }) => !byHeight).map(({ caseId }) => caseId);
  assert.equal(ids[0], BigInt(DEADLINES_PER_BLOCK_RESERVED + 1));
  await chain.blocks(4n);
  assert.deepEqual(left(chain), [0, 0]);
});
