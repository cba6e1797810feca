/** Genesis of emissions: clock, periods, economic parameters, totals, bonds, hash chains. */
import { readBigEndian64, toHex } from "../../lib/bytes.ts";
import { BASE_DENOM, BOOTSTRAP_MAX, GENESIS_SUPPLY_MAX, SUPPLY_MAX } from "../../lib/denom.ts";
import { MAX_INT64 } from "../../lib/int.ts";
import { BEACON_HEIGHTS_KEPT, BOND_OWNERS_MAX, BOND_SUBJECT_CHARS_MAX } from "../../lib/limits.ts";
import {
  BeaconChain,
  type BeaconValue,
  Bond,
  BondPurpose,
  BootstrapGrant,
  GenesisState,
  SupplyTotals,
} from "../../proto/gen/byline/emissions/v1/emissions.ts";
import { parseAddress } from "../address.ts";
import type { Context } from "../context.ts";
import type { BankReader } from "../expected.ts";
import { defineGenesis } from "../module.ts";
import type { GenesisHandler } from "../module.ts";
import { refuseInvalid } from "../refuse.ts";
import { BEACON_BYTES, chainFaults, writeBeacon, writeBeaconChain } from "./beacon.ts";
import { isFoundBySubject, purposeName } from "./bond-names.ts";
import { readGranted, writeGrant, writeGranted } from "./bootstrap.ts";
import { findClock, writeClock } from "./clock.ts";
import { checkHealth, exportHealth, initHealth } from "./health-genesis.ts";
import { healthViolations } from "./health-invariants.ts";
import { checkBondPool, checkSupply } from "./invariants.ts";
import {
  findEpoch,
  findScheduled,
  pinnedSubjects,
  readTotals,
  readEconomy,
  readParams,
  rowsOf,
  writeBond,
  writeEconomy,
  writeEpoch,
  writeParams,
  writeScheduled,
  writeSubjectPins,
  writeTotals,
} from "./keeper.ts";
import { BEACONS_PREFIX, BEACON_CHAINS_PREFIX, BONDS_PREFIX, EMISSIONS_STORE, GRANTS_PREFIX } from "./keys.ts";
import { readEpochFees, writeEpochFees } from "./security.ts";
import { checkEconomy, checkEmissionsParams, defaultEconomy, defaultEmissionsParams } from "./params.ts";
import { prefixEnd } from "../../lib/bytes.ts";

/** Latest epoch that a network goes on with: those to come, and moments counted in epochs, still fit their rows. */
const EPOCH_NUMBER_MAX = MAX_INT64;

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
      writeEpochFees(ctx, state.epochFees);
      writeGranted(ctx, state.granted);
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
      epochFees: readEpochFees(ctx),
      grants: [...rowsOf(ctx, BootstrapGrant, GRANTS_PREFIX)],
      granted: readGranted(ctx),
      bonds: [...rowsOf(ctx, Bond, BONDS_PREFIX)],
      subjectPins: [...pinnedSubjects(ctx)],
      beaconChains: [...rowsOf(ctx, BeaconChain, BEACON_CHAINS_PREFIX)],
      beacons: [...ctx.store(EMISSIONS_STORE).range({ start: BEACONS_PREFIX, end: prefixEnd(BEACONS_PREFIX) })].map(
        ({ key, value }) => ({ height: readBigEndian64(key.slice(BEACONS_PREFIX.length)), value }),
      ),
      health: exportHealth(ctx),
    }),
  });
}

function writeRows(ctx: Context, state: GenesisState): void {
  for (const grant of state.grants) {
    writeGrant(ctx, grant);
  }
  for (const bond of state.bonds) {
    writeBond(ctx, bond);
  }
  for (const { purpose, subject, pins } of state.subjectPins) {
    writeSubjectPins(ctx, { purpose, subject }, pins);
  }
  for (const chain of state.beaconChains) {
    writeBeaconChain(ctx, chain);
  }
  for (const { height, value } of continuedBeacons(state.beacons, ctx.header.height)) {
    writeBeacon(ctx, height, value);
  }
}

/** The beacons, when the network goes on at the height after them; else none: a known value is no chance for a height to come. */
function continuedBeacons(beacons: readonly BeaconValue[], initialHeight: bigint): readonly BeaconValue[] {
  const newest = beacons.reduce((height, beacon) => (beacon.height > height ? beacon.height : height), 0n);
  return newest === initialHeight - 1n ? beacons : [];
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
  const isEpoch = epoch === undefined || (epoch.number >= 1n && epoch.number <= EPOCH_NUMBER_MAX);
  refuseInvalid(!isEpoch, `epochs count from 1 to ${EPOCH_NUMBER_MAX}`);
  refuseInvalid(totals !== undefined && totals.genesis > SUPPLY_MAX, "more was created than may exist");
  checkBonds(state);
  checkGrants(state);
  checkHealth(state.health);
  checkBeacons(state);
}

function checkBeacons({ beaconChains, beacons }: GenesisState): void {
  const owners = new Set<string>();
  for (const chain of beaconChains) {
    const owner = toHex(chain.consensusAddress);
    refuseInvalid(owners.has(owner), `${owner} has two hash chains`);
    owners.add(owner);
    for (const fault of chainFaults(chain)) {
      refuseInvalid(true, `hash chain of ${owner}: ${fault}`);
    }
  }
  refuseInvalid(beacons.length > BEACON_HEIGHTS_KEPT, `at most ${BEACON_HEIGHTS_KEPT} beacons are kept`);
  for (const { height, value } of beacons) {
    refuseInvalid(height < 1n || value.length !== BEACON_BYTES, "a beacon has a height and 32 bytes");
  }
}

function checkGrants({ grants, granted }: GenesisState): void {
  refuseInvalid(granted > BOOTSTRAP_MAX, `all grants together are at most ${BOOTSTRAP_MAX}`);
  let open = 0n;
  for (const { datasetId, total, paid, startEpoch, endEpoch } of grants) {
    refuseInvalid(paid > total || endEpoch <= startEpoch, `the grant of dataset ${datasetId} contradicts itself`);
    open += total;
  }
  refuseInvalid(open > granted, `grants of ${open} are open, ${granted} were granted`);
}

/** E30, E34: known purposes, one row for each name, as many owners behind a subject as may be, subjects that cases can name. */
function checkBonds({ bonds, subjectPins }: GenesisState): void {
  const names = new Set<string>();
  const behind = new Map<string, number>();
  for (const bond of bonds) {
    checkBond(bond);
    const subject = `${bond.purpose}/${bond.subject}`;
    const name = `${subject}/${bond.owner}`;
    refuseInvalid(names.has(name), `a bond of ${bond.owner} stands twice`);
    names.add(name);
    const owners = isFoundBySubject(bond.purpose) ? (behind.get(subject) ?? 0) + 1 : 0;
    refuseInvalid(owners > BOND_OWNERS_MAX, `more than ${BOND_OWNERS_MAX} bonds stand behind ${bond.subject}`);
    behind.set(subject, owners);
  }
  for (const { purpose, subject, pins } of subjectPins) {
    refuseInvalid(!isFoundBySubject(purpose) || pins < 1, `no open case pins ${purposeName(purpose)} ${subject}`);
    refuseInvalid(names.has(`pins/${purpose}/${subject}`), `pins of ${subject} stand twice`);
    names.add(`pins/${purpose}/${subject}`);
  }
}

function checkBond(bond: Bond): void {
  parseAddress(bond.owner, "invalid bond owner");
  refuseInvalid(purposeName(bond.purpose).startsWith("purpose ") || bond.purpose < 1, "a bond has a known purpose");
  refuseInvalid(bond.subject.length > BOND_SUBJECT_CHARS_MAX, `a bond of ${bond.owner} has a subject that is too long`);
  const isHeld = bond.held > 0n && bond.purpose !== BondPurpose.BOND_PURPOSE_SELLER;
  refuseInvalid(isHeld, `nothing lives on the ${purposeName(bond.purpose)} bond of ${bond.owner}`);
  refuseInvalid(bond.reserved > bond.amount, `a bond of ${bond.owner} promises more than it holds`);
}
