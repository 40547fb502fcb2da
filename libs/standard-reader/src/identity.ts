import type { Choice, CompetenceItem, Reading } from './reading';
import { quote, type Context } from './findings';
import { squeeze } from './traced';

interface Held {
  unit: string;
  item: CompetenceItem;
}

/** Heading without its colon, and the list: two skills with one heading and different lists are two skills. */
const content = (item: CompetenceItem): string =>
  [item.text.replace(/[：:]\s*$/, ''), ...item.items].map(squeeze).join('\n');

function grouped(held: readonly Held[], by: (item: CompetenceItem) => string): Held[][] {
  const groups = new Map<string, Held[]>();
  for (const entry of held) {
    const key = by(entry.item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return [...groups.values()];
}

/** One code with two names, and one name with two codes: both are reported, and nothing is merged. */
export function reportIdentities(ctx: Context, reading: Omit<Reading, 'findings'>): void {
  for (const list of ['knowledge', 'skills'] as const) {
    const held = reading.units.flatMap((unit) => unit[list].map((item): Held => ({ unit: unit.code, item })));
    for (const group of grouped(held, (item) => item.code)) {
      const names = grouped(group, content);
      if (names.length > 1) reportTwoNames(ctx, names);
    }
    for (const group of grouped(held, content)) {
      const codes = grouped(group, (item) => item.code);
      if (codes.length > 1) reportTwoCodes(ctx, codes);
    }
  }
}

/** With more names than these a choice among them is no help, and each would carry all the others. */
const MOST_NAMES = 8;

const nameOf = (item: CompetenceItem): string =>
  item.items.length === 0 ? item.text : `${item.text}（${item.items.join('、')}）`;

function reportTwoNames(ctx: Context, names: readonly Held[][]): void {
  const firsts = names.flatMap((group) => group.slice(0, 1));
  const [first, second] = firsts;
  if (first === undefined || second === undefined) return;
  const { code } = first.item;
  const sameText = new Set(firsts.map(({ item }) => squeeze(item.text))).size === 1;
  const shown = names.map((group) => {
    const units = [...new Set(group.map((held) => held.unit))].join('、');
    return `${quote(nameOf(group[0]?.item ?? first.item), 60)}（${units}）`;
  });
  const all = names.flat();
  const choices: Choice[] = [
    {
      id: 'as-printed',
      label: { 'zh-TW': '各依所印，視為不同項目', en: 'As printed: items of their own' },
      effects: [],
    },
  ];
  if (!sameText && names.length <= MOST_NAMES) {
    names.forEach((group, i) => {
      const text = group[0]?.item.text ?? '';
      choices.push({
        id: `name-${i + 1}`,
        label: { 'zh-TW': `一律用「${text}」`, en: `Use “${text}” throughout` },
        effects: all
          .filter((held) => !group.includes(held))
          .map((held) => ({ op: 'set-text', at: held.item.at, text }) as const),
      });
    });
    choices.push({
      id: 'custom',
      label: { 'zh-TW': '另寫名稱', en: 'Write the name' },
      effects: [],
      accepts: 'text',
      targets: all.map((held) => held.item.at),
    });
  }
  ctx.findings.add(second.item.at, {
    grade: 'decide',
    code: 'competence.two-names',
    subject: code,
    seen: shown.join('／'),
    proposed: firsts.map(({ item }) => item.text).join('／'),
    zh: `${code} 有 ${names.length} 個名稱：${shown.join('、')}。`,
    en: `${code} has ${names.length} names: ${shown.join(', ')}.`,
    choices,
  });
}

function reportTwoCodes(ctx: Context, codes: readonly Held[][]): void {
  const firsts = codes.flatMap((group) => group.slice(0, 1));
  const [first, second] = firsts;
  if (first === undefined || second === undefined) return;
  const names = firsts.map(({ item }) => item.code);
  ctx.findings.add(second.item.at, {
    grade: 'kept',
    code: 'competence.two-codes',
    subject: names.join(','),
    seen: `${quote(nameOf(first.item), 60)}：${names.join('、')}`,
    proposed: names.join('、'),
    zh: `「${quote(nameOf(first.item), 60)}」有 ${names.length} 個代碼：${names.join('、')}；視為不同項目。`,
    en: `“${quote(nameOf(first.item), 60)}” has ${names.length} codes: ${names.join(', ')}; they stay items of their own.`,
    choices: [
      { id: 'as-printed', label: { 'zh-TW': '不同項目', en: 'Items of their own' }, effects: [] },
      ...(codes.length > MOST_NAMES
        ? []
        : [
            {
              id: 'same',
              label: { 'zh-TW': '註明是同一項', en: 'Mark them as the same' },
              effects: codes.flat().map(({ item }) => ({
                op: 'same-as' as const,
                at: item.at,
                codes: names.filter((code) => code !== item.code),
              })),
            },
          ]),
    ],
  });
}
