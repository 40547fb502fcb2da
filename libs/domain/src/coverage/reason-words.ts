import type { Day } from '../dates';
import type { AssessmentMethod, AuthenticityMeans, Locale, TargetKind, TargetStatus } from '../vocabulary';
import type { ReasonRule } from './cover-target';
import { leadingReason, reasonsInOrder, type StatedReason } from './reasons';

/** How the place where a reason is read calls things there. */
export interface ReasonNames {
  method: (method: AssessmentMethod) => string;
  means: (means: AuthenticityMeans) => string;
  date: (day: Day) => string;
  /** Whole days from that day to today. */
  daysSince: (day: Day) => number;
}

/** staff: whoever works on the record, in its figures · candidate: whose evidence it is, in what is left to do. */
export type ReasonReader = 'staff' | 'candidate';

interface Figures {
  readonly have: number;
  readonly need: number;
  readonly count: number;
  /** Joined by «and», or by «or». */
  readonly methods: string;
  readonly means: string;
  /** Empty when not known. */
  readonly on: string;
  /** How long the first of what is pending has waited. */
  readonly days: number;
}

type Wording = (figures: Figures) => string;
type Wordings = Readonly<Record<ReasonRule, Wording>>;

const chinese: Readonly<Record<ReasonReader, Wordings>> = {
  staff: {
    none: () => '還沒有任何證據',
    pieces: ({ have, need }) => `證據 ${have}／${need} 件`,
    occasions: ({ have, need }) => `不同場合 ${have}／${need} 次`,
    methods: ({ have, need }) => `評量方法 ${have}／${need} 種`,
    methods_all: ({ methods }) => `還缺${methods}`,
    methods_any: ({ methods }) => `須有${methods}其中一種`,
    workplace: () => '還沒有在實際工作場所的證據',
    parts: ({ have, need }) => `所列細項 ${have}／${need}`,
    disagreement: ({ count }) =>
      `${count > 1 ? `${count} 件證據的` : ''}評量人員判定不一致，等主評量人員裁定`,
    pending: ({ count, days }) => `${count} 件待判定${days > 0 ? `，已等 ${days} 天` : ''}`,
    not_yet: ({ count }) => `${count} 件尚未合格`,
    expired: ({ count, on }) => (count > 1 ? `${count} 件證據已過期，最近的是 ${on}` : `${on} 的證據已過期`),
    valid: ({ count }) => `${count} 件沒有認定有效`,
    authentic: ({ count }) => `${count} 件沒有認定真實`,
    current: ({ count }) => `${count} 件沒有認定時效`,
    authenticity: ({ count, need, means }) =>
      `${count} 件的真實性要再確認${need > 1 ? `，須有其中 ${need} 項` : ''}：${means}`,
    not_seen: ({ count }) => `觀察 ${count} 次都沒看到`,
    through: () => '相關的行為指標還沒有全部達成',
  },
  candidate: {
    none: () => '還沒有證據',
    pieces: ({ have, need }) => `還差 ${need - have} 件證據`,
    occasions: ({ have, need }) => `還要在另外 ${need - have} 個場合做到`,
    methods: ({ have, need }) => `還差 ${need - have} 種評量方法`,
    methods_all: ({ methods }) => `還要有${methods}`,
    methods_any: ({ methods }) => `還要有${methods}其中一種`,
    workplace: () => '還要有在實際工作場所完成的證據',
    parts: ({ have, need }) => `所列細項還差 ${need - have} 項`,
    disagreement: () => '評量人員判定不一致，等主評量人員裁定',
    pending: ({ count }) => `${count} 件待判定`,
    not_yet: () => '尚未合格，等你補件',
    expired: ({ on }) => `${on} 的證據過期了`,
    valid: () => '證據和這一項對不上',
    authentic: () => '還不能確認是你本人做的',
    current: () => '證據不夠新',
    authenticity: () => '等評量人員確認是你本人做的',
    not_seen: () => '觀察時沒看到',
    through: () => '相關的行為指標還沒有全部達成',
  },
};

/** What «no evidence» means of a kind, where another word says it better. */
const nothingOf: Readonly<Record<Locale, Readonly<Partial<Record<TargetKind, string>>>>> = {
  'zh-TW': {
    output: '還沒有看到產出',
    knowledge: '還沒有直接的證據',
    skill: '還沒有看到任何表現',
    attitude: '還沒有看到任何表現',
  },
  en: {
    output: 'Output not seen yet',
    knowledge: 'No direct evidence yet',
    skill: 'Nothing seen of it yet',
    attitude: 'Nothing seen of it yet',
  },
};

const plural = (count: number, one: string, other: string) => `${count} ${count === 1 ? one : other}`;

const english: Readonly<Record<ReasonReader, Wordings>> = {
  staff: {
    none: () => 'No evidence yet',
    pieces: ({ have, need }) => `${have} of ${need} pieces of evidence`,
    occasions: ({ have, need }) => `${have} of ${need} occasions`,
    methods: ({ have, need }) => `${have} of ${need} methods`,
    methods_all: ({ methods }) => `Still needs ${methods}`,
    methods_any: ({ methods }) => `Needs ${methods}`,
    workplace: () => 'Nothing from a real workplace yet',
    parts: ({ have, need }) => `${have} of ${need} listed parts`,
    disagreement: ({ count }) =>
      `Assessors disagree${count > 1 ? ` about ${count}` : ''}; the lead settles it`,
    pending: ({ count, days }) => `${count} to judge${days > 0 ? `, waiting ${days} d` : ''}`,
    not_yet: ({ count }) => `${count} not yet satisfactory`,
    expired: ({ count, on }) =>
      count > 1 ? `${count} too old, the latest from ${on}` : `From ${on}, too old`,
    valid: ({ count }) => `${count} not marked valid`,
    authentic: ({ count }) => `${count} not marked authentic`,
    current: ({ count }) => `${count} not marked current`,
    authenticity: ({ count, need, means }) =>
      `${count} to confirm as their own${need > 1 ? ` by ${need} of` : ''}: ${means}`,
    not_seen: ({ count }) => `Not seen in ${plural(count, 'observation', 'observations')}`,
    through: () => 'The indicators beside it are not all covered',
  },
  candidate: {
    none: () => 'no evidence yet',
    pieces: ({ have, need }) => `${plural(need - have, 'more piece', 'more pieces')} needed`,
    occasions: ({ have, need }) =>
      `still to be shown on ${plural(need - have, 'more occasion', 'more occasions')}`,
    methods: ({ have, need }) => `${plural(need - have, 'more method', 'more methods')} needed`,
    methods_all: ({ methods }) => `still needs ${methods}`,
    methods_any: ({ methods }) => `still needs ${methods}`,
    workplace: () => 'something from a real workplace is still needed',
    parts: ({ have, need }) => `${plural(need - have, 'more listed part', 'more listed parts')} to show`,
    disagreement: () => 'your assessors disagree, and their lead will settle it',
    pending: ({ count }) => `${count} to be judged`,
    not_yet: () => 'not yet satisfactory, waiting for you',
    expired: ({ on }) => `evidence from ${on} is too old`,
    valid: () => 'the evidence does not match this item',
    authentic: () => 'not yet confirmed as your own work',
    current: () => 'the evidence is not recent enough',
    authenticity: () => 'your assessor still has to confirm that it is yours',
    not_seen: () => 'not seen when observed',
    through: () => 'the indicators beside it are not all covered yet',
  },
};

const languages: Readonly<
  Record<Locale, { wordings: typeof chinese; and: string; or: string; joiner: string }>
> = {
  'zh-TW': { wordings: chinese, and: '、', or: '或', joiner: '，' },
  en: { wordings: english, and: ' and ', or: ' or ', joiner: ', ' },
};

export interface ReasonVoice {
  readonly locale: Locale;
  readonly reader: ReasonReader;
  readonly names: ReasonNames;
}

/**
 * Why a target is not covered: one of its reasons in words. The same on every page and in every file.
 * @param kind of the target; absent: the reason is said as of an indicator
 */
export function reasonText(
  reason: StatedReason,
  { locale, reader, names }: ReasonVoice,
  kind?: TargetKind,
): string {
  const nothing = kind === undefined ? undefined : nothingOf[locale][kind];
  if (reason.rule === 'none' && reader === 'staff' && nothing !== undefined) return nothing;
  const { wordings, and, or } = languages[locale];
  const {
    rule,
    have = 0,
    need = rule === 'authenticity' ? 1 : 0,
    count = 0,
    methods = [],
    means = [],
  } = reason;
  return wordings[reader][rule]({
    ...{ have, need, count },
    methods: methods.map(names.method).join(rule === 'methods_all' ? and : or),
    means: means.map(names.means).join(or),
    on: reason.on === undefined ? '' : names.date(reason.on),
    days: reason.since === undefined ? 0 : names.daysSince(reason.since),
  });
}

interface Target {
  readonly kind?: TargetKind;
  readonly status: TargetStatus;
  readonly reasons: readonly StatedReason[];
}

/** The leading reason alone; empty for what is covered. */
export function leadingReasonText(target: Target, voice: ReasonVoice): string {
  const reason = leadingReason(target);
  return reason === undefined ? '' : reasonText(reason, voice, target.kind);
}

/** All reasons in their order, in one line; empty for what is covered. */
export const reasonsText = (target: Target, voice: ReasonVoice): string =>
  reasonsInOrder(target)
    .map((reason) => reasonText(reason, voice, target.kind))
    .join(languages[voice.locale].joiner);
