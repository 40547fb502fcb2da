import type { EnrolmentDetail } from '@attest/api-client';
import type { AssessmentMethod, Method } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ReopensNote } from '../../../shared/enrolment/reopens-note';
import type { Refusal } from '../../../shared/outbox/outbox-entry';
import { IconButton } from '../../../ui/button/button';
import { Icon } from '../../../ui/icon/icon';
import styles from './record.module.css';

interface RecordHeadProps {
  enrolment: EnrolmentDetail;
  method: Pick<Method<AssessmentMethod, unknown>, 'method' | 'icon'>;
  back: string;
  draftKept: boolean;
  online: boolean;
  refusal: Refusal | null;
}

/** Whose evidence this is, by which method, and where what was typed is meanwhile. */
export function RecordHead({ enrolment, method, back, draftKept, online, refusal }: RecordHeadProps) {
  const { t } = useTranslation(['workspace', 'terms']);
  const navigate = useNavigate();
  return (
    <>
      <header className={styles.head}>
        <IconButton
          icon="close"
          size="lg"
          label={t('record.close')}
          onClick={() => {
            void navigate(back);
          }}
        />
        <div className={styles.heading}>
          <h1 className={styles.title}>
            <Icon name={method.icon} />
            {t('record.headOf', {
              method: t(`terms:method.${method.method}`),
              name: enrolment.candidate.displayName,
            })}
          </h1>
          <p className={styles.unit} lang="zh-Hant">
            {enrolment.unit.title}
          </p>
        </div>
        {refusal === null && (
          <p role="status" className={styles.state} data-tone={online ? 'quiet' : 'warn'}>
            <Icon name={online ? 'cloud' : 'cloud-off'} size={14} />
            {t(!online ? 'record.offline' : draftKept ? 'record.draft' : 'record.willKeep')}
          </p>
        )}
      </header>
      <div className={styles.reopens}>
        <ReopensNote enrolment={enrolment} what="record" />
      </div>
      {refusal !== null && (
        <p role="alert" className={styles.banner} data-tone="bad">
          <Icon name="alert" />
          {t('record.refused', { detail: refusal.detail })}
        </p>
      )}
    </>
  );
}
