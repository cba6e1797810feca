/** Rules over more than one file: error codes, spec tags, .proto files, the lock file, what must not be committed. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, sep } from "node:path";
import ts from "typescript";
import { type Finding, findingAt, listFiles, type Rule, walk } from "../source.ts";

function lines(root: string, path: string): string[] {
  return readFileSync(join(root, path), "utf8").split("\n");
}

function literalOf(node: ts.ObjectLiteralExpression, name: string): string | undefined {
  for (const property of node.properties) {
    if (!ts.isPropertyAssignment(property) || property.name.getText() !== name) continue;
    const value = property.initializer;
    if (ts.isStringLiteral(value) || ts.isNumericLiteral(value)) return value.text;
    if (ts.isIdentifier(value)) return `\${${value.text}}`;
  }
  return undefined;
}

/** A pair (codespace, code) is declared once and never reused; module codes start at 2. */
export const errorCodes: Rule = (tree) => {
  const findings: Finding[] = [];
  const seen = new Map<string, string>();
  for (const { path, ast } of tree.sources) {
    if (!/^lib\/errors\.ts$|^modules\/[^/]+\/errors\.ts$|^node\/.*errors\.ts$/.test(path)) continue;
    // A codespace that is a named constant is only unique within its file.
    const declare = (node: ts.Node, codespace: string, code: string): void => {
      const key = `${codespace.startsWith("${") ? path : ""}${codespace}/${code}`;
      const report = (message: string): void => {
        findings.push(findingAt(tree, { ast, node, rule: "error-code", message }));
      };
      if (seen.has(key)) report(`(${codespace}, ${code}) is already declared in ${seen.get(key)}`);
      if (path.startsWith("modules/") && Number(code) < 2) report("module codes start at 2");
      seen.set(key, path);
    };
    walk(ast, (node) => {
      if (ts.isObjectLiteralExpression(node)) {
        const codespace = literalOf(node, "codespace");
        const code = literalOf(node, "code");
        if (codespace !== undefined && code !== undefined && /^\d+$/.test(code)) declare(node, codespace, code);
      }
      if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
        const [first, second] = node.arguments;
        if (!/^(sdk|define|error)[A-Z]?\w*$|Error$|^code$/.test(node.expression.text)) return;
        if (first !== undefined && ts.isNumericLiteral(first)) declare(node, `\${${node.expression.text}}`, first.text);
        else if (
          first !== undefined &&
          second !== undefined &&
          ts.isStringLiteral(first) &&
          ts.isNumericLiteral(second)
        ) {
          declare(node, first.text, second.text);
        }
      }
    });
  }
  return findings;
};

/**
 * Every rule of the consensus specification, `L` of the paper and `B` of ours, is cited by code and by a test, so that the three
 * find one another.
 */
export const specTags: Rule = (tree) => {
  const spec = "docs/spec/consensus.md";
  const usesCore = tree.sources.some(({ path }) => path.startsWith("node/consensus/core/"));
  if (!usesCore) return [];
  if (!existsSync(join(tree.root, spec))) {
    return [{ file: spec, line: 1, rule: "spec-tag", message: "the consensus core has no specification" }];
  }
  const cited = { code: new Set<string>(), test: new Set<string>() };
  for (const { path, ast } of tree.sources) {
    const isCode = path.startsWith("node/consensus/") && !path.endsWith(".test.ts");
    const isProof = path.startsWith("test/sim/") || (path.startsWith("node/consensus/") && path.endsWith(".test.ts"));
    if (!isCode && !isProof) continue;
    for (const tag of tagsIn(ast.text)) {
      if (isCode) cited.code.add(tag);
      if (isProof) cited.test.add(tag);
    }
  }
  const declared = new Set<string>();
  return lines(tree.root, spec).flatMap((text, index) =>
    tagsIn(text).flatMap((tag) => {
      if (declared.has(tag)) return [];
      declared.add(tag);
      const finding = (where: string): Finding => ({
        file: spec,
        line: index + 1,
        rule: "spec-tag",
        message: `${tag} is cited by no ${where}`,
      });
      return [...(cited.code.has(tag) ? [] : [finding("code")]), ...(cited.test.has(tag) ? [] : [finding("test")])];
    }),
  );
};

/**
 * Every failure of others in docs/failures.md (`C-01`, `A-05`, `P-03`) is cited by a test, or its row says "no test"; no other
 * tag of that form stands in code.
 */
export const failureTags: Rule = (tree) => {
  const file = "docs/failures.md";
  if (!existsSync(join(tree.root, file))) return [];
  const rule = "failure-tag";
  const proven = new Set(
    tree.sources.filter(({ path }) => path.endsWith(".test.ts")).flatMap(({ ast }) => failureTagsIn(ast.text)),
  );
  const rows = lines(tree.root, file).flatMap((text, index) => {
    const tag = /^\| ([CAP]-\d\d) \|/.exec(text)?.[1];
    return tag === undefined ? [] : [{ tag, line: index + 1, saysSo: text.includes("no test") }];
  });
  const declared = new Set(rows.map(({ tag }) => tag));
  return [
    ...rows.flatMap(({ tag, line, saysSo }) => {
      if (proven.has(tag) !== saysSo) return [];
      const message = saysSo ? `${tag} has a test after all` : `${tag} is cited by no test`;
      return [{ file, line, rule, message }];
    }),
    ...tree.sources.flatMap(({ path, ast }) =>
      ast.text.split("\n").flatMap((text, index) =>
        failureTagsIn(text)
          .filter((tag) => !declared.has(tag))
          .map((tag) => ({ file: path, line: index + 1, rule, message: `${tag} does not stand in ${file}` })),
      ),
    ),
  ];
};

/** Tags of a text, and every one of a range `P-01 to P-04`. */
function failureTagsIn(text: string): string[] {
  return [...text.matchAll(/\b([CAP])-(\d\d)\b(?: to \1-(\d\d)\b)?/g)].flatMap(([, kind, from, to]) => {
    const steps = Math.max(0, Number(to ?? from) - Number(from));
    return Array.from({ length: steps + 1 }, (_, step) => `${kind}-${String(Number(from) + step).padStart(2, "0")}`);
  });
}

/** Tags of a text: `L36`, `B12`, and every one of a range `L34-L36` or `L34-36`. */
function tagsIn(text: string): string[] {
  return [...text.matchAll(/\b([LB])(\d{1,3})(?:\s*(?:-|–|to)\s*\1?(\d{1,3}))?\b/g)].flatMap(([, kind, from, to]) => {
    const first = Number(from);
    const last = to === undefined ? first : Number(to);
    return Array.from({ length: Math.max(0, Math.min(last - first, 100)) + 1 }, (_, step) => `${kind}${first + step}`);
  });
}

/** Our own .proto files have no map, float or double, and an Any only with a named interface. */
export const protoBans: Rule = (tree) =>
  listFiles(tree.root, (path) => path.endsWith(".proto"))
    .filter((path) => !path.startsWith("proto/google/"))
    .flatMap((path) =>
      lines(tree.root, path).flatMap((raw, index) => {
        const text = raw.replace(/\/\/.*$/, "");
        const finding = (message: string): Finding => ({ file: path, line: index + 1, rule: "proto", message });
        if (/\bmap\s*</.test(text)) return [finding("map has no order")];
        if (/^\s*(repeated\s+|optional\s+)?(float|double)\s/.test(text)) return [finding("floats round")];
        if (!path.startsWith("proto/byline/") || !/google\.protobuf\.Any\s/.test(text)) return [];
        const declaration = lines(tree.root, path)
          .slice(index, index + 3)
          .join(" ");
        return /accepts_interface/.test(declaration) ? [] : [finding("an Any names the interface it accepts")];
      }),
    );

/**
 * What ships has one lock entry with integrity each, runs no install script but those refused in package.json, and carries
 * `elliptic` only as the never-loaded fallback of `secp256k1` (the floors forbid to import that).
 */
export const lockFile: Rule = ({ root }) => {
  if (!existsSync(join(root, "package-lock.json"))) return [];
  interface LockEntry {
    readonly dev?: boolean;
    readonly integrity?: string;
    readonly hasInstallScript?: boolean;
    readonly dependencies?: Readonly<Record<string, string>>;
  }
  const { packages }: { packages: Record<string, LockEntry> } = JSON.parse(
    readFileSync(join(root, "package-lock.json"), "utf8"),
  );
  const manifest: { allowScripts?: Record<string, boolean>; dependencies?: Record<string, string> } = JSON.parse(
    readFileSync(join(root, "package.json"), "utf8"),
  );
  const findings: Finding[] = [];
  const report = (message: string): void => {
    findings.push({ file: "package-lock.json", line: 1, rule: "lock-file", message });
  };
  for (const [path, entry] of Object.entries(packages)) {
    if (path === "") continue;
    const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
    if (entry.integrity === undefined) report(`${name} has no integrity`);
    if (entry.hasInstallScript === true && manifest.allowScripts?.[name] !== false) {
      report(`${name} wants an install script that package.json does not refuse`);
    }
    if (entry.dev !== true && entry.dependencies?.["elliptic"] !== undefined && name !== "secp256k1") {
      report(`${name} brings elliptic into what ships`);
    }
  }
  for (const [name, version] of Object.entries(manifest.dependencies ?? {})) {
    if (!/^\d/.test(version)) report(`${name} is not pinned to one version`);
  }
  return findings;
};

const MACHINE_PATH = new RegExp(
  `(^|[\\s"'\`(=:])/(${["wo" + "rk", "ro" + "ot", "home/[a-z]+", "Users/[A-Za-z]+"].join("|")})/`,
);

/** No path of somebody's machine is committed. */
export const machinePaths: Rule = (tree) => {
  const rootFiles = ["README.md", "ARCHITECTURE.md", "STYLE.md", "CONTRIBUTING.md", "package.json", ".ci/run"];
  const texts = [
    ...tree.sources.map(({ path, ast }) => ({ path, text: ast.text })),
    ...rootFiles
      .filter((path) => existsSync(join(tree.root, path)))
      .map((path) => ({ path, text: readFileSync(join(tree.root, path), "utf8") })),
  ];
  return texts.flatMap(({ path, text }) =>
    text
      .split("\n")
      .flatMap((line, index) =>
        MACHINE_PATH.test(line)
          ? [{ file: path, line: index + 1, rule: "machine-path", message: "a path of somebody's machine" }]
          : [],
      ),
  );
};

/** Paths that the root documents name exist: ARCHITECTURE.md and README.md stay true to the tree. */
export const documentPaths: Rule = ({ root }) =>
  ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "docs/glossary.md", "docs/spec/encoding.md"]
    .filter((path) => existsSync(join(root, path)))
    .flatMap((path) =>
      lines(root, path).flatMap((text, index) =>
        [...text.matchAll(/`((?:proto|lib|modules|genesis|node|cli|sdk|test|docs)\/[A-Za-z0-9_./-]+)`/g)].flatMap(
          ([, target = ""]) =>
            existsSync(join(root, target))
              ? []
              : [{ file: path, line: index + 1, rule: "document-path", message: `${target} does not exist` }],
        ),
      ),
    );

/** A rule or invariant of docs/spec (bold, or first in a row of a table) is declared in one place: `E10` alone says which is meant. */
export const ruleNumbers: Rule = ({ root }) => {
  const declared = new Map<string, string>();
  return filesUnder(root, "docs/spec").flatMap((path) =>
    lines(root, path).flatMap((text, index) =>
      [...text.matchAll(/\*\*([A-Z]{1,2}\d{1,3})\b|^\| ([A-Z]{1,2}\d{1,3}) \|/g)].flatMap(([, bold, row]) => {
        const tag = bold ?? row ?? "";
        const before = declared.get(tag);
        declared.set(tag, before ?? `${path}:${index + 1}`);
        if (before === undefined) return [];
        return [
          { file: path, line: index + 1, rule: "rule-number", message: `${tag} is already declared in ${before}` },
        ];
      }),
    ),
  );
};

/** A module whose README has a table of its files names every one of them there; `a-{b,c}.ts` names two. */
export const moduleFiles: Rule = ({ root }) =>
  listFiles(root, (path) => /^modules\/[^/]+\/README\.md$/.test(path)).flatMap((readme) => {
    const texts = lines(root, readme);
    const start = texts.findIndex((text) => text.startsWith("| file | what |"));
    if (start === -1) return [];
    const named = new Set(texts.slice(start).flatMap(filesNamedIn));
    const folder = readme.slice(0, readme.lastIndexOf("/") + 1);
    return listFiles(root, (path) => path.startsWith(folder) && /^[^.]+\.ts$/.test(path))
      .map((path) => path.slice(folder.length))
      .filter((name) => !named.has(name))
      .map((name) => ({ file: readme, line: start + 1, rule: "module-file", message: `${name} is not in the table` }));
  });

function filesNamedIn(text: string): string[] {
  return [...text.matchAll(/`([a-z-]*)(?:\{([a-z,-]+)\})?([a-z-]*\.ts)`/g)].flatMap(([, before, choices, after]) =>
    (choices ?? "").split(",").map((choice) => `${before}${choice}${after}`),
  );
}

/** A decision that code, .proto files or documents cite (`ADR 0008`, `docs/adr/0008`) has its file in docs/adr. */
export const decisions: Rule = ({ root }) => {
  const present = new Set(filesUnder(root, "docs/adr").map((path) => /\/(\d{4})-[^/]*\.md$/.exec(path)?.[1]));
  const documents = [...filesUnder(root, "docs"), "README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "STYLE.md"];
  const texts = [
    ...listFiles(root, (path) => /\.(ts|proto|md)$/.test(path)),
    ...documents.filter((path) => path.endsWith(".md") && existsSync(join(root, path))),
  ];
  return texts.flatMap((path) =>
    lines(root, path).flatMap((text, index) =>
      [...text.matchAll(/\b(?:adr\/|ADR )(\d{4})\b/g)].flatMap(([cited, number]) =>
        present.has(number)
          ? []
          : [{ file: path, line: index + 1, rule: "decision", message: `${cited} is no file of docs/adr` }],
      ),
    ),
  );
};

function filesUnder(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((path) => `${folder}/${path.split(sep).join("/")}`)
    .filter((path) => /\.[a-z]+$/.test(path))
    .sort((left, right) => (left < right ? -1 : 1));
}
