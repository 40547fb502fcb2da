import type { WrittenPassage } from '../../../shared/methods/written';

/** A page of plain text that any device opens: a line a field, an empty line between passages. */
export function asText(title: string, passages: readonly WrittenPassage[], colon: string): string {
  const blocks = passages.map((passage) =>
    [
      ...(passage.title === null ? [] : [passage.title]),
      ...passage.facts.map(([label, text]) => lineOf(label, text ?? '', colon)),
    ].join('\n'),
  );
  return `${[title, ...blocks].join('\n\n')}\n`;
}

/** What has several lines stands below its label. */
const lineOf = (label: string, text: string, colon: string): string =>
  text.includes('\n') ? `${label}${colon.trimEnd()}\n${text}` : `${label}${colon}${text}`;

/** A name that every system takes. */
export const fileNameOf = (words: readonly string[], extension: string): string =>
  `${words
    .join(' ')
    .replaceAll(/[\\/:*?"<>|\p{Cc}]+/gu, '-')
    .trim()
    .slice(0, 120)}.${extension}`;
