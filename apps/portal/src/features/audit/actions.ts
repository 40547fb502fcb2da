/** What the audit trail tells of, in the order in which the work is done. */
export const actions = [
  'organisation.created',
  'organisation.updated',
  'member.added',
  'member.updated',
  'member.roles_changed',
  'import.created',
  'finding.decided',
  'finding.reopened',
  'import.published',
  'import.discarded',
  'release.published',
  'release.superseded',
  'enrolment.created',
  'enrolment.changed',
  'enrolment.withdrawn',
  'request.opened',
  'request.closed',
  'file.stored',
  'evidence.recorded',
  'evidence.revised',
  'evidence.judged',
  'evidence.withdrawn',
  'outcome.decided',
  'sign-off.signed',
  'sign-off.returned',
] as const;

/** A dot would part a translation key; the words are kept under a plain name. */
export const actionKey = (action: string): string => action.replaceAll(/[.-]/g, '_');
