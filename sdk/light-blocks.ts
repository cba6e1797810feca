/** Light blocks over RPC: header, commit and all validators of a height, read with the chain's own strict readers. */
import { commitFromJson, headerFromJson, validatorFromJson } from "../lib/chain/comet-json.ts";
import { validatorSetOfExisting } from "../lib/chain/validator-set.ts";
import { ChainError, TxError } from "../lib/errors.ts";
import { asJsonObject, type JsonValue } from "../lib/json.ts";
import { VALIDATORS_MAX } from "../lib/limits.ts";
import type { CompleteLightBlock } from "../lib/light/verify.ts";
import type { Validator } from "../proto/gen/tendermint/types/validator.ts";
import { type RpcConnection, textOf } from "./rpc.ts";

const PAGE_VALIDATORS = 100;

/**
 * Fetches the light block of a height; nothing in it is verified yet. Priorities are left out: no hash commits to them.
 * @throws NodeError, TxError(ChainError.InvalidEncoding) when the node's answer is malformed
 */
export async function fetchLightBlock(rpc: RpcConnection, height: bigint): Promise<CompleteLightBlock> {
  const answer = await rpc.call("commit", { height: height.toString() });
  const signed = asJsonObject(answer["signed_header"]) ?? {};
  const validators = await fetchValidators(rpc, height);
  return { header: headerFromJson(signed["header"]), commit: commitFromJson(signed["commit"]), validators };
}

async function fetchValidators(rpc: RpcConnection, height: bigint): Promise<CompleteLightBlock["validators"]> {
  const found: Validator[] = [];
  for (let page = 1; found.length < VALIDATORS_MAX; page++) {
    const params = { height: height.toString(), page: page.toString(), per_page: PAGE_VALIDATORS.toString() };
    const answer = await rpc.call("validators", params);
    const list = answer["validators"];
    if (!Array.isArray(list) || list.length === 0) break;
    found.push(...list.map((json: JsonValue) => ({ ...validatorFromJson(json), proposerPriority: 0n })));
    if (found.length >= Number(textOf(answer["total"]))) break;
  }
  if (found.length === 0) throw new TxError(ChainError.InvalidEncoding, `no validators for height ${height}`);
  return { ...validatorSetOfExisting(found), proposer: undefined };
}

/** Height of the node's latest block. @throws NodeError */
export async function fetchLatestHeight(rpc: RpcConnection): Promise<bigint> {
  const info = asJsonObject((await rpc.call("status", {}))["sync_info"]);
  return BigInt(textOf(info?.["latest_block_height"]) || "0");
}
