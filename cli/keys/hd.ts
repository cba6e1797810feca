/** Mnemonics and key derivation (BIP-39, BIP-32, path m/44'/118'/0'/0/0): the only file of the command line that knows cosmjs. */
import { Bip39, EnglishMnemonic, Random, Slip10, Slip10Curve, stringToPath } from "@cosmjs/crypto";
import { NodeError } from "../../lib/errors.ts";

/** Coin type of Cosmos, which wallets assume. */
export const COIN_TYPE = 118;

/** A new mnemonic of 24 words from the system's randomness. */
export function createMnemonic(): string {
  return Bip39.encode(Random.getBytes(32)).toString();
}

/** The derivation path of an account and address index. */
export function hdPath(account: number, index: number): string {
  return `m/44'/${COIN_TYPE}'/${account}'/0/${index}`;
}

/**
 * Derives the secp256k1 private key of a mnemonic.
 * @param passphrase  the optional BIP-39 passphrase
 * @returns 32 bytes, secret
 * @throws NodeError("MNEMONIC_INVALID") for wrong words or checksum
 */
export async function privateKeyOfMnemonic(
  mnemonic: string,
  path = hdPath(0, 0),
  passphrase = "",
): Promise<Uint8Array> {
  let checked: EnglishMnemonic;
  try {
    checked = new EnglishMnemonic(mnemonic.trim().toLowerCase().replace(/\s+/g, " "));
  } catch (cause) {
    throw new NodeError("MNEMONIC_INVALID", "the words are not a valid mnemonic: check their order and spelling", {
      cause,
    });
  }
  const seed = await Bip39.mnemonicToSeed(checked, passphrase);
  try {
    return Uint8Array.from(Slip10.derivePath(Slip10Curve.Secp256k1, seed, stringToPath(path)).privkey);
  } catch (cause) {
    throw new NodeError("MNEMONIC_INVALID", `"${path}" is not a derivation path such as ${hdPath(0, 0)}`, { cause });
  }
}
