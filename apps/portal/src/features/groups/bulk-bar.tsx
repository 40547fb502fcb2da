import type { Group } from '@attest/api-client';
import { scopesFor } from '@attest/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import { useSession } from '../../shared/session/use-session';
import { Button } from '../../ui/button/button';
import type { IconName } from '../../ui/icon/icon';
import { ChangeDialog } from './change-dialog';
import styles from './groups.module.css';
import { RemindDialog } from './remind-dialog';
import type { Change } from './send-change';
import type { ChosenSum } from './summed';

export interface BulkProps {
  group: Group;
  /** Of the programme that is shown; null: of everything. */
  unitIds: readonly string[] | null;
  chosen: ReadonlySet<string>;
  onChosen: (ids: ReadonlySet<string>) => void;
}

type Asked = Change | 'remind' | null;

const changesOffered: readonly (readonly [Change, IconName])[] = [
  ['due', 'calendar'],
  ['assessor', 'person'],
  ['team', 'people'],
];

/** What can be done for those who are chosen; each thing shows what it would do first. */
export function BulkBar({ sum, ...props }: BulkProps & { sum: ChosenSum }) {
  const { t } = useTranslation('groups');
  const format = useFormat();
  const [asked, ask] = useState<Asked>(null);
  const { roles } = useSession();
  const changes = scopesFor('enrolment.manage', roles).length > 0;
  const close = () => {
    ask(null);
  };
  return (
    <div className={styles.bulk} role="region" aria-label={t('bulk.label')}>
      <b>{t('bulk.chosen', { count: sum.people })}</b>
      <span>
        {t('bulk.unfinished', { count: sum.unfinished })}
        {sum.firstDue !== null && t('bulk.firstDue', { date: format.shortDate(sum.firstDue) })}
      </span>
      {changes &&
        changesOffered.map(([what, icon]) => (
          <Button
            key={what}
            icon={icon}
            onClick={() => {
              ask(what);
            }}
          >
            {t(`bulk.${what}`)}
          </Button>
        ))}
      <Button
        variant="primary"
        icon="bell"
        onClick={() => {
          ask('remind');
        }}
      >
        {t('bulk.remind', { count: sum.people })}
      </Button>
      <Button
        variant="quiet"
        icon="close"
        aria-label={t('bulk.clear')}
        onClick={() => {
          props.onChosen(new Set());
        }}
      />
      {asked !== null && asked !== 'remind' && <ChangeDialog {...props} what={asked} onClose={close} />}
      {asked === 'remind' && <RemindDialog {...props} onClose={close} />}
    </div>
  );
}
