import { createHash } from 'node:crypto';
import fc from 'fast-check';
import {
  changesSince,
  type Manifest,
  type ManifestJudgement,
  manifestSha256,
  type ManifestTarget,
  manifestText,
} from './manifest';

const judgement = (id: string, over: Partial<ManifestJudgement> = {}): ManifestJudgement => ({
  claimId: `claim-${id}`,
  targetId: `target-${id}`,
  targetKind: 'indicator',
  targetCode: '1.1',
  parts: null,
  judgementId: id,
  verdict: 'satisfactory',
  valid: true,
  authentic: true,
  current: true,
  remark: null,
  judgedBy: 'assessor',
  judgedAt: '2026-03-12T10:20:00.000000Z',
  evidenceId: `evidence-${id}`,
  evidenceVersionId: `version-${id}`,
  versionNumber: 1,
  method: 'direct_observation',
  occurredAt: '2026-03-11T06:20:00.000000Z',
  contentSha256: 'a'.repeat(64),
  ...over,
});

const manifest = (judgements: ManifestJudgement[], over: Partial<Manifest> = {}): Manifest => ({
  organisationId: 'organisation',
  enrolment: { id: 'e', attempt: 1, candidateId: 'c', assessorId: 'a', supervisorId: 's' },
  unit: {
    id: 'u',
    code: 'IIS5R0727',
    releaseId: 'r',
    releaseCode: 'IIS5R0727v1',
    releaseSha256: 'b'.repeat(64),
  },
  outcome: {
    id: 'o',
    number: 1,
    decision: 'competent',
    reasoning: '完成',
    nextSteps: null,
    decidedBy: 'a',
    decidedAt: '2026-03-12T10:21:00.000000Z',
    ruleVersion: 1,
  },
  people: [],
  targets: [],
  judgements,
  unjudged: [],
  ...over,
});

const hashOf = (given: Manifest) => manifestSha256(manifestText(given));
const shown = (given: Manifest) => ({
  outcomeId: given.outcome?.id ?? '',
  manifestSha256: hashOf(given),
  items: given.judgements.map(({ judgementId, evidenceVersionId, contentSha256 }) => ({
    judgementId,
    evidenceVersionId,
    contentSha256,
  })),
});
const claimsOf = (...given: ManifestJudgement[]) =>
  new Map(given.map((each) => [each.judgementId, each.claimId]));

describe('the manifest of a case', () => {
  it('is one text whatever the order in which the rows were read', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['a', 'b', 'c', 'd'], { minLength: 4 }), (ids) => {
        expect(manifestText(manifest(ids.map((id) => judgement(id))))).toBe(
          manifestText(manifest(['a', 'b', 'c', 'd'].map((id) => judgement(id)))),
        );
      }),
    );
  });

  it('is hashed as anybody would hash its UTF-8 bytes', () => {
    const text = manifestText(manifest([judgement('a', { remark: '很好' })]));
    expect(manifestSha256(text)).toBe(createHash('sha256').update(Buffer.from(text, 'utf8')).digest('hex'));
    expect(text.startsWith('{"enrolment":{"assessorId":"a","attempt":1,')).toBe(true);
    expect(text).toContain('"format":"attest.sign-off/3"');
  });

  it.each([
    ['a verdict', { verdict: 'not_yet' as const }],
    ['a remark', { remark: '改過' }],
    ['a mark', { current: false }],
    ['the parts that the claim names', { parts: [0, 2] }],
    ['the content of the evidence', { contentSha256: 'c'.repeat(64) }],
  ])('changes its fingerprint with %s', (_, over) => {
    expect(hashOf(manifest([judgement('a', over)]))).not.toBe(hashOf(manifest([judgement('a')])));
  });
});

describe('what changed since a case was displayed', () => {
  const before = manifest([judgement('a'), judgement('b')]);

  it('is nothing when all is as it was', () => {
    expect(changesSince(shown(before), before, hashOf(before), claimsOf(...before.judgements))).toBeNull();
  });

  it('names what was added, removed and replaced', () => {
    const replacing = judgement('b2', { claimId: 'claim-b', targetId: 'target-b' });
    const now = manifest([replacing, judgement('c')]);
    const known = claimsOf(...before.judgements, ...now.judgements);
    expect(changesSince(shown(before), now, hashOf(now), known)).toEqual({
      added: [{ judgementId: 'c', claimId: 'claim-c', targetId: 'target-c' }],
      removed: [{ judgementId: 'a' }],
      changed: [{ judgementId: 'b2', displayedId: 'b', targetId: 'target-b' }],
      outcomeChanged: false,
      otherChanged: false,
    });
  });

  it('says that something else changed where it is the state of a target alone', () => {
    const target = (over: Partial<ManifestTarget>): ManifestTarget => ({
      ...{ targetId: 'k', targetKind: 'knowledge', targetCode: 'K01', required: true, status: 'covered' },
      ...{ through: ['p1', 'p2'], probedBy: [], ...over },
    });
    const then = manifest([judgement('a')], { targets: [target({})] });
    for (const over of [
      { through: null },
      { required: false },
      { probedBy: ['v'] },
      { status: 'expired' as const },
    ]) {
      const now = manifest([judgement('a')], { targets: [target(over)] });
      expect(changesSince(shown(then), now, hashOf(now), claimsOf(...now.judgements))).toEqual({
        ...{ added: [], removed: [], changed: [], outcomeChanged: false, otherChanged: true },
      });
    }
  });

  it('says that what is known of the people changed, where nothing else did', () => {
    const person = {
      ...{ part: 'candidate' as const, memberId: 'c', addedAt: '2026-01-01T00:00:00.000000Z', addedBy: null },
      ...{ invitedAt: null, invitedBy: null, delivery: null, joinedAt: null, confirmedAt: null },
    };
    const then = manifest([judgement('a')], { people: [{ ...person, firstSignInAt: null }] });
    const at = '2026-02-01T00:00:00.000000Z';
    const now = manifest([judgement('a')], { people: [{ ...person, firstSignInAt: at }] });
    expect(changesSince(shown(then), now, hashOf(now), claimsOf(...now.judgements))).toEqual({
      ...{ added: [], removed: [], changed: [], outcomeChanged: false, otherChanged: true },
    });
  });

  it('names a claim that nobody has judged when it came after the decision', () => {
    const claim = (claimId: string, madeAt: string) => ({
      claimId,
      targetId: 't',
      parts: null,
      evidenceId: 'e',
      evidenceVersionId: 'v',
      contentSha256: 'd'.repeat(64),
      madeAt,
    });
    const now = manifest([...before.judgements], {
      unjudged: [claim('old', '2026-03-01T00:00:00.000000Z'), claim('new', '2026-03-13T00:00:00.000000Z')],
    });
    const changes = changesSince(shown(before), now, hashOf(now), claimsOf(...before.judgements));
    expect(changes?.added).toEqual([{ judgementId: null, claimId: 'new', targetId: 't' }]);
  });

  it('is said for any displayed page that is not exactly what stands', () => {
    const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1 });
    fc.assert(
      fc.property(ids, ids, (displayedIds, standingIds) => {
        const displayed = manifest(displayedIds.map((id) => judgement(id)));
        const standing = manifest(standingIds.map((id) => judgement(id)));
        const known = claimsOf(...displayed.judgements, ...standing.judgements);
        const same = [...displayedIds].sort().join() === [...standingIds].sort().join();
        expect(changesSince(shown(displayed), standing, hashOf(standing), known) === null).toBe(same);
      }),
    );
  });
});
