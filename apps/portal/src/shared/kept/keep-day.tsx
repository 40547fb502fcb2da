import type { Role } from '@attest/api-client';
import { methods } from '@attest/domain';
import { useQueryClient, type QueryClient, type QueryKey } from '@tanstack/react-query';
import { useEffect } from 'react';
import { now } from '../../base/clock/device-clock';
import { coverageQuery, enrolmentQuery } from '../enrolment/enrolment-queries';
import { selfAssessmentQuery } from '../enrolment/self-assessment-query';
import { toObserveRead } from '../enrolment/to-observe-query';
import { toolInUseQuery } from '../methods/use-tool-in-use';
import { myUnitsQuery, toJudge, todayQuery, unfiltered } from '../navigation/waiting';
import { contactStore } from './contact';
import { findAnswer } from './kept-db';

/** The first page and what its reader does first are not to wait for this. Milliseconds. */
const firstAfter = 8_000;
const again = 15 * 60_000;
/** What was read later than this is not read again. */
const freshFor = 2 * 3_600_000;
/** One after another, so that nobody else's request waits behind them. */
const pause = 150;

/** Of how many units, those of today before the others. */
const mostUnits = 24;

interface Reader {
  memberId: string;
  roles: readonly Role[];
}

/** Reads ahead what the day needs, so that it is on the device when the network is not. Draws nothing. */
export function KeepDay({ memberId, roles }: Reader) {
  const client = useQueryClient();
  useEffect(() => {
    const visit = new AbortController();
    const read = () => {
      if (document.visibilityState !== 'visible' || !navigator.onLine || contactStore.get().fromDevice)
        return;
      // What breaks off is taken up the next time.
      readAhead(client, { memberId, roles }, visit.signal).catch(() => undefined);
    };
    const first = setTimeout(read, firstAfter);
    const timer = setInterval(read, again);
    return () => {
      visit.abort();
      clearTimeout(first);
      clearInterval(timer);
    };
  }, [client, memberId, roles]);
  return null;
}

async function readAhead(client: QueryClient, { memberId, roles }: Reader, signal: AbortSignal) {
  // A device that does not start without a network needs nothing ahead.
  if ((await navigator.serviceWorker.getRegistration('/'))?.active == null) return;
  const fetchOne: FetchOne = async (queryKey, read) => {
    if (signal.aborted) throw new DOMException('The page is gone', 'AbortError');
    const kept = await findAnswer(memberId, queryKey);
    if (kept !== undefined && now().getTime() - kept.readAt < freshFor) return;
    await read();
    await new Promise((resolve) => setTimeout(resolve, pause));
  };
  if (roles.includes('assessor')) await ofAssessor(client, memberId, fetchOne);
  if (roles.includes('candidate')) await ofCandidate(client, fetchOne);
}

/** Reads what is not there, or was read too long ago. */
type FetchOne = (queryKey: QueryKey, read: () => Promise<unknown>) => Promise<void>;

async function ofUnit(client: QueryClient, enrolmentId: string, fetchOne: FetchOne) {
  const detail = enrolmentQuery(enrolmentId);
  const coverage = coverageQuery(enrolmentId);
  await fetchOne(detail.queryKey, () => client.query({ ...detail, staleTime: 0 }));
  await fetchOne(coverage.queryKey, () => client.query({ ...coverage, staleTime: 0 }));
}

async function ofAssessor(client: QueryClient, memberId: string, fetchOne: FetchOne) {
  const today = await client.query({ ...todayQuery(unfiltered), staleTime: freshFor });
  const { queryKey, read } = toObserveRead(memberId, { unitId: undefined, q: '' });
  const people = await client.infiniteQuery({
    queryKey,
    queryFn: ({ pageParam, signal }) => read(pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    staleTime: freshFor,
  });
  const listed = people.pages.flatMap(({ items }) => items);
  const wanted = [
    ...today.planned.map(({ enrolment }) => enrolment.id),
    ...today.due.map(({ id }) => id),
    ...toJudge(today).map(({ enrolmentId }) => enrolmentId),
    ...listed.map(({ id }) => id),
  ];
  const ids = [...new Set(wanted)].slice(0, mostUnits);
  const unitOf = new Map(listed.map(({ id, unit }) => [id, unit.id]));
  for (const id of ids) await ofUnit(client, id, fetchOne);
  const kinds = [methods.direct_observation.tool, methods.oral_questioning.tool];
  for (const unitId of new Set(ids.flatMap((id) => unitOf.get(id) ?? [])))
    for (const kind of kinds) {
      const tool = toolInUseQuery(unitId, kind);
      await fetchOne(tool.queryKey, () => client.query({ ...tool, staleTime: 0 }));
    }
}

async function ofCandidate(client: QueryClient, fetchOne: FetchOne) {
  const { units } = await client.query({ ...myUnitsQuery, staleTime: freshFor });
  for (const { enrolment } of units.slice(0, mostUnits)) {
    await ofUnit(client, enrolment.id, fetchOne);
    const rated = selfAssessmentQuery(enrolment.id);
    await fetchOne(rated.queryKey, () => client.query({ ...rated, staleTime: 0 }));
  }
}
