import { listIn, signedIn, textOf } from './as-demo';
import { demoPassword } from './demo';

/** Demo accounts, the part before the @. */
export interface TeamOfDemo {
  readonly assessor: string;
  readonly supervisor: string;
}

/** A unit seen and asked about, decided and signed by the API, as the stories of assessing tell it on the page. */
export async function signUnit(enrolmentId: string, team: TeamOfDemo): Promise<void> {
  await showUnit(enrolmentId, team.assessor);
  await decideAndSign(enrolmentId, team);
}

interface Shown {
  readonly once?: number;
  readonly notYet?: number;
  /** Where nothing else of its programme shows them. */
  readonly attitudes?: boolean;
}

/**
 * Everything of a unit seen at work and asked about, except for its last indicators: the last `notYet` were not shown, and
 * the `once` before them were seen and not asked about.
 */
export async function showUnit(
  enrolmentId: string,
  assessor: string,
  { once = 0, notYet = 0, attitudes = false }: Shown = {},
): Promise<void> {
  const assessing = await signedIn(assessor);
  const path = `/enrolments/${enrolmentId}`;
  const targets = listIn(await assessing('GET', `${path}/coverage`), 'targets');
  const ids = (...kinds: readonly string[]) =>
    targets.filter(({ kind }) => kinds.includes(String(kind))).map((target) => textOf(target, 'targetId'));
  const indicators = ids('indicator');
  const seen = indicators.slice(0, indicators.length - notYet);
  const asked = seen.slice(0, seen.length - once);
  const occurredAt = new Date(Date.now() - 3_600_000).toISOString();
  await assessing('POST', `${path}/evidence`, {
    ...{ method: 'direct_observation', title: '現場觀察', occurredAt },
    detail: { version: 1, setting: 'workplace', checklist: [] },
    judgements: [...indicators, ...ids('critical_evidence', 'skill', ...(attitudes ? ['attitude'] : []))].map(
      (targetId) => ({
        targetId,
        verdict: indicators.includes(targetId) && !seen.includes(targetId) ? 'not_yet' : 'satisfactory',
      }),
    ),
  });
  const question = { question: '為什麼這樣做？', answer: '因為客戶需要。', verdict: 'satisfactory' };
  await assessing('POST', `${path}/evidence`, {
    ...{ method: 'oral_questioning', title: '口頭提問', occurredAt },
    detail: { version: 1, questions: [{ ...question, targetIds: [...asked, ...ids('knowledge')] }] },
  });
}

/** The assessor decides by the API, competent unless it is said what is next. */
export async function decideUnit(enrolmentId: string, assessor: string, nextSteps?: string): Promise<void> {
  const assessing = await signedIn(assessor);
  const path = `/enrolments/${enrolmentId}`;
  const { version } = await assessing('GET', path);
  const outcome =
    nextSteps === undefined
      ? { decision: 'competent', reasoning: '看過也問過。' }
      : { decision: 'not_yet_competent', reasoning: '最後幾項還沒做到。', nextSteps };
  await assessing('POST', `${path}/outcomes`, outcome, Number(version));
}

/** The assessor decides a unit that is covered, and the supervisor signs it, by the API. */
export async function decideAndSign(
  enrolmentId: string,
  { assessor, supervisor }: TeamOfDemo,
): Promise<void> {
  await decideUnit(enrolmentId, assessor);
  await signCase(`/enrolments/${enrolmentId}`, supervisor);
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
