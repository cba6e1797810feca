/** iks-1 on one core: milliseconds a test point by number of items, and how they grow. */
import { createIksEngine, matrixOfRows } from "../../lib/attribution/fast/iks-engine.ts";
import { type BenchProgram, type Figure, median, threadCpuMs } from "./figures.ts";

const DIMS = 64;
const CLASSES = 10;

/** Exact attribution of one query over many items. */
export const iksBench: BenchProgram = {
  name: "iks",
  about: "integer KNN-Shapley: one test point over many items",
  async run({ isQuick, say }) {
    const sizes = isQuick ? [1_000, 10_000] : [10_000, 100_000];
    const rounds = isQuick ? 3 : 15;
    const times = sizes.map((items) => {
      say(`${items} items`);
      return { items, ms: msPerQuery(items, rounds) };
    });
    const [small = { items: 1, ms: 0 }, large = { items: 1, ms: 0 }] = times;
    const figures = times.map(({ items, ms }): Figure => {
      const figure: Figure = { name: `one query, ${items} items, d = ${DIMS}`, value: ms, unit: "ms", better: "less" };
      return items === 100_000 ? { ...figure, target: 40 } : figure;
    });
    const ratio = large.ms / small.ms;
    // Ten times the items take ten times as long; a quarter more is left for caches.
    const growth = large.items / small.items;
    return [
      ...figures,
      { name: `${growth} × the items`, value: ratio, unit: "× time", target: growth * 1.25, better: "less" },
    ];
  },
};

function msPerQuery(count: number, rounds: number): number {
  let state = 1;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 8;
  };
  const vectors = Int8Array.from({ length: count * DIMS }, () => (next() % 81) - 40);
  const labels = Uint16Array.from({ length: count }, () => next() % CLASSES);
  const items = Uint32Array.from({ length: count }, (_, index) => index);
  const engine = createIksEngine(matrixOfRows({ dims: DIMS, vectors, labels, items }), 5);
  // A processor clock ticks every few milliseconds: one sample is as many queries as see a million items.
  const repeats = Math.max(1, Math.round(1_000_000 / count));
  const points = Array.from({ length: repeats }, () => {
    return { label: next() % CLASSES, vector: Int8Array.from({ length: DIMS }, () => (next() % 81) - 40) };
  });
  const sample = (): number => {
    const before = threadCpuMs();
    for (const point of points) engine.accumulate(point);
    return (threadCpuMs() - before) / repeats;
  };
  sample();
  return median(Array.from({ length: rounds }, sample));
}
