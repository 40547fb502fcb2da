import { jest } from '@jest/globals';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { useState, type ReactNode } from 'react';
import { renderInPortal } from '../../testing/render';
import { DateField, TimeField } from '../date-field/date-field';
import { Dialog } from '../dialog/dialog';
import { RadioCards } from './choice';
import { followProblems } from './show-first-problem';
import { TextArea, TextField } from './text-field';

let remove: () => void;
beforeEach(() => {
  remove = followProblems(window);
});
afterEach(() => {
  remove();
});

/** Refused by the form itself, or by a server a moment later. */
function Form({ delay, children }: { delay: number; children: (wrong: boolean) => ReactNode }) {
  const [wrong, setWrong] = useState(false);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (delay === 0) setWrong(true);
        else setTimeout(setWrong, delay, true);
      }}
    >
      {children(wrong)}
      <button type="submit">儲存</button>
    </form>
  );
}

const pressSave = () => {
  const save = screen.getByText('儲存');
  act(() => {
    save.focus();
  });
  fireEvent.click(save);
};

describe.each([
  ['by the form itself', 0],
  ['by the server', 30],
])('after a save that was refused %s', (_, delay) => {
  it('the cursor stands in the first wrong field, which is marked and tied to its message', async () => {
    await renderInPortal(
      <Form delay={delay}>
        {(wrong) => (
          <>
            <TextField label="單位" />
            <TextField label="姓名" error={wrong ? '寫下姓名' : undefined} />
            <TextArea label="理由" error={wrong ? '寫下理由' : undefined} />
          </>
        )}
      </Form>,
    );
    pressSave();
    const name = screen.getByLabelText('姓名');
    await waitFor(() => {
      expect(name).toHaveFocus();
    });
    expect(name).toHaveAttribute('aria-invalid', 'true');
    expect(name).toHaveAccessibleDescription('寫下姓名');
  });

  it('the cursor stands on the first of the choices where one has to be made', async () => {
    await renderInPortal(
      <Form delay={delay}>
        {(wrong) => (
          <RadioCards
            label="判定"
            value={null}
            onChange={() => undefined}
            choices={[
              { value: 'yes', label: '達成' },
              { value: 'no', label: '尚未' },
            ]}
            {...(wrong ? { error: '先選一項' } : {})}
          />
        )}
      </Form>,
    );
    pressSave();
    await waitFor(() => {
      expect(screen.getByRole('radio', { name: '達成' })).toHaveFocus();
    });
  });
});

it('a button of a dialog is followed as well', async () => {
  function Asking() {
    const [wrong, setWrong] = useState(false);
    return (
      <Dialog
        opened
        onClose={() => undefined}
        title="撤回"
        actions={
          <button
            type="button"
            onClick={() => {
              setWrong(true);
            }}
          >
            儲存
          </button>
        }
      >
        <TextArea label="理由" error={wrong ? '寫下理由' : undefined} />
      </Dialog>
    );
  }
  await renderInPortal(<Asking />);
  await screen.findByRole('dialog');
  pressSave();
  await waitFor(() => {
    expect(screen.getByLabelText('理由')).toHaveFocus();
  });
});

it('who goes on typing before the server answers is left alone', async () => {
  await renderInPortal(
    <Form delay={30}>
      {(wrong) => (
        <>
          <TextField label="姓名" error={wrong ? '寫下姓名' : undefined} />
          <TextField label="單位" />
        </>
      )}
    </Form>,
  );
  pressSave();
  const other = screen.getByLabelText('單位');
  other.focus();
  fireEvent.input(other, { target: { value: '業務' } });
  await screen.findByText('寫下姓名');
  expect(other).toHaveFocus();
});

describe('a field that cannot be read', () => {
  function Dated({ saved }: { saved: (day: string | null, time: string) => void }) {
    const [day, setDay] = useState<string | null>('2026-11-29');
    const [time, setTime] = useState('09:30');
    return (
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          saved(day, time);
        }}
      >
        <TextField label="姓名" />
        <DateField label="日期" value={day} onChange={setDay} />
        <TimeField label="時間" value={time} onChange={setTime} />
        <button type="submit">儲存</button>
      </form>
    );
  }

  it.each([
    ['日期', '十一月底', '2026/11/30'],
    ['時間', '下午', '14:00'],
  ])('%s: nothing is saved in its place, and the cursor stands there', async (label, typed, corrected) => {
    const saved = jest.fn();
    await renderInPortal(<Dated saved={saved} />);
    const field = screen.getByLabelText(label);
    fireEvent.change(field, { target: { value: typed } });
    fireEvent.blur(field);
    pressSave();
    expect(saved).not.toHaveBeenCalled();
    expect(field).toHaveFocus();
    fireEvent.change(field, { target: { value: corrected } });
    fireEvent.blur(field);
    pressSave();
    expect(saved).toHaveBeenCalledTimes(1);
    const values: unknown = saved.mock.calls[0];
    expect(values).toContain(corrected.replaceAll('/', '-'));
  });
});
