/** JSON-RPC methods that pass through to the application, and evidence. */

import { toBase64 } from "../../lib/bytes.ts";
import { argumentSpecs, jsonObjectArgument } from "./arguments.ts";
import type { RpcBackend } from "./backend.ts";
import { parseEvidence } from "./decode-evidence.ts";
import { encodeInfo, encodeQueryResponse } from "./encode-abci.ts";
import type { Method } from "./method.ts";
import type { QueryRouter } from "./query-router.ts";

/** The methods of this family. */
export function abciMethods(backend: RpcBackend, router: QueryRouter): readonly Method[] {
  return [
    {
      name: "abci_info",
      args: [],
      cost: 1,
      cache: "never",
      handle: async () => ({ response: encodeInfo(await backend.abciInfo()) }),
    },
    {
      name: "abci_query",
      args: argumentSpecs({ path: "string", data: "hex", height: "int", prove: "bool" }),
      cost: 5,
      cache: "never",
      handle: async (args, { signal }) => {
        const height = args.int("height") ?? 0n;
        const request = { path: args.text("path"), data: args.bytes("data"), height, prove: args.bool("prove") };
        return { response: encodeQueryResponse(await router.query(request, signal())) };
      },
    },
    {
      name: "broadcast_evidence",
      args: argumentSpecs({ evidence: "json" }),
      cost: 20,
      cache: "never",
      handle: async (args) => ({
        hash: toBase64(await backend.addEvidence(parseEvidence(jsonObjectArgument(args, "evidence")))),
      }),
    },
  ];
}
