import { quote, type Context } from './findings';
import { cellText } from './html-cells';
import { errorAt } from './reader-error';
import { isEmptyCell, type Block } from './table-model';
import { firstVisible, squeeze, type Traced } from './traced';

const CODE_LABEL = /^(?:職能單元|職能基準|基準|職能)?(?:代碼|編號|代號|編碼)$/;
const CODE = /^[A-Z]{1,6}\d[\w-]{2,20}$/i;

/**
 * Refuses a file with more than one standard in it: each begins with its code, and what stands below the second would
 * become part of the first.
 * @throws {ReaderError} `document.several`
 */
export function refuseSeveral(ctx: Context, blocks: readonly Block[]): void {
  let first: Traced | undefined;
  for (const block of blocks) {
    if (block.kind !== 'row') continue;
    const texts = block.cells.filter((cell) => !isEmptyCell(cell)).map((cell) => cellText(cell));
    const label = texts.findIndex(({ text }) => CODE_LABEL.test(squeeze(text)));
    const code = texts[label + 1];
    if (label < 0 || code === undefined || !CODE.test(squeeze(code.text))) continue;
    first ??= code;
    if (squeeze(first.text).toUpperCase() === squeeze(code.text).toUpperCase()) continue;
    const [one, other] = [quote(first.text, 30), quote(code.text, 30)];
    throw errorAt(
      'document.several',
      ctx.ledger.place(firstVisible(code)),
      `檔案裡不只一份標準：${one} 之後從這裡起是 ${other}。請分成兩個檔案，一次匯入一份。`,
      `There is more than one standard in the file: after ${one}, ${other} begins here. Make a file of each and import one at a time.`,
    );
  }
}
