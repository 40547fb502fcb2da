import { fingerprintExisting } from '@attest/migrations';
import type { TestApp } from './app';
import { plantEnrolment, type PlantedEnrolment, plantUnit } from './assessment';
import { media } from './media';
import type { Answer } from './request';
import { sql } from './sql';
import { upload } from './upload';

const yesterday = () => new Date(Date.now() - 86_400_000).toISOString();

/** An observation at work, judged at once. */
export const observationBody = (given: object): object => ({
  method: 'direct_observation',
  detail: { version: 1, setting: 'workplace', checklist: [] },
  ...given,
});

/** Questions asked by word of mouth, each with its verdict. */
export const questioningBody = ({
  questions,
  ...given
}: {
  readonly questions: readonly object[];
  readonly [field: string]: unknown;
}): object => ({
  method: 'oral_questioning',
  detail: { version: 1, questions },
  ...given,
});

/** The assessor saw all of these targets done. */
export const observe = (
  app: TestApp,
  { id, assessor }: PlantedEnrolment,
  targetIds: readonly string[],
  verdict: 'satisfactory' | 'not_yet' | 'not_seen' = 'satisfactory',
): Promise<Answer> =>
  app.call('POST', `/enrolments/${id}/evidence`, {
    token: assessor.token,
    body: observationBody({
      title: '現場觀察',
      occurredAt: yesterday(),
      judgements: targetIds.map((targetId) => ({
        targetId,
        verdict,
        ...(verdict === 'satisfactory' ? {} : { remark: '再試一次' }),
      })),
    }),
  });

/** The assessor asked about all of these targets and was answered well. */
export const ask = (
  app: TestApp,
  { id, assessor }: PlantedEnrolment,
  targetIds: readonly string[],
): Promise<Answer> =>
  app.call('POST', `/enrolments/${id}/evidence`, {
    token: assessor.token,
    body: questioningBody({
      title: '口頭提問',
      occurredAt: yesterday(),
      questions: [{ question: '為什麼？', answer: '因為客戶需要。', targetIds, verdict: 'satisfactory' }],
    }),
  });

/** Everything covered, as the default rules want it: two pieces by two methods for each indicator, one for the rest. */
export async function coverAll(app: TestApp, enrolment: PlantedEnrolment): Promise<void> {
  const { indicatorIds, criticalIds } = enrolment.unit;
  for (const answer of [
    await observe(app, enrolment, [...indicatorIds, ...criticalIds]),
    await ask(app, enrolment, indicatorIds),
  ]) {
    if (answer.status !== 201) throw new Error(`The unit could not be covered: ${answer.text}`);
  }
}

export async function versionOf(app: TestApp, { id, assessor }: PlantedEnrolment): Promise<number> {
  return Number((await app.call('GET', `/enrolments/${id}`, { token: assessor.token })).at('version'));
}

export async function decide(
  app: TestApp,
  enrolment: PlantedEnrolment,
  body: object = { decision: 'competent', reasoning: '兩次都在客戶面前完成。' },
): Promise<Answer> {
  return app.call('POST', `/enrolments/${enrolment.id}/outcomes`, {
    token: enrolment.assessor.token,
    ifMatch: await versionOf(app, enrolment),
    body,
  });
}

/** What the supervisor's page shows, made ready to be signed. */
export async function displayed(app: TestApp, { id, supervisor }: PlantedEnrolment) {
  const page = await app.call('GET', `/enrolments/${id}/case`, { token: supervisor.token });
  return {
    page,
    body: {
      outcomeId: page.textAt('outcome.id'),
      manifestSha256: page.textAt('manifest.sha256'),
      items: asItems(page.at('manifest.items')),
      password: app.actors.password,
      locale: 'zh-TW',
    },
  };
}

/** What was shown is decided and signed. */
export async function finishUnit(app: TestApp, enrolment: PlantedEnrolment): Promise<void> {
  const decided = await decide(app, enrolment);
  if (decided.status !== 201) throw new Error(decided.text);
  const { body } = await displayed(app, enrolment);
  const { id, supervisor } = enrolment;
  const signed = await app.call('POST', `/enrolments/${id}/sign-off`, { token: supervisor.token, body });
  if (signed.status !== 201) throw new Error(signed.text);
}

function asItems(items: unknown): object[] {
  if (!Array.isArray(items)) throw new Error('The case has no manifest.');
  return items.map((item: unknown) => {
    const { judgementId, evidenceVersionId, contentSha256 } = Object(item) as Record<string, unknown>;
    return { judgementId, evidenceVersionId, contentSha256 };
  });
}

/** A unit with an uploaded photo, covered, decided and signed. */
export async function signedUnit(
  app: TestApp,
): Promise<{ enrolment: PlantedEnrolment; fileId: string; signOffId: string }> {
  const enrolment = await plantEnrolment(app, await plantUnit(app, app.actors.home.organisationId));
  // What a test plants by SQL has no event; as after an upgrade, it is fingerprinted as it stands.
  await sql(app.database.ownerUrl, fingerprintExisting());
  const uploaded = await upload(app.url, '/files', app.as('candidate'), {
    name: 'photo.png',
    content: media.png(),
  });
  const fileId = String(uploaded.at('id'));
  await app.call('POST', `/enrolments/${enrolment.id}/uploads`, {
    token: app.as('candidate'),
    body: {
      title: '照片',
      occurredAt: new Date(Date.now() - 60_000).toISOString(),
      fileIds: [fileId],
      targetIds: [enrolment.unit.indicatorIds[0]],
      declaredOwnWork: true,
      declaration: '這是我自己完成的工作。',
    },
  });
  await coverAll(app, enrolment);
  await decide(app, enrolment);
  const { body } = await displayed(app, enrolment);
  const signed = await app.call('POST', `/enrolments/${enrolment.id}/sign-off`, {
    token: app.as('supervisor'),
    body,
  });
  if (signed.status !== 201) throw new Error(signed.text);
  return { enrolment, fileId, signOffId: signed.textAt('id') };
}
