/** Straight lines through measurements, and what a line means for a node that runs for weeks. Pure. */

/** One measurement of one node. */
export interface Sample {
  readonly height: number;
  readonly values: ReadonlyMap<string, number>;
}

/** What is watched: the metric, and how fast it may grow per 10,000 blocks. */
export interface Watched {
  readonly metric: string;
  readonly label: string;
  readonly unit: "MB" | "";
  /** Growth per 10,000 blocks; undefined is printed and not judged. */
  readonly slopeMax: number | undefined;
  readonly valueMax: number | undefined;
}

/** Heap within 1 MB per 10,000 blocks, handles flat, RSS at most 512 MB (reliability S21). */
export const WATCHED: readonly Watched[] = [
  { metric: "nodejs_heap_size_used_bytes", label: "heap (lowest)", unit: "MB", slopeMax: 1, valueMax: undefined },
  { metric: "nodejs_external_memory_bytes", label: "external", unit: "MB", slopeMax: 1, valueMax: undefined },
  { metric: "process_resident_memory_bytes", label: "RSS", unit: "MB", slopeMax: undefined, valueMax: 512 },
  { metric: "nodejs_active_handles_total", label: "handles", unit: "", slopeMax: 10, valueMax: undefined },
  { metric: "process_open_fds", label: "files", unit: "", slopeMax: 20, valueMax: undefined },
];

/** Samples of which one minimum is taken: the collector makes a saw of the heap, and its floor is what grows. */
const FLOOR_OF = 6;

/** Values of a text of Prometheus metrics, labels left out, the first of each name. */
export function readMetrics(text: string): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  for (const line of text.split("\n")) {
    const match = /^([a-z0-9_]+)(?:\{[^}]*\})? (\S+)$/.exec(line);
    if (match?.[1] !== undefined && !values.has(match[1])) values.set(match[1], Number(match[2]));
  }
  return values;
}

/** Least-squares slope of y over x; 0 for fewer than two different x. */
export function slopeOf(points: readonly (readonly [x: number, y: number])[]): number {
  const count = points.length;
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / count;
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / count;
  const spread = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  return spread === 0 ? 0 : points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / spread;
}

/** The line of one watched value over the second half of a run: growth per 10,000 blocks and the last value, in its unit. */
export function lineOf(samples: readonly Sample[], { metric, unit }: Watched): { slope: number; last: number } {
  const scale = unit === "MB" ? 1_000_000 : 1;
  const settled = samples.slice(Math.floor(samples.length / 2));
  const points: [number, number][] = [];
  for (let at = 0; at < settled.length; at += FLOOR_OF) {
    const group = settled.slice(at, at + FLOOR_OF);
    const low = group.reduce((a, b) => ((b.values.get(metric) ?? 0) < (a.values.get(metric) ?? 0) ? b : a));
    points.push([low.height / 10_000, (low.values.get(metric) ?? 0) / scale]);
  }
  return { slope: slopeOf(points), last: (samples.at(-1)?.values.get(metric) ?? 0) / scale };
}

/** Whether a line stays within its targets. */
export function isWithin(line: { slope: number; last: number }, { slopeMax, valueMax }: Watched): boolean {
  return (slopeMax === undefined || line.slope <= slopeMax) && (valueMax === undefined || line.last <= valueMax);
}
