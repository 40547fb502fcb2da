import { assessmentMethods, isRecord } from '@attest/domain';
import type { EnrolmentDetail } from '@attest/api-client';
import { entryKinds, type EvidenceBody, type OutboxEntry, type Refusal } from './outbox-entry';

/**
 * What lies on this device may have been written by an earlier version of these pages. It is looked at when it is read
 * back; what does not fit is neither sent nor put into a form, and stays to be read (`KeptItem` of state `older`).
 */

type Unknown = Readonly<Record<string, unknown>>;

const isText = (value: unknown): value is string => typeof value === 'string';
const isInstant = (value: unknown): value is string => isText(value) && !Number.isNaN(Date.parse(value));
const isNullOr = <T>(value: unknown, fits: (given: unknown) => given is T): value is T | null =>
  value === null || fits(value);

export const isRefusal = (value: unknown): value is Refusal =>
  isRecord(value) && typeof value['status'] === 'number' && isText(value['code']) && isText(value['detail']);

/** What every record has. What else is wrong with it the server says, in words that its author reads. */
const isEvidenceBody = (value: unknown): value is EvidenceBody =>
  isRecord(value) &&
  assessmentMethods.some((method) => method === value['method']) &&
  isText(value['title']) &&
  isInstant(value['occurredAt']) &&
  isRecord(value['detail']);

export const isEntry = (row: unknown): row is OutboxEntry =>
  isRecord(row) &&
  ['id', 'memberId', 'enrolmentId', 'candidateName', 'title'].every((name) => isText(row[name])) &&
  entryKinds.some((kind) => kind === row['kind']) &&
  isInstant(row['createdAt']) &&
  isEvidenceBody(row['body']) &&
  isNullOr(row['sentBody'], isEvidenceBody) &&
  isNullOr(row['refusal'], isRefusal);

/** As much of a unit as the forms are made from. */
export const isEnrolment = (value: unknown): value is EnrolmentDetail => {
  if (!isRecord(value)) return false;
  const { structure, assessmentGuide } = value;
  return (
    isText(value['id']) &&
    ['candidate', 'assessor', 'unit', 'abilities', 'coverage'].every((name) => isRecord(value[name])) &&
    isRecord(structure) &&
    ['elements', 'knowledge', 'skills'].every((name) => Array.isArray(structure[name])) &&
    Array.isArray(value['attitudes']) &&
    isRecord(assessmentGuide) &&
    ['criticalEvidence', 'methods'].every((name) => Array.isArray(assessmentGuide[name]))
  );
};

const kindOf = (value: unknown): string => (Array.isArray(value) ? 'list' : typeof value);

/**
 * Whether a draft is of the shape in which its form starts: every field is there, each of its kind or empty. A start of
 * null says nothing of what may follow.
 */
export function fitsLike<T>(start: T, value: unknown): value is T {
  if (start === null || start === undefined) return true;
  if (kindOf(start) !== kindOf(value) || value === null) return false;
  if (!isRecord(start)) return true;
  const given = value as Unknown;
  return Object.entries(start).every(
    ([name, first]) =>
      first === undefined ||
      (name in given && (first === null || given[name] == null || kindOf(first) === kindOf(given[name]))),
  );
}

const OLDER = ':older-';

/** Beside the draft whose place it had, under an id of its own. */
export const olderId = (id: string): string => id + OLDER + crypto.randomUUID().slice(0, 8);

export const isOlderId = (id: string): boolean => id.includes(OLDER);
