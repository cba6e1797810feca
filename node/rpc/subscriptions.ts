/**
 * Subscriptions of WebSocket clients to the event bus: matching, payloads, bounded queues, and cancellation
 * with CometBFT's texts (interop.md §4.4). No socket here; `websocket.ts` is the transport.
 */

import { NodeError } from "../../lib/errors.ts";
import { QUERY_CHARS_MAX, WS_QUEUE_BYTES_MAX } from "../../lib/limits.ts";
import type { BusMessage, EventBus } from "../index/event-bus.ts";
import { matchesFlat } from "../index/query-match.ts";
import { formatQuery, parseQuery, type Query } from "../index/query-syntax.ts";
import { encodeBusMessage } from "./encode-event.ts";
import { RpcErrors, type RpcId, responseText } from "./json-rpc.ts";
import { type ServerLimits, serverLimits } from "./services.ts";

/** One connection as subscriptions see it. */
export interface SubscriptionClient {
  /** Queues a text for sending; never blocks. */
  send(text: string): void;
  /** Messages handed to `send` that the socket has not taken yet. */
  queuedMessages(): number;
  queuedBytes(): number;
  /** Closes the connection once what is queued has been sent. */
  close(reason: string): void;
}

/** See the file comment. */
export interface Subscriptions {
  /** @throws NodeError with CometBFT's text when a limit is reached, the query is bad or known already */
  subscribe(client: SubscriptionClient, id: RpcId, query: string): void;
  /** @throws NodeError when the query is bad or not subscribed */
  unsubscribe(client: SubscriptionClient, query: string): void;
  /** @throws NodeError when the client has no subscription */
  unsubscribeAll(client: SubscriptionClient): void;
  /** Forgets a closed connection. */
  drop(client: SubscriptionClient): void;
  /** Tells every subscriber that the node stops. */
  cancelAll(reason: string): void;
}

interface Subscription {
  readonly id: RpcId;
  readonly text: string;
  readonly query: Query;
}

/** What a slow client is told, followed by where to go on. */
export const OUT_OF_CAPACITY = "internal subscription event buffer is out of capacity";

/** Creates the subscriptions of one server; it listens to the bus only while somebody subscribes. */
export function createSubscriptions(bus: EventBus, limits: ServerLimits = serverLimits()): Subscriptions {
  const clients = new Map<SubscriptionClient, Map<string, Subscription>>();
  let unlisten: (() => void) | undefined;
  let height = 0n;

  const forget = (client: SubscriptionClient): void => {
    clients.delete(client);
    if (clients.size > 0) return;
    unlisten?.();
    unlisten = undefined;
  };
  const cancel = (client: SubscriptionClient, reason: string, hint: string): void => {
    for (const { id } of clients.get(client)?.values() ?? []) {
      client.send(
        responseText(id, { error: RpcErrors.server(`subscription was canceled (reason: ${reason})${hint}`) }),
      );
    }
    forget(client);
    client.close(reason);
  };
  const onMessage = (message: BusMessage): void => {
    if (message.event.type === "NewBlock") height = message.event.published.block.header.height;
    const payload = createPayload(message);
    for (const [client, subscriptions] of [...clients]) {
      for (const subscription of subscriptions.values()) {
        if (!matchesFlat(subscription.query, message.keys)) continue;
        if (isFull(client, limits.subscriptionQueueMax)) {
          cancel(client, OUT_OF_CAPACITY, `; resume from height ${height}`);
          break;
        }
        client.send(payload(subscription));
      }
    }
  };

  return {
    subscribe(client, id, text) {
      const known = clients.get(client);
      if (known === undefined && clients.size >= limits.subscriptionClientsMax) {
        throw new NodeError("SUBSCRIPTION_LIMIT", `max_subscription_clients ${limits.subscriptionClientsMax} reached`);
      }
      if (known !== undefined && known.size >= limits.subscriptionsPerClientMax) {
        throw new NodeError(
          "SUBSCRIPTION_LIMIT",
          `max_subscriptions_per_client ${limits.subscriptionsPerClientMax} reached`,
        );
      }
      const query = parseSubscription(text);
      const key = formatQuery(query);
      if (known?.has(key)) throw new NodeError("SUBSCRIPTION_KNOWN", "already subscribed");
      const subscriptions = known ?? new Map<string, Subscription>();
      subscriptions.set(key, { id, text, query });
      clients.set(client, subscriptions);
      unlisten ??= bus.subscribe(onMessage);
    },
    unsubscribe(client, text) {
      const subscriptions = clients.get(client);
      if (!subscriptions?.delete(formatQuery(parseSubscription(text)))) throw notFound();
      if (subscriptions.size === 0) forget(client);
    },
    unsubscribeAll(client) {
      if (!clients.has(client)) throw notFound();
      forget(client);
    },
    drop: forget,
    cancelAll(reason) {
      for (const client of [...clients.keys()]) cancel(client, reason, "");
    },
  };
}

function notFound(): NodeError {
  return new NodeError("SUBSCRIPTION_UNKNOWN", "subscription not found");
}

function isFull(client: SubscriptionClient, queueMax: number): boolean {
  return client.queuedMessages() >= queueMax || client.queuedBytes() >= WS_QUEUE_BYTES_MAX;
}

function parseSubscription(text: string): Query {
  if (text.length > QUERY_CHARS_MAX) throw new NodeError("QUERY_LONG", "maximum query length exceeded");
  const parsed = parseQuery(text);
  if (!parsed.ok) throw new NodeError("QUERY_INVALID", `failed to parse query: ${parsed.error}`);
  return parsed.query;
}

/** Encodes the shared part of a message at most once. */
function createPayload(message: BusMessage): (subscription: Subscription) => string {
  let shared: string | undefined;
  return ({ id, text }) => {
    if (shared === undefined) {
      const { data, events } = encodeBusMessage(message);
      shared = `"data":${JSON.stringify(data)},"events":${JSON.stringify(events)}`;
    }
    return `{"jsonrpc":"2.0","id":${JSON.stringify(id)},"result":{"query":${JSON.stringify(text)},${shared}}}`;
  };
}
