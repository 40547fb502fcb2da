import { applyDecisions } from './decisions';
import { applyEdits, itemKeys, type ReadingEdit, standingOf, stillApplies } from './edits';
import type { Reading } from './reading';
import { readStandard } from './read-standard';
import { ALL, meaning, readText, sample, sampleText } from './testing/samples';

const occupation = sample('INM3513-005').reading;
const keyed = itemKeys(occupation);
const edited = (...edits: ReadingEdit[]): Reading => applyEdits(occupation, edits, keyed);
const indicators = (reading: Reading, element: string) =>
  reading.units.flatMap(({ elements }) => elements).find(({ code }) => code === element)?.indicators ?? [];
const keyOf = (code: string) => keyed.find(({ key }) => key.endsWith(`/${code}`))?.key ?? '';

describe('the keys of items', () => {
  it.each(ALL)('name each item of %s once, and no two of a kind at one place', (code) => {
    const keys = itemKeys(sample(code).reading);
    expect(new Set(keys.map(({ key }) => key)).size).toBe(keys.length);
    const family = (kind: string) =>
      kind === 'output' ? 'indicator' : kind === 'skill' ? 'knowledge' : kind;
    const places = keys.map(({ kind, at }) => `${family(kind)} ${at.line}:${at.column}`);
    expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
  });

  it('stay when lines are put above the document', () => {
    const text = sampleText('INM3513-005');
    const moved = itemKeys(readText(`\n\n${text}`).reading);
    expect(moved.map(({ key }) => key)).toEqual(keyed.map(({ key }) => key));
    expect(moved[9]?.at.line).toBe((keyed[9]?.at.line ?? 0) + 2);
  });
});

describe('edits', () => {
  it('change a text and keep the published wording beside it, twice too', () => {
    const item = keyOf('P8.1.1');
    const before = indicators(occupation, 'T8.1').find(({ code }) => code === 'P8.1.1');
    const after = indicators(
      edited(
        { item, op: 'set-text', after: '第一次', reason: '錯字' },
        { item, op: 'set-text', after: '第二次' },
      ),
      'T8.1',
    ).find(({ code }) => code === 'P8.1.1');
    expect([after?.text, after?.raw, after?.edited]).toEqual([
      '第二次',
      before?.raw,
      { text: before?.text, reasons: ['錯字'] },
    ]);
    expect(before?.edited).toBeUndefined();
  });

  it('move an indicator to another element and put it in order there', () => {
    const [item, first] = [keyOf('P9.1.1'), keyOf('P8.1.1')];
    const result = edited(
      { item, op: 'move', after: keyOf('T8.1') },
      { item, op: 'place', after: first, reason: '先做' },
    );
    expect(indicators(result, 'T8.1').map(({ code }) => code)).toEqual([
      'P9.1.1',
      ...indicators(occupation, 'T8.1').map(({ code }) => code),
    ]);
    expect(indicators(result, 'T9.1').map(({ code }) => code)).not.toContain('P9.1.1');
    expect(indicators(result, 'T8.1')[0]?.edited).toEqual({
      movedFrom: 'T9.1',
      reordered: true,
      reasons: ['先做'],
    });
    expect(standingOf(result, keyed, item)).toMatchObject({ element: keyOf('T8.1'), next: first });
  });

  it('reach titles, knowledge, attitudes, the guide and notes', () => {
    for (const code of ALL) {
      const { reading } = sample(code);
      const keys = itemKeys(reading);
      for (const { key, kind } of new Map(keys.map((each) => [each.kind, each])).values()) {
        const after = applyEdits(reading, [{ item: key, op: 'set-text', after: '改過的文字' }], keys);
        expect([code, kind, standingOf(after, keys, key)?.text]).toEqual([code, kind, '改過的文字']);
      }
    }
    const guide = sample('IIS5R0727').reading;
    const keys = itemKeys(guide);
    const item = keys.find(({ key }) => key.startsWith('guide_item:criticalEvidence'))?.key ?? '';
    const after = applyEdits(guide, [{ item, op: 'set-text', after: '改過' }], keys);
    expect(after.assessmentGuide.criticalEvidence[0]).toBe('改過');
  });

  it('lie over decisions, whatever those made of the code or the place', () => {
    const finding = occupation.findings.find(({ code }) => code === 'indicator.row-disagrees');
    const choice = finding?.choices?.find(({ effects }) => effects.some(({ op }) => op === 'move'));
    const decided = applyDecisions(occupation, [
      { findingKey: finding?.key ?? '', choiceId: choice?.id ?? '' },
    ]);
    const item = keyed.find(({ key }) => key.endsWith('/P8.1.2'))?.key ?? '';
    const after = applyEdits(decided, [{ item, op: 'set-text', after: '改過' }], keyed);
    const home = standingOf(decided, keyed, item)?.element;
    expect(home).not.toBe(standingOf(occupation, keyed, item)?.element);
    expect(standingOf(after, keyed, item)).toMatchObject({ text: '改過', element: home });
  });

  it('that name what is not there change nothing', () => {
    const nothing: ReadingEdit[] = [
      { item: 'indicator:none', op: 'set-text', after: 'x' },
      { item: keyOf('P8.1.1'), op: 'move', after: 'element:none' },
      { item: keyOf('P8.1.1'), op: 'place', after: keyOf('P9.1.1') },
    ];
    expect(meaning(edited(...nothing))).toEqual(meaning(occupation));
  });

  it('lose no item, whatever their order', () => {
    const codes = (reading: Reading) =>
      reading.units
        .flatMap(({ elements }) => elements.flatMap((each) => [...each.indicators, ...each.outputs]))
        .map(({ at }) => `${at.line}:${at.column}`)
        .sort();
    const movable = keyed.filter(({ kind }) => kind === 'indicator' || kind === 'output');
    const elements = keyed.filter(({ kind }) => kind === 'element');
    // A fixed sequence that jumps about.
    const pick = <T>(list: readonly T[], n: number): T | undefined => list[(n * 7919) % list.length];
    const edits = Array.from({ length: 400 }, (_, n): ReadingEdit => {
      const item = pick(movable, n)?.key ?? '';
      return n % 2 === 0
        ? { item, op: 'move', after: pick(elements, n + 3)?.key ?? '' }
        : { item, op: 'place', after: n % 3 === 0 ? null : (pick(movable, n + 5)?.key ?? '') };
    });
    expect(codes(edited(...edits))).toEqual(codes(occupation));
  });
});

describe('an edit is used again', () => {
  const edit = { item: keyOf('P8.1.1'), op: 'set-text', after: '改過' } as const;
  const seen = keyed.find(({ key }) => key === edit.item)?.raw ?? '';

  it('where the place still says the same, wrap spaces and page cuts apart', () => {
    expect(stillApplies({ ...edit, seen: `${seen.slice(0, 3)}\n ${seen.slice(3)}` }, keyed)).toBe(true);
    expect(stillApplies({ ...edit, seen: `${seen}等` }, keyed)).toBe(false);
    const other = itemKeys(readStandard(new TextEncoder().encode(sampleText('IIS5R0727'))).reading);
    expect(stillApplies({ ...edit, seen }, other)).toBe(false);
  });

  it('and where there is still what it was moved to', () => {
    const move = { item: edit.item, op: 'move', after: keyOf('T8.3'), seen } as const;
    expect(stillApplies(move, keyed)).toBe(true);
    expect(stillApplies({ ...move, after: 'element:T9/T9.9' }, keyed)).toBe(false);
  });
});
