/** Proves that a commitment decides who was first when a copy stands in the very same block, and before it (docs/spec/registry.md R21, R22, R70). */
import assert from "node:assert/strict";
import { test } from "node:test";
import { sha256 } from "#crypto";
import { utf8ToBytes } from "../../lib/bytes.ts";
import { commitmentOf } from "../../lib/registry/contributor-id.ts";
import { signTx, testAccount } from "../../node/execution/test-app.fixture.ts";
import type { TestAccount } from "../../node/execution/test-app.fixture.ts";
import { MsgChallengeDuplicate, MsgCommitVersion } from "../../proto/gen/byline/registry/v1/tx.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import {
  BYL,
  any,
  coin,
  contentOf,
  contributorOf,
  createRegistryChain,
  publishVersion,
  records,
  registerDataset,
} from "./chain.fixture.ts";
import { RegistryError } from "./errors.ts";

const [olga, paul, rosa] = [testAccount("olga"), testAccount("paul"), testAccount("rosa")];
const everyone = [olga, paul, rosa];

test("of two in one block the one that was committed to is older, wherever it stands; without a commitment there is no order", async () => {
  for (const isCommitted of [true, false]) {
    const chain = await createRegistryChain(everyone);
    const own = records(200);
    const salt = sha256(utf8ToBytes("salt"));
    const content = (who: TestAccount) => contentOf(own, [contributorOf(who, 0n, 200n)]);
    const commitment = commitmentOf(content(olga).contentRoot, olga.address, salt);
    await chain.must(olga, registerDataset(olga, "a"), any(MsgCommitVersion, { owner: olga.text, commitment }));
    await chain.must(paul, registerDataset(paul, "b"));
    const tx = (account: TestAccount, message: Any): Uint8Array => {
      const signers = [{ account, number: BigInt(everyone.indexOf(account)), sequence: 1n }];
      return signTx({ messages: [message], signers, fee: { gasLimit: 20_000_000n } });
    };
    const copy = tx(paul, publishVersion(paul, "b", "1.0.0", content(paul)));
    const commitSalt = isCommitted ? salt : new Uint8Array(0);
    const original = tx(olga, publishVersion(olga, "a", "1.0.0", content(olga), { commitSalt }));
    const { txResults } = await chain.app.block([copy, original]);
    assert.deepEqual(
      txResults.map(({ code }) => code),
      [0, 0],
    );
    const [a, b] = [
      { datasetId: 1n, version: "1.0.0" },
      { datasetId: 2n, version: "1.0.0" },
    ];
    const challenge = (older: typeof a, newer: typeof a): Any =>
      any(MsgChallengeDuplicate, { challenger: rosa.text, older, newer, bond: coin(100n * BYL) });
    await chain.refuse(rosa, challenge(b, a), RegistryError.ChallengeExempt);
    if (isCommitted) await chain.must(rosa, challenge(a, b));
    else await chain.refuse(rosa, challenge(a, b), RegistryError.ChallengeExempt);
  }
});
