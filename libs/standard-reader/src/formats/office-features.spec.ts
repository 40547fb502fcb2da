import { zipSync } from 'fflate';
import { docxFile, odtFile } from '../testing/office-writers';
import { processorSeconds } from '../testing/processor-seconds';
import { ReaderError } from '../reader-error';
import { drawDocx } from './docx';
import type { DrawnDocument } from './drawn-document';
import { drawHtml } from './html';
import { drawOdt } from './odt';
import { readDocument } from './read-document';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Lines as they are printed; a row with a bar between its cells. */
const printed = ({ blocks }: DrawnDocument): string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'gap') return [];
    if (block.kind === 'line') return [block.line.text];
    return [block.cells.map(({ lines }) => lines.map(({ text }) => text).join('/')).join('|')];
  });

const docx = async (body: string, others: Record<string, string> = {}): Promise<string[]> =>
  printed(await drawDocx(docxFile(body, others)));
const odt = async (body: string): Promise<string[]> => printed(await drawOdt(odtFile(body)));
const html = (body: string): string[] => printed(drawHtml(utf8(`<html><body>${body}</body></html>`)));

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (text: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${run(text)}</w:p>`;
const listed = (text: string, numId: number, depth = 0): string =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${numId}"/></w:numPr>`);
const level = (depth: number, format: string, text: string, start = 1): string =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const numbering = (levels: string, nums: string): Record<string, string> => ({
  'word/numbering.xml': `<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>${nums}</w:numbering>`,
});
const num = (id: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="0"/>${more}</w:num>`;

describe('Word', () => {
  it('prints the marks of nested lists, and begins the inner one again', async () => {
    const parts = numbering(
      level(0, 'taiwaneseCountingThousand', '%1、') +
        level(1, 'decimal', '(%2)') +
        level(2, 'decimal', '%1.%2.%3'),
      num(1),
    );
    const body = [
      listed('甲', 1),
      listed('子', 1, 1),
      listed('丑', 1, 1),
      listed('乙', 1),
      listed('寅', 1, 1),
      listed('深', 1, 2),
    ];
    expect(await docx(body.join(''), parts)).toEqual([
      '一、 甲',
      '(1) 子',
      '(2) 丑',
      '二、 乙',
      '(1) 寅',
      '二.1.1 深',
    ]);
  });

  it('goes on counting in another use of a list, unless it begins anew', async () => {
    const parts = numbering(
      level(0, 'decimal', '%1.'),
      num(1) + num(2) + num(3, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'),
    );
    const body = [listed('a', 1), listed('b', 2), listed('c', 3), listed('d', 3)];
    expect(await docx(body.join(''), parts)).toEqual(['1. a', '2. b', '1. c', '2. d']);
  });

  it('takes a level that a use of the list puts instead of its own', async () => {
    const over = `<w:lvlOverride w:ilvl="0">${level(0, 'upperLetter', '%1)')}</w:lvlOverride>`;
    expect(await docx(listed('a', 1), numbering(level(0, 'decimal', '%1.'), num(1, over)))).toEqual(['A) a']);
  });

  it('takes the list of a style, of the style that it is based on, or none where a paragraph refuses it', async () => {
    const parts = {
      ...numbering(level(0, 'decimal', '%1.'), num(1)),
      'word/styles.xml':
        '<w:styles xmlns:w="w"><w:style w:styleId="L"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="M"><w:basedOn w:val="L"/></w:style><w:style w:styleId="X"><w:basedOn w:val="X"/></w:style></w:styles>',
    };
    const styled = (text: string, style: string, more = ''): string =>
      paragraph(text, `<w:pStyle w:val="${style}"/>${more}`);
    const none = '<w:numPr><w:numId w:val="0"/></w:numPr>';
    expect(
      await docx(styled('a', 'L') + styled('b', 'M') + styled('c', 'L', none) + styled('d', 'X'), parts),
    ).toEqual([...['1. a', '2. b', 'c', 'd']]);
  });

  it('keeps formulas and the text above which readings stand, and sets the readings aside', async () => {
    const math = '<w:p><m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath></w:p>';
    const ruby = `<w:p><w:r><w:ruby><w:rt>${run('ㄍㄨ')}</w:rt><w:rubyBase>${run('顧')}</w:rubyBase></w:ruby></w:r>${run('客')}</w:p>`;
    const document = await drawDocx(docxFile(math + ruby));
    expect(printed(document)).toEqual(['x+1', '顧客']);
    expect(document.setAside).toEqual([{ text: 'ㄍㄨ', reason: 'reading' }]);
  });

  it('takes one of two forms of the same paragraphs', async () => {
    const both = `<mc:AlternateContent><mc:Choice>${paragraph('甲')}</mc:Choice><mc:Fallback>${paragraph('甲')}</mc:Fallback></mc:AlternateContent>`;
    expect(await docx(both)).toEqual(['甲']);
  });

  it('prints the result of a field and not its code, tabs, signs and hyphens', async () => {
    const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('7')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const signs = '<w:r><w:tab/><w:sym w:char="F06E"/><w:noBreakHyphen/><w:sym w:char="D800"/></w:r>';
    expect(
      await docx(`<w:p>${field}<w:fldSimple w:instr="DATE">${run('今日')}</w:fldSimple>${signs}</w:p>`),
    ).toEqual(['7今日 ■-']);
  });

  it('sets aside what was deleted, moved away or hidden, and keeps what was put in', async () => {
    const body = `<w:p>${run('甲')}<w:del><w:r><w:delText>乙</w:delText></w:r></w:del><w:ins>${run('丙')}</w:ins><w:moveFrom>${run('丁')}</w:moveFrom><w:moveTo>${run('戊')}</w:moveTo><w:r><w:rPr><w:vanish/></w:rPr><w:t>己</w:t></w:r></w:p>`;
    const document = await drawDocx(docxFile(body));
    expect(printed(document)).toEqual(['甲丙戊']);
    expect(document.setAside).toEqual([
      { text: '乙', reason: 'deleted' },
      { text: '丁', reason: 'deleted' },
      { text: '己', reason: 'hidden' },
    ]);
  });

  it('puts foot notes and end notes below the text, numbered after the notes of the document', async () => {
    const reference = (kind: string, id: number): string => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
    const parts = {
      'word/footnotes.xml': `<w:footnotes xmlns:w="w"><w:footnote w:id="0" w:type="separator"/><w:footnote w:id="7">${paragraph('出處')}</w:footnote></w:footnotes>`,
      'word/endnotes.xml': `<w:endnotes xmlns:w="w"><w:endnote w:id="7">${paragraph('另見')}</w:endnote></w:endnotes>`,
    };
    const body = `<w:p>${run('前')}${reference('footnote', 7)}${run('後【註2】')}${reference('endnote', 7)}</w:p>`;
    expect(await docx(body, parts)).toEqual([
      '前【註3】後【註2】【註4】',
      '註腳',
      '【註3】出處',
      '【註4】另見',
    ]);
  });

  it('joins what a deleted end of a paragraph parts, and drops a paragraph that is deleted as a whole', async () => {
    const mark = '<w:rPr><w:del w:id="1"/></w:rPr>';
    const deleted = `<w:p><w:pPr>${mark}</w:pPr><w:del><w:r><w:delText>舊</w:delText></w:r></w:del></w:p>`;
    const document = await drawDocx(
      docxFile(paragraph('P1.1.1 傾聽客戶', mark) + paragraph('說明。') + deleted + paragraph('次')),
    );
    expect(printed(document)).toEqual(['P1.1.1 傾聽客戶說明。', '次']);
    expect(document.setAside).toEqual([{ text: '舊', reason: 'deleted' }]);
  });

  it('keeps the columns of a grid under merged cells, and flattens a table in a cell', async () => {
    const cell = (content: string, properties = ''): string =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
    const merge = (how: string): string => `<w:vMerge${how}/>`;
    const inner = `<w:tbl><w:tr>${cell(paragraph('子'))}${cell(paragraph('丑'))}</w:tr></w:tbl>`;
    const rows = [
      cell(paragraph('甲') + paragraph('乙'), '<w:gridSpan w:val="2"/>') +
        cell(paragraph('丙'), merge(' w:val="restart"')),
      cell(inner) + cell(paragraph('丁')) + cell('<w:p/>', merge('')),
    ];
    const after = `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell(paragraph('戊'))}${cell('<w:p/>')}</w:tr>`;
    expect(await docx(`<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}${after}</w:tbl>`)).toEqual(
      ['甲/乙||丙', '子/丑|丁|', '|戊|'],
    );
  });
});

describe('OpenDocument', () => {
  it('sets aside deleted text and comments without who wrote them and when', async () => {
    const info =
      '<office:change-info><dc:creator>王小明</dc:creator><dc:date>2026-01-01</dc:date></office:change-info>';
    const body = `<text:tracked-changes><text:changed-region><text:deletion>${info}<text:p>舊字</text:p></text:deletion></text:changed-region><text:changed-region><text:insertion>${info}</text:insertion></text:changed-region></text:tracked-changes><text:p>新字<office:annotation><dc:creator>王小明</dc:creator><dc:date>2026</dc:date><text:p>再想想</text:p></office:annotation></text:p>`;
    const document = await drawOdt(odtFile(body));
    expect(printed(document)).toEqual(['新字']);
    expect(document.setAside).toEqual([
      { text: '舊字', reason: 'deleted' },
      { text: '再想想', reason: 'comment' },
    ]);
  });

  it('puts a foot note below the text, and keeps where it is cited', async () => {
    const note =
      '<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>出處</text:p></text:note-body></text:note>';
    expect(await odt(`<text:p>前${note}後</text:p><text:p>次</text:p>`)).toEqual([
      '前【註1】後',
      '次',
      '註腳',
      '【註1】出處',
    ]);
  });

  it('keeps the lines of a box and of a shape apart from the sentence that they are anchored in', async () => {
    const shape = '<draw:custom-shape><text:p>甲</text:p><text:p>乙</text:p></draw:custom-shape>';
    expect(await odt(`<text:p>前${shape}後</text:p>`)).toEqual(['前', '甲', '乙', '後']);
  });

  it('prints spaces, tabs, line breaks and cells that repeat', async () => {
    const body =
      '<text:p>a<text:s text:c="2"/>b<text:tab/>c<text:line-break/>d</text:p><table:table><table:table-header-rows><table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>甲</text:p></table:table-cell><table:covered-table-cell/><table:table-cell table:number-columns-repeated="2"><text:p>乙</text:p></table:table-cell></table:table-row></table:table-header-rows></table:table>';
    expect(await odt(body)).toEqual(['a  b c', 'd', '甲||乙|乙']);
  });
});

describe('web pages', () => {
  it('keep their grid, their captions and their nested tables', () => {
    expect(
      html(
        '<table><caption>表一</caption><tr><td rowspan=2>甲<td colspan=2>乙<tr><td>丙<td><table><tr><td>子<td>丑</table></table>',
      ),
    ).toEqual(['表一', '甲|乙|', '|丙|子/丑']);
  });

  it('print lists with the marks that a browser shows', () => {
    expect(
      html(
        '<ol type="A" start="2"><li>甲<li>乙</ol><ol style="list-style-type: cjk-ideographic"><li>丙</ol><ul><li>丁<ul><li>戊</ul></ul>',
      ),
    ).toEqual(['B. 甲', 'C. 乙', '一、丙', '● 丁', '○ 戊']);
  });

  it('are decoded by their byte order mark before what they say', () => {
    const bytes = utf8('\ufeff<html><head><meta charset="big5"></head><body>職能</body></html>');
    expect(printed(drawHtml(bytes))).toEqual(['職能']);
  });
});

describe('more than a document has', () => {
  const refusal = async (bytes: Uint8Array): Promise<string> => {
    const { answer, seconds } = await processorSeconds(() =>
      readDocument(bytes).catch((error: unknown) => error),
    );
    expect(seconds).toBeLessThan(10);
    return answer instanceof ReaderError ? answer.code : `not refused: ${String(answer)}`;
  };

  it('rows that claim columns, in Word', async () => {
    const row = '<w:tr><w:tc><w:tcPr><w:gridSpan w:val="999"/></w:tcPr><w:p/></w:tc></w:tr>';
    expect(await refusal(docxFile(`<w:tbl>${row.repeat(20_000)}</w:tbl>`))).toBe('document.too-much');
  });

  it('a long text that repeats, in OpenDocument', async () => {
    const cell = `<table:table-cell table:number-columns-repeated="200"><text:p>${'職'.repeat(15_000)}</text:p></table:table-cell>`;
    const row = `<table:table-row table:number-rows-repeated="1000">${cell}</table:table-row>`;
    expect(await refusal(odtFile(`<table:table>${row.repeat(20)}</table:table>`))).toBe('document.too-much');
  });

  it('rows that claim columns, in a web page', async () => {
    const page = `<html><table>${'<tr><td colspan=999 rowspan=999>x</td></tr>'.repeat(10_000)}</table></html>`;
    expect(await refusal(utf8(page))).toBe('document.too-much');
  });

  it('any element nested 100,000 deep, in a web page', async () => {
    expect(await refusal(utf8(`<html><ul><li>${'<x>'.repeat(100_000)}</ul></html>`))).toBe('html.nesting');
    expect(await refusal(utf8(`<html>${'<x>'.repeat(200_000)}${'<div></div>'.repeat(200_000)}</html>`))).toBe(
      'html.nesting',
    );
  });

  it('parts that lie over one another, in a package', async () => {
    const whole = Buffer.from(
      zipSync({ 'word/document.xml': utf8('<x/>'.repeat(1000)), 'word/a.xml': utf8('<x/>'.repeat(1000)) }),
    );
    // The second part of the directory claims the place of the first.
    const first = whole.indexOf('PK\u0001\u0002', 0, 'latin1');
    const second = whole.indexOf('PK\u0001\u0002', first + 4, 'latin1');
    whole.writeUInt32LE(whole.readUInt32LE(first + 42), second + 42);
    expect(await refusal(whole)).toBe('package.damaged');
  });
});
