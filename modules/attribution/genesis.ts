/** Genesis of attribution: its rows as lists; indexes and queues are rebuilt. */
import { readBigEndian64 } from "../../lib/bytes.ts";
import { max } from "../../lib/int.ts";
import { VESTING_PAUSES_MAX } from "../../lib/limits.ts";
import {
  Benchmark,
  Channel,
  ChannelState,
  EarningAccount,
  Gateway,
  GenesisState,
  Model,
  Paid,
  type PaidRow,
  Payee,
  PulledRow,
  Settlement,
  UsageRow,
  Cancellation,
  VestingHold,
} from "../../proto/gen/byline/attribution/v1/attribution.ts";
import { formatSemVer, parseSemVer, readSemVerBytes } from "../../lib/registry/semver.ts";
import { parseAddress } from "../address.ts";
import type { Context } from "../context.ts";
import type { BankReader } from "../expected.ts";
import { defineGenesis } from "../module.ts";
import type { GenesisHandler } from "../module.ts";
import { refuseInvalid } from "../refuse.ts";
import { checkAuditPay, checkDeposits, checkPool } from "./invariants.ts";
import {
  nextId,
  readParams,
  rowsOf,
  writeBenchmark,
  writeChannel,
  writeChannelIndexes,
  writeDue,
  writeEarningAccount,
  writeGateway,
  writeCancellation,
  writeHold,
  writeModel,
  writeModelIndexes,
  writeNextId,
  writePaid,
  writeParams,
  writePayee,
  writePulled,
  writeSettlement,
  writeUsage,
} from "./keeper.ts";
import {
  ACCOUNTS_PREFIX,
  ATTRIBUTION_STORE,
  BENCHMARKS_PREFIX,
  CHANNELS_PREFIX,
  GATEWAYS_PREFIX,
  CANCELLATIONS_PREFIX,
  HOLDS_PREFIX,
  MODELS_PREFIX,
  NEXT_BENCHMARK_KEY,
  NEXT_CHANNEL_KEY,
  NEXT_MODEL_KEY,
  PAID_PREFIX,
  PAYEES_PREFIX,
  PULLED_PREFIX,
  SETTLEMENTS_PREFIX,
  USAGE_PREFIX,
} from "./keys.ts";
import { checkAttributionParams, defaultAttributionParams } from "./params.ts";
import { checkAudits, exportAudits, initAudits } from "./audit-genesis.ts";
import { checkPublications, exportPublications, initPublications } from "./publication-genesis.ts";
import { finalEpochOf } from "./settlement.ts";
import { prefixEnd } from "../../lib/bytes.ts";

const HASH_BYTES = 32;
const SEMVER_BYTES = 12;

/** Creates the genesis functions of attribution. */
export function attributionGenesis(bank: BankReader): GenesisHandler {
  return defineGenesis<GenesisState>(GenesisState, {
    default: () =>
      GenesisState.create({
        params: defaultAttributionParams(),
        nextModelId: 1n,
        nextBenchmarkId: 1n,
        nextChannelId: 1n,
        nextPublicationId: 1n,
        nextRequestId: 1n,
        auditBook: { nextIndex: 0, nextTask: 1n, epoch: 0n, owed: 0n, plants: 0n },
      }),
    validate: checkGenesis,
    init(ctx, state) {
      checkGenesis(state);
      writeParams(ctx, state.params);
      writeNextId(ctx, NEXT_MODEL_KEY, max(state.nextModelId, 1n));
      writeNextId(ctx, NEXT_BENCHMARK_KEY, max(state.nextBenchmarkId, 1n));
      writeNextId(ctx, NEXT_CHANNEL_KEY, max(state.nextChannelId, 1n));
      writeEarnings(ctx, state);
      writeUse(ctx, state);
      initPublications(ctx, state);
      initAudits(ctx, state);
      const pools = [
        ...checkPool(ctx, bank, "real"),
        ...checkPool(ctx, bank, "emission"),
        ...checkDeposits(ctx, bank),
        ...checkAuditPay(ctx, bank),
      ];
      refuseInvalid(pools.length > 0, pools.join("; "));
    },
    export: (ctx) => ({
      params: readParams(ctx),
      accounts: [...rowsOf(ctx, EarningAccount, ACCOUNTS_PREFIX)],
      paid: exportPaid(ctx),
      pulled: [...rowsOf(ctx, PulledRow, PULLED_PREFIX)],
      holds: [...rowsOf(ctx, VestingHold, HOLDS_PREFIX)],
      cancellations: [...rowsOf(ctx, Cancellation, CANCELLATIONS_PREFIX)],
      payees: [...rowsOf(ctx, Payee, PAYEES_PREFIX)],
      nextModelId: nextId(ctx, NEXT_MODEL_KEY),
      models: [...rowsOf(ctx, Model, MODELS_PREFIX)],
      nextBenchmarkId: nextId(ctx, NEXT_BENCHMARK_KEY),
      benchmarks: [...rowsOf(ctx, Benchmark, BENCHMARKS_PREFIX)],
      gateways: [...rowsOf(ctx, Gateway, GATEWAYS_PREFIX)],
      nextChannelId: nextId(ctx, NEXT_CHANNEL_KEY),
      channels: [...rowsOf(ctx, Channel, CHANNELS_PREFIX)],
      settlements: [...rowsOf(ctx, Settlement, SETTLEMENTS_PREFIX)],
      usage: [...rowsOf(ctx, UsageRow, USAGE_PREFIX)],
      ...exportPublications(ctx),
      ...exportAudits(ctx),
    }),
  });
}

function writeEarnings(ctx: Context, state: GenesisState): void {
  for (const account of state.accounts) {
    writeEarningAccount(ctx, account);
  }
  for (const { datasetId, version, weightsRoot, leftSum, paid } of state.paid) {
    writePaid(ctx, { ref: { datasetId, version }, weightsRoot, leftSum }, paid);
  }
  for (const row of state.pulled) {
    writePulled(ctx, row);
  }
  for (const hold of state.holds) {
    writeHold(ctx, hold);
  }
  for (const cancellation of state.cancellations) {
    writeCancellation(ctx, cancellation);
  }
  for (const payee of state.payees) {
    writePayee(ctx, payee);
  }
}

function writeUse(ctx: Context, state: GenesisState): void {
  for (const model of state.models) {
    writeModel(ctx, model);
    writeModelIndexes(ctx, model);
  }
  for (const benchmark of state.benchmarks) {
    writeBenchmark(ctx, benchmark);
  }
  for (const gateway of state.gateways) {
    writeGateway(ctx, gateway);
  }
  for (const channel of state.channels) {
    writeChannel(ctx, channel);
    writeChannelIndexes(ctx, channel);
    if (channel.state !== ChannelState.CHANNEL_STATE_CLOSED) {
      writeDue(ctx, { kind: "channel", at: channel.closeClock, id: channel.id, index: 0 });
    }
  }
  for (const settlement of state.settlements) {
    writeSettlement(ctx, settlement);
    const at = finalEpochOf(settlement);
    writeDue(ctx, { kind: "settlement", at, id: settlement.channelId, index: settlement.index });
  }
  for (const row of state.usage) {
    writeUsage(ctx, row);
  }
}

/** Claimed sums keep their place in the key only. */
function exportPaid(ctx: Context): readonly PaidRow[] {
  const rows = ctx.store(ATTRIBUTION_STORE).range({ start: PAID_PREFIX, end: prefixEnd(PAID_PREFIX) });
  return [...rows].map(({ key, value }) => {
    const at = PAID_PREFIX.length;
    const rootAt = at + 8 + SEMVER_BYTES;
    return {
      datasetId: readBigEndian64(key, at),
      version: formatSemVer(readSemVerBytes(key, at + 8)),
      weightsRoot: key.slice(rootAt, rootAt + HASH_BYTES),
      leftSum: readBigEndian64(key, rootAt + HASH_BYTES),
      paid: Paid.decode(value),
    };
  });
}

function checkGenesis(state: GenesisState): void {
  checkAttributionParams(state.params);
  for (const row of [...state.accounts, ...state.paid, ...state.pulled]) {
    checkRef(row);
    refuseInvalid(row.weightsRoot.length !== HASH_BYTES, "a root of weights has 32 bytes");
  }
  checkCancellations(state);
  for (const { totalWeight, datasetId, version } of state.accounts) {
    refuseInvalid(totalWeight === 0n, `the weights of ${datasetId}@${version} add up to nothing`);
  }
  for (const payee of state.payees) {
    parseAddress(payee.address, "invalid payee address");
  }
  refuseInvalid(
    state.models.some(({ id }) => id >= max(state.nextModelId, 1n)),
    "every model id is below the next one",
  );
  refuseInvalid(
    state.channels.some(({ id }) => id >= max(state.nextChannelId, 1n)),
    "every channel id is below the next one",
  );
  checkPublications(state);
  checkAudits(state);
  for (const model of state.models) {
    parseAddress(model.builder, "invalid builder address");
    for (const input of model.inputs) {
      checkRef(input);
    }
  }
  for (const channel of state.channels) {
    parseAddress(channel.payer, "invalid payer address");
    parseAddress(channel.depositor, "invalid depositor address");
    parseAddress(channel.gateway, "invalid gateway address");
    refuseInvalid(channel.settled > channel.deposit, `channel ${channel.id} settled more than its deposit`);
    const { unbondedInputs, settledVector } = channel;
    const isOrdered = unbondedInputs.every((at, place) => at > (unbondedInputs[place - 1] ?? -1));
    const isInside = (unbondedInputs.at(-1) ?? -1) < settledVector.length;
    refuseInvalid(!isOrdered || !isInside, `channel ${channel.id} names inputs that its model has not`);
  }
}

/** Every cancellation of every hold has its row, and no account has followed more than there were. */
function checkCancellations({ holds, cancellations, accounts }: GenesisState): void {
  const name = (row: { readonly datasetId: bigint; readonly version: string }): string =>
    `${row.datasetId}@${row.version}`;
  const counts = new Map<string, number>();
  for (const hold of holds) {
    checkRef(hold);
    counts.set(name(hold), hold.cancellations);
  }
  const rows = new Set<string>();
  holds.forEach(checkPauses);
  for (const row of cancellations) {
    checkRef(row);
    const isCounted = row.number >= 1 && row.number <= (counts.get(name(row)) ?? 0);
    refuseInvalid(!isCounted, `${name(row)} has no cancellation ${row.number}`);
    rows.add(`${name(row)}#${row.number}`);
  }
  const told = holds.reduce((sum, hold) => sum + hold.cancellations, 0);
  refuseInvalid(rows.size !== told || cancellations.length !== told, "every cancellation has one row");
  const isAhead = accounts.some((account) => account.cancellationsSeen > (counts.get(name(account)) ?? 0));
  refuseInvalid(isAhead, "an account follows cancellations that there were");
}

/** A hold's pauses are in order and no longer than what is told of them, so that no vesting epoch is below zero. */
function checkPauses({ datasetId, version, pauses, pausedEpochs, openCases, frozenEpoch }: VestingHold): void {
  let [last, sum] = [0n, 0n];
  for (const { fromEpoch, untilEpoch } of pauses) {
    refuseInvalid(fromEpoch < last || untilEpoch <= fromEpoch, `pauses of ${datasetId}@${version} are out of order`);
    [last, sum] = [untilEpoch, sum + untilEpoch - fromEpoch];
  }
  const isOff = pauses.length > VESTING_PAUSES_MAX || sum > pausedEpochs || pausedEpochs > last;
  refuseInvalid(isOff, `pauses of ${datasetId}@${version} do not add up`);
  refuseInvalid(openCases > 0 && frozenEpoch < last, `a case against ${datasetId}@${version} began in a pause`);
}

function checkRef({ datasetId, version }: { readonly datasetId: bigint; readonly version: string }): void {
  const isNumber = parseSemVer(version) !== undefined;
  refuseInvalid(!isNumber, `${datasetId}@${version.slice(0, 40)} is no version`);
}
