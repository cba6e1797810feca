/** What a validator promised before a cut, and whether what a restart finds keeps it. */
import { toHex } from "../../../lib/bytes.ts";
import { openParts } from "./parts.ts";

/** Promises in the order in which they left. */
export interface Promises {
  /** Announced heights with the app hash after each. */
  readonly heights: readonly { readonly height: bigint; readonly appHash: string }[];
  /** The last vote that left; type 1 is a prevote, 2 a precommit. */
  readonly vote: { readonly height: bigint; readonly round: number; readonly type: number } | undefined;
}

/** Reads the file of acknowledgements. */
export function parsePromises(text: string): Promises {
  const lines = text.split("\n").map((line) => line.split(" "));
  const heights = lines
    .filter(([kind]) => kind === "height")
    .map(([, height = "0", appHash = ""]) => ({ height: BigInt(height), appHash }));
  const last = lines.findLast(([kind]) => kind === "vote");
  const vote = last && { height: BigInt(last[1] ?? "0"), round: Number(last[2]), type: Number(last[3]) };
  return { heights, vote };
}

/** Restarts on what a cut left. @returns what was broken; undefined when every promise is kept */
export async function brokenPromise(data: string, { heights, vote }: Promises): Promise<string | undefined> {
  let parts: Awaited<ReturnType<typeof openParts>>;
  try {
    parts = await openParts(data);
  } catch (error) {
    return `does not start: ${error instanceof Error ? error.message : String(error)}`;
  }
  try {
    const { state, blocks, signState, wal } = parts;
    for (const { height, appHash } of heights) {
      if (state.lastBlockHeight < height) return `height ${height} was announced, ${state.lastBlockHeight} is left`;
      const next = blocks.loadBlockMeta(height + 1n)?.header.appHash;
      const found = toHex(height === state.lastBlockHeight ? state.appHash : (next ?? new Uint8Array(0)));
      if (found !== appHash) return `app hash after ${height} was ${appHash}, is ${found}`;
    }
    if (vote === undefined) return undefined;
    const { last } = signState;
    const step = vote.type === 1 ? 2 : 3;
    const isRemembered =
      last !== undefined &&
      (last.height > vote.height ||
        (last.height === vote.height && (last.round > vote.round || (last.round === vote.round && last.step >= step))));
    if (!isRemembered) return `vote ${vote.height}/${vote.round}/${vote.type} left, the guard forgot it`;
    if (vote.height <= state.lastBlockHeight) return undefined;
    // The vote stands on what the log holds: without it a restart could not come to the same vote.
    const records = (await wal.replay(vote.height)) ?? [];
    const wanted = vote.type === 1 ? "body" : "vote";
    if (!records.some(({ type }) => type === wanted)) {
      return `vote ${vote.height}/${vote.round}/${vote.type} left, the log lost the ${wanted} under it`;
    }
    return undefined;
  } finally {
    await parts.close();
  }
}
