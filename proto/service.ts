/** What a gRPC service is to us: names, codecs and HTTP routes. */
import type { Codec } from "./wire.ts";

/** One HTTP route: upper-case method, path template with `{field}` variables (dotted for nested), `body` "" or "*". */
export interface HttpRule {
  readonly method: string;
  readonly path: string;
  readonly body: string;
}

/** One method; its gRPC path is `/<service>/<name>`. The first rule is the primary one. */
export interface MethodDescriptor {
  readonly name: string;
  readonly input: Codec<unknown>;
  readonly output: Codec<unknown>;
  readonly http: readonly HttpRule[];
}

/** One service by full name, such as "cosmos.bank.v1beta1.Query". */
export interface ServiceDescriptor {
  readonly name: string;
  readonly methods: readonly MethodDescriptor[];
}
