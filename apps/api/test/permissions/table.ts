import type { Role } from '@attest/domain';

/**
 * Who may do what, written out: every route × every role × five cases.
 *
 * Columns: in scope · same organisation, out of scope · other organisation · no such id · role taken away.
 * `Y` yes · `F` forbidden (403) · `H` hidden, like something that does not exist (404) · `-` there is no such case: the
 * route names nothing, or everything of the organisation is in scope.
 *
 * For a verifier, who looks at what has been decided, an enrolment that is still open is out of scope.
 */
export type Row = Readonly<Record<Role, string>>;

const nobody: Row = {
  admin: 'F F F F F',
  author: 'F F F F F',
  assessor: 'F F F F F',
  candidate: 'F F F F F',
  supervisor: 'F F F F F',
  verifier: 'F F F F F',
  auditor: 'F F F F F',
};
/** The same for routes that name nothing. */
const nobodyAtAll: Row = {
  admin: 'F - - - F',
  author: 'F - - - F',
  assessor: 'F - - - F',
  candidate: 'F - - - F',
  supervisor: 'F - - - F',
  verifier: 'F - - - F',
  auditor: 'F - - - F',
};
const everybody: Row = {
  admin: 'Y - - - F',
  author: 'Y - - - F',
  assessor: 'Y - - - F',
  candidate: 'Y - - - F',
  supervisor: 'Y - - - F',
  verifier: 'Y - - - F',
  auditor: 'Y - - - F',
};

/** What everybody of the organisation may read, and nobody else. */
const everyReader: Row = {
  admin: 'Y - H H F',
  author: 'Y - H H F',
  assessor: 'Y - H H F',
  candidate: 'Y - H H F',
  supervisor: 'Y - H H F',
  verifier: 'Y - H H F',
  auditor: 'Y - H H F',
};

/** Tools hold model answers: candidates do not see them. */
const readsTools: Row = {
  admin: 'Y - H H F',
  author: 'Y - H H F',
  assessor: 'Y - H H F',
  candidate: 'F F F F F',
  supervisor: 'Y - H H F',
  verifier: 'Y - H H F',
  auditor: 'Y - H H F',
};

/** The admin that it exists and how far it is; whoever is named on it; a verifier once it is decided. */
const readsEnrolments: Row = {
  admin: 'Y - H H F',
  author: 'F F F F F',
  assessor: 'Y H H H F',
  candidate: 'Y H H H F',
  supervisor: 'Y H H H F',
  verifier: 'Y H H H F',
  auditor: 'Y - H H F',
};

/** As `readsEnrolments`; an author, who is named on none, sees those in a group they lead, and here they lead none. */
const readsProgrammeEnrolments: Row = { ...readsEnrolments, author: 'H H H H F' };

/** The assessor leads the group of their corner; nobody else does. */
const readsGroups: Row = {
  admin: 'Y - H H F',
  author: 'H H H H F',
  assessor: 'Y H H H F',
  candidate: 'F F F F F',
  supervisor: 'H H H H F',
  verifier: 'H H H H F',
  auditor: 'F F F F F',
};

/** A file on its way belongs to whoever sends it, and is hidden from everybody else. */
const uploads: Row = { ...nobody, author: 'Y H H H F', assessor: 'Y H H H F', candidate: 'Y H H H F' };
const uploadsAtAll: Row = {
  ...nobodyAtAll,
  author: 'Y - - - F',
  assessor: 'Y - - - F',
  candidate: 'Y - - - F',
};

/** Reading comes first, then what changes things in an order in which each finds what it needs. */
export const table: Readonly<Record<string, Row>> = {
  // The own session and account
  'GET /auth/sessions': everybody,
  'PATCH /me': everybody,
  'POST /auth/switch': {
    admin: 'Y - H H F',
    author: 'Y - H H F',
    assessor: 'Y - H H F',
    candidate: 'Y - H H F',
    supervisor: 'Y - H H F',
    verifier: 'Y - H H F',
    auditor: 'Y - H H F',
  },
  'POST /me/password': everybody,
  'POST /auth/sign-out-everywhere': everybody,

  // Organisation and people
  'GET /organisation': everybody,
  'PATCH /organisation': { ...nobodyAtAll, admin: 'Y - - - F' },
  'GET /members': { ...nobodyAtAll, admin: 'Y - - - F' },
  'GET /members/:id': { ...nobody, admin: 'Y - H H F' },
  'POST /members': { ...nobodyAtAll, admin: 'Y - - - F' },
  'POST /members/:id/invitation': { ...nobody, admin: 'Y - H H F' },
  'DELETE /members/:id/invitation': { ...nobody, admin: 'Y - H H F' },
  'POST /members/:id/password-reset': { ...nobody, admin: 'Y - H H F' },
  'PATCH /members/:id': { ...nobody, admin: 'Y - H H F' },
  'PUT /members/:id/roles': { ...nobody, admin: 'Y - H H F' },
  'GET /members/:id/open-work': { ...nobody, admin: 'Y - H H F' },
  'POST /members/:id/hand-over': { ...nobody, admin: 'Y - H H F' },
  'POST /members/:id/leave': { ...nobody, admin: 'Y - H H F' },

  'GET /validities': everybody,

  // Standards
  'GET /releases': everybody,
  'GET /releases/:id': {
    admin: 'Y - H H F',
    author: 'Y - H H F',
    assessor: 'Y - H H F',
    candidate: 'Y - H H F',
    supervisor: 'Y - H H F',
    verifier: 'Y - H H F',
    auditor: 'Y - H H F',
  },
  'GET /releases/:id/lineage': everyReader,
  'GET /releases/:id/comparison': everyReader,
  'GET /releases/:id/comparison/file': everyReader,
  'GET /releases/:id/export': {
    admin: 'Y - H H F',
    author: 'Y - H H F',
    assessor: 'Y - H H F',
    candidate: 'Y - H H F',
    supervisor: 'Y - H H F',
    verifier: 'Y - H H F',
    auditor: 'Y - H H F',
  },
  'GET /units': everybody,
  'GET /standard-template': { ...nobody, author: 'Y - - - F' },
  'GET /releases/:id/translations': {
    admin: 'Y - H H F',
    author: 'Y - H H F',
    assessor: 'Y - H H F',
    candidate: 'Y - H H F',
    supervisor: 'Y - H H F',
    verifier: 'Y - H H F',
    auditor: 'Y - H H F',
  },
  'PUT /releases/:id/translations/:sourceId': { ...nobody, author: 'Y - H H F' },
  'POST /releases/:id/translations/decisions': { ...nobody, author: 'Y - H H F' },
  'GET /search': everybody,
  'GET /palette': everybody,
  // Programmes
  'GET /programmes': everybody,
  'GET /programmes/:id': everyReader,
  'GET /programmes/:id/versions': everyReader,
  'GET /programme-versions/:id': everyReader,
  'POST /programmes': { ...nobodyAtAll, admin: 'Y - - - F', author: 'Y - - - F' },
  'POST /releases/:id/programmes': { ...nobody, admin: 'Y - H H F', author: 'Y - H H F' },
  'POST /programmes/:id/versions': { ...nobody, admin: 'Y - H H F', author: 'Y - H H F' },
  'POST /programmes/:id/newer-editions': { ...nobody, admin: 'Y - H H F', author: 'Y - H H F' },
  'POST /programmes/:id/put-in-use': { ...nobody, admin: 'Y - H H F', author: 'Y - H H F' },
  'POST /programmes/:id/retire': { ...nobody, admin: 'Y - H H F', author: 'Y - H H F' },
  'POST /programmes/:id/bring-back': { ...nobody, admin: 'Y - H H F', author: 'Y - H H F' },

  // Groups: of an admin all, of a leader their own
  'GET /groups': { ...everybody, candidate: 'F - - - F', auditor: 'F - - - F' },
  'GET /groups/:id': readsGroups,
  'GET /groups/:id/members': readsGroups,
  'GET /groups/:id/outlook': readsGroups,
  'POST /groups/:id/reminders': readsGroups,
  'POST /groups': { ...nobodyAtAll, admin: 'Y - - - F' },
  'PATCH /groups/:id': { ...nobody, admin: 'Y - H H F' },
  'POST /groups/:id/members': { ...nobody, admin: 'Y - H H F' },
  'POST /groups/:id/members/remove': { ...nobody, admin: 'Y - H H F' },
  'POST /groups/:id/close': { ...nobody, admin: 'Y - H H F' },
  'POST /groups/:id/reopen': { ...nobody, admin: 'Y - H H F' },

  'GET /evidence-rules': { ...everybody, candidate: 'F - - - F' },
  'GET /evidence-rules/versions': { ...everybody, candidate: 'F - - - F' },
  'GET /evidence-rules/units': { ...nobodyAtAll, admin: 'Y - - - F', author: 'Y - - - F' },
  'POST /evidence-rules/effect': { ...nobodyAtAll, admin: 'Y - - - F', author: 'Y - - - F' },
  'PUT /evidence-rules': { ...nobodyAtAll, admin: 'Y - - - F', author: 'Y - - - F' },
  // Tools hold model answers: candidates do not see them
  'GET /units/:id/tools': readsTools,
  'GET /units/:id/tools/export': readsTools,
  'GET /tools/:id': readsTools,
  'GET /tools/:id/versions': readsTools,
  'GET /tool-versions/:id': readsTools,
  'POST /units/:id/tools': { ...nobody, author: 'Y - H H F', assessor: 'Y - H H F' },
  'PUT /tools/:id/draft': { ...nobody, author: 'Y - H H F', assessor: 'Y - H H F' },
  'POST /tools/:id/put-in-use': { ...nobody, author: 'Y - H H F', assessor: 'Y - H H F' },
  'POST /tools/:id/retire': { ...nobody, author: 'Y - H H F', assessor: 'Y - H H F' },
  'GET /imports': { ...nobodyAtAll, author: 'Y - - - F' },
  'GET /imports/:id': { ...nobody, author: 'Y - H H F' },
  'GET /imports/:id/succession': { ...nobody, author: 'Y - H H F' },
  'POST /imports': { ...nobodyAtAll, author: 'Y - - - F' },
  // Before this author has had a hand in it
  'POST /imports/:id/publish': { ...nobody, author: 'Y - H H F' },
  'PUT /imports/:id/findings/:findingId/decision': { ...nobody, author: 'Y - H H F' },
  'DELETE /imports/:id/findings/:findingId/decision': { ...nobody, author: 'Y - H H F' },
  'POST /imports/:id/decisions': { ...nobody, author: 'Y - H H F' },
  'POST /imports/:id/looked-through': { ...nobody, author: 'Y - H H F' },
  'POST /imports/:id/edits': { ...nobody, author: 'Y - H H F' },
  'DELETE /imports/:id/edits/:editId': { ...nobody, author: 'Y - H H F' },
  'POST /imports/:id/submission': { ...nobody, author: 'Y - H H F' },
  'POST /imports/:id/return': { ...nobody, author: 'Y - H H F' },
  'POST /imports/:id/discard': { ...nobody, author: 'Y - H H F' },

  // First pages and lists: what is out of scope is not on them (each feature's own tests)
  'GET /today': { ...nobodyAtAll, assessor: 'Y - - - F' },
  'GET /my-units': { ...nobodyAtAll, candidate: 'Y - - - F' },
  'GET /programme-enrolments/mine': { ...nobodyAtAll, candidate: 'Y - - - F' },
  'GET /programme-enrolments/:id/passport': readsProgrammeEnrolments,
  'GET /my-feedback': { ...nobodyAtAll, candidate: 'Y - - - F' },
  'GET /matrix': {
    ...nobodyAtAll,
    admin: 'Y - - - F',
    author: 'Y - - - F',
    assessor: 'Y - - - F',
    supervisor: 'Y - - - F',
    verifier: 'Y - - - F',
  },
  'GET /matrix/export': {
    ...nobodyAtAll,
    admin: 'Y - - - F',
    author: 'Y - - - F',
    assessor: 'Y - - - F',
    supervisor: 'Y - - - F',
    verifier: 'Y - - - F',
  },
  'GET /sign-offs/queue': { ...nobodyAtAll, supervisor: 'Y - - - F' },
  'POST /enrolments/bulk': { ...nobody, admin: 'Y - H H F' },
  'GET /enrolments': { ...everybody, author: 'F - - - F' },
  'GET /evidence': { ...everybody, admin: 'F - - - F', author: 'F - - - F' },
  'GET /audit': { ...nobodyAtAll, admin: 'Y - - - F', verifier: 'Y - - - F', auditor: 'Y - - - F' },
  'GET /audit/choices': {
    ...nobodyAtAll,
    admin: 'Y - - - F',
    verifier: 'Y - - - F',
    auditor: 'Y - - - F',
  },
  'GET /audit/verification': {
    ...nobodyAtAll,
    admin: 'Y - - - F',
    verifier: 'Y - - - F',
    auditor: 'Y - - - F',
  },
  'POST /audit/verification': {
    ...nobodyAtAll,
    admin: 'Y - - - F',
    verifier: 'Y - - - F',
    auditor: 'Y - - - F',
  },

  // Programmes: who is on which, as far as one is concerned with it
  'GET /programme-enrolments': everybody,
  'GET /programme-enrolments/:id': readsProgrammeEnrolments,
  'GET /programme-enrolments/:id/case': {
    admin: 'F F F F F',
    author: 'F F F F F',
    assessor: 'Y H H H F',
    candidate: 'Y H H H F',
    supervisor: 'Y H H H F',
    verifier: 'Y H H H F',
    auditor: 'Y - H H F',
  },
  'POST /programmes/:id/assignment-proposals': { ...nobody, admin: 'Y - H H F' },
  'POST /programmes/:id/assignments': { ...nobody, admin: 'Y - H H F' },
  'POST /programme-enrolments/bulk': { ...nobody, admin: 'Y - H H F' },
  'POST /programme-enrolments/bulk-withdrawal': { ...nobody, admin: 'Y - H H F' },
  'POST /programme-enrolments/:id/entry-checks': { ...nobody, admin: 'Y - H H F', assessor: 'Y H H H F' },
  'POST /programme-enrolments/:id/electives': { ...nobody, admin: 'Y - H H F' },
  'GET /programme-enrolments/:id/renewal-people': { ...nobody, admin: 'Y - H H F' },
  'POST /programme-enrolments/:id/renewal': { ...nobody, admin: 'Y - H H F' },
  'POST /programme-enrolments/:id/withdraw': { ...nobody, admin: 'Y - H H F' },

  // An enrolment: the admin sees that it exists and how far it is, not what the evidence says
  'GET /enrolments/:id': readsEnrolments,
  'GET /enrolments/:id/coverage': {
    admin: 'Y - H H F',
    author: 'F F F F F',
    assessor: 'Y H H H F',
    candidate: 'Y H H H F',
    supervisor: 'Y H H H F',
    verifier: 'Y H H H F',
    auditor: 'Y - H H F',
  },
  'GET /enrolments/:id/edition': {
    admin: 'Y - H H F',
    author: 'F F F F F',
    assessor: 'Y H H H F',
    candidate: 'Y H H H F',
    supervisor: 'Y H H H F',
    verifier: 'Y H H H F',
    auditor: 'Y - H H F',
  },
  'GET /carry-overs': { ...nobodyAtAll, admin: 'Y - - - F', assessor: 'Y - - - F' },
  'GET /enrolments/:id/carry-over': { ...nobody, assessor: 'Y H H H F' },
  'GET /enrolments/:id/further-attempt': { ...nobody, assessor: 'Y H H H F', candidate: 'Y H H H F' },
  'GET /enrolments/:id/evidence': {
    admin: 'F F F F F',
    author: 'F F F F F',
    assessor: 'Y H H H F',
    candidate: 'Y H H H F',
    supervisor: 'Y H H H F',
    verifier: 'Y H H H F',
    auditor: 'Y - H H F',
  },
  'GET /enrolments/:id/matrix': {
    admin: 'F F F F F',
    author: 'F F F F F',
    assessor: 'Y H H H F',
    candidate: 'Y H H H F',
    supervisor: 'Y H H H F',
    verifier: 'Y H H H F',
    auditor: 'Y - H H F',
  },
  'GET /appointments': { ...nobodyAtAll, assessor: 'Y - - - F', candidate: 'Y - - - F' },
  'GET /appointments/:id': { ...nobody, assessor: 'Y H H H F', candidate: 'Y H H H F' },
  'GET /enrolments/:id/appointments': { ...nobody, assessor: 'Y H H H F', candidate: 'Y H H H F' },
  'GET /busy-times': { ...nobodyAtAll, assessor: 'Y - - - F', candidate: 'Y - - - F' },
  'GET /calendar-feed': { ...nobodyAtAll, assessor: 'Y - - - F', candidate: 'Y - - - F' },
  'GET /enrolments/:id/third-parties': {
    admin: 'F F F F F',
    author: 'F F F F F',
    assessor: 'Y H H H F',
    candidate: 'Y H H H F',
    supervisor: 'Y H H H F',
    verifier: 'Y H H H F',
    auditor: 'Y - H H F',
  },
  'GET /enrolments/:id/matrix/export': {
    admin: 'F F F F F',
    author: 'F F F F F',
    assessor: 'Y H H H F',
    candidate: 'Y H H H F',
    supervisor: 'Y H H H F',
    verifier: 'Y H H H F',
    auditor: 'Y - H H F',
  },
  'GET /enrolments/:id/third-party-form': { ...nobody, assessor: 'Y H H H F' },
  'GET /enrolments/:id/case': {
    admin: 'F F F F F',
    author: 'F F F F F',
    assessor: 'Y H H H F',
    candidate: 'Y H H H F',
    supervisor: 'Y H H H F',
    verifier: 'Y H H H F',
    auditor: 'Y - H H F',
  },
  'GET /evidence/:id': {
    admin: 'F F F F F',
    author: 'F F F F F',
    assessor: 'Y H H H F',
    candidate: 'Y H H H F',
    supervisor: 'Y H H H F',
    verifier: 'Y H H H F',
    auditor: 'Y - H H F',
  },
  'GET /candidates/:id/timeline': {
    admin: 'Y - H H F',
    author: 'F F F F F',
    assessor: 'Y H H H F',
    candidate: 'Y H H H F',
    supervisor: 'Y H H H F',
    // The candidate of the open case has a decided one too.
    verifier: 'Y Y H H F',
    auditor: 'Y - H H F',
  },
  'GET /enrolments/:id/suggestions': { ...nobody, assessor: 'Y H H H F', candidate: 'Y H H H F' },
  // A file that is nobody's, or somebody else's, is the same as none.
  'GET /files/:id/same': { ...nobody, assessor: 'Y H H Y F', candidate: 'Y H H Y F' },
  'GET /enrolments/:id/marks': {
    admin: 'F F F F F',
    author: 'F F F F F',
    assessor: 'Y H H H F',
    candidate: 'Y H H H F',
    supervisor: 'Y H H H F',
    verifier: 'Y H H H F',
    auditor: 'Y - H H F',
  },
  'GET /evidence/:id/marks': {
    admin: 'F F F F F',
    author: 'F F F F F',
    assessor: 'Y H H H F',
    candidate: 'Y H H H F',
    supervisor: 'Y H H H F',
    verifier: 'Y H H H F',
    auditor: 'Y - H H F',
  },
  'POST /files/:id/ticket': {
    admin: 'F F F F F',
    author: 'Y H H H F',
    assessor: 'Y H H H F',
    candidate: 'Y H H H F',
    supervisor: 'Y H H H F',
    verifier: 'Y H H H F',
    auditor: 'Y - H H F',
  },
  'GET /files/:id/previews': {
    admin: 'F F F F F',
    author: 'Y H H H F',
    assessor: 'Y H H H F',
    candidate: 'Y H H H F',
    supervisor: 'Y H H H F',
    verifier: 'Y H H H F',
    auditor: 'Y - H H F',
  },
  'GET /uploads': uploadsAtAll,
  'GET /uploads/:id': uploads,
  'HEAD /uploads/:id': uploads,
  'GET /system': { ...nobodyAtAll, admin: 'Y - - - F' },
  'POST /system/jobs/:id/retry': { ...nobody, admin: 'Y - H H F' },
  'POST /system/jobs/:id/discard': { ...nobody, admin: 'Y - H H F' },

  // The plan and what candidates say of themselves
  'GET /enrolments/:id/plan': {
    ...nobody,
    assessor: 'Y H H H F',
    candidate: 'Y H H H F',
    supervisor: 'Y H H H F',
    verifier: 'Y H H H F',
    auditor: 'Y - H H F',
  },
  'GET /assessment-plan-versions/:id': {
    ...nobody,
    assessor: 'Y H H H F',
    candidate: 'Y H H H F',
    supervisor: 'Y H H H F',
    verifier: 'Y H H H F',
    auditor: 'Y - H H F',
  },
  'GET /enrolments/:id/plan/proposal': { ...nobody, assessor: 'Y H H H F' },
  // Adjustments are told to nobody who does not have to act on them: verifiers do not see them
  'GET /enrolments/:id/adjustments': {
    ...nobody,
    assessor: 'Y H H H F',
    candidate: 'Y H H H F',
    supervisor: 'Y H H H F',
    auditor: 'Y - H H F',
  },
  'GET /enrolments/:id/self-assessment': { ...nobody, assessor: 'Y H H H F', candidate: 'Y H H H F' },
  'PUT /enrolments/:id/plan': { ...nobody, assessor: 'Y H H H F' },
  'POST /enrolments/:id/plan/share': { ...nobody, assessor: 'Y H H H F' },
  'POST /enrolments/:id/plan/acknowledgement': { ...nobody, candidate: 'Y H H H F' },
  'POST /enrolments/:id/adjustments': { ...nobody, assessor: 'Y H H H F' },
  'POST /adjustments/:id/end': { ...nobody, assessor: 'Y H H H F' },
  'POST /enrolments/:id/self-assessment': { ...nobody, candidate: 'Y H H H F' },

  // Recording
  'POST /uploads': uploadsAtAll,
  'PATCH /uploads/:id': uploads,
  'DELETE /uploads/:id': uploads,
  'POST /files': { ...nobodyAtAll, author: 'Y - - - F', assessor: 'Y - - - F', candidate: 'Y - - - F' },
  'POST /enrolments/:id/evidence': { ...nobody, assessor: 'Y H H H F' },
  'POST /enrolments/:id/uploads': { ...nobody, candidate: 'Y H H H F' },
  'POST /evidence/:id/marks': { ...nobody, assessor: 'Y H H H F', candidate: 'Y H H H F' },
  'POST /marks/:id/removal': { ...nobody, assessor: 'Y H H H F', candidate: 'Y H H H F' },
  'POST /enrolments/:id/requests': { ...nobody, assessor: 'Y H H H F' },
  'POST /requests/:id/close': { ...nobody, assessor: 'Y H H H F' },
  'POST /appointments': { ...nobodyAtAll, assessor: 'Y - - - F', candidate: 'Y - - - F' },
  'POST /appointments/:id/accept': { ...nobody, assessor: 'Y H H H F', candidate: 'Y H H H F' },
  'POST /appointments/:id/decline': { ...nobody, assessor: 'Y H H H F', candidate: 'Y H H H F' },
  'POST /appointments/:id/proposals': { ...nobody, assessor: 'Y H H H F', candidate: 'Y H H H F' },
  'POST /appointments/:id/assessor': { ...nobody, assessor: 'Y H H H F' },
  'POST /appointments/:id/cancel': { ...nobody, assessor: 'Y H H H F', candidate: 'Y H H H F' },
  'POST /calendar-feed': { ...nobodyAtAll, assessor: 'Y - - - F', candidate: 'Y - - - F' },
  'DELETE /calendar-feed': { ...nobodyAtAll, assessor: 'Y - - - F', candidate: 'Y - - - F' },
  'POST /enrolments/:id/third-parties': { ...nobody, assessor: 'Y H H H F' },
  'POST /enrolments/:id/third-party-proposals': { ...nobody, candidate: 'Y H H H F' },
  'POST /third-parties/:id/remind': { ...nobody, assessor: 'Y H H H F' },
  'POST /third-parties/:id/resend': { ...nobody, assessor: 'Y H H H F' },
  'POST /third-parties/:id/identity-checks': { ...nobody, assessor: 'Y H H H F' },
  'POST /third-parties/:id/withdraw': { ...nobody, assessor: 'Y H H H F' },
  'POST /evidence-versions/:id/judgements': { ...nobody, assessor: 'Y H H H F' },
  'POST /evidence-versions/:id/claims': { ...nobody, assessor: 'Y H H H F', candidate: 'Y H H H F' },
  'POST /evidence/:id/dismissals': { ...nobody, assessor: 'Y H H H F', candidate: 'Y H H H F' },
  'POST /evidence/:id/versions': { ...nobody, assessor: 'Y H H H F', candidate: 'Y H H H F' },
  'POST /evidence/:id/withdraw': { ...nobody, assessor: 'Y H H H F', candidate: 'Y H H H F' },

  // The conversation
  'GET /enrolments/:id/conversation': {
    admin: 'F F F F F',
    author: 'F F F F F',
    assessor: 'Y H H H F',
    candidate: 'Y H H H F',
    supervisor: 'Y H H H F',
    verifier: 'Y H H H F',
    auditor: 'Y - H H F',
  },
  'POST /enrolments/:id/conversation/read': {
    admin: 'F F F F F',
    author: 'F F F F F',
    assessor: 'Y H H H F',
    candidate: 'Y H H H F',
    supervisor: 'Y H H H F',
    verifier: 'Y H H H F',
    auditor: 'Y - H H F',
  },
  'POST /enrolments/:id/messages': { ...nobody, assessor: 'Y H H H F', candidate: 'Y H H H F' },
  'POST /enrolments/:id/conversation/release': { ...nobody, assessor: 'Y H H H F' },

  // Being told
  'GET /notifications': everybody,
  'GET /notifications/unread': everybody,
  'POST /notifications/read': everybody,
  'GET /notifications/preferences': everybody,
  'PUT /notifications/preferences': everybody,
  'GET /notifications/stream': everybody,

  // Deciding and signing
  'POST /enrolments/:id/outcomes': { ...nobody, assessor: 'Y H H H F' },
  'POST /enrolments/:id/carry-over': { ...nobody, assessor: 'Y H H H F' },
  'POST /enrolments/:id/further-attempt': { ...nobody, assessor: 'Y H H H F' },
  'GET /enrolments/:id/renewal-people': { ...nobody, admin: 'Y - H H F' },
  'POST /enrolments/:id/renewal-proposals': { ...nobody, admin: 'Y - H H F', assessor: 'Y H H H F' },
  'POST /enrolments/:id/sign-off': { ...nobody, supervisor: 'Y H H H F' },
  'POST /enrolments/:id/return': { ...nobody, supervisor: 'Y H H H F' },

  'POST /programme-enrolments/:id/outcomes': { ...nobody, assessor: 'Y H H H F' },
  'POST /programme-enrolments/:id/returns': { ...nobody, supervisor: 'Y H H H F' },
  'POST /programme-enrolments/:id/sign-off': { ...nobody, supervisor: 'Y H H H F' },

  // Enrolling
  'POST /enrolments': { ...nobodyAtAll, admin: 'Y - - - F' },
  'PATCH /enrolments/:id': { ...nobody, admin: 'Y - H H F' },
  'PUT /enrolments/:id/team': { ...nobody, admin: 'Y - H H F' },
  'POST /enrolments/team': { ...nobody, admin: 'Y - H - F' },
  'POST /enrolments/:id/withdraw': { ...nobody, admin: 'Y - H H F' },

  // Last, because nobody is enrolled on what was withdrawn
  'POST /releases/:id/withdrawal': { ...nobody, author: 'Y - H H F' },
};

/** Routes that ask nobody who they are, each with its reason. */
export const publicRoutes: Readonly<Record<string, string>> = {
  'POST /auth/sign-in': 'somebody who signs in is not known yet',
  'POST /auth/refresh': 'the refresh cookie is the proof',
  'POST /auth/sign-out': 'ending needs no more than the cookie of what is ended',
  'POST /auth/password-resets':
    'whoever forgot the password cannot sign in; the answer is the same for everybody',
  'GET /auth/password-reset': 'the token of a link is the permission, until it is used',
  'POST /auth/password-reset': 'the token of a link is the permission, once',
  'GET /invitation': 'the token of an invitation is the permission, until it is used',
  'POST /invitation/activation': 'the token of an invitation is the permission, once',
  'POST /invitation/joining': 'the token of an invitation with the own password is the permission, once',
  'GET /calendar/:file': 'the secret in the address is the permission, to read the times of whoever made it',
  'GET /third-party': 'the token of an invitation is the permission, for what that one asks',
  'POST /third-party/answer': 'the token of an invitation is the permission, once',
  'POST /third-party/decline': 'the token of an invitation is the permission, once',
  'GET /files/:id/content': 'the ticket in the address is the permission, for five minutes',
  'OPTIONS /uploads': 'says what the server speaks, as the protocol of uploads wants it',
  'GET /health/live': 'asked by what watches the process',
  'GET /health/ready': 'asked by what watches the process',
  'GET /metrics': 'only from this machine, or with the token of the metrics',
  'GET /dev/mail': 'only from this machine, where one tries the service without a mail server',
  'GET /openapi.json': 'describes the API, holds nothing of anybody',
};
