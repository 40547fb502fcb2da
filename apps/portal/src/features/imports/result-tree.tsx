import type { Finding, ImportDetail, Place } from '@attest/api-client';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../base/i18n/use-locale';
import { shortName } from './choice-name';
import { placeKey, placesOf, previewUnits, type Pick } from './preview';
import { ResultContext, type ResultRow } from './result-context';
import { UnitTree } from './result-unit';
import { WholeStandard } from './result-whole';
import { useEdits } from './use-edits';
import styles from './result-tree.module.css';

interface ResultTreeProps {
  detail: ImportDetail;
  finding: Finding | null;
  pick: Pick | null;
  /** A row was pressed: show it in the source, and the finding that lies on it. */
  onPoint: (place: Place, finding: Finding | null) => void;
}

/** What was read, as it would be with the choice at hand; the other reading stands as a ghost. */
export function ResultTree({ detail, finding, pick, onPoint }: ResultTreeProps) {
  const { t } = useTranslation('imports');
  const { locale } = useLocale();
  const { reading, findings } = detail;
  const scroller = useRef<HTMLDivElement>(null);
  const units = useMemo(() => previewUnits(reading, finding, pick), [reading, finding, pick]);
  const about = useMemo(() => new Map(findings.map((each) => [placeKey(each.at), each])), [findings]);
  const touched = useMemo(() => new Set(finding === null ? [] : placesOf(finding).map(placeKey)), [finding]);
  const chosen = finding?.choices.find(({ id }) => id === pick?.choiceId);

  useEffect(() => {
    scroller.current?.querySelector('[data-touched]')?.scrollIntoView({ block: 'center' });
  }, [finding?.id, pick?.choiceId]);

  const edits = useEdits(detail);
  const row: ResultRow = {
    edits,
    finding: (at) => about.get(placeKey(at)) ?? null,
    touched: (at) => touched.has(placeKey(at)),
    point: (at) => {
      onPoint(at, about.get(placeKey(at)) ?? null);
    },
  };
  return (
    <section className={styles.pane} aria-label={t('result.title')}>
      <header className={styles.head}>
        <b>{t('result.title')}</b>
        {chosen !== undefined && (
          <span className={styles.preview} lang="zh-Hant">
            {t('result.preview', { choice: shortName(chosen, locale) })}
          </span>
        )}
      </header>
      <div ref={scroller} className={styles.scroll} tabIndex={0} role="group" aria-label={t('result.title')}>
        <ResultContext value={row}>
          {units.map((shown) => (
            <UnitTree
              key={placeKey(shown.unit.at)}
              shown={shown}
              titled={reading.standard.kind === 'occupation'}
            />
          ))}
          <WholeStandard reading={reading} />
        </ResultContext>
      </div>
    </section>
  );
}
