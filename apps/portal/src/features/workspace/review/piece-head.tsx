import type { EvidenceDetail, EvidenceVersionView } from '@attest/api-client';
import { methods } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../base/format/use-format';
import { Icon } from '../../../ui/icon/icon';
import { SegmentedFilter } from '../../../ui/segmented/segmented-filter';
import { byOf } from '../evidence/by-of';
import styles from './review.module.css';

interface PieceHeadProps {
  evidence: EvidenceDetail;
  version: EvidenceVersionView;
  onVersion: (id: string) => void;
}

/** What the piece is, by whom and of when; its versions, where there are several. */
export function PieceHead({ evidence, version, onVersion }: PieceHeadProps) {
  const { t } = useTranslation(['workspace', 'terms']);
  const format = useFormat();
  return (
    <>
      <div className={styles.words}>
        <h2 className={styles.title}>
          <Icon name={methods[evidence.method].icon} />
          <span>{version.title}</span>
        </h2>
        <p className={styles.by}>
          {[
            t(`terms:method.${evidence.method}`),
            t(`evidence.by.${byOf(evidence)}`, { name: version.recordedBy.displayName }),
            format.dateTime(version.occurredAt),
          ].join(t('joiner'))}
        </p>
      </div>
      {evidence.versions.length > 1 && (
        <SegmentedFilter
          label={t('review.versions')}
          value={version.id}
          onChange={onVersion}
          options={evidence.versions.map((other) => ({
            value: other.id,
            label: t('review.version', { number: other.number, date: format.shortDate(other.recordedAt) }),
          }))}
        />
      )}
    </>
  );
}
