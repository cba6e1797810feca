/** The words given to a command of this folder: `--help` prints how it is used, and what is not understood is refused with it. */
import { parseArgs, type ParseArgsConfig } from "node:util";

/** Exit code of a command that was not understood, as shells use it. */
const USAGE_EXIT = 2;

/** Reads the process's words as `util.parseArgs` does. Ends the process on `--help` and on words that the command does not know. */
export function readWords<T extends ParseArgsConfig>(usage: string, config: T): ReturnType<typeof parseArgs<T>> {
  if (process.argv.slice(2).some((word) => word === "--help" || word === "-h")) {
    console.log(usage);
    process.exit(0);
  }
  try {
    return parseArgs(config);
  } catch (error) {
    return refuseWords(error instanceof Error ? error.message : String(error), usage);
  }
}

/** A number above zero; anything else ends the process with the usage. @param name  the flag without dashes */
export function positiveNumber(usage: string, name: string, text: string): number {
  const number = Number(text);
  if (Number.isFinite(number) && number > 0) return number;
  return refuseWords(`--${name} ${text}: wanted a number above zero`, usage);
}

/** Says why and how it is meant, and ends the process. */
export function refuseWords(why: string, usage: string): never {
  console.error(`${why}\n\n${usage}`);
  process.exit(USAGE_EXIT);
}
