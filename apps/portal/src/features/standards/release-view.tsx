import type { ReleaseDetail } from '@attest/api-client';
import { releaseMay, scopesFor } from '@attest/domain';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import { DownloadMenu } from '../../shared/download/download-menu';
import { download } from '../../shared/http/download';
import { useHasRole, useSession } from '../../shared/session/use-session';
import { Button, IconButton } from '../../ui/button/button';
import { Chip } from '../../ui/chip/chip';
import { Menu } from '../../ui/menu/menu';
import { PageHead } from '../../ui/page/page-head';
import { Panes, usePaneLayout, type OpenPane } from '../../ui/panes/panes';
import { About } from './about';
import { Guide } from './guide';
import { BesideProvider, BesideSwitch } from './translation-beside';
import { ChosenPlace } from './chosen-place';
import { CompetenceList } from './competence-list';
import { NoteList } from './note-list';
import { NotesProvider } from './notes-context';
import { Outline } from './outline';
import { EditsProvider } from './published-wording';
import { ReleaseLife } from './release-life';
import { Section } from './section';
import { SharingProvider } from './shared-with';
import { UnitSection } from './unit-section';
import { usePlace } from './use-place';
import { WithdrawDialog } from './withdraw-dialog';
import styles from './release.module.css';

export function ReleaseView({ release }: { release: ReleaseDetail }) {
  const { t } = useTranslation(['standards', 'terms']);
  const format = useFormat();
  const scroller = useRef<HTMLDivElement>(null);
  const place = usePlace(release, scroller);
  const beside = usePaneLayout();
  const [open, setOpen] = useState<OpenPane>(null);
  const [withdrawing, setWithdrawing] = useState(false);
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
  const save = (format: 'pdf' | 'xlsx' | 'csv' | 'json') => () =>
    download('/releases/{id}/export', { path: { id: release.id }, query: { format } });
  const meta = [
    t(`terms:standardKind.${release.kind}`),
    release.version,
    release.kind === 'occupation' && t('units', { count: release.unitCount }),
    t('indicators', { count: release.indicatorCount }),
    release.publishedAt !== null && t('publishedOn', { date: format.date(release.publishedAt) }),
    release.edits.length > 0 && t('edited.count', { count: release.edits.length }),
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
            <BesideSwitch releaseId={release.id} />
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
                { label: t('download.pdf'), icon: 'document', save: save('pdf') },
                { label: t('download.xlsx'), icon: 'download', save: save('xlsx') },
                { label: t('download.csv'), icon: 'download', save: save('csv') },
                { label: t('download.json'), icon: 'download', save: save('json') },
              ]}
            />
            <MoreMenu
              release={release}
              onWithdraw={() => {
                setWithdrawing(true);
              }}
            />
          </>
        }
      />
      <ReleaseLife release={release} />
      {withdrawing && (
        <WithdrawDialog
          release={release}
          onClose={() => {
            setWithdrawing(false);
          }}
        />
      )}
      <Panes left={{ label: t('outline'), content: outline, width: 304 }} open={open} onOpen={setOpen}>
        <EditsProvider edits={release.edits}>
          <BesideProvider releaseId={release.id}>
            <SharingProvider units={release.units}>
              <ChosenPlace value={place.chosen?.id ?? null}>
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
                      <Section
                        id="attitudes"
                        title={t('terms:competence.attitude')}
                        count={release.attitudes.length}
                      >
                        <CompetenceList items={release.attitudes} />
                      </Section>
                    )}
                    <Guide release={release} place={place} />
                    <NoteList notes={release.notes} />
                    <About release={release} />
                  </div>
                </NotesProvider>
              </ChosenPlace>
            </SharingProvider>
          </BesideProvider>
        </EditsProvider>
      </Panes>
    </>
  );
}

/** What else can be done with it; who may write it finds that here. */
function MoreMenu({ release, onWithdraw }: { release: ReleaseDetail; onWithdraw: () => void }) {
  const { t } = useTranslation('standards');
  const isAuthor = useHasRole('author');
  const mayMakeProgramme =
    scopesFor('programme.edit', useSession().roles).length > 0 && release.state === 'published';
  const mayWithdraw = isAuthor && releaseMay(release.state, 'withdraw');
  return (
    <Menu
      label={t('more')}
      target={<IconButton icon="more" label={t('more')} />}
      entries={[
        {
          kind: 'link',
          label: t('compare'),
          icon: 'history',
          to: `/standards/${release.id}/compare`,
        },
        ...(mayMakeProgramme
          ? [
              {
                kind: 'link' as const,
                label: t('makeProgramme'),
                icon: 'flag' as const,
                to: `/programmes?make=1&of=${release.code}`,
              },
            ]
          : []),
        ...(isAuthor
          ? [
              {
                kind: 'link' as const,
                label: t('beside.edit'),
                icon: 'edit' as const,
                to: `/standards/${release.id}/translation`,
              },
            ]
          : []),
        ...(mayWithdraw
          ? [
              { kind: 'line' as const },
              {
                kind: 'action' as const,
                label: t('withdraw.open'),
                tone: 'bad' as const,
                onSelect: onWithdraw,
              },
            ]
          : []),
      ]}
    />
  );
}
