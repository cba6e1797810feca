/** Framing of ABCI sockets: unsigned varint length, then the message (interop §5). */
import { concatBytes } from "../../lib/bytes.ts";
import { NodeError } from "../../lib/errors.ts";
import { ABCI_MESSAGE_BYTES_MAX } from "../../lib/limits.ts";
import { uvarint } from "../../lib/varint.ts";

/** Bytes of the longest length prefix that a message within the limit can have. */
const PREFIX_BYTES_MAX = 4;

/** A message with its length in front. */
export function frameMessage(message: Uint8Array): Uint8Array {
  return concatBytes(uvarint(BigInt(message.length)), message);
}

/** Cuts a byte stream into messages. */
export interface FrameReader {
  /** Takes the next bytes of the stream; answers the messages that are complete now. @throws NodeError("ABCI_FRAME") */
  push(bytes: Uint8Array): readonly Uint8Array[];
}

/** Creates a reader. It holds at most one incomplete message of at most the limit. */
export function createFrameReader(bytesMax = ABCI_MESSAGE_BYTES_MAX): FrameReader {
  let chunks: Uint8Array[] = [];
  let held = 0;
  let wanted = 1;
  return {
    push(bytes) {
      chunks.push(bytes);
      held += bytes.length;
      if (held < wanted) {
        return [];
      }
      let rest = chunks.length === 1 ? bytes : concatBytes(...chunks);
      const messages: Uint8Array[] = [];
      for (;;) {
        const prefix = readPrefix(rest);
        if (prefix === undefined) {
          wanted = rest.length + 1;
          break;
        }
        if (prefix.length > bytesMax) {
          throw new NodeError("ABCI_FRAME", `message of ${prefix.length} bytes, at most ${bytesMax}`);
        }
        wanted = prefix.size + prefix.length;
        if (rest.length < wanted) {
          break;
        }
        messages.push(rest.slice(prefix.size, wanted));
        rest = rest.subarray(wanted);
        wanted = 1;
      }
      chunks = rest.length === 0 ? [] : [rest.slice()];
      held = rest.length;
      return messages;
    },
  };
}

/** Length prefix at the start; undefined when more bytes are needed. */
function readPrefix(bytes: Uint8Array): { readonly size: number; readonly length: number } | undefined {
  let length = 0;
  for (let index = 0; index < PREFIX_BYTES_MAX; index += 1) {
    const byte = bytes[index];
    if (byte === undefined) {
      return undefined;
    }
    length |= (byte & 127) << (7 * index);
    if (byte < 128) {
      return { size: index + 1, length };
    }
  }
  throw new NodeError("ABCI_FRAME", "message length is no varint within the limit");
}
