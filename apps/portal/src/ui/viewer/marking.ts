import type { MarkLocator } from '@attest/domain';
import type { Change } from '../../base/change/change';

/** A mark as the viewer shows it. */
export interface ShownMark {
  readonly id: string;
  readonly fileId: string;
  readonly locator: MarkLocator;
  /** Its number in the list beside the file. */
  readonly number: number;
  /** Said aloud: «標記 2，第 3 頁「…」，3.1» */
  readonly label: string;
}

/** A place that was chosen and not tied to anything yet. */
export interface Draft {
  readonly fileId: string;
  readonly locator: MarkLocator;
}

/** What a view of one file is given to show and to mark with. */
export interface MarkingProps {
  readonly marks: readonly ShownMark[];
  /** The one that was opened; `turn` counts, so that opening it again brings it into sight again. */
  readonly chosen: { readonly id: string; readonly turn: number } | null;
  readonly onChoose: (id: string) => void;
  readonly draft: MarkLocator | null;
  /** Null for who looks only. */
  readonly onDraft: ((locator: MarkLocator | null | Change<MarkLocator | null>) => void) | null;
  /** Enter on a place that stands: on to what it shows. */
  readonly onTie: () => void;
}
