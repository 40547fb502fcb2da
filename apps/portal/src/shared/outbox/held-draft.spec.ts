import { jest } from '@jest/globals';
import type { DraftRow } from './device-db';

/** What the windows of one browser share. Each keeps a row only while it stands under the key that it knows. */
const device = new Map<string, DraftRow<unknown>>();
let keys = 0;
jest.unstable_mockModule('./device-db', () => ({
  saveDraft: (row: DraftRow<unknown>) => {
    const standing = device.get(row.id);
    if (row.key !== undefined && standing?.key !== row.key) return Promise.resolve(null);
    const kept = { ...row, key: standing?.key ?? `key ${(keys += 1)}` };
    device.set(row.id, kept);
    return Promise.resolve(kept);
  },
}));
const { holdDraft } = await import('./held-draft');

const id = 'record:me:enrolment:oral_questioning';
const openWindow = (whenTaken: 'ask' | 'follow') => {
  const events = { onKept: jest.fn(), onTaken: jest.fn(), onGone: jest.fn() };
  const held = holdDraft<string>(id, whenTaken);
  held.listen(events);
  return { ...events, ...held };
};
/** Two windows with the same kept draft. */
async function openTwice(whenTaken: 'ask' | 'follow') {
  const [one, other] = [openWindow(whenTaken), openWindow(whenTaken)];
  one.type('問題一');
  const kept = await one.write();
  if (kept === null) throw new Error('Not kept.');
  other.put(kept.value, kept.key);
  return { one, other, kept };
}

beforeEach(() => {
  device.clear();
});

describe('a record in two windows', () => {
  it('is kept under one key by both, and the later words stand', async () => {
    const { one, other, kept } = await openTwice('ask');
    other.type('問題一和二');
    expect(await other.write()).toMatchObject({ key: kept.key, value: '問題一和二' });
    expect(await one.write()).toMatchObject({ key: kept.key });
  });

  it('that one of them has recorded is written by the other no more, also when nobody told it', async () => {
    const { other } = await openTwice('ask');
    device.clear();
    other.type('問題一，改過');
    expect(await other.write()).toBeNull();
    expect(other.onTaken).toHaveBeenCalledTimes(1);
    expect(await other.write()).toBeNull();
    expect(device.size).toBe(0);
    expect(other.peek()).toBe('問題一，改過');
  });

  it('is not taken for another draft that was begun in its place', async () => {
    const { one, other, kept } = await openTwice('ask');
    device.clear();
    one.put('');
    one.type('下一次');
    await one.write();
    other.leftElsewhere(kept);
    expect(other.onTaken).toHaveBeenCalledTimes(1);
    expect(await other.write()).toBeNull();
    expect(device.get(id)?.value).toBe('下一次');
  });

  it('goes on as a draft of its own when that is wanted', async () => {
    const { other, kept } = await openTwice('ask');
    device.clear();
    other.leftElsewhere(kept);
    other.keepAsNew();
    const own = await other.write();
    expect(own?.value).toBe('問題一');
    expect(own?.key).not.toBe(kept.key);
  });
});

describe('words in two windows', () => {
  it('leave both when they were sent from one', async () => {
    const { other, kept } = await openTwice('follow');
    device.clear();
    other.leftElsewhere(kept);
    expect(other.onGone).toHaveBeenCalledTimes(1);
  });

  it('that are other words by now stay, and on the device as well', async () => {
    const { other, kept } = await openTwice('follow');
    other.type('別的話');
    device.clear();
    other.leftElsewhere(kept);
    expect(other.onGone).not.toHaveBeenCalled();
    expect(await other.write()).toMatchObject({ value: '別的話' });
  });
});
