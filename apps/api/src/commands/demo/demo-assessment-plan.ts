import type { SelfRating } from '@attest/domain';
import { AdjustmentsService } from '../../features/assessment-plans/adjustments.service';
import { AssessmentPlansService } from '../../features/assessment-plans/assessment-plans.service';
import { EnrolmentReader } from '../../features/enrolments/enrolment-reader';
import { SelfAssessmentsService } from '../../features/self-assessments/self-assessments.service';
import type { Actor } from '../../platform/auth/actor';
import type { DemoCalendar } from './demo-calendar';
import type { DemoUnit } from './demo-desk';
import type { DemoStage } from './demo-stage';

const ratings: readonly (readonly [SelfRating, string, readonly string[]])[] = [
  ['alone', '部門週會的現況檢視報告都是我做的。', ['1.1', '1.2', '1.3']],
  ['alone', '', ['2.1', '2.2', '2.3', '3.1', '3.3']],
  ['with_help', '提案書有做過，一頁摘要通常由主管修改。', ['3.2']],
  ['with_help', '', ['3.4', '3.5', '3.6', '4.1']],
  ['not_yet', '', ['4.2', '4.3']],
  ['never', '', ['4.4']],
];

/** The enrolment of the demo on a unit, once there is one; looked for once. */
export function findEnrolment(
  stage: DemoStage,
  unit: DemoUnit,
  who: { readonly candidate: string },
): (actor: Actor) => Promise<string> {
  let known: string | undefined;
  return async (actor) => {
    if (known !== undefined) return known;
    const candidateId = stage.memberId(who.candidate);
    const { items } = await stage.get(EnrolmentReader).list(actor, { limit: 50, candidateId });
    known = items.find((enrolment) => enrolment.unit.id === unit.id)?.id;
    if (known === undefined) throw new Error(`${who.candidate} is met before being enrolled.`);
    return known;
  };
}

/**
 * 林佳穎 rates herself, her assessor plans from the guide and shares the plan, she reads it. Right after she was
 * enrolled, so that what was recorded since shows as its progress.
 */
export function planLinJiaYing(
  stage: DemoStage,
  unit: DemoUnit,
  who: { readonly candidate: string; readonly assessor: string },
  calendar: DemoCalendar,
): void {
  const enrolmentId = findEnrolment(stage, unit, who);
  stage.at(calendar.ago(45, '10:10'), who.candidate, async (actor) => {
    await stage.get(SelfAssessmentsService).save(
      actor,
      await enrolmentId(actor),
      ratings.flatMap(([rating, note, codes]) =>
        codes.flatMap((code) => {
          const targetId = unit.targets.get(code);
          return targetId === undefined ? [] : [{ targetId, rating, note, evidenceIds: [] }];
        }),
      ),
    );
  });
  stage.at(calendar.ago(44, '14:00'), who.assessor, async (actor) => {
    const id = await enrolmentId(actor);
    const plans = stage.get(AssessmentPlansService);
    const { items } = await plans.propose(actor, id);
    const note = '先從你有把握的部分開始，提案簡報排在與客戶開會的那一週。';
    await plans.save(actor, id, 0, {
      note,
      items: items.map((item) =>
        item.performer === 'third_party'
          ? Object.assign({}, item, { performerName: '客戶成功部主管' })
          : item,
      ),
    });
    await plans.share(actor, id, 1);
    await stage.get(AdjustmentsService).record(actor, id, {
      reason: 'work_arrangement',
      adjusted: '輪值夜班的週次，觀察與提問改在下午兩點以後進行。',
      unchanged: '行為指標與關鍵證據的要求不變，達成標準與其他受評者相同。',
      validFrom: calendar.day(-44),
      validUntil: null,
    });
  });
  stage.at(calendar.ago(43, '09:05'), who.candidate, async (actor) => {
    const remark = '月底要盤點，提問能不能安排在月初？';
    await stage.get(AssessmentPlansService).acknowledge(actor, await enrolmentId(actor), 1, remark);
  });
}
