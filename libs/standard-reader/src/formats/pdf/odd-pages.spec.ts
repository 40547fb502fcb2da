import type { Reading } from '../../reading';
import { originalDocument } from '../../testing/original-document';
import { originalPdf, type PdfSetting } from '../../testing/pdf-writer';
import { meaning, sample } from '../../testing/samples';
import { readDocument, type DocumentResult } from '../read-document';

const CODE = 'BAS2421-003v2';

const readAs = (setting: Partial<PdfSetting>): Promise<DocumentResult> =>
  readDocument(originalPdf(originalDocument(sample(CODE).reading), { orientation: 'landscape', ...setting }));

const finding = ({ reading }: DocumentResult, code: string): Reading['findings'][number] | undefined =>
  reading.findings.find((each) => each.code === code);

describe('a page of a PDF', () => {
  let plain: DocumentResult;
  beforeAll(async () => (plain = await readAs({})));

  it.each([
    ['aslant', true],
    ['level', false],
  ])('keeps a watermark out of its cells: %s', async (_, aslant) => {
    const result = await readAs({ watermark: { text: '草稿僅供參考', aslant } });
    expect(meaning(result.reading)).toEqual(meaning(plain.reading));
    const aside = result.reading.findings.find(({ key }) => key === 'document.set-aside:watermark');
    expect(aside?.grade).toBe('kept');
    expect(aside?.seen).toContain('草稿僅供參考');
  });

  it.each(['down', 'up'] as const)('that lies turned is read all the same, and named: %s', async (turned) => {
    const result = await readAs({ turned });
    expect(meaning(result.reading)).toEqual(meaning(plain.reading));
    expect(finding(result, 'page.turned')?.grade).toBe('repaired');
    expect(finding(result, 'page.turned')?.subject).toMatch(/^1,2/);
    // Places are those of the page as it is shown: within its edges, and upright where lines run up or down.
    const boxes = result.places?.flatMap((place) => place.boxes) ?? [];
    for (const { page, x, y, width, height } of boxes) {
      const edge = result.pages?.[page - 1];
      expect(x >= 0 && y >= 0 && x + width <= (edge?.width ?? 0) && y + height <= (edge?.height ?? 0)).toBe(
        true,
      );
    }
    expect(boxes.some(({ width, height }) => height > width * 5)).toBe(true);
  });

  it('that is only a picture is told from a blank one', async () => {
    const result = await readAs({ picture: true });
    const last = String(result.pages?.length);
    expect(finding(result, 'page.picture')).toMatchObject({ grade: 'decide', subject: last });
    expect(finding(result, 'page.without-text')).toBeUndefined();
    expect(meaning(result.reading)).toEqual(meaning(plain.reading));
  });
});
