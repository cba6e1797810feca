/**
 * Keys of a person: fresh, from words, or from bytes. A wallet is a cosmjs signer too, and it writes what it signs with our own
 * codecs (cosmjs-types 0.11 writes 64-bit values from 2^31 to 2^32 − 1 wrongly).
 */
import { Bip39, EnglishMnemonic, Random, Slip10, Slip10Curve, stringToPath } from "@cosmjs/crypto";
import type { OfflineDirectSigner } from "@cosmjs/proto-signing";
import { secp256k1PublicKey, secp256k1Sign, sha256 } from "#crypto";
import { accountAddress, formatAccountAddress } from "../lib/address.ts";
import { assert } from "../lib/assert.ts";
import { toBase64 } from "../lib/bytes.ts";
import { NodeError } from "../lib/errors.ts";
import { SignDoc } from "../proto/gen/cosmos/tx/v1beta1/tx.ts";

/** cosmjs's signer: what Keplr and other wallets offer. */
export type { OfflineDirectSigner };

/** An account that can sign. */
export interface Wallet extends OfflineDirectSigner {
  readonly address: string;
  /** 33 bytes, compressed. */
  readonly publicKey: Uint8Array;
  /** Signs 32 bytes. @returns 64 bytes, low s */
  signHash(hash: Uint8Array): Uint8Array;
}

/** Coin type of Cosmos, which wallets assume. */
export const COIN_TYPE = 118;

/** The derivation path of an account and address index, as Cosmos wallets have it (BIP-44). */
export function hdPath(account: number, index: number): string {
  return `m/44'/${COIN_TYPE}'/${account}'/0/${index}`;
}

/** Twenty-four new words from the system's randomness. */
export function createWords(): string {
  return Bip39.encode(Random.getBytes(32)).toString();
}

/** The wallet of a private key of 32 bytes. @throws AssertionError on an invalid key */
export function walletOfKey(privateKey: Uint8Array): Wallet {
  const publicKey = secp256k1PublicKey(privateKey);
  const address = formatAccountAddress(accountAddress(publicKey));
  return {
    address,
    publicKey,
    signHash: (hash) => secp256k1Sign(privateKey, hash),
    getAccounts: async () => [{ address, algo: "secp256k1", pubkey: publicKey }],
    async signDirect(signer, document) {
      assert(signer === address, "a wallet signs for its own address");
      const bytes = SignDoc.encode({
        bodyBytes: document.bodyBytes,
        authInfoBytes: document.authInfoBytes,
        chainId: document.chainId,
        accountNumber: document.accountNumber,
      });
      const signature = toBase64(secp256k1Sign(privateKey, sha256(bytes)));
      const key = { type: "tendermint/PubKeySecp256k1", value: toBase64(publicKey) };
      return { signed: document, signature: { pub_key: key, signature } };
    },
  };
}

/** The wallet of 12 to 24 words. @throws NodeError("WORDS_INVALID") */
export async function walletOfWords(words: string, path = hdPath(0, 0)): Promise<Wallet> {
  return walletOfKey(await privateKeyOfWords(words, path));
}

/**
 * The private key behind 12 to 24 words (BIP-39, BIP-32). @returns 32 bytes, secret
 * @throws NodeError("WORDS_INVALID") for wrong words or checksum, NodeError("PATH_INVALID")
 */
export async function privateKeyOfWords(words: string, path = hdPath(0, 0)): Promise<Uint8Array> {
  let checked: EnglishMnemonic;
  try {
    checked = new EnglishMnemonic(words.trim().toLowerCase().replace(/\s+/g, " "));
  } catch (cause) {
    throw new NodeError("WORDS_INVALID", "the words are not a valid mnemonic: check their order and spelling", {
      cause,
    });
  }
  const seed = await Bip39.mnemonicToSeed(checked);
  try {
    return Uint8Array.from(Slip10.derivePath(Slip10Curve.Secp256k1, seed, stringToPath(path)).privkey);
  } catch (cause) {
    throw new NodeError("PATH_INVALID", `"${path}" is not a derivation path such as ${hdPath(0, 0)}`, { cause });
  }
}

/** A fresh private key, 32 bytes. */
export function createPrivateKey(): Uint8Array {
  return Uint8Array.from(Random.getBytes(32));
}
