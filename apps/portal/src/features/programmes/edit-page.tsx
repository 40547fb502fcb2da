import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { QueryState } from '../../shared/queries/query-state';
import { Page } from '../../ui/page/page';
import { PageHead } from '../../ui/page/page-head';
import { contentOf, draftOf, emptyDraft } from './draft';
import { ProgrammeForm } from './programme-form';
import { programmeQuery, versionQuery } from './queries';
import type { Programme } from '@attest/api-client';

/** A programme written from nothing, of units of any standards. */
export function NewPage() {
  const { t } = useTranslation('programmes');
  return (
    <Page
      title={t('new.title')}
      crumbs={[{ label: t('title'), to: '/programmes' }, { label: t('new.title') }]}
    >
      <PageHead title={t('new.title')} meta={[t('new.explain')]} onPhone="shown" />
      <ProgrammeForm standing={null} start={emptyDraft} compared={null} />
    </Page>
  );
}

/** The next version of a programme, as one form. */
export function EditPage() {
  const { t } = useTranslation('programmes');
  const { programmeId = '' } = useParams();
  // What somebody else saves meanwhile does not change what is being written; saving says that it is stale.
  const query = useQuery({
    ...programmeQuery(programmeId),
    refetchInterval: false,
    refetchOnWindowFocus: false,
  });
  const name = query.data?.latest.name ?? '';
  return (
    <Page
      title={t('edit.title')}
      crumbs={[
        { label: t('title'), to: '/programmes' },
        { label: name, to: `/programmes/${programmeId}`, lang: 'zh-Hant' },
        { label: t('edit.title') },
      ]}
    >
      <PageHead title={t('edit.title')} meta={[t('edit.explain')]} onPhone="shown" />
      <QueryState query={query}>
        {(programme) => <Next key={programme.latest.id} programme={programme} />}
      </QueryState>
    </Page>
  );
}

/** Written on from the newest version, and compared with the one in use. */
function Next({ programme }: { programme: Programme }) {
  const { inUse, latest } = programme;
  const isLatest = inUse === null || inUse.id === latest.id;
  const query = useQuery({ ...versionQuery(inUse?.id ?? ''), enabled: !isLatest });
  const form = (compared: typeof latest) => (
    <ProgrammeForm
      standing={programme}
      start={draftOf(latest)}
      compared={{ number: compared.number, content: contentOf(compared), isUsed: inUse?.id === compared.id }}
    />
  );
  return isLatest ? form(latest) : <QueryState query={query}>{form}</QueryState>;
}
