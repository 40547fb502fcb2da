import type { EvidenceMark } from '@attest/api-client';
import { numbered } from './numbered';

const mark = (
  id: string,
  fileId: string,
  locator: EvidenceMark['locator'],
  versionId = 'v2',
): EvidenceMark => ({
  id,
  evidenceId: 'piece',
  versionId,
  fileId,
  enrolmentId: 'enrolment',
  locator,
  note: null,
  targets: [],
  madeBy: { id: 'm', displayName: '陳怡君', department: null },
  madeAt: `2026-03-0${id.length}T00:00:00Z`,
  abilities: { remove: false },
});

describe('the numbers of marks', () => {
  it('follow the files and the places in them, and only those of the version that is shown', () => {
    const marks = [
      mark('late', 'sound', { kind: 'span', startMs: 9000, endMs: 12_000 }),
      mark('old', 'report', { kind: 'page', page: 1 }, 'v1'),
      mark('words', 'report', {
        kind: 'passage',
        page: 2,
        quote: '變更',
        prefix: '',
        suffix: '',
        rects: [{ x: 0, y: 0.5, w: 0.1, h: 0.1 }],
      }),
      mark('early', 'sound', { kind: 'span', startMs: 0, endMs: 900 }),
      mark('page', 'report', { kind: 'page', page: 2 }),
    ];
    const shown = numbered(marks, { id: 'v2', files: [{ id: 'report' }, { id: 'sound' }] });
    expect(shown.map(({ id, number }) => `${number} ${id}`)).toEqual([
      '1 page',
      '2 words',
      '3 early',
      '4 late',
    ]);
  });
});
