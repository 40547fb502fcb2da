import type { EnrolmentDetail } from '@attest/api-client';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../base/format/use-format';
import { api } from '../../../shared/http/api';
import { queryKeys } from '../../../shared/queries/query-keys';
import { ButtonLink } from '../../../ui/button/button';
import { Icon } from '../../../ui/icon/icon';
import styles from './edition-banner.module.css';

/** Under which edition this stands, where that is not the current one, and where it went on or came from. */
export function EditionBanner({ enrolment: { id, state } }: { enrolment: EnrolmentDetail }) {
  const { t } = useTranslation('workspace');
  const format = useFormat();
  const { data } = useQuery({
    queryKey: queryKeys.enrolment.edition(id),
    queryFn: ({ signal }) => api.get('/enrolments/{id}/edition', { path: { id }, signal }),
  });
  if (data === undefined) return null;
  const { release, current, carriedFrom, carriedTo, mayCarryOver } = data;
  if (carriedTo !== null) {
    return (
      <Line
        title={t('edition.movedOn', { release: carriedTo.releaseCode })}
        action={<ButtonLink to={`/enrolments/${carriedTo.enrolmentId}`}>{t('edition.follow')}</ButtonLink>}
      >
        {t('edition.movedOnText', {
          name: carriedTo.decidedBy.displayName,
          date: format.date(carriedTo.decidedAt),
        })}
      </Line>
    );
  }
  if (current !== null && state !== 'withdrawn') {
    const signed = state === 'signed';
    return (
      <Line
        title={t(signed ? 'edition.signed' : 'edition.superseded', {
          release: release.code,
          current: current.code,
        })}
        action={
          mayCarryOver && <ButtonLink to={`/enrolments/${id}/carry-over`}>{t('edition.settle')}</ButtonLink>
        }
      >
        {t(signed ? 'edition.signedKept' : state === 'decided' ? 'edition.decided' : 'edition.open')}
      </Line>
    );
  }
  if (carriedFrom === null) return null;
  return (
    <Line
      title={t('edition.cameFrom', { release: carriedFrom.releaseCode })}
      action={<ButtonLink to={`/enrolments/${carriedFrom.enrolmentId}`}>{t('edition.back')}</ButtonLink>}
    >
      {t('edition.cameFromText', {
        name: carriedFrom.decidedBy.displayName,
        date: format.date(carriedFrom.decidedAt),
      })}
    </Line>
  );
}

function Line({ title, action, children }: { title: string; action: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.line} role="note">
      <Icon name="history" />
      <p>
        <b>{title}</b> <span className={styles.text}>{children}</span>
      </p>
      {action}
    </div>
  );
}
