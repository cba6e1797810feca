/** Amounts and counts for people. */

const DECIMALS = 6;

/** Base units as BYL without needless zeros: 1500000n is "1.5 BYL". */
export function formatByl(baseUnits: bigint): string {
  const digits = baseUnits.toString().padStart(DECIMALS + 1, "0");
  const fraction = digits.slice(-DECIMALS).replace(/0+$/, "");
  return `${grouped(digits.slice(0, -DECIMALS))}${fraction === "" ? "" : `.${fraction}`} BYL`;
}

/** A count with its word: "1 record", "12,000 records". */
export function counted(count: bigint | number, word: string): string {
  return `${grouped(count.toString())} ${word}${count.toString() === "1" ? "" : "s"}`;
}

/** Bytes as kB, MB or GB with one decimal. */
export function formatBytes(bytes: bigint): string {
  const units = ["bytes", "kB", "MB", "GB", "TB"];
  let value = Number(bytes);
  let unit = 0;
  while (value >= 1_000 && unit < units.length - 1) {
    value /= 1_000;
    unit += 1;
  }
  return `${unit === 0 ? value : value.toFixed(1)} ${units[unit] ?? ""}`;
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ",");
}
