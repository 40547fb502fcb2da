import type { Localised, Place } from './reading';

/** The only error that reading throws: the document cannot be read, and nothing of it is kept. */
export class ReaderError extends Error {
  constructor(
    readonly code: string,
    readonly text: Localised,
    readonly at?: Place,
  ) {
    super(at === undefined ? text.en : `${text.en} (line ${at.line}, column ${at.column})`);
    this.name = 'ReaderError';
  }
}
