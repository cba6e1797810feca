/** Finds codecs, services and methods by name. The list itself is generated; nothing registers itself at run time. */
import { allCodecs, allServices } from "./gen/registry.ts";
import type { MethodDescriptor, ServiceDescriptor } from "./service.ts";
import type { Codec, MessageOptions } from "./wire.ts";

const byName = new Map(allCodecs.map((codec) => [codec.typeName, codec]));
const byTypeUrl = new Map(allCodecs.map((codec) => [`/${codec.typeName}`, codec]));
const byAminoName = new Map(
  allCodecs.flatMap((codec) => (codec.options.aminoName === undefined ? [] : [[codec.options.aminoName, codec]])),
);
const byMethodPath = new Map(
  allServices.flatMap((service) =>
    service.methods.map((method) => [`/${service.name}/${method.name}`, { service, method }]),
  ),
);
const byMessageInput = new Map(
  allServices
    .filter((service) => service.name.endsWith(".Msg"))
    .flatMap((service) => service.methods.map((method) => [method.input.typeName, { service, method }])),
);

/** A method together with its service. */
export interface ServiceMethod {
  readonly service: ServiceDescriptor;
  readonly method: MethodDescriptor;
}

/** Every service that the schema declares, whether or not a node serves it. */
export const services: readonly ServiceDescriptor[] = allServices;

/** The codec of a full name such as "cosmos.bank.v1beta1.MsgSend". */
export function codecByName(typeName: string): Codec<unknown> | undefined {
  return byName.get(typeName);
}

/** The codec of a type URL; only the form "/" + full name is known. */
export function codecByTypeUrl(typeUrl: string): Codec<unknown> | undefined {
  return byTypeUrl.get(typeUrl);
}

/** The codec of an amino name such as "cosmos-sdk/MsgSend". */
export function codecByAminoName(aminoName: string): Codec<unknown> | undefined {
  return byAminoName.get(aminoName);
}

/** The method of a gRPC or abci_query path such as "/cosmos.bank.v1beta1.Query/Balance". */
export function methodByPath(path: string): ServiceMethod | undefined {
  return byMethodPath.get(path);
}

/** The Msg-service method that takes this type URL: what makes a message a transaction message. */
export function messageMethod(typeUrl: string): ServiceMethod | undefined {
  return typeUrl.startsWith("/") ? byMessageInput.get(typeUrl.slice(1)) : undefined;
}

/** Amino name and signer fields of a message type; empty when the type is unknown or declares none. */
export function messageOptions(typeName: string): MessageOptions {
  return byName.get(typeName)?.options ?? {};
}
