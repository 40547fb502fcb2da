import {
  daysBetween,
  type Day,
  type GroupCellLead,
  type GroupSort,
  type Locale,
  type ReasonVoice,
  termWords,
  type UnitCellState,
} from '@attest/domain';

const zh = {
  unitMatrix: '證據對照表',
  groupMatrix: '總覽',
  legend: '圖例與出處',
  sign: '記號',
  meaning: '意義',
  made: (at: string) => `製作時間 ${at}`,
  filters: (words: readonly string[]) => (words.length === 0 ? '未套用篩選' : `篩選：${words.join('、')}`),
  standard: '職能標準',
  version: '版本',
  code: '代碼',
  element: '工作任務',
  elementName: (code: string, title: string) => `${code}、${title}`,
  target: '行為指標、關鍵證據',
  criticalEvidence: '關鍵證據',
  criticalCode: (number: number) => `關鍵 ${String(number)}`,
  status: '狀態',
  reason: '原因',
  candidate: '受評者',
  department: '部門',
  assessor: '評量人員',
  unit: '職能單元',
  signedOf: '已簽核',
  notEnrolled: '未登錄',
  evidence: '證據',
  date: '日期',
  method: '評量方法',
  title: '名稱',
  truncated: '資料太多，這裡只有一部分。',
  onlyGaps: '只看還缺的',
  overdue: '已逾期',
  expiring: '證據 60 天內過期',
  search: (text: string) => `搜尋「${text}」`,
  sorted: (by: string) => `排序：${by}`,
  cellKey: '格內為行為指標「已涵蓋／全部」，有關鍵證據時在分隔點後再列一次；其後的記號：',
  sum: (people: number, units: number, enrolments: number, signed: number) =>
    `${String(people)} 人，${String(units)} 個單元，${String(enrolments)} 筆登錄，${String(signed)} 筆已簽核`,
  none: '沒有符合的項目。',
  cell_: {
    satisfactory: '合格，計入',
    doubtful: '合格，但有效、真實或時效未認定',
    too_old: '合格，但已過期',
    not_yet: '尚未合格',
    not_seen: '未見',
    to_judge: '待判定',
    withdrawn: '已撤回',
  } satisfies Record<UnitCellState, string>,
  lead_: {
    signed: '已簽核',
    overdue: '逾期',
    decided: '已判定，待簽核',
    returned: '主管退回',
    to_judge: '有待判定的證據',
    ready: '可以判定',
    expiring: '證據 60 天內過期',
    open: '進行中',
    planned: '還沒開始',
    withdrawn: '已撤回',
  } satisfies Record<GroupCellLead, string>,
  sort_: {
    department: '部門，再依姓名',
    name: '姓名',
    progress: '進度少的在前',
    to_judge: '待判定多的在前',
    due: '期限近的在前',
  } satisfies Record<GroupSort, string>,
};

type Words = typeof zh;

const en: Words = {
  unitMatrix: 'Evidence matrix',
  groupMatrix: 'Overview',
  legend: 'Legend and source',
  sign: 'Sign',
  meaning: 'Meaning',
  made: (at) => `Made ${at}`,
  filters: (words) => (words.length === 0 ? 'No filter' : `Filter: ${words.join(', ')}`),
  standard: 'Standard',
  version: 'Version',
  code: 'Code',
  element: 'Element',
  elementName: (code, title) => `${code} ${title}`,
  target: 'Indicators, critical evidence',
  criticalEvidence: 'Critical evidence',
  criticalCode: (number) => `Critical ${String(number)}`,
  status: 'State',
  reason: 'Reason',
  candidate: 'Candidate',
  department: 'Department',
  assessor: 'Assessor',
  unit: 'Unit',
  signedOf: 'Signed',
  notEnrolled: 'Not enrolled',
  evidence: 'Evidence',
  date: 'Date',
  method: 'Method',
  title: 'Title',
  truncated: 'There is more than this shows.',
  onlyGaps: 'only what is missing',
  overdue: 'overdue',
  expiring: 'evidence too old within 60 days',
  search: (text) => `search “${text}”`,
  sorted: (by) => `Sorted: ${by}`,
  cellKey:
    'Each cell: indicators covered/all, after the dot the same for critical evidence where there is any; then a sign:',
  sum: (people, units, enrolments, signed) =>
    `${String(people)} people, ${String(units)} units, ${String(enrolments)} enrolments, ${String(signed)} signed off`,
  none: 'Nothing matches.',
  cell_: {
    satisfactory: 'Satisfactory, counts',
    doubtful: 'Satisfactory, but valid, authentic or current was not confirmed',
    too_old: 'Satisfactory, but too old',
    not_yet: 'Not yet satisfactory',
    not_seen: 'Not seen',
    to_judge: 'To judge',
    withdrawn: 'Withdrawn',
  },
  lead_: {
    signed: 'Signed off',
    overdue: 'Overdue',
    decided: 'Decided, to be signed',
    returned: 'Sent back by the supervisor',
    to_judge: 'Evidence to judge',
    ready: 'Can be decided',
    expiring: 'Evidence too old within 60 days',
    open: 'In progress',
    planned: 'Not begun',
    withdrawn: 'Withdrawn',
  },
  sort_: {
    department: 'department, then name',
    name: 'name',
    progress: 'least covered first',
    to_judge: 'most to judge first',
    due: 'due soonest first',
  },
};

export const wordsFor = (locale: Locale): Words => (locale === 'en' ? en : zh);
export type MatrixWords = Words;

/** Days as they stand in the file. @param madeOn the day of making, from which waiting is counted */
export const reasonVoice = (locale: Locale, madeOn: Day): ReasonVoice => ({
  ...{ locale, reader: 'staff' },
  names: {
    method: (method) => termWords[locale].method[method],
    means: (means) => termWords[locale].authenticity[means],
    date: (day) => day,
    daysSince: (day) => Math.max(0, daysBetween(day, madeOn)),
  },
});

/** CE01 is what the record calls it; people say «關鍵 1». */
export function readableCode(code: string, words: MatrixWords): string {
  const number = /^CE0*(\d+)$/.exec(code)?.[1];
  return number === undefined ? code : words.criticalCode(Number(number));
}
