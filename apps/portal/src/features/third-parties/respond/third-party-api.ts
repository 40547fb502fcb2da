import type { ThirdPartyAnswer, ThirdPartyPage } from '@attest/api-client';
import { api } from '../../../shared/http/api';

const headersOf = (token: string) => ({ 'Invitation-Token': token });

export const readPage = (token: string, signal?: AbortSignal): Promise<ThirdPartyPage> =>
  api.get('/third-party', { headers: headersOf(token), signal });

export const sendAnswer = (token: string, answer: ThirdPartyAnswer): Promise<ThirdPartyPage> =>
  api.post('/third-party/answer', { body: answer, headers: headersOf(token) });

export const sendDecline = (token: string, reason: string): Promise<ThirdPartyPage> =>
  api.post('/third-party/decline', {
    body: reason.trim() === '' ? {} : { reason: reason.trim() },
    headers: headersOf(token),
  });

/** By the end of the token: enough to tell drafts on one device apart, and no way in. */
export const draftId = (token: string): string => `third-party ${token.slice(-8)}`;
