import type { ToolLine, ToolUnit } from '../tools/tool';
import type { Locale } from '../vocabulary';

/** A question as somebody reads it who has never seen a standard, and the targets its answer speaks of. */
export interface PlainQuestion {
  readonly text: string;
  readonly targetIds: readonly string[];
}

export interface ProposedQuestion extends PlainQuestion {
  /** Asked unless somebody decides otherwise; the others are offered. */
  readonly usual: boolean;
}

/** How many one person is asked at most: more are not answered, but clicked through. */
export const MAX_PLAIN_QUESTIONS = 30;

/** A minute for who one is, and as long for each question as reading it and thinking of an example takes. */
export const minutesFor = (questions: number): number => Math.max(3, Math.round(2 + questions * 1.25));

/**
 * From the lines of the unit's own third-party form. Lines that are tied to none of the targets are left out: what they
 * bring could prove nothing. The candidate is named where the form says 「受評者」.
 * @param targetIds what somebody else can tell of
 */
export function questionsFromLines(
  lines: readonly Pick<ToolLine, 'text' | 'targets'>[],
  targetIds: ReadonlySet<string>,
  candidateName: string,
): ProposedQuestion[] {
  return lines
    .map(({ text, targets }) => ({
      text: text.replaceAll('受評者', candidateName).trim(),
      targetIds: [...new Set(targets.map(({ id }) => id).filter((id) => targetIds.has(id)))],
      usual: true,
    }))
    .filter((question) => question.text !== '' && question.targetIds.length > 0)
    .slice(0, MAX_PLAIN_QUESTIONS);
}

type Wording = (name: string, text: string) => string;

const wordings: Readonly<
  Record<Locale, Readonly<Record<'element' | 'attitude' | 'output' | 'skill', Wording>>>
> = {
  'zh-TW': {
    element: (name, title) => `就你所見，${name}在工作中能不能做到「${title}」？`,
    attitude: (name, text) => `就你所見，${name}在工作中是不是這樣：「${text}」？`,
    output: (name, text) => `你看過${name}做的「${text}」嗎？做得完整、合用嗎？`,
    skill: (name, text) => `就你所見，${name}在工作中會不會運用「${text}」？`,
  },
  en: {
    element: (name, title) => `From what you have seen, does ${name} manage this at work: “${title}”?`,
    attitude: (name, text) => `From what you have seen, is ${name} like this at work: “${text}”?`,
    output: (name, text) => `Have you seen this made by ${name}, complete and fit for use: “${text}”?`,
    skill: (name, text) => `From what you have seen, does ${name} use this at work: “${text}”?`,
  },
};

interface Worded {
  readonly id: string;
  readonly text: string;
  readonly items: readonly string[];
}

/** As much of a unit as somebody else can tell of; what one knows is asked of oneself. */
export interface AskedUnit {
  readonly elements: ToolUnit['elements'];
  readonly skills: readonly Worded[];
  readonly attitudes: readonly Worded[];
}

/**
 * Without a form in use: one question an element, in the words of its title, and one an attitude, which shows in conduct and
 * in no document. Outputs and skills are offered besides.
 */
export function questionsFromUnit(
  { elements, skills, attitudes }: AskedUnit,
  candidateName: string,
  locale: Locale,
): ProposedQuestion[] {
  const wording = wordings[locale];
  const question = (word: Wording, text: string, targetIds: readonly string[], usual: boolean) => ({
    ...{ text: word(candidateName, text), targetIds, usual },
  });
  return [
    ...elements
      .filter(({ indicators }) => indicators.length > 0)
      .map(({ title, indicators }) =>
        question(
          wording.element,
          title,
          indicators.map(({ id }) => id),
          true,
        ),
      ),
    ...attitudes.map((item) => question(wording.attitude, inOneLine(item), [item.id], true)),
    ...elements
      .flatMap(({ outputs }) => outputs)
      .map(({ id, text }) => question(wording.output, text, [id], false)),
    ...skills.map((item) => question(wording.skill, inOneLine(item), [item.id], false)),
  ].slice(0, MAX_PLAIN_QUESTIONS);
}

const inOneLine = ({ text, items }: Worded): string =>
  items.length === 0 ? text.replace(/。\s*$/u, '') : `${text.replace(/[：:]\s*$/u, '')}：${items.join('、')}`;
