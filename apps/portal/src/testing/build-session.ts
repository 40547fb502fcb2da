import type { SignedIn } from '../shared/session/session-store';

/** Somebody who signed in; one account is one person. */
export const signedInAs = (accountId: string): SignedIn => ({
  status: 'signed-in',
  account: { id: accountId, email: `${accountId}@example.org`, displayName: '陳冠宇', locale: 'zh-TW' },
  organisation: { id: 'organisation', name: '示範', slug: 'demo', timeZone: 'Asia/Taipei', offlineDays: 14 },
  member: { id: `member-${accountId}`, displayName: '陳冠宇', department: null, jobTitle: null },
  roles: ['assessor'],
  memberships: [],
  passwordChangeDue: false,
});
