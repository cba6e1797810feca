/**
 * Known addresses of peers, bounded in total and per network so that one attacker's network cannot fill it, and
 * kept in one file. Old and tried: an address that once worked is never pushed out by one merely heard of. Pure but
 * for `loadPeerBook` and `savePeerBook`; the caller passes time and chance.
 */

import { readFile } from "node:fs/promises";
import { utf8ToBytes } from "../../lib/bytes.ts";
import { writeFileDurable } from "../store/durable-file.ts";
import { P2P_LIMITS } from "./p2p-limits.ts";
import { networkGroup } from "./peer-address.ts";

/** One known address. Times are Unix milliseconds, 0 for never. */
export interface BookEntry {
  readonly nodeId: string;
  readonly host: string;
  readonly port: number;
  readonly lastSuccessMs: number;
  readonly lastAttemptMs: number;
  /** Failed attempts since the last success. */
  readonly failures: number;
}

/** The peer book. */
export interface PeerBook {
  /** Adds what was heard; false when refused (own id, bounds, bad host, private address in strict mode). */
  add(address: Pick<BookEntry, "nodeId" | "host" | "port">): boolean;
  /** Keeps the address of a peer that we reached; it becomes an anchor of the next start. */
  markSuccess(address: Pick<BookEntry, "nodeId" | "host" | "port">, nowMs: number): void;
  markFailure(nodeId: string, nowMs: number): void;
  remove(nodeId: string): void;
  /**
   * Up to `count` addresses to dial, not in `exclude`, due by their backoff, at most one per network first.
   * `random` answers numbers in [0, 1).
   */
  pick(count: number, exclude: ReadonlySet<string>, nowMs: number, random: () => number): readonly BookEntry[];
  /** Up to `count` addresses for a peer that asks; never those in `hidden`. */
  share(count: number, hidden: ReadonlySet<string>, random: () => number): readonly BookEntry[];
  entries(): readonly BookEntry[];
  readonly size: number;
}

/** How a book is bounded. */
export interface BookOptions {
  readonly ownNodeId: string;
  /** Refuse private and loopback addresses, as CometBFT's addr_book_strict. */
  readonly strict: boolean;
}

/** Creates a book holding `entries` (those that fit). */
export function createPeerBook(options: BookOptions, entries: readonly BookEntry[] = []): PeerBook {
  const byId = new Map<string, BookEntry>();
  const groupSizes = new Map<string, number>();

  const put = (entry: BookEntry): void => {
    drop(entry.nodeId);
    byId.set(entry.nodeId, entry);
    const group = networkGroup(entry.host);
    groupSizes.set(group, (groupSizes.get(group) ?? 0) + 1);
  };
  const drop = (nodeId: string): void => {
    const old = byId.get(nodeId);
    if (old === undefined) return;
    byId.delete(nodeId);
    const group = networkGroup(old.host);
    const left = (groupSizes.get(group) ?? 1) - 1;
    if (left === 0) groupSizes.delete(group);
    else groupSizes.set(group, left);
  };
  /** The worst entry among `candidates` that never worked: most failures, then oldest. */
  const evictable = (inGroup: string | undefined): BookEntry | undefined => {
    let worst: BookEntry | undefined;
    for (const entry of byId.values()) {
      if (entry.lastSuccessMs > 0 || (inGroup !== undefined && networkGroup(entry.host) !== inGroup)) continue;
      if (worst === undefined || entry.failures > worst.failures) worst = entry;
    }
    return worst;
  };
  const makeRoom = (host: string): boolean => {
    const group = networkGroup(host);
    const isGroupFull = (groupSizes.get(group) ?? 0) >= P2P_LIMITS.bookAddressesPerGroup && !isLocalHost(host);
    if (!isGroupFull && byId.size < P2P_LIMITS.bookAddresses) return true;
    const victim = evictable(isGroupFull ? group : undefined);
    if (victim === undefined || victim.failures === 0) return false;
    drop(victim.nodeId);
    return true;
  };
  const isAcceptable = (address: Pick<BookEntry, "nodeId" | "host" | "port">): boolean =>
    /^[0-9a-f]{40}$/.test(address.nodeId) &&
    address.nodeId !== options.ownNodeId &&
    /^[A-Za-z0-9.:-]{1,253}$/.test(address.host) &&
    Number.isInteger(address.port) &&
    address.port > 0 &&
    address.port <= 65535 &&
    !(options.strict && isLocalHost(address.host));

  const book: PeerBook = {
    add: (address) => {
      if (!isAcceptable(address)) return false;
      const known = byId.get(address.nodeId);
      if (known !== undefined) {
        if (known.lastSuccessMs > 0 && known.failures === 0) return false;
        drop(address.nodeId);
        put({ ...known, host: address.host, port: address.port });
        return true;
      }
      if (!makeRoom(address.host)) return false;
      put({
        nodeId: address.nodeId,
        host: address.host,
        port: address.port,
        lastSuccessMs: 0,
        lastAttemptMs: 0,
        failures: 0,
      });
      return true;
    },
    markSuccess: (address, nowMs) => {
      if (!isAcceptable(address)) return;
      if (!byId.has(address.nodeId) && !makeRoom(address.host)) return;
      put({
        nodeId: address.nodeId,
        host: address.host,
        port: address.port,
        lastSuccessMs: nowMs,
        lastAttemptMs: nowMs,
        failures: 0,
      });
    },
    markFailure: (nodeId, nowMs) => {
      const entry = byId.get(nodeId);
      if (entry !== undefined) put({ ...entry, lastAttemptMs: nowMs, failures: Math.min(entry.failures + 1, 30) });
    },
    remove: drop,
    pick: (count, exclude, nowMs, random) => {
      const due = [...byId.values()].filter((entry) => !exclude.has(entry.nodeId) && isDue(entry, nowMs));
      shuffle(due, random);
      due.sort((a, b) => Number(b.lastSuccessMs > 0) - Number(a.lastSuccessMs > 0) || a.failures - b.failures);
      return spread(due, count);
    },
    share: (count, hidden, random) => {
      const known = [...byId.values()].filter((entry) => !hidden.has(entry.nodeId) && entry.failures < 3);
      shuffle(known, random);
      return known.slice(0, count);
    },
    entries: () => [...byId.values()],
    get size() {
      return byId.size;
    },
  };
  for (const entry of entries) {
    if (isAcceptable(entry) && makeRoom(entry.host)) put(entry);
  }
  return book;
}

/** Whether a host is loopback, link-local or private (RFC 1918, RFC 4193). */
export function isLocalHost(host: string): boolean {
  return /^(127\.|10\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.|0\.|::1$|f[cd]|fe80|localhost$)/i.test(host);
}

/** Reads the book's file; a missing or unreadable file is an empty book (it is only a cache of addresses). */
export async function loadPeerBook(path: string): Promise<readonly BookEntry[]> {
  try {
    return parsePeerBook(await readFile(path, "utf8"));
  } catch {
    return [];
  }
}

/** The entries of a book's text, of the right shape but not yet judged; none when it is not a book. */
export function parsePeerBook(text: string): readonly BookEntry[] {
  if (text.length > P2P_LIMITS.bookBytes) return [];
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return [];
  }
  if (typeof json !== "object" || json === null || !("addresses" in json) || !Array.isArray(json.addresses)) return [];
  return json.addresses.slice(0, P2P_LIMITS.bookAddresses).flatMap((each: unknown) => parseEntry(each) ?? []);
}

/** Replaces the book's file as a whole. @throws NodeError STORE_IO */
export async function savePeerBook(path: string, book: PeerBook): Promise<void> {
  const text = JSON.stringify({ version: 1, addresses: book.entries() }, undefined, 1);
  await writeFileDurable(path, utf8ToBytes(`${text}\n`));
}

function parseEntry(json: unknown): BookEntry | undefined {
  if (typeof json !== "object" || json === null) return undefined;
  const { nodeId, host, port, lastSuccessMs, lastAttemptMs, failures } = json as Partial<
    Record<keyof BookEntry, unknown>
  >;
  if (typeof nodeId !== "string" || typeof host !== "string") return undefined;
  if (
    typeof port !== "number" ||
    typeof lastSuccessMs !== "number" ||
    typeof lastAttemptMs !== "number" ||
    typeof failures !== "number"
  )
    return undefined;
  return { nodeId, host, port, lastSuccessMs, lastAttemptMs, failures };
}

function isDue(entry: BookEntry, nowMs: number): boolean {
  if (entry.failures === 0) return nowMs - entry.lastAttemptMs >= P2P_LIMITS.bookRedialMs;
  const waitMs = Math.min(P2P_LIMITS.reconnectMsMin * 2 ** entry.failures, 60 * P2P_LIMITS.reconnectMsMax);
  return nowMs - entry.lastAttemptMs >= waitMs;
}

function spread(sorted: readonly BookEntry[], count: number): readonly BookEntry[] {
  const groups = new Set<string>();
  const first: BookEntry[] = [];
  const rest: BookEntry[] = [];
  for (const entry of sorted) {
    const group = networkGroup(entry.host);
    (groups.has(group) ? rest : first).push(entry);
    groups.add(group);
  }
  return [...first, ...rest].slice(0, count);
}

function shuffle(items: BookEntry[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    const a = items[i];
    const b = items[j];
    if (a === undefined || b === undefined) continue;
    items[i] = b;
    items[j] = a;
  }
}
