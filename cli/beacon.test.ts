/** Proves the commands around the beacon's secret: init makes it, show-beacon prints it, new-beacon goes on, gentx registers it. */
import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { commandsOf } from "./run.fixture.ts";

test("init makes a beacon key, show-beacon prints it, new-beacon adds a chain, gentx registers the newest", async () => {
  const home = await mkdtemp(join(tmpdir(), "byline-cli-beacon-"));
  try {
    const run = commandsOf(home);
    assert.equal((await run("init node --chain-id beacon-1")).code, 0);
    const path = join(home, "config", "beacon_key.json");
    assert.equal((await stat(path)).mode & 0o777, 0o600);
    const shown = JSON.parse((await run("comet show-beacon -o json")).out);
    assert.deepEqual([shown.chain_id, shown.number, Number(shown.length)], ["beacon-1", 1, 1_048_576]);
    const { secret } = JSON.parse(await readFile(path, "utf8"));

    const made = await run("comet new-beacon --length 5000 -o json");
    assert.equal(made.code, 0, made.err);
    const next = JSON.parse(made.out);
    assert.deepEqual([next.number, Number(next.length)], [2, 5_000]);
    assert.notEqual(next.tip, shown.tip);
    assert.match(next.register, /register-beacon-chain .+ 5000 --from/);
    assert.notEqual((await run("comet new-beacon --length 0")).code, 0);
    assert.notEqual((await run("comet show-beacon --chain-id beacon-2")).code, 0);

    assert.equal((await run("keys add operator --keyring-backend test")).code, 0);
    assert.equal((await run("genesis add-genesis-account operator 1000000000ubyl --keyring-backend test")).code, 0);
    const signed = await run("genesis gentx operator 100000000ubyl --keyring-backend test");
    assert.equal(signed.code, 0, signed.err);
    const [name] = await readdir(join(home, "config", "gentx"));
    const gentx = JSON.parse(await readFile(join(home, "config", "gentx", name ?? ""), "utf8"));
    assert.deepEqual(
      gentx.body.messages.map((message: { readonly "@type": string }) => message["@type"]),
      ["/cosmos.staking.v1beta1.MsgCreateValidator", "/byline.emissions.v1.MsgRegisterBeaconChain"],
    );
    assert.equal(gentx.body.messages[1].tip, next.tip);
    assert.equal((await run("genesis collect-gentxs")).code, 0);
    const validated = await run("genesis validate");
    assert.equal(validated.code, 0, validated.err);
    for (const { out, err } of [made, signed, validated]) assert.ok(!`${out}${err}`.includes(secret));
  } finally {
    await rm(home, { recursive: true, force: true });
  }
});
