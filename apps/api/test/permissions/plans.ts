import type { TestApp } from '../support/app';
import type { PlantedEnrolment } from '../support/assessment';

export const planBody = (targetId: string | undefined) => ({
  note: '',
  items: [
    {
      method: 'direct_observation',
      toolVersionId: null,
      targets: [targetId],
      basis: [],
      dueOn: '2030-01-31',
      performer: 'assessor',
      performerName: '',
      instructions: '請準備一次客戶會議。',
    },
  ],
});

export const adjustmentBody = {
  reason: 'language',
  adjusted: '口頭提問改以客語進行。',
  unchanged: '回答的內容要求與標準相同。',
  validFrom: '2026-01-01',
  validUntil: null,
};

/** A plan that was shared, and an adjustment. */
export async function planCase(app: TestApp, { id, unit, assessor }: PlantedEnrolment) {
  const saved = await app.call('PUT', `/enrolments/${id}/plan`, {
    token: assessor.token,
    ifMatch: 0,
    body: planBody(unit.indicatorIds[1]),
  });
  await app.call('POST', `/enrolments/${id}/plan/share`, { token: assessor.token, ifMatch: 1 });
  const adjusted = await app.call('POST', `/enrolments/${id}/adjustments`, {
    token: assessor.token,
    body: adjustmentBody,
  });
  return { planVersionId: saved.textAt('version.id'), adjustmentId: adjusted.textAt('items.0.id') };
}
