import type { ImportSummary } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** What publishing it does to its lineage, with the edition concerned. */
export function StandingText({
  each: { standing, editions, name, state, releaseId },
  linked = false,
}: {
  each: Pick<ImportSummary, 'standing' | 'editions' | 'name' | 'state' | 'releaseId'>;
  linked?: boolean;
}) {
  const { t } = useTranslation('imports');
  if (state === 'published' && standing === 'published') {
    const own = editions.find(({ id }) => id === releaseId);
    return t('standing.done', { version: own?.version ?? '' });
  }
  const about =
    standing === 'published'
      ? editions[0]
      : (editions.find((edition) => edition.state === 'published') ?? editions[0]);
  if (about === undefined) return t('standing.first');
  const code = <span translate="no">{about.code}</span>;
  return (
    <>
      {t(`standing.${standing}`)}
      {standing !== 'first' && (linked ? <Link to={`/standards/${about.id}`}>{code}</Link> : code)}
      {standing !== 'first' && about.name !== name && t('standing.renamed', { name: about.name })}
    </>
  );
}
