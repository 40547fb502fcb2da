import type { EvidenceMark } from '@attest/api-client';
import { compareLocators } from '@attest/domain';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../../ui/icon/icon';
import styles from './marks.module.css';
import { useMarkWords } from './use-mark-words';

const icons: Readonly<Record<EvidenceMark['locator']['kind'], IconName>> = {
  page: 'document',
  passage: 'document',
  region: 'crop',
  span: 'play',
  words: 'document',
  cells: 'grid',
};

interface MarkChipsProps {
  marks: readonly EvidenceMark[];
  onOpen: (markId: string) => void;
}

/** The places that show an indicator, each opening there. */
export function MarkChips(props: MarkChipsProps) {
  if (props.marks.length === 0) return null;
  return (
    // Its words come with the first mark; the record around it does not wait for them.
    <Suspense fallback={null}>
      <Chips {...props} />
    </Suspense>
  );
}

function Chips({ marks, onOpen }: MarkChipsProps) {
  const { t } = useTranslation('marks');
  const words = useMarkWords();
  return (
    <ul className={styles.chips} aria-label={t('list')}>
      {marks
        .toSorted((a, b) => compareLocators(a.locator, b.locator))
        .map((mark) => (
          <li key={mark.id}>
            <button
              type="button"
              className={styles.chip}
              aria-label={t('open', { place: words(mark.locator) })}
              title={mark.note ?? undefined}
              onClick={() => {
                onOpen(mark.id);
              }}
            >
              <Icon name={icons[mark.locator.kind]} size={14} />
              <span>{words(mark.locator)}</span>
            </button>
          </li>
        ))}
    </ul>
  );
}
