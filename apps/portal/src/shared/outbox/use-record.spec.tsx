import { jest } from '@jest/globals';
import { act, fireEvent, screen } from '@testing-library/react';
import { renderInPortal } from '../../testing/render';
import type { DraftRow, RecordPart } from './device-db';
import type { OutboxEntry } from './outbox-entry';
import { buildEntry } from '../../testing/build-entry';

const moved: string[] = [];
jest.unstable_mockModule('./device-db', () => ({
  moveDraftToOutbox: (draft: DraftRow<string>, parts: readonly RecordPart<string>[]) => {
    if (draft.key === 'recorded elsewhere') return Promise.resolve(false);
    moved.push(...parts.map(({ entry }) => entry.id));
    return Promise.resolve(true);
  },
  takeBack: () => Promise.resolve(undefined),
}));
jest.unstable_mockModule('./outbox', () => ({
  followOutbox: () => () => undefined,
  sendWaiting: () => Promise.resolve(false),
}));

const { useRecord } = await import('./use-record');
const { useRecordSession } = await import('./use-record-session');

const entry = (enrolmentId: string): OutboxEntry =>
  buildEntry({ id: crypto.randomUUID(), memberId: 'm', enrolmentId });
const row: DraftRow<string> = { id: 'd', value: 'x', savedAt: '2026-03-13T01:00:00Z' };

/** The device takes its time to keep what is on the screen: between the presses nothing has been recorded yet. */
const slowly = () => new Promise<DraftRow<string>>((done) => setTimeout(done, 5, row));

const taken = () => Promise.resolve({ ...row, key: 'recorded elsewhere' });

function Alone({ write = slowly }) {
  const { state, record } = useRecord<string>({ onArrived: jest.fn(), onTakenBack: jest.fn() });
  return (
    <button type="button" data-state={state.kind} onClick={() => void record(write, entry('e'))}>
      儲存
    </button>
  );
}

function Several({ write = slowly }) {
  const { results, record } = useRecordSession<string>();
  const parts = () => ['a', 'b'].map((id) => ({ row: { ...row, id }, entry: entry(id) }));
  return (
    <button type="button" data-state={results[0]?.outcome} onClick={() => void record(write, parts())}>
      儲存
    </button>
  );
}

beforeEach(() => {
  moved.length = 0;
});

it.each([
  ['a record', <Alone key="alone" />, 1, 'kept'],
  ['a session of two', <Several key="several" />, 2, 'waiting'],
])('the device keeps %s once, though its button was pressed three times', async (_, form, entries, state) => {
  await renderInPortal(form);
  const save = screen.getByText('儲存');
  for (let press = 0; press < 3; press += 1) fireEvent.click(save);
  await act(() => new Promise((resolve) => setTimeout(resolve, 40)));
  expect(moved).toHaveLength(entries);
  expect(save).toHaveAttribute('data-state', state);
});

it.each([
  ['a record', <Alone key="alone" write={taken} />, 'editing'],
  ['a session of two', <Several key="several" write={taken} />, null],
])('%s that another window has recorded is not recorded again', async (_, form, state) => {
  await renderInPortal(form);
  const save = screen.getByText('儲存');
  fireEvent.click(save);
  await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
  expect(moved).toEqual([]);
  expect(save.getAttribute('data-state')).toBe(state);
});
