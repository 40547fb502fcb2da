import type { EvidenceView } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../base/format/use-format';
import styles from './my-unit.module.css';

interface GivenEvidenceProps {
  evidence: readonly EvidenceView[];
}

/** Everything on record for the unit, newest first, whoever recorded it. */
export function GivenEvidence({ evidence }: GivenEvidenceProps) {
  const { t } = useTranslation(['my-units', 'terms']);
  const format = useFormat();
  return (
    <section className={styles.element} aria-label={t('my-units:given.title', { number: evidence.length })}>
      <h2 className={styles.heading}>{t('my-units:given.title', { number: evidence.length })}</h2>
      {evidence.length === 0 && <p className={styles.none}>{t('my-units:given.none')}</p>}
      <ul>
        {evidence.map((piece) => {
          const judged = piece.current.claims.filter((claim) => claim.judgement !== null).length;
          return (
            <li key={piece.id}>
              <Link to={`/my-evidence/${piece.id}`} className={styles.piece}>
                <span className={styles.date}>{format.shortDate(piece.current.occurredAt)}</span>
                <span className={styles.pieceTitle}>
                  <b>{t(`terms:method.${piece.method}`)}</b> {piece.current.title}
                  {piece.versionCount > 1 && (
                    <small>{t('my-units:given.version', { number: piece.current.number })}</small>
                  )}
                </span>
                <span className={styles.detail}>
                  {piece.withdrawal === null
                    ? t('my-units:given.judged', { have: judged, of: piece.current.claims.length })
                    : t('my-units:given.withdrawn')}
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
