import type { ComparedKind, Locale, ReleaseChange } from '@attest/domain';
import type { ComparedItem, ComparedSide, DiffRun, ReleaseComparison } from './comparisons.dto';

/** The words of a file stand with the server: it is read where no portal is. */
const words = {
  'zh-TW': {
    columns: ['類別', '異動', '原代碼', '原位置', '原文', '新代碼', '新位置', '新文', '逐詞差異'],
    kinds: {
      unit: '職能單元',
      element: '工作任務',
      indicator: '行為指標',
      output: '工作產出',
      knowledge: '知識',
      skill: '技能',
      attitude: '態度',
      critical_evidence: '關鍵證據',
      context_and_resources: '評量情境與資源',
      method: '評量方法',
      support: '評量支援',
      note: '註',
    },
    changes: {
      unchanged: '未變動',
      recoded: '僅代碼變動',
      moved: '移動',
      reworded: '改寫',
      moved_reworded: '移動並改寫',
      added: '新增',
      removed: '刪除',
    },
  },
  en: {
    columns: [
      'Kind',
      'Change',
      'Old code',
      'Old place',
      'Old wording',
      'New code',
      'New place',
      'New wording',
      'Word by word',
    ],
    kinds: {
      unit: 'Unit',
      element: 'Element',
      indicator: 'Performance indicator',
      output: 'Output',
      knowledge: 'Knowledge',
      skill: 'Skill',
      attitude: 'Attitude',
      critical_evidence: 'Critical evidence',
      context_and_resources: 'Context and resources',
      method: 'Assessment method',
      support: 'Support',
      note: 'Note',
    },
    changes: {
      unchanged: 'unchanged',
      recoded: 'code only',
      moved: 'moved',
      reworded: 'reworded',
      moved_reworded: 'moved and reworded',
      added: 'added',
      removed: 'removed',
    },
  },
} as const satisfies Record<
  Locale,
  {
    columns: readonly string[];
    kinds: Record<ComparedKind, string>;
    changes: Record<ReleaseChange, string>;
  }
>;

const marks = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;

const inWords = (runs: readonly DiffRun[]): string =>
  runs.map(({ kind, text }) => `${marks[kind][0]}${text}${marks[kind][1]}`).join('');

const place = (side: ComparedSide | null): string => side?.elementCode ?? side?.unitCode ?? '';

/** Heading and one line an item, unchanged ones included: the file says what became of everything. */
export function comparisonTable({ items }: ReleaseComparison, locale: Locale): string[][] {
  const { columns, kinds, changes } = words[locale];
  return [
    [...columns],
    ...items.map(({ kind, change, before, after, runs }: ComparedItem) => [
      kinds[kind],
      changes[change],
      before?.code ?? '',
      place(before),
      before?.text ?? '',
      after?.code ?? '',
      place(after),
      after?.text ?? '',
      inWords(runs),
    ]),
  ];
}
