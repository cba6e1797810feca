/** An unmodified cosmjs 0.32.4 verifies our state with its own code: a version's row, its absence, and a changed byte that it refuses. */
import assert from "node:assert/strict";
import { QueryClient } from "stargate-032";
import { Comet38Client, HttpClient, type RpcClient } from "tendermint-rpc-032";
import { equalBytes, fromBase64, toBase64 } from "../../lib/bytes.ts";
import { asJsonObject, type JsonValue } from "../../lib/json.ts";
import { versionRowKey } from "../../sdk/provenance/prove.ts";

/** A row and the height of a state that holds it. */
export interface KnownRow {
  readonly datasetId: bigint;
  readonly version: string;
  readonly value: Uint8Array;
  readonly height: bigint;
}

/** The node's answers, with one bit of every queried value changed. */
function liar(url: string): RpcClient {
  const honest = new HttpClient(url);
  return {
    disconnect: () => honest.disconnect(),
    async execute(request) {
      const answer = await honest.execute(request);
      const result: JsonValue = answer.result;
      const response = asJsonObject(asJsonObject(result)?.["response"]);
      const value = response?.["value"];
      if (request.method !== "abci_query" || typeof value !== "string") return answer;
      const changed = fromBase64(value).map((byte, index) => (index === 5 ? byte ^ 1 : byte));
      return { ...answer, result: { response: { ...response, value: toBase64(changed) } } };
    },
  };
}

/** Asks an unmodified client. @throws AssertionError when it does not see what we see */
export async function olderClientAgrees(url: string, { datasetId, version, value, height }: KnownRow): Promise<void> {
  const client = new QueryClient(await Comet38Client.create(new HttpClient(url)));
  const at = Number(height);
  const found = await client.queryStoreVerified("registry", versionRowKey(datasetId, version), at);
  assert.ok(equalBytes(found.value, value), "the same row");
  const absent = await client.queryStoreVerified("registry", versionRowKey(datasetId, "9.9.9"), at);
  assert.equal(absent.value.length, 0, "no row");
  const deceived = new QueryClient(await Comet38Client.create(liar(url)));
  await assert.rejects(deceived.queryStoreVerified("registry", versionRowKey(datasetId, version), at));
}
