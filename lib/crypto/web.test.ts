/** Proves: the backend for browsers gives the recorded hashes, keys, signatures and verdicts. */
import { testBackend, testExchangeBackend } from "./backend.fixture.ts";
import * as web from "./web.ts";

testBackend("web", web);
testExchangeBackend("web", web);
