import { jest } from '@jest/globals';
import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { renderInPortal } from '../../testing/render';
import { DateField } from '../date-field/date-field';
import { Dialog } from '../dialog/dialog';
import { TextField } from '../field/text-field';
import { JudgementControl } from '../judgement-control/judgement-control';
import { Menu } from '../menu/menu';
import { PersonSelect } from '../person-select/person-select';
import { Sheet } from '../sheet/sheet';
import { Tabs } from '../tabs/tabs';
import { guardComposition } from '../../base/keyboard/composition-guard';

/** As Chromium and Firefox report a key that an input method takes, and as Safari does the one that ends it. */
const signs = [
  { name: 'while composing', init: { isComposing: true } },
  { name: 'with code 229', init: { keyCode: 229 } },
] as const;

/** In a real browser the guard stands before whatever a page listens with; here it is laid before each rendering. */
let remove: () => void;
beforeEach(() => {
  remove = guardComposition(window);
});
afterEach(() => {
  remove();
});

const press = (element: Element, key: string, init: KeyboardEventInit = {}) => {
  fireEvent.keyDown(element, { key, code: key, ...init });
  fireEvent.keyUp(element, { key, code: key, ...init });
};

describe.each(signs)('a key $name', ({ init }) => {
  it('closes no dialog, which Escape alone does', async () => {
    const closed = jest.fn();
    await renderInPortal(
      <Dialog opened onClose={closed} title="標題" actions={null}>
        <TextField label="理由" />
      </Dialog>,
    );
    const field = await screen.findByLabelText('理由');
    press(field, 'Escape', init);
    expect(closed).not.toHaveBeenCalled();
    press(field, 'Escape');
    expect(closed).toHaveBeenCalledTimes(1);
  });

  it('closes no sheet', async () => {
    const closed = jest.fn();
    await renderInPortal(
      <Sheet opened onClose={closed} title="標題">
        <TextField label="理由" />
      </Sheet>,
    );
    const field = await screen.findByLabelText('理由');
    press(field, 'Escape', init);
    expect(closed).not.toHaveBeenCalled();
    press(field, 'Escape');
    expect(closed).toHaveBeenCalledTimes(1);
  });

  it('closes no menu', async () => {
    await renderInPortal(
      <Menu
        label="動作"
        target={<button type="button">打開</button>}
        entries={[{ kind: 'action', label: '刪除', onSelect: jest.fn() }]}
      />,
    );
    fireEvent.click(screen.getByRole('button'));
    const entry = await screen.findByRole('menuitem', { name: '刪除' });
    press(entry, 'Escape', init);
    expect(screen.getByRole('menuitem', { name: '刪除' })).toBeInTheDocument();
    press(entry, 'Escape');
    expect(screen.queryByRole('menuitem', { name: '刪除' })).not.toBeInTheDocument();
  });

  it('chooses nobody from a list of people', async () => {
    const chosen = jest.fn();
    await renderInPortal(
      <PersonSelect
        label="評量員"
        value={null}
        onChange={chosen}
        people={[{ id: 'a', displayName: '陳冠宇', department: null }]}
      />,
    );
    const field = screen.getByRole('combobox', { name: '評量員' });
    await userEvent.click(field);
    await screen.findByRole('option', { name: /陳冠宇/ });
    await userEvent.keyboard('{ArrowDown}');
    press(field, 'Enter', init);
    expect(chosen).not.toHaveBeenCalled();
    await userEvent.keyboard('{Enter}');
    expect(chosen).toHaveBeenCalledWith('a');
  });

  it('settles no date', async () => {
    const changed = jest.fn();
    await renderInPortal(<DateField label="期限" value={null} onChange={changed} />);
    const field = screen.getByLabelText('期限');
    fireEvent.change(field, { target: { value: '2026-03-13' } });
    press(field, 'Enter', init);
    expect(changed).not.toHaveBeenCalled();
    press(field, 'Enter');
    expect(changed).toHaveBeenCalledWith('2026-03-13');
  });

  it('judges nothing and turns no tab', async () => {
    const judged = jest.fn();
    const turned = jest.fn();
    await renderInPortal(
      <>
        <JudgementControl label="判斷" value={null} onChange={judged} />
        <Tabs
          label="面"
          value="a"
          onChange={turned}
          tabs={[
            { value: 'a', label: '甲' },
            { value: 'b', label: '乙' },
          ]}
        >
          {null}
        </Tabs>
      </>,
    );
    const control = screen.getByRole('radiogroup');
    press(control, '1', init);
    press(screen.getByRole('tab', { name: '甲' }), 'ArrowRight', init);
    expect(judged).not.toHaveBeenCalled();
    expect(turned).not.toHaveBeenCalled();
  });
});

describe('what lies under the guard', () => {
  it('hears no key of a composition on the window, the document or the element, whichever way it listens', () => {
    const heard = jest.fn();
    const field = document.body.appendChild(document.createElement('input'));
    for (const target of [window, document, document.body, field])
      for (const capture of [true, false])
        for (const kind of ['keydown', 'keyup', 'keypress'])
          target.addEventListener(kind, heard, { capture });
    for (const key of ['Enter', 'Escape', 'Tab', 'j', '1', 'ArrowDown'])
      press(field, key, { isComposing: true });
    expect(heard).not.toHaveBeenCalled();
    press(field, 'j');
    expect(heard).toHaveBeenCalledTimes(16);
    field.remove();
  });

  function Form({ sent }: { sent: () => void }) {
    const [text, setText] = useState('');
    return (
      <form
        aria-label="表單"
        onSubmit={(event) => {
          event.preventDefault();
          sent();
        }}
      >
        <TextField
          label="姓名"
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
          }}
        />
      </form>
    );
  }

  it('is not sent by the Enter that ends a composition, and is sent by the next', async () => {
    const sent = jest.fn();
    await renderInPortal(<Form sent={sent} />);
    const field = screen.getByLabelText('姓名');
    press(field, 'Enter', { isComposing: true });
    fireEvent.submit(screen.getByRole('form'));
    expect(sent).not.toHaveBeenCalled();
    await new Promise((resolve) => setTimeout(resolve));
    fireEvent.submit(screen.getByRole('form'));
    expect(sent).toHaveBeenCalledTimes(1);
  });
});
