import type { ReleaseDetail } from '@attest/api-client';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '../../ui/cx';
import { StandardText } from '../../ui/standard-text/standard-text';
import type { Target } from './use-place';
import styles from './outline.module.css';

interface OutlineProps {
  release: ReleaseDetail;
  current: string | null;
  onGo: (target: Target) => void;
}

/** Units and their elements with how many indicators each has, then what holds for the whole standard. */
export function Outline({ release, current, onGo }: OutlineProps) {
  const { t } = useTranslation(['standards', 'terms']);
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const { assessmentGuide: guide } = release;
  const guideSize =
    guide.criticalEvidence.length +
    guide.contextAndResources.length +
    guide.methods.length +
    guide.support.length;
  const sections = [
    { id: 'attitudes', label: t('terms:competence.attitude'), count: release.attitudes.length },
    { id: 'guide', label: t('terms:guide.title'), count: guideSize },
    { id: 'notes', label: t('terms:word.notes'), count: release.notes.length },
    { id: 'about', label: t('about.title'), count: null },
  ].filter(({ count }) => count === null || count > 0);
  return (
    <nav ref={list} className={styles.outline} aria-label={t('outline')}>
      {release.units.map((unit) => (
        <div key={unit.id} className={styles.unit}>
          {release.kind === 'occupation' && (
            <Entry
              code={unit.code}
              text={unit.title}
              strong
              count={unit.elements.reduce((sum, element) => sum + element.indicators.length, 0)}
              here={current === unit.id}
              onGo={() => {
                onGo({ kind: 'unit', id: unit.id });
              }}
            />
          )}
          {unit.elements.map((element) => (
            <Entry
              key={element.id}
              code={element.code}
              text={element.title}
              count={element.indicators.length}
              here={current === element.id}
              onGo={() => {
                onGo({ kind: 'element', id: element.id });
              }}
            />
          ))}
        </div>
      ))}
      <div className={styles.unit}>
        {sections.map(({ id, label, count }) => (
          <button
            key={id}
            type="button"
            className={cx(styles.entry, styles.whole)}
            aria-current={current === id ? 'location' : undefined}
            onClick={() => {
              onGo({ kind: 'section', id });
            }}
          >
            <span>{label}</span>
            {count !== null && <small>{count}</small>}
          </button>
        ))}
      </div>
    </nav>
  );
}

interface EntryProps {
  code: string;
  text: string;
  count: number;
  strong?: boolean;
  here: boolean;
  onGo: () => void;
}

function Entry({ code, text, count, strong = false, here, onGo }: EntryProps) {
  return (
    <button
      type="button"
      className={cx(styles.entry, strong && styles.strong)}
      aria-current={here ? 'location' : undefined}
      onClick={onGo}
    >
      <span className={styles.code}>{code}</span>
      <StandardText text={text} />
      <small>{count}</small>
    </button>
  );
}
