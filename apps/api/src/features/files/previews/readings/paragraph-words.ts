import type { ReadingRun } from '@attest/domain';

/** How words look; what is left out is plain. */
export type Look = Omit<ReadingRun, 'text'>;

/** The words of one paragraph as they are put together: white space squeezed, so that words can be found again. */
export class ParagraphWords {
  /** One a line; null where a page ends. */
  private readonly lines: (ReadingRun[] | null)[] = [[]];
  /** Whether the line is empty or ends with a blank: asked of the text itself, each run would read all before it. */
  private blank = true;

  add(text: string, look: Look): void {
    const line = this.lines.at(-1);
    if (line === undefined || line === null) {
      this.turn();
      this.add(text, look);
      return;
    }
    const before = line.at(-1);
    const words = text.normalize('NFC').replaceAll(/\s+/gu, ' ');
    const fresh = this.blank ? words.trimStart() : words;
    if (fresh === '') return;
    this.blank = fresh.endsWith(' ');
    if (before !== undefined && sameLook(before, look))
      line[line.length - 1] = { ...before, text: before.text + fresh };
    else line.push({ ...look, text: fresh });
  }

  turn(): void {
    this.blank = true;
    this.lines.push([]);
  }

  endPage(): void {
    this.lines.push(null);
  }

  /** Without lines of blanks alone. */
  done(): (ReadingRun[] | null)[] {
    return this.lines.map((line) => line && trimmed(line)).filter((line) => line === null || line.length > 0);
  }
}

function trimmed(line: readonly ReadingRun[]): ReadingRun[] {
  const runs = [...line];
  for (let last = runs.at(-1); last !== undefined; last = runs.at(-1)) {
    const text = last.text.trimEnd();
    runs.pop();
    if (text === '') continue;
    runs.push({ ...last, text });
    break;
  }
  return runs;
}

const looks = ['bold', 'italic', 'underlined', 'struck', 'raised', 'lowered'] as const;
const sameLook = (a: Look, b: Look): boolean => looks.every((look) => a[look] === b[look]);
