/** @jest-environment node */
import { buildEntry } from '../../testing/build-entry';
import type { DeviceRows } from './device-db';
import { draftIdOf } from './draft-id';
import { keptItems } from './kept-items';
import type { KeptFile, OutboxEntry } from './outbox-entry';

const entry = (id: string, change: Partial<OutboxEntry> = {}): OutboxEntry =>
  buildEntry({ id, title: id, ...change });
const file = (id: string, ownerId: string): KeptFile => ({
  ...{ id, ownerId, name: id, type: 'image/jpeg', blob: new Blob(['photo']), fileId: null },
});
const draft = (id: string, value: unknown = { title: '尖峰接待' }) => ({
  ...{ id, value, savedAt: '2026-03-11T02:00:00Z' },
});
const items = (rows: Partial<DeviceRows>) =>
  keptItems('me', { entries: [], older: [], drafts: [], files: [], ...rows });

const mine = draftIdOf('observation', 'me', 'lin');
const refusal = { status: 409, code: 'enrolment.closed', detail: '這個單元已經簽核。' };

describe('what a member has on a device', () => {
  it('tells what waits from what was refused and from what was only begun', () => {
    const found = items({
      entries: [entry('a'), entry('b', { refusal })],
      drafts: [draft('a'), draft('b'), draft(draftIdOf('record', 'me', 'lin:simulation'))],
      files: [file('photo', 'a')],
    });
    expect(found.map(({ id, state, method }) => [id, state, method])).toEqual([
      ['a', 'waiting', 'direct_observation'],
      ['b', 'refused', 'direct_observation'],
      ['record:me:lin:simulation', 'draft', 'simulation'],
    ]);
    expect(found[0]?.files.map(({ id }) => id)).toEqual(['photo']);
    expect(found[1]?.value).toEqual({ title: '尖峰接待' });
  });

  it("says nothing of another member's, nor of the answers of a third party", () => {
    const others = draftIdOf('observation', 'you', 'lin');
    const found = items({
      entries: [entry('a', { memberId: 'you' })],
      drafts: [draft(others), draft('third-party 12345678')],
      files: [file('photo', others), file('photo', 'a')],
    });
    expect(found).toEqual([]);
  });

  it('goes on calling a form refused that was taken back, with the reason and the name', () => {
    const [item] = items({
      drafts: [{ ...draft(mine), refused: { refusal, candidateName: '林佳穎', entryId: 'a' } }],
    });
    expect(item).toMatchObject({ state: 'refused', refusal, candidateName: '林佳穎', was: 'a' });
  });

  it('counts the photos of everybody in a session, and those of a form in which nothing was typed', () => {
    const other = draftIdOf('observation', 'me', 'zhang');
    const alone = draftIdOf('observation', 'me', 'zhou');
    const session = { title: '', others: [{ enrolmentId: 'zhang', name: '張博鈞' }] };
    const found = items({
      drafts: [draft(mine, session)],
      files: [file('1', mine), file('2', other), file('3', alone)],
    });
    expect(found.map(({ id, files }) => [id, files.length])).toEqual([
      [alone, 1],
      [mine, 2],
    ]);
    expect(found[1]?.owners).toEqual([mine, other]);
  });
});
