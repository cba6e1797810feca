/** The header's hash: fourteen Merkle leaves in fixed order (interop §1.3), and its stateless checks. */
import { Timestamp } from "../../proto/gen/google/protobuf/timestamp.ts";
import { BytesValue, Int64Value, StringValue } from "../../proto/gen/google/protobuf/wrappers.ts";
import { BlockID, type Header } from "../../proto/gen/tendermint/types/types.ts";
import { Consensus } from "../../proto/gen/tendermint/version/types.ts";
import { EMPTY_BYTES, utf8ToBytes } from "../bytes.ts";
import { ChainError, TxError } from "../errors.ts";
import { CHAIN_ID_BYTES_MAX } from "../limits.ts";
import { merkleRoot } from "../merkle/merkle.ts";

/** Version of the block protocol: CometBFT 0.38's. */
export const BLOCK_PROTOCOL = 11n;

/** The 32-byte hash of a header; empty bytes when it names no validators (an unfilled header, as upstream). */
export function headerHash(header: Header): Uint8Array {
  return header.validatorsHash.length === 0 ? EMPTY_BYTES : merkleRoot(headerLeaves(header));
}

/** The fourteen leaves; an empty value is an empty leaf, which is still hashed. */
export function headerLeaves(header: Header): Uint8Array[] {
  return [
    Consensus.encode(header.version),
    StringValue.encode({ value: header.chainId }),
    Int64Value.encode({ value: header.height }),
    Timestamp.encode(header.time),
    BlockID.encode(header.lastBlockId),
    BytesValue.encode({ value: header.lastCommitHash }),
    BytesValue.encode({ value: header.dataHash }),
    BytesValue.encode({ value: header.validatorsHash }),
    BytesValue.encode({ value: header.nextValidatorsHash }),
    BytesValue.encode({ value: header.consensusHash }),
    BytesValue.encode({ value: header.appHash }),
    BytesValue.encode({ value: header.lastResultsHash }),
    BytesValue.encode({ value: header.evidenceHash }),
    BytesValue.encode({ value: header.proposerAddress }),
  ];
}

/**
 * The checks that need no state: protocol version, chain id, height, sizes of every hash.
 * @throws TxError(ChainError.InvalidBlock) with upstream's text
 */
export function validateHeaderBasic(header: Header): void {
  const { version, chainId, height, lastBlockId } = header;
  if (version.block !== BLOCK_PROTOCOL) {
    refuse(`block protocol is incorrect: got: ${version.block}, want: ${BLOCK_PROTOCOL} `);
  }
  const chainIdBytes = utf8ToBytes(chainId).length;
  if (chainIdBytes > CHAIN_ID_BYTES_MAX)
    refuse(`chainID is too long; got: ${chainIdBytes}, max: ${CHAIN_ID_BYTES_MAX}`);
  if (height < 0n) refuse("negative Height");
  if (height === 0n) refuse("zero Height");
  checkHash("LastBlockID: wrong Hash", lastBlockId.hash);
  checkHash("LastBlockID: wrong PartSetHeader: wrong Hash", lastBlockId.partSetHeader.hash);
  checkHash("LastCommitHash", header.lastCommitHash);
  checkHash("DataHash", header.dataHash);
  checkHash("EvidenceHash", header.evidenceHash);
  if (header.proposerAddress.length !== 20) {
    refuse(`invalid ProposerAddress length; got: ${header.proposerAddress.length}, expected: 20`);
  }
  checkHash("ValidatorsHash", header.validatorsHash);
  checkHash("NextValidatorsHash", header.nextValidatorsHash);
  checkHash("ConsensusHash", header.consensusHash);
  checkHash("LastResultsHash", header.lastResultsHash);
}

function checkHash(name: string, hash: Uint8Array): void {
  if (hash.length !== 0 && hash.length !== 32) {
    refuse(`wrong ${name}: expected size to be 32 bytes, got ${hash.length} bytes`);
  }
}

function refuse(detail: string): never {
  throw new TxError(ChainError.InvalidBlock, detail);
}
