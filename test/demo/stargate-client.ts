/** cosmjs's own signing client with our registry and amino converters: our messages signed directly, and as hardware wallets sign. */
import assert from "node:assert/strict";
import { Secp256k1HdWallet } from "@cosmjs/amino";
import { DirectSecp256k1HdWallet } from "@cosmjs/proto-signing";
import { assertIsDeliverTxSuccess, GasPrice, SigningStargateClient } from "@cosmjs/stargate";
import { VersionContent } from "../../proto/gen/byline/registry/v1/registry.ts";
import { MsgPublishVersion, MsgRegisterDataset } from "../../proto/gen/byline/registry/v1/tx.ts";
import { createAminoTypes } from "../../sdk/amino.ts";
import { createRegistry } from "../../sdk/registry.ts";
import { queryDatasetByName } from "../../sdk/registry-queries.ts";
import { connectRpc } from "../../sdk/rpc.ts";
import type { PublishResult } from "../../sdk/publish/publish.ts";

/** Registers and publishes with both kinds of signer. @throws AssertionError */
export async function stargateClientSigns(url: string, mnemonic: string, like: PublishResult): Promise<void> {
  const prefix = { prefix: "byline" };
  const signers = {
    direct: await DirectSecp256k1HdWallet.fromMnemonic(mnemonic, prefix),
    amino: await Secp256k1HdWallet.fromMnemonic(mnemonic, prefix),
  };
  for (const [name, signer] of Object.entries(signers)) {
    const options = {
      registry: createRegistry(),
      aminoTypes: createAminoTypes(),
      gasPrice: GasPrice.fromString("0.001ubyl"),
    };
    const client = await SigningStargateClient.connectWithSigner(url, signer, {
      ...options,
      broadcastPollIntervalMs: 300,
    });
    const [account] = await signer.getAccounts();
    assert(account !== undefined);
    const owner = account.address;
    const content = VersionContent.create({ ...like.content, parents: [] });
    const publish = MsgPublishVersion.create({ owner, datasetName: `stock-${name}`, version: "1.0.0", content });
    const register = MsgRegisterDataset.create({ owner, name: `stock-${name}`, title: "Signed <by> & with cosmjs" });
    const messages = [
      { typeUrl: `/${MsgRegisterDataset.typeName}`, value: register },
      { typeUrl: `/${MsgPublishVersion.typeName}`, value: publish },
    ];
    assertIsDeliverTxSuccess(await client.signAndBroadcast(owner, messages, 1.6));
    client.disconnect();
    const dataset = await queryDatasetByName(connectRpc(url), owner, `stock-${name}`);
    assert.equal(dataset?.latestVersion, "1.0.0");
  }
}
