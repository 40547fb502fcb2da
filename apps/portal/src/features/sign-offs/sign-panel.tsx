import type { Case } from '@attest/api-client';
import { type TargetKind, targetKinds } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import { Chip } from '../../ui/chip/chip';
import { Icon } from '../../ui/icon/icon';
import { ReturnForm } from './return-form';
import { SignForm } from './sign-form';
import styles from './sign-panel.module.css';
import type { CaseSeen } from './use-case-seen';

interface SignPanelProps {
  data: Case;
  seen: CaseSeen;
  /** The case to go on with after this one. */
  next: string | null;
}

/** The first letters of the fingerprint in groups of four, as it is read out over a telephone. */
const fingerprint = (sha256: string): string =>
  (sha256.slice(0, 16).toUpperCase().match(/.{4}/g) ?? []).join(' ');

const work: readonly TargetKind[] = ['indicator', 'critical_evidence'];
const otherKinds = targetKinds.filter((kind) => !work.includes(kind));

/** What the signature covers, the signature, and the way back. */
export function SignPanel({ data, seen, next }: SignPanelProps) {
  const { t } = useTranslation(['sign-offs', 'terms']);
  const format = useFormat();
  const { enrolment, outcome, manifest } = data;
  const { signOff } = enrolment;
  // A kind of which the standard lists none is not said to have none.
  const counted = (kinds: readonly TargetKind[]) =>
    kinds
      .map((kind) => ({ kind, count: data.rows.filter((row) => row.kind === kind).length }))
      .filter(({ count }) => count > 0)
      .map(({ kind, count }) =>
        t('sign-offs:covers.kindCount', { kind: t(`terms:targetKind.${kind}`), count }),
      )
      .join(t('sign-offs:covers.kindJoiner'));
  const others = counted(otherKinds);
  const facts: [string, string][] = [
    [
      t('sign-offs:covers.standard'),
      t('sign-offs:covers.edition', {
        code: enrolment.unit.releaseCode,
        version: enrolment.unit.releaseVersion,
      }),
    ],
    [t('sign-offs:covers.targets'), counted(work)],
    ...(others === '' ? [] : [[t('sign-offs:covers.others'), others] satisfies [string, string]]),
    [t('sign-offs:covers.assessor'), outcome?.decidedBy.displayName ?? enrolment.assessor.displayName],
    [
      t('sign-offs:covers.evidence'),
      t('sign-offs:covers.evidenceCount', {
        pieces: t('sign-offs:covers.pieces', { count: data.evidenceCount }),
        files: t('sign-offs:covers.files', { count: data.fileCount }),
      }),
    ],
    ...(outcome === null
      ? []
      : [
          [
            t('sign-offs:covers.outcome'),
            `${t(`terms:outcome.${outcome.decision}`)} ${format.dateTime(outcome.decidedAt)}`,
          ] satisfies [string, string],
        ]),
    [t('sign-offs:covers.fingerprint'), fingerprint(manifest.sha256)],
  ];
  return (
    <div className={styles.panel}>
      <section aria-labelledby="covers-title">
        <h2 id="covers-title" className={styles.heading}>
          {t('sign-offs:covers.title')}
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
      {signOff !== null ? (
        <section className={styles.pad}>
          <Chip tone="ok" icon="shield" strong>
            {t('sign-offs:signed.chip')}
          </Chip>
          <p className={styles.meaning}>{signOff.meaning}</p>
          <p className={styles.line}>
            <b>{signOff.printedName}</b>
            <span>{format.dateTime(signOff.signedAt)}</span>
          </p>
          {signOff.validUntil !== null && (
            <p className={styles.line}>
              {t('sign-offs:signed.until', { date: format.date(signOff.validUntil) })}
            </p>
          )}
          <p className={styles.hint}>
            {t('sign-offs:signed.how', {
              fingerprint: fingerprint(signOff.manifestSha256),
              number: signOff.itemCount,
            })}
          </p>
          <p className={styles.whole} data-paper="only">
            {t('sign-offs:signed.whole')} <code>{signOff.manifestSha256}</code>
          </p>
        </section>
      ) : enrolment.abilities.sign && outcome !== null && data.signable ? (
        <>
          <p className={styles.meaning} data-paper="only">
            {t('sign-offs:sign.notYet')}
          </p>
          <SignForm data={data} seen={seen} next={next} />
          <ReturnForm
            enrolmentId={enrolment.id}
            outcomeId={outcome.id}
            assessor={enrolment.assessor.displayName}
            next={next}
          />
        </>
      ) : (
        <section className={styles.pad}>
          <p className={styles.blocked}>
            <Icon name="info" />
            <span>
              {data.blockers.length > 0
                ? data.blockers
                    .map((code) =>
                      t(`sign-offs:blocker.${code}`, { defaultValue: t('sign-offs:blocker.other') }),
                    )
                    .join(' ')
                : t('sign-offs:blocker.notYours')}
            </span>
          </p>
          {enrolment.returns.map((entry) => (
            <p key={entry.id} className={styles.returned}>
              {t('sign-offs:returned', {
                name: entry.returnedBy.displayName,
                date: format.date(entry.returnedAt),
                reason: entry.reason,
              })}
            </p>
          ))}
          {enrolment.abilities.return && outcome !== null && (
            <ReturnForm
              enrolmentId={enrolment.id}
              outcomeId={outcome.id}
              assessor={enrolment.assessor.displayName}
              next={next}
            />
          )}
        </section>
      )}
    </div>
  );
}
