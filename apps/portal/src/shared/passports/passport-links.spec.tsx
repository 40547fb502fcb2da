import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderInPortal } from '../../testing/render';
import { PassportLinks } from './passport-links';

const passport = (id: string, name: string, nameEn: string | null = null) => ({
  id,
  programme: { id: `programme ${id}`, versionId: 'version', number: 1, name, nameEn, level: null },
});

describe('the way to a passport', () => {
  it('is direct where there is one, and named after the person', async () => {
    await renderInPortal(<PassportLinks name="林佳穎" passports={[passport('one', '系統整合工程人員')]} />);
    expect(screen.getByRole('link', { name: '林佳穎的職能護照' })).toHaveAttribute('href', '/passports/one');
  });

  it('is chosen by programme where there are several', async () => {
    await renderInPortal(
      <PassportLinks
        name="林佳穎"
        passports={[
          passport('one', '系統整合工程人員', 'System integration engineer'),
          passport('two', '客戶業務'),
        ]}
      />,
      { locale: 'en' },
    );
    await userEvent.click(screen.getByRole('button', { name: '2 passports of 林佳穎' }));
    expect(screen.getByRole('menuitem', { name: 'System integration engineer' })).toHaveAttribute(
      'href',
      '/passports/one',
    );
    expect(screen.getByRole('menuitem', { name: '客戶業務' })).toHaveAttribute('href', '/passports/two');
  });

  it('is nothing for who is on no programme', async () => {
    const { container } = await renderInPortal(<PassportLinks name="林佳穎" passports={undefined} />);
    expect(container.querySelector('a, button')).toBeNull();
  });
});
