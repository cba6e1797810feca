/** Invariants of attribution (docs/spec/attribution.md TI1-TI5). */
import { moduleAddress } from "../../lib/address.ts";
import { BASE_DENOM } from "../../lib/denom.ts";
import { ringTotal } from "../../lib/economy/ring.ts";
import { Channel, ChannelState, EarningAccount, Payee } from "../../proto/gen/byline/attribution/v1/attribution.ts";
import { AuditEpoch, AuditPoints } from "../../proto/gen/byline/attribution/v1/audit.ts";
import type { Ledger } from "../../proto/gen/byline/attribution/v1/attribution.ts";
import type { Context } from "../context.ts";
import type { BankReader } from "../expected.ts";
import { ATTESTER_POOL, ATTRIBUTION_ACCOUNT, EMISSION_POOL, REAL_POOL } from "../module-accounts.ts";
import type { Invariant } from "../module.ts";
import { readBook } from "./audit-keeper.ts";
import type { BondLedger } from "./expected.ts";
import { rowsOf } from "./keeper.ts";
import { ACCOUNTS_PREFIX, AUDIT_EPOCHS_PREFIX, AUDIT_POINTS_PREFIX, CHANNELS_PREFIX, PAYEES_PREFIX } from "./keys.ts";
import { checkPublicationRows, checkSteerings } from "./publication-invariants.ts";

/** All invariants of attribution. */
export function attributionInvariants(bank: BankReader, bonds: BondLedger): readonly Invariant[] {
  return [
    { name: "attribution/real-pool", check: (ctx) => checkPool(ctx, bank, "real") },
    { name: "attribution/emission-pool", check: (ctx) => checkPool(ctx, bank, "emission") },
    { name: "attribution/deposits", check: (ctx) => checkDeposits(ctx, bank) },
    { name: "attribution/ledgers", check: checkLedgers },
    { name: "attribution/channels", check: checkChannels },
    { name: "attribution/publications", check: (ctx) => checkPublicationRows(ctx, bonds) },
    { name: "attribution/steering", check: checkSteerings },
    { name: "attribution/audits", check: (ctx) => checkAuditPay(ctx, bank) },
  ];
}

/** TI1, TI2: each pool holds exactly what its earning accounts have received or wait for and have not paid out. */
export function checkPool(ctx: Context, bank: BankReader, ledger: "real" | "emission"): readonly string[] {
  let owed = 0n;
  for (const account of rowsOf(ctx, EarningAccount, ACCOUNTS_PREFIX)) {
    owed += owedOf(account[ledger]);
  }
  const pool = ledger === "real" ? REAL_POOL : EMISSION_POOL;
  return covered(`${pool}`, bank.balance(ctx, moduleAddress(pool), BASE_DENOM), owed);
}

/** TI3: attribution's account holds open deposits and what payees are owed. */
export function checkDeposits(ctx: Context, bank: BankReader): readonly string[] {
  let owed = 0n;
  for (const { deposit, settled, state } of rowsOf(ctx, Channel, CHANNELS_PREFIX)) {
    owed += state === ChannelState.CHANNEL_STATE_CLOSED ? 0n : deposit - settled;
  }
  for (const { real } of rowsOf(ctx, Payee, PAYEES_PREFIX)) {
    owed += owedOf(real);
  }
  return covered("attribution", bank.balance(ctx, moduleAddress(ATTRIBUTION_ACCOUNT), BASE_DENOM), owed);
}

/** TI4: nobody was ever paid more than was received. */
function checkLedgers(ctx: Context): readonly string[] {
  const violations: string[] = [];
  for (const { datasetId, version, real, emission } of rowsOf(ctx, EarningAccount, ACCOUNTS_PREFIX)) {
    if (real.paidOut > real.received || emission.paidOut > emission.received) {
      violations.push(`${datasetId}@${version} paid out more than it received`);
    }
  }
  for (const { address, real } of rowsOf(ctx, Payee, PAYEES_PREFIX)) {
    if (real.paidOut > real.received) {
      violations.push(`${address} was paid more than was received`);
    }
  }
  return violations;
}

/** TI5: a channel settles at most its deposit, and attributions steer at most what was settled. */
function checkChannels(ctx: Context): readonly string[] {
  const violations: string[] = [];
  for (const { id, deposit, settled, settledVector } of rowsOf(ctx, Channel, CHANNELS_PREFIX)) {
    const steered = settledVector.reduce((sum, part) => sum + part, 0n);
    if (settled > deposit || steered > settled) {
      violations.push(`channel ${id} settled ${settled} of ${deposit}, ${steered} of it steered`);
    }
  }
  return violations;
}

/** TI8: what closed epochs owe to auditors is there, and is what the book says; points of epochs are those of auditors. */
export function checkAuditPay(ctx: Context, bank: BankReader): readonly string[] {
  const points = new Map<bigint, bigint>();
  for (const row of rowsOf(ctx, AuditPoints, AUDIT_POINTS_PREFIX)) {
    points.set(row.epoch, (points.get(row.epoch) ?? 0n) + BigInt(row.points));
  }
  const violations: string[] = [];
  let owed = 0n;
  for (const row of rowsOf(ctx, AuditEpoch, AUDIT_EPOCHS_PREFIX)) {
    owed += row.pot;
    if (points.get(row.epoch) !== row.points) {
      violations.push(`epoch ${row.epoch} has ${row.points} points and auditors ${points.get(row.epoch) ?? 0n}`);
    }
  }
  const book = readBook(ctx);
  if (owed !== book.owed) {
    violations.push(`closed epochs owe ${owed} to auditors, the book says ${book.owed}`);
  }
  return [...violations, ...covered(ATTESTER_POOL, bank.balance(ctx, moduleAddress(ATTESTER_POOL), BASE_DENOM), owed)];
}

function owedOf({ received, paidOut, pending }: Ledger): bigint {
  return received - paidOut + ringTotal(pending);
}

function covered(name: string, held: bigint, owed: bigint): readonly string[] {
  return held >= owed ? [] : [`${name} owes ${owed} and holds ${held}`];
}
