/** The same transactions to two chains from one genesis, and what each made of them. */
import assert from "node:assert/strict";
import { toBase64 } from "../../../lib/bytes.ts";
import { textField } from "../../../cli/client/json-fields.ts";
import { findTx } from "../../../sdk/broadcast.ts";
import type { RpcConnection } from "../../../sdk/rpc.ts";
import { QueryAllBalancesRequest, QueryAllBalancesResponse } from "../../../proto/gen/cosmos/bank/v1beta1/query.ts";
import { QueryValidatorsRequest, QueryValidatorsResponse } from "../../../proto/gen/cosmos/staking/v1beta1/query.ts";
import { MsgCommitVersion, MsgRegisterDataset } from "../../../proto/gen/byline/registry/v1/tx.ts";
import { MsgDelegate } from "../../../proto/gen/cosmos/staking/v1beta1/tx.ts";
import type { Any } from "../../../proto/gen/google/protobuf/any.ts";
import { packMessage } from "../../../sdk/client.ts";
import type { FoundTx } from "../chain-reading.ts";
import type { Network } from "../network.ts";
import { createPersonTxs, DENOM, sendMessage, type SignedTx } from "../person-txs.ts";
import { waitFor } from "../waiting.ts";

const INCLUDED_MS = 60_000;
const TOO_MUCH = 10n ** 18n;
/** Numbers, within a round, of the messages that read or write the chain's clock. */
const CLOCK_KINDS = [2, 4];

/** Signed transactions in rounds: one of each kind. */
export async function signRounds(network: Network, rpc: RpcConnection, rounds: number): Promise<readonly SignedTx[][]> {
  const operator = await firstOperator(rpc);
  const senders = await Promise.all(
    network.people.slice(0, 5).map((person) => createPersonTxs(rpc, network.chainId, person)),
  );
  return Array.from({ length: rounds }, (_, round) =>
    senders.map((sender, index) => sender.next(messagesOf(network, index, round, operator))),
  );
}

function messagesOf(network: Network, index: number, round: number, operator: string): readonly Any[] {
  const self = network.people[index]?.address ?? "";
  const other = network.people[index + 6]?.address ?? "";
  switch (index) {
    case 0:
      return [sendMessage(self, other, BigInt(round + 1))];
    case 1: {
      const amount = { denom: DENOM, amount: String(1_000 + round) };
      return [packMessage(MsgDelegate, { delegatorAddress: self, validatorAddress: operator, amount })];
    }
    case 2:
      return [
        packMessage(MsgRegisterDataset, { owner: self, name: `both-${round}`, title: "Both", payoutAddress: "" }),
      ];
    case 3:
      return [sendMessage(self, other, 1n), sendMessage(self, other, TOO_MUCH)];
    default:
      return [packMessage(MsgCommitVersion, { owner: self, commitment: new Uint8Array(32).fill(round + 1) })];
  }
}

async function firstOperator(rpc: RpcConnection): Promise<string> {
  const path = "/cosmos.staking.v1beta1.Query/Validators";
  const method = { path, input: QueryValidatorsRequest, output: QueryValidatorsResponse };
  const { validators } = await rpc.query(method, QueryValidatorsRequest.create());
  return validators[0]?.operatorAddress ?? assert.fail("no validator");
}

/**
 * Sends one round to a chain, each transaction when the one before is in a block: gas counts the digits of what is read (the fee
 * collector's balance among it), so equal gas needs an equal order.
 */
export async function sendRound(rpc: RpcConnection, round: readonly SignedTx[]): Promise<void> {
  for (const { tx, hash } of round) {
    const answer = await rpc.call("broadcast_tx_sync", { tx: toBase64(tx) });
    assert.equal(textField(answer, "code"), "0", textField(answer, "log"));
    assert.equal(textField(answer, "hash"), hash);
    await waitFor(`${hash} in a block of ${rpc.url}`, INCLUDED_MS, async () => (await findTx(rpc, hash)) !== undefined);
  }
}

/** Registry rows hold height and clock as varints, and two chains are not at one height at one time: bytes that gas counts. */
const CLOCK_GAS_MAX = 60;

/**
 * Asserts that two engines made the same of every transaction: code, codespace, data, log, gas and events. Gas is equal to the unit but
 * for messages that read or write the chain's clock.
 */
export function assertSameResults(
  rounds: readonly (readonly SignedTx[])[],
  ours: readonly FoundTx[],
  theirs: readonly FoundTx[],
): void {
  for (const round of rounds) {
    for (const [index, { hash }] of round.entries()) {
      const [own, other] = [ours, theirs].map((txs) => txs.filter((tx) => tx.hash === hash));
      assert.ok(own?.[0] !== undefined && other?.[0] !== undefined, `${hash} stands in both chains`);
      assert.deepEqual([own.length, other.length], [1, 1], `${hash} stands once`);
      const { height: _own, gasUsed: ownGas, ...ownRest } = own[0];
      const { height: _other, gasUsed: otherGas, ...otherRest } = other[0];
      assert.deepEqual(otherRest, ownRest, hash);
      const difference = Math.abs(Number(ownGas) - Number(otherGas));
      assert.ok(
        difference <= (CLOCK_KINDS.includes(index) ? CLOCK_GAS_MAX : 0),
        `${hash} used ${otherGas}, ours ${ownGas}`,
      );
    }
  }
}

/** Balances of all people, as text. */
export async function balancesOf(network: Network, rpc: RpcConnection): Promise<readonly string[]> {
  const path = "/cosmos.bank.v1beta1.Query/AllBalances";
  const method = { path, input: QueryAllBalancesRequest, output: QueryAllBalancesResponse };
  return await Promise.all(
    network.people.map(async ({ address }) => {
      const { balances } = await rpc.query(method, { address, pagination: undefined, resolveDenom: false });
      return balances.map(({ denom, amount }) => `${amount}${denom}`).join();
    }),
  );
}
