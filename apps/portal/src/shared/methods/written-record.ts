import type { KeptItem } from '../outbox/kept-items';
import { checklistWritten } from './checklist-written';
import { readObservation } from './direct-observation/observation-draft';
import { observationWritten } from './direct-observation/written';
import {
  type CandidatePart,
  countsFor,
  type Mark,
  type ObservationDraft,
  type RecordDraft,
  type CommonDraft,
} from './form-drafts';
import type { Detail, TypedParts } from './method-parts';
import { methodParts } from './parts-table';
import { namesOf, type Wording, type WrittenPassage, yesOrNo } from './written';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
/** Every field with which a form of this method starts is there. */
const isRecord = <D extends Detail>(value: unknown, { start }: TypedParts<D>): value is RecordDraft<D> =>
  isObject(value) &&
  'counts' in value &&
  'detail' in value &&
  has(value.detail, Object.keys(start({ lines: [], targetIds: [], today: '' })));
const has = (value: unknown, names: readonly string[]): boolean =>
  isObject(value) && names.every((name) => name in value);

/**
 * Everything that was typed into a form, in words: what stands on the page and what is saved as text. A draft may be
 * anything from one word to a whole record, so the reading of finished evidence does not fit it.
 */
export function writtenRecord(
  { kind, method, value }: Pick<KeptItem, 'kind' | 'method' | 'value'>,
  candidateName: string,
  wording: Wording,
): readonly WrittenPassage[] {
  const passages = (): readonly WrittenPassage[] | null => {
    // Some version of the product may have kept another shape under these names.
    try {
      if (kind === 'observation') {
        const draft = readObservation(value);
        return draft === undefined ? null : observed(draft, candidateName, wording);
      }
      return methodParts[method].use((parts) =>
        isRecord(value, parts) ? recorded(value, parts, wording) : null,
      );
    } catch {
      return null;
    }
  };
  return (passages() ?? [textsOf(value, wording)])
    .map(({ title, facts }) => ({ title, facts: facts.filter(([, text]) => (text ?? '').trim() !== '') }))
    .filter(({ facts }) => facts.length > 0)
    .reduce<WrittenPassage[]>(joined, []);
}

/** What has no heading of its own goes on under what is before it, when that has none either. */
function joined(before: WrittenPassage[], passage: WrittenPassage): WrittenPassage[] {
  const last = before.at(-1);
  if (last?.title !== null || passage.title !== null) return [...before, passage];
  return [...before.slice(0, -1), { title: null, facts: [...last.facts, ...passage.facts] }];
}

function observed(draft: ObservationDraft, candidateName: string, wording: Wording): WrittenPassage[] {
  const { checklist } = draft.detail;
  const session = (lines: typeof checklist) =>
    observationWritten({ ...draft.detail, checklist: lines }, wording);
  if (draft.others.length === 0)
    return [
      commonFields(draft, wording),
      ...session(checklist),
      judged(draft.marks, wording),
      narrative(draft, wording),
    ];
  return [
    commonFields(draft, wording),
    ...session([]),
    personal(candidateName, { ...draft, checklist }, wording),
    ...draft.others.map((other) => personal(other.name, other, wording)),
  ];
}

/** What was noted of one of several candidates, under their name. */
const personal = (name: string, part: CandidatePart, wording: Wording): WrittenPassage => ({
  title: name,
  facts: [
    judged(part.marks, wording),
    checklistWritten(part.checklist, wording),
    narrative(part, wording),
  ].flatMap(({ facts }) => facts),
});

function recorded<D extends Detail>(
  draft: RecordDraft<D>,
  parts: TypedParts<D>,
  wording: Wording,
): WrittenPassage[] {
  const { t } = wording;
  return [
    commonFields(draft, wording),
    ...parts.written(draft.detail, wording),
    { title: null, facts: [[t('methods:kept.proves'), namesOf(draft.targetIds, wording)]] },
    judged(draft.marks, wording),
    {
      title: null,
      facts: countsFor.map((mark) => [t(`terms:vacs.${mark}`), yesOrNo(draft.counts[mark], wording)]),
    },
    narrative(draft, wording),
  ];
}

const commonFields = (draft: CommonDraft, { t, day }: Wording): WrittenPassage => ({
  title: null,
  facts: [
    [t('methods:kept.title'), draft.title],
    [t('methods:kept.day'), t('methods:kept.dayAndTime', { day: day(draft.day), time: draft.time })],
    [t('methods:kept.place'), draft.place],
    [t('methods:kept.context'), draft.context],
    [t('methods:kept.duration'), draft.duration],
  ],
});

const narrative = (draft: Pick<CommonDraft, 'narrative'>, { t }: Wording): WrittenPassage => ({
  title: null,
  facts: [[t('methods:kept.narrative'), draft.narrative]],
});

const judged = (marks: CommonDraft['marks'], wording: Wording): WrittenPassage => ({
  title: wording.t('methods:kept.judgements'),
  facts: Object.entries(marks)
    .map(([targetId, mark]) => [namesOf([targetId], wording), wordsOf(mark, wording)] as const)
    .sort(([a], [b]) => wording.compare(a, b)),
});

function wordsOf({ verdict, remark, parts = null }: Mark, { t }: Wording): string {
  const shown =
    parts === null
      ? []
      : [t('methods:kept.parts', { numbers: parts.map((index) => index + 1).join(t('methods:joiner')) })];
  if (verdict === null) return [remark, ...shown].filter((text) => text !== '').join('\n');
  const text = t(`terms:verdict.${verdict}.long`);
  return [remark.trim() === '' ? text : t('methods:noted', { text, note: remark.trim() }), ...shown].join(
    '\n',
  );
}

/** Ids, and words that stand for a choice: nobody typed them. */
const notTyped = /^(?:[0-9a-f]{8}-[0-9a-f-]{27}|[a-z]+(?:_[a-z]+)+|satisfactory|workplace|simulated)$/;

/** Of what no form of today wrote: every text in it, without names that only the code knows. */
function textsOf(value: unknown, { t }: Wording): WrittenPassage {
  const texts = (inner: unknown): string[] => {
    if (typeof inner === 'string') return inner.trim() === '' || notTyped.test(inner) ? [] : [inner];
    return isObject(inner) ? Object.values(inner).flatMap(texts) : [];
  };
  return { title: null, facts: [[t('methods:kept.texts'), texts(value).join('\n')]] };
}
