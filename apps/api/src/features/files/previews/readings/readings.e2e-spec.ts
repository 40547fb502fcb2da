import { type FileReading, readingFrom, wordsOfPages } from '@attest/domain';
import sharp from 'sharp';
import { createApp, type TestApp } from '../../../../../test/support/app';
import { runJobs } from '../../../../../test/support/jobs';
import { compoundFile } from '../../../../../test/support/media';
import { wordFile, wordParagraph, workbookFile } from '../../../../../test/support/office-files';
import { upload } from '../../../../../test/support/upload';

let app: TestApp;
beforeAll(async () => {
  app = await createApp();
});
afterAll(() => app.close());

async function read(name: string, content: Uint8Array): Promise<FileReading | undefined> {
  const answer = await upload(app.url, '/files', app.as('candidate'), { name, content });
  expect([answer.status, answer.text.slice(0, answer.status === 201 ? 0 : 400)]).toEqual([201, '']);
  await runJobs(app, ['file.preview']);
  const id = String(answer.at('id'));
  const ticket = await app.call('POST', `/files/${id}/ticket`, { token: app.as('candidate') });
  const url = app.url + ticket.textAt('url');
  // The original is there whatever became of it.
  expect(Buffer.from(await (await fetch(url)).arrayBuffer()).equals(Buffer.from(content))).toBe(true);
  const kept = await fetch(`${url}&preview=reading`);
  expect([kept.status, kept.headers.get('content-type'), kept.headers.get('content-disposition')]).toEqual([
    200,
    'application/json',
    expect.stringMatching(/^attachment/),
  ]);
  expect(kept.headers.get('content-security-policy')).toContain('sandbox');
  return readingFrom(await kept.json());
}

const wordsOf = (reading: FileReading | undefined): string =>
  reading?.kind === 'pages' ? wordsOfPages(reading.pages).words : String(reading?.kind);

const cell = (reference: string, text: string) =>
  `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;

describe('a Word document', () => {
  it('is read as pages of headings, lists as printed, tables with merged cells, and looks', async () => {
    const numbering = `<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="taiwaneseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
    const styles = `<w:styles xmlns:w="w"><w:style w:styleId="1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="my"><w:basedOn w:val="1"/></w:style></w:styles>`;
    const item = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const cells = (texts: readonly string[]) =>
      texts.map((text) => `<w:tc>${wordParagraph(text)}</w:tc>`).join('');
    const reading = await read(
      '盤點.docx',
      wordFile(
        wordParagraph('現行服務水準', '<w:pStyle w:val="my"/>') +
          wordParagraph('逐份檢視', item) +
          `<w:p><w:pPr>${item}</w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>三家</w:t></w:r><w:r><w:t xml:space="preserve">有  落差</w:t></w:r></w:p>` +
          `<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${wordParagraph('客戶')}</w:tc>${cells(['編號'])}</w:tr>` +
          `<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>${cells(['SL-001'])}</w:tr></w:tbl>` +
          '<w:p><w:r><w:br w:type="page"/><w:t>第二頁</w:t></w:r></w:p>',
        { 'word/numbering.xml': numbering, 'word/styles.xml': styles },
      ),
    );
    if (reading?.kind !== 'pages') throw new Error(JSON.stringify(reading));
    const [first, second] = reading.pages;
    expect([reading.pages.length, reading.cut]).toEqual([2, false]);
    expect(first?.map((block) => (block.kind === 'text' ? [block.level, block.sign] : block.kind))).toEqual([
      [1, ''],
      [0, '一、'],
      [0, '二、'],
      'table',
    ]);
    expect(first?.[2]).toMatchObject({ runs: [{ text: '三家', bold: true }, { text: '有 落差' }] });
    expect(first?.[3]).toMatchObject({
      rows: [[{ rows: 2 }, { rows: 1 }], [{ blocks: [{ runs: [{ text: 'SL-001' }] }] }]],
    });
    expect(second).toMatchObject([{ runs: [{ text: '第二頁' }] }]);
    expect(wordsOf(reading)).toBe('現行服務水準\n逐份檢視\n三家有 落差\n客戶\n編號\nSL-001\n第二頁\n');
  });

  it('keeps to what stands: no deleted, hidden or field text, no comments; notes behind the text', async () => {
    const reading = await read(
      '修訂.docx',
      wordFile(
        '<w:p><w:del><w:r><w:delText>刪除</w:delText></w:r></w:del><w:ins><w:r><w:t>加入</w:t></w:r></w:ins>' +
          '<w:r><w:rPr><w:vanish/></w:rPr><w:t>隱藏</w:t></w:r><w:r><w:instrText>HYPERLINK "http://evil.example"</w:instrText></w:r>' +
          '<w:r><w:footnoteReference w:id="2"/></w:r></w:p>',
        {
          'word/footnotes.xml': `<w:footnotes xmlns:w="w"><w:footnote w:type="separator" w:id="-1">${wordParagraph('線')}</w:footnote><w:footnote w:id="2">${wordParagraph('出處')}</w:footnote></w:footnotes>`,
          'word/comments.xml': `<w:comments xmlns:w="w"><w:comment>${wordParagraph('註解')}</w:comment></w:comments>`,
        },
      ),
    );
    expect(wordsOf(reading)).toBe('加入[1]\n出處\n');
  });

  it('draws its pictures anew, and fetches none from elsewhere', async () => {
    const picture = await sharp({ create: { width: 20, height: 10, channels: 3, background: '#246' } })
      .png()
      .toBuffer();
    const blip = (id: string) => `<w:p><w:r><w:drawing><a:blip r:embed="${id}"/></w:drawing></w:r></w:p>`;
    const reading = await read(
      '附圖.docx',
      wordFile(['rId1', 'rId2', 'rId3'].map(blip).join(''), {
        'word/media/image1.png': picture,
        'word/media/image2.svg': '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
        'word/_rels/document.xml.rels':
          '<Relationships><Relationship Id="rId1" Target="media/image1.png"/><Relationship Id="rId2" Target="media/image2.svg"/>' +
          '<Relationship Id="rId3" Target="http://evil.example/x.png" TargetMode="External"/></Relationships>',
      }),
    );
    const sources =
      reading?.kind === 'pages'
        ? reading.pages.flat().map((block) => (block.kind === 'picture' ? block.source : block.kind))
        : [];
    expect(sources).toEqual([expect.stringMatching(/^data:image\/webp;base64,/), null, null]);
  });
});

describe('a workbook', () => {
  it('is read as printed: kept values of formulas, dates, shares; hidden sheets are not shown', async () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="#,##0.00"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/><xf numFmtId="170"/><xf numFmtId="22"/></cellXfs></styleSheet>';
    const sheet =
      `<sheetData><row r="1">${cell('A1', '客戶')}<c r="B1" t="s"><v>0</v></c></row>` +
      '<row r="3"><c r="A3" s="1"><v>45720</v></c><c r="B3" s="2"><f>A1/2</f><v>0.9921</v></c><c r="C3" s="3"><v>1234567.5</v></c><c r="D3" s="4"><v>45720.5</v></c><c r="E3" t="b"><v>1</v></c></row></sheetData>';
    const reading = await read(
      '盤點.xlsx',
      workbookFile(
        { 現況: sheet, 其他: '<sheetData/>' },
        {
          'xl/styles.xml': styles,
          'xl/sharedStrings.xml': '<sst><si><r><t>實</t></r><r><t>績</t></r><rPh><t>ジ</t></rPh></si></sst>',
        },
      ),
    );
    expect(reading).toEqual({
      kind: 'sheets',
      moreSheets: 0,
      sheets: [
        {
          name: '現況',
          rows: [['客戶', '實績'], [], ['2025/03/04', '99.21%', '1,234,567.50', '2025/03/04 12:00', 'TRUE']],
          moreRows: 0,
          moreColumns: 0,
        },
        { name: '其他', rows: [], moreRows: 0, moreColumns: 0 },
      ],
    });
  });

  it('of any length shows its first rows and says how many more there are', async () => {
    const rows = Array.from(
      { length: 30_000 },
      (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>${i}</v></c></row>`,
    );
    const reading = await read('大.xlsx', workbookFile({ 大: `<sheetData>${rows.join('')}</sheetData>` }));
    const sheet = reading?.kind === 'sheets' ? reading.sheets[0] : undefined;
    expect([sheet?.rows.length, sheet?.rows.at(-1), sheet?.moreRows]).toEqual([500, ['499'], 29_500]);
  });

  it('longer than is ever read says as many as the file claims', async () => {
    const rows = `<row><c t="inlineStr"><is><t>${'長'.repeat(1000)}</t></is></c></row>`.repeat(9_000);
    const reading = await read(
      '更大.xlsx',
      workbookFile({ 更大: `<dimension ref="A1:B9000"/><sheetData>${rows}</sheetData>` }),
    );
    const sheet = reading?.kind === 'sheets' ? reading.sheets[0] : undefined;
    expect([sheet?.rows.length, sheet?.moreRows]).toEqual([500, 8_500]);
  });

  it('of text is read too, in the encodings of Taiwan', async () => {
    const big5 = Buffer.from('abc8a4e12ca4eb0a4142432c31320a', 'hex');
    expect(await read('月報.csv', big5)).toMatchObject({
      sheets: [
        {
          rows: [
            ['客戶', '月'],
            ['ABC', '12'],
          ],
        },
      ],
    });
    expect(wordsOf(await read('筆記.md', Buffer.from('# 一\n\n  二  三\n')))).toBe('# 一\n二 三\n');
  });
});

describe('a hostile file', () => {
  it('that unpacks to gigabytes says that it is too large, and the service goes on', async () => {
    const bomb = wordFile(`<w:p><w:r><w:t>${'0'.repeat(200_000_000)}</w:t></w:r></w:p>`);
    expect(bomb.byteLength).toBeLessThan(1_000_000);
    expect(await read('炸彈.docx', bomb)).toEqual({ kind: 'unreadable', reason: 'too_large' });
  });

  it('that is nested without end, declares entities, or breaks off says so', async () => {
    const deep = wordFile(`${'<w:sdt>'.repeat(5_000)}${'</w:sdt>'.repeat(5_000)}`);
    const entities = wordFile('', {
      'word/document.xml':
        '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document><w:body><w:p>&b;</w:p></w:body></w:document>',
    });
    const broken = wordFile('', { 'word/document.xml': '<w:document><w:body><w:p>' });
    expect([
      await read('深.docx', deep),
      await read('實體.docx', entities),
      await read('壞.docx', broken),
      await read('壞.xlsx', workbookFile({}, { 'xl/workbook.xml': '<workbook' })),
    ]).toEqual([
      { kind: 'unreadable', reason: 'too_large' },
      { kind: 'unreadable', reason: 'damaged' },
      { kind: 'unreadable', reason: 'damaged' },
      { kind: 'unreadable', reason: 'damaged' },
    ]);
  });

  it('of one paragraph that is longer than what is shown is not called empty', async () => {
    const endless = '字'.repeat(700_000);
    const tooLarge = { kind: 'unreadable', reason: 'too_large' };
    expect([
      await read('長.docx', wordFile(wordParagraph(endless))),
      await read('長.txt', Buffer.from(endless)),
    ]).toEqual([tooLarge, tooLarge]);
  });

  it('with scripts for words shows them as the words they are', async () => {
    const script = '&lt;script&gt;alert(1)&lt;/script&gt;';
    const reading = await read(
      '腳本.docx',
      wordFile(wordParagraph(script), { 'word/vbaProject.bin': 'macro' }),
    );
    expect(wordsOf(reading)).toBe('<script>alert(1)</script>\n');
  });

  it('behind a password is not taken, and why is said', async () => {
    const answer = await upload(app.url, '/files', app.as('candidate'), {
      name: '密碼.docx',
      content: compoundFile('EncryptedPackage'),
    });
    expect([answer.status, answer.at('code')]).toEqual([415, 'file.encrypted']);
  });
});
