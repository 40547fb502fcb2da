import type { ProgrammeCase } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../../base/format/use-format';
import { Avatar } from '../../../ui/avatar/avatar';
import { Button } from '../../../ui/button/button';
import { Chip } from '../../../ui/chip/chip';
import { usePaneLayout } from '../../../ui/panes/panes';
import { AccountOrigins } from '../account-origins';
import styles from '../case-view.module.css';
import type { CaseSeen } from '../use-case-seen';
import { isToDecide, useProgrammeName } from './programme-case-data';
import { ProgrammeGaps } from './programme-gaps';
import { ProgrammeTable } from './programme-table';

interface ProgrammeCaseViewProps {
  data: ProgrammeCase;
  watch: CaseSeen['watch'];
  onAct: () => void;
}

/** Who and which programme, the outcome with its reasoning, what is missing, and what the whole rests on. */
export function ProgrammeCaseView({ data, watch, onAct }: ProgrammeCaseViewProps) {
  const { t } = useTranslation(['sign-offs', 'terms']);
  const format = useFormat();
  const beside = usePaneLayout();
  const { enrolment, programme, outcome } = data;
  const { name, lang } = useProgrammeName()(programme);
  const isTurn = data.signable || isToDecide(data);
  return (
    <div className={styles.case}>
      <header className={styles.head}>
        <div>
          <h1 className={styles.title} lang={lang}>
            {name}
          </h1>
          <p className={styles.who}>
            <span className={styles.person}>
              <Avatar name={enrolment.candidate.displayName} />
              <b>{enrolment.candidate.displayName}</b>
            </span>
            {programme.code !== null && <span>{programme.code}</span>}
            {programme.level !== null && <span>{t('terms:word.level', { level: programme.level })}</span>}
            <span>{t('sign-offs:programme.version', { number: programme.number })}</span>
            <span>{t('sign-offs:attempt', { number: enrolment.attempt })}</span>
            <Link className={styles.open} to={`/passports/${enrolment.id}`}>
              {t('sign-offs:programme.openPassport')}
            </Link>
          </p>
        </div>
      </header>
      {outcome === null ? (
        <p className={styles.none}>{t('sign-offs:programme.noOutcome')}</p>
      ) : (
        <section className={styles.outcome} aria-label={t('terms:word.outcome')}>
          <Chip
            tone={outcome.decision === 'competent' ? 'ok' : 'warn'}
            state={outcome.decision === 'competent' ? 'covered' : 'not_yet'}
            strong
          >
            {t(`terms:outcome.${outcome.decision}`)}
          </Chip>
          <div>
            <p className={styles.reasoning}>{outcome.reasoning}</p>
            <small>
              {t('sign-offs:decidedBy', {
                name: outcome.decidedBy.displayName,
                when: format.dateTime(outcome.decidedAt),
              })}
            </small>
          </div>
        </section>
      )}
      {data.outdated && (
        <p className={styles.missing} role="note">
          {t('sign-offs:programme.outdated')}
        </p>
      )}
      <ProgrammeGaps gaps={data.gaps} />
      <AccountOrigins people={data.people} />
      <ProgrammeTable data={data} watch={watch} />
      {!beside.right && (
        <div className={styles.foot} data-paper="none">
          <Button variant={isTurn ? 'primary' : 'default'} size="xl" wide icon="sign" onClick={onAct}>
            {t(isTurn ? 'sign-offs:programme.open' : 'sign-offs:programme.panel')}
          </Button>
        </div>
      )}
    </div>
  );
}
