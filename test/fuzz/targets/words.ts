/** The words that random messages are made of: addresses of accounts and validators that exist in the fuzzed application, and Anys. */
import { formatConsensusAddress, formatOperatorAddress } from "../../../lib/address.ts";
import { publicKeyAny, sendMessage, testAccount } from "../../../node/execution/test-app.fixture.ts";
import { AllowedMsgAllowance, BasicAllowance } from "../../../proto/gen/cosmos/feegrant/v1beta1/feegrant.ts";
import type { Vocabulary } from "../values.ts";

/** Accounts of the fuzzed application; Alice signs. */
export const ALICE = testAccount("alice");
/** As above. */
export const BOB = testAccount("bob");

const basic = BasicAllowance.encode(BasicAllowance.create({ spendLimit: [{ denom: "ubyl", amount: "5" }] }));

/** See the file comment. */
export const WORDS: Vocabulary = {
  texts: [
    ALICE.text,
    BOB.text,
    formatOperatorAddress(ALICE.address),
    formatOperatorAddress(BOB.address),
    formatConsensusAddress(ALICE.address),
    "ubyl",
    "1.0.0",
    "1",
    "a-dataset",
    "https://example.org/a",
    "CC-BY-4.0",
  ],
  anys: [
    sendMessage(ALICE, BOB, 1n),
    publicKeyAny(ALICE.publicKey),
    { typeUrl: `/${BasicAllowance.typeName}`, value: basic },
    {
      typeUrl: `/${AllowedMsgAllowance.typeName}`,
      value: AllowedMsgAllowance.encode({
        allowance: { typeUrl: `/${BasicAllowance.typeName}`, value: basic },
        allowedMessages: ["/cosmos.bank.v1beta1.MsgSend"],
      }),
    },
    { typeUrl: "/cosmos.crypto.ed25519.PubKey", value: Uint8Array.from([10, 32, ...new Array<number>(32).fill(7)]) },
  ],
};
