import type { AssessmentGuide, GuideItem, GuideSection, GuideSectionKind } from './reading';
import { emitItem, emitText, emitTitle } from './emit';
import { quote, type Context } from './findings';
import { guideSectionOf } from './headings';
import { cutAtOrdinals, ItemBuilder, markerOf, type Marker } from './lists';
import type { SectionLine } from './sections';
import { concat, CUT, firstVisible, slice, type Traced } from './traced';

const PREFIX: Record<GuideSectionKind, string> = {
  criticalEvidence: 'CE',
  contextAndResources: 'CR',
  methods: 'AM',
  support: 'SI',
  other: 'OT',
};

interface ItemDraft {
  marker?: Marker;
  printed: Traced;
  builder: ItemBuilder;
  offset: number;
}

interface SectionDraft {
  kind: GuideSectionKind;
  heading: Traced[];
  introduction: Traced[];
  items: ItemDraft[];
  offset: number;
}

export const emptyGuide = (): AssessmentGuide => ({
  criticalEvidence: [],
  contextAndResources: [],
  methods: [],
  support: [],
  sections: [],
});

/** Reads the assessment guide: headings «一、…», an optional opening line, then items. */
export function readGuide(ctx: Context, lines: readonly SectionLine[]): AssessmentGuide {
  const drafts: SectionDraft[] = [];
  for (const line of lines) {
    const headings = drafts.length;
    for (const part of cutAtOrdinals(line.text, ['chinese'], headings)) takeLine(drafts, line, part);
  }
  const guide = emptyGuide();
  for (const draft of drafts) finish(ctx, draft, guide);
  return guide;
}

const newSection = (text: Traced, kind: GuideSectionKind): SectionDraft => ({
  kind,
  heading: [text],
  introduction: [],
  items: [],
  offset: firstVisible(text),
});

function takeLine(drafts: SectionDraft[], line: SectionLine, text: Traced): void {
  const marker = markerOf(text.text);
  const plain = text.text.trim();
  const known = guideSectionOf(plain) !== 'other' && plain.length <= 40 && !/[。；]$/.test(plain);
  const current = drafts.at(-1);
  const fresh = known && !line.item && drafts.every((d) => d.kind !== guideSectionOf(plain));
  const unnumbered = marker === undefined && fresh && /[：:]$/.test(plain);
  if (marker?.kind === 'chinese' || unnumbered || (current === undefined && marker === undefined)) {
    const length = marker?.kind === 'chinese' ? marker.length : 0;
    const [heading = text, ...items] = cutFlat(slice(text, length));
    const opened = newSection(concat([slice(text, 0, length), heading]), guideSectionOf(heading.text));
    drafts.push(opened);
    items.forEach((item) => addItem(opened, item, line));
    return;
  }
  if (current === undefined) {
    drafts.push({ ...newSection(slice(text, 0, 0), 'other'), offset: firstVisible(text) });
    takeLine(drafts, line, text);
    return;
  }
  const last = current.items.at(-1);
  const flat = splitNumbered(text, last?.marker?.kind === 'number' ? (last.marker.value ?? 0) : 0);
  if (marker !== undefined || line.item) {
    for (const part of flat) addItem(current, part, line);
  } else if (last !== undefined) {
    const [first, ...rest] = flat;
    if (first !== undefined) last.builder.goOn(first);
    for (const part of rest) addItem(current, part, line);
  } else current.introduction.push(...(current.introduction.length > 0 ? [CUT] : []), text);
}

/** A heading with its list in one flat line: «評量方法： 1. … 2. …». */
const cutFlat = (text: Traced): Traced[] => cutAtOrdinals(text, ['number'], 0);

const splitNumbered = (text: Traced, last: number): Traced[] => cutAtOrdinals(text, ['number'], last);

/** A sign of another kind than that of the items is an item of the last item. */
function addItem(section: SectionDraft, text: Traced, line: SectionLine): void {
  const marker = markerOf(text.text);
  const last = section.items.at(-1);
  const first = section.items[0];
  const nested =
    last !== undefined &&
    (line.depth > 1 ||
      (marker !== undefined && first?.marker !== undefined && marker.kind !== first.marker.kind));
  if (nested) {
    last.builder.addFlat(text, line.depth);
    return;
  }
  const length = marker?.length ?? 0;
  section.items.push({
    marker,
    printed: slice(text, 0, length),
    builder: new ItemBuilder(slice(text, length)),
    offset: firstVisible(text),
  });
}

function finish(ctx: Context, draft: SectionDraft, guide: AssessmentGuide): void {
  // Lines without numbers and nothing after them: they are the items.
  if (draft.items.length === 0 && draft.introduction.length > 0) {
    for (const text of draft.introduction.filter((part) => part !== CUT)) {
      draft.items.push({
        printed: slice(text, 0, 0),
        builder: new ItemBuilder(text),
        offset: firstVisible(text),
      });
    }
    draft.introduction = [];
  }
  const path = `assessmentGuide/${draft.kind}`;
  const at = ctx.ledger.place(draft.offset);
  const whole = concat(draft.heading);
  const ordinal = markerOf(whole.text);
  const ordinalLength = ordinal?.kind === 'chinese' ? ordinal.length : 0;
  ctx.ledger.dropped(slice(whole, 0, ordinalLength), 'list marker');
  const heading = emitTitle(ctx, slice(whole, ordinalLength), `${path}/heading`, '', at).text;
  const introduction = emitText(ctx, concat(draft.introduction), `${path}/introduction`, '').text;
  const section: GuideSection = { kind: draft.kind, heading, introduction, items: [], at };
  const before = guide.sections.filter((s) => s.kind === draft.kind).flatMap((s) => s.items).length;
  for (const item of draft.items) {
    const code = PREFIX[draft.kind] + String(before + section.items.length + 1).padStart(2, '0');
    ctx.ledger.dropped(item.printed, 'list marker');
    const place = ctx.ledger.place(item.offset);
    const { text, raw, noteRefs, items } = emitItem(ctx, item.builder, `${path}/${code}`, code, place);
    const entry: GuideItem = {
      code,
      printedCode: item.printed.text.trim(),
      text: [text, ...items].join('\n'),
      raw,
      noteRefs,
      at: place,
    };
    section.items.push(entry);
  }
  guide.sections.push(section);
  if (draft.kind !== 'other') guide[draft.kind].push(...section.items.map((item) => item.text));
  reportSection(ctx, section);
}

const KINDS: { id: Exclude<GuideSectionKind, 'other'>; zh: string; en: string }[] = [
  { id: 'criticalEvidence', zh: '評量之關鍵面向／能力證明之證據', en: 'critical evidence' },
  { id: 'contextAndResources', zh: '評量所需情境與特定資源', en: 'context and resources' },
  { id: 'methods', zh: '評量方法', en: 'assessment methods' },
  { id: 'support', zh: '評量輔助資訊', en: 'supporting information' },
];

function reportSection(ctx: Context, section: GuideSection): void {
  if (section.items.length === 0) {
    ctx.findings.add(section.at, {
      grade: 'decide',
      code: 'section.empty',
      subject: section.heading,
      seen: section.heading,
      proposed: '',
      zh: `「${quote(section.heading, 40)}」之下沒有內容。`,
      en: `There is nothing under “${quote(section.heading, 40)}”.`,
      choices: [
        { id: 'empty', label: { 'zh-TW': '照原樣，沒有內容', en: 'As printed, empty' }, effects: [] },
      ],
    });
  }
  if (section.kind !== 'other') return;
  ctx.findings.add(section.at, {
    grade: 'decide',
    code: 'guide.unknown-heading',
    subject: section.heading,
    seen: section.heading,
    proposed: 'other',
    zh: `評量設計參考的標題「${quote(section.heading, 40)}」不認得。`,
    en: `The heading “${quote(section.heading, 40)}” of the assessment guide is not known.`,
    choices: [
      {
        id: 'other',
        label: { 'zh-TW': '照原樣，另列一節', en: 'A section of its own, as printed' },
        effects: [],
      },
      ...KINDS.map((kind) => ({
        id: kind.id,
        label: { 'zh-TW': `視為${kind.zh}`, en: `Read it as ${kind.en}` },
        effects: [{ op: 'guide-section', at: section.at, kind: kind.id } as const],
      })),
    ],
  });
}
