import type { Appointment, AppointmentEntry } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import { useSession } from '../../shared/session/use-session';
import styles from './appointment.module.css';

/** Everything that was said about the time, newest first. */
export function Exchange({ appointment }: { appointment: Appointment }) {
  const { t } = useTranslation('appointments');
  const format = useFormat();
  const own = useSession().member.id;
  const { entries, proposals } = appointment;
  const sentence = ({ kind, proposalId, by }: AppointmentEntry) => {
    const proposal = proposals.find(({ id }) => id === proposalId);
    const when =
      proposal === undefined
        ? ''
        : `${format.shortDate(proposal.startsAt)} ${format.time(proposal.startsAt)}`;
    return t(`said.${kind}`, { name: by.id === own ? t('you') : by.displayName, when });
  };
  return (
    <section className={styles.exchange} aria-labelledby="exchange">
      <h2 id="exchange">{t('page.exchange')}</h2>
      <ol>
        {entries.toReversed().map((entry) => (
          <li key={`${entry.kind} ${entry.at} ${entry.by.id}`}>
            <time dateTime={entry.at}>{format.shortDate(entry.at)}</time>
            <span>
              {sentence(entry)}
              {entry.reason !== null && <q>{entry.reason}</q>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
