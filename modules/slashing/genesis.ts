/** Genesis of slashing: params, signing infos and missed blocks; the keys of validators come from staking. */
import { formatConsensusAddress, parseConsensusAddress } from "../../lib/address.ts";
import { sortedEntries } from "../../lib/ordered.ts";
import { GenesisState } from "../../proto/gen/cosmos/slashing/v1beta1/genesis.ts";
import type { Context } from "../context.ts";
import { defineGenesis } from "../module.ts";
import type { GenesisHandler } from "../module.ts";
import { refuseInvalid } from "../refuse.ts";
import type { StakingReader } from "./expected.ts";
import { readParams, signingInfos, writeParams, writePubkey, writeSigningInfo } from "./keeper.ts";
import { missedIndexes, writeMissed } from "./missed-blocks.ts";
import { checkSlashingParams, defaultSlashingParams } from "./params.ts";

/** Creates the genesis functions of slashing. */
export function slashingGenesis(staking: StakingReader): GenesisHandler {
  return defineGenesis<GenesisState>(GenesisState, {
    default: () => GenesisState.create({ params: defaultSlashingParams() }),
    validate: checkGenesis,
    init(ctx, state) {
      checkGenesis(state);
      writeParams(ctx, state.params);
      for (const validator of staking.validators(ctx)) {
        writePubkey(ctx, staking.consensusAddress(validator), validator);
      }
      for (const { address, validatorSigningInfo } of state.signingInfos) {
        writeSigningInfo(ctx, parseConsensusAddress(address), validatorSigningInfo);
      }
      for (const { address, missedBlocks } of state.missedBlocks) {
        for (const { index, missed } of missedBlocks) {
          writeMissed(ctx, parseConsensusAddress(address), index, missed);
        }
      }
    },
    export: (ctx) => ({
      params: readParams(ctx),
      signingInfos: [...signingInfos(ctx)].map((info) => ({ address: info.address, validatorSigningInfo: info })),
      missedBlocks: exportMissed(ctx),
    }),
  });
}

function exportMissed(ctx: Context): GenesisState["missedBlocks"] {
  return [...signingInfos(ctx)]
    .map(({ address }) => ({
      address,
      missedBlocks: missedIndexes(ctx, parseConsensusAddress(address)).map((index) => ({ index, missed: true })),
    }))
    .filter(({ missedBlocks }) => missedBlocks.length > 0);
}

function checkGenesis(state: GenesisState): void {
  checkSlashingParams(state.params);
  const counters = new Map<string, bigint>();
  for (const { address, validatorSigningInfo } of state.signingInfos) {
    const text = formatConsensusAddress(parseConsensusAddress(address));
    refuseInvalid(
      text !== validatorSigningInfo.address,
      `signing info of ${address} names ${validatorSigningInfo.address}`,
    );
    refuseInvalid(validatorSigningInfo.indexOffset < 0n, `signing info of ${address} has a negative offset`);
    counters.set(address, validatorSigningInfo.missedBlocksCounter);
  }
  for (const { address, missedBlocks } of state.missedBlocks) {
    const missed = new Set(missedBlocks.filter((block) => block.missed).map(({ index }) => index));
    const isOutside = missedBlocks.some(({ index }) => index < 0n || index >= state.params.signedBlocksWindow);
    refuseInvalid(isOutside, `missed blocks of ${address} are outside the window`);
    refuseInvalid(counters.get(address) !== BigInt(missed.size), `missed blocks of ${address} differ from its counter`);
    counters.delete(address);
  }
  const uncounted = sortedEntries(counters).find(([, counter]) => counter !== 0n);
  refuseInvalid(uncounted !== undefined, `${uncounted?.[0] ?? ""} counts missed blocks that are not listed`);
}
