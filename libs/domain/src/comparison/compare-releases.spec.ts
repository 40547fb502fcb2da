import fc from 'fast-check';
import { type ComparableItem, comparedKinds } from './comparable';
import { compareReleases, countChanges, type Pairing } from './compare-releases';
import { squeeze } from './squeeze';

let counter = 0;
const item = (
  kind: ComparableItem['kind'],
  code: string,
  text: string,
  parentId: string | null = null,
): ComparableItem => ({ id: `${kind}-${String((counter += 1))}`, kind, code, text, parentId });

interface Task {
  readonly code: string;
  readonly title: string;
  readonly indicators: readonly (readonly [string, string])[];
}

/** A unit of one duty: its tasks with their indicators. */
function release(tasks: readonly Task[], title = '安裝配置主從架構應用程式與服務'): ComparableItem[] {
  const unit = item('unit', 'T4', title);
  const elements = tasks.map((task) => ({ task, element: item('element', task.code, task.title, unit.id) }));
  return [
    unit,
    ...elements.map(({ element }) => element),
    ...elements.flatMap(({ task, element }) =>
      task.indicators.map(([code, text]) => item('indicator', code, text, element.id)),
    ),
  ];
}

const need: Task = {
  code: 'T4.1',
  title: '決定主從架構軟體需求',
  indicators: [
    ['P4.1.1', '挑選最適合某一情境期望結果的主從架構解決方案'],
    ['P4.1.2', '挑選建置所期待的伺服器解決方案所需的硬體'],
    ['P4.1.3', '針對挑選的主從架構軟體選擇適當的主機作業系統'],
  ],
};
const configure: Task = {
  code: 'T4.2',
  title: '依照業界最佳實務配置伺服器應用軟體',
  indicators: [
    ['P4.2.1', '調查可獲得客戶期望的各式伺服器產品，包括商用產品與開放原始碼軟體'],
    ['P4.2.2', '確認硬體需求'],
  ],
};

const of = (pairings: readonly Pairing[], kind: ComparableItem['kind']) =>
  pairings
    .filter(({ before, after }) => (before ?? after)?.kind === kind)
    .map(({ change, before, after }) => [change, before?.code ?? null, after?.code ?? null]);

describe('comparing two releases', () => {
  it('calls an indicator that only counts differently recoded, and what was put before it added', () => {
    const after = {
      ...need,
      indicators: [
        ['P4.1.1', '評估雲端服務與自建機房的總持有成本'],
        ['P4.1.2', '挑選最適合某一情境期望結果的主從架構解決方案'],
        ['P4.1.3', '挑選建置所期待的伺服器解決方案所需的硬體'],
        ['P4.1.4', '針對挑選的主從架構軟體選擇適當的主機作業系統'],
      ],
    } as const;
    expect(of(compareReleases(release([need]), release([after])), 'indicator')).toEqual([
      ['added', null, 'P4.1.1'],
      ['recoded', 'P4.1.1', 'P4.1.2'],
      ['recoded', 'P4.1.2', 'P4.1.3'],
      ['recoded', 'P4.1.3', 'P4.1.4'],
    ]);
  });

  it('follows an indicator to another element, also when it was reworded on the way', () => {
    const before = release([need, configure]);
    const after = release([
      { ...need, indicators: need.indicators.slice(0, 1) },
      {
        ...configure,
        indicators: [
          ...configure.indicators,
          ['P4.2.3', '挑選建置所期待的伺服器解決方案所需的硬體'],
          ['P4.2.4', '針對挑選的主從架構軟體選擇最適當的主機作業系統'],
        ],
      },
    ]);
    expect(of(compareReleases(before, after), 'indicator')).toEqual([
      ['unchanged', 'P4.1.1', 'P4.1.1'],
      ['unchanged', 'P4.2.1', 'P4.2.1'],
      ['unchanged', 'P4.2.2', 'P4.2.2'],
      ['moved', 'P4.1.2', 'P4.2.3'],
      ['moved_reworded', 'P4.1.3', 'P4.2.4'],
    ]);
  });

  it('shows another wording word by word, and what is gone where it stood', () => {
    const after = {
      ...need,
      indicators: [
        ['P4.1.1', '挑選最適合某一情境預期結果的主從架構解決方案'],
        ['P4.1.3', '針對挑選的主從架構軟體選擇適當的主機作業系統'],
      ],
    } as const;
    const pairings = compareReleases(release([need]), release([after]));
    expect(of(pairings, 'indicator')).toEqual([
      ['reworded', 'P4.1.1', 'P4.1.1'],
      ['removed', 'P4.1.2', null],
      ['unchanged', 'P4.1.3', 'P4.1.3'],
    ]);
    const [reworded] = pairings.filter(({ change }) => change === 'reworded');
    expect(reworded?.runs).toEqual([
      { kind: 'same', text: '挑選最適合某一情境' },
      { kind: 'removed', text: '期望' },
      { kind: 'added', text: '預期' },
      { kind: 'same', text: '結果的主從架構解決方案' },
    ]);
  });

  it('knows a duty under a wholly new name by its tasks, so that nothing in it seems to have moved', () => {
    const pairings = compareReleases(release([need, configure]), release([need, configure], '導入雲端平台'));
    expect(of(pairings, 'unit')).toEqual([['reworded', 'T4', 'T4']]);
    expect(countChanges(pairings)).toMatchObject({ unchanged: 7, reworded: 1, moved: 0 });
  });

  it('takes wrapped lines for what they say', () => {
    const wrapped = {
      ...configure,
      indicators: [['P4.2.2', '確認 硬體需求']] as const,
    };
    const plain = { ...configure, indicators: [['P4.2.2', '確認硬體需求']] as const };
    expect(of(compareReleases(release([wrapped]), release([plain])), 'indicator')).toEqual([
      ['unchanged', 'P4.2.2', 'P4.2.2'],
    ]);
  });

  it.each([
    ['傾聽客戶說明，並記錄', '傾聽客戶說明,並記錄'],
    ['傾聽客戶說明，並記錄', '傾聽客戶說明, 並記錄'],
    ['填寫（如：紀錄表）；歸檔。', '填寫(如:紀錄表);歸檔.'],
    ['依「作業程序」辦理', '依“作業程序”辦理'],
    ['使用ＰＯＳ系統１２項', '使用 POS 系統 12 項'],
    ['輸出—輸入', '輸出－輸入'],
  ])('calls no change what differs in width and form of signs only: %s and %s', (old, fresh) => {
    const before = { ...configure, indicators: [['P4.2.2', old]] as const };
    const after = { ...configure, indicators: [['P4.2.2', fresh]] as const };
    expect(of(compareReleases(release([before]), release([after])), 'indicator')).toEqual([
      ['unchanged', 'P4.2.2', 'P4.2.2'],
    ]);
  });

  it('still calls another sign another wording', () => {
    const before = { ...configure, indicators: [['P4.2.2', '記錄、確認需求']] as const };
    const after = { ...configure, indicators: [['P4.2.2', '記錄；確認需求']] as const };
    expect(of(compareReleases(release([before]), release([after])), 'indicator')).toEqual([
      ['reworded', 'P4.2.2', 'P4.2.2'],
    ]);
  });

  it('takes one of two alike under the same heading before one elsewhere', () => {
    const twice = [
      { ...need, indicators: [['P4.1.1', '確認硬體需求']] as const },
      { ...configure, indicators: [['P4.2.1', '確認硬體需求']] as const },
    ];
    expect(of(compareReleases(release(twice), release(twice)), 'indicator')).toEqual([
      ['unchanged', 'P4.1.1', 'P4.1.1'],
      ['unchanged', 'P4.2.1', 'P4.2.1'],
    ]);
  });
});

const phrase = fc.constantFrom(
  '確認',
  '客戶',
  '需求',
  '記錄',
  '網路',
  '設計',
  '測試',
  '軟體',
  '硬體',
  '流程',
  'IT',
  '，',
  ' ',
  '與',
  '(NAT)',
);
const wording = fc.array(phrase, { maxLength: 9 }).map((words) => words.join(''));

/** Any two small releases: codes and texts repeat, containers may be empty. */
const anyRelease = (side: string): fc.Arbitrary<ComparableItem[]> =>
  fc
    .record({
      units: fc.array(wording, { maxLength: 3 }),
      elements: fc.array(fc.tuple(wording, fc.nat(2)), { maxLength: 5 }),
      leaves: fc.array(
        fc.tuple(fc.constantFrom('indicator', 'output', 'knowledge'), fc.nat(6), wording, fc.nat(4)),
        { maxLength: 14 },
      ),
      loose: fc.array(
        fc.tuple(fc.constantFrom('attitude', 'note', 'critical_evidence'), fc.nat(3), wording),
        {
          maxLength: 5,
        },
      ),
    })
    .map(({ units, elements, leaves, loose }) => {
      const at = (list: readonly unknown[], index: number, name: string) =>
        list.length === 0 ? null : `${side}-${name}-${String(index % list.length)}`;
      return [
        ...units.map((text, index) => ({
          id: `${side}-unit-${String(index)}`,
          kind: 'unit' as const,
          code: `T${String(index)}`,
          text,
          parentId: null,
        })),
        ...elements.map(([text, unit], index) => ({
          id: `${side}-element-${String(index)}`,
          kind: 'element' as const,
          code: `T${String(index)}`,
          text,
          parentId: at(units, unit, 'unit'),
        })),
        ...leaves.map(([kind, code, text, parent], index) => ({
          id: `${side}-leaf-${String(index)}`,
          kind,
          code: String(code),
          text,
          parentId: kind === 'knowledge' ? at(units, parent, 'unit') : at(elements, parent, 'element'),
        })),
        ...loose.map(([kind, code, text], index) => ({
          id: `${side}-loose-${String(index)}`,
          kind,
          code: String(code),
          text,
          parentId: null,
        })),
      ];
    });

const ids = (items: readonly ComparableItem[]) => items.map(({ id }) => id).sort();

describe('any two releases', () => {
  it('put every item of both sides into exactly one pairing of its kind', () => {
    fc.assert(
      fc.property(anyRelease('a'), anyRelease('b'), (before, after) => {
        const pairings = compareReleases(before, after);
        expect(ids(pairings.flatMap((pairing) => pairing.before ?? []))).toEqual(ids(before));
        expect(ids(pairings.flatMap((pairing) => pairing.after ?? []))).toEqual(ids(after));
        for (const pairing of pairings) {
          if (pairing.before && pairing.after) expect(pairing.before.kind).toBe(pairing.after.kind);
          expect(comparedKinds).toContain((pairing.before ?? pairing.after)?.kind);
        }
      }),
    );
  });

  it('mirror each other when compared the other way round', () => {
    const mirrored = { added: 'removed', removed: 'added' } as const;
    const flip = (change: Pairing['change']) =>
      change === 'added' || change === 'removed' ? mirrored[change] : change;
    const line = (
      change: string,
      before: ComparableItem | null,
      after: ComparableItem | null,
      like: number,
    ) => [change, before?.id ?? '', after?.id ?? '', like].join(' ');
    fc.assert(
      fc.property(anyRelease('a'), anyRelease('b'), (before, after) => {
        const there = compareReleases(before, after).map((pairing) =>
          line(pairing.change, pairing.before, pairing.after, pairing.similarity),
        );
        const back = compareReleases(after, before).map((pairing) =>
          line(flip(pairing.change), pairing.after, pairing.before, pairing.similarity),
        );
        expect(back.sort()).toEqual(there.sort());
      }),
      { numRuns: 500 },
    );
  });

  it('find nothing changed in a release and itself, and answer the same each time', () => {
    fc.assert(
      fc.property(anyRelease('a'), anyRelease('b'), (before, after) => {
        expect(compareReleases(before, before).every(({ change }) => change === 'unchanged')).toBe(true);
        expect(compareReleases(before, after)).toEqual(compareReleases(before, after));
      }),
    );
  });

  it('tell both wordings exactly', () => {
    fc.assert(
      fc.property(anyRelease('a'), anyRelease('b'), (before, after) => {
        for (const { change, runs, before: old, after: fresh } of compareReleases(before, after)) {
          if (change !== 'reworded' && change !== 'moved_reworded') continue;
          const but = (gone: string) =>
            runs
              .filter(({ kind }) => kind !== gone)
              .map(({ text }) => text)
              .join('');
          expect(squeeze(but('added')).replace(/\s/gu, '')).toBe(
            squeeze(old?.text ?? '').replace(/\s/gu, ''),
          );
          expect(but('removed')).toBe(fresh?.text);
        }
      }),
    );
  });
});
