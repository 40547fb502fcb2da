/** @jest-environment node */
import { buildEnrolment } from '../../testing/build-enrolment';
import { buildEntry } from '../../testing/build-entry';
import { fitsLike, isEnrolment, isEntry, isOlderId, olderId } from './read-back';

describe('what is read back from the device', () => {
  const entry = buildEntry();
  const refusal = { status: 409, code: 'enrolment.closed', detail: '' };

  it('is an entry as these pages write it, refused or sent before too', () => {
    expect([entry, { ...entry, refusal }, { ...entry, sentBody: entry.body }].map(isEntry)).toEqual([
      true,
      true,
      true,
    ]);
  });

  it.each([
    ['no object', 'entry'],
    ['another kind', { ...entry, kind: 'portfolio' }],
    ['no day', { ...entry, createdAt: 'yesterday' }],
    ['no key', { ...entry, id: 7 }],
    ['a body without a method', { ...entry, body: { title: '提問', questions: [] } }],
    ['a body whose detail is gone', { ...entry, body: { ...entry.body, detail: null } }],
    ['a body sent before of another shape', { ...entry, sentBody: {} }],
    ['a refusal without words', { ...entry, refusal: { status: 409 } }],
  ])('is no entry with %s', (_, row) => {
    expect(isEntry(row)).toBe(false);
  });

  it('is a unit with everything that forms are made from', () => {
    expect(isEnrolment(buildEnrolment())).toBe(true);
    expect(isEnrolment({ ...buildEnrolment(), structure: undefined })).toBe(false);
  });

  it('is a draft where each field of the start is there, of its kind or empty', () => {
    const start = { title: '', marks: {}, targets: ['a'], tool: null, note: undefined };
    expect(fitsLike(start, { title: 'x', marks: { a: 1 }, targets: [], tool: 'id', more: 1 })).toBe(true);
    expect(fitsLike(start, { title: null, marks: {}, targets: [], tool: null })).toBe(true);
    for (const other of [
      { title: 'x', marks: [], targets: [], tool: null },
      { title: 'x', marks: {}, targets: {}, tool: null },
      { title: 'x', marks: {}, targets: [] },
      'x',
      null,
    ])
      expect(fitsLike(start, other)).toBe(false);
    expect([fitsLike('', 'x'), fitsLike('', {}), fitsLike([], []), fitsLike([], 'x')]).toEqual([
      ...[true, false, true, false],
    ]);
  });

  it('is set aside under an id that still says whose it is', () => {
    const id = olderId('record:me:lin:simulation');
    expect(id.startsWith('record:me:lin:simulation')).toBe(true);
    expect([isOlderId(id), isOlderId('record:me:lin:simulation')]).toEqual([true, false]);
  });
});
