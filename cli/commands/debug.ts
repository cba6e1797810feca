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
import { TxError } from "../../lib/errors.ts";
import { type CommandSpec, UsageError } from "../command.ts";

function bytesOf(text: string): Uint8Array {
  if (/^([0-9a-fA-F]{2})+$/.test(text)) return fromHex(text.toLowerCase());
  if (/^byline[a-z]*1/.test(text)) return decodeBech32(text.slice(0, text.lastIndexOf("1")), text);
  return fromBase64(text);
}

interface KeyKind {
  readonly bytes: number;
  addressOf(key: Uint8Array): Uint8Array;
}

const KEY_KINDS = new Map<string, KeyKind>([
  ["/cosmos.crypto.ed25519.PubKey", { bytes: 32, addressOf: consensusAddress }],
  ["/cosmos.crypto.secp256k1.PubKey", { bytes: 33, addressOf: accountAddress }],
]);

/** Reads `{"@type":"/cosmos.crypto.ed25519.PubKey","key":"<base64>"}`. @throws UsageError */
function publicKeyOf(text: string): { readonly kind: KeyKind; readonly key: Uint8Array } {
  const json = parsedOrUndefined((): unknown => JSON.parse(text));
  const kind = KEY_KINDS.get(textField(json, "@type"));
  const key = parsedOrUndefined(() => fromBase64(textField(json, "key")));
  if (kind !== undefined && key?.length === kind.bytes) return { kind, key };
  const types = [...KEY_KINDS].map(([type, { bytes }]) => `${type} with a key of ${bytes} bytes`).join(" or ");
  throw new UsageError(`wanted {"@type":"…","key":"<base64>"} of ${types}; bylined comet show-validator prints one`);
}

function parsedOrUndefined<T>(parse: () => T): T | undefined {
  try {
    return parse();
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TxError) return undefined;
    throw error;
  }
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
        const { kind, key } = publicKeyOf(call.argument(0));
        call.print({
          Address: toHexUpper(kind.addressOf(key)),
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
