/** Versions of a dataset: three numbers (docs/spec/registry.md R8). */
import { bigEndian32, concatBytes, readBigEndian32 } from "../bytes.ts";

/** MAJOR.MINOR.PATCH, each below 2^31. */
export interface SemVer {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
}

const PATTERN = /^(0|[1-9][0-9]{0,9})\.(0|[1-9][0-9]{0,9})\.(0|[1-9][0-9]{0,9})$/;
const PART_END = 0x80000000;

/** Reads a version; undefined unless it is canonical. */
export function parseSemVer(text: string): SemVer | undefined {
  const match = PATTERN.exec(text);
  if (match === null) return undefined;
  const [major, minor, patch] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return major < PART_END && minor < PART_END && patch < PART_END ? { major, minor, patch } : undefined;
}

/** Text of a version. */
export function formatSemVer({ major, minor, patch }: SemVer): string {
  return `${major}.${minor}.${patch}`;
}

/** Orders versions by their numbers. */
export function compareSemVer(a: SemVer, b: SemVer): -1 | 0 | 1 {
  const order = sign(a.major, b.major) || sign(a.minor, b.minor) || sign(a.patch, b.patch);
  return order;
}

/** Twelve bytes that sort as the version does. */
export function semVerBytes({ major, minor, patch }: SemVer): Uint8Array {
  return concatBytes(bigEndian32(major), bigEndian32(minor), bigEndian32(patch));
}

/** Reads {@link semVerBytes}. */
export function readSemVerBytes(bytes: Uint8Array, offset = 0): SemVer {
  const [major, minor, patch] = [0, 4, 8].map((at) => readBigEndian32(bytes, offset + at));
  return { major: major ?? 0, minor: minor ?? 0, patch: patch ?? 0 };
}

/** Whether `next` is a PATCH release of the line that `before` is on. */
export function isPatchOf(next: SemVer, before: SemVer): boolean {
  return next.major === before.major && next.minor === before.minor;
}

function sign(a: number, b: number): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}
