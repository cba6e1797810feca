/**
 * Which gRPC methods of the schema this node answers. The schema declares more services than one application
 * version serves; documents and reflection must not promise those. Found out once by asking each path with an
 * empty request: an unknown path says so, any other answer means that it is served.
 */

import { GrpcCode } from "../../lib/errors.ts";
import type { MethodDescriptor, ServiceDescriptor } from "../../proto/service.ts";
import type { QueryRouter } from "./query-router.ts";
import { statusOfResponse } from "./query-status.ts";

/** The services with only their served methods; services without any are left out. */
export type ServedServices = () => Promise<readonly ServiceDescriptor[]>;

/** Asks at the first call and remembers. */
export function createServedServices(router: QueryRouter, declared: readonly ServiceDescriptor[]): ServedServices {
  let found: Promise<readonly ServiceDescriptor[]> | undefined;
  return () => (found ??= findServed(router, declared));
}

async function findServed(
  router: QueryRouter,
  declared: readonly ServiceDescriptor[],
): Promise<readonly ServiceDescriptor[]> {
  const served: ServiceDescriptor[] = [];
  for (const service of declared.filter(({ name }) => !name.endsWith(".Msg"))) {
    const methods: MethodDescriptor[] = [];
    for (const method of service.methods)
      if (await isServed(router, `/${service.name}/${method.name}`)) methods.push(method);
    if (methods.length > 0) served.push({ name: service.name, methods });
  }
  return served;
}

async function isServed(router: QueryRouter, path: string): Promise<boolean> {
  const request = { path, data: new Uint8Array(0), height: 0n, prove: false };
  return statusOfResponse(await router.query(request, new AbortController().signal))?.code !== GrpcCode.Unimplemented;
}
