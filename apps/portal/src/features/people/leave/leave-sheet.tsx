import type { Member } from '@attest/api-client';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../shared/http/api';
import { queryKeys } from '../../../shared/queries/query-keys';
import { QueryState } from '../../../shared/queries/query-state';
import { Sheet } from '../../../ui/sheet/sheet';
import { LeaveForm } from './leave-form';

interface LeaveSheetProps {
  member: Member;
  /** The state that is on the screen. */
  etag: string;
  /** hand_over: of somebody who has left, or who is to lose a role. */
  purpose: 'leave' | 'hand_over';
  onClose: () => void;
}

/** What is open in somebody's hands, given to others; then they leave. */
export function LeaveSheet({ member, etag, purpose, onClose }: LeaveSheetProps) {
  const { t } = useTranslation('people');
  const query = useQuery({
    queryKey: queryKeys.members.openWork(member.id),
    queryFn: ({ signal }) => api.get('/members/{id}/open-work', { path: { id: member.id }, signal }),
    // What is handed over is what is open now.
    gcTime: 0,
  });
  return (
    <Sheet
      opened
      onClose={onClose}
      title={t(purpose === 'leave' ? 'leave.title' : 'leave.titleHandOver', { name: member.displayName })}
      width={880}
    >
      <QueryState query={query}>
        {(work) => <LeaveForm member={member} etag={etag} purpose={purpose} work={work} onClose={onClose} />}
      </QueryState>
    </Sheet>
  );
}
