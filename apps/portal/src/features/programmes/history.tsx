import type { Programme, ProgrammeVersion } from '@attest/api-client';
import { programmeDifferences } from '@attest/domain';
import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import { api } from '../../shared/http/api';
import { useErrorText } from '../../shared/http/use-error-text';
import { queryKeys } from '../../shared/queries/query-keys';
import { QueryState } from '../../shared/queries/query-state';
import { useCursorList } from '../../shared/queries/use-cursor-list';
import { Button, ButtonLink } from '../../ui/button/button';
import { Chip } from '../../ui/chip/chip';
import { ErrorState } from '../../ui/error-state/error-state';
import { LoadMore } from '../../ui/load-more/load-more';
import { SkeletonRows } from '../../ui/skeleton/skeleton';
import { Changes } from './changes';
import { contentOf } from './draft';
import styles from './programmes.module.css';
import { versionQuery } from './queries';

/** Every version with who and when, and on demand what it says otherwise than the one before; none is ever changed. */
export function History({ programme }: { programme: Programme }) {
  const { id, latest } = programme;
  const { query, more } = useCursorList({
    queryKey: queryKeys.programmes.versions(id, latest.id),
    read: (cursor, signal) =>
      api.get('/programmes/{id}/versions', { path: { id }, query: { cursor }, signal }),
  });
  return (
    <QueryState query={query}>
      {({ rows }) => (
        <>
          <ol className={styles.history}>
            {rows.map((version) => (
              <Version key={version.id} programme={programme} version={version} />
            ))}
          </ol>
          <LoadMore more={more} />
        </>
      )}
    </QueryState>
  );
}

function Version({ programme, version }: { programme: Programme; version: ProgrammeVersion }) {
  const { t } = useTranslation('programmes');
  const format = useFormat();
  const [opened, setOpened] = useState(false);
  const { number, previousId, createdBy, createdAt, unitCount } = version;
  return (
    <li className={styles.version}>
      <h3 className={styles.versionHead}>
        {t('version.number', { number })}
        {programme.state === 'in_use' && programme.inUse?.id === version.id && (
          <Chip tone="ok">{t('stateShort.in_use')}</Chip>
        )}
      </h3>
      <p className={styles.quiet}>
        {t('version.by', {
          ...{ name: createdBy.displayName, date: format.dateTime(createdAt) },
          units: t('units', { count: unitCount }),
        })}
      </p>
      <p className={styles.actions}>
        {previousId !== null && (
          <Button
            size="sm"
            aria-expanded={opened}
            onClick={() => {
              setOpened((was) => !was);
            }}
          >
            {t('version.compare', { number: number - 1 })}
          </Button>
        )}
        <ButtonLink size="sm" variant="link" to={`/programmes/${programme.id}?version=${version.id}`}>
          {t('version.show', { number })}
        </ButtonLink>
      </p>
      {opened && previousId !== null && <Compared beforeId={previousId} afterId={version.id} />}
    </li>
  );
}

function Compared({ beforeId, afterId }: { beforeId: string; afterId: string }) {
  const errorText = useErrorText();
  const { t } = useTranslation('programmes');
  const [before, after] = useQueries({ queries: [versionQuery(beforeId), versionQuery(afterId)] });
  const error = before.error ?? after.error;
  if (error !== null) {
    return (
      <ErrorState
        title={t('version.notCompared')}
        message={errorText(error)}
        onRetry={() => {
          void Promise.all([before.refetch(), after.refetch()]);
        }}
      />
    );
  }
  if (before.data === undefined || after.data === undefined) return <SkeletonRows rows={2} />;
  return <Changes changes={programmeDifferences(contentOf(before.data), contentOf(after.data))} />;
}
