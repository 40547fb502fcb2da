import type { Localised, Place } from './reading';

/** Said with every refusal: there is a way in for a standard of which no document can be read. */
const TEMPLATE_WAY: Localised = {
  'zh-TW': '也可以下載匯入範本，把標準填進去再匯入。',
  en: 'Another way in: download the import template, fill the standard in and import that.',
};

/** The only error that reading throws: the document cannot be read, and nothing of it is kept. */
export class ReaderError extends Error {
  /** What is wrong and where, and the way forward, for the person who brought the file. */
  readonly messages: Localised;

  /** @param messages what is wrong and where; the way forward is added */
  constructor(
    readonly code: string,
    messages: Localised,
    readonly at?: Place,
  ) {
    const isRefusal = !code.startsWith('decision.');
    const whole: Localised = isRefusal
      ? {
          'zh-TW': `${messages['zh-TW']}${TEMPLATE_WAY['zh-TW']}`,
          en: `${messages.en} ${TEMPLATE_WAY.en}`,
        }
      : messages;
    super(whole.en);
    this.messages = whole;
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
