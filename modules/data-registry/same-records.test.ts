/** Proves that a release of the same records changes neither who is owed nor what was denied (docs/spec/registry.md R8, R22). */
import assert from "node:assert/strict";
import { test } from "node:test";
import { testAccount } from "../../node/execution/test-app.fixture.ts";
import { ConsentStatus, ParentRelation } from "../../proto/gen/byline/registry/v1/registry.ts";
import type { VersionContent } from "../../proto/gen/byline/registry/v1/registry.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import {
  contentOf,
  contributorOf,
  createRegistryChain,
  publishVersion,
  records,
  registerDataset,
} from "./chain.fixture.ts";
import { RegistryError } from "./errors.ts";
import { findVersion } from "./keeper.ts";

const [olga, paul] = [testAccount("olga"), testAccount("paul")];
const EMPTY = new Uint8Array(0);
const denied = { status: ConsentStatus.CONSENT_STATUS_DENIED, termsHash: EMPTY };
const allowed = { status: ConsentStatus.CONSENT_STATUS_ALLOWED, termsHash: EMPTY };
const relation = ParentRelation.PARENT_RELATION_DERIVED;
const parents = [{ datasetId: 1n, version: "1.0.0", relation, royaltyPpm: 200_000 }];
const consents = { train: denied, infer: allowed, mine: allowed };
const TERMS = { parents, consents, deriveRoyaltyPpm: 50_000 };

const alone = [contributorOf(paul, 0n, 200n)];
const corrected = [contributorOf(olga, 0n, 100n), contributorOf(paul, 0n, 200n)];
const release = (version: string, more: Partial<VersionContent>, credits = alone): Any =>
  publishVersion(paul, "b", version, contentOf(records(200, "edited"), credits, { ...TERMS, ...more }));

test("the next release of the same records drops no parent, opens no consent, changes no licence", async () => {
  const chain = await createRegistryChain([olga, paul]);
  const own = contentOf(records(200), [contributorOf(olga, 0n, 200n)], { deriveRoyaltyPpm: 100_000 });
  await chain.must(olga, registerDataset(olga, "a"), publishVersion(olga, "a", "1.0.0", own));
  await chain.must(paul, registerDataset(paul, "b"), release("1.0.0", {}));
  const lower = [{ datasetId: 1n, version: "1.0.0", relation, royaltyPpm: 100_000 }];
  const opened = { ...consents, train: allowed };
  const refused: readonly (readonly [string, Any])[] = [
    ["a patch without the parent", release("1.0.1", { parents: [] })],
    ["a patch with a lower royalty", release("1.0.1", { parents: lower })],
    ["a patch that allows what was denied", release("1.0.1", { consents: opened })],
    ["a patch under another licence", release("1.0.1", { dataLicense: "CC0-1.0" })],
    ["a patch that asks children for more", release("1.0.1", { deriveRoyaltyPpm: 60_000 })],
    ["a patch with another record count", release("1.0.1", { recordCount: 201n })],
    ["a correction without the parent", release("1.1.0", { parents: [] }, corrected)],
    ["a correction with a lower royalty", release("1.1.0", { parents: lower }, corrected)],
    ["a correction that allows what was denied", release("2.0.0", { consents: opened }, corrected)],
  ];
  for (const [why, message] of refused) {
    await chain.refuse(paul, message, RegistryError.InvalidVersion, why);
  }
  await chain.must(paul, release("1.0.1", { metadataUri: "https://example.org/card.json", byteCount: 2_000n }));
  await chain.must(paul, release("1.1.0", {}, corrected));
  const patch = findVersion(chain.app.read(), 2n, { major: 1, minor: 0, patch: 1 });
  assert.deepEqual([patch?.content.parents, patch?.content.consents], [parents, consents]);
});
