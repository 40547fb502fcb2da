import { assessmentMethods } from '@attest/domain';
import type { TFunction } from 'i18next';
import { flatten, namespaces, wordsOf } from '../../../test/words.mjs';
import { wordsFor } from '../../testing/words';
import type { RecordDraft } from './form-drafts';
import { methodParts } from './parts-table';
import type { Wording } from './written';
import { writtenRecord } from './written-record';

async function wordingOf(): Promise<Wording> {
  const { t }: { t: TFunction } = await wordsFor('zh-TW', ['methods']);
  return {
    t,
    day: (day) => day,
    nameOf: (id) => (id === 'i11' ? '1.1 主動招呼' : undefined),
    compare: (a, b) => (a < b ? -1 : 1),
  };
}

const spine = {
  ...{ title: '尖峰接待', day: '2026-03-11', time: '14:20', place: '', context: '', duration: '' },
  ...{ narrative: '先通知客戶', toolVersionId: null },
};
const observation = {
  ...spine,
  marks: { i11: { verdict: 'not_yet', remark: '少了備援' }, x: { verdict: null, remark: '' } },
  ...{ setting: 'workplace', conditions: '', othersPresent: '', occasionId: null, others: [], checklist: [] },
};
const factsOf = (passages: ReturnType<typeof writtenRecord>) => passages.flatMap(({ facts }) => facts);

describe('a draft in words', () => {
  it('says which of the listed parts were chosen', async () => {
    const written = writtenRecord(
      {
        ...{ kind: 'observation', method: 'direct_observation' },
        value: { ...observation, marks: { i11: { verdict: 'satisfactory', remark: '', parts: [0, 2] } } },
      },
      '林佳穎',
      await wordingOf(),
    );
    expect(factsOf(written)).toContainEqual(['1.1 主動招呼', '合格\n所列細項 1、3']);
  });

  it('says what was observed of whom, and leaves out what was left out', async () => {
    const written = writtenRecord(
      { kind: 'observation', method: 'direct_observation', value: observation },
      '林佳穎',
      await wordingOf(),
    );
    expect(factsOf(written)).toEqual([
      ['名稱', '尖峰接待'],
      ['日期與時間', '2026-03-11 14:20'],
      ['在哪裡觀察', '實際工作場所'],
      ['1.1 主動招呼', '尚未合格（少了備援）'],
      ['文字紀錄', '先通知客戶'],
    ]);
  });

  it('keeps several candidates apart, each under their name', async () => {
    const other = { enrolmentId: 'z', name: '張博鈞', marks: {}, narrative: '很流暢', checklist: [] };
    const written = writtenRecord(
      { kind: 'observation', method: 'direct_observation', value: { ...observation, others: [other] } },
      '林佳穎',
      await wordingOf(),
    );
    expect(written.slice(-2)).toEqual([
      {
        title: '林佳穎',
        facts: [
          ['1.1 主動招呼', '尚未合格（少了備援）'],
          ['文字紀錄', '先通知客戶'],
        ],
      },
      { title: '張博鈞', facts: [['文字紀錄', '很流暢']] },
    ]);
  });

  it.each(assessmentMethods)(
    'finds a word for every field of %s, however little was typed',
    async (method) => {
      const wording = await wordingOf();
      const words = new Set(
        ['methods', 'terms'].flatMap((name) =>
          flatten(wordsOf(namespaces().get(name) ?? '', 'zh-TW')).map(([key]) => key),
        ),
      );
      const value = methodParts[method].use(
        <D>(parts: { start: (from: never) => RecordDraft<D>['detail'] }): RecordDraft<D> => ({
          ...spine,
          marks: {},
          detail: parts.start({ lines: [], targetIds: ['i11'], today: '2026-03-11' } as never),
          targetIds: ['i11'],
          judge: 'later',
          counts: { valid: true, authentic: null, current: false },
        }),
      );
      const facts = factsOf(writtenRecord({ kind: 'record', method, value }, '林佳穎', wording));
      expect(facts).toContainEqual(['證明哪些項目', '1.1 主動招呼']);
      expect(facts).toContainEqual(['有效', '是']);
      expect(facts.flat().filter((text) => words.has(text ?? ''))).toEqual([]);
    },
  );

  it('shows every text of a shape that no form of today wrote', async () => {
    const value = { questions: [{ question: '為什麼', verdict: 'not_yet', id: crypto.randomUUID() }] };
    const written = writtenRecord(
      { kind: 'questioning', method: 'oral_questioning', value },
      '林佳穎',
      await wordingOf(),
    );
    expect(factsOf(written)).toEqual([['寫下的內容', '為什麼']]);
  });
});
