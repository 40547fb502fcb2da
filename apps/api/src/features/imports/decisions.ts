import type { Choice, Decision, Finding } from '@attest/standard-reader';
import { Unprocessable } from '../../platform/errors/domain-error';
import type { FindingDecision } from './findings.dto';
import type { FindingRow } from './imports.repository';

/** What people have decided so far, in the reader's words. */
export const decisionsOf = (findings: readonly FindingRow[]): Decision[] =>
  findings.flatMap(({ key, choice_id, custom, reason }) =>
    choice_id === null
      ? []
      : [
          {
            findingKey: key,
            choiceId: choice_id,
            ...(custom === null ? {} : { custom }),
            ...(reason === null ? {} : { reason }),
          },
        ],
  );

/**
 * Whether this is an answer to this finding.
 * @throws Unprocessable `finding.choice_unknown`, `finding.text_needed`, `finding.item_choices_needed`,
 *   `finding.custom_not_taken`
 */
export function checkDecision(finding: Finding, { choiceId, custom }: FindingDecision): void {
  const choice = finding.choices?.find(({ id }) => id === choiceId);
  if (!choice) {
    throw new Unprocessable('finding.choice_unknown', {
      choices: finding.choices?.map(({ id }) => id) ?? [],
    });
  }
  if (choice.accepts === undefined && custom !== undefined)
    throw new Unprocessable('finding.custom_not_taken');
  const needsText = choice.accepts === 'text' || choice.accepts === 'code';
  if (needsText && typeof custom !== 'string') throw new Unprocessable('finding.text_needed');
  if (choice.accepts === 'per-item') checkItemChoices(choice, custom);
}

function checkItemChoices({ items = [] }: Choice, custom: FindingDecision['custom']): void {
  const given = typeof custom === 'object' ? custom : {};
  const missing = items.filter(({ code, choices }) => !choices.some(({ id }) => id === given[code]));
  const known = new Set(items.map(({ code }) => code));
  const unexpected = Object.keys(given).filter((code) => !known.has(code));
  if (missing.length > 0 || unexpected.length > 0) {
    throw new Unprocessable('finding.item_choices_needed', {
      items: [...missing.map(({ code }) => code), ...unexpected],
    });
  }
}
