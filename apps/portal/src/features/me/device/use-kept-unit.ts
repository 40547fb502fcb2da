import type { EnrolmentDetail } from '@attest/api-client';
import { useQuery } from '@tanstack/react-query';
import { enrolmentQuery } from '../../../shared/enrolment/enrolment-queries';
import { isApiError } from '../../../shared/http/api-error';
import { keptEnrolmentQuery } from '../../../shared/outbox/kept-enrolment-query';
import type { KeptItem } from '../../../shared/outbox/kept-items';
import { useOnline } from '../../../shared/sync/use-online';

export interface KeptUnit {
  /** Of the server, or as it was last read on this device. */
  readonly enrolment: EnrolmentDetail | null;
  /**
   * Whether the form can be opened. no: the enrolment takes no more records, or none of this member's · unreachable:
   * nobody can say without a network.
   */
  readonly form: 'asking' | 'yes' | 'no' | 'unreachable';
}

/**
 * The enrolment that something kept on this device belongs to.
 * @param from device: a list asks the server nothing, one row after the other; a form that does not open any more says
 *   so itself, and leads back
 */
export function useKeptUnit(
  { enrolmentId, kind }: Pick<KeptItem, 'enrolmentId' | 'kind'>,
  from: 'server' | 'device',
): KeptUnit {
  const online = useOnline();
  const asks = from === 'server';
  const read = useQuery({ ...enrolmentQuery(enrolmentId), enabled: asks && enrolmentId !== '' });
  const kept = useQuery(keptEnrolmentQuery(enrolmentId));
  const fresh = read.data?.enrolment ?? null;
  const mayOpen = ({ abilities }: EnrolmentDetail) =>
    kind === 'observation' ? abilities.observe : abilities.ask;
  const form = (): KeptUnit['form'] => {
    if (fresh !== null) return mayOpen(fresh) ? 'yes' : 'no';
    if (asks && read.isPending && online) return 'asking';
    const { error } = read;
    if (isApiError(error) && [403, 404].includes(error.status)) return 'no';
    // Where the server says nothing, only the form of an observation opens from what the device remembers of the unit.
    const remembered = kind === 'observation' || (!asks && online) ? (kept.data ?? null) : null;
    return remembered !== null && mayOpen(remembered) ? 'yes' : 'unreachable';
  };
  return { enrolment: fresh ?? kept.data ?? null, form: form() };
}
