import type { AuditEvent, AuditName, AuditNameKind } from '@attest/api-client';
import { type AuditFactName, isRecord, targetKinds, thirdPartyMethods } from '@attest/domain';
import type { TFunction } from 'i18next';

/** A dot would part a translation key; the sentences are kept under a plain name. */
export const actionKey = (action: string): string => action.replaceAll(/[.-]/g, '_');

type Words = TFunction<readonly ['audit', 'terms']>;

/** What the ids of a page are called. */
export type Names = (id: unknown, ...kinds: AuditNameKind[]) => string | undefined;

export function namesOf(names: readonly AuditName[]): { text: Names; detail: Names } {
  const byKey = new Map(names.map((name) => [`${name.kind} ${name.id}`, name]));
  const find = (id: unknown, kinds: readonly AuditNameKind[]) =>
    kinds.map((kind) => byKey.get(`${kind} ${String(id)}`)).find((name) => name !== undefined);
  return {
    text: (id, ...kinds) => find(id, kinds)?.text,
    detail: (id, ...kinds) => find(id, kinds)?.detail ?? undefined,
  };
}

/** Longer lists are counted. */
const SHOWN = 5;

const recordsOf = (value: unknown): readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) ? value.filter(isRecord) : [];

const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];

const plain = (value: unknown): string =>
  typeof value === 'number' || typeof value === 'string' ? String(value) : '';

/** Those that some event has; one that was recorded earlier may miss any of them, or have it in another shape. */
type Facts = { readonly [Name in AuditFactName]?: unknown };

const byLink: readonly string[] = thirdPartyMethods;

/** Without an account: what the holder of a link did, and the evidence that came of it. */
const isByLink = (action: string, facts: Facts): boolean =>
  ['third_party.opened', 'third_party.answered', 'third_party.declined'].includes(action) ||
  (action === 'evidence.recorded' && byLink.includes(String(facts.method)));

/** Everything a sentence may say of an event: the same for all, so that an action needs a sentence and nothing else. */
export function sentenceValues(
  event: AuditEvent,
  { text, detail }: ReturnType<typeof namesOf>,
  t: Words,
): Record<string, string> {
  const { subjectId, enrolmentId } = event;
  const facts: Facts = event.facts;
  const none = t('audit:unnamed');
  const list = (items: readonly string[]) => {
    const some = items.slice(0, SHOWN).join(t('audit:part.list'));
    return items.length > SHOWN ? t('audit:part.more', { some, number: items.length }) : some;
  };
  const target = (id: unknown): string => {
    const critical = text(id, 'critical_evidence');
    return critical === undefined
      ? (text(id, ...targetKinds) ?? none)
      : t('audit:part.critical', { code: critical });
  };
  const roles = (given: unknown) => list(textsOf(given).map((role) => t(`terms:role.${role}`)));
  const claims = recordsOf(facts.claims);
  const targets = list(
    [...textsOf(facts.targetIds), ...claims.map((claim) => claim['targetId']), facts.targetId]
      .filter((id) => id !== undefined)
      .map(target),
  );
  const verdicts = verdictsOf(facts, target, list, t);
  const reason = reasonOf(facts, subjectId, text);
  const evidence = text(facts.evidenceId, 'evidence') ?? text(subjectId, 'evidence');
  const about =
    targets === ''
      ? evidence === undefined
        ? ''
        : t('audit:part.aboutEvidence', { evidence })
      : t('audit:part.aboutTargets', { targets });
  return {
    who: event.actor?.displayName ?? t(isByLink(event.action, facts) ? 'audit:thirdParty' : 'audit:system'),
    person: text(subjectId, 'member') ?? none,
    candidate: detail(enrolmentId, 'enrolment') ?? none,
    unit: text(enrolmentId, 'enrolment') ?? none,
    assessor: text(facts.assessorId, 'member') ?? none,
    supervisor: text(facts.supervisorId, 'member') ?? none,
    members: list(textsOf(facts.candidateIds).map((id) => text(id, 'member') ?? none)),
    leader: text(facts.leaderId, 'member') ?? t('audit:part.nobody'),
    learner: text(facts.candidateId, 'member') ?? none,
    programme: text(facts.programmeId, 'programme') ?? none,
    entry:
      t(`terms:entry.${String(facts.result)}`, { defaultValue: '' }).toLowerCase() +
      (typeof facts.takenFromId === 'string' ? t('audit:part.takenAlong') : ''),
    member: text(facts.memberId, 'member') ?? none,
    byMethod:
      typeof facts.method === 'string'
        ? t('audit:part.byMethod', { method: t(`terms:method.${facts.method}`, { defaultValue: '' }) })
        : '',
    dissent:
      facts.settles === true
        ? t('audit:part.settles')
        : facts.disagrees === true
          ? t('audit:part.disagrees')
          : '',
    third: text(subjectId, 'third_party') ?? none,
    subject:
      text(subjectId, 'import', 'release', 'file', 'tool', 'programme', 'group') ??
      text(facts.importId, 'import') ??
      text(facts.releaseId, 'release') ??
      none,
    evidence: evidence ?? none,
    targets: targets === '' ? none : targets,
    verdicts: verdicts === '' ? targets : verdicts,
    judged:
      verdicts === ''
        ? targets === ''
          ? ''
          : t('audit:part.forTargets', { targets })
        : t('audit:part.judged', { all: verdicts }),
    reason: reason === undefined ? '' : t('audit:part.reason', { text: reason.replace(/[。.]$/, '') }),
    about,
    method: t(`terms:method.${String(facts.method)}`, { defaultValue: '' }),
    decision: t(`terms:outcome.${String(facts.decision)}`, { defaultValue: '' }).toLowerCase(),
    roles: roles(facts.roles),
    changes: changesOf(facts, roles, t),
    fields: list(textsOf(facts.changed).map((field) => t(`audit:field.${field}`, { defaultValue: field }))),
    number: plain(facts.number ?? facts.version),
    of: text(facts.candidateId, 'member') ?? none,
    what:
      enrolmentId === null
        ? t('audit:part.whole')
        : t('audit:part.ofUnit', { unit: text(enrolmentId, 'enrolment') ?? none }),
    people: plain(facts.people),
    days: plain(facts.days),
    until: plain(facts.until),
    count: plain(facts.count ?? facts.itemCount ?? facts.units ?? facts.rows ?? facts.damaged),
  };
}

/** What was judged how: those of one verdict together. */
function verdictsOf(
  facts: Facts,
  target: (id: unknown) => string,
  list: (items: readonly string[]) => string,
  t: Words,
): string {
  const targetOf = new Map(recordsOf(facts.claims).map((claim) => [claim['id'], claim['targetId']]));
  const judgements = recordsOf(facts.judgements);
  const given = [...new Set(judgements.map(({ verdict }) => String(verdict)))];
  return given
    .map((verdict) => {
      const ids = judgements.filter((each) => each['verdict'] === verdict);
      const known = ids.map(({ claimId, targetId }) => targetOf.get(claimId) ?? targetId ?? claimId);
      return t('audit:part.verdict', {
        targets: list(known.map(target)),
        verdict: t(`terms:verdict.${verdict}.long`).toLowerCase(),
      });
    })
    .join(t('audit:part.list'));
}

/** Of what the event is about, or of the first judgement that was given with one. */
function reasonOf(facts: Facts, subjectId: string, text: Names): string | undefined {
  const own = [subjectId, facts.checkId, facts.returnId, facts.outcomeId];
  const ids = [...own, ...recordsOf(facts.judgements).map(({ id }) => id)];
  return ids.map((id) => text(id, 'reason')).find((reason) => reason !== undefined);
}

function changesOf(facts: Facts, roles: (given: unknown) => string, t: Words): string {
  const parts = [
    textsOf(facts.added).length > 0 ? t('audit:part.added', { roles: roles(facts.added) }) : '',
    textsOf(facts.taken).length > 0 ? t('audit:part.taken', { roles: roles(facts.taken) }) : '',
  ].filter(Boolean);
  return parts.length === 0 ? '' : t('audit:part.changes', { all: parts.join(t('audit:part.list')) });
}
