import type { MatrixKind } from '@attest/domain';

/** What of the overview is read; null: not narrowed. */
export interface MatrixRead {
  readonly releaseId: string | null;
  readonly groupId: string | null;
  readonly kind: MatrixKind;
}

/**
 * The name of every cached read, by its subject. A key lies below `all` of its subject, so that a change says what it
 * made old without knowing who reads it. Before an id stands what it is an id of: ids come from the address, where
 * anything can stand, and must never name another read.
 */
export const queryKeys = {
  /** Whatever it is narrowed to is below it. */
  today: ['today'],
  todayOf: (filter: object) => ['today', filter],
  myUnits: ['my-units'],
  myFeedback: ['my-feedback'],
  signOffQueue: ['sign-offs', 'queue'],
  carryOvers: ['carry-overs'],
  allValidities: ['validities'],
  validities: (filter: { within: string; groupId: string; programmeId: string }) => ['validities', filter],
  /** Who may assess and sign what follows a signed enrolment, on a unit or on a programme. */
  renewalPeople: {
    ofUnit: (id: string) => ['renewal-people', 'enrolments', id],
    ofWhole: (id: string) => ['renewal-people', 'programme-enrolments', id],
  },
  organisation: ['organisation'],
  system: ['system'],
  signedInDevices: ['auth', 'sessions'],
  fileTicket: (fileId: string | null) => ['file-ticket', fileId],
  palette: (q: string) => ['palette', q],
  fileReading: (fileId: string) => ['file-reading', fileId],
  /** The pages behind a link whose token follows the `#`. */
  link: (page: string, token: string) => ['link', page, token],
  thirdPartyPage: (token: string) => ['third-party', token],
  unitChoice: (q: string) => ['units', q],
  programmeChoice: ['programmes', 'choice'],

  appointments: {
    all: ['appointments'],
    own: ['appointments', 'own'],
    detail: (id: string) => ['appointments', 'one', id],
    ofEnrolment: (enrolmentId: string) => ['appointments', 'of', enrolmentId],
    busy: (filter: { enrolmentIds: string; from: string; to: string }) => ['appointments', 'busy', filter],
    feed: ['appointments', 'feed'],
    companions: (unitId: string) => ['appointments', 'companions', unitId],
  },
  overview: {
    all: ['overview'],
    matrix: ({ releaseId, groupId, kind }: MatrixRead) => ['overview', 'matrix', releaseId, groupId, kind],
  },
  /** Lists of enrolments; what is read of one of them is below `enrolment`. */
  enrolments: {
    all: ['enrolments'],
    list: (filter: { q: string; state: string }) => ['enrolments', 'list', filter],
    examined: ['enrolments', 'examined'],
    ofAssessor: (memberId: string, filter: { assessor: boolean; groupId: string }) => [
      ...['enrolments', 'mine', memberId],
      filter,
    ],
    toObserve: (memberId: string, filter: { unitId: string | undefined; q: string }) => [
      ...['enrolments', 'observe', memberId],
      filter,
    ],
    ofCandidate: (candidateId: string) => ['enrolments', 'of', candidateId],
    onUnit: (candidateId: string, unitId: string) => ['enrolments', 'of', candidateId, unitId],
    toMoveRecordTo: (assessorId: string, unitId: string) => [
      'enrolments',
      'right-person',
      assessorId,
      unitId,
    ],
  },
  enrolment: {
    /** Of whichever: what is recorded may count in several. */
    any: ['enrolment'],
    all: (id: string) => ['enrolment', id],
    detail: (id: string) => ['enrolment', id, 'detail'],
    coverage: (id: string) => ['enrolment', id, 'coverage'],
    evidence: (id: string) => ['enrolment', id, 'evidence'],
    marks: (id: string) => ['enrolment', id, 'marks'],
    matrix: (id: string) => ['enrolment', id, 'matrix'],
    conversation: (id: string) => ['enrolment', id, 'conversation'],
    selfAssessment: (id: string) => ['enrolment', id, 'self-assessment'],
    plan: (id: string) => ['enrolment', id, 'plan'],
    planVersion: (id: string, versionId: string) => ['enrolment', id, 'plan', versionId],
    adjustments: (id: string) => ['enrolment', id, 'adjustments'],
    thirdParties: (id: string) => ['enrolment', id, 'third-parties'],
    thirdPartyForm: (id: string, locale: string) => ['enrolment', id, 'third-party-form', locale],
    edition: (id: string) => ['enrolment', id, 'edition'],
    carryOver: (id: string) => ['enrolment', id, 'carry-over'],
    furtherAttempt: (id: string) => ['enrolment', id, 'further-attempt'],
    case: (id: string) => ['enrolment', id, 'case'],
    caseRow: (id: string, manifestSha256: string, targetId: string) => [
      ...['enrolment', id, 'case', manifestSha256, targetId],
    ],
  },
  passports: {
    all: ['passports'],
    mine: ['passports', 'mine'],
    one: (id: string) => ['passports', 'of', id],
    case: (id: string) => ['passports', 'case', id],
  },
  /** Who is on which programme, and what assigning one would do. */
  programmeEnrolments: {
    all: ['programme-enrolments'],
    ofCandidate: (candidateId: string) => ['programme-enrolments', 'of', candidateId],
    /** Not among `all`: what would be is not asked again once it was done. */
    preview: (change: string) => ['programme-enrolment-previews', change],
    onProgramme: (programmeId: string, state: string) => ['programme-enrolments', 'on', programmeId, state],
    /** Of a group, or of everybody within reach. */
    beside: (groupId: string | null) => ['programme-enrolments', 'beside', groupId],
    proposal: (programmeId: string, request: string) => [
      'programme-enrolments',
      'proposal',
      programmeId,
      request,
    ],
  },
  evidence: {
    all: ['evidence'],
    mine: ['evidence', 'mine'],
    piece: (id: string) => ['evidence', 'piece', id],
    marks: (id: string) => ['evidence', 'piece', id, 'marks'],
  },
  timeline: {
    all: ['timeline'],
    of: (candidateId: string, filter: object) => ['timeline', 'of', candidateId, filter],
    suggestions: (enrolmentId: string, targetIds: string) => [
      ...['timeline', 'suggestions', enrolmentId, targetIds],
    ],
    sameFile: (fileId: string, enrolmentId: string) => ['timeline', 'file', fileId, enrolmentId],
  },
  groups: {
    all: ['groups'],
    list: (filter: { q: string; state: string }) => ['groups', 'list', filter],
    active: ['groups', 'active'],
    detail: (id: string) => ['groups', 'group', id],
    members: (id: string) => ['groups', 'group', id, 'members'],
    outlook: (id: string) => ['groups', 'group', id, 'outlook'],
    reminding: (id: string, candidateIds: readonly string[]) => [
      ...['groups', 'group', id, 'reminding'],
      candidateIds,
    ],
  },
  members: {
    all: ['members'],
    list: (filter: { q: string; role: string }) => ['members', 'list', filter],
    choice: (filter: { role: string; q: string; state: string }) => ['members', 'choice', filter],
    leaders: (q: string) => ['members', 'leaders', q],
    member: (id: string) => ['members', 'member', id],
    openWork: (id: string) => ['members', 'member', id, 'open-work'],
  },
  releases: {
    all: ['releases'],
    list: (filter: object) => ['releases', 'list', filter],
    search: (asked: object) => ['releases', 'search', asked],
    choice: (q: string) => ['releases', 'choose', q],
    release: (id: string) => ['releases', 'release', id],
    lineage: (id: string) => ['releases', 'release', id, 'lineage'],
    comparison: (id: string, withId: string | null) => ['releases', 'release', id, 'comparison', withId],
    translations: (id: string) => ['releases', 'release', id, 'translations'],
  },
  imports: {
    all: ['imports'],
    lists: ['imports', 'list'],
    list: (state: string) => ['imports', 'list', 'in', state],
    reviewsWaiting: ['imports', 'list', 'waiting'],
    /** What the navigation counts. */
    waiting: ['imports', 'waiting'],
    document: (id: string) => ['imports', 'document', id],
    succession: (id: string) => ['imports', 'document', id, 'succession'],
  },
  tools: {
    ofUnit: (unitId: string) => ['tools', unitId],
    inUse: (unitId: string, kind: string) => ['tools', unitId, 'in-use', kind],
    /** `newest` is the version that was the newest when they were read. */
    versions: (toolId: string, newest: string) => ['tool-versions', toolId, newest],
  },
  programmes: {
    all: ['programmes'],
    list: (filter: { q: string; state: string }) => ['programmes', 'list', filter],
    programme: (id: string) => ['programmes', 'programme', id],
    version: (id: string) => ['programmes', 'version', id],
    /** `newest` is the version that was the newest when they were read. */
    versions: (id: string, newest: string) => ['programmes', 'programme', id, 'versions', newest],
    releaseChoice: (q: string) => ['programmes', 'releases', q],
    unitChoice: (q: string) => ['programmes', 'units', q],
  },
  rules: {
    all: ['evidence-rules'],
    newest: ['evidence-rules', 'newest'],
    versions: ['evidence-rules', 'versions'],
    units: (q: string) => ['evidence-rules', 'units', q],
  },
  audit: {
    events: (filter: object) => ['audit', 'events', filter],
    choices: (q: string) => ['audit', 'choices', q],
    verification: ['audit', 'verification'],
  },
  notifications: {
    lists: ['notifications', 'list'],
    list: (show: string, topic: string | null) => ['notifications', 'list', show, topic],
    unread: ['notifications', 'unread'],
    mailPreferences: ['notifications', 'preferences'],
  },
  /** What is kept on this device. */
  device: {
    items: (memberId: string) => ['device', 'kept', memberId],
    writings: (memberId: string) => ['device', 'writings', memberId],
    recordings: (owners: readonly string[]) => ['device', 'recordings', ...owners],
    enrolments: ['device', 'enrolments'],
    enrolment: (id: string) => ['device', 'enrolment', id],
    unsent: ['device', 'unsent'],
    /** What was read, by one member. */
    kept: (memberId: string) => ['device', 'answers', memberId],
    storage: ['device', 'promised'],
  },
} as const;
