import { isRecord, scopesFor, type Role } from '@attest/domain';
import type { KeptAnswer } from '../../../shared/kept/kept-db';
import { isEnrolment } from '../../../shared/outbox/read-back';

/** Something that opens without a network. */
export interface Usable {
  readonly kind: 'today' | 'units' | 'observe' | 'rate' | 'read';
  readonly to: string;
  /** Null where it is the reader's own. */
  readonly who: string | null;
  readonly unit: string;
  /** Milliseconds since 1970. */
  readonly readAt: number;
}

/** The lists first, then one unit after another, the newest reading before the others. */
export function usableOf(answers: readonly KeptAnswer[], roles: readonly Role[]): Usable[] {
  const records = scopesFor('evidence.record', roles).length > 0;
  const list = (subject: string, kind: 'today' | 'units', to: string): Usable[] =>
    answers
      .filter(({ key }) => key[0] === subject)
      .slice(0, 1)
      .map(({ readAt }) => ({ kind, to, who: null, unit: '', readAt }));
  const units = answers.flatMap(({ key, data, readAt }): Usable[] => {
    if (key[0] !== 'enrolment' || key[2] !== 'detail' || !isRecord(data)) return [];
    const found = data['enrolment'];
    if (!isEnrolment(found)) return [];
    const { id, candidate, unit, abilities } = found;
    const of = { unit: unit.title, readAt };
    if (records && abilities.observe)
      return [{ ...of, kind: 'observe', to: `/enrolments/${id}/observe`, who: candidate.displayName }];
    if (!records && abilities.upload)
      return [{ ...of, kind: 'rate', to: `/my-units/${id}/self-assessment`, who: null }];
    if (!records) return [{ ...of, kind: 'read', to: `/my-units/${id}`, who: null }];
    return [{ ...of, kind: 'read', to: `/enrolments/${id}`, who: candidate.displayName }];
  });
  return [...list('today', 'today', '/today'), ...list('my-units', 'units', '/my-units'), ...units];
}
