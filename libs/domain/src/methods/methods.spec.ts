import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { canonicalJson, type JsonValue } from '../canonical-json';
import { toolOfMethod } from '../tools/tool';
import { type AssessmentMethod, assessmentMethods, authenticityMeans } from '../vocabulary';
import { observationDetail } from './direct-observation';
import { type FieldSchema, longestText } from './fields';
import { methods, methodsRecordedBy } from './methods';
import { priorLearningDetail } from './prior-learning';
import { thirdPartyReport, verdictsAsStated } from './third-party';

const uuid = fc.uuid();
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));

/** Values that a schema allows, made from nothing but the schema that the API publishes. */
function valuesOf(schema: FieldSchema): fc.Arbitrary<unknown> {
  const { nullable, ...rest } = schema;
  if (nullable === true) return fc.option(valuesOf(rest), { nil: null });
  const size = (name: string, otherwise: number) => {
    const given = schema[name];
    return typeof given === 'number' ? given : otherwise;
  };
  if (Array.isArray(schema['enum'])) return fc.constantFrom(...schema['enum'].map((value: unknown) => value));
  switch (schema.type) {
    case 'string':
      if (schema['format'] === 'uuid') return uuid;
      if (schema['format'] === 'date') return day;
      return fc
        .string({ minLength: 1, maxLength: Math.min(20, size('maxLength', 20)) })
        .map((text) => `字${text.trim()}`);
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: size('minimum', 0), max: size('maximum', 100) });
    case 'number':
      return fc.integer({ min: size('minimum', 0) * 2, max: size('maximum', 100) * 2 }).map((n) => n / 2);
    case 'array': {
      const bounds = { minLength: size('minItems', 0), maxLength: Math.min(3, size('maxItems', 3)) };
      const item = valuesOf(isSchema(schema['items']) ? schema['items'] : { type: 'string' });
      return schema['uniqueItems'] === true ? fc.uniqueArray(item, bounds) : fc.array(item, bounds);
    }
    case 'object':
      return fc.record(
        Object.fromEntries(
          Object.entries(schema['properties'] ?? {}).map(([name, inner]: [string, unknown]) => [
            name,
            valuesOf(isSchema(inner) ? inner : { type: 'string' }),
          ]),
        ),
      );
  }
}
const isSchema = (value: unknown): value is FieldSchema =>
  typeof value === 'object' && value !== null && 'type' in value;

/** Details of a method that also hold what one field demands of another. */
const detailsOf = (method: AssessmentMethod) =>
  valuesOf(methods[method].schema).filter((value) => methods[method].read(value).ok);

const asJson = (value: unknown) => JSON.parse(JSON.stringify(value)) as JsonValue;

describe('the limits of a form', () => {
  it('are those of the field, through lists and groups', () => {
    expect(longestText(priorLearningDetail, 'items.verificationNote')).toBe(1000);
    expect(longestText(observationDetail, 'othersPresent')).toBe(500);
  });
});

describe('the table of methods', () => {
  it('has a row for every word of the vocabulary, each under its own name', () => {
    expect(Object.keys(methods).sort()).toEqual([...assessmentMethods].sort());
    for (const method of assessmentMethods) {
      expect(methods[method].method).toBe(method);
      expect(methods[method].tool).toBe(toolOfMethod[method]);
      expect(methods[method].recordedBy.length).toBeGreaterThan(0);
    }
  });

  it('has a description file for each row, and each description is in the table', () => {
    const folder = import.meta.dirname;
    const defined = readdirSync(folder)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
      .flatMap((name) => [
        ...readFileSync(join(folder, name), 'utf8').matchAll(/defineMethod\(\{[^}]*?method: '(\w+)'/g),
      ])
      .map((found) => found[1]);
    expect(defined.sort()).toEqual([...assessmentMethods].sort());
  });

  it('lets candidates hand in what is theirs to bring, and assessors record everything', () => {
    expect(methodsRecordedBy('candidate')).toEqual([
      'document_review',
      'product_portfolio',
      'prior_learning',
    ]);
    expect(methodsRecordedBy('assessor')).toEqual([...assessmentMethods]);
    expect(methodsRecordedBy('third_party')).toEqual(['third_party_report', 'stakeholder_feedback']);
  });
});

describe.each(assessmentMethods)('a detail of %s', (name) => {
  const method = methods[name];

  it('is read as it is kept, and kept as it is read', () => {
    fc.assert(
      fc.property(detailsOf(name), (value) => {
        const read = method.read(value);
        if (!read.ok) throw new Error('filtered');
        const stored = asJson(read.detail);
        expect(method.kept(stored)).toEqual(read.detail);
        expect(method.read(stored)).toEqual(read);
        expect(canonicalJson(asJson(method.kept(stored)))).toBe(canonicalJson(stored));
      }),
      { numRuns: 40 },
    );
  });

  it('says only means and targets that it holds', () => {
    fc.assert(
      fc.property(detailsOf(name), (value) => {
        const read = method.read(value);
        if (!read.ok) throw new Error('filtered');
        const text = JSON.stringify(read.detail);
        for (const means of method.authenticity(read.detail)) expect(authenticityMeans).toContain(means);
        for (const { targetId } of method.claims(read.detail)) expect(text).toContain(targetId);
      }),
      { numRuns: 40 },
    );
  });

  it('takes nothing that it does not know, and names the field', () => {
    fc.assert(
      fc.property(detailsOf(name), fc.constantFrom('version', 'strange'), (value, field) => {
        const read = method.read({ ...(typeof value === 'object' ? value : {}), [field]: 'x' });
        expect(read.ok ? [] : read.problems.map(({ path }) => path)).toContain(field);
      }),
      { numRuns: 10 },
    );
  });

  it.each([undefined, null, 7, 'text', [], {}, { version: 2 }])('is not %j', (value) => {
    expect(method.read(value).ok).toBe(false);
    expect(method.kept(value)).toBeNull();
    expect([method.authenticity(value), method.claims(value)]).toEqual([[], []]);
  });

  it('does not keep what PostgreSQL cannot', () => {
    fc.assert(
      fc.property(detailsOf(name), fc.constantFrom('\u0000', '\ud800'), (value, bad) => {
        const spoiled: unknown = JSON.parse(
          JSON.stringify(value).replaceAll('字', JSON.stringify(`字${bad}`).slice(1, -1)),
        );
        const changed = JSON.stringify(value).includes('字');
        expect(method.read(spoiled).ok).toBe(!changed);
      }),
      { numRuns: 10 },
    );
  });
});

describe('what a candidate hands in', () => {
  it('never confirms itself', () => {
    for (const name of methodsRecordedBy('candidate')) {
      fc.assert(
        fc.property(detailsOf(name), (value) => {
          const read = methods[name].readHandedIn(value);
          if (!read.ok) throw new Error('filtered');
          expect(methods[name].authenticity(read.detail)).toEqual([]);
          expect(JSON.stringify(read.detail)).not.toMatch(/original_seen|register_looked_up|keeper_asked/);
        }),
        { numRuns: 40 },
      );
    }
  });
});

describe('the rules of one method', () => {
  const target = '0b9e8d3c-0000-7000-8000-000000000004';
  const question = (verdict: string, remark: string | null) => ({
    question: '為什麼？',
    answer: '因為。',
    targetIds: [target],
    verdict,
    remark,
  });

  it('a target that several questions probe is satisfactory when each was answered so', () => {
    const claims = (...verdicts: string[]) => {
      const read = methods.oral_questioning.read({
        version: 1,
        questions: verdicts.map((verdict) => question(verdict, verdict === 'not_yet' ? '不完整' : null)),
      });
      return read.ok ? methods.oral_questioning.claims(read.detail) : [];
    };
    expect(claims('satisfactory', 'satisfactory')).toEqual([
      { targetId: target, judgement: { verdict: 'satisfactory', remark: null } },
    ]);
    expect(claims('satisfactory', 'not_yet')).toEqual([
      { targetId: target, judgement: { verdict: 'not_yet', remark: '不完整' } },
    ]);
  });

  it('asks for the marks where nobody was a witness', () => {
    const paper = (supervision: string) => {
      const read = methods.written_questioning.read({
        version: 1,
        paper: 'A 卷',
        supervision,
        openBook: false,
        questions: [question('satisfactory', null)],
      });
      return read.ok && methods.written_questioning.needsMarks(read.detail);
    };
    expect([paper('supervised'), paper('unsupervised')]).toEqual([false, true]);
  });

  it('wants the share of one in what a team made, and the reason for a conflict of interest', () => {
    const problems = (name: AssessmentMethod, value: object) => {
      const read = methods[name].read(value);
      return read.ok ? [] : read.problems.map(({ path, rule }) => `${path} ${rule}`);
    };
    const product = { version: 1, kind: 'project', product: '教材', share: 'team' };
    expect(problems('product_portfolio', product)).toEqual(['contribution required']);
    expect(problems('product_portfolio', { ...product, share: 'sole' })).toEqual([]);
    const report = {
      version: 1,
      respondent: { name: '林經理', relationship: 'supervisor' },
      conflictOfInterest: { declared: true },
      identity: {},
      collected: { way: 'paper', on: '2026-02-28' },
      answers: [{ question: '？', rating: 'always' }, { question: '？' }],
    };
    expect(problems('third_party_report', report)).toEqual([
      'conflictOfInterest.explanation required',
      'answers.1.answer required',
    ]);
  });

  it('claims nothing for what a third party has not seen', () => {
    const answers = [
      { question: '？', rating: 'not_seen', targetIds: [target] },
      { question: '？', rating: 'not', answer: '沒有', targetIds: ['0b9e8d3c-0000-7000-8000-000000000005'] },
    ];
    const read = methods.stakeholder_feedback.read({
      version: 1,
      respondent: { name: '客戶', relationship: 'customer' },
      conflictOfInterest: { declared: false },
      identity: { means: ['identity_email'] },
      collected: { way: 'email', on: '2026-02-28' },
      answers,
    });
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(methods.stakeholder_feedback.claims(read.detail).map(({ targetId }) => targetId)).toEqual([
      '0b9e8d3c-0000-7000-8000-000000000005',
    ]);
    expect(methods.stakeholder_feedback.authenticity(read.detail)).toEqual(['identity_email']);
  });
});

describe('a third party taken at their word', () => {
  const detail = (answers: readonly { rating: string | null; targetIds: readonly string[] }[]) =>
    thirdPartyReport.kept({
      ...{ version: 1, statement: null, invitationId: null },
      respondent: {
        ...{ name: '陳美玲', position: null, organisation: null, relationship: 'customer' },
        ...{ relationshipNote: null, knownSince: null },
      },
      conflictOfInterest: { declared: false, explanation: null },
      identity: { means: [], note: null },
      collected: { way: 'link', on: '2026-03-01' },
      answers: answers.map((each) => ({ question: '做得到嗎？', answer: '看過', ...each })),
    });
  const one = '0197a000-0000-7000-8000-000000000001';
  const two = '0197a000-0000-7000-8000-000000000002';

  it('counts the least of several answers about one target, and leaves words to be judged by hand', () => {
    const said = detail([
      { rating: 'always', targetIds: [one, two] },
      { rating: 'sometimes', targetIds: [one] },
      { rating: 'not_seen', targetIds: [two] },
    ]);
    if (said === null) throw new Error('No detail.');
    expect([...verdictsAsStated(said)]).toEqual([
      [one, 'not_yet'],
      [two, 'satisfactory'],
    ]);
    const words = detail([
      { rating: 'always', targetIds: [one] },
      { rating: null, targetIds: [one] },
    ]);
    if (words === null) throw new Error('No detail.');
    expect([...verdictsAsStated(words)]).toEqual([]);
  });
});
