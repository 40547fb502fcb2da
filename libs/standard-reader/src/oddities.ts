import type { Place, Reading } from './reading';
import { canonical } from './codes';
import { quote, type Context } from './findings';

interface TextUse {
  subject: string;
  text: string;
  at: Place;
}

/** Words that end like a particle and are none. */
const WHOLE_WORDS = /(?:目的|標的|普及|以及|總之|涉及|參與|給與|授與)$/;

/**
 * A character printed twice where once was meant, as in «可重重用»: the text without it, or its beginning, is
 * common in the document, while what follows the doubling is not. «內部部門» and «科技技術» are two words.
 */
function doubled(text: string, whole: string, budget: { left: number }): string | undefined {
  for (const match of text.matchAll(/([\u4e00-\u9fff])\1/g)) {
    const c = match[1] ?? '';
    const before = text.charAt(match.index - 1);
    const after = text.charAt(match.index + 2);
    if (before === '' || after === '' || budget.left <= 0) continue;
    budget.left -= 1;
    const others = (part: string): number => whole.split(part).length - 1;
    const mended = others(before + c + after) > 0;
    const begun = others(before + c) > 3 && others(c + after) <= 1;
    if (mended || begun) return match[0];
  }
  return undefined;
}

/** Tells of what looks wrong in the text and is kept as published. */
export function reportOddities(ctx: Context, reading: Omit<Reading, 'findings'>): void {
  const uses = textsOf(reading);
  const whole = uses.map((use) => use.text).join('\n');
  // Each look costs the length of the document; a document with more doublings than this is not Chinese prose.
  const budget = { left: Math.min(500, Math.ceil(20_000_000 / (whole.length + 1))) };
  for (const { subject, at, text } of uses) {
    const kept = (code: string, seen: string, zh: string, en: string): void =>
      ctx.findings.add(at, {
        grade: 'kept',
        code,
        subject,
        about: `${subject}:${seen}`,
        seen: quote(text, 120),
        proposed: quote(text, 120),
        zh: `${subject}：${zh}`,
        en: `${subject}: ${en}`,
      });
    const twice = doubled(text, whole, budget);
    if (twice !== undefined) {
      kept(
        'text.doubled-character',
        twice,
        `「${twice}」重複，照原樣保留。`,
        `“${twice}” is doubled; kept as published.`,
      );
    }
    const stop = /([,，、。；;：])\1/.exec(text);
    if (stop !== null) {
      kept(
        'text.doubled-punctuation',
        stop[0],
        `「${stop[0]}」重複，照原樣保留。`,
        `“${stop[0]}” is doubled; kept as published.`,
      );
    }
    const end = /(?:[的之與及和或])$/.exec(text);
    if (end !== null && !WHOLE_WORDS.test(text)) {
      kept(
        'text.unfinished',
        end[0],
        `以「${end[0]}」結尾，文字似乎不完整，照原樣保留。`,
        `it ends in “${end[0]}”, as if unfinished; kept as published.`,
      );
    }
    if (text.includes('\ufffd')) {
      kept(
        'text.lost-character',
        '\ufffd',
        '有無法辨認的字（�），請對照原件。',
        'a character is lost (�); compare the original.',
      );
    }
  }
  reportGaps(ctx, reading);
  reportLevel(ctx, reading);
  reportLineage(ctx, reading);
}

function textsOf(reading: Omit<Reading, 'findings'>): TextUse[] {
  const uses: TextUse[] = [];
  const add = (subject: string, text: string, at: Place): void => {
    uses.push({ subject, text, at });
  };
  for (const unit of reading.units) {
    add(unit.code, unit.title, unit.at);
    for (const element of unit.elements) {
      add(element.code, element.title, element.at);
      for (const item of [...element.indicators, ...element.outputs]) add(item.code, item.text, item.at);
    }
    for (const item of [...unit.knowledge, ...unit.skills]) {
      for (const text of [item.text, ...item.items]) add(item.code, text, item.at);
    }
  }
  for (const attitude of reading.attitudes) add(attitude.code, attitude.text, attitude.at);
  for (const section of reading.assessmentGuide.sections) {
    for (const item of section.items) add(item.code, item.text, item.at);
  }
  for (const note of reading.notes) {
    for (const text of [note.text, ...note.items])
      add(note.number === null ? '說明' : `註${note.number}`, text, note.at);
  }
  return uses;
}

/** Numbers that are left out: indicators of an element, and items of knowledge, skill and attitude. */
function reportGaps(ctx: Context, reading: Omit<Reading, 'findings'>): void {
  if (reading.standard.kind === 'unit') return;
  const elements = reading.units.flatMap((unit) => unit.elements);
  const elsewhere = new Set(elements.flatMap((e) => e.indicators.map((item) => item.code)));
  for (const element of elements) {
    const own = element.indicators
      .filter((item) => item.code.startsWith(`P${element.code.slice(1)}.`))
      .map((item) => Number(item.code.split('.').at(-1)));
    const missing = absent(own).map((n) => `P${element.code.slice(1)}.${n}`);
    report(
      ctx,
      element.at,
      element.code,
      missing.filter((code) => !elsewhere.has(code)),
    );
  }
  reportJumps(ctx, reading);
  for (const [letter, items] of [
    ['K', reading.units.flatMap((unit) => unit.knowledge)],
    ['S', reading.units.flatMap((unit) => unit.skills)],
    ['A', reading.attitudes],
  ] as const) {
    const [first] = items;
    if (first === undefined) continue;
    const numbers = items.map((item) => Number(item.code.slice(1)));
    report(
      ctx,
      first.at,
      letter,
      absent(numbers).map((n) => canonical(letter, [n])),
    );
  }
}

/** Duties, the elements of each, and the outputs of an element; one that is printed elsewhere is not left out. */
function reportJumps(ctx: Context, reading: Omit<Reading, 'findings'>): void {
  const { units } = reading;
  const [first] = units;
  const numberOf = (code: string): number =>
    Number(
      code
        .replace(/^[A-Z]/, '')
        .split('.')
        .at(-1),
    );
  const elsewhere = new Set([
    ...units.flatMap((unit) => unit.elements.map(({ code }) => code)),
    ...units.flatMap((unit) => unit.elements.flatMap(({ outputs }) => outputs.map(({ code }) => code))),
  ]);
  const tell = (at: Place, subject: string, prefix: string, codes: readonly string[]): void => {
    const own = codes.filter((code) => code.startsWith(prefix)).map(numberOf);
    const missing = absent(own).map((n) => `${prefix}${n}`);
    report(
      ctx,
      at,
      subject,
      missing.filter((code) => !elsewhere.has(code)),
    );
  };
  if (first !== undefined)
    tell(
      first.at,
      'T',
      'T',
      units.map(({ code }) => code),
    );
  for (const unit of units) {
    tell(
      unit.at,
      unit.code,
      `${unit.code}.`,
      unit.elements.map(({ code }) => code),
    );
    for (const { at, code, outputs } of unit.elements) {
      tell(
        at,
        code,
        `O${code.slice(1)}.`,
        outputs.map((output) => output.code),
      );
    }
  }
}

/** Numbers from 1 up to the highest that are not there; a wildly high one is a misprint and makes no list. */
function absent(numbers: readonly number[]): number[] {
  const there = new Set(numbers);
  const highest = Math.max(0, ...numbers);
  if (highest > there.size + 50) return [];
  return Array.from({ length: highest }, (_, i) => i + 1).filter((n) => !there.has(n));
}

function report(ctx: Context, at: Place, subject: string, missing: readonly string[]): void {
  if (missing.length === 0) return;
  ctx.findings.add(at, {
    grade: 'kept',
    code: 'code.sequence',
    subject,
    about: missing.join(','),
    seen: missing.join('、'),
    proposed: '',
    zh: `編號不連續，缺 ${missing.join('、')}。`,
    en: `The numbers do not run on: ${missing.join(', ')} left out.`,
  });
}

function reportLevel(ctx: Context, reading: Omit<Reading, 'findings'>): void {
  const { level, kind } = reading.standard;
  if (level !== null) return;
  const name = kind === 'unit' ? '職能單元級別' : '基準級別';
  ctx.findings.add(
    { line: 1, column: 1 },
    {
      grade: 'kept',
      code: 'level.blank',
      subject: name,
      seen: '',
      proposed: '',
      zh: `沒有印${name}；級別不明，不代填。`,
      en: 'No level is printed for the standard; it stays unknown.',
    },
  );
}

function reportLineage(ctx: Context, reading: Omit<Reading, 'findings'>): void {
  const { code, lineage } = reading.standard;
  if (lineage === undefined || lineage.some((entry) => entry.code.toLowerCase() === code.toLowerCase()))
    return;
  ctx.findings.add(
    { line: 1, column: 1 },
    {
      grade: 'kept',
      code: 'lineage.code-absent',
      subject: code,
      seen: lineage.map((entry) => entry.code).join('、'),
      proposed: code,
      zh: `版本表裡沒有 ${code}。`,
      en: `The version table does not list ${code}.`,
    },
  );
}
