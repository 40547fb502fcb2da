import { defaultRules, type EvidenceRules } from '@attest/domain';
import { CoverageService } from '../../src/features/coverage/coverage.service';
import type { TestApp } from './app';
import {
  inOrganisation,
  plantEnrolment,
  type PlantedEnrolment,
  type PlantedShape,
  type PlantedUnit,
  plantFile,
  superuserSql,
} from './assessment';
import { ask, observe } from './case';

/** A unit with targets of every kind: K1 and S1 beside the first element, K1 with parts, A1 of the whole release. */
export const everyKind = {
  ...{ elements: [2, 1], critical: 1, knowledge: 1, beside: true, parts: ['變更管理', '合約管理', '風險'] },
  ...{ outputs: 1, skills: 1, attitudes: 1 },
} satisfies PlantedShape;

/** The default rules, by which one piece suffices for an indicator. */
export const rulesOfEveryKind: EvidenceRules = {
  ...defaultRules,
  indicator: { pieces: 1, methods: 1, maxAgeMonths: 24 },
};

/** An enrolment that is covered by a version of the rules of its own. */
export async function enrolUnder(
  app: TestApp,
  unit: PlantedUnit,
  rules: EvidenceRules = rulesOfEveryKind,
  people: Parameters<typeof plantEnrolment>[2] = {},
): Promise<PlantedEnrolment> {
  const candidate = await app.actors.member({ roles: ['candidate'] });
  const planted = await plantEnrolment(app, unit, { candidate, ...people });
  const [row] = await superuserSql(
    app,
    `INSERT INTO evidence_rule_set (organisation_id, version, rules)
     SELECT $1, max(version) + 1, $2 FROM evidence_rule_set WHERE organisation_id = $1 RETURNING version`,
    [unit.organisationId, JSON.stringify(rules)],
  );
  await superuserSql(app, 'UPDATE enrolment SET rule_version = $2 WHERE id = $1', [
    planted.id,
    row?.['version'],
  ]);
  await superuserSql(app, 'DELETE FROM target_state WHERE enrolment_id = $1', [planted.id]);
  await inOrganisation(app, unit.organisationId, () =>
    app.nest.get(CoverageService).initialise([planted.id]),
  );
  return planted;
}

/** The output handed in by the candidate as a product, and judged satisfactory. */
export async function handIn(app: TestApp, enrolment: PlantedEnrolment): Promise<void> {
  const product = await app.call('POST', `/enrolments/${enrolment.id}/uploads`, {
    token: enrolment.candidate.token,
    body: {
      ...{ title: '客戶服務企劃', occurredAt: new Date(Date.now() - 86_400_000).toISOString() },
      targetIds: enrolment.unit.outputIds,
      fileIds: [await plantFile(app, enrolment.candidate)],
      ...{ declaredOwnWork: true, declaration: '這是我自己完成的工作。' },
    },
  });
  const judged = await app.call('POST', `/evidence-versions/${product.textAt('versionId')}/judgements`, {
    token: enrolment.assessor.token,
    body: {
      enrolmentId: enrolment.id,
      judgements: enrolment.unit.outputIds.map((targetId) => ({
        ...{ targetId, verdict: 'satisfactory', supersedesId: null },
        ...{ valid: true, authentic: true, current: true },
      })),
    },
  });
  if (judged.status !== 201) throw new Error(`${product.text} ${judged.text}`);
}

/** Everything covered: knowledge and skills through the indicators, unless they are named to be asked. */
export async function coverEveryKind(
  app: TestApp,
  enrolment: PlantedEnrolment,
  asked: readonly string[] = [],
): Promise<void> {
  const { indicatorIds, criticalIds, attitudeIds } = enrolment.unit;
  const seen = await observe(app, enrolment, [...indicatorIds, ...criticalIds, ...attitudeIds]);
  if (seen.status !== 201) throw new Error(seen.text);
  if (asked.length > 0) {
    const answered = await ask(app, enrolment, asked);
    if (answered.status !== 201) throw new Error(answered.text);
  }
  await handIn(app, enrolment);
}
