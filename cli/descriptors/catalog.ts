/** The services that this application answers: those of the descriptor set whose methods a module handles. */
import { createAppModules } from "../../node/execution/modules.ts";
import { services } from "../../proto/registry.ts";
import type { MethodDescriptor, ServiceDescriptor } from "../../proto/service.ts";

/** Package, version and kind of a service name. */
const VERSIONED = /^(.+)\.v(\d+)(?:beta(\d+))?\.(\w+)$/;

/** One method with its service. */
export interface CatalogEntry {
  readonly service: ServiceDescriptor;
  readonly method: MethodDescriptor;
}

/** The messages (`Msg` services) or queries (`Query` services) that the modules of this binary handle, in descriptor order; of a module with several versions the newest. */
export function catalogOf(kind: "Msg" | "Query"): readonly CatalogEntry[] {
  const { messages, queries } = createAppModules();
  return services
    .filter((service) => service.name.endsWith(`.${kind}`) && !hasNewerVersion(service))
    .flatMap((service) =>
      service.methods
        .filter((method) =>
          kind === "Msg" ? messages.has(`/${method.input.typeName}`) : queries.has(`/${service.name}/${method.name}`),
        )
        .map((method) => ({ service, method })),
    );
}

/** Whether the same module has this service in a later version: `v1` is later than `v1beta1`. */
function hasNewerVersion({ name }: ServiceDescriptor): boolean {
  const own = VERSIONED.exec(name);
  return services.some((other) => {
    const match = VERSIONED.exec(other.name);
    return own !== null && match !== null && own[1] === match[1] && own[4] === match[4] && age(own) > age(match);
  });
}

/** Less is later: finished versions before their betas. */
function age(match: RegExpExecArray): number {
  const [major, beta] = [Number(match[2]), match[3]];
  return -(major * 1_000 + (beta === undefined ? 999 : Number(beta)));
}
