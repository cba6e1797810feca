/** What must hold of open requests in a genesis (docs/spec/attribution.md T97, T98). */
import { hasLeaf } from "../../lib/attribution/fraud/open-leaf.ts";
import { hasMember } from "../../lib/attribution/fraud/open-settled.ts";
import { readPart } from "../../lib/attribution/wire/ball-fraud.ts";
import { readLeafRef } from "../../lib/attribution/wire/leaf.ts";
import { readPublication } from "../../lib/attribution/wire/publication.ts";
import { readSettledLeaf } from "../../lib/attribution/wire/settled-leaf.ts";
import { toHex } from "../../lib/bytes.ts";
import { max } from "../../lib/int.ts";
import type { GenesisState } from "../../proto/gen/byline/attribution/v1/attribution.ts";
import { LeafRef, type LeafRequest } from "../../proto/gen/byline/attribution/v1/publication.ts";
import { parseAddress } from "../address.ts";
import { refuseInvalid } from "../refuse.ts";
import type { RequestSubject } from "./keys.ts";
import { aboutPublication, aboutSettlement } from "./publication-keeper.ts";
import { isOwnCall } from "./receipts-fraud.ts";

/** Rows that requests are about. */
export type RequestGenesis = Pick<
  GenesisState,
  "publications" | "channels" | "settlements" | "requests" | "nextRequestId"
>;

/**
 * Every request is for a leaf that its publication, which has no fault, or its settlement, which may be final, has; each leaf once; all
 * are counted. @throws TxError(InvalidRequest) with the reason
 */
export function checkRequests(state: RequestGenesis): void {
  const open = new Map<string, number>();
  const leaves = new Set<string>();
  const hasAsked = leafChecker(state);
  for (const request of state.requests) {
    const { id, sender, leaf } = request;
    const about = nameOf(request);
    const name = `${about}/${toHex(LeafRef.encode(leaf))}`;
    refuseInvalid(leaves.has(name), `a leaf of ${about} is asked for twice`);
    leaves.add(name);
    refuseInvalid(!hasAsked(request), `request ${id} is about no leaf of a publication or settlement`);
    parseAddress(sender, "invalid sender address");
    refuseInvalid(id >= max(state.nextRequestId, 1n), `request ${id} is not below the next id`);
    open.set(about, (open.get(about) ?? 0) + 1);
  }
  const counted = [
    ...state.publications.map(({ id, openRequests }) => ({ about: aboutPublication(id), openRequests })),
    ...state.settlements.map(({ channelId, index, openRequests }) => {
      return { about: aboutSettlement(channelId, index), openRequests };
    }),
  ];
  for (const { about, openRequests } of counted) {
    const count = open.get(nameOf(about)) ?? 0;
    refuseInvalid(count !== openRequests, `${nameOf(about)} has ${count} open requests`);
  }
}

function leafChecker({ publications, channels, settlements }: RequestGenesis): (request: LeafRequest) => boolean {
  const publicationRows = new Map(publications.map((row) => [row.id, row]));
  const channelRows = new Map(channels.map((row) => [row.id, row]));
  const settlementRows = new Map(settlements.map((row) => [nameOf(aboutSettlement(row.channelId, row.index)), row]));
  return (request) => {
    const { publicationId, channelId, settlementIndex, leaf, part } = request;
    if (publicationId !== 0n) {
      const row = publicationRows.get(publicationId);
      const asked = readLeafRef(leaf);
      const isPure = channelId === 0n && settlementIndex === 0 && part === undefined;
      return isPure && row !== undefined && asked !== undefined && hasLeaf(readPublication(row.publication), asked);
    }
    const asked = readSettledLeaf(leaf);
    const count = channelRows.get(channelId)?.settlements ?? 0;
    if (asked === undefined || settlementIndex < 1 || settlementIndex > count) return false;
    const row = settlementRows.get(nameOf(request));
    if (row !== undefined && !isOwnCall(row, asked.call)) return false;
    if (asked.kind === "receipt") return part === undefined;
    return part?.tree.hash.length === 32 && hasMember(readPart(part), asked.member);
  };
}

function nameOf({ publicationId, channelId, settlementIndex }: RequestSubject): string {
  return publicationId === 0n
    ? `settlement ${settlementIndex} of channel ${channelId}`
    : `publication ${publicationId}`;
}
