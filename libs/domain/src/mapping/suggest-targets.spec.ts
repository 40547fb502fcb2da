import fc from 'fast-check';
import type { TargetKind } from '../vocabulary';
import { type MappedTarget, prepareUnit, TargetSuggestions } from './suggest-targets';
import { wordsOf } from './texts';

const target = (
  targetId: string,
  text: string,
  over: { kind?: TargetKind; parts?: readonly string[]; elementCodes?: readonly string[] } = {},
): MappedTarget => ({
  ...{ targetId, code: targetId.toUpperCase(), text },
  ...{ kind: 'indicator', parts: [], elementCodes: ['1'], ...over },
});
/** Texts of other tasks, so that words can be rare. */
const others = Array.from('春夏秋冬梅蘭竹菊琴棋書畫詩酒花茶山水風雲', (one, at) =>
  target(`o${at}`, `整理${one}${one}園的盆栽第${one}排`),
);
const suggestionsOf = (
  claimed: MappedTarget[],
  open: MappedTarget[],
  ids = claimed.map((one) => one.targetId),
) =>
  new TargetSuggestions([
    { key: 'a', unit: prepareUnit([...claimed, ...others]) },
    { key: 'b', unit: prepareUnit(open) },
  ]).suggest([{ key: 'a', targetIds: ids }], (key) => key === 'b');
const brief = (found: ReturnType<typeof suggestionsOf>) =>
  found.map(({ target: { targetId }, reason, words }) => [targetId, reason, ...words]);

describe('why a target is suggested', () => {
  it('it says the same, whatever the width of its signs and the breaks in its lines', () => {
    const found = suggestionsOf(
      [target('k1', '變更管理系統（IT）', { kind: 'knowledge' })],
      [
        target('k9', '變更管理\n系統(IT)', { kind: 'knowledge' }),
        target('k8', '社區活動', { kind: 'knowledge' }),
      ],
    );
    expect(brief(found)).toEqual([['k9', 'same_text']]);
  });

  it('it is not the same where what is listed under the heading differs', () => {
    const found = suggestionsOf(
      [target('s1', '讀寫技能：', { kind: 'skill', parts: ['撰寫提案'] })],
      [target('s2', '讀寫技能：', { kind: 'skill', parts: ['閱讀法規'] })],
    );
    expect(found).toEqual([]);
  });

  it('it speaks of the same, in the words it shares, longest first', () => {
    const found = suggestionsOf(
      [target('p1', '測試虛擬網路閘道的備援')],
      [target('p2', '檢查虛擬網路閘道並寫下備援'), target('p3', '與訪客寒暄')],
    );
    expect(brief(found)).toEqual([['p2', 'shared_words', '虛擬網路閘道', '備援']]);
  });

  it('it stands beside the same knowledge, where a few words alone would not do', () => {
    const knowledge = (id: string) => target(id, '機房空調原理', { kind: 'knowledge', elementCodes: ['1'] });
    const claimed = [target('p1', '記下壓縮機組運轉聲並量測電流讀數變動'), knowledge('k1')];
    const shown = target('p2', '聆聽壓縮機組後寫成巡檢日誌交給值班主任');
    expect(suggestionsOf(claimed, [shown], ['p1'])).toEqual([]);
    expect(brief(suggestionsOf(claimed, [shown, knowledge('k2')], ['p1']))).toEqual([
      ['p2', 'shared_item', '機房空調原理'],
    ]);
    const elsewhere = target('k2', '機房空調原理', { kind: 'knowledge', elementCodes: ['2'] });
    expect(suggestionsOf(claimed, [shown, elsewhere], ['p1'])).toEqual([]);
  });

  it('nothing is suggested for words that join others or are said of every task', () => {
    const found = suggestionsOf(
      [target('p1', '確認客戶的需求並提供適當的服務')],
      [target('p2', '依據客戶需求規劃服務流程'), target('p3', '分析組織的需求以符合目標')],
    );
    expect(found).toEqual([]);
  });

  it('Latin words are whole words, of any form', () => {
    expect([...wordsOf('Testing VLANs, 3 tests of IPv6/NAT').keys]).toEqual([
      'test',
      'vlans',
      'tests',
      'of',
      'ipv6/nat',
    ]);
  });
});

const texts = fc.array(fc.constantFrom(...Array.from('虛擬網路備援測試設定伺服主機報告')), {
  minLength: 2,
  maxLength: 12,
});
const unit = fc.array(texts, { minLength: 1, maxLength: 6 });

describe('whatever the units say', () => {
  it('suggests nothing that may not be, nothing of the unit claimed, each target once, and the same every time', () => {
    fc.assert(
      fc.property(unit, unit, fc.nat(5), (one, two, banned) => {
        const [a, b] = [one, two].map((list, at) =>
          prepareUnit(list.map((text, index) => target(`${at}-${index}`, text.join('')))),
        );
        if (a === undefined || b === undefined) return;
        const find = () =>
          new TargetSuggestions([
            { key: 'a', unit: a },
            { key: 'b', unit: b },
          ]).suggest(
            [{ key: 'a', targetIds: a.targets.map(({ targetId }) => targetId) }],
            (_, id) => id !== `1-${banned}`,
          );
        const ids = find().map(({ key, target: { targetId } }) => `${key} ${targetId}`);
        expect(ids.every((id) => id.startsWith('b ') && id !== `b 1-${banned}`)).toBe(true);
        expect(new Set(ids).size).toBe(ids.length);
        expect(find()).toEqual(find());
      }),
    );
  });
});
