import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page/page';
import { PageHead } from '../../ui/page/page-head';
import { QueryState } from '../../shared/queries/query-state';
import { rulesQuery } from './queries';
import { RuleEditor } from './rule-editor';

export function EditPage() {
  const { t } = useTranslation('rules');
  // What somebody else saves meanwhile does not change what is being written; saving says that it is stale.
  const query = useQuery({ ...rulesQuery, refetchInterval: false, refetchOnWindowFocus: false });
  return (
    <Page title={t('edit.title')} crumbs={[{ label: t('title'), to: '/rules' }, { label: t('edit.title') }]}>
      <PageHead title={t('edit.title')} meta={[t('edit.explain')]} onPhone="shown" />
      <QueryState query={query}>{(rules) => <RuleEditor key={rules.version} standing={rules} />}</QueryState>
    </Page>
  );
}
