/** `app.toml`: the application and its servers, with the Cosmos SDK's names. */
import { GRPC_MESSAGE_BYTES_MAX, RPC_BODY_BYTES_MAX, RPC_CONNECTIONS_MAX } from "../../lib/limits.ts";
import { LISTEN_ADDRESS_FORM } from "./listen-address.ts";
import { type ConfigOf, flag, integer, type Schema, text } from "./field.ts";

const HEIGHTS_FORM = {
  wanted: "heights with commas between, such as 120,4500",
  fits: (given: string): boolean => /^(?:\d{1,18}(?:,\d{1,18})*)?$/.test(given),
};

/** Sections and fields of `app.toml`. */
export const appSchema = {
  "": {
    "minimum-gas-prices": text("0.001ubyl", "the least fee this node relays, per unit of gas, for example 0.0025ubyl"),
    "query-gas-limit": integer(50_000_000, "gas of one query; 0 for no limit", { unit: "gas" }),
    pruning: text("default", "states kept: default (362,880), nothing (all), everything (2), custom", {
      oneOf: ["default", "nothing", "everything", "custom"],
    }),
    "pruning-keep-recent": integer(0, "states kept by custom pruning", { unit: "heights" }),
    "pruning-interval": integer(0, "heights between prunings by custom pruning; 10 or more", { unit: "heights" }),
    "halt-height": integer(0, "stop after this height; 0 for never", { unit: "height" }),
    "halt-time": integer(0, "stop at the first block of this time or later; 0 for never", {
      unit: "seconds since 1970",
    }),
    "min-retain-blocks": integer(0, "blocks kept at least; 0 keeps all", { unit: "blocks" }),
    "inv-check-period": integer(0, "blocks between checks of all invariants; a violation stops the node; 0 for never", {
      unit: "blocks",
    }),
    "unsafe-skip-upgrades": text(
      "",
      "heights whose upgrade plan is passed over, with commas; all validators must agree",
      {
        form: HEIGHTS_FORM,
      },
    ),
    "app-cache-size": integer(64, "memory for application rows; 0 for none", { unit: "MiB", max: 65_536 }),
  },
  api: {
    enable: flag(true, "serve REST"),
    swagger: flag(true, "serve the OpenAPI description at /openapi.json"),
    address: text("tcp://localhost:1317", "where REST listens", { form: LISTEN_ADDRESS_FORM }),
    "max-open-connections": integer(RPC_CONNECTIONS_MAX, "open connections", {
      unit: "connections",
      min: 1,
      max: 65_000,
    }),
    "rpc-max-body-bytes": integer(RPC_BODY_BYTES_MAX, "the largest request", {
      unit: "bytes",
      min: 1_024,
      max: 67_108_864,
    }),
    "enabled-unsafe-cors": flag(false, "let every web page call; rpc.cors_allowed_origins is the finer way"),
  },
  grpc: {
    enable: flag(true, "serve gRPC"),
    address: text("localhost:9090", "where gRPC listens", { form: LISTEN_ADDRESS_FORM }),
    "max-recv-msg-size": integer(GRPC_MESSAGE_BYTES_MAX, "the largest request", {
      unit: "bytes",
      min: 1_024,
      max: 67_108_864,
    }),
    "max-send-msg-size": integer(GRPC_MESSAGE_BYTES_MAX, "the largest response", {
      unit: "bytes",
      min: 1_024,
      max: 2_147_483_647,
    }),
  },
} as const satisfies Schema;

/** The values of `app.toml`. */
export type AppConfig = ConfigOf<typeof appSchema>;
