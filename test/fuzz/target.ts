/**
 * What a fuzz target is: something that reads bytes of strangers, where its valid inputs come from, and what must hold
 * whatever it is given. A target throws a typed error or answers; everything else is a finding.
 */
import { NodeError, QueryError, TxError } from "../../lib/errors.ts";
import { WireError } from "../../proto/wire-error.ts";
import type { Prng } from "../sim/prng.ts";

/** How the mutators read an input: a protobuf message, plain bytes, text, JSON, an HTTP request or a call (a line, then JSON or a message). */
export type InputForm = "wire" | "bytes" | "text" | "json" | "request" | "call";

/** Whether the target took the input. */
export type Outcome = "accepted" | "refused";

/** A target whose surroundings (servers, stores) are up. */
export interface OpenTarget {
  /** A fresh valid input from a real encoder; the target accepts it. */
  readonly seed: (prng: Prng) => Uint8Array;
  /** Reads one input. Throwing a typed error is a refusal. @throws OracleFailure when something that must hold does not */
  readonly run: (input: Uint8Array) => Outcome | Promise<Outcome>;
  readonly close?: () => Promise<void>;
}

/** One target. */
export interface FuzzTarget {
  readonly name: string;
  /** What reads the bytes, in a few words. */
  readonly about: string;
  readonly form: InputForm;
  readonly open: () => OpenTarget | Promise<OpenTarget>;
  /** CPU milliseconds that one input may cost; 50 when absent. */
  readonly msMax?: number;
  /** Bytes of heap and buffers that one input may allocate beyond 64 times its length; 8 MiB when absent. */
  readonly bytesMax?: number;
  /** Further error classes that the reader documents. */
  readonly documented?: readonly (new (
    ...args: never[]
  ) => Error)[];
}

/** Something that must hold for every input did not. */
export class OracleFailure extends Error {
  override readonly name = "OracleFailure";
}

/** @throws OracleFailure with `why` */
export function mustHold(condition: boolean, why: string): asserts condition {
  if (!condition) throw new OracleFailure(why);
}

/** Whether an error is one that callers are promised. */
export function isTyped(error: unknown, target?: FuzzTarget): boolean {
  const typed = [WireError, TxError, QueryError, NodeError, ...(target?.documented ?? [])];
  return typed.some((kind) => error instanceof kind);
}

/** A target without surroundings; `run` answers "refused" or anything else. */
export function plainTarget(
  facts: Omit<FuzzTarget, "open">,
  seed: OpenTarget["seed"],
  run: (input: Uint8Array) => unknown,
): FuzzTarget {
  return { ...facts, open: () => ({ seed, run: (input) => (run(input) === "refused" ? "refused" : "accepted") }) };
}
