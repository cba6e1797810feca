/** `cosmos.base.node.v1beta1.Service` and `cosmos.base.reflection.v1beta1.ReflectionService`. */

import { GrpcCode, QueryError } from "../../lib/errors.ts";
import * as node from "../../proto/gen/cosmos/base/node/v1beta1/query.ts";
import * as reflection from "../../proto/gen/cosmos/base/reflection/v1beta1/reflection.ts";
import { allServices } from "../../proto/gen/registry.ts";
import type { RpcBackend } from "./backend.ts";
import { type NodeQuery, nodeQuery } from "./node-query.ts";
import type { RpcServices } from "./services.ts";

const NODE = "/cosmos.base.node.v1beta1.Service";
const REFLECTION = "/cosmos.base.reflection.v1beta1.ReflectionService";

/** The interface whose implementations are the messages of all Msg services. */
const MSG_INTERFACE = "cosmos.base.v1beta1.Msg";

/** The queries of these services. */
export function nodeServiceQueries({ backend }: RpcServices): readonly NodeQuery[] {
  return [
    nodeQuery(`${NODE}/Config`, node.ConfigRequest, node.ConfigResponse, () => ({
      minimumGasPrice: backend.settings.minimumGasPrices,
      pruningKeepRecent: backend.settings.pruningKeepRecent,
      pruningInterval: backend.settings.pruningInterval,
      haltHeight: backend.settings.haltHeight,
    })),
    nodeQuery(`${NODE}/Status`, node.StatusRequest, node.StatusResponse, () => status(backend)),
    nodeQuery(
      `${REFLECTION}/ListAllInterfaces`,
      reflection.ListAllInterfacesRequest,
      reflection.ListAllInterfacesResponse,
      () => ({
        interfaceNames: [MSG_INTERFACE],
      }),
    ),
    nodeQuery(
      `${REFLECTION}/ListImplementations`,
      reflection.ListImplementationsRequest,
      reflection.ListImplementationsResponse,
      (request) => {
        if (request.interfaceName !== MSG_INTERFACE) {
          throw new QueryError(GrpcCode.NotFound, `interface ${request.interfaceName} is not registered`);
        }
        return { implementationMessageNames: messageTypeUrls() };
      },
    ),
  ];
}

function messageTypeUrls(): readonly string[] {
  return allServices
    .filter((service) => service.name.endsWith(".Msg"))
    .flatMap((service) => service.methods.map((method) => `/${method.input.typeName}`))
    .sort((a, b) => (a < b ? -1 : 1));
}

async function status(backend: RpcBackend): Promise<node.StatusResponse> {
  const { base, height } = backend.blockRange();
  const meta = await backend.loadBlockMeta(height);
  const empty = new Uint8Array(0);
  return {
    earliestStoreHeight: base,
    height,
    timestamp: meta?.header.time,
    appHash: meta?.header.appHash ?? empty,
    validatorHash: meta?.header.nextValidatorsHash ?? empty,
  };
}
