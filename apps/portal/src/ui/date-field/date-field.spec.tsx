import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { deviceClock } from '../../base/clock/device-clock';
import { readerStore } from '../../base/reader/reader';
import { renderInPortal } from '../../testing/render';
import { DateField } from './date-field';
import { MomentFields } from './moment-fields';

function Due({ min }: { min?: string }) {
  const [day, setDay] = useState<string | null>('2026-01-02');
  return (
    <>
      <DateField label="期限" value={day} onChange={setDay} {...(min === undefined ? {} : { min })} />
      <output>{day ?? 'none'}</output>
    </>
  );
}

function Moment() {
  const [value, setValue] = useState({ day: '2026-11-29', time: '00:30' });
  const set = (change: Partial<typeof value>) => {
    setValue((before) => ({ ...before, ...change }));
  };
  return (
    <>
      <MomentFields
        dayLabel="日期"
        timeLabel="時間"
        value={value}
        onDay={(day) => {
          set({ day });
        }}
        onTime={(time) => {
          set({ time });
        }}
      />
      <output>{`${value.day} ${value.time}`}</output>
    </>
  );
}

const signedIn = (timeZone: string) => {
  readerStore.set({ accountId: 'account', name: '陳冠宇', organisation: { name: '示範機構', timeZone } });
};

afterEach(() => {
  readerStore.set(null);
  deviceClock.set(0);
});

describe('a day', () => {
  const type = async (text: string) => {
    const user = userEvent.setup();
    const field = screen.getByRole('textbox', { name: '期限' });
    await user.clear(field);
    await user.type(field, text);
    await user.tab();
  };

  it('is taken as people write it, and shown in full', async () => {
    await renderInPortal(<Due />);
    await type('民國115年11月29日');
    expect(screen.getByRole('status')).toHaveTextContent('2026-11-29');
    expect(screen.getByRole('textbox', { name: '期限' })).toHaveValue('2026/11/29');
  });

  it('without its year is the next one where it cannot be in the past', async () => {
    await renderInPortal(<Due min="2099-11-30" />);
    await type('１１／２９');
    expect(screen.getByRole('status')).not.toHaveTextContent('2026-01-02');
  });

  it('is not guessed, and the words say how to write it', async () => {
    await renderInPortal(<Due />);
    await type('3/4/2026');
    expect(screen.getByRole('alert')).toHaveTextContent(
      '可能是 2026/03/04 或 2026/04/03，照年/月/日的順序寫',
    );
    await type('26/11/29');
    expect(screen.getByRole('alert')).toHaveTextContent('看不出是哪一年');
    await type('2026/2/30');
    expect(screen.getByRole('alert')).toHaveTextContent('沒有這一天');
    await type('下週五');
    expect(screen.getByRole('alert')).toHaveTextContent('寫成 2026/11/29 或 115/11/29');
    expect(screen.getByRole('status')).toHaveTextContent('2026-01-02');
  });

  it('is not called wrong while it is being typed', async () => {
    await renderInPortal(<Due />);
    const field = screen.getByRole('textbox', { name: '期限' });
    await userEvent.clear(field);
    await userEvent.type(field, '2026/1');
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('a day and a time of day', () => {
  it('takes a time as people write it, and keeps what is none', async () => {
    await renderInPortal(<Moment />);
    const time = screen.getByRole('textbox', { name: '時間' });
    await userEvent.clear(time);
    await userEvent.type(time, '下午2點半');
    await userEvent.tab();
    expect(screen.getByRole('status')).toHaveTextContent('2026-11-29 14:30');
    await userEvent.clear(time);
    await userEvent.type(time, '25:00');
    await userEvent.tab();
    expect(time).toHaveValue('25:00');
    expect(screen.getByRole('alert')).toHaveTextContent('沒有這個時間');
  });

  it('says whose time it is where the device is set to another zone', async () => {
    signedIn('Pacific/Kiritimati');
    await renderInPortal(<Moment />);
    expect(screen.getByRole('note')).toHaveTextContent(/時間以機構所在的.*（GMT\+14）為準；這台裝置設為/);
  });

  it('says that the clock of the device is wrong, and by how much', async () => {
    deviceClock.set(2 * 3_600_000);
    const { unmount } = await renderInPortal(<Moment />);
    expect(screen.getByRole('note')).toHaveTextContent(
      '這台裝置的時間快了約 2 小時，這裡以伺服器的時間為準。',
    );
    unmount();
    deviceClock.set(-15 * 60_000);
    await renderInPortal(<Moment />, { locale: 'en' });
    expect(screen.getByRole('note')).toHaveTextContent('about 15 minutes slow');
  });

  it('says nothing where both agree', async () => {
    await renderInPortal(<Moment />);
    expect(screen.queryByRole('note')).toBeNull();
  });
});
