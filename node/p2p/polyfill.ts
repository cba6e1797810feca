/**
 * `Promise.withResolvers` for Node 20, which libp2p 3 and its utilities call. Must be evaluated before any libp2p
 * module: `libp2p.ts` imports this file first (ES modules evaluate imports in order). Newer runtimes keep their own.
 */

if (typeof Reflect.get(Promise, "withResolvers") !== "function") {
  Object.defineProperty(Promise, "withResolvers", {
    configurable: true,
    writable: true,
    value: function withResolvers(this: PromiseConstructor): object {
      let resolve: unknown;
      let reject: unknown;
      const promise = new this((onResolve, onReject) => {
        resolve = onResolve;
        reject = onReject;
      });
      return { promise, resolve, reject };
    },
  });
}

export {};
