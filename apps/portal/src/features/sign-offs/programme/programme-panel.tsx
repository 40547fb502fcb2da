import type { ProgrammeCase } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../base/format/use-format';
import { Chip } from '../../../ui/chip/chip';
import { Icon } from '../../../ui/icon/icon';
import styles from '../sign-panel.module.css';
import type { CaseSeen } from '../use-case-seen';
import { fingerprint, isToDecide } from './programme-case-data';
import { ProgrammeDecideForm } from './programme-decide-form';
import { ProgrammeReturnForm } from './programme-return-form';
import { ProgrammeSignForm } from './programme-sign-form';

interface ProgrammePanelProps {
  data: ProgrammeCase;
  seen: CaseSeen;
}

/** What the outcome and the signature cover, and whichever of the two comes next. */
export function ProgrammePanel({ data, seen }: ProgrammePanelProps) {
  const { t } = useTranslation(['sign-offs', 'terms']);
  const { signOff, outcome, abilities, returns } = data;
  const format = useFormat();
  return (
    <div className={styles.panel}>
      <Covers data={data} />
      {signOff !== null && <Signed signOff={signOff} units={data.units.length} />}
      {signOff === null && data.signable && outcome !== null && <ProgrammeSignForm data={data} seen={seen} />}
      {isToDecide(data) && <ProgrammeDecideForm data={data} />}
      {signOff === null && !data.signable && !abilities.decide && (
        <section className={styles.pad}>
          <p className={styles.blocked}>
            <Icon name="info" />
            <span>{data.blockers.map((code) => t(`sign-offs:programme.blocker.${code}`)).join(' ')}</span>
          </p>
        </section>
      )}
      {signOff === null && returns.length > 0 && (
        <section className={styles.pad}>
          {returns.map((entry) => (
            <p key={entry.id} className={styles.returned}>
              {t('sign-offs:returned', {
                name: entry.returnedBy.displayName,
                date: format.date(entry.returnedAt),
                reason: entry.reason,
              })}
            </p>
          ))}
        </section>
      )}
      {abilities.sign && outcome !== null && <ProgrammeReturnForm data={data} outcomeId={outcome.id} />}
    </div>
  );
}

function Covers({ data }: ProgrammePanelPropsOf) {
  const { t } = useTranslation(['sign-offs', 'terms']);
  const format = useFormat();
  const { programme, enrolment, outcome, units, validity, manifest, signOff } = data;
  const facts: (readonly [string, string])[] = [
    [
      t('sign-offs:programme.covers.programme'),
      [programme.code, t('sign-offs:programme.version', { number: programme.number })]
        .filter((part) => part !== null)
        .join(' '),
    ],
    ...(programme.level === null
      ? []
      : [[t('sign-offs:programme.covers.level'), String(programme.level)] as const]),
    [t('sign-offs:programme.covers.units'), String(units.length)],
    [t('sign-offs:covers.assessor'), outcome?.decidedBy.displayName ?? enrolment.assessor.displayName],
    [t('sign-offs:programme.covers.supervisor'), enrolment.supervisor.displayName],
    ...(outcome === null
      ? []
      : [
          [
            t('sign-offs:covers.outcome'),
            `${t(`terms:outcome.${outcome.decision}`)} ${format.dateTime(outcome.decidedAt)}`,
          ] as const,
        ]),
    [
      t('sign-offs:programme.covers.validity'),
      validity === null
        ? t('sign-offs:programme.endless')
        : signOff === null
          ? t('terms:validity.ahead', { date: format.date(validity.until), count: validity.months })
          : t('sign-offs:programme.validUntil', { date: format.date(validity.until) }),
    ],
    [t('sign-offs:covers.fingerprint'), fingerprint(manifest.sha256)],
  ];
  return (
    <section aria-labelledby="covers-title">
      <h2 id="covers-title" className={styles.heading}>
        {t('sign-offs:programme.covers.title')}
      </h2>
      <dl className={styles.facts}>
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

type ProgrammePanelPropsOf = Pick<ProgrammePanelProps, 'data'>;

interface SignedProps {
  signOff: NonNullable<ProgrammeCase['signOff']>;
  units: number;
}

function Signed({ signOff, units }: SignedProps) {
  const { t } = useTranslation('sign-offs');
  const format = useFormat();
  return (
    <section className={styles.pad}>
      <Chip tone="ok" icon="shield" strong>
        {t('signed.chip')}
      </Chip>
      <p className={styles.meaning}>{signOff.meaning}</p>
      <p className={styles.line}>
        <b>{signOff.printedName}</b>
        <span>
          {[signOff.jobTitle, format.dateTime(signOff.signedAt)].filter((part) => part !== null).join(' ')}
        </span>
      </p>
      <p className={styles.hint}>
        {t('programme.signedHow', { fingerprint: fingerprint(signOff.manifestSha256), count: units })}
      </p>
      <p className={styles.whole}>
        {t('signed.whole')} <code>{signOff.manifestSha256}</code>
      </p>
    </section>
  );
}
