/**
 * Who is credited: account, claim id or name id, as bytes and as text (docs/spec/registry.md R3-R5, R27).
 */
import { secp256k1Verify, sha256 } from "#crypto";
import { ADDRESS_BYTES, formatAccountAddress, parseAccountAddress } from "../address.ts";
import { assert } from "../assert.ts";
import { bigEndian64, concatBytes, fromHex, toHex, utf8ToBytes } from "../bytes.ts";
import { TxError } from "../errors.ts";
import { lengthPrefixed } from "../varint.ts";

/** Bytes of a claim id or name id. */
export const ID_HASH_BYTES = 32;

/** A contributor as one of the three kinds. */
export type ContributorId =
  | { readonly kind: "address"; readonly address: Uint8Array }
  | { readonly kind: "claim"; readonly claimId: Uint8Array }
  | { readonly kind: "name"; readonly nameId: Uint8Array };

/** R4: `SHA-256("byline/claim/1" ‖ compressed public key)`. */
export function claimIdOf(publicKey33: Uint8Array): Uint8Array {
  assert(publicKey33.length === 33, "a compressed secp256k1 key has 33 bytes");
  return sha256(concatBytes(utf8ToBytes("byline/claim/1"), publicKey33));
}

/** R5: `SHA-256("byline/name/1" ‖ be64(datasetId) ‖ name)`. */
export function nameIdOf(datasetId: bigint, name: string): Uint8Array {
  return sha256(concatBytes(utf8ToBytes("byline/name/1"), bigEndian64(datasetId), utf8ToBytes(name)));
}

/** R27: the hash that the claim key signs to bind itself to an account of a chain. */
export function claimBindingHash(chainId: string, claimId: Uint8Array, address: Uint8Array): Uint8Array {
  return sha256(
    concatBytes(utf8ToBytes("byline/claim-bind/1"), lengthPrefixed(utf8ToBytes(chainId)), claimId, address),
  );
}

/** One binding of a claim key to an account. */
export interface ClaimSignature {
  readonly chainId: string;
  readonly publicKey: Uint8Array;
  readonly address: Uint8Array;
  readonly signature: Uint8Array;
}

/** Whether the claim key signed the binding (R27); low-S signatures only, never throws on wrong lengths. */
export function verifyClaimBinding(binding: ClaimSignature): boolean {
  const { chainId, publicKey, address, signature } = binding;
  if (publicKey.length !== 33 || signature.length !== 64) return false;
  return secp256k1Verify(publicKey, claimBindingHash(chainId, claimIdOf(publicKey), address), signature);
}

/** R21: `SHA-256("byline/commit/1" ‖ contentRoot ‖ owner ‖ salt)`. */
export function commitmentOf(contentRoot: Uint8Array, owner: Uint8Array, salt: Uint8Array): Uint8Array {
  return sha256(concatBytes(utf8ToBytes("byline/commit/1"), contentRoot, owner, salt));
}

/** R3: the bytes that sort and stand in the contributors tree. */
export function contributorIdBytes(id: ContributorId): Uint8Array {
  if (id.kind === "address") return concatBytes(Uint8Array.of(0), id.address);
  return id.kind === "claim" ? concatBytes(Uint8Array.of(1), id.claimId) : concatBytes(Uint8Array.of(2), id.nameId);
}

/** The contributor behind its bytes; undefined when they are not of the form R3. */
export function parseContributorIdBytes(bytes: Uint8Array): ContributorId | undefined {
  const payload = bytes.slice(1);
  if (bytes[0] === 0 && payload.length === ADDRESS_BYTES) return { kind: "address", address: payload };
  if (bytes[0] === 1 && payload.length === ID_HASH_BYTES) return { kind: "claim", claimId: payload };
  if (bytes[0] === 2 && payload.length === ID_HASH_BYTES) return { kind: "name", nameId: payload };
  return undefined;
}

/** Text form: `byline1…`, `claim:<hex>` or `name:<hex>`. */
export function formatContributorId(id: ContributorId): string {
  if (id.kind === "address") return formatAccountAddress(id.address);
  return id.kind === "claim" ? `claim:${toHex(id.claimId)}` : `name:${toHex(id.nameId)}`;
}

/** Reads the text form; undefined when it is none. */
export function parseContributorId(text: string): ContributorId | undefined {
  try {
    if (text.startsWith("claim:")) return hashId(text.slice(6), (claimId) => ({ kind: "claim", claimId }));
    if (text.startsWith("name:")) return hashId(text.slice(5), (nameId) => ({ kind: "name", nameId }));
    const address = parseAccountAddress(text);
    return address.length === ADDRESS_BYTES ? { kind: "address", address } : undefined;
  } catch (error) {
    if (error instanceof TxError) return undefined;
    throw error;
  }
}

function hashId(hex: string, build: (bytes: Uint8Array) => ContributorId): ContributorId | undefined {
  const bytes = fromHex(hex);
  return bytes.length === ID_HASH_BYTES ? build(bytes) : undefined;
}
