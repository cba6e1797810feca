/** Genesis of emissions: clock, periods, economic parameters, totals, bonds, hash chains. */
import { readBigEndian64 } from "../../lib/bytes.ts";
import { BASE_DENOM, GENESIS_SUPPLY_MAX, SUPPLY_MAX } from "../../lib/denom.ts";
import { MAX_INT64 } from "../../lib/int.ts";
import { BeaconChain, Bond, GenesisState, SupplyTotals } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import { parseAddress } from "../address.ts";
import type { Context } from "../context.ts";
import type { BankReader } from "../expected.ts";
import { defineGenesis } from "../module.ts";
import type { GenesisHandler } from "../module.ts";
import { refuseInvalid } from "../refuse.ts";
import { writeBeacon, writeBeaconChain } from "./beacon.ts";
import { purposeName } from "./bonds.ts";
import { findClock, writeClock } from "./clock.ts";
import { checkHealth, exportHealth, initHealth } from "./health-genesis.ts";
import { healthViolations } from "./health-invariants.ts";
import { checkBondPool, checkSupply } from "./invariants.ts";
import {
  findEpoch,
  findScheduled,
  readTotals,
  readEconomy,
  readParams,
  rowsOf,
  writeBond,
  writeEconomy,
  writeEpoch,
  writeParams,
  writeScheduled,
  writeTotals,
} from "./keeper.ts";
import { BEACONS_PREFIX, BEACON_CHAINS_PREFIX, BONDS_PREFIX, EMISSIONS_STORE } from "./keys.ts";
import { checkEconomy, checkEmissionsParams, defaultEconomy, defaultEmissionsParams } from "./params.ts";
import { prefixEnd } from "../../lib/bytes.ts";

const HASH_BYTES = 32;
const ADDRESS_BYTES = 20;

/** Creates the genesis functions of emissions. */
export function emissionsGenesis(bank: BankReader): GenesisHandler {
  return defineGenesis<GenesisState>(GenesisState, {
    default: () => GenesisState.create({ params: defaultEmissionsParams(), economy: defaultEconomy() }),
    validate: checkGenesis,
    init(ctx, state) {
      checkGenesis(state);
      writeParams(ctx, state.params);
      writeEconomy(ctx, state.economy);
      writeScheduled(ctx, state.scheduled);
      if (state.clock !== undefined) {
        writeClock(ctx, state.clock);
      }
      if (state.epoch !== undefined) {
        writeEpoch(ctx, state.epoch);
      }
      writeTotals(ctx, state.totals ?? firstTotals(ctx, bank));
      writeRows(ctx, state);
      initHealth(ctx, state.health);
      for (const violation of [...checkBondPool(ctx, bank), ...checkSupply(ctx, bank), ...healthViolations(ctx)]) {
        refuseInvalid(true, violation);
      }
    },
    export: (ctx) => ({
      clock: findClock(ctx),
      params: readParams(ctx),
      economy: readEconomy(ctx),
      scheduled: findScheduled(ctx),
      epoch: findEpoch(ctx),
      totals: readTotals(ctx),
      bonds: [...rowsOf(ctx, Bond, BONDS_PREFIX)],
      beaconChains: [...rowsOf(ctx, BeaconChain, BEACON_CHAINS_PREFIX)],
      beacons: [...ctx.store(EMISSIONS_STORE).range({ start: BEACONS_PREFIX, end: prefixEnd(BEACONS_PREFIX) })].map(
        ({ key, value }) => ({ height: readBigEndian64(key.slice(BEACONS_PREFIX.length)), value }),
      ),
      health: exportHealth(ctx),
    }),
  });
}

function writeRows(ctx: Context, state: GenesisState): void {
  for (const bond of state.bonds) {
    writeBond(ctx, bond);
  }
  for (const chain of state.beaconChains) {
    writeBeaconChain(ctx, chain);
  }
  for (const { height, value } of state.beacons) {
    writeBeacon(ctx, height, value);
  }
}

function firstTotals(ctx: Context, bank: BankReader): SupplyTotals {
  const genesis = bank.supply(ctx, BASE_DENOM);
  refuseInvalid(
    genesis > GENESIS_SUPPLY_MAX,
    `a genesis creates at most ${GENESIS_SUPPLY_MAX}${BASE_DENOM}, this one ${genesis}`,
  );
  return SupplyTotals.create({ genesis });
}

function checkGenesis(state: GenesisState): void {
  const { clock, epoch, scheduled, totals } = state;
  checkEmissionsParams(state.params);
  checkEconomy(state.economy);
  if (scheduled !== undefined) {
    checkEconomy(scheduled.params);
  }
  refuseInvalid(
    clock !== undefined && clock.clock > MAX_INT64,
    `the chain clock starts too late: ${clock?.clock ?? 0n}`,
  );
  refuseInvalid(epoch !== undefined && epoch.number === 0n, "epochs count from 1");
  refuseInvalid(totals !== undefined && totals.genesis > SUPPLY_MAX, "more was created than may exist");
  for (const bond of state.bonds) {
    checkBond(bond);
  }
  checkHealth(state.health);
  for (const { consensusAddress, tip } of state.beaconChains) {
    const isRight = consensusAddress.length === ADDRESS_BYTES && tip.length === HASH_BYTES;
    refuseInvalid(!isRight, "a hash chain has a consensus address of 20 bytes and a tip of 32");
  }
  for (const { height, value } of state.beacons) {
    refuseInvalid(height < 1n || value.length !== HASH_BYTES, "a beacon has a height and 32 bytes");
  }
}

function checkBond(bond: Bond): void {
  parseAddress(bond.owner, "invalid bond owner");
  refuseInvalid(purposeName(bond.purpose).startsWith("purpose ") || bond.purpose < 1, "a bond has a known purpose");
  refuseInvalid(bond.reserved > bond.amount, `a bond of ${bond.owner} promises more than it holds`);
}
