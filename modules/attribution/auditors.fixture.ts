import { createOpener } from "../../lib/attribution/commit/open.ts";
import { auditCommitment } from "../../lib/attribution/fraud/commitment.ts";
import { TEST_CHAIN } from "../../node/execution/test-app.fixture.ts";
import type { TestAccount } from "../../node/execution/test-app.fixture.ts";
import {
  QueryAuditTaskRequest,
  QueryAuditTaskResponse,
  QueryAuditorRequest,
  QueryAuditorResponse,
} from "../../proto/gen/byline/attribution/v1/query.ts";
import {
  MsgCommitAudit,
  MsgCommitAuditResponse,
  MsgRegisterAuditor,
  MsgRegisterAuditorResponse,
  MsgRevealAudit,
  MsgRevealAuditResponse,
  MsgSettleAudit,
} from "../../proto/gen/byline/attribution/v1/tx.ts";
import { BondPurpose } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import { any, postBond } from "../economy.fixture.ts";
import { PEOPLE, hashOf } from "./publication.fixture.ts";
import type { Scene } from "./publication.fixture.ts";

const { eve } = PEOPLE;

/** What each of them bonds. */
export const BOND = 2_000_000_000n;
/** Of all their commitments. */
export const SALT = hashOf("salt");

/** Bonds and registers, one after the other. */
export async function register({ chain }: Scene, ...auditors: readonly TestAccount[]): Promise<void> {
  for (const auditor of auditors) {
    const bond = postBond(auditor, BondPurpose.BOND_PURPOSE_ATTESTER, "", BOND);
    const message = any(MsgRegisterAuditor, { auditor: auditor.text });
    await chain.ok(auditor, MsgRegisterAuditorResponse, bond, message);
  }
}

/** A task with who was drawn. */
export const taskOf = ({ chain }: Scene, taskId: bigint): QueryAuditTaskResponse =>
  chain.query("/byline.attribution.v1.Query/AuditTask", QueryAuditTaskRequest, QueryAuditTaskResponse, { taskId });

/** An auditor with bond and points. */
export const auditorOf = ({ chain }: Scene, { text }: TestAccount): QueryAuditorResponse =>
  chain.query("/byline.attribution.v1.Query/Auditor", QueryAuditorRequest, QueryAuditorResponse, { address: text });

/** Message that commits to an answer. */
export function commit(auditor: TestAccount, taskId: bigint, answer: Uint8Array): Any {
  const commitment = auditCommitment(TEST_CHAIN, { taskId, auditor: auditor.address, answer, salt: SALT });
  return any(MsgCommitAudit, { auditor: auditor.text, taskId, commitment });
}

/** Message that shows it. */
export const reveal = (auditor: TestAccount, taskId: bigint, answer: Uint8Array, salt = SALT): Any =>
  any(MsgRevealAudit, { auditor: auditor.text, taskId, answer, salt });

/** Both answer, in the order of `answers`. */
export async function answerBoth(
  scene: Scene,
  taskId: bigint,
  answers: readonly (readonly [TestAccount, Uint8Array])[],
): Promise<void> {
  for (const [auditor, answer] of answers) {
    await scene.chain.ok(auditor, MsgCommitAuditResponse, commit(auditor, taskId, answer));
  }
  for (const [auditor, answer] of answers) {
    await scene.chain.ok(auditor, MsgRevealAuditResponse, reveal(auditor, taskId, answer));
  }
}

/** The message that settles a task of a publication with these lists. */
export function settleMessage(scene: Scene, taskId: bigint, lists = scene.honest): Any {
  const { query } = taskOf(scene, taskId);
  const { listRoot, listPath } = createOpener(scene.terms, lists).list(query, 1);
  return any(MsgSettleAudit, { sender: eve.text, taskId, listRoot, listPath });
}

/** Root of one list: of the honest ones unless told otherwise. */
export const rootOf = (scene: Scene, query: number, lists = scene.honest): Uint8Array =>
  createOpener(scene.terms, lists).list(query, 1).listRoot;
