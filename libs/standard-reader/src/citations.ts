import type { Choice, Note, Reading } from './reading';
import { quote, type CitationUse, type Context } from './findings';
import { squeeze } from './traced';
import { reportUncited } from './uncited-notes';

const particles = (text: string): string => squeeze(text).replace(/[的之]/g, '');

/** The term that a note explains: what stands before «可能包括», «：如» and the like. */
export function termOf(note: Note): string {
  const [first = ''] = note.text.split(/[：:，,]/);
  const match = /^(.{2,}?)(?:可能|可以|包括|包含|係指|是指|意指|會受|如下|例如|如$)/.exec(first);
  return particles(match?.[1] ?? first);
}

/** Longest stretch that two short texts share. */
function shared(a: string, b: string): number {
  let best = 0;
  for (let i = 0; i < a.length; i += 1) {
    for (let length = best + 1; i + length <= a.length && b.includes(a.slice(i, i + length)); length += 1) {
      best = length;
    }
  }
  return best;
}

/** How well a note's term fits the words right before a mark, from 0 to 1. */
function fit(use: CitationUse, note: Note): number {
  const term = termOf(note).slice(0, 30);
  if (term === '') return 0;
  const before = particles(use.text.slice(0, use.citation.position)).slice(-(term.length + 3));
  return shared(term, before) / term.length;
}

/** A mark that fits another note plainly better than its own was given the wrong number. */
const MISFIT = 0.5;
const PLAIN_FIT = 0.8;

export function reportCitations(ctx: Context, reading: Omit<Reading, 'findings'>): void {
  const numbered = reading.notes.filter((note) => note.number !== null);
  const cited = new Set<number>();
  for (const use of ctx.cited) {
    const { number } = use.citation;
    cited.add(number);
    const own = numbered.find((note) => note.number === number);
    const ranked = numbered
      .filter((note) => note !== own)
      .map((note) => ({ note, fit: fit(use, note) }))
      .sort((a, b) => b.fit - a.fit);
    const [best] = ranked;
    if (own === undefined)
      reportUnknown(ctx, use, best !== undefined && best.fit >= PLAIN_FIT ? best.note : undefined);
    else if (best !== undefined && best.fit >= PLAIN_FIT && fit(use, own) < MISFIT) {
      reportMisfit(ctx, use, own, best.note);
    }
  }
  const never = numbered.filter((note) => note.number !== null && !cited.has(note.number));
  reportUncited(ctx, reading, never, termOf);
}

const around = (use: CitationUse): string => {
  const { position, printed } = use.citation;
  return `${quote(use.text.slice(0, position).slice(-20))}${printed}`;
};

function citeOther(use: CitationUse, note: Note): Choice {
  return {
    id: `note-${note.number ?? ''}`,
    label: {
      'zh-TW': `改引註${note.number ?? ''}「${quote(note.text, 30)}」`,
      en: `Cite note ${note.number ?? ''}, “${quote(note.text, 30)}”, instead`,
    },
    effects: [{ op: 'cite', at: use.owner, from: use.citation.number, to: note.number }],
  };
}

function reportMisfit(ctx: Context, use: CitationUse, own: Note, better: Note): void {
  const { number } = use.citation;
  ctx.findings.add(use.citation.at, {
    grade: 'decide',
    code: 'note.wrong-number',
    subject: use.subject,
    about: `${use.subject}:註${number}`,
    seen: around(use),
    proposed: `註${number}`,
    zh: `${use.subject} 引用【註${number}】「${quote(own.text, 30)}」，但文字說的是註${better.number ?? ''}「${quote(better.text, 30)}」。`,
    en: `${use.subject} cites note ${number}, “${quote(own.text, 30)}”, but its words are those of note ${better.number ?? ''}, “${quote(better.text, 30)}”.`,
    choices: [
      {
        id: 'as-printed',
        label: { 'zh-TW': `照印出的，引註${number}`, en: `As printed: note ${number}` },
        effects: [],
      },
      citeOther(use, better),
    ],
  });
}

function reportUnknown(ctx: Context, use: CitationUse, likely: Note | undefined): void {
  const { number } = use.citation;
  ctx.findings.add(use.citation.at, {
    grade: 'decide',
    code: 'note.unknown-number',
    subject: use.subject,
    about: `${use.subject}:註${number}`,
    seen: around(use),
    proposed: `註${number}`,
    zh: `${use.subject} 引用【註${number}】，但文件沒有這一註。`,
    en: `${use.subject} cites note ${number}, which the document does not have.`,
    choices: [
      { id: 'as-printed', label: { 'zh-TW': '照印出的保留', en: 'Keep it as printed' }, effects: [] },
      ...(likely === undefined ? [] : [citeOther(use, likely)]),
      {
        id: 'none',
        label: { 'zh-TW': '不引用任何註', en: 'Cite no note' },
        effects: [{ op: 'cite', at: use.owner, from: number, to: null }],
      },
    ],
  });
}
