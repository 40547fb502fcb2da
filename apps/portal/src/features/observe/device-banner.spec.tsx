import { screen } from '@testing-library/react';
import { renderInPortal } from '../../testing/render';
import { DeviceBanner } from './device-banner';

describe('where what is typed is kept', () => {
  it('is said from the beginning: a line that came with the first tap would move the rows under the second', async () => {
    await renderInPortal(<DeviceBanner online savedAt={null} refusal={null} />, { words: ['observe'] });
    expect(screen.getByRole('status')).toHaveTextContent('內容會自動存在此裝置');
  });

  it('is said with the time once it is kept, and without a network', async () => {
    const savedAt = '2026-03-11T06:20:00.000Z';
    const { unmount } = await renderInPortal(<DeviceBanner online savedAt={savedAt} refusal={null} />, {
      words: ['observe'],
    });
    expect(screen.getByRole('status')).toHaveTextContent('草稿已存在此裝置');
    unmount();
    await renderInPortal(<DeviceBanner online={false} savedAt={savedAt} refusal={null} />, {
      words: ['observe'],
    });
    expect(screen.getByRole('status')).toHaveTextContent('離線。草稿已存在此裝置');
  });
});
