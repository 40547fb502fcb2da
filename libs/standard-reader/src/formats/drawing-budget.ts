import { ReaderError } from '../reader-error';

/** More cells than any standard has, blank ones counted: a merged cell may claim any number of them. */
const MOST_CELLS = 200_000;
/** More characters than any standard has; a cell may claim to be repeated any number of times. */
const MOST_CHARACTERS = 8_000_000;

/** What is left of what a drawing may cost, so that a small file cannot claim a drawing without end. */
export class DrawingBudget {
  private cells = 0;
  private characters = 0;

  /** @throws {ReaderError} `document.too-much` */
  takeCells(count: number): void {
    this.cells += count;
    if (this.cells > MOST_CELLS) throw tooMuch(`${MOST_CELLS} 格`, `${MOST_CELLS} cells`);
  }

  /** @throws {ReaderError} `document.too-much` */
  takeCharacters(count: number): void {
    this.characters += count;
    if (this.characters > MOST_CHARACTERS)
      throw tooMuch(`${MOST_CHARACTERS} 字`, `${MOST_CHARACTERS} characters`);
  }
}

const tooMuch = (zh: string, en: string): ReaderError =>
  new ReaderError('document.too-much', {
    'zh-TW': `文件超過 ${zh}，不像職能標準。`,
    en: `There are more than ${en}: that is no competency standard.`,
  });
