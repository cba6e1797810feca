/** Patterns of paths: `*` and `?` within a folder, `**` across folders; a folder's name stands for all below it. */

/** Whether a path is meant by a pattern. */
export function matchesPath(pattern: string, path: string): boolean {
  const trimmed = pattern.replace(/^\.?\//, "").replace(/\/+$/, "");
  return expressionOf(trimmed).test(path) || path.startsWith(`${trimmed}/`);
}

function expressionOf(pattern: string): RegExp {
  const source = pattern.replace(/\*\*\/|\*\*|[\s\S]/g, (part) => {
    if (part === "**/") return "(?:[^/]+/)*";
    if (part === "**") return ".*";
    if (part === "*") return "[^/]*";
    return part === "?" ? "[^/]" : part.replace(/[\\^$.|+()[\]{}]/g, "\\$&");
  });
  return new RegExp(`^${source}$`, "su");
}
