/**
 * A key in another process: CometBFT's privval protocol over a unix socket. The node listens, the signer (TMKMS, horcrux)
 * dials; it keeps its own double-sign state, so this file asks and checks the answers, nothing more.
 * Messages are `tendermint.privval.Message` behind an unsigned varint length. Source: interop 2.3.
 */
import { createServer, type Server, type Socket } from "node:net";
import { chmod, rm } from "node:fs/promises";
import { concatBytes, EMPTY_BYTES } from "../../lib/bytes.ts";
import { equalBlockIds } from "../../lib/chain/block.ts";
import { ed25519PublicKeyOf, publicKeyAddress } from "../../lib/chain/public-key.ts";
import { proposalSignBytes, voteSignBytes } from "../../lib/chain/sign-bytes.ts";
import { NodeError } from "../../lib/errors.ts";
import { uvarint } from "../../lib/varint.ts";
import { Message } from "../../proto/gen/tendermint/privval/types.ts";
import type { SignatureVerifier, Signer } from "./ports.ts";

const MESSAGE_BYTES_MAX = 65_536;

/** How the socket is opened. */
export interface RemoteSignerOptions {
  readonly socketPath: string;
  readonly chainId: string;
  readonly verify: SignatureVerifier;
  /** Longest wait for the signer to dial, and for one answer, milliseconds. */
  readonly connectTimeoutMs: number;
  readonly answerTimeoutMs: number;
}

/** A signer behind a socket. */
export interface RemoteSigner extends Signer {
  close(): Promise<void>;
}

interface Waiting {
  readonly resolve: (message: Message) => void;
  readonly reject: (error: NodeError) => void;
}

/**
 * Listens on the socket and waits for the signer to dial and to tell its key.
 * @throws NodeError("SIGNER_FAILED") when none comes in time
 */
export async function openRemoteSigner(options: RemoteSignerOptions): Promise<RemoteSigner> {
  await rm(options.socketPath, { force: true });
  let socket: Socket | undefined;
  let waiting: Waiting | undefined;
  let received: Uint8Array = EMPTY_BYTES;
  let onDialled: () => void = () => undefined;
  const dialled = new Promise<void>((resolve) => {
    onDialled = resolve;
  });
  const failWaiting = (text: string): void => {
    waiting?.reject(new NodeError("SIGNER_FAILED", text));
    waiting = undefined;
  };
  const server: Server = createServer((next) => {
    // The newest connection is the signer: after a restart it dials again.
    socket?.destroy();
    socket = next;
    received = EMPTY_BYTES;
    next.on("data", (chunk: Uint8Array) => {
      if (socket !== next) return;
      received = concatBytes(received, chunk);
      const taken = takeMessage(received);
      if (taken === "more") return;
      if (taken === "bad") {
        failWaiting("the signer sent garbage");
        next.destroy();
        return;
      }
      received = received.slice(taken.bytes);
      waiting?.resolve(taken.message);
      waiting = undefined;
    });
    next.on("error", () => undefined);
    next.on("close", () => {
      if (socket !== next) return;
      socket = undefined;
      failWaiting("the signer hung up");
    });
    onDialled();
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (cause) =>
      reject(new NodeError("SIGNER_FAILED", "the signer's socket cannot be opened", { cause })),
    );
    server.listen(options.socketPath, resolve);
  });
  // Whoever may dial becomes the signer.
  await chmod(options.socketPath, 0o600);

  const timed = <T>(promise: Promise<T>, afterMs: number, text: string): Promise<T> => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new NodeError("SIGNER_FAILED", text)), afterMs);
    });
    return Promise.race([promise, late]).finally(() => clearTimeout(timer));
  };
  let turn: Promise<unknown> = Promise.resolve();
  /** One question at a time: the protocol has no request ids. */
  const ask = (question: Partial<Message>): Promise<Message> => {
    const asked = turn.then(async () => {
      const target = socket;
      if (target === undefined) throw new NodeError("SIGNER_FAILED", "no signer is connected");
      const answer = new Promise<Message>((resolve, reject) => {
        waiting = { resolve, reject };
      });
      const body = Message.encode(Message.create(question));
      target.write(concatBytes(uvarint(BigInt(body.length)), body));
      try {
        return await timed(answer, options.answerTimeoutMs, "the signer did not answer in time");
      } catch (error) {
        // A late answer must not be taken for that of the next question.
        target.destroy();
        throw error;
      }
    });
    turn = asked.catch(() => undefined);
    return asked;
  };
  const close = async (): Promise<void> => {
    socket?.destroy();
    await new Promise<void>((resolve) => server.close(() => resolve()));
    await rm(options.socketPath, { force: true });
  };

  try {
    await timed(dialled, options.connectTimeoutMs, "no signer dialled in time");
    const { pubKeyResponse } = await ask({ pubKeyRequest: { chainId: options.chainId } });
    const publicKey = pubKeyResponse?.pubKey.ed25519;
    if (publicKey === undefined)
      throw new NodeError("SIGNER_FAILED", pubKeyResponse?.error?.description ?? "the signer has no ed25519 key");
    return {
      address: publicKeyAddress(ed25519PublicKeyOf(publicKey)),
      publicKey,
      lastSigned: undefined,
      close,
      signVote: async (chainId, vote) => {
        const { signedVoteResponse } = await ask({ signVoteRequest: { vote, chainId } });
        if (signedVoteResponse?.error !== undefined)
          throw new NodeError("SIGN_REFUSED", signedVoteResponse.error.description);
        if (signedVoteResponse === undefined)
          throw new NodeError("SIGNER_FAILED", "the signer answered another question");
        const { timestamp, signature, blockId } = signedVoteResponse.vote;
        const signed = { ...vote, timestamp, signature };
        const isOurs =
          equalBlockIds(blockId, vote.blockId) && options.verify(publicKey, voteSignBytes(chainId, signed), signature);
        if (!isOurs) throw new NodeError("SIGNER_FAILED", "the signer's signature does not fit the vote");
        return signed;
      },
      signProposal: async (chainId, proposal) => {
        const { signedProposalResponse } = await ask({ signProposalRequest: { proposal, chainId } });
        if (signedProposalResponse?.error !== undefined)
          throw new NodeError("SIGN_REFUSED", signedProposalResponse.error.description);
        if (signedProposalResponse === undefined)
          throw new NodeError("SIGNER_FAILED", "the signer answered another question");
        const { timestamp, signature } = signedProposalResponse.proposal;
        const signed = { ...proposal, timestamp, signature };
        if (!options.verify(publicKey, proposalSignBytes(chainId, signed), signature))
          throw new NodeError("SIGNER_FAILED", "the signer's signature does not fit the proposal");
        return signed;
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Cuts one message from the front of what was received. */
function takeMessage(bytes: Uint8Array): "more" | "bad" | { readonly message: Message; readonly bytes: number } {
  let length = 0;
  let at = 0;
  for (; ; at += 1) {
    const byte = bytes[at];
    if (byte === undefined) return at < 3 ? "more" : "bad";
    if (at >= 3) return "bad";
    length += (byte & 0x7f) * 2 ** (7 * at);
    if (byte < 0x80) break;
  }
  const start = at + 1;
  if (length > MESSAGE_BYTES_MAX) return "bad";
  if (bytes.length < start + length) return "more";
  try {
    return { message: Message.decode(bytes.subarray(start, start + length)), bytes: start + length };
  } catch {
    return "bad";
  }
}
