import type { SystemState } from '@attest/api-client';
import { organisationJobKinds, operatorJobKinds } from '@attest/domain';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderInPortal } from '../../testing/render';
import { BackgroundWork } from './background-work';
import { DeadLetters } from './dead-letters';

const idle = { waiting: 0, deferred: 0, running: 0, dead: 0, oldestSeconds: null, lastError: null };
const letter: SystemState['deadLetters'][number] = {
  ...{ id: 'e0000000-0000-7000-8000-000000000000', kind: 'file.preview', attempts: 3, error: 'pixel limit' },
  ...{ addedAt: '2026-03-01T00:00:00Z', givenUpAt: '2026-03-01T01:00:00Z' },
};

const asked: string[] = [];
beforeEach(() => {
  asked.length = 0;
  Object.assign(globalThis, {
    fetch: (input: string) => {
      asked.push(new URL(input, 'http://test').pathname);
      return Promise.resolve({ ok: true, status: 204, headers: new Map(), text: () => Promise.resolve('') });
    },
  });
});

describe.each([
  ['zh-TW', '機構的背景工作', '製作預覽'],
  ['en', 'Background work of the organisation', 'Previews'],
] as const)('the work in the background, in %s', (locale, title, previews) => {
  it('stands by kind, each with a name, its figures and its last error', async () => {
    const jobs = organisationJobKinds.map((kind) =>
      kind === 'file.preview'
        ? { ...idle, kind, waiting: 12, dead: 2, oldestSeconds: 600, lastError: 'pixel limit' }
        : { ...idle, kind },
    );
    const installation = operatorJobKinds.map((kind) => ({ ...idle, kind }));
    await renderInPortal(<BackgroundWork jobs={jobs} installation={installation} />, {
      locale,
      words: ['system'],
    });
    const table = screen.getByRole('table', { name: title });
    const row = within(table).getByText(previews).closest('tr');
    for (const text of ['12', '2', 'pixel limit', /10/]) {
      expect(within(row ?? document.body).getAllByText(text)[0]).toBeVisible();
    }
    // Every kind has words of its own.
    expect(screen.queryByText(/^kind\./)).toBeNull();
  });
});

describe('work of the whole system that failed', () => {
  const show = (dead: number) =>
    renderInPortal(
      <BackgroundWork
        jobs={[]}
        installation={operatorJobKinds.map((kind, index) => ({
          ...idle,
          kind,
          dead: index === 0 ? dead : 0,
        }))}
      />,
      { words: ['system'] },
    );

  it('is for whoever runs the server, and the page says how', async () => {
    await show(2);
    expect(screen.getByText(/有 2 件失敗的工作.*npm run attest -- jobs/)).toBeVisible();
  });

  it('is none', async () => {
    await show(0);
    expect(screen.queryByText(/npm run attest/)).toBeNull();
  });
});

describe('work that failed', () => {
  it('is none', async () => {
    await renderInPortal(<DeadLetters letters={[]} />, { words: ['system'] });
    expect(screen.getByText('沒有失敗的工作。')).toBeVisible();
  });

  it('is shown ten at a time', async () => {
    const letters = Array.from({ length: 25 }, (_, index) => ({ ...letter, id: `${index}` }));
    await renderInPortal(<DeadLetters letters={letters} />, { words: ['system'] });
    const more = screen.getByRole('button', { name: '載入更多' });
    expect(screen.getAllByRole('button', { name: '再試一次' })).toHaveLength(10);
    await userEvent.click(more);
    await userEvent.click(more);
    expect(screen.getAllByRole('button', { name: '再試一次' })).toHaveLength(25);
    expect(screen.queryByRole('button', { name: '載入更多' })).toBeNull();
  });

  it('is tried again by one press', async () => {
    await renderInPortal(<DeadLetters letters={[letter]} />, { words: ['system'] });
    await userEvent.click(screen.getByRole('button', { name: '再試一次' }));
    expect(asked).toEqual([`/api/v1/system/jobs/${letter.id}/retry`]);
  });

  it('is discarded only when that was confirmed', async () => {
    await renderInPortal(<DeadLetters letters={[letter]} />, { words: ['system'] });
    await userEvent.click(screen.getByRole('button', { name: '捨棄' }));
    const dialog = await screen.findByRole('dialog', { name: '捨棄「製作預覽」？' });
    await userEvent.click(within(dialog).getByRole('button', { name: '保留' }));
    expect(asked).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: '捨棄' }));
    const again = await screen.findByRole('dialog');
    await userEvent.click(within(again).getByRole('button', { name: '捨棄' }));
    expect(asked).toEqual([`/api/v1/system/jobs/${letter.id}/discard`]);
  });
});
