import { readableCode } from '@attest/domain';
import type { EvidenceVersionView } from '@attest/api-client';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button/button';
import { cx } from '../../ui/cx';
import { Viewer } from '../files/file-viewer';
import { type Target } from '../enrolment/targets';
import { useFormat } from '../../base/format/use-format';
import styles from './marks.module.css';
import { TieSheet } from './tie-sheet';
import { useMarkWords } from './use-mark-words';
import type { Marking } from './use-marking';

interface MarkedViewerProps {
  marking: Marking;
  version: EvidenceVersionView;
  targets: readonly Target[];
  className?: string | undefined;
}

/** The files of a version with the places marked in them, and marking more. */
export function MarkedViewer(props: MarkedViewerProps) {
  return (
    <Suspense fallback={<div className={props.className} />}>
      <Marked {...props} />
    </Suspense>
  );
}

function Marked({ marking, version, targets, className }: MarkedViewerProps) {
  const { t } = useTranslation('marks');
  const format = useFormat();
  const words = useMarkWords();
  const { marks, draft, pointing } = marking;
  const codes = (ids: readonly string[]) =>
    format.list(targets.filter(({ id }) => ids.includes(id)).map(({ code }) => code));
  const tie = () => {
    marking.setTying(true);
  };
  const mark = marks.find(({ id }) => id === marking.chosen?.id);
  return (
    <>
      <Viewer
        files={version.files}
        marks={marks.map(({ id, fileId, locator, number, targets: shows }) => ({
          id,
          fileId,
          locator,
          number,
          label: t('tag', {
            number,
            place: words(locator),
            codes: format.list(shows.map(({ code }) => readableCode(code, String))),
          }),
        }))}
        chosen={marking.chosen}
        onChoose={marking.choose}
        draft={draft}
        onDraft={marking.mayMark ? marking.setDraft : null}
        onTie={tie}
        className={cx(className)}
        foot={
          draft !== null ? (
            <div className={cx(styles.foot, styles.pending)} role="status">
              <span className={styles.footWords}>{words(draft.locator, 40)}</span>
              <Button variant="primary" onClick={tie}>
                {pointing.length > 0 ? t('tie.to', { codes: codes(pointing) }) : t('tie.open')}
              </Button>
              <Button variant="quiet" onClick={marking.cancel}>
                {t('cancel')}
              </Button>
            </div>
          ) : pointing.length > 0 ? (
            <div className={cx(styles.foot, styles.pending)} role="status">
              <span className={styles.footWords}>{t('pointing', { codes: codes(pointing) })}</span>
              <Button variant="quiet" onClick={marking.cancel}>
                {t('cancel')}
              </Button>
            </div>
          ) : mark !== undefined ? (
            <div className={styles.foot}>
              <b className={styles.number}>{mark.number}</b>
              <span className={styles.footWords}>
                {words(mark.locator, 60)}
                {mark.note !== null && <em className={styles.note}>{mark.note}</em>}
              </span>
              <small>{t('by', { name: mark.madeBy.displayName, date: format.shortDate(mark.madeAt) })}</small>
            </div>
          ) : undefined
        }
      />
      <TieSheet
        marking={marking}
        targets={targets}
        claimed={new Set(version.claims.map(({ targetId }) => targetId))}
      />
    </>
  );
}
