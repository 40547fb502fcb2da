import type { SearchHit } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Chip } from '../../../ui/chip/chip';
import { MarkedText } from '../../../ui/standard-text/marked-text';
import styles from './find.module.css';

const places = {
  standard: null,
  unit: 'unit',
  element: 'element',
  indicator: 'indicator',
  knowledge: 'item',
  skill: 'item',
  attitude: 'item',
} as const;

export function HitRow({ hit }: { hit: SearchHit }) {
  const { t } = useTranslation('terms');
  const place = places[hit.kind];
  const to = `/standards/${hit.releaseId}${place === null ? '' : `?${place}=${hit.id}`}`;
  const where =
    hit.kind === 'standard'
      ? null
      : [...new Set([hit.releaseCode, hit.unitCode])].filter((code) => code !== null);
  return (
    <li>
      <Link to={to} className={styles.hit} data-hit>
        <span className={styles.code}>{hit.code}</span>
        <span className={styles.words}>
          <MarkedText text={hit.text} marks={hit.marks} />
          {hit.line !== null && (
            <span className={styles.line}>
              <MarkedText text={hit.line} marks={hit.lineMarks} />
            </span>
          )}
          {(where !== null || hit.releaseState !== 'published') && (
            <small className={styles.where}>
              {where !== null && (
                <>
                  <span lang="zh-Hant">{hit.releaseName}</span>
                  <span>{where.filter((code) => code !== hit.code).join(' ')}</span>
                </>
              )}
              {hit.releaseState !== 'published' && <Chip>{t(`releaseState.${hit.releaseState}`)}</Chip>}
            </small>
          )}
        </span>
      </Link>
    </li>
  );
}
