/** Proves that publishing commits first, with a salt that a later run finds again and that belongs to one owner and content. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { formatAccountAddress } from "../../lib/address.ts";
import { toHex } from "../../lib/bytes.ts";
import { GrpcCode, QueryError } from "../../lib/errors.ts";
import { commitmentOf } from "../../lib/registry/contributor-id.ts";
import { QueryCommitRequest, QueryCommitResponse } from "../../proto/gen/byline/registry/v1/query.ts";
import { VersionCommit } from "../../proto/gen/byline/registry/v1/registry.ts";
import { MsgCommitVersion } from "../../proto/gen/byline/registry/v1/tx.ts";
import type { RpcConnection } from "../rpc.ts";
import { prepareCommit } from "./commit.ts";

const owner = formatAccountAddress(new Uint8Array(20).fill(7));
const contentRoot = new Uint8Array(32).fill(9);

/** A chain that holds these commitments, by hex. */
function chainWith(commitments: readonly string[]): RpcConnection {
  const absent = (): never => assert.fail("only the commitment is asked for");
  return {
    url: "http://node",
    call: absent,
    provenRow: absent,
    query: async (method, request) => {
      const asked = QueryCommitRequest.decode(method.input.encode(request));
      if (!commitments.includes(asked.commitment)) throw new QueryError(GrpcCode.NotFound, "commitment");
      const commit = VersionCommit.create({ owner: asked.owner });
      return method.output.decode(QueryCommitResponse.encode({ commit, expiresClock: 1n }));
    },
  };
}

test("a commitment is sent once: a later run finds it by its content and owner", async () => {
  const first = await prepareCommit(chainWith([]), { owner, contentRoot });
  assert.ok(first.message !== undefined);
  const sent = MsgCommitVersion.decode(first.message.value);
  assert.deepEqual(sent, { owner, commitment: commitmentOf(contentRoot, new Uint8Array(20).fill(7), first.salt) });
  const again = await prepareCommit(chainWith([toHex(sent.commitment)]), { owner, contentRoot });
  assert.deepEqual(again, { salt: first.salt, message: undefined });
  const other = await prepareCommit(chainWith([]), { owner, contentRoot: new Uint8Array(32).fill(8) });
  assert.notDeepEqual(other.salt, first.salt);
});
