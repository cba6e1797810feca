/** `bylined debug`: look into addresses, keys and raw transactions. */
import { ripemd160, sha256 } from "#crypto";
import {
  accountAddress,
  consensusAddress,
  formatAccountAddress,
  formatConsensusAddress,
  formatOperatorAddress,
} from "../../lib/address.ts";
import { BECH32_ACCOUNT, BECH32_VALCONS, BECH32_VALOPER, decodeBech32 } from "../../lib/bech32.ts";
import { fromBase64, fromHex, toBase64, toHexUpper } from "../../lib/bytes.ts";
import { txJson } from "../client/tx-json.ts";
import { textField } from "../client/json-fields.ts";
import { type CommandSpec, UsageError } from "../command.ts";

function bytesOf(text: string): Uint8Array {
  if (/^([0-9a-fA-F]{2})+$/.test(text)) return fromHex(text.toLowerCase());
  if (/^byline[a-z]*1/.test(text)) return decodeBech32(text.slice(0, text.lastIndexOf("1")), text);
  return fromBase64(text);
}

/** `bylined debug …`. */
export const debugCommand: CommandSpec = {
  name: "debug",
  about: "look into addresses, keys and bytes",
  children: [
    {
      name: "addr",
      about: "an address in every form",
      args: "<address>",
      async run(call) {
        const bytes = bytesOf(call.argument(0));
        if (bytes.length > 255) throw new UsageError("an address has at most 255 bytes");
        call.print({
          Address: JSON.stringify([...bytes]),
          "Address (hex)": toHexUpper(bytes),
          "Bech32 Acc": formatAccountAddress(bytes),
          "Bech32 Val": formatOperatorAddress(bytes),
          "Bech32 Con": formatConsensusAddress(bytes),
        });
      },
    },
    {
      name: "pubkey",
      about: "a public key from its JSON",
      args: "<json>",
      async run(call) {
        const json: unknown = JSON.parse(call.argument(0));
        const key = fromBase64(textField(json, "key"));
        const isConsensus = textField(json, "@type").includes("ed25519");
        call.print({
          Address: toHexUpper(isConsensus ? consensusAddress(key) : accountAddress(key)),
          "PubKey Hex": toHexUpper(key),
        });
      },
    },
    {
      name: "raw-bytes",
      about: "bytes of base64, hexadecimal or bech32 text",
      args: "<text>",
      async run(call) {
        const bytes = bytesOf(call.argument(0));
        call.print({
          hex: toHexUpper(bytes),
          base64: toBase64(bytes),
          sha256: toHexUpper(sha256(bytes)),
          ripemd160: toHexUpper(ripemd160(bytes)),
        });
      },
    },
    {
      name: "prefixes",
      about: "bech32 prefixes of this chain",
      run: async (call) =>
        call.print({ "Bech32 Acc": BECH32_ACCOUNT, "Bech32 Val": BECH32_VALOPER, "Bech32 Con": BECH32_VALCONS }),
    },
    {
      name: "tx",
      about: "decode a transaction from base64",
      args: "<base64>",
      run: async (call) => call.print(txJson(fromBase64(call.argument(0)))),
    },
  ],
};
