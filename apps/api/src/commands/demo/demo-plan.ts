/** How one enrolment of the demo went. Counts of days are working days before today. */
export interface DemoEnrolment {
  readonly candidate: string;
  /** Code of the release, and of the unit where it has several. */
  readonly unit: string;
  readonly assessor: string;
  readonly supervisor: string;
  readonly enrolled: number;
  /** The day of the last thing judged. */
  readonly until: number;
  /** Calendar days from today. */
  readonly due: number | null;
  /**
   * What became of each indicator, in the order of the standard: c covered, p partly, x not yet, o too old, a too old
   * before long, n nothing,
   * j handed in and not judged, r handed in again after a refusal. Left out at the end: nothing.
   */
  readonly indicators: string;
  readonly critical: string;
  /** Since when what waits has been waiting. */
  readonly waits: number;
  /** The assessor points out places in the files; so they do wherever they have decided. */
  readonly marked?: boolean;
  readonly decided?: number;
  readonly signed?: number;
  readonly returned?: { readonly on: number; readonly reason: string; readonly recalled: string };
  readonly notYet?: { readonly on: number; readonly reasoning: string; readonly nextSteps: string };
  readonly withdrawn?: { readonly on: number; readonly reason: string };
}

const success = { assessor: 'assessor', supervisor: 'supervisor' };
const systems = { assessor: 'assessor2', supervisor: 'supervisor2' };
const mixed = { assessor: 'assessor', supervisor: 'supervisor2' };

type Progress = Partial<DemoEnrolment> & Pick<DemoEnrolment, 'indicators'>;

const defaults = { enrolled: 42, due: 45, critical: '', waits: 1 };

const planned = (due: number): Progress => ({ indicators: '', enrolled: 4, due });
const signed = (on: number, count: number, critical = 0): Progress => ({
  indicators: 'c'.repeat(count),
  critical: 'c'.repeat(critical),
  enrolled: on + 34,
  until: on + 2,
  decided: on + 1,
  signed: on,
  due: 10,
});
const decided = (on: number, count: number, critical = 0): Progress => ({
  indicators: 'c'.repeat(count),
  critical: 'c'.repeat(critical),
  until: on + 1,
  decided: on,
  due: 20,
});

type Candidate = readonly [login: string, progress: Progress];

const group = (
  unit: string,
  people: Pick<DemoEnrolment, 'assessor' | 'supervisor'>,
  candidates: readonly Candidate[],
): DemoEnrolment[] =>
  candidates.map(([candidate, progress], index) => ({
    ...defaults,
    // Not everybody is judged on the same day.
    until: 1 + ((unit.length * 3 + index * 4) % 9),
    unit,
    ...people,
    candidate,
    ...progress,
  }));

const c = (number: number) => `candidate${number}`;

/** Everybody but 林佳穎 on IIS5R0727, whose unit is told in full elsewhere. */
export const homePlan: readonly DemoEnrolment[] = [
  ...group('IIS5R0727', success, [
    [c(2), { indicators: 'ccc ccc cccxjn njnn', critical: 'ccnn', waits: 1, due: 24 }],
    [c(3), { indicators: 'crc ccc cjpnnn nnnn', critical: 'cnnn', waits: 3, due: 31 }],
    [c(4), decided(1, 16, 4)],
    [c(5), { indicators: 'ccc rcc cccccc cccp', critical: 'cccc', waits: 1, due: 9, marked: true }],
    [c(6), { indicators: 'ccj cpp', critical: '', waits: 6, due: 12 }],
    [c(7), { indicators: 'pcc cpx jnnnnn', critical: 'n', waits: 2, due: 40 }],
    [c(8), signed(12, 16, 4)],
    [c(9), decided(2, 16, 4)],
    [c(11), signed(40, 16, 4)],
    [c(12), { indicators: 'ccc ccp cccccc cccn', critical: 'cccn', due: 14 }],
    [c(13), { indicators: 'ccc ccc cccccc cccc', critical: 'cccc', due: 18 }],
    [c(14), { indicators: 'cpn npn', due: 50 }],
  ]),
  ...group('KRM4R0864v2', mixed, [
    ['candidate', planned(75)],
    [
      c(2),
      { indicators: 'cp', until: 16, withdrawn: { on: 15, reason: '調任其他部門，改由下一梯次受評。' } },
    ],
    [c(3), signed(3, 15, 4)],
    [c(4), planned(60)],
    [c(7), { indicators: 'pcjc p', critical: 'c', waits: 4, due: -2 }],
    [c(8), { indicators: 'cccc cjcccn cccnc', critical: 'cccc', waits: 1, due: 13 }],
    [c(9), { indicators: 'cccc cccccp xjnnn', critical: 'ccnn', waits: 2, due: 28 }],
    [c(10), { indicators: 'cccc cccccj jnnnn', critical: 'ccnn', waits: 3, due: 22 }],
    [c(14), decided(1, 15, 4)],
  ]),
  ...group('BIM5R0922v2', mixed, [
    [
      c(5),
      {
        indicators: 'ccc ccpxn',
        critical: 'n',
        notYet: {
          on: 5,
          reasoning: '設定變更都有紀錄，但沒有一次是自己獨立完成的。',
          nextSteps: '下一次版本更新由你主導，先和系統組約好時間，再請我到場觀察。',
        },
        until: 6,
      },
    ],
    [
      c(6),
      {
        ...decided(6, 17, 2),
        returned: {
          on: 1,
          reason: '測試結果的彙整只看得到一次更新，請補上第二次，再說明分攤設定的依據。',
          recalled: '4.5',
        },
      },
    ],
    [c(9), { indicators: 'jxj c', waits: 2, due: 55 }],
    [c(11), { indicators: 'ccc cccccj cjnnn', critical: 'cn', waits: 1, due: 33 }],
    [c(12), decided(3, 17, 2)],
    [c(13), { indicators: 'pcc ccccc cccc ppxcn', critical: 'cn', due: 16 }],
    [c(14), { indicators: 'cxc pnn', due: 48 }],
  ]),
  ...group('BAS2421-003v2/T1', success, [
    ['candidate', signed(60, 9)],
    [c(2), signed(5, 9)],
    [c(3), signed(45, 9)],
    [c(4), signed(28, 9)],
    [c(5), signed(14, 9)],
    [c(6), { indicators: 'ccc ccp xjc', waits: 2, due: 19 }],
    [c(7), signed(4, 9)],
    [c(9), signed(27, 9)],
    [c(10), decided(2, 9)],
  ]),
  ...group('BAS2421-003v2/T2', success, [
    ['candidate', { indicators: 'ac cc', due: 60 }],
    [c(2), { indicators: 'cc cc pnnj', waits: 1, due: 42 }],
    [c(4), signed(13, 12)],
    [c(5), { indicators: 'cc cc ccxo', due: 37 }],
    [c(6), { indicators: 'jc xn', waits: 1, due: 64 }],
    [c(8), { indicators: 'cc cc cccc pnnn', due: 30 }],
  ]),
  ...group('INM3513-005/T8', systems, [
    [c(11), decided(4, 9)],
    [c(12), { indicators: 'c ccpj ccpn', waits: 2, due: 21 }],
    [c(13), signed(11, 9)],
    [c(14), { indicators: 'c cccn nnnn', due: 46 }],
  ]),
  ...group('INM3513-005/T9', systems, [
    [c(11), { indicators: 'cccc cjjn nnnnn', waits: 3, due: 35 }],
    [c(12), { indicators: 'pjj', waits: 5, due: -4 }],
    [c(13), { indicators: 'cccc cccc jxcnn', waits: 1, due: 26 }],
    [c(14), { indicators: 'pccc ccxo cnnnn', due: 15 }],
  ]),
];

/** Enough for a test: one under way and one signed. */
export const shortPlan: readonly DemoEnrolment[] = [
  ...group('IIS5R0727', success, [
    [c(2), { indicators: 'ccc cjp', critical: 'c', waits: 2, due: 30, marked: true }],
    [c(3), signed(3, 16, 4)],
  ]),
];

export const otherPlan: readonly DemoEnrolment[] = [
  ...group('IIS5R0727', { assessor: 'assessor', supervisor: 'supervisor' }, [
    ['candidate', { indicators: 'ccc cjp', critical: 'c', waits: 2, due: 30 }],
  ]),
  ...group('KRM4R0864v2', { assessor: 'assessor', supervisor: 'supervisor' }, [
    ['candidate', decided(2, 15, 4)],
  ]),
];
