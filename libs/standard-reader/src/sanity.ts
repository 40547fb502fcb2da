import type { Choice, Place, Reading } from './reading';
import { quote, type Context } from './findings';

/** What a text may not begin with: a sign left over from a code or a cut. Brackets and quotes open a text. */
const STRAY_START = /^[\s.．。、，,;；:：)）\]】」』!！?？·‧]+/u;

/** Patterns of the codes of classes, as the official classifications have them. */
const CLASS_CODES: readonly { label: RegExp; pattern: RegExp; zh: string; en: string }[] = [
  { label: /^職類/, pattern: /^[A-Z]{3}$/, zh: '三個大寫字母', en: 'three capital letters' },
  { label: /^職業/, pattern: /^\d{4,6}$/, zh: '四到六位數字', en: 'four to six digits' },
  {
    label: /^行業/,
    pattern: /^[A-Z]\d{2,4}$/,
    zh: '一個字母加二到四位數字',
    en: 'a letter and two to four digits',
  },
];

interface Use {
  letter: 'T' | 'O' | 'P' | 'K' | 'S' | 'A';
  code: string;
  text: string;
  at: Place;
  isTitle: boolean;
}

type Body = Omit<Reading, 'findings'>;

/** Looks over what was read for what no standard says: nothing is changed, and a person decides where it matters. */
export function reportSanity(ctx: Context, reading: Body): void {
  const uses = usesOf(reading);
  const codes = new Set(uses.map(({ code }) => code));
  for (const use of uses) {
    if (use.isTitle && use.text === '') reportUntitled(ctx, use);
    reportStart(ctx, use);
    if (reading.standard.kind === 'occupation') reportCodeInside(ctx, use, codes);
  }
  reportClassCodes(ctx, reading);
}

function usesOf(reading: Body): Use[] {
  const isUnit = reading.standard.kind === 'unit';
  return [
    ...reading.units.flatMap((unit): Use[] => [
      ...(isUnit
        ? []
        : [{ letter: 'T' as const, code: unit.code, text: unit.title, at: unit.at, isTitle: true }]),
      ...unit.elements.flatMap((element): Use[] => [
        { letter: 'T', code: element.code, text: element.title, at: element.at, isTitle: true },
        ...element.indicators.map((item): Use => ({ ...item, letter: 'P', isTitle: false })),
        ...element.outputs.map((item): Use => ({ ...item, letter: 'O', isTitle: false })),
      ]),
      ...unit.knowledge.map((item): Use => ({ ...item, letter: 'K', isTitle: false })),
      ...unit.skills.map((item): Use => ({ ...item, letter: 'S', isTitle: false })),
    ]),
    ...reading.attitudes.map((item): Use => ({ ...item, letter: 'A', isTitle: false })),
  ];
}

const asPrinted: Choice = { id: 'as-printed', label: { 'zh-TW': '照印出的', en: 'As printed' }, effects: [] };

const rewrite = (at: Place, zh: string, en: string): Choice => ({
  id: 'text',
  label: { 'zh-TW': zh, en },
  effects: [],
  accepts: 'text',
  targets: [at],
});

/** A row without any element is told where it is read; here it is a code without a title. */
function reportUntitled(ctx: Context, { code, at }: Use): void {
  if (ctx.findings.has('element.untitled', code)) return;
  ctx.findings.add(at, {
    grade: 'decide',
    code: 'element.untitled',
    subject: code,
    seen: code,
    proposed: code,
    zh: `${code} 沒有名稱。`,
    en: `${code} has no title.`,
    choices: [
      {
        ...asPrinted,
        id: 'untitled',
        label: { 'zh-TW': '照原樣，沒有名稱', en: 'As printed, without a title' },
      },
      { ...rewrite(at, '補上名稱', 'Give it a title'), id: 'title' },
    ],
  });
}

/** In a title it is asked about, since it heads a part; elsewhere it is kept, and may be taken out. */
function reportStart(ctx: Context, { code, text, at, isTitle }: Use): void {
  const start = STRAY_START.exec(text)?.[0];
  const rest = text.slice(start?.length ?? 0);
  if (start === undefined || rest === '') return;
  ctx.findings.add(at, {
    grade: isTitle ? 'decide' : 'kept',
    code: 'text.stray-start',
    subject: code,
    seen: quote(text),
    proposed: quote(rest),
    zh: `${code} 的文字以「${start}」開頭，可能是代碼或前文留下的。`,
    en: `The text of ${code} begins with “${start}”, which may be left over from a code or from what stood before.`,
    choices: [
      asPrinted,
      {
        id: 'without',
        label: { 'zh-TW': `去掉「${start}」`, en: `Take “${start}” out` },
        effects: [{ op: 'set-text', at, text: rest }],
      },
    ],
  });
}

/** Three numbers for O and P, two for T, two digits for K, S and A: anything shorter may be a word of the text. */
function codeInside({ letter, text }: Use): RegExpExecArray | null {
  const shape =
    letter === 'O' || letter === 'P'
      ? '\\d{1,2}\\.\\d{1,2}\\.\\d{1,2}'
      : letter === 'T'
        ? '\\d{1,2}\\.\\d{1,2}'
        : '\\d{2}';
  return new RegExp(`(?<![A-Za-z\\d])${letter}${shape}(?![\\d.])`).exec(text);
}

/** A code of the item's own family in the middle of its text: an item that was swallowed, or one that is spoken of. */
function reportCodeInside(ctx: Context, use: Use, codes: ReadonlySet<string>): void {
  const inside = codeInside(use)?.[0];
  if (inside === undefined) return;
  const isKnown = codes.has(inside);
  const { code, text, at } = use;
  ctx.findings.add(at, {
    grade: isKnown ? 'kept' : 'decide',
    code: 'text.code-inside',
    subject: code,
    about: `${code}:${inside}`,
    seen: quote(text, 120),
    proposed: quote(text, 120),
    zh: isKnown
      ? `${code} 的文字裡提到 ${inside}。`
      : `${code} 的文字裡有代碼 ${inside}，可能是另一項和它連在一起了。`,
    en: isKnown
      ? `The text of ${code} speaks of ${inside}.`
      : `There is the code ${inside} in the text of ${code}: another item may have run together with it.`,
    choices: [asPrinted, rewrite(at, `改寫 ${code} 的文字`, `Write the text of ${code} anew`)],
  });
}

function reportClassCodes(ctx: Context, { standard }: Body): void {
  for (const { label, name, code } of standard.classification ?? []) {
    const known = CLASS_CODES.find((each) => each.label.test(label));
    if (code === '' || known === undefined || known.pattern.test(code)) continue;
    ctx.findings.add(
      { line: 1, column: 1 },
      {
        grade: 'kept',
        code: 'classification.odd-code',
        subject: label,
        about: `${label}:${code}`,
        seen: `${name} ${code}`.trim(),
        proposed: code,
        zh: `${label}代碼「${quote(code, 20)}」不是${known.zh}，照原樣保留。`,
        en: `The code “${quote(code, 20)}” of ${label} is not ${known.en}; kept as published.`,
      },
    );
  }
}
