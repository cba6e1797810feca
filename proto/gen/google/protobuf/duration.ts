/** Generated from proto/google/protobuf/duration.proto by `npm run proto`; not edited by hand. */
import type { Codec } from "../../../wire.ts";
import { defineCodec, putDuration } from "../../../wire.ts";

/** A span of time. TypeScript sees bigint nanoseconds. */
export const Duration: Codec<bigint> = defineCodec<bigint>({
  typeName: "google.protobuf.Duration",
  fields: [
    { number: 1, name: "seconds", protoName: "seconds", kind: "int64", repeated: false, nullable: false },
    { number: 2, name: "nanos", protoName: "nanos", kind: "int32", repeated: false, nullable: false },
  ],
  write: putDuration,
  read: (reader) => reader.durationBody(),
  create: () => 0n,
});
