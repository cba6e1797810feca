/** Generated from proto/byline/emissions/v1/query.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { defineCodec } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { ChainClock } from "./emissions.ts";

/** Message byline.emissions.v1.QueryClockRequest. */
export type QueryClockRequest = Readonly<Record<string, never>>;

function writeQueryClockRequest(): void {}

function readQueryClockRequest(reader: Reader): QueryClockRequest {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createQueryClockRequest(): QueryClockRequest {
  return {};
}

/** Codec of byline.emissions.v1.QueryClockRequest. */
export const QueryClockRequest: Codec<QueryClockRequest> = defineCodec<QueryClockRequest>({
  typeName: "byline.emissions.v1.QueryClockRequest",
  fields: [],
  write: writeQueryClockRequest,
  read: readQueryClockRequest,
  create: createQueryClockRequest,
});

/** Message byline.emissions.v1.QueryClockResponse. */
export interface QueryClockResponse {
  readonly clock: ChainClock;
}

function writeQueryClockResponse(writer: Writer, value: QueryClockResponse): void {
  {
    writer.uint32(10).fork();
    ChainClock.write(writer, value.clock);
    writer.ldelim();
  }
}

function readQueryClockResponse(reader: Reader): QueryClockResponse {
  let f1: ChainClock | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = ChainClock.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    clock: f1 ?? ChainClock.create(),
  };
}

function createQueryClockResponse(partial?: Partial<QueryClockResponse>): QueryClockResponse {
  return {
    clock: ChainClock.create(),
    ...partial,
  };
}

/** Codec of byline.emissions.v1.QueryClockResponse. */
export const QueryClockResponse: Codec<QueryClockResponse> = defineCodec<QueryClockResponse>({
  typeName: "byline.emissions.v1.QueryClockResponse",
  fields: [
    { number: 1, name: "clock", protoName: "clock", kind: "message", repeated: false, nullable: false, message: () => ChainClock },
  ],
  write: writeQueryClockResponse,
  read: readQueryClockResponse,
  create: createQueryClockResponse,
});
