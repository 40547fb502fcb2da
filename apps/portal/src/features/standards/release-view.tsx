import type { ReleaseDetail } from '@attest/api-client';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shared/format/use-format';
import { releaseMay } from '@attest/domain';
import { useSession } from '../../shared/session/use-session';
import { Button, IconButton } from '../../ui/button/button';
import { Chip } from '../../ui/chip/chip';
import { Menu } from '../../ui/menu/menu';
import { PageHead } from '../../ui/page/page-head';
import { Panes, usePaneLayout, type OpenPane } from '../../ui/panes/panes';
import { About } from './about';
import { Guide } from './guide';
import { CompetenceList } from './competence-list';
import { NoteList } from './note-list';
import { NotesProvider } from './notes-context';
import { Outline } from './outline';
import { EditsProvider } from './published-wording';
import { ReleaseLife } from './release-life';
import { Section } from './section';
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
  const mayWithdraw = useSession().roles.includes('author') && releaseMay(release.state, 'withdraw');
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
          beside.left && !mayWithdraw ? undefined : (
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
              {mayWithdraw && (
                <Menu
                  label={t('more')}
                  target={<IconButton icon="more" label={t('more')} />}
                  entries={[
                    {
                      ...{ kind: 'action', label: t('withdraw.open'), tone: 'bad' },
                      onSelect: () => {
                        setWithdrawing(true);
                      },
                    },
                  ]}
                />
              )}
            </>
          )
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
        <NotesProvider notes={release.notes}>
          <div ref={scroller} className={styles.content} tabIndex={-1}>
            {release.units.map((unit) => (
              <UnitSection key={unit.id} unit={unit} titled={release.kind === 'occupation'} place={place} />
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
        </EditsProvider>
      </Panes>
    </>
  );
}
