import { useState } from 'react';
import { isAsProposed, type Proposed, type ReviewDraft } from './judgement-draft';

/** Which rows stand in one line, as the tick for all has left them; once opened, a row stays open. */
export function useExceptions(folds: boolean, draft: ReviewDraft, proposed: Proposed) {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const open = (targetId: string) => {
    if (folds) setOpened((before) => (before.has(targetId) ? before : new Set([...before, targetId])));
  };
  const foldOf = (targetId: string) =>
    folds &&
    !opened.has(targetId) &&
    proposed.get(targetId) === 'satisfactory' &&
    isAsProposed(draft[targetId], 'satisfactory')
      ? {
          onOpen: () => {
            open(targetId);
          },
        }
      : null;
  return { open, foldOf };
}
