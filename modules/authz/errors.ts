/** Error codes of codespace `authz`; numbers and texts are the SDK's. */
import type { ErrorCode } from "../../lib/errors.ts";

function authz(code: number, text: string): ErrorCode {
  return { codespace: "authz", code, text };
}

/** Refusals of authorizations. */
export const AuthzError = {
  NoAuthorizationFound: authz(2, "authorization not found"),
  InvalidExpirationTime: authz(3, "expiration time of authorization should be more than current time"),
  UnknownAuthorizationType: authz(4, "unknown authorization type"),
  NoGrantKeyFound: authz(5, "grant key not found"),
  AuthorizationExpired: authz(6, "authorization expired"),
  GranteeIsGranter: authz(7, "grantee and granter should be different"),
  NumOfSigners: authz(9, "authorization can be given to msg with only one signer"),
  NegativeMaxTokens: authz(12, "max tokens should be positive"),
} as const satisfies Record<string, ErrorCode>;
