import type { Choice, Effect, Note, Place, Reading } from './reading';
import { quote, type Context } from './findings';
import { squeeze } from './traced';

interface Spot {
  code: string;
  text: string;
  at: Place;
}

interface Proposal {
  note: Note;
  spots: Spot[];
}

/** A term in more texts than these is a word of everyday use: where it is meant cannot be told. */
const MOST_SPOTS = 30;
const SHORTEST_TERM = 2;
const MOST_EFFORT = 20_000_000;

const plain = (text: string): string => squeeze(text).replace(/[的之]/g, '');

/** Says which notes no text cites, and proposes to cite each where the term that it explains stands. */
export function reportUncited(
  ctx: Context,
  reading: Omit<Reading, 'findings'>,
  notes: readonly Note[],
  termOf: (note: Note) => string,
): void {
  const [first] = notes;
  if (first === undefined) return;
  const all = spotsOf(reading);
  const length = all.reduce((sum, { text }) => sum + text.length, 0);
  // Each note is looked for in the whole document; one with more notes than this is no standard.
  const spots = notes.length * length > MOST_EFFORT ? [] : all;
  const proposals = notes.map((note): Proposal => {
    const term = termOf(note);
    const found = term.length < SHORTEST_TERM ? [] : spots.filter(({ text }) => text.includes(term));
    return { note, spots: found.length > MOST_SPOTS ? [] : found };
  });
  const marks = notes.map(markOf).join('、');
  const shown = proposals
    .filter((proposal) => proposal.spots.length > 0)
    .map(({ note, spots: at }) => `${markOf(note)} → ${at.map(({ code }) => code).join('、')}`);
  ctx.findings.add(first.at, {
    grade: 'kept',
    code: 'note.never-cited',
    seen: marks,
    proposed: shown.join('；'),
    zh: `${marks} 在內文沒有被引用。${shown.length === 0 ? '' : `其中的詞出現在：${quote(shown.join('；'), 300)}。`}`,
    en: `No text cites ${notes.map((note) => `note ${note.number ?? ''}`).join(', ')}.${shown.length === 0 ? '' : ` Their terms stand in ${quote(shown.join('; '), 300)}.`}`,
    ...(shown.length === 0 ? {} : { choices: choicesFor(proposals) }),
  });
}

const markOf = ({ number }: Note): string => `註${number ?? ''}`;

function choicesFor(proposals: readonly Proposal[]): Choice[] {
  const cite = ({ note, spots }: Proposal): Effect[] =>
    spots.map(({ at }) => ({ op: 'cite-also', at, number: note.number ?? 0 }));
  return [
    {
      id: 'as-published',
      label: { 'zh-TW': '照原樣，不引用', en: 'As published, without citations' },
      effects: [],
    },
    {
      id: 'proposed',
      label: { 'zh-TW': '在提到的地方引用', en: 'Cite them where their terms stand' },
      effects: proposals.flatMap(cite),
    },
    ...(proposals.length < 2
      ? []
      : [
          {
            id: 'each',
            label: {
              'zh-TW': `${proposals.length} 個註分開決定`,
              en: `Decide each of the ${proposals.length}`,
            },
            effects: [],
            accepts: 'per-item' as const,
            items: proposals.map((proposal) => ({
              code: markOf(proposal.note),
              choices: [
                { id: 'as-published', effects: [] },
                { id: 'proposed', effects: cite(proposal) },
              ],
            })),
          },
        ]),
  ];
}

/** Every text that can cite a note. */
function spotsOf(reading: Omit<Reading, 'findings'>): Spot[] {
  const isUnit = reading.standard.kind === 'unit';
  const spot = (code: string, texts: readonly string[], at: Place): Spot => ({
    code,
    text: plain(texts.join('\n')),
    at,
  });
  return [
    ...reading.units.flatMap((unit) => [
      ...(isUnit ? [] : [spot(unit.code, [unit.title], unit.at)]),
      ...unit.elements.flatMap((element) => [
        spot(element.code, [element.title], element.at),
        ...[...element.indicators, ...element.outputs].map((item) => spot(item.code, [item.text], item.at)),
      ]),
      ...[...unit.knowledge, ...unit.skills].map((item) =>
        spot(item.code, [item.text, ...item.items], item.at),
      ),
    ]),
    ...reading.attitudes.map((item) => spot(item.code, [item.text], item.at)),
  ];
}
