/**
 * The floors of ARCHITECTURE.md as rules: imports point downward only, nothing is circular, each outside library
 * has one place. `npm run floors` runs them (test/tidy/floors.ts) and fails when nothing was cruised.
 */

/** A folder may import only itself and the floors below it. */
function floor(folder, ...below) {
  const allowed = [folder, ...below].map((name) => `^${name}`);
  return {
    name: `floor-${folder.replaceAll("/", "-").replace(/-$/, "")}`,
    severity: "error",
    comment: `${folder} may import only ${[folder, ...below].join(", ")} and packages`,
    from: { path: `^${folder}`, pathNot: "[.](test|fixture)[.]ts$" },
    to: { path: "^(proto|lib|modules|genesis|node|cli|sdk|gateway|explorer|test)/", pathNot: allowed },
  };
}

/** Only the named places may import the package. */
function onlyIn(name, packages, places) {
  return {
    name: `one-place-${name}`,
    severity: "error",
    comment: `${name} is imported in ${places.join(", ")} only`,
    from: { pathNot: ["[.](test|fixture)[.]ts$", "^test/", ...places.map((place) => `^${place}`)] },
    to: { path: packages.map((entry) => `(^|/)node_modules/${entry}(/|$)`) },
  };
}

const CORE = "^(modules/|proto/[^/]+[.]ts$|lib/|[^ ]*/core/)";

export default {
  forbidden: [
    {
      name: "no-circular",
      severity: "error",
      comment: "a cycle has no floor",
      from: {},
      to: { circular: true },
    },
    {
      name: "not-to-unresolvable",
      severity: "error",
      comment: "an import that resolves to nothing",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "no-dev-dependency",
      severity: "error",
      comment: "what ships must not need a development dependency",
      from: {
        path: "^(proto|lib|modules|genesis|node|cli|sdk)/",
        pathNot: ["[.](test|fixture)[.]ts$", "^proto/generate/"],
      },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-test-in-source",
      severity: "error",
      comment: "shipped code never imports a test or what tests are made of",
      from: { path: "^(proto|lib|modules|genesis|node|cli|sdk)/", pathNot: "[.](test|fixture)[.]ts$" },
      to: { path: "(^test/|[.](test|fixture)[.]ts$)" },
    },
    {
      name: "browser-clean",
      severity: "error",
      comment: "lib and proto run in browsers: no node: import, but for lib/crypto/node.ts",
      from: { path: CORE, pathNot: ["[.](test|fixture)[.]ts$", "^lib/crypto/node[.]ts$"] },
      to: { dependencyTypes: ["core"] },
    },
    floor("proto/"),
    floor("lib/", "proto/"),
    floor("modules/", "proto/", "lib/"),
    {
      name: "modules-sideways",
      severity: "error",
      comment: "a module knows another one only by what its expected.ts asks of it",
      from: { path: "^modules/([^/]+)/", pathNot: ["[.](test|fixture)[.]ts$", "^modules/[^/]+/expected[.]ts$"] },
      to: { path: "^modules/[^/]+/", pathNot: "^modules/$1/" },
    },
    {
      name: "modules-expect-types",
      severity: "error",
      comment: "an expected.ts takes types of other modules, never their code",
      from: { path: "^modules/([^/]+)/expected[.]ts$" },
      to: { path: "^modules/[^/]+/", pathNot: "^modules/$1/", dependencyTypesNot: ["type-only"] },
    },
    floor("genesis/", "proto/", "lib/", "modules/", "node/execution/"),
    floor("sdk/", "proto/", "lib/"),
    {
      name: "floor-core",
      severity: "error",
      comment: "a pure core imports only proto, lib and itself",
      from: { path: "^(node/[^/]+/core/)", pathNot: "[.](test|fixture)[.]ts$" },
      to: { path: "^(proto|lib|modules|genesis|node|cli|sdk|test)/", pathNot: ["^proto/", "^lib/", "$1"] },
    },
    {
      name: "core-imports-no-package",
      severity: "error",
      comment: "deterministic code uses our own lib; outside packages stay behind proto/wire.ts and #crypto",
      from: {
        path: "^(modules/|lib/|node/[^/]+/core/)",
        pathNot: ["[.](test|fixture)[.]ts$", "^lib/crypto/"],
      },
      to: { dependencyTypes: ["npm", "npm-dev", "npm-optional", "npm-peer"] },
    },
    {
      name: "floor-node-ground",
      severity: "error",
      comment: "store, p2p, telemetry and config know lib and proto, not the parts above them",
      from: { path: "^node/(store|p2p|telemetry|config)/", pathNot: "[.](test|fixture)[.]ts$" },
      to: {
        path: "^(modules|genesis|cli|sdk|test|node)/",
        pathNot: "^node/(store|p2p|telemetry|config)/",
      },
    },
    {
      name: "floor-modules-only-from-execution",
      severity: "error",
      comment: "the node knows the application through ABCI only",
      from: { path: "^node/", pathNot: ["[.](test|fixture)[.]ts$", "^node/execution/", "^node/node[.]ts$"] },
      to: { path: "^(modules|genesis)/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "floor-cli",
      severity: "error",
      comment: "nothing below imports the command line",
      from: { pathNot: ["^cli/", "^test/", "[.](test|fixture)[.]ts$"] },
      to: { path: "^cli/" },
    },
    {
      name: "floor-node-root",
      severity: "error",
      comment: "only the command line and tests compose a node",
      from: { pathNot: ["^cli/", "^test/", "^node/node", "[.](test|fixture)[.]ts$"] },
      to: { path: "^node/node[.]ts$" },
    },
    {
      name: "consensus-behind-ports",
      severity: "error",
      comment: "consensus reaches the world through node/consensus/ports.ts",
      from: { path: "^node/consensus/", pathNot: "[.](test|fixture)[.]ts$" },
      to: { path: "^node/(rpc|index|p2p|sync|execution)/" },
    },
    onlyIn("level", ["(classic-)?level"], ["node/store/leveldb[.]ts"]),
    onlyIn("libp2p", ["libp2p", "@libp2p/[^/]+", "@multiformats/[^/]+"], ["node/p2p/libp2p[.]ts", "node/p2p/libp2p/"]),
    onlyIn("pino", ["pino"], ["node/telemetry/log[.]ts"]),
    onlyIn("prom-client", ["prom-client"], ["node/telemetry/metrics[.]ts"]),
    onlyIn("protobufjs", ["protobufjs"], ["proto/generate/"]),
    onlyIn("crypto", ["@noble/[^/]+", "secp256k1", "@bitauth/libauth"], ["lib/crypto/"]),
    onlyIn("fastify", ["fastify", "@fastify/[^/]+"], ["node/rpc/http[.]ts"]),
    onlyIn("ws", ["ws"], ["node/rpc/websocket[.]ts"]),
    onlyIn("grpc", ["@grpc/[^/]+"], ["node/rpc/grpc[.]ts"]),
    onlyIn("toml", ["smol-toml"], ["node/config/toml[.]ts"]),
    onlyIn("commander", ["commander"], ["cli/"]),
    onlyIn("cosmjs", ["@cosmjs/[^/]+", "cosmjs-types"], ["sdk/"]),
    {
      name: "no-elliptic",
      severity: "error",
      comment: "elliptic is never loaded: secp256k1 only through its native binding, never its fallback",
      from: {},
      to: { path: ["(^|/)node_modules/elliptic(/|$)", "(^|/)node_modules/secp256k1/(index|elliptic)[.]js$"] },
    },
  ],
  options: {
    doNotFollow: { path: ["node_modules", "^proto/gen/"] },
    exclude: { path: ["^test/tidy/fixtures/", "^dist/", "^explorer/"] },
    tsPreCompilationDeps: "specify",
    tsConfig: { fileName: "tsconfig.json" },
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
