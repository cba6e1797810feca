/** The REST routes that the schema declares, matched by path: a static segment beats a variable. */

import type { HttpRule, MethodDescriptor, ServiceDescriptor } from "../../proto/service.ts";

/** One route of one method. */
export interface RestRoute {
  /** `/cosmos.bank.v1beta1.Query/Balance`. */
  readonly grpcPath: string;
  readonly method: MethodDescriptor;
  readonly rule: HttpRule;
}

/** A route with the values of its path variables, by field name (dotted for nested). */
export interface RouteMatch {
  readonly route: RestRoute;
  readonly variables: ReadonlyMap<string, string>;
}

/** Finds routes. */
export interface RestRouter {
  readonly routes: readonly RestRoute[];
  match(method: string, path: string): RouteMatch | undefined;
}

interface Node {
  readonly statics: Map<string, Node>;
  readonly routes: Map<string, RestRoute>;
  variable: Node | undefined;
  /** Routes whose last variable takes the rest of the path (`{denom=**}`). */
  readonly rests: Map<string, RestRoute>;
}

/** Builds the table from services; Msg services have no routes. */
export function createRestRouter(services: readonly ServiceDescriptor[]): RestRouter {
  const root = emptyNode();
  const routes: RestRoute[] = [];
  for (const service of services) {
    for (const method of service.methods) {
      for (const rule of method.http) {
        const route: RestRoute = { grpcPath: `/${service.name}/${method.name}`, method, rule };
        routes.push(route);
        insert(root, route);
      }
    }
  }
  return { routes, match: (method, path) => find(root, method, path) };
}

/** The variables of a template in order, for example `["address"]`. */
export function templateVariables(template: string): readonly string[] {
  return [...template.matchAll(/\{([^}=]+)(?:=[^}]*)?\}/g)].map((parts) => parts[1] ?? "");
}

function emptyNode(): Node {
  return { statics: new Map(), routes: new Map(), variable: undefined, rests: new Map() };
}

function insert(root: Node, route: RestRoute): void {
  let node = root;
  for (const segment of segmentsOf(route.rule.path)) {
    if (segment.startsWith("{") && segment.includes("=**")) {
      node.rests.set(route.rule.method, route);
      return;
    }
    node = segment.startsWith("{") ? variableOf(node) : childOf(node, segment);
  }
  node.routes.set(route.rule.method, route);
}

function variableOf(node: Node): Node {
  node.variable ??= emptyNode();
  return node.variable;
}

function childOf(node: Node, segment: string): Node {
  const known = node.statics.get(segment);
  if (known !== undefined) return known;
  const fresh = emptyNode();
  node.statics.set(segment, fresh);
  return fresh;
}

function segmentsOf(path: string): readonly string[] {
  return path.replace(/^\//, "").replace(/\/$/, "").split("/");
}

function find(root: Node, method: string, path: string): RouteMatch | undefined {
  const segments = segmentsOf(path);
  const found = walk(root, method, segments, 0, []);
  if (found === undefined) return undefined;
  const names = templateVariables(found.route.rule.path);
  return { route: found.route, variables: new Map(names.map((name, index) => [name, found.values[index] ?? ""])) };
}

type Walked = { readonly route: RestRoute; readonly values: readonly string[] } | undefined;

/** Templates have at most a few variables, so that going back costs little. */
function walk(
  node: Node,
  method: string,
  segments: readonly string[],
  index: number,
  values: readonly string[],
): Walked {
  const segment = segments[index];
  if (segment === undefined) {
    const route = node.routes.get(method);
    return route === undefined ? undefined : { route, values };
  }
  const child = node.statics.get(segment);
  const exact = child === undefined ? undefined : walk(child, method, segments, index + 1, values);
  if (exact !== undefined) return exact;
  const variable =
    node.variable === undefined || segment === ""
      ? undefined
      : walk(node.variable, method, segments, index + 1, [...values, segment]);
  if (variable !== undefined) return variable;
  const rest = node.rests.get(method);
  return rest === undefined ? undefined : { route: rest, values: [...values, segments.slice(index).join("/")] };
}
