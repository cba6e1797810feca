/**
 * Messages that carry messages: how a module that got an `Any` finds the handler, and what it must check first
 * (reliability ). The wiring gives the handlers; no module knows another's messages.
 */
import { SdkError, TxError } from "../lib/errors.ts";
import { NESTED_MESSAGES_DEPTH_MAX, NESTED_MESSAGES_MAX } from "../lib/limits.ts";
import type { Any } from "../proto/gen/google/protobuf/any.ts";
import { WireError } from "../proto/wire-error.ts";
import { refuseWhen } from "./refuse.ts";
import type { BoundMessage, MessageHandler } from "./module.ts";

/** Finds and decodes messages of the application that is running. */
export interface MessageRouter {
  /** Whether some module handles messages of this type. */
  knows(typeUrl: string): boolean;
  /**
   * Decodes a message strictly.
   * @returns undefined when no module handles its type
   * @throws TxError(UnpackAny), and what reading its signers throws
   */
  bind(message: Any): BoundMessage | undefined;
}

/** Creates a router over the handlers; `find` is first asked when a message runs, so that modules may be made before. */
export function createMessageRouter(find: (typeUrl: string) => MessageHandler | undefined): MessageRouter {
  return {
    knows: (typeUrl) => find(typeUrl) !== undefined,
    bind({ typeUrl, value }) {
      try {
        return find(typeUrl)?.bind(value);
      } catch (error) {
        throw error instanceof WireError ? new TxError(SdkError.UnpackAny, `${typeUrl}: ${error.message}`) : error;
      }
    },
  };
}

/**
 * Checks the messages inside a message without touching state: known types, strict encoding, at most
 * NESTED_MESSAGES_MAX of them, wrappers at most NESTED_MESSAGES_DEPTH_MAX deep, each valid in itself.
 * @throws TxError(InvalidRequest, UnknownRequest, UnpackAny) or what a message's own check throws
 */
export function checkNested(router: MessageRouter, messages: readonly Any[]): void {
  for (const message of bindNested(router, messages)) {
    message.validateBasic();
  }
}

/** Binds the messages inside a message, having checked their number and depth. @throws as `checkNested` */
export function bindNested(router: MessageRouter, messages: readonly Any[], depth = 1): readonly BoundMessage[] {
  refuseWhen(
    depth > NESTED_MESSAGES_DEPTH_MAX,
    SdkError.InvalidRequest,
    `messages are nested deeper than ${NESTED_MESSAGES_DEPTH_MAX}`,
  );
  refuseWhen(
    messages.length > NESTED_MESSAGES_MAX,
    SdkError.InvalidRequest,
    `${messages.length} messages inside a message, at most ${NESTED_MESSAGES_MAX}`,
  );
  return messages.map((message) => {
    const bound = router.bind(message);
    if (bound === undefined) {
      throw new TxError(SdkError.UnknownRequest, `unrecognized message route: ${message.typeUrl}`);
    }
    if (bound.inner.length > 0) {
      bindNested(router, bound.inner, depth + 1);
    }
    return bound;
  });
}
