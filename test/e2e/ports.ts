/** Free ports on loopback: a run takes a block of them that nothing listens on. */
import assert from "node:assert/strict";
import { randomInt } from "node:crypto";
import { isPortFree } from "../../cli/localnet/ports.ts";

const FIRST = 20_000;
/** Below the ports that the kernel hands out for outgoing connections. */
const LAST = 32_000;
const TRIES_MAX = 50;

/** The first of `count` adjacent ports that are free now. @throws AssertionError after 50 tries */
export async function freePorts(count: number): Promise<number> {
  for (let attempt = 0; attempt < TRIES_MAX; attempt += 1) {
    const base = randomInt(FIRST, LAST - count);
    const ports = Array.from({ length: count }, (_, index) => base + index);
    const free = await Promise.all(ports.map((port) => isPortFree(port)));
    if (free.every(Boolean)) return base;
  }
  return assert.fail(`no ${count} free ports after ${TRIES_MAX} tries`);
}
