/**
 * Power cuts at every boundary: a validator's system calls are recorded, the disk is rebuilt after each of them under six models of
 * what a cut may take, and a restart on every image must keep all that was promised before. Three planted bugs must be found.
 */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { Lane } from "../lane.ts";
import { CUT_MODELS, type CutModel, createDiskModel, type DiskImage } from "../power-cut/disk-model.ts";
import type { Plant } from "../power-cut/parts.ts";
import { brokenPromise, parsePromises } from "../power-cut/promises.ts";
import { type DiskCall, parseTrace, TRACED } from "../power-cut/trace.ts";

const run = promisify(execFile);
const HEIGHTS = 4;
const RECORD_MS = 180_000;
/** Most images that one recording is checked on; every boundary counts first, then more models of it. */
const IMAGES_MAX = 1_500;
const PLANT_IMAGES_MAX = 600;
const TRACE_BYTES_MAX = 256 << 20;

/** A recorded run. */
interface Recording {
  readonly data: string;
  readonly acks: string;
  readonly calls: readonly DiskCall[];
}

async function record(root: string, plant: Plant): Promise<Recording> {
  const folder = join(root, plant);
  const data = join(folder, "data");
  await mkdir(data, { recursive: true });
  const [acks, trace] = [join(data, "acks"), join(folder, "trace")];
  const writer = fileURLToPath(new URL("../power-cut/writer.ts", import.meta.url));
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
  const program = [process.execPath, "--import", tsx, writer, data, acks, String(HEIGHTS), plant];
  const words = ["-f", "-y", "-xx", "-s", "16000000", "-e", `trace=${TRACED}`, "-o", trace, ...program];
  await run("strace", words, { timeout: RECORD_MS });
  const text = await readFile(trace, "latin1");
  assert.ok(text.length < TRACE_BYTES_MAX, "the trace is small");
  return { data, acks, calls: parseTrace(text, data) };
}

/** One thing that a restart may find. */
interface Cut {
  readonly boundary: number;
  readonly model: CutModel;
  readonly image: DiskImage;
  readonly acks: string;
}

/** Every different image of a recording, in order of boundaries. */
function cutsOf({ data, acks, calls }: Recording): readonly Cut[] {
  const disk = createDiskModel(data);
  const seen = new Set<string>();
  const cuts: Cut[] = [];
  for (const [boundary, call] of calls.entries()) {
    disk.apply(call);
    const promised = disk.read(acks).toString("utf8");
    for (const model of CUT_MODELS) {
      const image = disk.image(model);
      const key = keyOf(image, acks, promised);
      if (seen.has(key)) continue;
      seen.add(key);
      cuts.push({ boundary, model, image, acks: promised });
    }
  }
  return cuts;
}

function keyOf({ files, folders }: DiskImage, acks: string, promised: string): string {
  const hash = createHash("sha256").update(promised);
  for (const name of [...folders].sort()) hash.update(name);
  for (const [name, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (name !== acks) hash.update(`${name} ${bytes.length} `).update(bytes);
  }
  return hash.digest("hex");
}

async function writeImage(target: string, from: string, { image }: Cut, acks: string): Promise<void> {
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true, mode: 0o700 });
  const place = (path: string): string => join(target, relative(from, path));
  for (const folder of [...image.folders].sort()) await mkdir(place(folder), { recursive: true, mode: 0o700 });
  for (const [path, bytes] of image.files) {
    if (path === acks) continue;
    await mkdir(dirname(place(path)), { recursive: true, mode: 0o700 });
    await writeFile(place(path), bytes, { mode: 0o600 });
  }
}

/** Evenly chosen, first and last included. */
function sample<T>(list: readonly T[], max: number): readonly T[] {
  if (list.length <= max) return list;
  return Array.from({ length: max }, (_, index) => list[Math.floor((index * (list.length - 1)) / (max - 1))]).filter(
    (entry) => entry !== undefined,
  );
}

interface Verdict {
  readonly images: number;
  readonly boundaries: number;
  readonly broken: readonly string[];
}

async function judge(root: string, recording: Recording, imagesMax: number, stopAtFirst: boolean): Promise<Verdict> {
  const cuts = sample(cutsOf(recording), imagesMax);
  const target = join(root, "image");
  const broken: string[] = [];
  let images = 0;
  for (const cut of cuts) {
    await writeImage(target, recording.data, cut, recording.acks);
    images += 1;
    const why = await brokenPromise(target, parsePromises(cut.acks));
    if (why === undefined) continue;
    broken.push(`after call ${cut.boundary} (${cut.model}): ${why}`);
    if (stopAtFirst) break;
  }
  return { images, boundaries: recording.calls.length, broken };
}

/** Lane: power-cut replay. */
export const powerCutLane: Lane = {
  name: "power-cut",
  about:
    "restarts on every disk that a cut could leave keep every vote, height and app hash; three planted bugs are found",
  async run({ say, onEnd }) {
    const root = await mkdtemp(join(tmpdir(), "byline-power-cut-"));
    onEnd(() => rm(root, { recursive: true, force: true }));
    await run("strace", ["-V"]).catch(() => assert.fail("this lane needs strace: apt-get install strace"));
    const recording = await record(root, "none");
    const promises = parsePromises(await readFile(recording.acks, "utf8"));
    assert.ok(promises.heights.length >= HEIGHTS && promises.vote !== undefined, "the writer announced every height");
    say(`${recording.calls.length} calls recorded, ${promises.heights.length} heights`);
    const { images, boundaries, broken } = await judge(root, recording, IMAGES_MAX, false);
    assert.deepEqual(broken.slice(0, 10), [], `${broken.length} of ${images} images break a promise`);
    say(`${images} images keep every promise`);
    for (const plant of ["databases", "wal", "sign-state"] as const) {
      const planted = await judge(root, await record(root, plant), PLANT_IMAGES_MAX, true);
      assert.ok(planted.broken.length > 0, `the planted bug "${plant}" was not found`);
      say(`planted "${plant}": ${planted.broken[0]}`);
    }
    return { boundaries, images, planted: 3 };
  },
};
