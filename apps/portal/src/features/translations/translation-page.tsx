import type { ReleaseDetail, Translations } from '@attest/api-client';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { releaseQuery, translationsQuery } from '../../shared/releases/release-queries';
import { useSession } from '../../shared/session/use-session';
import { usePersistedState } from '../../shared/outbox/use-persisted-state';
import { Button, ButtonLink } from '../../ui/button/button';
import { SelectField } from '../../ui/field/select-field';
import { Page } from '../../ui/page/page';
import { PageHead } from '../../ui/page/page-head';
import { QueryState } from '../../shared/queries/query-state';
import { optional, useSearchState } from '../../shared/search-state/use-search-state';
import { LineRow } from './line-row';
import { byKey, chaptersOf, keyOf, progressOf } from './lines-of';
import { useDecideLines } from './queries';
import styles from './translation.module.css';

const viewState = { unit: optional };

/** Published text at the left, its English at the right, unit by unit; `?unit=` says which. */
export function TranslationPage() {
  const { t } = useTranslation('translations');
  const { releaseId = '' } = useParams();
  const release = useQuery(releaseQuery(releaseId));
  const translations = useQuery(translationsQuery(releaseId));
  return (
    <Page
      title={t('title')}
      crumbs={[
        { label: t('standards'), to: '/standards' },
        { label: release.data?.code ?? '…', to: `/standards/${releaseId}` },
        { label: t('title') },
      ]}
    >
      <QueryState query={release}>
        {(loaded) => (
          <QueryState query={translations}>
            {(found) => <Editor release={loaded} translations={found} />}
          </QueryState>
        )}
      </QueryState>
    </Page>
  );
}

function Editor({ release, translations }: { release: ReleaseDetail; translations: Translations }) {
  const { t } = useTranslation('translations');
  const me = useSession().member.id;
  const [view, change] = useSearchState(viewState);
  const chapters = useMemo(() => chaptersOf(release), [release]);
  const lines = useMemo(() => byKey(translations.lines), [translations]);
  const decide = useDecideLines(release.id);
  const [unsaved, keepUnsaved] = usePersistedState<Readonly<Record<string, string>>>(
    `translation of ${release.id}`,
    {},
  );
  const chapter = chapters.find(({ id }) => id === view.unit) ?? chapters[0];
  if (chapter === undefined) return null;
  const here = progressOf(chapter, lines);
  const newest = chapter.lines.flatMap((line) => lines.get(keyOf(line)) ?? []);
  const named = (wanted: (line: (typeof newest)[number]) => boolean) =>
    newest.filter(wanted).map(({ sourceId, part, newest: wording }) => ({
      sourceId,
      part,
      version: wording?.version ?? 1,
    }));
  const toCheck = named((line) => line.newest?.state === 'draft' && line.newest.translator.id !== me);
  const toUse = named((line) => line.newest?.state === 'checked');
  return (
    <>
      <PageHead
        onPhone="shown"
        title={release.name}
        titleLang="zh-Hant"
        meta={[release.code, t('notPublished')]}
        actions={
          <ButtonLink to={`/standards/${release.id}?beside=en`} icon="standard">
            {t('readBeside')}
          </ButtonLink>
        }
      />
      <div className={styles.bar}>
        <SelectField
          className={styles.chapter}
          label={t('chapter')}
          value={chapter.id}
          options={chapters.map((each) => {
            const { total, written } = progressOf(each, lines);
            const name = each.unit === null ? t('whole') : `${each.unit.code} ${each.unit.title}`;
            return { value: each.id, label: t('chapterOption', { name, written, total }) };
          })}
          onChange={(id) => {
            change({ unit: id });
          }}
        />
        <p className={styles.progress}>
          {t('progress', { written: here.written, total: here.total, inUse: here.inUse })}
          <progress max={here.total} value={here.written} aria-label={t('progressLabel')} />
        </p>
        <div className={styles.actions}>
          {toCheck.length > 0 && (
            <Button
              busy={decide.isPending}
              onClick={() => {
                decide.mutate({ decision: 'check', lines: toCheck.slice(0, 500) });
              }}
            >
              {t('checkAll', { count: toCheck.length })}
            </Button>
          )}
          {toUse.length > 0 && (
            <Button
              variant="primary"
              busy={decide.isPending}
              onClick={() => {
                decide.mutate({ decision: 'use', lines: toUse.slice(0, 500) });
              }}
            >
              {t('useAll', { count: toUse.length })}
            </Button>
          )}
        </div>
      </div>
      <ul className={styles.lines}>
        {chapter.lines.map((source) => (
          <LineRow
            key={keyOf(source)}
            releaseId={release.id}
            source={source}
            line={lines.get(keyOf(source))}
            kept={{
              text: unsaved[keyOf(source)],
              onChange: (text) => {
                keepUnsaved((before) => {
                  const { [keyOf(source)]: _, ...others } = before;
                  return text === undefined ? others : { ...others, [keyOf(source)]: text };
                });
              },
            }}
            me={me}
          />
        ))}
      </ul>
    </>
  );
}
