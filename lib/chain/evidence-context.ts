/** What evidence is judged against. Types only. */
import type { EvidenceParams } from "../../proto/gen/tendermint/types/params.ts";
import type { SignedHeader } from "../../proto/gen/tendermint/types/types.ts";
import type { ValidatorSet } from "../../proto/gen/tendermint/types/validator.ts";
import type { Ed25519Verifier } from "./public-key.ts";

/** Our chain as the judge of evidence sees it. */
export interface EvidenceContext {
  readonly chainId: string;
  /** Height and time of the last block: what age is measured against. */
  readonly height: bigint;
  readonly time: bigint;
  readonly params: EvidenceParams;
  /** Header and commit of our block at a height; undefined when we do not have it. */
  headerAt(height: bigint): SignedHeader | undefined;
  /** Validators of a height; undefined when we do not have them. */
  validatorsAt(height: bigint): ValidatorSet | undefined;
  readonly verify?: Ed25519Verifier | undefined;
}
