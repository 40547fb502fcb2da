import type { Programme, ProgrammeVersionDetail } from '@attest/api-client';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { QueryState } from '../../shared/queries/query-state';
import { useReadsPassports } from '../../shared/passports/use-passports';
import { oneOf, optional, useSearchState } from '../../shared/search-state/use-search-state';
import { Page } from '../../ui/page/page';
import { Tabs } from '../../ui/tabs/tabs';
import { DraftBand } from './draft-band';
import { History } from './history';
import { NewerEdition } from './newer-edition';
import { ProgrammeHead } from './programme-head';
import { PeopleTab } from './people-tab';
import { programmeQuery, versionQuery } from './queries';
import { OtherVersion } from './other-version';
import { VersionView } from './version-view';

const tabs = ['content', 'people', 'history'] as const;
const viewState = { tab: oneOf(tabs, 'content'), version: optional };

/** One programme: what it asks, in the version in use or any other, and how it came to be so. */
export function ProgrammePage() {
  const { t } = useTranslation('programmes');
  const { programmeId = '' } = useParams();
  const query = useQuery(programmeQuery(programmeId));
  const name = query.data?.latest.name;
  return (
    <Page
      title={name ?? t('title')}
      crumbs={[
        { label: t('title'), to: '/programmes' },
        ...(name === undefined ? [] : [{ label: name, lang: 'zh-Hant' }]),
      ]}
    >
      <QueryState query={query}>{(programme) => <Shown programme={programme} />}</QueryState>
    </Page>
  );
}

function Shown({ programme }: { programme: Programme }) {
  const [{ version }] = useSearchState(viewState);
  const { inUse, latest } = programme;
  const id = version ?? inUse?.id ?? latest.id;
  const query = useQuery({ ...versionQuery(id), enabled: id !== latest.id });
  if (id === latest.id) return <Content programme={programme} shown={latest} />;
  return <QueryState query={query}>{(shown) => <Content programme={programme} shown={shown} />}</QueryState>;
}

function Content({ programme, shown }: { programme: Programme; shown: ProgrammeVersionDetail }) {
  const { t } = useTranslation('programmes');
  const [view, change] = useSearchState(viewState);
  const reads = useReadsPassports();
  const shownTabs = tabs.filter((each) => each !== 'people' || reads);
  const tab = shownTabs.includes(view.tab) ? view.tab : 'content';
  const { inUse, latest, abilities } = programme;
  const current = inUse?.id ?? latest.id;
  return (
    <>
      <ProgrammeHead programme={programme} shown={shown} />
      {shown.id !== current && shown.id !== latest.id && <OtherVersion programme={programme} shown={shown} />}
      {abilities.edit && latest.id !== current && <DraftBand programme={programme} shown={shown} />}
      {shown.id === latest.id && <NewerEdition programme={programme} />}
      <Tabs
        label={t('tabs')}
        value={tab}
        onChange={(next) => {
          change({ tab: next });
        }}
        tabs={shownTabs.map((value) => ({ value, label: t(`tab.${value}`) }))}
      >
        {tab === 'content' && <VersionView version={shown} />}
        {tab === 'people' && <PeopleTab programme={programme} />}
        {tab === 'history' && <History programme={programme} />}
      </Tabs>
    </>
  );
}
