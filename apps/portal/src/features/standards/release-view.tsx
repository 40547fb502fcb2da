import type { ReleaseDetail } from '@attest/api-client';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shared/format/use-format';
import { DownloadMenu } from '../../shared/download/download-menu';
import { Button } from '../../ui/button/button';
import { Chip } from '../../ui/chip/chip';
import { PageHead } from '../../ui/page/page-head';
import { Panes, usePaneLayout, type OpenPane } from '../../ui/panes/panes';
import { About } from './about';
import { Guide } from './guide';
import { CompetenceList } from './competence-list';
import { NoteList } from './note-list';
import { NotesProvider } from './notes-context';
import { Outline } from './outline';
import { Section } from './section';
import { UnitSection } from './unit-section';
import { usePlace } from './use-place';
import styles from './release.module.css';

export function ReleaseView({ release }: { release: ReleaseDetail }) {
  const { t } = useTranslation(['standards', 'terms']);
  const format = useFormat();
  const scroller = useRef<HTMLDivElement>(null);
  const place = usePlace(release, scroller);
  const beside = usePaneLayout();
  const [open, setOpen] = useState<OpenPane>(null);
  const outline = (
    <Outline
      release={release}
      current={place.current}
      onGo={(target) => {
        setOpen(null);
        place.go(target);
      }}
    />
  );
  const meta = [
    t(`terms:standardKind.${release.kind}`),
    release.version,
    release.kind === 'occupation' && t('units', { count: release.unitCount }),
    t('indicators', { count: release.indicatorCount }),
    release.publishedAt !== null && t('publishedOn', { date: format.date(release.publishedAt) }),
  ].filter((entry) => entry !== false);
  return (
    <>
      <PageHead
        band
        onPhone="shown"
        title={release.name}
        titleLang="zh-Hant"
        beside={
          <>
            <span className={styles.code}>{release.code}</span>
            {release.level !== null && <Chip>{t('terms:word.level', { level: release.level })}</Chip>}
            {release.state !== 'published' && (
              <Chip tone="warn">{t(`terms:releaseState.${release.state}`)}</Chip>
            )}
          </>
        }
        meta={meta}
        actions={
          <>
            {!beside.left && (
              <Button
                icon="list"
                onClick={() => {
                  setOpen('left');
                }}
              >
                {t('outline')}
              </Button>
            )}
            <DownloadMenu
              downloads={[
                {
                  label: t('download.pdf'),
                  icon: 'document',
                  path: `/releases/${release.id}/export?format=pdf`,
                },
                {
                  label: t('download.json'),
                  icon: 'download',
                  path: `/releases/${release.id}/export?format=json`,
                },
              ]}
            />
          </>
        }
      />
      <Panes left={{ label: t('outline'), content: outline, width: 304 }} open={open} onOpen={setOpen}>
        <NotesProvider notes={release.notes}>
          <div ref={scroller} className={styles.content} tabIndex={-1}>
            {release.units.map((unit) => (
              <UnitSection
                key={unit.id}
                releaseId={release.id}
                unit={unit}
                titled={release.kind === 'occupation'}
                place={place}
              />
            ))}
            {release.attitudes.length > 0 && (
              <Section id="attitudes" title={t('terms:competence.attitude')} count={release.attitudes.length}>
                <CompetenceList items={release.attitudes} />
              </Section>
            )}
            <Guide release={release} place={place} />
            <NoteList notes={release.notes} />
            <About release={release} />
          </div>
        </NotesProvider>
      </Panes>
    </>
  );
}
