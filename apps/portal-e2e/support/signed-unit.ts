import { listIn, signedIn, textOf } from './as-demo';
import { demoPassword } from './demo';

/** A unit seen and asked about, decided and signed by the API, as the stories of assessing tell it on the page. */
export async function signUnit(
  enrolmentId: string,
  { assessor, supervisor }: { readonly assessor: string; readonly supervisor: string },
): Promise<void> {
  const assessing = await signedIn(assessor);
  const path = `/enrolments/${enrolmentId}`;
  const targets = listIn(await assessing('GET', `${path}/coverage`), 'targets');
  const ids = (...kinds: readonly string[]) =>
    targets.filter(({ kind }) => kinds.includes(String(kind))).map((target) => textOf(target, 'targetId'));
  const occurredAt = new Date(Date.now() - 3_600_000).toISOString();
  await assessing('POST', `${path}/evidence`, {
    ...{ method: 'direct_observation', title: '現場觀察', occurredAt },
    detail: { version: 1, setting: 'workplace', checklist: [] },
    judgements: ids('indicator', 'critical_evidence', 'skill').map((targetId) => ({
      ...{ targetId, verdict: 'satisfactory' },
    })),
  });
  const question = { question: '為什麼這樣做？', answer: '因為客戶需要。', verdict: 'satisfactory' };
  await assessing('POST', `${path}/evidence`, {
    ...{ method: 'oral_questioning', title: '口頭提問', occurredAt },
    detail: { version: 1, questions: [{ ...question, targetIds: ids('indicator', 'knowledge') }] },
  });
  const { version } = await assessing('GET', path);
  await assessing(
    'POST',
    `${path}/outcomes`,
    { decision: 'competent', reasoning: '看過也問過。' },
    Number(version),
  );
  await signCase(path, supervisor);
}

async function signCase(path: string, supervisor: string): Promise<void> {
  const signing = await signedIn(supervisor);
  const page = await signing('GET', `${path}/case`);
  await signing('POST', `${path}/sign-off`, {
    outcomeId: textOf(page['outcome'], 'id'),
    manifestSha256: textOf(page['manifest'], 'sha256'),
    items: listIn(page['manifest'], 'items').map(({ judgementId, evidenceVersionId, contentSha256 }) => ({
      ...{ judgementId, evidenceVersionId, contentSha256 },
    })),
    ...{ password: demoPassword(), locale: 'zh-TW' },
  });
}
