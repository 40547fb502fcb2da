import { hasWords, lengthOf, wordsOf } from '@attest/domain';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { destinationsFor } from '../../shared/navigation/destinations';
import { api } from '../../shared/http/api';
import { queryKeys } from '../../shared/queries/query-keys';
import { recentOf, rememberRecent } from '../../shared/recent/recent';
import type { SignedIn } from '../../shared/session/session-store';
import { type PaletteRow, rowsOf } from './palette-rows';

/** Fast enough to follow the hand, slow enough not to ask for every letter. */
const PAUSE_MS = 120;
const LEAST = 2;
const RECENT_SHOWN = 6;

/** What stands in the palette for what is typed: on the device at once, the rest in one request that typing on ends. */
export function usePalette(session: SignedIn, q: string) {
  const { t } = useTranslation('palette');
  const asked = useSettled(q.trim());
  const enough = lengthOf(asked) >= LEAST;
  const found = useQuery({
    queryKey: queryKeys.palette(asked),
    queryFn: ({ signal }) => api.get('/palette', { query: { q: asked }, signal }),
    enabled: enough,
    staleTime: 30_000,
    placeholderData: keepPreviousData,
    retry: false,
  });
  const isOn = enough && (found.isFetching || asked !== q.trim());
  const answered =
    enough && found.data !== undefined
      ? rowsOf(found.data, ({ toJudge, covered, total }) =>
          toJudge > 0 ? t('state.toJudge', { count: toJudge }) : t('state.covered', { covered, total }),
        )
      : [];
  // Of an earlier answer only what fits what is typed by now: Enter must not open somebody who was looked for before.
  const fitting = isOn
    ? answered.filter(({ label, note }) => hasWords(`${label} ${note}`, wordsOf(q)))
    : answered;
  const rows = [...localRows(useLocalRows(session), q), ...fitting];
  return {
    rows,
    /** The answer to what is typed is still on its way. */
    isOn,
    failed: found.isError,
    enough,
  };
}

/** Without words: where one was lately and where one may go. With words, of those what has them all. */
function localRows(rows: readonly LocalRow[], q: string): PaletteRow[] {
  const words = wordsOf(q);
  const shown =
    words.length === 0
      ? rows
      : rows.filter(({ label, note, also }) => hasWords(`${label} ${note} ${also}`, words));
  const recent = shown.filter(({ kind }) => kind === 'recent').slice(0, RECENT_SHOWN);
  return [...recent, ...shown.filter(({ kind }) => kind !== 'recent')];
}

/** A row that the device knows, with other words by which it is found. */
type LocalRow = PaletteRow & { readonly also: string };

function useLocalRows(session: SignedIn): LocalRow[] {
  const { t } = useTranslation(['palette', 'common']);
  const recent = recentOf(session.member.id).map((place): LocalRow => ({
    kind: 'recent',
    icon: 'history',
    state: '',
    also: '',
    ...place,
  }));
  const pages = destinationsFor(session.roles).map(({ id, to, icon }): LocalRow => ({
    ...{ kind: 'actions', icon, to, note: '', state: '' },
    label: t('go', { page: t(`common:nav.${id}`) }),
    also: t(`also.${id}`),
  }));
  const own: LocalRow = {
    ...{ kind: 'actions', icon: 'person', to: '/me', note: '', state: '' },
    ...{ label: t('account'), also: t('also.me') },
  };
  return [...recent, ...pages, own];
}

/** Goes to what was chosen, and remembers it where somebody is likely to come back to it. */
export function useOpenRow(memberId: string, close: () => void) {
  const navigate = useNavigate();
  return ({ kind, to, label, note }: PaletteRow, inNewTab: boolean) => {
    if (kind !== 'actions') rememberRecent(memberId, { to, label, note });
    if (inNewTab) {
      window.open(to, '_blank', 'noopener');
      return;
    }
    close();
    void navigate(to);
  };
}

function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(value);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [value]);
  return settled;
}
