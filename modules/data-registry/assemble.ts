/** Freezing what a datanet has accepted into a version (docs/spec/registry.md R66). */
import { bigEndian64 } from "../../lib/bytes.ts";
import { VersionContent } from "../../proto/gen/byline/registry/v1/registry.ts";
import { MsgAssembleVersion, MsgAssembleVersionResponse } from "../../proto/gen/byline/registry/v1/tx.ts";
import { parseAddress } from "../address.ts";
import { defineMessage } from "../module.ts";
import type { MessageHandler } from "../module.ts";
import { TxError } from "../../lib/errors.ts";
import { checkContent, checkLocators } from "./content.ts";
import { curationOf, treeRoot } from "./datanet-trees.ts";
import { ownedDatanet } from "./datanets.ts";
import { RegistryError } from "./errors.ts";
import { getDataset, requireSemVer } from "./keeper.ts";
import type { RegistryParts } from "./parts.ts";
import { curations, curators, datanetTrees, getById } from "./tables.ts";
import { checkOrder, writeNewVersion } from "./versions.ts";

/** The handler of an assembly. */
export function assembleMessages({ readClock }: RegistryParts): readonly MessageHandler[] {
  return [
    defineMessage<MsgAssembleVersion, MsgAssembleVersionResponse>({
      request: MsgAssembleVersion,
      response: MsgAssembleVersionResponse,
      signers: (message) => [message.owner],
      validateBasic(message) {
        parseAddress(message.owner, "invalid owner address");
        requireSemVer(message.version);
        checkLocators(message.locators);
      },
      handle(ctx, message) {
        const datanet = ownedDatanet(ctx, message.datanetId, message.owner);
        const tree = getById(ctx, datanetTrees, datanet.id, "tree of datanet");
        const content = treeRoot(tree.content);
        const contributors = treeRoot(tree.contributors);
        if (content === undefined || contributors === undefined || contributors.sum === 0n) {
          throw new TxError(RegistryError.NotReady, `datanet ${datanet.id} holds no contribution`);
        }
        const { version, metadataHash, metadataUri, metadataLicense, featureRoot, chunkRoot, locators } = message;
        const stated = VersionContent.create({
          contentRoot: content.root,
          recordCount: content.sum,
          byteCount: tree.byteCount,
          mediaType: datanet.mediaType,
          schemaHash: datanet.schemaHash,
          metadataHash,
          metadataUri,
          dataLicense: tree.license,
          metadataLicense,
          consents: datanet.consents,
          contributorsRoot: contributors.root,
          contributorCount: contributors.count,
          totalWeight: contributors.sum,
          featureRoot,
          chunkRoot,
          deriveRoyaltyPpm: datanet.deriveRoyaltyPpm,
          partCount: content.count,
        });
        checkContent(stated);
        const dataset = getDataset(ctx, datanet.datasetId);
        checkOrder(ctx, dataset, requireSemVer(version), stated);
        const publisher = message.owner;
        writeNewVersion(ctx, readClock, dataset, { version, publisher, content: stated, locators, commit: undefined });
        const members = [...curators.under(ctx, bigEndian64(datanet.id))];
        const shares = curationOf(tree, dataset.payoutAddress, members);
        curations.write(ctx, { subject: { datasetId: dataset.id, version }, shares });
        return { datasetId: dataset.id, version };
      },
    }),
  ];
}
