import type { Localised, Place } from './reading';

/** The only error that reading throws: the document cannot be read, and nothing of it is kept. */
export class ReaderError extends Error {
  constructor(
    readonly code: string,
    /** What is wrong and where, for the person who brought the file. */
    readonly messages: Localised,
    readonly at?: Place,
  ) {
    super(messages.en);
    this.name = 'ReaderError';
  }
}

/** An error at a place; the place is said in the sentence too, since a sentence is often all that is shown. */
export function errorAt(code: string, at: Place, zh: string, en: string): ReaderError {
  return new ReaderError(
    code,
    {
      'zh-TW': `第 ${at.line} 行第 ${at.column} 字：${zh}`,
      en: `Line ${at.line}, column ${at.column}: ${en}`,
    },
    at,
  );
}
