import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { appendStatement, recordParts } from '../../src/features/evidence/evidence-record.repository';
import { type DeclaredStatement, declaredStatements } from '../../src/platform/database/statement';

const source = join(import.meta.dirname, '..', '..', 'src');

/** Every source of the API, without its tests. */
export const sourceFiles: readonly string[] = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('spec.ts'))
  .map((name) => join(source, name));

/** Loads every module in which this stands. */
export async function loadSources(mark: RegExp): Promise<void> {
  for (const file of sourceFiles.filter((one) => mark.test(readFileSync(one, 'utf8')))) await import(file);
}

/** All statements of the service, also those that are composed when they are needed; for print-statements.mjs. */
export async function declareStatements(): Promise<readonly DeclaredStatement[]> {
  await loadSources(/\bstatement\(/);
  appendStatement(recordParts);
  return declaredStatements();
}
