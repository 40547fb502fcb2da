import { ConversationsService } from '../../features/conversations/conversations.service';
import { PostMessage } from '../../features/conversations/post-message';
import { EvidenceReader } from '../../features/evidence/evidence-reader';
import { JudgeEvidence } from '../../features/judgements/judge-evidence';
import { AnswerInvitation } from '../../features/third-parties/answer-invitation';
import { InviteThirdParty } from '../../features/third-parties/invite-third-party';
import { ThirdPartiesService } from '../../features/third-parties/third-parties.service';
import { tokenHash } from '../../platform/auth/link-tokens';
import type { ThirdPartyAnswer } from '../../features/third-parties/third-party-page.dto';
import type { Actor } from '../../platform/auth/actor';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import type { DemoCalendar } from './demo-calendar';
import type { DemoUnit } from './demo-desk';
import type { DemoStage } from './demo-stage';

interface Leading {
  readonly candidate: string;
  readonly assessor: string;
}

type EnrolmentOf = (actor: Actor) => Promise<string>;

const linkOf = statement('demo_link_of', 'SELECT link_id AS "linkId" FROM enter_by_link($1)');

/**
 * 林佳穎 and her assessor talk: feedback kept back and released, her answer, and a judgement she does not accept, which
 * waits. Nothing of it counts as evidence.
 */
export function talkAboutLinJiaYing(
  stage: DemoStage,
  unit: DemoUnit,
  who: Leading,
  calendar: DemoCalendar,
  enrolmentOf: EnrolmentOf,
): void {
  const feedback = { threadId: '' };
  stage.at(calendar.ago(11, '10:40'), who.assessor, async (actor) => {
    const id = await enrolmentOf(actor);
    const { current } = await pieceCalled(stage, actor, id, '鴻昇精密提案計畫書');
    Object.assign(
      feedback,
      await stage.get(PostMessage).post(actor, id, {
        kind: 'feedback',
        targetId: targetOf(unit, '3.2'),
        evidenceVersionId: current.id,
        text: '第 4 頁的罰則寫得很清楚。還差一頁給客戶單獨看的摘要，需求、方案、費用與時程各一段就好。',
        held: true,
      }),
    );
  });
  stage.at(calendar.ago(10, '17:20'), who.assessor, async (actor) => {
    await stage.get(ConversationsService).release(actor, await enrolmentOf(actor));
  });
  stage.at(calendar.ago(9, '18:05'), who.candidate, async (actor) => {
    const text = '摘要的初稿做好了。想先確認，費用要寫月費還是年費？';
    await stage.get(PostMessage).post(actor, await enrolmentOf(actor), { kind: 'answer', ...feedback, text });
  });
  stage.at(calendar.ago(1, '18:10'), who.candidate, async (actor) => {
    const id = await enrolmentOf(actor);
    const { current } = await pieceCalled(stage, actor, id, '鴻昇精密客戶回饋表');
    const judgementId = current.claims.find(({ code }) => code === '4.2')?.judgement?.id;
    if (judgementId === undefined) throw new Error('The demo disputes what was never judged.');
    const text = '這份回饋表由維運和資訊兩個部門的窗口一起填寫，第 2 頁有資訊部的簽名，能不能算兩位客戶？';
    await stage.get(PostMessage).post(actor, id, { kind: 'dispute', judgementId, text });
  });
}

/**
 * One customer answered through a link, was called back and believed; another one's link is open. The answered questions
 * are about what is covered already, so that what is still missing stays what it was.
 */
export function askCustomersOfLinJiaYing(
  stage: DemoStage,
  unit: DemoUnit,
  who: Leading,
  calendar: DemoCalendar,
  enrolmentOf: EnrolmentOf,
): void {
  const invited = { id: '', link: '' };
  const invite = async (actor: Actor, element: number, person: { name: string; email?: string }) => {
    const id = await enrolmentOf(actor);
    const { questions } = await stage.get(ThirdPartiesService).form(actor, id, 'zh-TW');
    const { invitation, link } = await stage.get(InviteThirdParty).invite(actor, id, {
      inviteeName: person.name,
      ...(person.email === undefined ? {} : { inviteeEmail: person.email }),
      inviteeOrganisation: '久禾物流',
      relationship: 'customer',
      message: '佳穎負責貴公司的需求訪談，想聽聽你實際看到的情況。',
      method: 'stakeholder_feedback',
      locale: 'zh-TW',
      days: 30,
      questions: questions.slice(element, element + 1),
    });
    return { id: invitation.id, link };
  };

  stage.at(calendar.ago(10, '11:30'), who.assessor, async (actor) => {
    Object.assign(invited, await invite(actor, 1, { name: '沈婉如' }));
  });
  stage.at(calendar.ago(7, '15:10'), who.assessor, async ({ organisationId }) => {
    // Nobody who has an account does this.
    await stage.get(Database).transaction({ organisationId, memberId: null }, async () => {
      const token = invited.link.split('#')[1];
      const held = await stage.get(Database).one<{ linkId: string }>(linkOf, [tokenHash(token)]);
      if (held === undefined) throw new Error('The link of the demo leads nowhere.');
      const answering = stage.get(AnswerInvitation);
      const link = { invitationId: invited.id, linkId: held.linkId };
      await answering.open(link);
      await answering.answer(link, answer);
    });
  });
  stage.at(calendar.ago(6, '10:20'), who.assessor, async (actor) => {
    await stage.get(InviteThirdParty).confirm(actor, invited.id, {
      means: 'identity_telephone',
      remark: '回撥久禾物流總機，轉接營運管理處。',
    });
    const id = await enrolmentOf(actor);
    const { current } = await pieceCalled(stage, actor, id, '沈婉如 · 久禾物流 營運管理處副理');
    await stage.get(JudgeEvidence).judge(actor, current.id, {
      enrolmentId: id,
      judgements: current.claims.map(({ targetId }) => ({
        ...{ targetId, verdict: 'satisfactory', valid: true, authentic: true, current: true },
        ...{ supersedesId: null },
      })),
    });
  });
  stage.at(calendar.ago(2, '14:30'), who.assessor, async (actor) => {
    await invite(actor, 3, { name: '高文彬', email: 'kao@jiuhe.example' });
  });
}

const answer: ThirdPartyAnswer = {
  name: '沈婉如',
  position: '營運管理處副理',
  organisation: '久禾物流',
  relationship: 'customer',
  knownSince: '2025 年底起，夜間配送異常的兩次需求訪談',
  conflictDeclared: false,
  answers: [
    {
      rating: 'always',
      answer: '訪談前先看過我們半年的報修紀錄，會後三天就把機會排序寄來，沒有漏掉夜班的需求。',
    },
  ],
  statement: '以上是我親眼所見，由我本人填寫。',
};

async function pieceCalled(stage: DemoStage, actor: Actor, enrolmentId: string, title: string) {
  const evidence = await stage.get(EvidenceReader).listOfEnrolment(actor, enrolmentId, { limit: 200 });
  const found = evidence.items.find(({ current }) => current.title === title);
  if (!found) throw new Error(`The demo has no evidence called ${title}.`);
  return found;
}

function targetOf(unit: DemoUnit, code: string): string {
  const id = unit.targets.get(code);
  if (id === undefined) throw new Error(`${unit.structure.code} has no ${code}.`);
  return id;
}
