/** What a verification worker is asked: the seam between transactions and their signatures. */

/** One elliptic-curve check: everything that its verdict depends on. */
export interface SignatureCheck {
  /** 33 bytes, compressed. */
  readonly publicKey: Uint8Array;
  /** SHA-256 of the sign bytes. */
  readonly hash: Uint8Array;
  /** 64 bytes r‖s, low s. */
  readonly signature: Uint8Array;
  /** Made by `signatureCheckKey` on first use. */
  memoKey?: string;
}
