/** Gateways come and go; their bonds are what settlements promise from. */
import { BondPurpose } from "../../../proto/gen/byline/emissions/v1/emissions.ts";
import { MsgRetireGateway, MsgRetireGatewayResponse } from "../../../proto/gen/byline/attribution/v1/tx.ts";
import { anyMember } from "../action.ts";
import type { Action } from "../action.ts";
import { bond } from "../moves.ts";
import { registerGateway } from "../use-moves.ts";

/** Bonds and registers a gateway, or retires one. */
export const gateway: Action = {
  name: "gateway",
  weight: 2,
  run(play) {
    const operator = anyMember(play);
    if (play.rng.chance(200)) {
      const message = { operator: operator.text };
      return play.ledger.send(operator.text, MsgRetireGateway, MsgRetireGatewayResponse, message) !== undefined;
    }
    bond(play, operator, BondPurpose.BOND_PURPOSE_GATEWAY, "", 1_000_000_000n);
    return registerGateway(play, operator);
  },
};
