/** Reads a system-call trace (`strace -f -y -xx`) into the calls that change files below one folder, in order. */
import assert from "node:assert/strict";

/** One call that matters to what a disk holds. Paths are absolute. */
export type DiskCall =
  | { readonly type: "create"; readonly path: string; readonly truncates: boolean }
  | { readonly type: "write"; readonly path: string; readonly bytes: Buffer }
  /** A sync began: what is written from now on is not covered. */
  | { readonly type: "sync-begin"; readonly path: string; readonly token: number }
  | { readonly type: "sync-end"; readonly path: string; readonly token: number }
  | { readonly type: "rename"; readonly from: string; readonly to: string }
  | { readonly type: "unlink"; readonly path: string }
  | { readonly type: "mkdir"; readonly path: string }
  | { readonly type: "truncate"; readonly path: string; readonly size: number };

/** The system calls that a trace must hold. */
export const TRACED =
  "openat,write,pwrite64,writev,fdatasync,fsync,rename,renameat,renameat2,unlink,unlinkat,rmdir,mkdir,mkdirat,ftruncate";

const LINE = /^(\d+)\s+(.*)$/;
const CALL = /^(\w+)\((.*)\)\s+=\s+(-?\d+|\?)/;
const UNFINISHED = /^(\w+)\((.*?)\s*<unfinished \.\.\.>$/;
const RESUMED = /^<\.\.\. (\w+) resumed>(.*)\)\s+=\s+(-?\d+|\?)/;
const HEX_TEXT = /(?:\\x[0-9a-f]{2})+/g;

const bytesOf = (text: string): Buffer => Buffer.from(text.replaceAll("\\x", ""), "hex");
const textOf = (text: string): string => text.replace(HEX_TEXT, (hex) => bytesOf(hex).toString("utf8"));

/** Calls below `folder`. @throws AssertionError for a call whose bytes the trace cut short */
export function parseTrace(trace: string, folder: string): readonly DiskCall[] {
  const calls: DiskCall[] = [];
  const waiting = new Map<string, { readonly name: string; readonly words: string; readonly token: number }>();
  let tokens = 0;
  const isOurs = (path: string): boolean => path === folder || path.startsWith(`${folder}/`);
  const push = (call: DiskCall, path: string): void => void (isOurs(path) && calls.push(call));

  const begin = (name: string, words: string, token: number): void => {
    const path = descriptorPath(words);
    if (name === "fsync" || name === "fdatasync") push({ type: "sync-begin", path, token }, path);
  };
  const end = (name: string, words: string, result: number, token: number): void => {
    if (result < 0) return;
    const path = descriptorPath(words);
    switch (name) {
      case "fsync":
      case "fdatasync":
        push({ type: "sync-end", path, token }, path);
        return;
      case "write":
      case "pwrite64":
      case "writev": {
        if (!isOurs(path)) return;
        const pieces = [...words.matchAll(/"((?:\\x[0-9a-f]{2})*)"(\.\.\.)?/g)];
        assert.ok(
          pieces.every(([, , cut]) => cut === undefined),
          "the trace holds every byte",
        );
        const bytes = Buffer.concat(pieces.map(([, hex = ""]) => bytesOf(hex))).subarray(0, result);
        push({ type: "write", path, bytes }, path);
        return;
      }
      case "openat": {
        const opened = quoted(words)[0] ?? "";
        if (!/O_CREAT|O_TRUNC/.test(words)) return;
        push({ type: "create", path: opened, truncates: words.includes("O_TRUNC") }, opened);
        return;
      }
      case "rename":
      case "renameat":
      case "renameat2": {
        const [from = "", to = ""] = quoted(words);
        push({ type: "rename", from, to }, to);
        return;
      }
      case "unlink":
      case "unlinkat":
      case "rmdir": {
        const removed = quoted(words)[0] ?? "";
        push({ type: "unlink", path: removed }, removed);
        return;
      }
      case "mkdir":
      case "mkdirat": {
        const made = quoted(words)[0] ?? "";
        push({ type: "mkdir", path: made }, made);
        return;
      }
      case "ftruncate":
        push({ type: "truncate", path, size: Number(/,\s*(\d+)/.exec(words)?.[1] ?? "0") }, path);
        return;
      default:
    }
  };

  for (const line of trace.split("\n")) {
    const [, pid = "", rest = ""] = LINE.exec(line) ?? [];
    const whole = CALL.exec(rest);
    const started = UNFINISHED.exec(rest);
    const resumed = RESUMED.exec(rest);
    if (resumed !== null) {
      const call = waiting.get(pid);
      waiting.delete(pid);
      if (call !== undefined) end(call.name, call.words + (resumed[2] ?? ""), Number(resumed[3]), call.token);
    } else if (started !== null) {
      const [, name = "", words = ""] = started;
      tokens += 1;
      waiting.set(pid, { name, words, token: tokens });
      begin(name, words, tokens);
    } else if (whole !== null) {
      const [, name = "", words = "", result = ""] = whole;
      tokens += 1;
      begin(name, words, tokens);
      end(name, words, Number(result), tokens);
    }
  }
  return calls;
}

/** The path behind a file descriptor: `21<\x2f…>`. */
function descriptorPath(words: string): string {
  return textOf(/^\d+<([^>]*)>/.exec(words)?.[1] ?? "");
}

function quoted(words: string): string[] {
  return [...words.matchAll(/"([^"]*)"/g)].map(([, text = ""]) => textOf(text));
}
