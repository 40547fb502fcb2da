import fc from 'fast-check';
import { methodsNamed } from './method-terms';
import { proposeTools } from './propose-tools';
import { toolKinds } from '../vocabulary';
import type { ToolGuide, ToolUnit } from './tool';
import { toolCoverage } from './tool-coverage';

describe('methodsNamed', () => {
  it.each([
    ['直接觀察受評者進行新業務提案的簡報', ['direct_observation']],
    ['檢視受評者與客戶協商的服務條款紀錄', ['document_review']],
    ['進行口頭或書面提問，評量受評者的經營手法', ['oral_questioning', 'written_questioning']],
    [
      '直接詢問配合證據的摘要報告和由受評者工作績效的第三方工作表現報告。',
      ['document_review', 'oral_questioning', 'third_party_report'],
    ],
    ['檢視利益關係人的回饋。', ['stakeholder_feedback']],
    ['檢視指標性報告。', ['document_review']],
    ['口頭和/或書面評估業務目標的知識，包括財務和業務計畫。', ['oral_questioning', 'written_questioning']],
    ['在工作場所中的表現觀察', ['direct_observation']],
    ['主管的第三方報告', ['third_party_report']],
    ['客戶的回饋意見', ['stakeholder_feedback']],
    ['書面或口頭詢問，以評估其認識和了解', ['oral_questioning', 'written_questioning']],
    ['以角色扮演進行模擬', ['simulation']],
    ['Third-party reports and direct observation', ['direct_observation', 'third_party_report']],
    ['其他', []],
  ])('%s', (text, methods) => {
    expect(methodsNamed(text)).toEqual(methods);
  });
});

const letters = Array.from('客戶需求分析新業務提案文件紀錄知識報告第三方觀察提問 abc，。');
const text = fc
  .array(fc.constantFrom(...letters), { minLength: 1, maxLength: 24 })
  .map((all) => `甲${all.join('')}`);

/** A unit of any shape: ids are numbers in the order of the document. */
const documents = fc
  .record({
    elements: fc.array(
      fc.record({
        title: text,
        indicators: fc.array(text, { maxLength: 6 }),
        outputs: fc.array(text, { maxLength: 3 }),
      }),
      { minLength: 1, maxLength: 5 },
    ),
    knowledge: fc.array(fc.record({ text, items: fc.array(text, { maxLength: 3 }), beside: fc.nat(5) }), {
      maxLength: 6,
    }),
    skills: fc.array(fc.record({ text, items: fc.array(text, { maxLength: 3 }), beside: fc.nat(5) }), {
      maxLength: 6,
    }),
    attitudes: fc.array(fc.record({ text, items: fc.array(text, { maxLength: 3 }), beside: fc.nat(5) }), {
      maxLength: 4,
    }),
    critical: fc.array(text, { maxLength: 5 }),
    methods: fc.array(text, { maxLength: 5 }),
  })
  .map(
    ({ elements, knowledge, skills, attitudes, critical, methods }): { unit: ToolUnit; guide: ToolGuide } => {
      let next = 0;
      const coded = (letter: string) => (each: string) => {
        next += 1;
        return { id: `${letter}${String(next)}`, code: `${letter}${String(next)}`, text: each };
      };
      const made = elements.map((element, index) => ({
        id: `E${String(index)}`,
        code: `E${String(index)}`,
        title: element.title,
        indicators: element.indicators.map(coded('P')),
        outputs: element.outputs.map(coded('O')),
      }));
      const competence = (letter: string) => (item: { text: string; items: string[]; beside: number }) => ({
        ...coded(letter)(item.text),
        items: item.items,
        elementIds: made.filter((_, index) => index === item.beside).map(({ id }) => id),
      });
      return {
        unit: {
          elements: made,
          knowledge: knowledge.map(competence('K')),
          skills: skills.map(competence('S')),
          attitudes: attitudes.map(competence('A')),
        },
        guide: { criticalEvidence: critical.map(coded('C')), methods: methods.map(coded('M')) },
      };
    },
  );

describe('proposeTools', () => {
  it('leaves no target without a tool, of whatever kind', () => {
    fc.assert(
      fc.property(documents, ({ unit, guide }) => {
        const tools = proposeTools(unit, guide);
        expect(tools.map(({ kind }) => kind)).toEqual(toolKinds);
        expect(toolCoverage(unit, guide, tools).gaps).toEqual([]);
      }),
    );
  });

  it('ties each line to something that exists, once', () => {
    fc.assert(
      fc.property(documents, ({ unit, guide }) => {
        const known = new Map<string, string>([
          ...unit.elements.flatMap(({ indicators }) =>
            indicators.map(({ id }) => [id, 'indicator'] as const),
          ),
          ...[...guide.criticalEvidence, ...guide.methods].map(({ id }) => [id, 'guide_item'] as const),
          ...unit.elements.flatMap(({ outputs }) => outputs.map(({ id }) => [id, 'output'] as const)),
          ...[...unit.knowledge, ...unit.skills, ...unit.attitudes].map(
            ({ id }) => [id, 'competence_item'] as const,
          ),
        ]);
        const elements = new Set(unit.elements.map(({ id }) => id));
        for (const { lines } of proposeTools(unit, guide)) {
          for (const { targets, elementId, text: said } of lines) {
            expect(targets.length).toBeGreaterThan(0);
            expect(said.trim()).not.toBe('');
            expect(new Set(targets.map(({ id }) => id)).size).toBe(targets.length);
            for (const { kind, id } of targets) expect(known.get(id)).toBe(kind);
            if (elementId !== null) expect(elements.has(elementId)).toBe(true);
          }
        }
      }),
    );
  });

  it('gives the same for the same, its observation in the order of the standard', () => {
    fc.assert(
      fc.property(documents, ({ unit, guide }) => {
        const first = proposeTools(unit, guide);
        expect(proposeTools(structuredClone(unit), structuredClone(guide))).toEqual(first);
        const observed = first[0]?.lines
          .flatMap(({ targets }) => targets)
          .filter(({ kind }) => kind === 'indicator');
        expect(observed?.map(({ id }) => id)).toEqual(
          unit.elements.flatMap(({ indicators }) => indicators.map(({ id }) => id)),
        );
      }),
    );
  });

  it('asks for the outputs, and keeps the methods as what the tools rest on', () => {
    const unit: ToolUnit = {
      elements: [
        {
          id: 'e1',
          code: '1',
          title: '規劃專案',
          indicators: [
            { id: 'p1', code: '1.1', text: '擬定專案計畫書並取得核可' },
            { id: 'p2', code: '1.2', text: '召開啟動會議' },
          ],
          outputs: [{ id: 'o1', code: 'O1', text: '專案計畫書' }],
        },
      ],
      knowledge: [{ id: 'k1', code: 'K1', text: '專案管理', items: ['範疇', '時程'], elementIds: ['e1'] }],
      skills: [],
      attitudes: [{ id: 'a1', code: 'A1', text: '正直誠實', items: [], elementIds: [] }],
    };
    const guide: ToolGuide = {
      criticalEvidence: [{ id: 'c1', code: 'CE01', text: '專案管理的知識' }],
      methods: [{ id: 'm1', code: 'AM01', text: '主管的第三方報告' }],
    };
    const [observation, questions, papers, third] = proposeTools(unit, guide);
    expect(observation?.lines.map(({ text: said }) => said)).toEqual([
      '擬定專案計畫書並取得核可',
      '召開啟動會議',
      '正直誠實',
    ]);
    expect(observation?.lines[2]?.targets).toEqual([{ kind: 'competence_item', id: 'a1' }]);
    expect(questions?.lines.map(({ expected }) => expected)).toEqual(['範疇\n時程', '']);
    expect(questions?.lines[1]?.targets).toEqual([{ kind: 'guide_item', id: 'c1' }]);
    expect(papers?.lines).toEqual([
      {
        elementId: 'e1',
        text: 'O1 專案計畫書',
        hint: '',
        expected: '看得出 1.1 擬定專案計畫書並取得核可',
        targets: [
          { kind: 'output', id: 'o1' },
          { kind: 'indicator', id: 'p1' },
        ],
      },
    ]);
    expect(third?.basis).toEqual([{ guideItemId: 'm1', method: 'third_party_report' }]);
    expect(third?.lines.map(({ targets }) => targets.length)).toEqual([2, 1, 1]);
    expect(third?.lines[1]).toMatchObject({
      text: '就你所見，受評者在日常工作中是不是這樣：「正直誠實」？舉出你看到的事例。',
      targets: [{ kind: 'competence_item', id: 'a1' }],
    });
  });
});

describe('toolCoverage', () => {
  it('says what no line is tied to', () => {
    const unit = {
      elements: [
        {
          id: 'e',
          code: '1',
          title: '',
          outputs: [{ id: 'o1', code: '', text: '' }],
          indicators: [
            { id: 'p1', code: '', text: '' },
            { id: 'p2', code: '', text: '' },
          ],
        },
      ],
      knowledge: [],
      skills: [{ id: 's1', code: '', text: '', items: [], elementIds: [] }],
      attitudes: [],
    };
    const guide = { criticalEvidence: [{ id: 'c1', code: '', text: '' }] };
    const tied = (...ids: string[]) => ({ targets: ids.map((id) => ({ kind: 'indicator' as const, id })) });
    const { rows, gaps } = toolCoverage(unit, guide, [
      { kind: 'observation_checklist', lines: [tied('p1', 'p1'), tied('p1')] },
      { kind: 'question_set', lines: [tied('p1')] },
    ]);
    expect(rows[0]).toEqual({
      kind: 'indicator',
      id: 'p1',
      lines: { observation_checklist: 2, question_set: 1 },
    });
    expect(gaps).toEqual(['p2', 'c1', 'o1', 's1']);
    expect(rows.map(({ kind }) => kind)).toEqual([
      ...['indicator', 'indicator', 'critical_evidence', 'output', 'skill'],
    ]);
  });
});
