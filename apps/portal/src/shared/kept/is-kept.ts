import type { QueryKey } from '@tanstack/react-query';

/** Of one enrolment: what a day's work with it needs. Files, decisions and signatures need the network. */
const ofEnrolment = new Set(['detail', 'coverage', 'evidence', 'self-assessment', 'plan', 'conversation']);

/** Whether an answer is kept on the device. Lists are kept as they are without any filter. */
export function isKept(key: QueryKey): boolean {
  const [subject, second, third] = key;
  switch (subject) {
    case 'today':
      return isUnfiltered(second);
    case 'my-units':
    case 'my-feedback':
      return key.length === 1;
    case 'enrolment':
      return key.length === 3 && typeof third === 'string' && ofEnrolment.has(third);
    case 'enrolments':
      return (second === 'observe' || second === 'mine') && isUnfiltered(key[3]);
    case 'tools':
      return third === 'in-use';
    case 'appointments':
      // Not the address of a calendar: whoever has it may read.
      return second === 'own' || second === 'one' || second === 'of';
    default:
      return false;
  }
}

const isUnfiltered = (filter: unknown): boolean =>
  typeof filter === 'object' &&
  filter !== null &&
  Object.values(filter).every((value) => value === '' || value === undefined || typeof value === 'boolean');
