/** What queries of the marketplace share: the subject asked for, pages over indexes, refusals in words. */
import { readBigEndian64 } from "../../lib/bytes.ts";
import { TxError } from "../../lib/errors.ts";
import type { Subject } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import type { PageRequest } from "../../proto/gen/cosmos/base/query/v1beta1/pagination.ts";
import type { Codec } from "../../proto/wire.ts";
import type { Context } from "../context.ts";
import { paginate } from "../pagination.ts";
import type { Page } from "../pagination.ts";
import { invalidArgument } from "../query-errors.ts";
import { MARKETPLACE_STORE } from "./keys.ts";
import { checkSubject } from "./subjects.ts";

/** The id at the end of an index row's key. */
const ID_BYTES = 8;

/** The subject that a request names, if it names one. @throws QueryError(InvalidArgument) */
export function askedSubject({ datasetId, version, modelId }: Subject): Subject | undefined {
  if (datasetId === 0n && version === "" && modelId === 0n) {
    return undefined;
  }
  const subject = { datasetId, version, modelId };
  const reason = refusalOf(() => checkSubject(subject));
  if (reason !== "") {
    throw invalidArgument(reason);
  }
  return subject;
}

/** One page: of an index whose keys end with the id, or of all rows. */
export function rows<T>(
  ctx: Context,
  source: {
    readonly codec: Codec<T>;
    readonly all: Uint8Array;
    readonly prefix: Uint8Array | undefined;
    readonly get: (ctx: Context, id: bigint) => T;
  },
  pagination: PageRequest | undefined,
): Page<T> {
  const store = ctx.store(MARKETPLACE_STORE);
  return source.prefix === undefined
    ? paginate(store, source.all, pagination, (_key, value) => source.codec.decode(value))
    : paginate(store, source.prefix, pagination, (key) => source.get(ctx, readBigEndian64(key, key.length - ID_BYTES)));
}

/** Why something is refused; empty when it is not. */
export function refusalOf(check: () => void): string {
  try {
    check();
    return "";
  } catch (error) {
    if (error instanceof TxError) {
      return error.log;
    }
    throw error;
  }
}
