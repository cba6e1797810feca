/** The services that this application answers: those of the descriptor set whose methods a module handles. */
import { createAppModules } from "../../node/execution/modules.ts";
import { services } from "../../proto/registry.ts";
import type { MethodDescriptor, ServiceDescriptor } from "../../proto/service.ts";

/** One method with its service. */
export interface CatalogEntry {
  readonly service: ServiceDescriptor;
  readonly method: MethodDescriptor;
}

/** The messages (`Msg` services) or queries (`Query` services) that the modules of this binary handle, in descriptor order. */
export function catalogOf(kind: "Msg" | "Query"): readonly CatalogEntry[] {
  const { messages, queries } = createAppModules();
  return services
    .filter(({ name }) => name.endsWith(`.${kind}`))
    .flatMap((service) =>
      service.methods
        .filter((method) =>
          kind === "Msg" ? messages.has(`/${method.input.typeName}`) : queries.has(`/${service.name}/${method.name}`),
        )
        .map((method) => ({ service, method })),
    );
}
