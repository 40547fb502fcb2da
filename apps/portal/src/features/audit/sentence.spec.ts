import type { AuditEvent, AuditName } from '@attest/api-client';
import i18next from 'i18next';
import enTerms from '../../shared/locales/terms/en.json';
import zhTerms from '../../shared/locales/terms/zh-TW.json';
import en from './locales/en.json';
import zhTW from './locales/zh-TW.json';
import { actionKey } from './sentence';
import { namesOf, sentenceValues } from './sentence';

const instance = i18next.createInstance();
await instance.init({
  resources: { 'zh-TW': { audit: zhTW, terms: zhTerms }, en: { audit: en, terms: enTerms } },
  interpolation: { escapeValue: false },
});

const said = (locale: string, event: AuditEvent, names: AuditName[]): string => {
  const t = instance.getFixedT(locale, ['audit', 'terms'] as const);
  return t(`audit:sentence.${actionKey(event.action)}`, {
    ...sentenceValues(event, namesOf(names), t),
    defaultValue: '',
  }).replaceAll(/<\/?b>/g, '');
};

const name = (
  id: string,
  kind: AuditName['kind'],
  text: string,
  detail: string | null = null,
): AuditName => ({
  ...{ id, kind, text, detail },
});

const event = (over: Partial<AuditEvent>): AuditEvent => ({
  sequence: 7,
  occurredAt: '2026-03-06T09:41:08.000Z',
  actor: { id: 'a', displayName: '陳冠宇', department: null },
  action: 'evidence.judged',
  subjectKind: 'evidence_version',
  subjectId: 'v',
  enrolmentId: 'n',
  facts: {},
  hash: '',
  previousHash: '',
  ...over,
});

const names = [
  name('n', 'enrolment', '與客戶進行業務互動', '林佳穎'),
  name('e', 'evidence', '提案書'),
  name('i', 'indicator', '3.2'),
  name('j', 'reason', '看不到與客戶確認的紀錄。'),
];

describe('a sentence of the trail', () => {
  const judged = event({
    facts: {
      evidenceId: 'e',
      claims: [{ id: 'c', targetId: 'i' }],
      judgements: [{ id: 'j', claimId: 'c', verdict: 'not_yet' }],
    },
  });

  it('says who judged what of whom, how, and why', () => {
    expect(said('zh-TW', judged, names)).toBe(
      '陳冠宇把林佳穎「提案書」的 3.2 判為尚未合格，理由是「看不到與客戶確認的紀錄」。',
    );
    expect(said('en', judged, names)).toBe(
      '陳冠宇 judged “提案書” of 林佳穎: 3.2 not yet satisfactory, because “看不到與客戶確認的紀錄”.',
    );
  });

  it('names targets of every kind', () => {
    const kinds = ['output', 'knowledge', 'skill', 'attitude'] as const;
    const targets = kinds.map((kind) => name(`id of ${kind}`, kind, kind.slice(0, 1).toUpperCase()));
    const several = event({
      facts: {
        evidenceId: 'e',
        judgements: targets.map(({ id }) => ({ id: 'none', targetId: id, verdict: 'satisfactory' })),
      },
    });
    expect(said('zh-TW', several, [...names, ...targets])).toContain('O、K、S、A 判為合格');
  });

  it('tells what a third party did as the third party, and a decision with its result', () => {
    const answered = event({ action: 'third_party.answered', actor: null, subjectId: 't' });
    expect(said('zh-TW', answered, [...names, name('t', 'third_party', '李經理')])).toBe(
      '第三方李經理以連結回覆林佳穎的工作。',
    );
    const decided = event({ action: 'outcome.decided', subjectId: 'o', facts: { decision: 'competent' } });
    expect(said('zh-TW', decided, names)).toBe('陳冠宇判定林佳穎的「與客戶進行業務互動」：達成職能。');
  });

  it('counts a long list, and leaves nothing undefined where a name is gone', () => {
    const many = Array.from({ length: 8 }, (_, index) => name(`i${index}`, 'indicator', `P${index + 1}`));
    const asked = event({ action: 'self_assessment.rated', facts: { targetIds: many.map(({ id }) => id) } });
    expect(said('zh-TW', asked, [...names, ...many])).toContain('P1、P2、P3、P4、P5 等 8 項');
    expect(said('en', judged, [])).not.toMatch(/undefined|null|\{\{/);
  });
});
