import { presentPerson } from '../../platform/http/person.dto';
import type { EvidenceRequest } from './evidence-requests.dto';

/** Whoever may not read judgements learns that something was asked for, and not in which words. */
export const presentRequest = (request: EvidenceRequest, withWords: boolean): EvidenceRequest => ({
  id: request.id,
  targetId: request.targetId,
  targetCode: request.targetCode,
  message: withWords ? request.message : '',
  requestedBy: presentPerson(request.requestedBy),
  requestedAt: request.requestedAt,
  closedAt: request.closedAt,
});
