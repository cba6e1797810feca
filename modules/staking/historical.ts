/** The last headers and validator sets, kept for light clients of other chains (cosmos-sdk x/staking historical info). */
import { prefixEnd } from "../../lib/bytes.ts";
import { HistoricalInfo } from "../../proto/gen/cosmos/staking/v1beta1/staking.ts";
import type { Validator } from "../../proto/gen/cosmos/staking/v1beta1/staking.ts";
import { Header } from "../../proto/gen/tendermint/types/types.ts";
import type { Context } from "../context.ts";
import { HISTORICAL_INFOS_PREFIX, STAKING_STORE, historicalInfoKey } from "./keys.ts";
import { getValidator, lastPowers, readParams } from "./keeper.ts";

/** Rows removed in one block at most, when the number of entries to keep was lowered. */
const PRUNED_PER_BLOCK_MAX = 10;

/** Writes this block's entry and drops those that are older than the params keep. */
export function trackHistoricalInfo(ctx: Context): void {
  const keep = BigInt(readParams(ctx).historicalEntries);
  const store = ctx.store(STAKING_STORE);
  const oldest = ctx.header.height - keep + 1n;
  const stale: Uint8Array[] = [];
  for (const row of store.range({ start: HISTORICAL_INFOS_PREFIX, end: prefixEnd(HISTORICAL_INFOS_PREFIX) })) {
    if (stale.length === PRUNED_PER_BLOCK_MAX || HistoricalInfo.decode(row.value).header.height >= oldest) {
      break;
    }
    stale.push(row.key);
  }
  for (const key of stale) {
    store.delete(key);
  }
  if (keep > 0n) {
    const { height, time, proposerAddress } = ctx.header;
    const header = Header.create({ chainId: ctx.chainId, height, time, proposerAddress });
    store.set(historicalInfoKey(height), HistoricalInfo.encode({ header, valset: lastValidators(ctx) }));
  }
}

function lastValidators(ctx: Context): readonly Validator[] {
  return lastPowers(ctx).map(({ operator }) => getValidator(ctx, operator));
}
