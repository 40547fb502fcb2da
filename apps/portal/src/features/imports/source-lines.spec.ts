import { columnWidths, holds, sourceBlocks } from './source-lines';

describe('the source as a page', () => {
  it('takes rows with tabs together as tables, and keeps the rest as text', () => {
    const blocks = sourceBlocks('名稱\n\nA\tB\nC\tD\n\n- 一\n- 二\nE\tF');
    expect(blocks.map(({ kind, key }) => [kind, key])).toEqual([
      ['text', 1],
      ['table', 3],
      ['text', 6],
      ['table', 8],
    ]);
  });

  it('knows where each piece stands, whatever markup lies between', () => {
    const line = '標題\t<p>一、檢視：</p> <ol> <li>1. 研究</li> </ol>';
    const [block] = sourceBlocks(line);
    const cells = block?.kind === 'table' ? (block.rows[0]?.cells.map(({ pieces }) => pieces) ?? []) : [];
    expect(
      cells.flat().map(({ text, column }) => [text, line.slice(column - 1, column - 1 + text.length)]),
    ).toEqual([
      ['標題', '標題'],
      ['一、檢視：', '一、檢視：'],
      ['1. 研究', '1. 研究'],
    ]);
  });

  it('begins a paragraph at each code and list mark, and nowhere within a text', () => {
    const [block] = sourceBlocks('T1\tP1.1.1 用 K8s 部署 P 1.1.2 檢查 O.2.1.1 報告 ■ 例行 3D 列印 S01執行力');
    const cells = block?.kind === 'table' ? (block.rows[0]?.cells.map(({ pieces }) => pieces) ?? []) : [];
    expect(cells[1]?.map(({ text }) => text)).toEqual([
      'P1.1.1 用 K8s 部署',
      'P 1.1.2 檢查',
      'O.2.1.1 報告',
      '■ 例行 3D 列印',
      'S01執行力',
    ]);
  });

  it('loses no word of a document', () => {
    const text = '甲 <b>乙</b> 丙\t1 < 2 且 3 > 2\t\n丁\n戊\t己';
    const shown = sourceBlocks(text).flatMap((block) =>
      block.kind === 'table'
        ? block.rows.flatMap(({ cells }) => cells.flatMap(({ pieces }) => pieces))
        : block.lines.flat(),
    );
    expect(
      shown
        .map((piece) => piece.text)
        .join('')
        .replace(/\s/g, ''),
    ).toBe('甲乙丙1<2且3>2丁戊己');
  });

  it('lets a tall cell and a first cell reach down over the blanks below them, and no other', () => {
    const tall = 'K1 甲 K2 乙 K3 丙 K4 丁 K5 戊';
    const rows = [
      `T1 職責\tT1.1 任務\tO1.1.1 產出\tP1.1.1 指標\t${tall}`,
      '\tT1.2 任務\t\tP1.2.1 指標\t',
      'T2 職責\tT2.1 任務\t\tP2.1.1 指標\tK6 己',
    ];
    const [block] = sourceBlocks(rows.join('\n'));
    const spans = block?.kind === 'table' ? block.rows.map(({ cells }) => cells.map(({ span }) => span)) : [];
    expect(spans).toEqual([
      [2, 1, 1, 1, 2],
      [0, 1, 1, 1, 0],
      [1, 1, 1, 1, 1],
    ]);
  });

  it('gives all tables with so many columns the same widths', () => {
    const blocks = sourceBlocks('一二三四五六\t七\n\n八\t九');
    expect([...columnWidths(blocks)]).toEqual([[2, [6, 4]]]);
  });

  it('finds the piece that holds a place', () => {
    const [block] = sourceBlocks('X\tP1 甲 P2 乙');
    const pieces =
      block?.kind === 'table' ? (block.rows[0]?.cells.flatMap(({ pieces }) => pieces) ?? []) : [];
    expect(pieces.filter((piece) => holds(piece, { line: 1, column: 8 })).map(({ text }) => text)).toEqual([
      'P2 乙',
    ]);
  });
});
