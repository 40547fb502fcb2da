import type { ToolLine, ToolTarget, ToolUnit } from '../tools/tool';
import type { Locale } from '../vocabulary';

/** A question as somebody reads it who has never seen a standard, and the targets its answer speaks of. */
export interface PlainQuestion {
  readonly text: string;
  readonly targetIds: readonly string[];
}

/** How many one person is asked at most: more are not answered, but clicked through. */
export const MAX_PLAIN_QUESTIONS = 30;

/** A minute for who one is, and as long for each question as reading it and thinking of an example takes. */
export const minutesFor = (questions: number): number => Math.max(3, Math.round(2 + questions * 1.25));

/**
 * From the lines of the unit's own third-party form. Lines that are tied to no target of the unit are left out: what
 * they bring could prove nothing. The candidate is named where the form says 「受評者」.
 */
export function questionsFromLines(
  lines: readonly Pick<ToolLine, 'text' | 'targets'>[],
  targetIds: ReadonlySet<string>,
  candidateName: string,
): PlainQuestion[] {
  const known = ({ kind, id }: ToolTarget) => kind !== 'competence_item' && targetIds.has(id);
  return lines
    .map(({ text, targets }) => ({
      text: text.replaceAll('受評者', candidateName).trim(),
      targetIds: [...new Set(targets.filter(known).map(({ id }) => id))],
    }))
    .filter((question) => question.text !== '' && question.targetIds.length > 0)
    .slice(0, MAX_PLAIN_QUESTIONS);
}

const wording: Readonly<Record<Locale, (name: string, title: string) => string>> = {
  'zh-TW': (name, title) => `就你所見，${name}在工作中能不能做到「${title}」？`,
  en: (name, title) => `From what you have seen, does ${name} manage this at work: “${title}”?`,
};

/** Without a form in use: one question an element, in the words of its title. */
export function questionsFromElements(
  elements: ToolUnit['elements'],
  candidateName: string,
  locale: Locale,
): PlainQuestion[] {
  return elements
    .filter(({ indicators }) => indicators.length > 0)
    .map(({ title, indicators }) => ({
      text: wording[locale](candidateName, title),
      targetIds: indicators.map(({ id }) => id),
    }))
    .slice(0, MAX_PLAIN_QUESTIONS);
}
