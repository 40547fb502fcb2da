import { createHash } from 'node:crypto';

/** A statement Postgres plans once per connection: TypeORM never names its own, so hot ones are declared here-style. */
export interface Statement {
  readonly name: string;
  readonly text: string;
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
 * Declare a statement under a telling name. The name carries a digest of the text, so that a connection that outlives
 * a deployment never runs an old plan under a new meaning.
 */
export function statement(name: string, text: string): Statement {
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 10);
  const made = { name: `${name}_${digest}`.slice(0, 63), text };
  declared.set(made.name, { ...made, declaredAs: name });
  return made;
}
