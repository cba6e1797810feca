/**
 * Starts a worker thread from a module of this repository, compiled or as source. From source (`.ts` under tsx) the
 * thread registers the loader itself, because a thread does not inherit it.
 */

import type { WorkerOptions } from "node:worker_threads";
import { Worker } from "node:worker_threads";

/**
 * Starts the worker whose module stands beside `importerUrl` under `name` (without extension).
 * @param importerUrl  `import.meta.url` of the caller
 */
export function startWorkerThread(name: string, importerUrl: string, options: WorkerOptions = {}): Worker {
  if (!importerUrl.endsWith(".ts")) return new Worker(new URL(`./${name}.js`, importerUrl), options);
  const module = new URL(`./${name}.ts`, importerUrl).href;
  const loader = import.meta.resolve("tsx/esm/api");
  const source = `import { register } from ${JSON.stringify(loader)}; register(); await import(${JSON.stringify(module)});`;
  return new Worker(new URL(`data:text/javascript,${encodeURIComponent(source)}`), options);
}
