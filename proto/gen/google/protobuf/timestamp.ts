/** Generated from proto/google/protobuf/timestamp.proto by `npm run proto`; not edited by hand. */
import type { Codec } from "../../../wire.ts";
import { defineCodec, putTimestamp } from "../../../wire.ts";

/** An instant. TypeScript sees bigint nanoseconds since the Unix epoch. */
export const Timestamp: Codec<bigint> = defineCodec<bigint>({
  typeName: "google.protobuf.Timestamp",
  fields: [
    { number: 1, name: "seconds", protoName: "seconds", kind: "int64", repeated: false, nullable: false },
    { number: 2, name: "nanos", protoName: "nanos", kind: "int32", repeated: false, nullable: false },
  ],
  write: putTimestamp,
  read: (reader) => reader.timestampBody(),
  create: () => 0n,
});
