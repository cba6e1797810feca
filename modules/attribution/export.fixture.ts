/** For tests: an application that goes on from another one's export. */
import assert from "node:assert/strict";
import { allRows, createTestApp } from "../../node/execution/test-app.fixture.ts";
import type { TestApp } from "../../node/execution/test-app.fixture.ts";
import { GenesisState } from "../../proto/gen/byline/attribution/v1/attribution.ts";
import { fromProtoJson } from "../../proto/json.ts";

/**
 * Exports everything, starts again from it, and expects attribution's rows to be the same on both chains after one more block.
 * @returns attribution's part of the export
 */
export async function exportsAndStarts(app: TestApp): Promise<GenesisState> {
  const { modules, read, state } = app;
  const exported = Object.fromEntries(
    modules.modules.flatMap(({ name, genesis }) => (genesis === undefined ? [] : [[name, genesis.export(read())]])),
  );
  const again = await createTestApp({ appState: exported, initialHeight: app.nextHeight() });
  await again.block([]);
  await app.block([]);
  assert.deepEqual(again.alarms, []);
  assert.deepEqual(allRows(again.state.latest(), ["attribution"]), allRows(state.latest(), ["attribution"]));
  return fromProtoJson(GenesisState, exported["attribution"]);
}
