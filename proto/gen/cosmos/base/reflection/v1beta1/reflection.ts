/** Generated from proto/cosmos/base/reflection/v1beta1/reflection.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../../wire.ts";
import { defineCodec, putString } from "../../../../../wire.ts";
import type { Reader } from "../../../../../wire-reader.ts";

/** Message cosmos.base.reflection.v1beta1.ListAllInterfacesRequest. */
export type ListAllInterfacesRequest = Readonly<Record<string, never>>;

function writeListAllInterfacesRequest(): void {}

function readListAllInterfacesRequest(reader: Reader): ListAllInterfacesRequest {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createListAllInterfacesRequest(): ListAllInterfacesRequest {
  return {};
}

/** Codec of cosmos.base.reflection.v1beta1.ListAllInterfacesRequest. */
export const ListAllInterfacesRequest: Codec<ListAllInterfacesRequest> = defineCodec<ListAllInterfacesRequest>({
  typeName: "cosmos.base.reflection.v1beta1.ListAllInterfacesRequest",
  fields: [],
  write: writeListAllInterfacesRequest,
  read: readListAllInterfacesRequest,
  create: createListAllInterfacesRequest,
});

/** Message cosmos.base.reflection.v1beta1.ListAllInterfacesResponse. */
export interface ListAllInterfacesResponse {
  readonly interfaceNames: readonly string[];
}

function writeListAllInterfacesResponse(writer: Writer, value: ListAllInterfacesResponse): void {
  for (const item of value.interfaceNames) {
    putString(writer, 10, item);
  }
}

function readListAllInterfacesResponse(reader: Reader): ListAllInterfacesResponse {
  const f1: string[] = [];
  let tag = reader.tag();
  while (tag === 10) {
    f1.push(reader.string());
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    interfaceNames: f1,
  };
}

function createListAllInterfacesResponse(partial?: Partial<ListAllInterfacesResponse>): ListAllInterfacesResponse {
  return {
    interfaceNames: [],
    ...partial,
  };
}

/** Codec of cosmos.base.reflection.v1beta1.ListAllInterfacesResponse. */
export const ListAllInterfacesResponse: Codec<ListAllInterfacesResponse> = defineCodec<ListAllInterfacesResponse>({
  typeName: "cosmos.base.reflection.v1beta1.ListAllInterfacesResponse",
  fields: [
    { number: 1, name: "interfaceNames", protoName: "interface_names", kind: "string", repeated: true, nullable: false },
  ],
  write: writeListAllInterfacesResponse,
  read: readListAllInterfacesResponse,
  create: createListAllInterfacesResponse,
});

/** Message cosmos.base.reflection.v1beta1.ListImplementationsRequest. */
export interface ListImplementationsRequest {
  readonly interfaceName: string;
}

function writeListImplementationsRequest(writer: Writer, value: ListImplementationsRequest): void {
  if (value.interfaceName !== "") {
    putString(writer, 10, value.interfaceName);
  }
}

function readListImplementationsRequest(reader: Reader): ListImplementationsRequest {
  let f1 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    interfaceName: f1,
  };
}

function createListImplementationsRequest(partial?: Partial<ListImplementationsRequest>): ListImplementationsRequest {
  return {
    interfaceName: "",
    ...partial,
  };
}

/** Codec of cosmos.base.reflection.v1beta1.ListImplementationsRequest. */
export const ListImplementationsRequest: Codec<ListImplementationsRequest> = defineCodec<ListImplementationsRequest>({
  typeName: "cosmos.base.reflection.v1beta1.ListImplementationsRequest",
  fields: [
    { number: 1, name: "interfaceName", protoName: "interface_name", kind: "string", repeated: false, nullable: false },
  ],
  write: writeListImplementationsRequest,
  read: readListImplementationsRequest,
  create: createListImplementationsRequest,
});

/** Message cosmos.base.reflection.v1beta1.ListImplementationsResponse. */
export interface ListImplementationsResponse {
  readonly implementationMessageNames: readonly string[];
}

function writeListImplementationsResponse(writer: Writer, value: ListImplementationsResponse): void {
  for (const item of value.implementationMessageNames) {
    putString(writer, 10, item);
  }
}

function readListImplementationsResponse(reader: Reader): ListImplementationsResponse {
  const f1: string[] = [];
  let tag = reader.tag();
  while (tag === 10) {
    f1.push(reader.string());
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    implementationMessageNames: f1,
  };
}

function createListImplementationsResponse(partial?: Partial<ListImplementationsResponse>): ListImplementationsResponse {
  return {
    implementationMessageNames: [],
    ...partial,
  };
}

/** Codec of cosmos.base.reflection.v1beta1.ListImplementationsResponse. */
export const ListImplementationsResponse: Codec<ListImplementationsResponse> = defineCodec<ListImplementationsResponse>({
  typeName: "cosmos.base.reflection.v1beta1.ListImplementationsResponse",
  fields: [
    { number: 1, name: "implementationMessageNames", protoName: "implementation_message_names", kind: "string", repeated: true, nullable: false },
  ],
  write: writeListImplementationsResponse,
  read: readListImplementationsResponse,
  create: createListImplementationsResponse,
});
