import fc from 'fast-check';
import { enrolmentStates, entryCheckResults, targetStatuses, type TargetStatus } from '../vocabulary';
import {
  attitudesBlockLastUnit,
  attitudesOfStrip,
  coverProgramme,
  missingPrerequisites,
  type Whole,
  type WholeEntry,
  type WholeFacts,
  type WholeSection,
  type WholeUnit,
} from './whole';

const today = '2026-06-30';
const signedUntil = (validUntil: string | null) => ({ signedOn: '2025-01-01', validUntil });

const unitOf = (id: string, more: Partial<WholeUnit> = {}): WholeUnit => ({
  ...{ id, position: Number(id.replace(/\D/g, '')), state: null, signature: null },
  ...{ lists: ['A1', 'A2'], attitudes: [], excused: false, requires: [] },
  ...more,
});
const signed = (id: string, more: Partial<WholeUnit> = {}) =>
  unitOf(id, { state: 'signed', signature: signedUntil(null), ...more });
const sectionOf = (units: readonly WholeUnit[], choose: number | null = null, position = 0) =>
  ({ id: `S${position}`, position, choose, units }) satisfies WholeSection;
const attitudes = [
  { targetId: 'A1', position: 0, required: true },
  { targetId: 'A2', position: 1, required: true },
];
const factsOf = (sections: readonly WholeSection[], more: Partial<WholeFacts> = {}): WholeFacts => ({
  ...{ sections, attitudesOnce: true, attitudes, entry: [] },
  ...more,
});
const seen = (targetId: string, status: TargetStatus) => ({ targetId, status });

describe('a unit of a programme', () => {
  it.each([
    ['signed', signed('T1')],
    ['signed', signed('T1', { signature: signedUntil(today) })],
    ['signed', unitOf('T1', { state: 'in_progress', signature: signedUntil('2026-12-31') })],
    ['expired', signed('T1', { signature: signedUntil('2026-06-29') })],
    ['to_sign', unitOf('T1', { state: 'decided' })],
    ['in_progress', unitOf('T1', { state: 'ready_to_decide' })],
    ['in_progress', unitOf('T1', { state: 'in_progress', signature: signedUntil('2026-06-29') })],
    ['not_begun', unitOf('T1', { state: 'planned' })],
    ['not_begun', unitOf('T1', { state: 'withdrawn' })],
    ['not_begun', unitOf('T1')],
  ] as const)('is %s (%#)', (standing, unit) => {
    expect(coverProgramme(factsOf([sectionOf([unit])]), today).units).toEqual([{ id: 'T1', standing }]);
  });

  it('is not chosen where others may be', () => {
    const { units } = coverProgramme(factsOf([sectionOf([unitOf('T1'), unitOf('T2')], 1)]), today);
    expect(units.map(({ standing }) => standing)).toEqual(['not_chosen', 'not_chosen']);
  });
});

describe('the whole of a programme', () => {
  it('says what is missing in the order of entry, sections and attitudes', () => {
    const whole = coverProgramme(
      factsOf(
        [
          sectionOf([signed('T5'), unitOf('T6', { state: 'in_progress' }), unitOf('T7'), unitOf('T8')], 3, 1),
          sectionOf([
            signed('T1', { attitudes: [seen('A1', 'covered'), seen('A2', 'none')] }),
            signed('T2', {
              signature: signedUntil('2026-01-31'),
              attitudes: [seen('A1', 'not_yet'), seen('A2', 'partly')],
            }),
            unitOf('T3', { state: 'decided' }),
          ]),
        ],
        {
          entry: [
            { id: 'diploma', position: 0, result: 'open' },
            { id: 'experience', position: 1, result: 'waived' },
          ],
        },
      ),
      today,
    );
    expect(whole.gaps).toEqual([
      { kind: 'entry', requirementId: 'diploma' },
      { kind: 'expired', unitId: 'T2', validUntil: '2026-01-31' },
      { kind: 'unit', unitId: 'T3', standing: 'to_sign' },
      { kind: 'elective', sectionId: 'S1', missing: 2 },
      { kind: 'attitude', targetId: 'A2', status: 'partly' },
    ]);
    expect(whole).toMatchObject({ unitsNeeded: 6, unitsSigned: 2, decidable: false });
    expect(whole.attitudes).toEqual([seen('A1', 'covered'), seen('A2', 'partly')]);
  });

  it('names a chosen unit that ran out instead of asking for another, and none beyond what is needed', () => {
    const gone = (id: string) => signed(id, { signature: signedUntil('2026-01-31') });
    const gapsOf = (units: readonly WholeUnit[], choose: number) =>
      coverProgramme(factsOf([sectionOf(units, choose)], { attitudes: [] }), today).gaps;
    expect(gapsOf([gone('T1'), unitOf('T2'), signed('T3')], 2)).toEqual([
      { kind: 'expired', unitId: 'T1', validUntil: '2026-01-31' },
    ]);
    expect(gapsOf([gone('T1'), unitOf('T2'), signed('T3')], 1)).toEqual([]);
  });

  it('asks for no attitudes where each unit does, and for none that the rules do not require', () => {
    const sections = [sectionOf([signed('T1')])];
    expect(coverProgramme(factsOf(sections, { attitudesOnce: false }), today).decidable).toBe(true);
    const informative = attitudes.map((each) => ({ ...each, required: false }));
    expect(coverProgramme(factsOf(sections, { attitudes: informative }), today).decidable).toBe(true);
    expect(coverProgramme(factsOf(sections), today).decidable).toBe(false);
  });

  it('asks for the attitudes that a unit was signed without, also where each unit asks for its own', () => {
    const decidable = (...units: readonly WholeUnit[]) =>
      coverProgramme(factsOf([sectionOf(units)], { attitudesOnce: false }), today).decidable;
    const excused = signed('T1', { excused: true, lists: ['A1'] });
    expect(decidable(excused, signed('T2'))).toBe(false);
    expect(decidable(excused, signed('T2', { attitudes: [seen('A1', 'covered')] }))).toBe(true);
    expect(decidable({ ...excused, attitudes: [seen('A1', 'covered')] })).toBe(true);
  });

  it('reads attitudes from the letters of a strip', () => {
    expect(attitudesOfStrip(['A1', 'A2', 'A3'], 'cC')).toEqual([
      seen('A1', 'covered'),
      seen('A2', 'covered'),
    ]);
    expect(attitudesOfStrip(['A1'], '')).toEqual([]);
  });
});

describe('deciding a unit of a programme', () => {
  it('waits for the units that it requires; one that has run out was signed', () => {
    const facts = factsOf([
      sectionOf([
        signed('T1', { signature: signedUntil('2020-01-01') }),
        unitOf('T2', { state: 'decided' }),
        unitOf('T3', { state: 'in_progress', requires: ['T2', 'T1'] }),
      ]),
    ]);
    expect(missingPrerequisites(facts, 'T3')).toEqual(['T2']);
    expect(missingPrerequisites(facts, 'T2')).toEqual([]);
  });

  const blocked = (...sections: WholeSection[]) =>
    attitudesBlockLastUnit(factsOf(sections), 'T9', today).map(({ targetId }) => targetId);
  const last = unitOf('T9', {
    state: 'ready_to_decide',
    attitudes: [seen('A1', 'covered'), seen('A2', 'none')],
  });

  it('as the last one waits for attitudes that are not covered', () => {
    expect(blocked(sectionOf([signed('T1'), unitOf('T2', { state: 'decided' }), last]))).toEqual(['A2']);
    expect(blocked(sectionOf([signed('T1', { attitudes: [seen('A2', 'covered')] }), last]))).toEqual([]);
  });

  it('does not wait while another unit can still show them', () => {
    for (const other of [
      unitOf('T2', { state: 'in_progress' }),
      unitOf('T2', { state: 'planned' }),
      unitOf('T2'),
      signed('T2', { signature: signedUntil('2026-01-31') }),
    ])
      expect(blocked(sectionOf([other, last]))).toEqual([]);
    expect(blocked(sectionOf([unitOf('T2', { lists: ['A1'] }), last]))).toEqual(['A2']);
  });

  it('waits where the others need not be chosen any more', () => {
    expect(blocked(sectionOf([last]), sectionOf([signed('T1'), unitOf('T2')], 1, 1))).toEqual(['A2']);
    expect(blocked(sectionOf([last]), sectionOf([unitOf('T1'), unitOf('T2')], 1, 1))).toEqual([]);
  });
});

const day = fc.constantFrom('2025-12-31', today, '2027-01-01');
const unit = fc.record({
  state: fc.option(fc.constantFrom(...enrolmentStates)),
  signature: fc.option(fc.record({ signedOn: day, validUntil: fc.option(day) })),
  statuses: fc.array(fc.constantFrom(...targetStatuses), { minLength: 3, maxLength: 3 }),
});
const targetIds = ['A1', 'A2', 'A3'];
const programme: fc.Arbitrary<WholeFacts> = fc
  .record({
    sections: fc.array(
      fc.record({
        choose: fc.option(fc.integer({ min: 1, max: 4 })),
        units: fc.array(unit, { minLength: 1, maxLength: 4 }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    attitudesOnce: fc.boolean(),
    required: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
    entry: fc.array(fc.constantFrom(...entryCheckResults), { maxLength: 3 }),
  })
  .map(({ sections, attitudesOnce, required, entry }) => ({
    attitudesOnce,
    sections: sections.map(({ choose, units }, at) => ({
      ...{ id: `S${at}`, position: at, choose },
      units: units.map(({ statuses, ...each }, index) => ({
        ...{
          ...each,
          id: `S${at}U${index}`,
          position: index,
          requires: [],
          lists: targetIds,
          excused: false,
        },
        attitudes: targetIds.map((targetId, place) => seen(targetId, statuses[place] ?? 'none')),
      })),
    })),
    attitudes: targetIds.map((targetId, position) => ({
      ...{ targetId, position },
      required: required[position] ?? true,
    })),
    entry: entry.map((result, position): WholeEntry => ({ id: `E${position}`, position, result })),
  }));

/** How much is missing, in entry requirements, units and attitudes. */
const weightOf = ({ gaps }: Whole) =>
  gaps.reduce((sum, gap) => sum + (gap.kind === 'elective' ? gap.missing : 1), 0);

/** The programme with one thing more: a signature, an attitude seen, a requirement confirmed. */
function withMore(facts: WholeFacts, kind: number, choice: number): WholeFacts {
  const units = facts.sections.flatMap((section) => section.units);
  const chosen = units[choice % units.length]?.id;
  const change = (grown: (one: WholeUnit) => WholeUnit): WholeFacts => ({
    ...facts,
    sections: facts.sections.map((section) => ({
      ...section,
      units: section.units.map((one) => (one.id === chosen ? grown(one) : one)),
    })),
  });
  if (kind === 0) return change((one) => ({ ...one, state: 'signed', signature: signedUntil(null) }));
  if (kind === 1) {
    const more = seen(targetIds[choice % targetIds.length] ?? 'A1', 'covered');
    return change((one) => ({ ...one, attitudes: [...one.attitudes, more] }));
  }
  const entry = facts.entry.map((one, at): WholeEntry =>
    at === choice % facts.entry.length ? Object.assign({}, one, { result: 'confirmed' }) : one,
  );
  return { ...facts, entry };
}

describe('whatever a programme asks', () => {
  it('more never lowers: another signature, an attitude seen or a requirement met', () => {
    fc.assert(
      fc.property(programme, fc.integer({ min: 0, max: 2 }), fc.nat(), (facts, kind, choice) => {
        const [before, after] = [facts, withMore(facts, kind, choice)].map((each) =>
          coverProgramme(each, today),
        );
        if (before === undefined || after === undefined) throw new Error('two were computed');
        expect(weightOf(after)).toBeLessThanOrEqual(weightOf(before));
        expect(after.unitsSigned).toBeGreaterThanOrEqual(before.unitsSigned);
        if (before.decidable) expect(after.decidable).toBe(true);
        before.attitudes.forEach(({ status }, at) => {
          if (status === 'covered') expect(after.attitudes[at]?.status).toBe('covered');
        });
      }),
    );
  });

  it('can be decided exactly when nothing is missing, and then all that is needed is signed', () => {
    fc.assert(
      fc.property(programme, (facts) => {
        const whole = coverProgramme(facts, today);
        expect(whole.decidable).toBe(whole.gaps.length === 0);
        const short = whole.sections.some(({ missing }) => missing > 0);
        const open = facts.entry.some(({ result }) => result === 'open');
        const unseen = facts.attitudes.some(
          ({ required }, at) => facts.attitudesOnce && required && whole.attitudes[at]?.status !== 'covered',
        );
        expect(whole.decidable).toBe(!short && !open && !unseen);
        expect(weightOf(whole)).toBeGreaterThanOrEqual(whole.unitsNeeded - whole.unitsSigned);
      }),
    );
  });

  it('does not depend on the order in which it is told', () => {
    fc.assert(
      fc.property(programme, fc.func(fc.integer()), (facts, rank) => {
        const shuffled = <T extends object>(all: readonly T[]): T[] =>
          [...all].sort((a, b) => rank(JSON.stringify(a)) - rank(JSON.stringify(b)));
        const other: WholeFacts = {
          ...facts,
          sections: shuffled(facts.sections).map((section) => ({
            ...section,
            units: shuffled(section.units).map((one) => ({ ...one, attitudes: shuffled(one.attitudes) })),
          })),
          attitudes: shuffled(facts.attitudes),
          entry: shuffled(facts.entry),
        };
        expect(coverProgramme(other, today)).toEqual(coverProgramme(facts, today));
      }),
    );
  });
});
