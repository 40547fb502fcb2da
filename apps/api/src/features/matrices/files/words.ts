import type {
  AssessmentMethod,
  EnrolmentState,
  GroupCellLead,
  GroupSort,
  Locale,
  TargetStatus,
  UnitCellState,
} from '@attest/domain';
import type { Reason } from '../../coverage/coverage.dto';

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
  method_: {
    direct_observation: '直接觀察',
    document_review: '文件檢視',
    oral_questioning: '口頭提問',
    written_questioning: '筆試提問',
    third_party_report: '第三方報告',
    stakeholder_feedback: '客戶回饋',
    product_portfolio: '作品集',
    simulation: '模擬',
    prior_learning: '先前學習認可',
  } satisfies Record<AssessmentMethod, string>,
  status_: {
    covered: '已涵蓋',
    partly: '部分涵蓋',
    to_judge: '待判定',
    not_yet: '尚未合格',
    expired: '證據過期',
    none: '沒有證據',
  } satisfies Record<TargetStatus, string>,
  state_: {
    planned: '還沒開始',
    in_progress: '進行中',
    ready_to_decide: '可以判定',
    decided: '待簽核',
    signed: '已簽核',
    withdrawn: '已撤回',
  } satisfies Record<EnrolmentState, string>,
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
  method_: {
    direct_observation: 'Direct observation',
    document_review: 'Document review',
    oral_questioning: 'Oral questioning',
    written_questioning: 'Written questioning',
    third_party_report: 'Third-party report',
    stakeholder_feedback: 'Stakeholder feedback',
    product_portfolio: 'Portfolio',
    simulation: 'Simulation',
    prior_learning: 'Prior learning',
  },
  status_: {
    covered: 'Covered',
    partly: 'Partly covered',
    to_judge: 'To judge',
    not_yet: 'Not yet satisfactory',
    expired: 'Too old',
    none: 'No evidence',
  },
  state_: {
    planned: 'Not begun',
    in_progress: 'In progress',
    ready_to_decide: 'Ready to decide',
    decided: 'To be signed',
    signed: 'Signed off',
    withdrawn: 'Withdrawn',
  },
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

/** Why a target is not covered, all of it; what has no words here is said by the state alone. */
export function reasonsText(reasons: readonly Reason[], locale: Locale): string {
  const said = reasons.flatMap((reason) => {
    const text = locale === 'en' ? inEnglish(reason) : inChinese(reason);
    return text === null ? [] : [text];
  });
  return said.join(locale === 'en' ? ', ' : '，');
}

function inChinese({ rule, have = 0, need = 0, count = 0, on = '', since = '' }: Reason): string | null {
  const said: Partial<Record<Reason['rule'], string>> = {
    none: '還沒有任何證據',
    not_seen: `觀察 ${String(count)} 次都沒看到`,
    pieces: `證據 ${String(have)}／${String(need)} 件`,
    methods: `評量方法 ${String(have)}／${String(need)} 種`,
    pending: `${String(count)} 件待判定，最早 ${since}`,
    not_yet: `${String(count)} 件尚未合格`,
    expired: `${String(count)} 件證據已過期，最近的是 ${on}`,
    valid: `${String(count)} 件沒有認定有效`,
    authentic: `${String(count)} 件沒有認定真實`,
    current: `${String(count)} 件沒有認定時效`,
  };
  return said[rule] ?? null;
}

function inEnglish({ rule, have = 0, need = 0, count = 0, on = '', since = '' }: Reason): string | null {
  const said: Partial<Record<Reason['rule'], string>> = {
    none: 'no evidence yet',
    not_seen: `looked for ${String(count)} times, not seen`,
    pieces: `${String(have)} of ${String(need)} pieces`,
    methods: `${String(have)} of ${String(need)} methods`,
    pending: `${String(count)} to judge since ${since}`,
    not_yet: `${String(count)} not yet satisfactory`,
    expired: `${String(count)} too old, the newest of ${on}`,
    valid: `${String(count)} not confirmed as valid`,
    authentic: `${String(count)} not confirmed as authentic`,
    current: `${String(count)} not confirmed as current`,
  };
  return said[rule] ?? null;
}

/** CE01 is what the record calls it; people say «關鍵 1». */
export function readableCode(code: string, words: MatrixWords): string {
  const number = /^CE0*(\d+)$/.exec(code)?.[1];
  return number === undefined ? code : words.criticalCode(Number(number));
}
