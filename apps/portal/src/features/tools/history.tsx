import type { AssessmentTool } from '@attest/api-client';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import { api } from '../../shared/http/api';
import { Button } from '../../ui/button/button';
import { Chip } from '../../ui/chip/chip';
import { QueryState } from '../../shared/queries/query-state';
import { queryKeys } from '../../shared/queries/query-keys';
import { Sheet } from '../../ui/sheet/sheet';
import styles from './tools.module.css';

/** Every version with who wrote it and when; none is ever changed. */
export function History({ tool }: { tool: AssessmentTool }) {
  const { t } = useTranslation('tools');
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button
        variant="quiet"
        icon="history"
        onClick={() => {
          setOpened(true);
        }}
      >
        {t('history.open')}
      </Button>
      <Sheet
        opened={opened}
        onClose={() => {
          setOpened(false);
        }}
        title={t('history.title')}
      >
        {opened && <Versions tool={tool} />}
      </Sheet>
    </>
  );
}

function Versions({ tool }: { tool: AssessmentTool }) {
  const { t } = useTranslation('tools');
  const format = useFormat();
  const query = useQuery({
    queryKey: queryKeys.tools.versions(tool.id, tool.latest.id),
    queryFn: ({ signal }) => api.get('/tools/{id}/versions', { path: { id: tool.id }, signal }),
  });
  return (
    <QueryState query={query}>
      {({ items }) => (
        <ol className={styles.versions}>
          {items.map((version) => (
            <li key={version.id}>
              <span className={styles.versionHead}>
                <b>{t('history.version', { number: version.number })}</b>
                {version.id === tool.inUse?.id && tool.state === 'in_use' && (
                  <Chip tone="ok">{t('history.inUse')}</Chip>
                )}
              </span>
              <span>
                {t('history.by', {
                  name: version.createdBy.displayName,
                  date: format.dateTime(version.createdAt),
                })}
              </span>
              <span>{t('lines', { count: version.lineCount })}</span>
              <code className={styles.sha}>{version.contentSha256.slice(0, 16)}</code>
            </li>
          ))}
        </ol>
      )}
    </QueryState>
  );
}
