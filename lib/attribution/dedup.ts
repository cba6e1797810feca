/**
 * Leader dedup (rule A6): in the order of registration, an item is a derivative of an earlier leader j when D(i, j) <= δ², labels
 * aside; otherwise it is a leader itself. Derivatives do not take part in any game: their weight is 0.
 */
import { squaredDistance } from "./distance.ts";

/**
 * The leader of each item, by comparing it with every leader before it; its own index for a leader, else the first leader in
 * reach. `fast/leaders.ts` gives the same answer.
 * @param vectors       by global index, which follows (registration height, transaction index, item index)
 * @param radiusSquared  δ² >= 0; at 0 only equal vectors are copies. Cost: O(N · leaders · d)
 */
export function findLeaders(vectors: readonly Int8Array[], radiusSquared: number): number[] {
  const leaders: number[] = [];
  return vectors.map((vector, index) => {
    const leader = leaders.find((earlier) => squaredDistance(vectors[earlier] as Int8Array, vector) <= radiusSquared);
    if (leader !== undefined) return leader;
    leaders.push(index);
    return index;
  });
}
