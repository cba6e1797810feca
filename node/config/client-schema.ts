/** `client.toml`: what the commands that talk to a node assume, with the Cosmos SDK's names. */
import { type ConfigOf, decimal, duration, flag, type Schema, text } from "./field.ts";

/** Sections and fields of `client.toml`. */
export const clientSchema = {
  "": {
    "chain-id": text("", "the network"),
    "keyring-backend": text("test", "where keys live: file (encrypted) or test (open, for local networks)", {
      oneOf: ["file", "test"],
    }),
    "keyring-default-keyname": text("", "the key used when --from is not given"),
    output: text("text", "the form of answers", { oneOf: ["text", "json"] }),
    node: text("tcp://localhost:26657", "the RPC of the node that is asked"),
    "broadcast-mode": text("sync", "what a transaction waits for before its inclusion", { oneOf: ["sync", "async"] }),
    gas: text("auto", "auto simulates first; a number is taken as it is"),
    "gas-adjustment": decimal(1.4, "factor on simulated gas", { min: 1, max: 10 }),
    "gas-prices": text("", "fee per unit of gas when no fees are given; empty asks the node for its least"),
    wait: flag(true, "wait until a transaction stands in a block"),
    "wait-timeout": duration(30_000, "how long to wait for inclusion; running out is no error", { max: 600_000 }),
  },
} as const satisfies Schema;

/** The values of `client.toml`. */
export type ClientConfig = ConfigOf<typeof clientSchema>;
