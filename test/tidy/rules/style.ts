/** STYLE.md §3 to §6: names, docstrings, errors and shapes that the linter cannot see. */
import ts from "typescript";
import { type Finding, findingAt, isTest, type Rule, walk } from "../source.ts";

const GRAB_BAG = /(^|\/)(utils?|helpers?|common|types|misc|shared|index)(\.test)?\.ts$/;
/** A package's own entry is the one barrel allowed. */
const PACKAGE_ENTRIES = new Set(["sdk/index.ts"]);
const KEBAB_FILE = /^[a-z0-9]+(-[a-z0-9]+)*(\.test|\.fixture|\.d)?\.ts$/;
const UNFINISHED = new RegExp(`\\b(${["TO" + "DO", "FIX" + "ME", "XX" + "X", "HA" + "CK"].join("|")})\\b`);
const SUPPRESSION = new RegExp(`(${["biome-" + "ignore", "@ts-" + "ignore", "@ts-" + "nocheck"].join("|")})`);

function isExported(node: ts.Node): boolean {
  if (!ts.canHaveModifiers(node)) return false;
  return ts.getModifiers(node)?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function declaredNames(node: ts.Node): string[] {
  if (ts.isVariableStatement(node)) {
    return node.declarationList.declarations.flatMap((entry) => (ts.isIdentifier(entry.name) ? [entry.name.text] : []));
  }
  const isNamed =
    ts.isFunctionDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node);
  return isNamed && node.name !== undefined ? [node.name.text] : [];
}

function hasDocstring(node: ts.Node): boolean {
  return ts.getJSDocCommentsAndTags(node).some((doc) => {
    if (!ts.isJSDoc(doc)) return false;
    const text = ts.getTextOfJSDocComment(doc.comment) ?? "";
    return text.trim().length > 0 || (doc.tags?.length ?? 0) > 0;
  });
}

/**
 * Every export outside tests has a docstring. Of overloads and of a type with its codec one is enough, and one docstring
 * covers the constants that stand right below each other.
 */
export const docstrings: Rule = (tree) => {
  const findings: Finding[] = [];
  for (const { path, ast } of tree.sources) {
    if (isTest(path) && !path.startsWith("test/tidy/") && !path.startsWith("test/sim/")) continue;
    if (/\.(test|fixture)\.ts$/.test(path)) continue;
    const documented = new Set<string>();
    let lastDocumentedLine = -1;
    for (const statement of ast.statements) {
      if (!isExported(statement)) continue;
      const isConstant = ts.isVariableStatement(statement);
      const lineOf = (position: number): number => ast.getLineAndCharacterOfPosition(position).line;
      const isNextConstant = isConstant && lineOf(statement.getStart(ast)) === lastDocumentedLine + 1;
      if (!hasDocstring(statement) && !isNextConstant) continue;
      if (isConstant) lastDocumentedLine = lineOf(statement.getEnd());
      for (const name of declaredNames(statement)) documented.add(name);
    }
    for (const statement of ast.statements) {
      if (!isExported(statement)) continue;
      for (const name of declaredNames(statement)) {
        if (documented.has(name)) continue;
        const message = `export \`${name}\` has no docstring`;
        findings.push(findingAt(tree, { ast, node: statement, rule: "docstring", message }));
      }
    }
  }
  return findings;
};

/** `.sort()` without an order compares UTF-16 code units of strings. */
export const bareSort: Rule = (tree) => {
  const findings: Finding[] = [];
  for (const { path, ast } of tree.sources) {
    if (isTest(path)) continue;
    walk(ast, (node) => {
      if (!ts.isCallExpression(node) || node.arguments.length > 0) return;
      if (!ts.isPropertyAccessExpression(node.expression)) return;
      if (!["sort", "toSorted"].includes(node.expression.name.text)) return;
      const type = tree.checker.getTypeAtLocation(node.expression.expression);
      // Typed arrays sort by number.
      if (/^(Big)?(Uint|Int|Float)\d+(Clamped)?Array/.test(type.getSymbol()?.getName() ?? "")) return;
      findings.push(
        findingAt(tree, { ast, node, rule: "bare-sort", message: "give the order: compareBytes or another" }),
      );
    });
  }
  return findings;
};

/** `throw new Error` and `throw Error(`: an error is a bug, a refusal or weather, and says which. */
export const typedErrors: Rule = (tree) => {
  const findings: Finding[] = [];
  for (const { path, ast } of tree.sources) {
    if (isTest(path)) continue;
    walk(ast, (node) => {
      if (!ts.isThrowStatement(node)) return;
      const thrown = node.expression;
      if (!ts.isNewExpression(thrown) && !ts.isCallExpression(thrown)) return;
      if (!ts.isIdentifier(thrown.expression)) return;
      if (!["Error", "TypeError", "RangeError", "SyntaxError"].includes(thrown.expression.text)) return;
      const message = "throw TxError (refusal), NodeError (weather) or assert (bug)";
      findings.push(findingAt(tree, { ast, node, rule: "typed-error", message }));
    });
  }
  return findings;
};

/** `class A extends B` where B is not an error, and `as unknown as`. */
export const shapes: Rule = (tree) => {
  const findings: Finding[] = [];
  for (const { path, ast } of tree.sources) {
    const report = (node: ts.Node, rule: string, message: string): void => {
      findings.push(findingAt(tree, { ast, node, rule, message }));
    };
    walk(ast, (node) => {
      if (ts.isHeritageClause(node) && node.token === ts.SyntaxKind.ExtendsKeyword && ts.isClassLike(node.parent)) {
        const base = node.types[0]?.expression.getText(ast) ?? "";
        if (!/Error$/.test(base)) report(node, "extends", `extends ${base}: compose; only errors extend`);
      }
      const isDoubleCast =
        ts.isAsExpression(node) &&
        ts.isAsExpression(node.expression) &&
        node.expression.type.kind === ts.SyntaxKind.UnknownKeyword;
      if (isDoubleCast && !isTest(path))
        report(node, "double-cast", "`as unknown as` hides a wrong type; parse instead");
      if (ts.isInterfaceDeclaration(node) && /^I[A-Z][a-z]/.test(node.name.text)) {
        report(node, "interface-prefix", `${node.name.text}: no I prefix`);
      }
    });
  }
  return findings;
};

/** File names: kebab-case, and no grab-bag names. */
export const fileNames: Rule = (tree) =>
  tree.sources.flatMap(({ path }) => {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const finding = (message: string): Finding => ({ file: path, line: 1, rule: "file-name", message });
    if (GRAB_BAG.test(path) && !PACKAGE_ENTRIES.has(path))
      return [finding("a grab-bag name says nothing; name the idea")];
    return KEBAB_FILE.test(name) ? [] : [finding("file names are kebab-case")];
  });

/** Comments that postpone work, and comments that silence a check. */
export const finishedWork: Rule = (tree) => {
  const findings: Finding[] = [];
  for (const { path, ast } of tree.sources) {
    ast.text.split("\n").forEach((text, index) => {
      const report = (rule: string, message: string): void => {
        findings.push({ file: path, line: index + 1, rule, message });
      };
      if (UNFINISHED.test(text)) report("unfinished", "finish it or open an issue");
      if (SUPPRESSION.test(text)) report("suppression", "fix the cause instead of silencing the check");
    });
  }
  return findings;
};
