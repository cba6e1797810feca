/** Exact fractions and Shapley values straight from the definition, for games of a few players. */

/** A fraction with a positive denominator. */
export interface Fraction {
  readonly up: bigint;
  readonly down: bigint;
}

/** a + b. */
export function plus(a: Fraction, b: Fraction): Fraction {
  return reduce({ up: a.up * b.down + b.up * a.down, down: a.down * b.down });
}

/** a − b. */
export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { up: -b.up, down: b.down });
}

/** a · b. */
export function times(a: Fraction, b: Fraction): Fraction {
  return reduce({ up: a.up * b.up, down: a.down * b.down });
}

function reduce({ up, down }: Fraction): Fraction {
  let [a, b] = [up < 0n ? -up : up, down];
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? { up: 0n, down: 1n } : { up: up / a, down: down / a };
}

/** Whether |fraction − fixed/2^40| < units/2^40. */
export function isNear(fraction: Fraction, fixed: bigint, units: bigint): boolean {
  const difference = (fraction.up << 40n) - fixed * fraction.down;
  return (difference < 0n ? -difference : difference) < units * fraction.down;
}

/** Shapley values by all 2^N coalitions: Σ_S |S|!(N−|S|−1)!/N! (v(S+i) − v(S)); players are bits. */
export function shapleyByDefinition(players: number, worth: (coalition: number) => Fraction): Fraction[] {
  const factorial = [1n];
  for (let n = 1; n <= players; n++) factorial.push((factorial[n - 1] ?? 1n) * BigInt(n));
  const worths = Array.from({ length: 1 << players }, (_, coalition) => worth(coalition));
  const sizeOf = (coalition: number): number => coalition.toString(2).replaceAll("0", "").length;
  return Array.from({ length: players }, (_, player) => {
    let value: Fraction = { up: 0n, down: 1n };
    for (let coalition = 0; coalition < worths.length; coalition++) {
      if (((coalition >> player) & 1) === 1) continue;
      const size = sizeOf(coalition);
      const weight = {
        up: (factorial[size] ?? 1n) * (factorial[players - size - 1] ?? 1n),
        down: factorial[players] ?? 1n,
      };
      const without = worths[coalition] ?? { up: 0n, down: 1n };
      const within = worths[coalition | (1 << player)] ?? { up: 0n, down: 1n };
      value = plus(value, times(weight, minus(within, without)));
    }
    return value;
  });
}
