/** Adding up what health counts: money, buyers, quality, supply. Pure. */
import { addToBucket } from "../../lib/economy/concentration.ts";
import type { Distribution } from "../../lib/economy/concentration.ts";
import { HealthMoney, HealthQuality } from "../../proto/gen/byline/emissions/v1/health.ts";
import type {
  HealthCases,
  HealthConcentration,
  HealthSlashes,
  HealthSupply,
} from "../../proto/gen/byline/emissions/v1/health.ts";
import type { SupplyTotals } from "../../proto/gen/byline/emissions/v1/emissions.ts";

/** Names of cases and slashes that are told apart in one period; further ones count as `other`. */
export const HEALTH_CODES_MAX = 32;
const OTHER = "other";

/** Money added up; absent parts are nothing. */
export function addMoney(a: HealthMoney, b: Partial<HealthMoney>): HealthMoney {
  const plus = HealthMoney.create(b);
  return {
    real: a.real + plus.real,
    subsidised: a.subsidised + plus.subsidised,
    recycled: a.recycled + plus.recycled,
    custodial: a.custodial + plus.custodial,
    related: a.related + plus.related,
    independent: a.independent + plus.independent,
    creditedReal: a.creditedReal + plus.creditedReal,
    creditedEmission: a.creditedEmission + plus.creditedEmission,
    burned: a.burned + plus.burned,
    sales: a.sales + plus.sales,
    settlements: a.settlements + plus.settlements,
  };
}

/** Minted and burned added up, or with -1n taken away. */
export function addSupply(a: HealthSupply, b: HealthSupply, sign: 1n | -1n = 1n): HealthSupply {
  return {
    mintedSecurity: a.mintedSecurity + sign * b.mintedSecurity,
    mintedMatch: a.mintedMatch + sign * b.mintedMatch,
    mintedBootstrap: a.mintedBootstrap + sign * b.mintedBootstrap,
    burnedReleases: a.burnedReleases + sign * b.burnedReleases,
    burnedOther: a.burnedOther + sign * b.burnedOther,
  };
}

/** The part of the supply's totals that health compares. */
export function supplyOf({
  mintedSecurity,
  mintedMatch,
  mintedBootstrap,
  burnedReleases,
  burnedOther,
}: SupplyTotals): HealthSupply {
  return { mintedSecurity, mintedMatch, mintedBootstrap, burnedReleases, burnedOther };
}

/** Quality added up; codes stay in ascending order. */
export function addQuality(a: HealthQuality, b: Partial<HealthQuality>): HealthQuality {
  const plus = HealthQuality.create(b);
  return {
    submissions: a.submissions + plus.submissions,
    rejections: a.rejections + plus.rejections,
    cases: plus.cases.reduce<readonly HealthCases[]>((all, each) => addCoded(all, each, addCases), a.cases),
    slashes: plus.slashes.reduce<readonly HealthSlashes[]>((all, each) => addCoded(all, each, addSlashes), a.slashes),
    detected: a.detected + plus.detected,
    detectSeconds: a.detectSeconds + plus.detectSeconds,
    detectBuckets: plus.detectBuckets.reduce(
      (all, { log2, count, sum }) => [...addToBucket(all, log2, count, sum)],
      [...a.detectBuckets],
    ),
  };
}

function addCases(a: HealthCases, b: HealthCases): HealthCases {
  return { ...a, opened: a.opened + b.opened, upheld: a.upheld + b.upheld, rejected: a.rejected + b.rejected };
}

function addSlashes(a: HealthSlashes, b: HealthSlashes): HealthSlashes {
  return { ...a, count: a.count + b.count, amount: a.amount + b.amount };
}

function addCoded<T extends { readonly code: string }>(
  all: readonly T[],
  item: T,
  add: (a: T, b: T) => T,
): readonly T[] {
  const isFull = all.length >= HEALTH_CODES_MAX - 1 && !all.some(({ code }) => code === item.code);
  const named = isFull ? { ...item, code: OTHER } : item;
  const at = all.findIndex(({ code }) => code >= named.code);
  const found = all[at];
  if (found !== undefined && found.code === named.code) {
    return all.map((each, index) => (index === at ? add(each, named) : each));
  }
  const place = at < 0 ? all.length : at;
  return [...all.slice(0, place), named, ...all.slice(place)];
}

/** The stored form of a distribution, as the functions of lib/economy/concentration.ts take it. */
export function distributionOf({ sum, sumSquares, count, buckets }: HealthConcentration): Distribution {
  return { sum, squares: BigInt(sumSquares === "" ? "0" : sumSquares), count, buckets };
}

/** A distribution in its stored form. */
export function withDistribution(
  stored: HealthConcentration,
  { sum, squares, count, buckets }: Distribution,
): HealthConcentration {
  return { ...stored, sum, sumSquares: squares === 0n ? "" : squares.toString(), count, buckets: [...buckets] };
}
