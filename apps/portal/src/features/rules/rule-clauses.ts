import type { TargetRules } from '@attest/domain';
import type { TFunction } from 'i18next';

export type RuleWords = TFunction<['rules', 'terms']>;

/**
 * What rules ask, a clause each, in the order in which one would say it: «至少 2 件證據», «2 種以上的方法» … What is absent
 * is not said; what an override lifts is.
 */
export function ruleClauses(t: RuleWords, rules: Partial<TargetRules>): string[] {
  const { pieces, occasions, methods, methodsAllOf, methodsAnyOf, maxAgeMonths, authenticity, workplace } =
    rules;
  const { required, through, allParts } = rules;
  const named = (list: NonNullable<typeof methodsAllOf>, joiner: 'clause.and' | 'clause.or') =>
    list.map((method) => t(`terms:method.${method}`)).join(t(joiner));
  const clauses: (string | false | undefined)[] = [
    required !== undefined && t(required ? 'clause.required' : 'clause.informative'),
    pieces !== undefined && t('clause.pieces', { count: pieces }),
    occasions !== undefined &&
      (occasions > 1 ? t('clause.occasions', { count: occasions }) : t('clause.anyOccasion')),
    methods !== undefined && t('clause.methods', { count: methods }),
    methodsAllOf !== undefined &&
      (methodsAllOf.length > 0
        ? t('clause.allOf', { methods: named(methodsAllOf, 'clause.and') })
        : t('clause.noneOf')),
    methodsAnyOf !== undefined &&
      (methodsAnyOf.length > 0
        ? t('clause.anyOf', { methods: named(methodsAnyOf, 'clause.or') })
        : t('clause.noChoice')),
    maxAgeMonths !== undefined &&
      (maxAgeMonths === null ? t('clause.anyAge') : t('clause.age', { count: maxAgeMonths })),
    authenticity !== undefined &&
      (authenticity === null
        ? t('clause.authenticityByMark')
        : t(authenticity.atLeast > 1 ? 'clause.authenticitySome' : 'clause.authenticity', {
            means: authenticity.means.map((means) => t(`terms:authenticity.${means}`)).join(t('clause.or')),
            need: authenticity.atLeast,
          })),
    workplace !== undefined && t(workplace ? 'clause.workplace' : 'clause.anywhere'),
    allParts !== undefined && t(allParts ? 'clause.allParts' : 'clause.anyParts'),
    through !== undefined && t(`clause.through.${through}`),
  ];
  return clauses.filter((clause) => typeof clause === 'string');
}

/** One sentence of the clauses. */
export const ruleSentence = (t: RuleWords, rules: Partial<TargetRules>): string =>
  ruleClauses(t, rules).join(t('clause.joiner'));
