import type { AssessmentTool, UnitTools } from '@attest/api-client';
import { toolKinds } from '@attest/domain';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { DownloadMenu, type Download } from '../../shared/download/download-menu';
import { api } from '../../shared/http/api';
import type { Given } from '../../shared/http/api-types';
import { download } from '../../shared/http/download';
import { useErrorText } from '../../shared/http/use-error-text';
import { useChange } from '../../shared/http/use-change';
import { Button } from '../../ui/button/button';
import { Chip } from '../../ui/chip/chip';
import { Empty } from '../../ui/empty/empty';
import { ErrorState } from '../../ui/error-state/error-state';
import { PageHead } from '../../ui/page/page-head';
import { Page } from '../../ui/page/page';
import { QueryState } from '../../shared/queries/query-state';
import { queryKeys } from '../../shared/queries/query-keys';
import { Tabs } from '../../ui/tabs/tabs';
import { Matrix } from './matrix';
import { ToolEditor } from './tool-editor';
import styles from './tools.module.css';
import { useToolsUrl } from './use-tools-url';

/** The tools of one unit: four to edit, and a matrix that shows what is left without one. */
export function ToolsPage() {
  const { t } = useTranslation(['tools', 'common']);
  const { unitId = '' } = useParams();
  const query = useQuery({
    queryKey: queryKeys.tools.ofUnit(unitId),
    queryFn: ({ signal }) => api.get('/units/{id}/tools', { path: { id: unitId }, signal }),
  });
  const loaded = query.data;
  return (
    <Page
      title={t('title')}
      crumbs={[
        { label: t('standards'), to: '/standards' },
        ...(loaded === undefined
          ? []
          : [
              {
                label: loaded.release.code,
                to: `/standards/${loaded.release.id}?unit=${loaded.unit.id}`,
              },
            ]),
        { label: t('title') },
      ]}
    >
      <QueryState query={query}>{(tools) => <Tools tools={tools} />}</QueryState>
    </Page>
  );
}

function Tools({ tools }: { tools: UnitTools }) {
  const { t } = useTranslation('tools');
  const client = useQueryClient();
  const errorText = useErrorText();
  const { release, unit, gaps, abilities } = tools;
  const propose = useChange({
    mutationFn: () => api.post('/units/{id}/tools', { path: { id: unit.id } }),
    onSuccess: (made) => {
      client.setQueryData(queryKeys.tools.ofUnit(unit.id), made);
    },
  });
  const button = (
    <Button
      variant="primary"
      icon="plus"
      busy={propose.isPending}
      onClick={() => {
        propose.mutate();
      }}
    >
      {t('propose')}
    </Button>
  );
  return (
    <>
      <PageHead
        onPhone="shown"
        title={unit.title}
        titleLang="zh-Hant"
        beside={<span className={styles.code}>{unit.code}</span>}
        meta={[
          release.code,
          unit.title === release.name ? t('title') : <span lang="zh-Hant">{release.name}</span>,
          tools.tools.length > 0 &&
            (gaps.length === 0 ? t('noGaps') : <Chip tone="warn">{t('gaps', { count: gaps.length })}</Chip>),
        ].filter((entry) => entry !== false)}
        actions={tools.tools.length === 0 ? undefined : <Downloads tools={tools} />}
      />
      {propose.error !== null && <ErrorState title={t('notProposed')} message={errorText(propose.error)} />}
      {tools.tools.length === 0 ? (
        <Empty icon="list" level={2} title={t('empty')} actions={abilities.edit ? button : undefined}>
          {t(abilities.edit ? 'emptyEditor' : 'emptyReader')}
        </Empty>
      ) : (
        <ToolTabs tools={tools} />
      )}
    </>
  );
}

function ToolTabs({ tools }: { tools: UnitTools }) {
  const { t } = useTranslation('tools');
  const client = useQueryClient();
  const { unitId = '' } = useParams();
  const { tab, open } = useToolsUrl();
  const tool = tools.tools.find(({ kind }) => kind === tab);
  const changed = async (next: AssessmentTool) => {
    client.setQueryData<UnitTools>(
      queryKeys.tools.ofUnit(unitId),
      (old) => old && { ...old, tools: old.tools.map((each) => (each.id === next.id ? next : each)) },
    );
    // The gaps are the server's to say.
    await client.invalidateQueries({ queryKey: queryKeys.tools.ofUnit(unitId) });
  };
  return (
    <Tabs
      label={t('tabs')}
      value={tab}
      onChange={(next) => {
        open(next);
      }}
      tabs={[
        ...toolKinds.map((kind) => ({
          value: kind,
          label: t(`kindShort.${kind}`),
          count: tools.tools.find((each) => each.kind === kind)?.latest.lines.length ?? 0,
        })),
        { value: 'matrix' as const, label: t('matrix.tab'), icon: 'grid' as const },
      ]}
    >
      {tool === undefined ? (
        <Matrix tools={tools} />
      ) : (
        // Another version is another draft.
        <ToolEditor key={`${tool.id}-${tool.latest.id}`} tool={tool} tools={tools} onChanged={changed} />
      )}
    </Tabs>
  );
}

function Downloads({ tools }: { tools: UnitTools }) {
  const { t } = useTranslation('tools');
  const { tab } = useToolsUrl();
  const save = (query: Given<'get', '/units/{id}/tools/export'>['query']) => () =>
    download('/units/{id}/tools/export', { path: { id: tools.unit.id }, query });
  const downloads: Download[] = [
    { title: t('download.print') },
    ...(tab === 'matrix'
      ? []
      : [{ label: t(`kind.${tab}`), icon: 'document' as const, save: save({ format: 'pdf', kind: tab }) }]),
    { label: t('download.all'), icon: 'document', save: save({ format: 'pdf' }) },
    { label: t('download.matrix'), icon: 'grid', save: save({ format: 'pdf', what: 'matrix' }) },
    { title: t('download.data') },
    { label: t('download.xlsx'), icon: 'download', save: save({ format: 'xlsx' }) },
    { label: t('download.csv'), icon: 'download', save: save({ format: 'csv' }) },
    { label: t('download.json'), icon: 'download', save: save({ format: 'json' }) },
  ];
  return <DownloadMenu downloads={downloads} />;
}
