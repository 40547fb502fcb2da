import type { DemoCalendar } from './demo-calendar';
import type { DemoDesk } from './demo-desk';
import { photo } from './demo-files';

/** The units of 林佳穎 that one day showed something of. */
export interface SeveralUnits {
  /** IIS5R0727, where it was recorded. */
  readonly success: DemoDesk;
  /** KRM4R0864v2 and BAS2421-003v2/T2. */
  readonly others: readonly [keyCustomers: DemoDesk, planning: DemoDesk];
}

/** One observation that shows something in three units; each of the other two judges it for itself. */
export function tellOfOneDayInThreeUnits({ success, others }: SeveralUnits, calendar: DemoCalendar): void {
  const [keyCustomers, planning] = others;
  success.observe(calendar.ago(3, '15:10'), {
    title: '久禾物流季度檢討會議',
    place: '久禾物流 三樓會議室',
    narrative:
      '先確認客戶這一季的需求有沒有變，再和窗口逐項對照服務水準。會後當場訂出下一季要改的兩件事，由客戶負責人簽名。',
    durationMinutes: 70,
    photo: photo('季度檢討會議白板', 11),
    verdicts: [{ targets: ['2.1', '4.1'], verdict: 'satisfactory' }],
    alsoFor: [
      { desk: keyCustomers, verdicts: [{ targets: ['1.1', '2.1'], verdict: 'satisfactory' }], waiting: [] },
      { desk: planning, verdicts: [], waiting: ['P2.2.2'] },
    ],
  });
}
