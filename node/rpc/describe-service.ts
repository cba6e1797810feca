/**
 * `byline.tx.v1.Service`: an included transaction in words. The words are lib/words; this file finds the transaction and the
 * names of the things in it.
 */

import { unreachable } from "../../lib/assert.ts";
import { fromHex, toHexUpper } from "../../lib/bytes.ts";
import { txHash } from "../../lib/chain/tx.ts";
import { GrpcCode, QueryError } from "../../lib/errors.ts";
import { formatRfc3339, SECOND_NS } from "../../lib/time.ts";
import { describeTx, type NamedKind, type TxFacts, type TxWords } from "../../lib/words/describe.ts";
import { modelText, subjectText } from "../../lib/words/named.ts";
import * as attribution from "../../proto/gen/byline/attribution/v1/query.ts";
import type { Subject } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import * as market from "../../proto/gen/byline/marketplace/v1/query.ts";
import * as registry from "../../proto/gen/byline/registry/v1/query.ts";
import { DescribeRequest, DescribeResponse } from "../../proto/gen/byline/tx/v1/service.ts";
import type { Codec } from "../../proto/wire.ts";
import { type NodeQuery, nodeQuery, type QueryContext } from "./node-query.ts";
import type { RpcServices } from "./services.ts";
import { findTx } from "./tx-lookup.ts";
import { decodeTx } from "./tx-service.ts";

const PATH = "/byline.tx.v1.Service/Describe";
/** Names that are looked up for one transaction; further things keep their numbers. */
const NAMES_MAX = 32;

/** The query of this service. */
export function describeQueries({ backend }: Pick<RpcServices, "backend">): readonly NodeQuery[] {
  return [
    nodeQuery(PATH, DescribeRequest, DescribeResponse, async ({ hash }, context) => {
      const text = hash.replace(/^0x/i, "");
      if (!/^[0-9a-fA-F]{64}$/.test(text)) {
        throw new QueryError(GrpcCode.InvalidArgument, "a transaction's hash has 64 hexadecimal digits");
      }
      const found = await findTx(backend, fromHex(text));
      if (found === undefined) throw new QueryError(GrpcCode.NotFound, `tx not found: ${hash}`);
      const { body, authInfo } = decodeTx(found.tx);
      const fee = authInfo?.fee;
      const facts: TxFacts = {
        messages: body?.messages ?? [],
        fee: { amount: fee?.amount ?? [], payer: fee?.payer ?? "", granter: fee?.granter ?? "" },
        result: found.result,
      };
      const { time } = found.stored.block.header;
      const { sentence, parts } = await tellWithNames(facts, context.ask);
      return {
        hash: toHexUpper(txHash(found.tx)),
        height: found.height,
        time: formatRfc3339(time - (((time % SECOND_NS) + SECOND_NS) % SECOND_NS)),
        succeeded: found.result.code === 0,
        sentence,
        parts,
      };
    }),
  ];
}

/** Tells once to learn which names are wanted, looks them up, and tells again until none is missing. */
async function tellWithNames(facts: TxFacts, ask: QueryContext["ask"]): Promise<TxWords> {
  const names = new Map<string, string | undefined>();
  for (;;) {
    const wanted = new Map<string, { readonly kind: NamedKind; readonly id: bigint }>();
    const words = describeTx(facts, (kind, id) => {
      const key = `${kind}/${id}`;
      if (!names.has(key)) wanted.set(key, { kind, id });
      return names.get(key);
    });
    if (wanted.size === 0 || names.size >= NAMES_MAX) return words;
    for (const [key, { kind, id }] of wanted) {
      if (names.size < NAMES_MAX) names.set(key, await findName(ask, kind, id));
    }
  }
}

/** The present name of a thing; undefined when it is not there any more. */
async function findName(ask: QueryContext["ask"], kind: NamedKind, id: bigint): Promise<string | undefined> {
  switch (kind) {
    case "dataset": {
      const { QueryDatasetRequest: input, QueryDatasetResponse: output } = registry;
      const path = "/byline.registry.v1.Query/Dataset";
      return (await answer(ask, { path, input, output }, { datasetId: id }))?.dataset.name;
    }
    case "model": {
      const { QueryModelRequest: input, QueryModelResponse: output } = attribution;
      const path = "/byline.attribution.v1.Query/Model";
      return (await answer(ask, { path, input, output }, { modelId: id }))?.model.name;
    }
    case "channel": {
      const { QueryChannelRequest: input, QueryChannelResponse: output } = attribution;
      const path = "/byline.attribution.v1.Query/Channel";
      const found = await answer(ask, { path, input, output }, { channelId: id });
      return found === undefined ? undefined : await modelName(ask, found.channel.modelId);
    }
    case "offer": {
      const { QueryOfferRequest: input, QueryOfferResponse: output } = market;
      const path = "/byline.marketplace.v1.Query/Offer";
      const found = await answer(ask, { path, input, output }, { offerId: id });
      return found === undefined ? undefined : await subjectName(ask, found.offer.subject);
    }
    case "licence": {
      const { QueryLicenceRequest: input, QueryLicenceResponse: output } = market;
      const path = "/byline.marketplace.v1.Query/Licence";
      const found = await answer(ask, { path, input, output }, { licenceId: id });
      return found === undefined ? undefined : await subjectName(ask, found.licence.subject);
    }
    case "order": {
      const { QueryOrderRequest: input, QueryOrderResponse: output } = market;
      const path = "/byline.marketplace.v1.Query/Order";
      const found = await answer(ask, { path, input, output }, { orderId: id });
      return found === undefined ? undefined : await findName(ask, "offer", found.order.offerId);
    }
    default:
      return unreachable(kind);
  }
}

async function subjectName(ask: QueryContext["ask"], subject: Subject): Promise<string> {
  const kind = subject.modelId > 0n ? "model" : "dataset";
  const name = await findName(ask, kind, kind === "model" ? subject.modelId : subject.datasetId);
  return subjectText(() => name, subject);
}

async function modelName(ask: QueryContext["ask"], modelId: bigint): Promise<string> {
  const name = await findName(ask, "model", modelId);
  return modelText(() => name, modelId);
}

async function answer<Request, Response>(
  ask: QueryContext["ask"],
  { path, input, output }: { readonly path: string; readonly input: Codec<Request>; readonly output: Codec<Response> },
  request: Request,
): Promise<Response | undefined> {
  const { code, value } = await ask(path, input.encode(request));
  return code === 0 ? output.decode(value) : undefined;
}
