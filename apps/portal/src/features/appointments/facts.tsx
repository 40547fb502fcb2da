import type { Appointment } from '@attest/api-client';
import { isHttpUrl } from './is-http-url';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../base/format/use-format';
import { useHasRole } from '../../shared/session/use-session';
import { Icon, type IconName } from '../../ui/icon/icon';
import styles from './appointment.module.css';

/** Where, who, with which tool, and when people are reminded. */
export function Facts({ appointment }: { appointment: Appointment }) {
  const { t } = useTranslation('appointments');
  const format = useFormat();
  const assesses = useHasRole('assessor');
  const { standing, pending, proposals, people, assessor, tool, targets, awaited, unit } = appointment;
  const where = pending ?? standing ?? proposals.at(-1);
  const names = [...people.map(({ candidate }) => candidate), assessor].map(({ displayName }) => displayName);
  const told = names.filter((name) => !awaited.some(({ displayName }) => displayName === name));
  return (
    <ul className={styles.facts}>
      {where !== undefined && (
        <Fact icon={where.way === 'online' ? 'video' : 'place'} title={where.place ?? t('page.noPlace')}>
          {t(`way.${where.way}`)}
          {where.link !== null && isHttpUrl(where.link) && (
            <a href={where.link} target="_blank" rel="noreferrer noopener">
              {t('page.openLink')}
            </a>
          )}
        </Fact>
      )}
      <Fact icon="people" title={format.list(names)}>
        {awaited.length > 0 &&
          t('page.answers', {
            names: format.list(awaited.map(({ displayName }) => displayName)),
            told: format.list(told),
          })}
        {people
          .filter(({ recorded }) => recorded)
          .map(({ candidate }) => t('page.recorded', { name: candidate.displayName }))
          .join(t('joiner'))}
        {assesses && people[0]?.enrolmentId != null && (
          <Link to={`/enrolments/${people[0].enrolmentId}`}>{t('page.openCase')}</Link>
        )}
      </Fact>
      <Fact
        icon="list"
        title={
          tool === null
            ? t('page.noTool')
            : t(`tool.${tool.kind === 'observation_checklist' ? 'checklist' : 'questions'}`, {
                number: tool.number,
              })
        }
      >
        {targets.length === 0
          ? t('page.allTargets', { code: unit.code })
          : targets.map(({ code }) => code).join(t('joiner'))}
      </Fact>
      <Fact icon="bell" title={t('page.reminders')} />
    </ul>
  );
}

function Fact({ icon, title, children }: { icon: IconName; title: string; children?: ReactNode }) {
  return (
    <li>
      <Icon name={icon} size={20} />
      <span>
        <b>{title}</b>
        {children !== undefined && <small>{children}</small>}
      </span>
    </li>
  );
}
