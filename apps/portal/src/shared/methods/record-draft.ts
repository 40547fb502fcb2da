import type { FieldProblem } from '@attest/domain';
import type { Clock } from '../../base/clock/clock';
import { alsoForOf } from './also-for';
import { countsFor, type RecordDraft } from './form-drafts';
import type { Detail, StartFrom, TypedParts } from './method-parts';
import type { EvidenceBody } from '../outbox/outbox-entry';

export const newRecord = <D extends Detail>(
  parts: TypedParts<D>,
  clock: Clock,
  title: string,
  from: StartFrom,
  toolVersionId: string | null,
): RecordDraft<D> => ({
  title,
  ...clock.dayAndTime(),
  place: from.place ?? '',
  context: '',
  duration: '',
  narrative: '',
  detail: parts.start(from),
  targetIds: parts.targets === 'chosen' ? from.targetIds : [],
  judge: parts.method.judged === 'at_once' ? 'now' : 'later',
  marks: {},
  counts: { valid: null, authentic: null, current: null },
  toolVersionId,
});

export type CommonProblem = 'title' | 'future' | 'duration' | 'targets' | 'verdicts' | 'counts';

export interface RecordProblems {
  readonly common: readonly CommonProblem[];
  readonly detail: readonly FieldProblem[];
  readonly count: number;
}

/** As much of a method's parts as decides what a draft says. */
type Ruled<D extends Detail> = Pick<TypedParts<D>, 'targets' | 'method'>;

/** Judged one by one, now or later. */
export const isPicked = (targets: TypedParts<Detail>['targets']): boolean =>
  targets === 'chosen' || targets === 'entries';

const whole = (text: string): number | null => (/^\d{1,5}$/.test(text.trim()) ? Number(text) : null);

/** What the evidence is said to prove as it stands, in the order in which it was named. */
export function targetsOfDraft<D extends Detail>(
  { targets, method }: Ruled<D>,
  draft: RecordDraft<D>,
): string[] {
  if (targets === 'all') return judged(draft);
  const read = method.read(draft.detail);
  const named = read.ok ? method.claims(read.detail).map(({ targetId }) => targetId) : namedIn(draft.detail);
  return [...new Set([...named, ...(targets === 'chosen' ? draft.targetIds : [])])];
}

/** Before the detail is whole, the targets that its entries name are known all the same. */
function namedIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) =>
    (name === 'targetIds' || name === 'competenceItemIds') && Array.isArray(inner)
      ? inner.filter((id) => typeof id === 'string')
      : namedIn(inner),
  );
}

export const judged = ({ marks }: Pick<RecordDraft<unknown>, 'marks'>): string[] =>
  Object.keys(marks).filter((targetId) => marks[targetId]?.verdict != null);

/** Whether the assessor has to say that the evidence counts. */
export function asksCounts<D extends Detail>({ targets, method }: Ruled<D>, draft: RecordDraft<D>): boolean {
  const read = method.read(draft.detail);
  if (!read.ok) return isPicked(targets) && draft.judge === 'now';
  const verdicts =
    targets === 'detail'
      ? method.claims(read.detail).map(({ judgement }) => judgement?.verdict)
      : draft.judge === 'now'
        ? targetsOfDraft({ targets, method }, draft).map((id) => draft.marks[id]?.verdict)
        : [];
  const elsewhere = Object.values(draft.also ?? {}).map(({ verdict }) => verdict);
  return method.needsMarks(read.detail) && [...verdicts, ...elsewhere].includes('satisfactory');
}

export function problemsOf<D extends Detail>(
  parts: Ruled<D>,
  draft: RecordDraft<D>,
  clock: Clock,
): RecordProblems {
  const read = parts.method.read(draft.detail);
  const targets = targetsOfDraft(parts, draft);
  const common: CommonProblem[] = [];
  if (draft.title.trim() === '') common.push('title');
  if (clock.isAhead(draft.day, draft.time)) common.push('future');
  const minutes = whole(draft.duration);
  if (draft.duration.trim() !== '' && (minutes === null || minutes < 1 || minutes > 10_080))
    common.push('duration');
  if (targets.length === 0) common.push('targets');
  else if (
    isPicked(parts.targets) &&
    draft.judge === 'now' &&
    targets.some((id) => (draft.marks[id]?.verdict ?? null) === null)
  )
    common.push('verdicts');
  if (asksCounts(parts, draft) && countsFor.some((mark) => draft.counts[mark] === null))
    common.push('counts');
  const detail = read.ok ? [] : read.problems;
  return { common, detail, count: common.length + detail.length };
}

const optional = <K extends string>(name: K, text: string): Partial<Record<K, string>> => {
  const value = text.trim();
  const found: Partial<Record<K, string>> = {};
  if (value !== '') found[name] = value;
  return found;
};

/** As the API takes it; only for a draft without problems. */
export function recordOf<D extends Detail>(
  parts: Ruled<D>,
  draft: RecordDraft<D>,
  clock: Clock,
): EvidenceBody | null {
  const read = parts.method.read(draft.detail);
  if (!read.ok) return null;
  const minutes = whole(draft.duration);
  const targets = targetsOfDraft(parts, draft);
  const judgements =
    parts.targets === 'detail' || draft.judge === 'later'
      ? []
      : targets.flatMap((targetId) => {
          const mark = draft.marks[targetId];
          return mark?.verdict == null
            ? []
            : [{ targetId, verdict: mark.verdict, ...optional('remark', mark.remark) }];
        });
  const listed = targets.flatMap((targetId) => {
    const shown = draft.marks[targetId]?.parts;
    return shown == null ? [] : [{ targetId, parts: [...shown] }];
  });
  const alsoFor = alsoForOf(draft.also ?? {});
  const { valid, authentic, current } = draft.counts;
  const counted = asksCounts(parts, draft) && valid !== null && authentic !== null && current !== null;
  return {
    method: parts.method.method,
    title: draft.title.trim(),
    occurredAt: clock.instantOf(draft.day, draft.time),
    ...optional('place', draft.place),
    ...optional('context', draft.context),
    ...optional('narrative', draft.narrative),
    ...(minutes === null ? {} : { durationMinutes: minutes }),
    detail: read.detail,
    ...(judgements.length === 0 ? {} : { judgements }),
    ...(parts.targets === 'chosen' && draft.targetIds.length > 0 ? { targetIds: [...draft.targetIds] } : {}),
    ...(listed.length === 0 ? {} : { parts: listed }),
    ...(alsoFor.length === 0 ? {} : { alsoFor }),
    ...(counted ? { marks: { valid, authentic, current } } : {}),
    ...(draft.toolVersionId === null ? {} : { toolVersionId: draft.toolVersionId }),
  };
}
