/** STYLE.md §7 and §1.1: what deterministic code may not contain, as far as syntax and types can tell. */
import ts from "typescript";
import { type Finding, findingAt, isDeterministic, type Rule, walk } from "../source.ts";

/** The one file that turns unordered collections into ordered ones. */
const ORDERED = "lib/ordered.ts";
/** Files that hold the audited divisions. */
const DIVISIONS = /^lib\/(int|dec)\.ts$/;

const WALKING = new Set(["keys", "values", "entries"]);
const OBJECT_LISTS = new Set(["keys", "values", "entries", "getOwnPropertyNames"]);

function isUnordered(checker: ts.TypeChecker, node: ts.Node): boolean {
  const type = checker.getTypeAtLocation(node);
  const names = (type.isUnion() ? type.types : [type]).map((member) => member.getSymbol()?.getName());
  return names.some((name) => name === "Map" || name === "Set" || name === "ReadonlyMap" || name === "ReadonlySet");
}

/** `map`, `map.keys()`, `map.values()`, `map.entries()`, `Object.keys(o)` … */
function isUnorderedSource(checker: ts.TypeChecker, node: ts.Expression): boolean {
  // A set made on the spot keeps the order of what it was made from: the usual way to drop doubles.
  if (ts.isNewExpression(node)) return false;
  if (isUnordered(checker, node)) return true;
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const { expression: target, name } = node.expression;
  if (ts.isIdentifier(target) && target.text === "Object") return OBJECT_LISTS.has(name.text);
  return WALKING.has(name.text) && isUnordered(checker, target);
}

/** `[...x].sort(by)`, `Object.keys(x).toSorted(by)`: ordered at once, so the arrival order is gone. */
function isSortedAtOnce(node: ts.Node): boolean {
  let outer = node.parent;
  while (ts.isSpreadElement(outer) || ts.isArrayLiteralExpression(outer)) outer = outer.parent;
  if (ts.isCallExpression(outer) && ts.isPropertyAccessExpression(outer.expression)) {
    // Array.from(x).sort(by)
    if (outer.expression.name.text === "from") outer = outer.parent;
  }
  if (!ts.isPropertyAccessExpression(outer)) return false;
  return ["sort", "toSorted"].includes(outer.name.text) && ts.isCallExpression(outer.parent);
}

function isFloatLiteral(node: ts.Node, ast: ts.SourceFile): boolean {
  return ts.isNumericLiteral(node) && /^[0-9_]*\.[0-9]|^[0-9][0-9_.]*e/i.test(node.getText(ast));
}

function hasAsync(node: ts.Node): boolean {
  if (ts.isAwaitExpression(node)) return true;
  if (ts.isForOfStatement(node) && node.awaitModifier !== undefined) return true;
  if (!ts.canHaveModifiers(node)) return false;
  return ts.getModifiers(node)?.some((modifier) => modifier.kind === ts.SyntaxKind.AsyncKeyword) ?? false;
}

/** Iteration in arrival order: `for … of map`, spreads of it, `for in`, `Object.keys` without a sort. */
export const unorderedIteration: Rule = (tree) => {
  const findings: Finding[] = [];
  for (const { path, ast } of tree.sources) {
    if (!isDeterministic(path) || path === ORDERED) continue;
    const report = (node: ts.Node, message: string): void => {
      findings.push(findingAt(tree, { ast, node, rule: "unordered-iteration", message }));
    };
    walk(ast, (node) => {
      if (ts.isForInStatement(node)) report(node, "`for in` walks in arrival order");
      if (ts.isForOfStatement(node) && isUnorderedSource(tree.checker, node.expression)) {
        report(node, "a Map, Set or object is walked in arrival order; use sortedEntries");
      }
      if (ts.isSpreadElement(node) && isUnorderedSource(tree.checker, node.expression) && !isSortedAtOnce(node)) {
        report(node, "a Map, Set or object is spread in arrival order; sort it at once or use sortedEntries");
      }
      if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return;
      const { expression: target, name } = node.expression;
      const isFrom = name.text === "from" && ts.isIdentifier(target) && target.text === "Array";
      const [first] = node.arguments;
      if (isFrom && first !== undefined && isUnorderedSource(tree.checker, first) && !isSortedAtOnce(first)) {
        report(node, "a Map, Set or object is listed in arrival order; sort it at once or use sortedEntries");
      }
      if (name.text === "forEach" && isUnordered(tree.checker, target)) report(node, "forEach walks in arrival order");
      const isObjectList = ts.isIdentifier(target) && target.text === "Object" && OBJECT_LISTS.has(name.text);
      const isLoopHead = ts.isForOfStatement(node.parent) || ts.isSpreadElement(node.parent);
      if (isObjectList && !isLoopHead && !isSortedAtOnce(node)) {
        report(node, `Object.${name.text} lists in insertion order, integers first; use sortedEntries`);
      }
    });
  }
  return findings;
};

/** `/` on anything and float literals: rounding must be named. */
export const division: Rule = (tree) => {
  const findings: Finding[] = [];
  for (const { path, ast } of tree.sources) {
    if (!isDeterministic(path)) continue;
    walk(ast, (node) => {
      const isDivision =
        ts.isBinaryExpression(node) &&
        (node.operatorToken.kind === ts.SyntaxKind.SlashToken ||
          node.operatorToken.kind === ts.SyntaxKind.SlashEqualsToken);
      if (isDivision && !DIVISIONS.test(path)) {
        findings.push(findingAt(tree, { ast, node, rule: "division", message: "use divFloor, divTrunc or divCeil" }));
      }
      if (isFloatLiteral(node, ast)) {
        findings.push(findingAt(tree, { ast, node, rule: "division", message: "no float literal in protocol code" }));
      }
    });
  }
  return findings;
};

/** `async`, `await`, dynamic import: a core is one synchronous step. */
export const synchronous: Rule = (tree) => {
  const findings: Finding[] = [];
  for (const { path, ast } of tree.sources) {
    if (!isDeterministic(path)) continue;
    walk(ast, (node) => {
      const isImport = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
      if (!hasAsync(node) && !isImport) return;
      findings.push(findingAt(tree, { ast, node, rule: "synchronous", message: "deterministic code is synchronous" }));
    });
  }
  return findings;
};

/** The one folder where protocol quantities may live in float64: exact integers below 2^53, each with a bigint twin (STYLE.md §7). */
const FLOAT_FOLDER = "lib/attribution/fast/";

/** `Float64Array` and `Float32Array`: numbers where bigint belongs, but for the one folder that proves its bits. */
export const floatArrays: Rule = (tree) => {
  const findings: Finding[] = [];
  for (const { path, ast } of tree.sources) {
    if (!isDeterministic(path)) continue;
    walk(ast, (node) => {
      if (!ts.isIdentifier(node) || !/^Float(16|32|64)Array$/.test(node.text)) return;
      if (node.text === "Float64Array" && path.startsWith(FLOAT_FOLDER)) return;
      const message = `quantities are bigint; exact float64 stands in ${FLOAT_FOLDER} only`;
      findings.push(findingAt(tree, { ast, node, rule: "float-array", message }));
    });
  }
  return findings;
};
