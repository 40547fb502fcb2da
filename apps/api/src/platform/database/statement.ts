import { createHash } from 'node:crypto';
import type { QueryConfig } from 'pg';

export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly plan?: 'anew' | 'kept';
}

/** A statement with the name it was declared under, without the digest. */
export interface DeclaredStatement extends Statement {
  readonly declaredAs: string;
}

/** By name: what is composed again and again is kept once. */
const declared = new Map<string, DeclaredStatement>();

/** Every statement that the modules loaded so far have declared: for the test that compares them with the database. */
export const declaredStatements = (): readonly DeclaredStatement[] => [...declared.values()];

/**
 * A statement, planned each time for the organisation and the values it is asked for. The rows of an organisation are
 * those that row-level security lets through, so that a plan kept from a small one would be the wrong one for a large
 * one on the same connection (docs/adr/0051).
 * @param plan `kept`: prepared once a connection, whose plan is kept. For what is asked at every request and on the hot
 *   paths, and only where one plan is right for every organisation, as where it goes by whole keys.
 */
export function statement(name: string, text: string, plan: 'anew' | 'kept' = 'anew'): Statement {
  // With a digest of the text, so that a connection that outlives a deployment never runs an old plan under a new meaning.
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 10);
  const made = { name: `${name}_${digest}`.slice(0, 63), text, plan };
  declared.set(made.name, { ...made, declaredAs: name });
  return made;
}

/** As node-postgres sends it: what has a name is prepared under it. */
export const queryOf = ({ name, text, plan }: Statement, values: readonly unknown[]): QueryConfig => ({
  text,
  values: [...values],
  ...(plan === 'kept' ? { name } : {}),
});
