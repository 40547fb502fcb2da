import type { TranslationWording } from '@attest/api-client';
import { useQuery } from '@tanstack/react-query';
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { translationsQuery } from '../../shared/releases/release-queries';
import { oneOf, useSearchState } from '../../shared/search-state/use-search-state';
import { Button } from '../../ui/button/button';
import styles from './translation-beside.module.css';

export const besideState = { beside: oneOf(['en'], null) };

const Wordings = createContext<ReadonlyMap<string, TranslationWording>>(new Map());

/** The wordings in use; `?beside=en` shows them. */
function useInUse(releaseId: string): ReadonlyMap<string, TranslationWording> {
  const query = useQuery(translationsQuery(releaseId));
  return useMemo(
    () =>
      new Map(
        (query.data?.lines ?? []).flatMap(({ sourceId, part, inUse }) =>
          inUse === null ? [] : [[`${sourceId}:${part}`, inUse] as const],
        ),
      ),
    [query.data],
  );
}

export function BesideProvider({ releaseId, children }: { releaseId: string; children: ReactNode }) {
  const wordings = useInUse(releaseId);
  const [{ beside }] = useSearchState(besideState);
  const nothing = useMemo(() => new Map<string, TranslationWording>(), []);
  return <Wordings value={beside === 'en' ? wordings : nothing}>{children}</Wordings>;
}

/** Only where there is something to show. */
export function BesideSwitch({ releaseId }: { releaseId: string }) {
  const { t } = useTranslation('standards');
  const wordings = useInUse(releaseId);
  const [{ beside }, change] = useSearchState(besideState);
  const shown = beside === 'en';
  if (wordings.size === 0) return null;
  return (
    <Button
      icon="globe"
      aria-pressed={shown}
      onClick={() => {
        change({ beside: shown ? null : 'en' });
      }}
    >
      {t(shown ? 'beside.hide' : 'beside.show')}
    </Button>
  );
}

/** Below the published line: not the published wording, and whose it is. */
export function Beside({ id, part = 0 }: { id: string; part?: number }) {
  const { t } = useTranslation('standards');
  const wording = useContext(Wordings).get(`${id}:${part}`);
  if (wording === undefined) return null;
  return (
    <span className={styles.beside}>
      <span lang="en">{wording.text}</span>
      <small>
        {wording.checkedBy === null
          ? t('beside.by', { name: wording.translator.displayName })
          : t('beside.byChecked', {
              name: wording.translator.displayName,
              checker: wording.checkedBy.displayName,
            })}
      </small>
    </span>
  );
}
