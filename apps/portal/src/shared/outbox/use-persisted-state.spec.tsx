import { jest } from '@jest/globals';
import type { Session } from '@attest/api-client';
import { act, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { renderInPortal } from '../../testing/render';
import { TextArea } from '../../ui/field/text-field';
import { acceptSession } from '../session/accept-session';
import type { DraftRow } from './device-db';

const device = new Map<string, DraftRow<unknown>>();
/** Who hears what other windows do. */
const elsewhere = new Set<(draft: DraftRow<unknown>) => void>();
const soon = <T,>(value: T) => new Promise<T>((done) => setTimeout(done, 5, value));
jest.unstable_mockModule('./device-db', () => ({
  loadDraft: (id: string) => soon(device.get(id)),
  saveDraft: (row: DraftRow<unknown>) => {
    const kept = { ...row, key: device.get(row.id)?.key ?? crypto.randomUUID() };
    device.set(row.id, kept);
    return soon(kept);
  },
  followDraftsElsewhere: (listener: (draft: DraftRow<unknown>) => void) => {
    elsewhere.add(listener);
    return () => elsewhere.delete(listener);
  },
  draftsUnder: () => soon([]),
  discardDraft: (id: string) => soon(device.delete(id)),
  setAside: (id: string) => {
    const row = device.get(id);
    device.delete(id);
    if (row !== undefined) device.set(`${id}:older-1`, row);
    return soon(undefined);
  },
}));
const { usePersistedState } = await import('./use-persisted-state');
const { useDeviceDraft } = await import('./use-device-draft');

const signIn = (member: string) => {
  acceptSession({
    ...{
      accessToken: 'token',
      expiresAt: '2099-01-01T00:00:00Z',
      roles: ['assessor'],
      memberships: [],
      passwordChangeDue: false,
    },
    account: { id: 'account', email: 'a@b.example', displayName: '陳冠宇', locale: 'zh-TW' },
    organisation: {
      id: 'organisation',
      name: '示範機構',
      slug: 'demo',
      timeZone: 'Asia/Taipei',
      offlineDays: 14,
    },
    member: { id: member, displayName: '陳冠宇', department: null, jobTitle: null },
  } satisfies Session);
};

interface FormProps {
  subject?: string;
  initial?: string;
  base?: string;
}

function Form({ subject = 'feedback on 1.1', initial = '', base = '' }: FormProps) {
  const [text, setText, forget, key] = usePersistedState(subject, initial, base);
  return (
    <>
      <TextArea
        label="回饋"
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
        }}
      />
      <button type="button" onClick={forget}>
        送出
      </button>
      <output>{key()}</output>
    </>
  );
}

const field = () => screen.getByLabelText<HTMLTextAreaElement>('回饋');
const type = (value: string) => fireEvent.change(field(), { target: { value } });
const settle = (milliseconds = 30) => act(() => new Promise((done) => setTimeout(done, milliseconds)));

async function open(props: FormProps = {}) {
  const view = await renderInPortal(<Form {...props} />);
  await settle();
  return view;
}

describe('words that somebody writes', () => {
  beforeEach(() => {
    device.clear();
    signIn('me');
  });

  it('are there again when the form is left in the middle of a word and opened anew', async () => {
    const first = await open();
    type('先確認議');
    first.unmount();
    await settle();
    await open();
    expect(field()).toHaveValue('先確認議');
  });

  it('are on the device before the form is left: a battery may die', async () => {
    await open();
    type('先確認議程');
    await settle(500);
    expect([...device.values()]).toMatchObject([{ value: { written: '先確認議程', path: '/' } }]);
  });

  it('of a shape that the form no longer has give way to it, and stay to be read', async () => {
    const id = 'writing:me:feedback on 1.1';
    const former = {
      id,
      value: { written: { text: '先前的話' }, path: '/', page: '' },
      savedAt: '2026-03-11T01:00:00Z',
    };
    device.set(id, former);
    await open();
    expect(field()).toHaveValue('');
    type('新的話');
    await settle(500);
    expect(device.get(id)?.value).toMatchObject({ written: '新的話' });
    expect(device.get(`${id}:older-1`)?.value).toEqual(former.value);
  });

  it('belong to one subject, one person and one organisation', async () => {
    const first = await open();
    type('給 1.1 的話');
    first.unmount();
    await settle();
    const other = await open({ subject: 'feedback on 1.2' });
    expect(field()).toHaveValue('');
    other.unmount();
    signIn('you');
    await open();
    expect(field()).toHaveValue('');
  });

  it('do not follow to another subject in the same place', async () => {
    const view = await renderInPortal(<Switching />);
    await settle();
    type('給 1.1 的話');
    fireEvent.click(screen.getByText('1.2'));
    expect(field()).toHaveValue('');
    type('給 1.2 的話');
    await settle();
    fireEvent.click(screen.getByText('1.1'));
    await settle();
    expect(field()).toHaveValue('給 1.1 的話');
    view.unmount();
    await settle();
    expect([...device.keys()].toSorted()).toEqual(['writing:me:1.1', 'writing:me:1.2']);
  });

  it('leave the device when they were sent, and when nothing of them is left', async () => {
    await open();
    type('寫好了');
    await settle(500);
    fireEvent.click(screen.getByText('送出'));
    await settle();
    expect(device.size).toBe(0);
    expect(field()).toHaveValue('');
    type('又寫');
    await settle(500);
    type('');
    await settle();
    expect(device.size).toBe(0);
  });

  it('have one key in every window that shows them, and other words another', async () => {
    const keyNow = () => screen.getByRole('status').textContent;
    const first = await open();
    type('同樣的話');
    const key = keyNow();
    first.unmount();
    await settle();
    await open();
    expect(key).toMatch(/^[0-9a-f-]{36}$/);
    expect(keyNow()).toBe(key);
    type('別的話');
    expect(keyNow()).not.toBe(key);
  });

  it('are gone from the form when another window has sent them', async () => {
    await open();
    type('寫好了');
    await settle(500);
    const [kept] = device.values();
    if (kept === undefined) throw new Error('Not kept.');
    device.clear();
    act(() => {
      for (const tell of elsewhere) tell(kept);
    });
    expect(field()).toHaveValue('');
  });

  it('stand over what was there, and not over a newer state that somebody else saved', async () => {
    const first = await open({ initial: '原文', base: '1' });
    expect(field()).toHaveValue('原文');
    type('我改的');
    first.unmount();
    await settle();
    const again = await open({ initial: '原文', base: '1' });
    expect(field()).toHaveValue('我改的');
    again.unmount();
    await open({ initial: '別人改的', base: '2' });
    expect(field()).toHaveValue('別人改的');
    expect(device.size).toBe(1);
  });
});

function Switching() {
  const [subject, setSubject] = useState('1.1');
  return (
    <>
      {['1.1', '1.2'].map((one) => (
        <button
          key={one}
          type="button"
          onClick={() => {
            setSubject(one);
          }}
        >
          {one}
        </button>
      ))}
      <Form subject={subject} />
    </>
  );
}

it('builds each change on the one before it, also where that is not drawn yet', async () => {
  function Two() {
    const draft = useDeviceDraft<Readonly<Record<string, number>>>('two', () => ({ a: 0, b: 0 }));
    const add = (name: string) => {
      draft.change((latest) => ({ ...latest, [name]: (latest[name] ?? 0) + 1 }));
    };
    return (
      <button
        type="button"
        onClick={() => {
          add('a');
          add('b');
          add('b');
        }}
      >
        {JSON.stringify(draft.value)}
      </button>
    );
  }
  await renderInPortal(<Two />);
  fireEvent.click(await screen.findByRole('button', { name: '{"a":0,"b":0}' }));
  expect(screen.getByRole('button', { name: '{"a":1,"b":2}' })).toBeInTheDocument();
});
