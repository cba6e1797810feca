/** What must hold of accounts after every block. */
import { compareBytes } from "../../lib/bytes.ts";
import { addressText } from "../address.ts";
import type { Invariant } from "../module.ts";
import { moduleAddress } from "../../lib/address.ts";
import { MODULE_ACCOUNTS } from "../module-accounts.ts";
import type { AuthKeeper } from "./keeper.ts";

/** Account numbers are unique, below the next one and indexed; module accounts exist. Walks all accounts. */
export function authInvariants(keeper: AuthKeeper): readonly Invariant[] {
  return [
    {
      name: "account-numbers",
      check(ctx) {
        const next = keeper.nextNumber(ctx);
        return keeper.allAccounts(ctx).flatMap((account) => {
          const indexed = keeper.addressByNumber(ctx, account.accountNumber);
          const good =
            account.accountNumber < next && indexed !== undefined && compareBytes(indexed, account.address) === 0;
          return good
            ? []
            : [
                `account ${addressText(account.address)} has number ${account.accountNumber} of ${next}, indexed wrongly`,
              ];
        });
      },
    },
    {
      name: "module-accounts",
      check: (ctx) =>
        MODULE_ACCOUNTS.filter((spec) => keeper.account(ctx, moduleAddress(spec.name))?.module?.name !== spec.name).map(
          (spec) => `module account ${spec.name} is missing`,
        ),
    },
  ];
}
