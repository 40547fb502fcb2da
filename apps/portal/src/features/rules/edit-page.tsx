import { asksNothingOfLaterKinds } from '@attest/domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page/page';
import { PageHead } from '../../ui/page/page-head';
import { QueryState } from '../../shared/queries/query-state';
import { flag, useSearchState } from '../../shared/search-state/use-search-state';
import { rulesQuery } from './queries';
import { RuleEditor } from './rule-editor';

const viewState = { takeIn: flag };

export function EditPage() {
  const { t } = useTranslation('rules');
  // What somebody else saves meanwhile does not change what is being written; saving says that it is stale.
  const query = useQuery({ ...rulesQuery, refetchInterval: false, refetchOnWindowFocus: false });
  const [{ takeIn }] = useSearchState(viewState);
  return (
    <Page title={t('edit.title')} crumbs={[{ label: t('title'), to: '/rules' }, { label: t('edit.title') }]}>
      <PageHead title={t('edit.title')} meta={[t('edit.explain')]} onPhone="shown" />
      <QueryState query={query}>
        {(rules) => (
          <RuleEditor
            key={rules.version}
            standing={rules}
            takeIn={takeIn && asksNothingOfLaterKinds(rules.rules)}
          />
        )}
      </QueryState>
    </Page>
  );
}
