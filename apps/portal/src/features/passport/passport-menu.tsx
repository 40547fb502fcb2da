import type { Passport } from '@attest/api-client';
import { scopesFor } from '@attest/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PeopleChangeDialog } from '../../shared/programme-people/change-dialog';
import { type PeopleChange, peopleChanges } from '../../shared/programme-people/send-change';
import { useSession } from '../../shared/session/use-session';
import { Button } from '../../ui/button/button';
import type { IconName } from '../../ui/icon/icon';
import { Menu } from '../../ui/menu/menu';
import { ElectivesSheet } from './electives-sheet';
import { openElectives } from './open-electives';

const icons = {
  due: 'calendar',
  assessor: 'person',
  supervisor: 'person',
  stop: 'close',
} as const satisfies Record<PeopleChange, IconName>;

/** What whoever assigns programmes may still change of one person's: people, date, electives, or all of it. */
export function PassportMenu({ passport }: { passport: Passport }) {
  const { t } = useTranslation('programme-people');
  const [asked, ask] = useState<PeopleChange | 'electives' | null>(null);
  const { roles } = useSession();
  const open = passport.state === 'in_progress' || passport.state === 'decided';
  if (!open || scopesFor('programme.assign', roles).length === 0) return null;
  const close = () => {
    ask(null);
  };
  return (
    <>
      <Menu
        label={t('menu')}
        target={<Button icon="more">{t('menu')}</Button>}
        entries={[
          ...(openElectives(passport).length === 0
            ? []
            : [
                {
                  ...({ kind: 'action', icon: 'plus' } as const),
                  label: t('electives.open'),
                  onSelect: () => {
                    ask('electives');
                  },
                },
              ]),
          ...peopleChanges.map((what) => ({
            ...({ kind: 'action', icon: icons[what] } as const),
            ...(what === 'stop' ? { tone: 'bad' as const } : {}),
            label: t(`${what}.open`),
            onSelect: () => {
              ask(what);
            },
          })),
        ]}
      />
      {asked === 'electives' && <ElectivesSheet passport={passport} onClose={close} />}
      {asked !== null && asked !== 'electives' && (
        <PeopleChangeDialog what={asked} ids={[passport.id]} onClose={close} />
      )}
    </>
  );
}
