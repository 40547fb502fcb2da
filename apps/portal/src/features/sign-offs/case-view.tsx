import { readableCode } from '@attest/domain';
import type { Case } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../base/format/use-format';
import { WithdrawnRelease } from '../../shared/enrolment/withdrawn-release';
import { Avatar } from '../../ui/avatar/avatar';
import { Button } from '../../ui/button/button';
import { Chip } from '../../ui/chip/chip';
import { IndicatorStrip } from '../../ui/indicator-strip/indicator-strip';
import { stripGroups } from '../../ui/indicator-strip/strip-groups';
import { usePaneLayout } from '../../ui/panes/panes';
import { AccountOrigins } from './account-origins';
import { CaseTable } from './case-table';
import styles from './case-view.module.css';
import { MissingNow } from './missing-now';
import { RowEvidence } from './row-evidence';
import type { CaseSeen } from './use-case-seen';
import { useRowUrl } from './use-row-url';

interface CaseViewProps {
  data: Case;
  seen: CaseSeen;
  onSign: () => void;
}

/** The whole case on one page: who and what, the outcome with its reasoning, and what it rests on. */
export function CaseView({ data, seen, onSign }: CaseViewProps) {
  const { t } = useTranslation(['sign-offs', 'terms']);
  const format = useFormat();
  const beside = usePaneLayout();
  const url = useRowUrl();
  const { enrolment, outcome, period } = data;
  const open = data.rows.find((row) => row.targetId === url.row);
  return (
    <div className={styles.case}>
      <header className={styles.head}>
        <div>
          <h1 className={styles.title} lang="zh-Hant">
            {enrolment.unit.code === enrolment.unit.releaseCode ? '' : `${enrolment.unit.code} `}
            {enrolment.unit.title}
          </h1>
          <p className={styles.who}>
            <span className={styles.person}>
              <Avatar name={enrolment.candidate.displayName} />
              <b>{enrolment.candidate.displayName}</b>
            </span>
            <span>{enrolment.unit.releaseCode}</span>
            <WithdrawnRelease unit={enrolment.unit} />
            {enrolment.unit.level !== null && (
              <span>{t('terms:word.level', { level: enrolment.unit.level })}</span>
            )}
            {period !== null && (
              <span>
                {t('sign-offs:period', { from: format.date(period.from), to: format.date(period.to) })}
              </span>
            )}
            <span>{t('sign-offs:attempt', { number: enrolment.attempt })}</span>
            <Link className={styles.open} to={`/enrolments/${enrolment.id}`}>
              {t('sign-offs:openUnit')}
            </Link>
          </p>
        </div>
        <IndicatorStrip groups={stripGroups(enrolment.coverage.indicatorStrip)} />
      </header>
      {outcome === null ? (
        <p className={styles.none}>{t('sign-offs:noOutcome')}</p>
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
      <MissingNow data={data} />
      <AccountOrigins people={data.people} />
      <CaseTable data={data} watch={seen.watch} openId={open?.targetId ?? null} onOpen={url.openRow} />
      {!beside.right && (
        <div className={styles.foot} data-paper="none">
          <Button variant="primary" size="xl" wide icon="sign" onClick={onSign}>
            {t('sign-offs:sign.open')}
          </Button>
        </div>
      )}
      <RowEvidence
        enrolmentId={enrolment.id}
        row={open ?? null}
        targets={data.rows.map(({ targetId, kind, code, text }) => ({
          id: targetId,
          kind,
          code: readableCode(code, (number) => t('sign-offs:criticalCode', { number })),
          text,
        }))}
        manifestSha256={data.manifest.sha256}
        url={url}
      />
    </div>
  );
}
