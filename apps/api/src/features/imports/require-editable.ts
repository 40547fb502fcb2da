import { isEditableImport } from '@attest/domain';
import { Conflict } from '../../platform/errors/domain-error';
import type { ImportFacts } from './imports.repository';

/** @throws Conflict `import.in_review` while somebody looks at it, `import.closed` when it has ended */
export function requireEditable({ state }: Pick<ImportFacts, 'state'>): void {
  if (isEditableImport(state)) return;
  throw new Conflict(state === 'in_review' ? 'import.in_review' : 'import.closed', { state });
}
