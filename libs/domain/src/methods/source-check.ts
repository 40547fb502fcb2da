import type { AuthenticityMeans } from '../vocabulary';
import { choice, list } from './fields';

/** How it was made sure that a document or a product is genuine and the candidate's. */
export const sourceChecks = [
  'original_seen',
  'keeper_asked',
  'system_looked_up',
  'signature_compared',
  'candidate_questioned',
] as const;
export type SourceCheck = (typeof sourceChecks)[number];

export const checks = list(choice(sourceChecks), { most: sourceChecks.length, unique: true });

/** All but questioning look at the source itself. */
export function meansOfChecks(made: readonly SourceCheck[]): AuthenticityMeans[] {
  const means: AuthenticityMeans[] = [];
  if (made.includes('candidate_questioned')) means.push('questioned');
  if (made.some((check) => check !== 'candidate_questioned')) means.push('source_checked');
  return means;
}
