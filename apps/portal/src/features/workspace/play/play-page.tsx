import type { TodayItem } from '@attest/api-client';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  filteredPath,
  isFiltered,
  todayQuery,
  toPlay,
  waitingFilter,
} from '../../../shared/navigation/waiting';
import { QueryState } from '../../../shared/queries/query-state';
import { optional, useSearchState } from '../../../shared/search-state/use-search-state';
import { ButtonLink } from '../../../ui/button/button';
import { Empty } from '../../../ui/empty/empty';
import { Page } from '../../../ui/page/page';
import { PieceSkeleton } from './piece';
import { PlayRound } from './play-round';

/** Where the round stands, and what it was begun with. */
const viewState = { ...waitingFilter, piece: optional };

/** What waits for an assessor, one piece after another, across candidates and units. */
export function PlayPage() {
  const { t } = useTranslation('workspace');
  const [{ piece, ...filter }, change] = useSearchState(viewState);
  const today = useQuery(todayQuery(filter));
  const [items, setItems] = useState<readonly TodayItem[] | undefined>();
  // A round is what waits when it begins: what was read before that may be judged by now.
  if (items === undefined && today.data !== undefined && today.fetchStatus !== 'fetching') {
    setItems(toPlay(today.data));
  }
  const back = filteredPath('/today', filter);
  return (
    <Page
      title={t('play.title')}
      crumbs={[{ label: t('play.today'), to: back }, { label: t('play.title') }]}
      layout="panes"
      unheaded
    >
      {items === undefined ? (
        <QueryState query={today} skeleton={<PieceSkeleton />}>
          {() => <PieceSkeleton />}
        </QueryState>
      ) : items.length === 0 ? (
        <Empty
          title={t('play.nothing')}
          icon="check"
          actions={<ButtonLink to={back}>{t('play.close')}</ButtonLink>}
        >
          {t('play.nothingText')}
        </Empty>
      ) : (
        <PlayRound
          items={items}
          piece={piece}
          filtered={isFiltered(filter)}
          back={back}
          onPiece={(key) => {
            change({ piece: key });
          }}
        />
      )}
    </Page>
  );
}
