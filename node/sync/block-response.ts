/** A peer's answer to a request for a block, checked as far as the block alone allows. */

import { validateBlockBasic } from "../../lib/chain/block-basic.ts";
import { BlockResponse } from "../../proto/gen/byline/p2p/v1/p2p.ts";
import type { Block } from "../../proto/gen/tendermint/types/block.ts";

/** Decodes the answer for `height`: a well-formed block of that height, or "malformed". */
export function decodeBlockResponse(bytes: Uint8Array, height: bigint): Block | "malformed" {
  try {
    const block = BlockResponse.decode(bytes).block;
    if (block === undefined || block.header.height !== height) return "malformed";
    validateBlockBasic(block);
    return block;
  } catch {
    return "malformed";
  }
}
