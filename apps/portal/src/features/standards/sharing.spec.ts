import type { CompetenceItem, Unit } from '@attest/api-client';
import { sharingOf } from './sharing';

const item = (id: string, code: string, text: string): CompetenceItem => ({
  ...{ id, code, text, printedCode: code, raw: text, kind: 'knowledge' },
  ...{ items: [], elementIds: [], noteRefs: [] },
});
const unit = (
  id: string,
  code: string,
  knowledge: CompetenceItem[],
  skills: CompetenceItem[] = [],
): Unit => ({
  ...{ id, code, title: code, level: null, elements: [] },
  ...{ knowledge, skills },
});

describe('what units share', () => {
  it('names the other units that print the same code and text', () => {
    const sharing = sharingOf([
      unit('u1', 'T1', [item('a', 'K01', '資料分析')]),
      unit('u2', 'T2', [item('b', 'K02', '其他')]),
      unit('u3', 'T3', [item('c', 'K01', '資料 分析')]),
    ]);
    expect(sharing.get('a')?.map((each) => [each.unitCode, each.id, each.how])).toEqual([
      ['T3', 'c', 'same'],
    ]);
    expect(sharing.get('c')?.map((each) => each.unitCode)).toEqual(['T1']);
    expect(sharing.has('b')).toBe(false);
  });

  it('tells one text with two codes, and one code with two texts, from the same', () => {
    const sharing = sharingOf([
      unit('u1', 'T1', [item('a', 'K01', '資料分析')]),
      unit('u2', 'T2', [item('b', 'K07', '資料分析'), item('c', 'K01', '簡報')]),
    ]);
    expect(sharing.get('a')?.map((each) => [each.id, each.how])).toEqual([
      ['b', 'otherCode'],
      ['c', 'otherText'],
    ]);
  });

  it('never takes a skill for knowledge', () => {
    const sharing = sharingOf([
      unit('u1', 'T1', [item('a', '01', '資料分析')]),
      unit('u2', 'T2', [], [item('b', '01', '資料分析')]),
    ]);
    expect(sharing.size).toBe(0);
  });
});
