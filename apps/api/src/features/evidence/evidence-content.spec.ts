import { detailContent, type EvidenceContent, hashContent } from './evidence-content';

const plain: EvidenceContent = {
  evidenceId: '0b9e8d3c-0000-7000-8000-000000000001',
  number: 1,
  candidateId: '0b9e8d3c-0000-7000-8000-000000000002',
  method: 'oral_questioning',
  title: '口頭提問',
  occurredAt: '2026-03-12T06:20:00.000Z',
  recordedAt: '2026-03-13T02:00:00.000Z',
  recordedBy: '0b9e8d3c-0000-7000-8000-000000000003',
  place: null,
  context: null,
  narrative: null,
  durationMinutes: null,
  declaration: null,
  questions: [],
  files: [],
};
const question = {
  question: '為什麼？',
  expectedAnswer: null,
  answer: '因為。',
  targetIds: ['0b9e8d3c-0000-7000-8000-000000000004'],
  competenceItemIds: [],
  verdict: 'satisfactory' as const,
  remark: null,
};

describe('the hash of what a version shows', () => {
  it('is for what was recorded before details had versions what it always was', () => {
    expect(hashContent(plain)).toBe('a4edfc16a8d15b779b6e3b0e524279e42864f1402db161761db6392e68f86cac');
    expect(hashContent({ ...plain, ...detailContent({}, []) })).toBe(
      'a4edfc16a8d15b779b6e3b0e524279e42864f1402db161761db6392e68f86cac',
    );
    expect(hashContent({ ...plain, ...detailContent({ questions: [question] }, [question]) })).toBe(
      '61cf3f39073a38a85afe124cce73dfd490d780c1c4e25a2bb864ddefd1eea4ff',
    );
  });

  it('covers the detail whatever the order of its properties, the tool and the occasion', () => {
    const hash = (over: Partial<EvidenceContent>) => hashContent({ ...plain, ...over });
    expect(hash({ detail: { version: 1, a: 'x', b: [1.5] } })).toBe(
      hash({ detail: { b: [1.5], a: 'x', version: 1 } }),
    );
    const all = [
      hash({}),
      hash({ detail: { version: 1 } }),
      hash({ detail: { version: 1, a: 'x' } }),
      hash({ toolVersionId: plain.evidenceId }),
      hash({ occasionId: plain.evidenceId }),
    ];
    expect(new Set(all).size).toBe(all.length);
  });
});
