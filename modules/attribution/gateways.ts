/** Gateways (docs/spec/attribution.md T60): who meters calls, and what they stand in for. */
import { GATEWAY_ENDPOINT_CHARS_MAX } from "../../lib/limits.ts";
import { TxError } from "../../lib/errors.ts";
import type { Gateway } from "../../proto/gen/byline/attribution/v1/attribution.ts";
import {
  MsgRegisterGateway,
  MsgRegisterGatewayResponse,
  MsgRetireGateway,
  MsgRetireGatewayResponse,
} from "../../proto/gen/byline/attribution/v1/tx.ts";
import { BondPurpose } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import { addressText, parseAddress } from "../address.ts";
import type { Context } from "../context.ts";
import { createEvent } from "../events.ts";
import { defineMessage } from "../module.ts";
import type { MessageHandler } from "../module.ts";
import { refuseWhen } from "../refuse.ts";
import { AttributionError } from "./errors.ts";
import type { BondKey, BondLedger, ReadClock } from "./expected.ts";
import { findGateway, readParams, writeGateway } from "./keeper.ts";

const ENDPOINT = /^https?:\/\/[!-~]+$/;

/** Handlers of the messages about gateways. */
export function gatewayMessages(bonds: BondLedger, readClock: ReadClock): readonly MessageHandler[] {
  return [registerGateway(bonds, readClock), retireGateway()];
}

/** The bond that a gateway's settlements are backed by. */
export function gatewayBond(operator: Uint8Array): BondKey {
  return { owner: operator, purpose: BondPurpose.BOND_PURPOSE_GATEWAY, subject: "" };
}

/** A gateway that serves. @throws TxError(GatewayNotFound) */
export function getServingGateway(ctx: Context, operator: Uint8Array): Gateway {
  const gateway = findGateway(ctx, operator);
  if (gateway === undefined || gateway.retired) {
    throw new TxError(AttributionError.GatewayNotFound, addressText(operator));
  }
  return gateway;
}

/** T60: a gateway registers, or changes its endpoint, with a bond that covers the least. */
function registerGateway(bonds: BondLedger, readClock: ReadClock): MessageHandler {
  return defineMessage<MsgRegisterGateway, MsgRegisterGatewayResponse>({
    request: MsgRegisterGateway,
    response: MsgRegisterGatewayResponse,
    signers: (message) => [message.operator],
    handle(ctx, message) {
      const operator = parseAddress(message.operator, "invalid operator address");
      const { endpoint } = message;
      refuseWhen(
        endpoint.length > GATEWAY_ENDPOINT_CHARS_MAX || !ENDPOINT.test(endpoint),
        AttributionError.InvalidGateway,
        `an endpoint is an http(s) address of at most ${GATEWAY_ENDPOINT_CHARS_MAX} characters`,
      );
      requireGatewayBond(ctx, bonds, operator);
      const registeredClock = findGateway(ctx, operator)?.registeredClock ?? readClock(ctx);
      writeGateway(ctx, { operator: message.operator, endpoint, retired: false, registeredClock });
      ctx.emit(createEvent("register_gateway", ["operator", message.operator], ["endpoint", endpoint]));
      return {};
    },
  });
}

function retireGateway(): MessageHandler {
  return defineMessage<MsgRetireGateway, MsgRetireGatewayResponse>({
    request: MsgRetireGateway,
    response: MsgRetireGatewayResponse,
    signers: (message) => [message.operator],
    handle(ctx, message) {
      const gateway = getServingGateway(ctx, parseAddress(message.operator, "invalid operator address"));
      writeGateway(ctx, { ...gateway, retired: true });
      ctx.emit(createEvent("retire_gateway", ["operator", message.operator]));
      return {};
    },
  });
}

/** Refuses a gateway whose free bond is below the least. @throws TxError(GatewayBond) */
export function requireGatewayBond(ctx: Context, bonds: BondLedger, operator: Uint8Array): void {
  const { gatewayBondMin } = readParams(ctx);
  const free = bonds.available(ctx, gatewayBond(operator));
  refuseWhen(
    free < gatewayBondMin,
    AttributionError.GatewayBond,
    `${addressText(operator)} has ${free}ubyl bonded and free as a gateway, at least ${gatewayBondMin} are needed; post a gateway bond`,
  );
}
