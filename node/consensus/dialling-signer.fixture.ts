/** For tests: a signer process on the other end of the remote signer's socket. */
import { connect } from "node:net";
import { ed25519Sign } from "#crypto";
import { concatBytes } from "../../lib/bytes.ts";
import { ed25519PublicKeyOf } from "../../lib/chain/public-key.ts";
import { voteSignBytes } from "../../lib/chain/sign-bytes.ts";
import { readUvarint, uvarint } from "../../lib/varint.ts";
import { Message } from "../../proto/gen/tendermint/privval/types.ts";
import type { ValidatorKey } from "./validator-key.ts";

/** The chain id that it signs for, whatever it is asked. */
export const DIALLED_CHAIN = "remote-1";

/** Dials and answers each question with `answer`. @returns hangs up */
export function dialAsSigner(socketPath: string, answer: (question: Message) => Partial<Message>): () => void {
  const socket = connect(socketPath);
  let received: Uint8Array = new Uint8Array(0);
  socket.on("data", (chunk: Uint8Array) => {
    received = concatBytes(received, chunk);
    const prefix = readUvarint(received, 0);
    if (prefix === undefined) return;
    const [length, start] = [Number(prefix.value), prefix.end];
    if (received.length < start + length) return;
    const question = Message.decode(received.subarray(start, start + length));
    received = received.slice(start + length);
    const body = Message.encode(Message.create(answer(question)));
    socket.write(concatBytes(uvarint(BigInt(body.length)), body));
  });
  socket.on("error", () => undefined);
  return () => socket.destroy();
}

/** Tells the key, signs votes below height 100, refuses the others as TMKMS does. */
export function answerWith(key: ValidatorKey): (question: Message) => Partial<Message> {
  return (question) => {
    if (question.pubKeyRequest !== undefined)
      return { pubKeyResponse: { pubKey: ed25519PublicKeyOf(key.publicKey), error: undefined } };
    const asked = question.signVoteRequest?.vote;
    if (asked === undefined) return {};
    const signed = { ...asked, signature: ed25519Sign(key.seed, voteSignBytes(DIALLED_CHAIN, asked)) };
    return {
      signedVoteResponse: {
        vote: signed,
        error: asked.height > 100n ? { code: 1, description: "height regression" } : undefined,
      },
    };
  };
}
