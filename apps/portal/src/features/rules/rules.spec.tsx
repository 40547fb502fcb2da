import type { RulePlace, RulesOfEvidence } from '@attest/api-client';
import {
  defaultRules,
  notRequired,
  type RuleOverride,
  type RuleSet,
  withDefaultsOfLaterKinds,
} from '@attest/domain';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Locale } from '../../base/i18n/locale';
import { renderInPortal } from '../../testing/render';
import { wordsFor } from '../../testing/words';
import { EffectView } from './effect-view';
import { ruleSentence } from './rule-clauses';
import { changesBetween, inheritedRules } from './rule-draft';
import { OverrideCard } from './override-card';
import { RuleEditor } from './rule-editor';
import { ruleTree } from './rule-tree';

const override = {
  ...({ scope: 'unit', id: 'u1', kind: 'indicator' } as const),
  rules: { methodsAllOf: ['direct_observation'] },
} satisfies RuleOverride;
const rules = {
  ...{ output: notRequired, knowledge: notRequired, skill: notRequired, attitude: notRequired },
  indicator: { pieces: 2, methods: 2, maxAgeMonths: 24 },
  criticalEvidence: { pieces: 1, methods: 1, maxAgeMonths: 24 },
  overrides: [override],
  warnDays: 30,
} satisfies RuleSet;
const place: RulePlace = {
  ...{ scope: 'unit', id: 'u1', code: 'U1', text: '與客戶進行業務互動' },
  ...{ standardId: 's', standardCode: 'IIS5R0727', standardName: '業務互動' },
  ...{ unitId: 'u1', unitCode: 'U1', unitTitle: '與客戶進行業務互動' },
};
const standing: RulesOfEvidence = {
  ...{ version: 3, reason: '年度檢討', createdAt: '2026-03-01T00:00:00Z', open: 12, behind: 0 },
  createdBy: { id: 'a', displayName: '蘇怡君', department: null },
  rules,
  places: [place],
};

async function words(locale: Locale) {
  const i18n = await wordsFor(locale, ['rules', 'terms']);
  return i18n.getFixedT(locale, ['rules', 'terms']);
}

describe('rules in plain words', () => {
  it('are one sentence, in the order in which one would say it', async () => {
    const asked = {
      ...{ pieces: 2, methods: 2, maxAgeMonths: 24, workplace: true },
      methodsAllOf: ['direct_observation'] as const,
    };
    expect(ruleSentence(await words('zh-TW'), asked)).toBe(
      '至少 2 件證據，至少 2 種評量方法，其中須有直接觀察，24 個月內，至少 1 件來自實際工作場所',
    );
    expect(ruleSentence(await words('en'), { pieces: 1, maxAgeMonths: null, authenticity: null })).toBe(
      "at least 1 piece of evidence, of any age, authenticity by the assessor's mark",
    );
  });

  it('say whether a decision waits, and what may stand in the place of evidence', async () => {
    const zh = await words('zh-TW');
    expect(ruleSentence(zh, defaultRules.knowledge)).toBe(
      '至少 1 件證據，至少 1 種評量方法，須有口頭提問或筆試提問或文件檢視或先前學習認可其中一種，24 個月內，評量指引沒有要求提問時，可經由行為指標達成',
    );
    expect(ruleSentence(zh, { required: false, allParts: true, through: 'always' })).toBe(
      '參考，不影響判定，所列細項都要看到，可經由行為指標達成',
    );
  });

  it('differ from version to version in every kind', () => {
    expect(changesBetween(rules, withDefaultsOfLaterKinds(rules)).map(({ kind }) => kind)).toEqual([
      'output',
      'knowledge',
      'skill',
      'attitude',
    ]);
  });

  it('say of an override what it says, and what holds without it', () => {
    expect(inheritedRules(rules, override, place)).toEqual(rules.indicator);
  });

  it('stand below their standards, those of targets below their unit', () => {
    const target: RulePlace = { ...place, scope: 'target', id: 't', code: 'P1', text: '會談' };
    const standard: RulePlace = {
      ...place,
      scope: 'standard',
      id: 's',
      unitId: null,
      unitCode: null,
      unitTitle: null,
    };
    const overrides = [
      { ...override, scope: 'target' as const, id: 't' },
      override,
      { ...override, scope: 'standard' as const, id: 's' },
    ];
    expect(ruleTree(overrides, [place, target, standard])[0]?.rules.map((one) => one.place.scope)).toEqual([
      'standard',
      'unit',
      'target',
    ]);
  });

  it('differ from version to version place by place', () => {
    const after: RuleSet = { ...rules, indicator: { ...rules.indicator, pieces: 3 }, overrides: [] };
    expect(changesBetween(rules, after)).toEqual([
      { override: null, kind: 'indicator', before: rules.indicator, after: after.indicator },
      { override, kind: 'indicator', before: override.rules, after: null },
    ]);
  });
});

describe('changing the rules', () => {
  it('shows at once what would hold, and lets nothing be saved before the effect was seen', async () => {
    await renderInPortal(<RuleEditor standing={standing} />, { words: ['rules'] });
    expect(await screen.findByText('至少 2 件證據，至少 2 種評量方法，24 個月內')).toBeInTheDocument();
    const tryOut = screen.getByText('試算影響').closest('button');
    expect(tryOut).toBeDisabled();
    await userEvent.selectOptions(screen.getAllByLabelText('證據件數')[0]!, '3');
    expect(screen.getByText('至少 3 件證據，至少 2 種評量方法，24 個月內')).toBeInTheDocument();
    expect(tryOut).toBeEnabled();
    expect(screen.queryByText(/儲存為/)).toBeNull();
    // The unit inherits the change.
    expect(
      screen.getByText('這裡適用：至少 3 件證據，至少 2 種評量方法，其中須有直接觀察，24 個月內'),
    ).toBeInTheDocument();
  });

  it('offers once to take in the kinds that the version does not know, filled in to be looked through', async () => {
    await renderInPortal(<RuleEditor standing={standing} />, { words: ['rules'] });
    await userEvent.click(await screen.findByRole('button', { name: '納入知識、技能、態度與產出' }));
    expect(screen.queryByRole('button', { name: '納入知識、技能、態度與產出' })).toBeNull();
    expect(screen.getByText('試算影響').closest('button')).toBeEnabled();
    const attitude = screen.getByText('態度').closest('details');
    await userEvent.click(screen.getByText('態度'));
    expect(await screen.findByText('態度要從行為看，或由共事的人說，文件看不出來。')).toBeInTheDocument();
    // Indicators need evidence of their own.
    expect(screen.getAllByLabelText('經由行為指標')).toHaveLength(1);
    expect(screen.getByLabelText('經由行為指標')).toHaveValue('never');
    await userEvent.selectOptions(screen.getAllByLabelText('判定是否要等它')[2]!, 'no');
    expect(attitude).toHaveTextContent('參考，不影響判定');
  });

  it('begins with them filled in where the reader came for that', async () => {
    await renderInPortal(<RuleEditor standing={standing} takeIn />, { words: ['rules'] });
    expect(await screen.findByText(/評量指引沒有要求提問時/)).toBeInTheDocument();
    expect(screen.getByText('試算影響').closest('button')).toBeEnabled();
  });

  it('says of an item whether a decision waits for it', async () => {
    const changed: RuleOverride['rules'][] = [];
    const item = { scope: 'target', id: 'k', kind: 'knowledge', rules: {} } satisfies RuleOverride;
    await renderInPortal(
      <OverrideCard
        draft={withDefaultsOfLaterKinds(rules)}
        override={item}
        place={{ ...place, scope: 'target', id: 'k', code: 'K03', text: '商業慣例' }}
        onChange={(next) => {
          changed.push(next(item.rules));
        }}
        onRemove={() => undefined}
      />,
      { words: ['rules'] },
    );
    await userEvent.selectOptions(await screen.findByLabelText('判定是否要等它'), 'no');
    await userEvent.selectOptions(screen.getByLabelText('經由行為指標'), 'never');
    expect(changed).toEqual([{ required: false }, { through: 'never' }]);
  });

  it('leaves a field of an override to what is inherited, and takes the override away', async () => {
    const changed: RuleOverride[] = [];
    const removed: string[] = [];
    await renderInPortal(
      <OverrideCard
        draft={rules}
        override={override}
        place={place}
        onChange={(next) => {
          changed.push({ ...override, rules: next(override.rules) });
        }}
        onRemove={() => {
          removed.push('gone');
        }}
      />,
      { words: ['rules'] },
    );
    await userEvent.selectOptions(await screen.findByLabelText('時效'), '12');
    expect(changed.pop()?.rules).toEqual({ methodsAllOf: ['direct_observation'], maxAgeMonths: 12 });
    await userEvent.click(screen.getAllByLabelText('沿用（不指定）')[0]!);
    expect(changed.pop()?.rules).toEqual({});
    await userEvent.click(screen.getByLabelText('取消另訂'));
    expect(removed).toEqual(['gone']);
  });

  it('says whom it would concern', async () => {
    await renderInPortal(
      <EffectView
        effect={{
          ...{ open: 12, concerned: 12, examined: 12, targetsLost: 5, targetsGained: 0 },
          ...{ enrolmentsLosing: 2, enrolmentsGaining: 0, noLongerReady: 1, newlyReady: 0 },
          ...{ targetsMissing: 3, enrolmentsMissing: 2 },
          enrolments: [
            {
              ...{ enrolmentId: 'e', candidateName: '林佳穎', unitCode: 'U1', unitTitle: '互動' },
              ...{ lost: ['3.1', 'CE01'], gained: [], missing: ['K03'] },
              ...{ noLongerReady: true, newlyReady: false },
            },
          ],
        }}
      />,
      { words: ['rules'] },
    );
    expect(await screen.findByText('2 筆登錄共 5 項會變成未涵蓋')).toBeInTheDocument();
    expect(screen.getByText('2 筆登錄共 3 項會變成必備而還沒涵蓋')).toBeInTheDocument();
    expect(screen.getByText('未涵蓋：3.1、關鍵 1')).toBeInTheDocument();
    expect(screen.getByText('變成必備：K03')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '林佳穎' })).toHaveAttribute('href', '/enrolments/e');
  });
});
