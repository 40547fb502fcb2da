import { screen } from '@testing-library/react';
import { renderInPortal } from '../testing/render';
import type { Locale } from '../base/i18n/locale';
import { Bell } from './bell';

async function ring(count: number, locale: Locale = 'zh-TW') {
  Object.assign(globalThis, {
    fetch: () =>
      Promise.resolve({
        status: 200,
        ok: true,
        headers: { get: () => null },
        text: () => Promise.resolve(JSON.stringify({ count })),
      }),
  });
  await renderInPortal(<Bell />, { locale });
}

describe('the bell', () => {
  it('leads to the notifications and says how many are unread', async () => {
    await ring(3);
    const bell = await screen.findByRole('link', { name: '通知，3 則未讀' });
    expect(bell).toHaveAttribute('href', '/notifications');
    expect(bell).toHaveTextContent('3');
  });

  it('is quiet when all is read, and counts no further than anybody wants to know', async () => {
    await ring(0, 'en');
    expect(await screen.findByRole('link', { name: 'Notifications' })).toHaveTextContent('');
  });

  it('stops at 99', async () => {
    await ring(100);
    expect(await screen.findByText('99+')).toBeInTheDocument();
  });
});
