/** The end of a game: everything matures, every royalty is pulled, everybody claims; then who holds what. */
import assert from "node:assert/strict";
import { ringTotal } from "../../lib/economy/ring.ts";
import { max } from "../../lib/int.ts";
import { touchAccount } from "../../modules/attribution/accounts.ts";
import { currentEpoch } from "../../modules/emissions/epoch.ts";
import {
  findEarningAccount,
  readPaid,
  readPulled,
  readVesting,
  rowsOf as attributionRows,
} from "../../modules/attribution/keeper.ts";
import { CHANNELS_PREFIX, PAYEES_PREFIX } from "../../modules/attribution/keys.ts";
import { readTotals, rowsOf as emissionsRows } from "../../modules/emissions/keeper.ts";
import { BONDS_PREFIX } from "../../modules/emissions/keys.ts";
import { rowsOf as marketRows } from "../../modules/marketplace/keeper.ts";
import { ORDERS_PREFIX } from "../../modules/marketplace/keys.ts";
import { Channel, ChannelState, Payee } from "../../proto/gen/byline/attribution/v1/attribution.ts";
import {
  MsgClaimEarnings,
  MsgClaimEarningsResponse,
  MsgPullRoyalty,
  MsgPullRoyaltyResponse,
  MsgWithdrawPayee,
  MsgWithdrawPayeeResponse,
} from "../../proto/gen/byline/attribution/v1/tx.ts";
import type { Claim } from "../../proto/gen/byline/attribution/v1/tx.ts";
import { Bond } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import { Order, OrderState } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import type { Ledger } from "./ledger.ts";
import { versionSubject } from "./moves.ts";
import type { Stage } from "./moves.ts";
import type { KnownVersion, Leaf, Party } from "./parties.ts";
import { MATURING_BLOCKS, SETTLING_BLOCKS_MAX, SIM_DAY } from "./cast.ts";
import { hasOpenCases } from "./duties.ts";

const CLAIMS_MAX = 32;
const NO_ROOT = new Uint8Array(0);

/** Millionths of a base unit in one: what everybody holds is counted in these, so that no share is rounded away. */
export const MICRO = 1_000_000n;

/** What everybody holds at the end. Amounts are millionths of a base unit, but for what was released. */
export interface Holdings {
  /** By bech32 address: liquid, bonded, deposited, in escrow, owed as payee, and the fair share of what earning accounts still hold. */
  readonly byParty: ReadonlyMap<string, bigint>;
  /** What releases gave to stakers, and to attesters, wherever it lies by now. */
  readonly stakersPot: bigint;
  readonly attestersPot: bigint;
  /** Released so far, base units. */
  readonly released: bigint;
  /** What slashes have burned of bonds, base units, by the bond's owner. */
  readonly slashed: ReadonlyMap<string, bigint>;
  /** What grants have paid, base units. */
  readonly granted: bigint;
}

/** Lets everything mature and takes everything out. @param duties  what both sides still do at the beginning of a block */
export function settleUp(stage: Stage, sender: Party, duties: () => void): void {
  const { ledger, known } = stage;
  // What was matched vests for a whole time after the last case is over.
  for (let [calm, block] = [0, 0]; calm < MATURING_BLOCKS; block += 1) {
    assert.ok(block < SETTLING_BLOCKS_MAX, "cases come to an end");
    duties();
    calm = hasOpenCases(stage) ? 0 : calm + 1;
    ledger.nextBlock(SIM_DAY);
  }
  // Children are published after their parents, so one pass from the youngest up reaches everybody.
  for (const version of [...known.versions].reverse()) {
    if (hasEarned(ledger, version)) for (const index of version.parents.keys()) pull(ledger, sender, version, index);
  }
  const claims = known.versions.flatMap((version) =>
    hasEarned(ledger, version) ? version.leaves.map((leaf) => claimOf(version, leaf)) : [],
  );
  for (let at = 0; at < claims.length; at += CLAIMS_MAX) {
    claim(ledger, sender, claims.slice(at, at + CLAIMS_MAX));
  }
  for (const { address, role } of [...attributionRows(ledger.read(), Payee, PAYEES_PREFIX)]) {
    withdraw(ledger, sender, address, role);
  }
}

function hasEarned(ledger: Ledger, version: KnownVersion): boolean {
  return findEarningAccount(ledger.read(), version, version.root) !== undefined;
}

/** A claim of a leaf. */
export function claimOf({ datasetId, version }: KnownVersion, { proof }: Pick<Leaf, "proof">): Claim {
  return { datasetId, version, weightsRoot: NO_ROOT, proof, leafCount: 0n };
}

/** Sends claims. */
export function claim(ledger: Ledger, sender: Party, claims: readonly Claim[]): boolean {
  return (
    ledger.send(sender.text, MsgClaimEarnings, MsgClaimEarningsResponse, { sender: sender.text, claims }) !== undefined
  );
}

/** Pulls a parent's royalty out of its child. */
export function pull(ledger: Ledger, sender: Party, child: KnownVersion, parentIndex: number): boolean {
  const { datasetId, version } = child;
  const message = { sender: sender.text, datasetId, version, weightsRoot: NO_ROOT, parentIndex };
  return ledger.send(sender.text, MsgPullRoyalty, MsgPullRoyaltyResponse, message) !== undefined;
}

/** Pays a payee out. */
export function withdraw(ledger: Ledger, sender: Party, address: string, role: number): boolean {
  const message = { sender: sender.text, address, role };
  return ledger.send(sender.text, MsgWithdrawPayee, MsgWithdrawPayeeResponse, message) !== undefined;
}

/** Who holds what now. */
export function measure({ ledger, known }: Stage, parties: readonly Party[]): Holdings {
  const ctx = ledger.read();
  const { bank } = ledger.modules;
  const byParty = new Map(parties.map(({ text, address }) => [text, bank.balance(ctx, address, "ubyl") * MICRO]));
  const addMicro = (text: string, micro: bigint): void => {
    const before = byParty.get(text);
    if (before !== undefined) byParty.set(text, before + micro);
  };
  const add = (text: string, amount: bigint): void => addMicro(text, amount * MICRO);
  for (const { owner, amount, exits } of emissionsRows(ctx, Bond, BONDS_PREFIX)) {
    add(
      owner,
      exits.reduce((sum, exit) => sum + exit.amount, amount),
    );
  }
  for (const { address, real } of attributionRows(ctx, Payee, PAYEES_PREFIX)) {
    add(address, real.received - real.paidOut + ringTotal(real.pending));
  }
  for (const { depositor, deposit, settled, state } of attributionRows(ctx, Channel, CHANNELS_PREFIX)) {
    if (state !== ChannelState.CHANNEL_STATE_CLOSED) add(depositor, deposit - settled);
  }
  for (const { buyer, amount, state } of marketRows(ctx, Order, ORDERS_PREFIX)) {
    if (state === OrderState.ORDER_STATE_PAID) add(buyer, amount);
  }
  addUnclaimed(ledger, known.versions, addMicro);
  const { amount, stakers, attesters } = ledger.released;
  return {
    byParty,
    stakersPot: stakers * MICRO,
    attestersPot: attesters * MICRO,
    released: amount,
    slashed: ledger.slashed,
    granted: readTotals(ctx).mintedBootstrap,
  };
}

/**
 * The exact shares of what claims and pulls have rounded away: parts of units that stay in an earning account until more comes in.
 * Without them, the first unit of a trade could free a unit that an idle coalition never gets to. Never below nothing: who was
 * paid more than a fair share has gained it.
 */
function addUnclaimed(
  ledger: Ledger,
  versions: readonly KnownVersion[],
  add: (text: string, micro: bigint) => void,
): void {
  const ctx = ledger.read();
  const epoch = currentEpoch(ctx);
  const fromChildren = new Map<string, bigint>();
  for (const version of [...versions].reverse()) {
    const { root, leaves, parents } = version;
    const stored = findEarningAccount(ctx, version, root);
    // What a verdict has cancelled is burned when the account is next touched: it is nobody's.
    const account = stored === undefined ? undefined : touchAccount(stored, readVesting(ctx, stored), epoch).account;
    const { real, emission } = account ?? {};
    const received = [real, emission].reduce(
      (sum, each) => (each === undefined ? sum : sum + each.received + ringTotal(each.pending)),
      0n,
    );
    const fair = received * MICRO + (fromChildren.get(versionSubject(version)) ?? 0n);
    if (fair === 0n) continue;
    let base = fair;
    for (const [index, parent] of parents.entries()) {
      const edge = (fair * BigInt(parent.royaltyPpm)) / 1_000_000n;
      const pulled = readPulled(ctx, version, root, index);
      const left = max(edge - (pulled.real + pulled.emission) * MICRO, 0n);
      fromChildren.set(versionSubject(parent), (fromChildren.get(versionSubject(parent)) ?? 0n) + left);
      base -= edge;
    }
    const total = leaves.reduce((sum, { weight }) => sum + weight, 0n);
    let leftSum = 0n;
    for (const { party, weight } of leaves) {
      const paid = readPaid(ctx, version, root, leftSum);
      add(party.text, max((base * weight) / total - (paid.real + paid.emission) * MICRO, 0n));
      leftSum += weight;
    }
  }
}
