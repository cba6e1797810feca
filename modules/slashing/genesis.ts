/** Genesis of slashing: params and signing infos. */
import { formatConsensusAddress, parseConsensusAddress } from "../../lib/address.ts";
import { bytesToUtf8, utf8ToBytes } from "../../lib/bytes.ts";
import { DEC_ONE, dec, parseScaledDec } from "../../lib/dec.ts";
import { SdkError, TxError } from "../../lib/errors.ts";
import { SECOND_NS } from "../../lib/time.ts";
import { GenesisState } from "../../proto/gen/cosmos/slashing/v1beta1/genesis.ts";
import type { Params } from "../../proto/gen/cosmos/slashing/v1beta1/slashing.ts";
import { defineGenesis } from "../module.ts";
import type { GenesisHandler } from "../module.ts";
import { refuseInvalid } from "../refuse.ts";
import { readParams, signingInfos, writeParams, writeSigningInfo } from "./keeper.ts";

/** The SDK's defaults (interop §10.1). */
export function defaultSlashingParams(): Params {
  return {
    signedBlocksWindow: 100n,
    minSignedPerWindow: utf8ToBytes(dec.quoInt(DEC_ONE, 2n).toString()),
    downtimeJailDuration: 600n * SECOND_NS,
    slashFractionDoubleSign: utf8ToBytes(dec.quoInt(DEC_ONE, 20n).toString()),
    slashFractionDowntime: utf8ToBytes(dec.quoInt(DEC_ONE, 100n).toString()),
  };
}

/** The scaled decimal inside a `bytes` field of the params. @throws TxError(InvalidRequest) outside 0..1 */
export function fractionOf(bytes: Uint8Array, what: string): bigint {
  const fraction = bytes.length === 0 ? 0n : parseScaledDec(bytesToUtf8(bytes));
  if (fraction === undefined || fraction < 0n || fraction > DEC_ONE) {
    throw new TxError(SdkError.InvalidRequest, `${what} must be between 0 and 1`);
  }
  return fraction;
}

/** Creates the genesis functions of slashing. */
export function slashingGenesis(): GenesisHandler {
  return defineGenesis<GenesisState>(GenesisState, {
    default: () => GenesisState.create({ params: defaultSlashingParams() }),
    validate: checkGenesis,
    init(ctx, state) {
      checkGenesis(state);
      writeParams(ctx, state.params);
      for (const { address, validatorSigningInfo } of state.signingInfos) {
        writeSigningInfo(ctx, parseConsensusAddress(address), validatorSigningInfo);
      }
    },
    export: (ctx) => ({
      params: readParams(ctx),
      signingInfos: [...signingInfos(ctx)].map((info) => ({ address: info.address, validatorSigningInfo: info })),
      missedBlocks: [],
    }),
  });
}

function checkGenesis(state: GenesisState): void {
  const { params } = state;
  fractionOf(params.minSignedPerWindow, "min signed per window");
  fractionOf(params.slashFractionDoubleSign, "double sign slash fraction");
  fractionOf(params.slashFractionDowntime, "downtime slash fraction");
  refuseInvalid(params.signedBlocksWindow <= 0n, `signed blocks window must be positive: ${params.signedBlocksWindow}`);
  refuseInvalid(
    params.downtimeJailDuration <= 0n,
    `downtime jail duration must be positive: ${params.downtimeJailDuration}`,
  );
  for (const { address, validatorSigningInfo } of state.signingInfos) {
    const text = formatConsensusAddress(parseConsensusAddress(address));
    refuseInvalid(
      text !== validatorSigningInfo.address,
      `signing info of ${address} names ${validatorSigningInfo.address}`,
    );
  }
}
