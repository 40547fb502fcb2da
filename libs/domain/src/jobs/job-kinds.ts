/** What is done in the background for one organisation, within it. */
export const organisationJobKinds = [
  'mail.send',
  'mail.tidy',
  'file.scan',
  'file.preview',
  'file.tidy',
  'coverage.keep',
  'third-parties.remind',
  'appointments.remind',
  'validity.notice',
  'notifications.derive',
  'notifications.digest',
  'audit.verify',
] as const;

/** What is done for the whole installation; an organisation sees that it is done and nothing else of it. */
export const operatorJobKinds = ['audit.checkpoint', 'jobs.fan-out'] as const;

/** Every kind of work in the background, in the order in which it is shown. */
export const jobKinds = [...organisationJobKinds, ...operatorJobKinds] as const;

export type OrganisationJobKind = (typeof organisationJobKinds)[number];
export type OperatorJobKind = (typeof operatorJobKinds)[number];
export type JobKind = (typeof jobKinds)[number];

export const isJobKind = (name: string): name is JobKind => jobKinds.some((kind) => kind === name);

export const isOrganisationJobKind = (kind: JobKind): kind is OrganisationJobKind =>
  organisationJobKinds.some((one) => one === kind);

/** A worker says this often that it is there; after this many minutes of silence nobody works. */
export const workerSilentMinutes = 2;
