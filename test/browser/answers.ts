/** What `lib` answers to fixed questions, as text: each host answers with its own `#crypto`, and all must say the same. */
import {
  cryptoBackend,
  ed25519PublicKey,
  ed25519Sign,
  ed25519Verify,
  ripemd160,
  secp256k1PublicKey,
  secp256k1Sign,
  secp256k1Verify,
  sha256,
} from "#crypto";
import { accountAddress, formatAccountAddress } from "../../lib/address.ts";
import { toBase64, toHex, utf8ToBytes } from "../../lib/bytes.ts";
import { headerHash } from "../../lib/chain/header.ts";
import {
  growSampleChain,
  SAMPLE_CHAIN_ID,
  type SampleBlock,
  sampleGenesis,
} from "../../lib/chain/sample-chain.fixture.ts";
import { commitSignBytes, proposalSignBytes } from "../../lib/chain/sign-bytes.ts";
import { validateBlock } from "../../lib/chain/validate-block.ts";
import { LIGHT_DEFAULTS, verifyLightBlock } from "../../lib/light/verify.ts";
import { merkleProofs, verifyMerkleProof } from "../../lib/merkle/merkle.ts";
import { sumLeaf, sumProofs, sumTree } from "../../lib/merkle/merkle-sum.ts";
import { SECOND_NS } from "../../lib/time.ts";

const KEYS = 12;
const BLOCKS = 4;

/** The name of the crypto backend of this host. */
export const backendName: string = cryptoBackend.name;

/** The answers, in a fixed order. */
export function answers(): readonly string[] {
  return [...keyAnswers(), ...merkleAnswers(), ...chainAnswers()];
}

function keyAnswers(): readonly string[] {
  return Array.from({ length: KEYS }, (_, index) => sha256(utf8ToBytes(`key ${index}`))).flatMap((secret) => {
    const message = sha256(secret);
    const [account, validator] = [secp256k1PublicKey(secret), ed25519PublicKey(secret)];
    const [ofAccount, ofValidator] = [secp256k1Sign(secret, message), ed25519Sign(secret, message)];
    const flipped = ofValidator.map((byte, index) => (index === 40 ? byte ^ 1 : byte));
    const verdicts = [
      secp256k1Verify(account, message, ofAccount),
      secp256k1Verify(account, secret, ofAccount),
      ed25519Verify(validator, message, ofValidator),
      ed25519Verify(validator, message, flipped),
    ];
    const address = formatAccountAddress(accountAddress(account));
    const bytes = [account, validator, ofAccount, ofValidator, ripemd160(message)].map(toHex);
    return [address, toBase64(message), ...bytes, verdicts.join()];
  });
}

function merkleAnswers(): readonly string[] {
  const leaves = Array.from({ length: 11 }, (_, index) => utf8ToBytes(`leaf ${index}`));
  const { root, proofs } = merkleProofs(leaves);
  const verdicts = leaves.map((leaf, index) => {
    const proof = proofs[(index + Number(index === 5)) % proofs.length];
    return proof !== undefined && verifyMerkleProof(root, leaf, proof);
  });
  const weighed = leaves.map((leaf, index) => sumLeaf(leaf, BigInt(index + 1)));
  const tree = sumTree(weighed);
  return [toHex(root), verdicts.join(), toHex(tree.hash), String(tree.sum), String(sumProofs(weighed).length)];
}

function chainAnswers(): readonly string[] {
  const chain = growSampleChain(
    sampleGenesis([
      ["a", 10n],
      ["b", 20n],
      ["c", 15n],
    ]),
    BLOCKS,
  );
  const [first] = chain;
  return chain.flatMap((each) => {
    const { before, block, blockId, commit } = each;
    validateBlock(before, block);
    const { height, time } = block.header;
    const proposal = { height, round: 1, polRound: 0, blockId, timestamp: time };
    return [
      toHex(headerHash(block.header)),
      toHex(blockId.hash),
      ...commit.signatures.map((_, index) => toHex(commitSignBytes(SAMPLE_CHAIN_ID, commit, index))),
      toHex(proposalSignBytes(SAMPLE_CHAIN_ID, proposal)),
      first === undefined || first === each ? "" : lightVerdict(first, each),
    ];
  });
}

/** Whether the light client takes the block after the first one, and not with one signature broken. */
function lightVerdict(trusted: SampleBlock, untrusted: SampleBlock): string {
  const options = { ...LIGHT_DEFAULTS, chainId: SAMPLE_CHAIN_ID, trustingPeriod: 3_600n * SECOND_NS };
  const now = untrusted.block.header.time + SECOND_NS;
  const lightBlock = ({ before, block, commit }: SampleBlock) => ({
    header: block.header,
    commit,
    validators: before.validators,
  });
  const good = lightBlock(untrusted);
  const signatures = good.commit.signatures.map((each) => ({
    ...each,
    signature: each.signature.map((byte) => byte ^ 1),
  }));
  const verdicts = [good, { ...good, commit: { ...good.commit, signatures } }].map((block) => {
    try {
      verifyLightBlock(lightBlock(trusted), block, { options, now });
      return "taken";
    } catch (error) {
      return error instanceof Error ? error.name : "thrown";
    }
  });
  return verdicts.join();
}
