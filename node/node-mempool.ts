/** The mempool of a node from its settings, over the application behind ABCI. */

import { CheckTxType } from "../proto/gen/tendermint/abci/types.ts";
import type { Settings } from "./config/load.ts";
import type { AbciClient } from "./execution/abci-client.ts";
import type { CheckCall } from "./execution/check-batch.ts";
import { createBatchedCheck } from "./mempool/batched-check.ts";
import type { Mempool } from "./mempool/driver.ts";
import { createMempool } from "./mempool/driver.ts";

/** Creates the mempool; `height` is that of the newest block. */
export function createNodeMempool({ config }: Settings, app: AbciClient, height: bigint): Mempool {
  const checkNew = createBatchedCheck((calls: readonly CheckCall[]) => app.checkTxs(calls, CheckTxType.NEW));
  return createMempool(
    {
      limits: {
        txsMax: config.mempool.size,
        bytesMax: config.mempool.max_txs_bytes,
        txBytesMax: config.mempool.max_tx_bytes,
        seenMax: config.mempool.cache_size,
      },
      app: {
        checkTx: (tx, wantsEvents) => checkNew({ tx, wantsEvents }),
        recheckTxs: (txs) =>
          app.checkTxs(
            txs.map((tx) => ({ tx, wantsEvents: false })),
            CheckTxType.RECHECK,
          ),
        touchedSenders: app.touchedSenders,
        forgetPending: app.forgetPending,
      },
      recheck: config.mempool.recheck,
      keepInvalidInCache: config.mempool["keep-invalid-txs-in-cache"],
    },
    height,
  );
}
