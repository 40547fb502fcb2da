import type { Place } from './reading';
import type { Context } from './findings';
import { errorAt } from './reader-error';
import type { Block } from './table-model';
import { findTable } from './main-table';

/** A last row that ends inside a tag or an element, or short of its table, was cut off with the file. */
export function refuseHalfFile(ctx: Context, blocks: readonly Block[]): void {
  const last = blocks.findLast((block) => block.kind !== 'gap');
  if (last === undefined) return;
  const cells = last.kind === 'row' ? last.cells : [last.cell];
  const bounds = findTable(blocks);
  const width = blocks.slice(bounds?.from ?? 0, bounds?.to ?? 0).reduce((widest, block) => {
    return block.kind === 'row' ? Math.max(widest, block.cells.length) : widest;
  }, 0);
  const inTable = bounds !== undefined && blocks.indexOf(last) < bounds.to && last.kind === 'row';
  const short = inTable && cells.length < width;
  if (!short && cells.at(-1)?.open !== true) return;
  throw errorAt(
    'file.cut-off',
    ctx.ledger.place(last.end),
    '檔案在表格的儲存格中間結束，後面的部分不見了。',
    'The file ends in the middle of a table cell; the rest is missing.',
  );
}

/** Nothing after the table, or after the competences: half a document, cut at a row, looks the same. */
export function reportCut(ctx: Context, at: Place): void {
  ctx.findings.add(at, {
    grade: 'decide',
    code: 'document.may-be-cut',
    seen: '',
    proposed: '',
    zh: '文件結束得早：之後該有的部分（態度、評量設計參考、說明與補充事項）一項也沒有，可能只有一部分。',
    en: 'The document ends early: none of the parts that should follow (attitudes, assessment guide, notes) is there. It may be only a part.',
    choices: [
      {
        id: 'complete',
        label: { 'zh-TW': '文件完整，公布時就沒有', en: 'It is complete; it was published so' },
        effects: [],
      },
    ],
  });
}
