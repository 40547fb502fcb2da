import type { GuideSectionKind } from './reading';
import { squeeze } from './traced';

/** Parts of a document. Titles vary from one publisher and year to another, so words decide, not whole titles. */
export type SectionKind =
  | 'code'
  | 'name'
  | 'domain'
  | 'level'
  | 'tasks'
  | 'knowledge'
  | 'skills'
  | 'attitudes'
  | 'guide'
  | 'notes'
  | 'updates'
  | 'requirements'
  | 'description';

/** Tried in this order: «職能內涵 (S=skills 技能)» must not be caught by a word that it shares. */
const SECTIONS: [SectionKind, RegExp][] = [
  ['knowledge', /K[=:]|knowledge|^(?:職能內涵)?[(]?(?:應具備)?(?:所需)?(?:相關)?知識[)]?$/i],
  ['skills', /S[=:]|skills?|^(?:職能內涵)?[(]?(?:應具備)?(?:所需)?(?:相關)?技能[)]?$/i],
  ['attitudes', /A[=:]att|attitude|^(?:職能內涵)?[(]?(?:工作)?態度[)]?$/i],
  [
    'updates',
    /^(?:更新|修訂|修正|修改|異動|變更|版本)(?:紀錄|記錄|歷程|沿革|說明|履歷)|revisionhistory|changelog/i,
  ],
  ['requirements', /^(?:建議|擔任|入門|應具備|任職|報考|先備).*(?:學歷|經歷|條件|資格|水準|能力)|^學經歷/],
  [
    'guide',
    /^(?:評量|評估|評鑑|考核|assessment).*(?:參考|指引|設計|說明|指南|原則|guide|conditions)|^評量$/i,
  ],
  [
    'notes',
    /^(?:(?:說明|補充|備註|附註|註腳|腳註|註釋|註解|附註說明|注釋|名詞解釋|名詞說明|用詞說明|適用範圍)(?:與|及|和|、|\/)?)+(?:事項|說明|資料|資訊)?$|rangestatement|^notes?$/i,
  ],
  [
    'tasks',
    /^(?:工作(?:任務|活動|項目|職責)|主要職責|行為指標|職能要素|單元要素|績效標準)(?:(?:與|及|和|、|\/).*)?$|elementsand|performancecriteria/i,
  ],
  ['code', /(?:代碼|編號|代號|編碼)$|^code$/i],
  ['level', /級別$|^(?:職能)?等級$|^level$/i],
  ['domain', /^(?:領域|所屬)?(?:領域|類別|類科|職類|產業|分類)(?:類別|名稱)?$|^領域/],
  ['name', /名稱$|^(?:unit)?title$|^name$/i],
  ['description', /^(?:工作|職務|單元|任務)?(?:描述|內容|概述|簡介)$|^(?:工作|職務)說明$/],
];

/** Which part a heading opens; undefined when it is none that is known. */
export function sectionOf(label: string): SectionKind | undefined {
  const text = squeeze(label).replace(/[:]$/, '');
  if (text === '' || text.length > 60) return undefined;
  return SECTIONS.find(([, pattern]) => pattern.test(text))?.[0];
}

/** Titles as they are usually printed: the two halves of a heading cut by a page end must make up one of them. */
const WHOLE_TITLES = new Set([
  '職能單元代碼',
  '職能單元名稱',
  '領域類別',
  '職能單元級別',
  '工作任務與行為指標',
  '職能內涵(K=knowledge知識)',
  '職能內涵(S=skills技能)',
  '職能內涵(A=attitude態度)',
  '評量設計參考',
  '說明與補充事項',
  '更新紀錄',
]);

export const isWholeTitle = (label: string): boolean => WHOLE_TITLES.has(squeeze(label));

/** A heading that opens a part after the table of a 職能基準. */
export function isTailHeading(label: string): boolean {
  const kind = sectionOf(label);
  return (
    kind === 'attitudes' ||
    kind === 'notes' ||
    kind === 'updates' ||
    kind === 'requirements' ||
    kind === 'guide'
  );
}

/** A label of the table above the main one in a 職能基準. */
export const isHeadLabel = (text: string): boolean =>
  /^(?:職能)?基準|^職類|^職業|^行業|^所屬類別|^工作描述|(?:代碼|編號|名稱)$/.test(squeeze(text));

const GUIDE: [Exclude<GuideSectionKind, 'other'>, RegExp][] = [
  ['criticalEvidence', /關鍵面向|關鍵證據|關鍵要素|(?:能力|職能)(?:之)?證明|證據|criticalaspect|evidence/i],
  ['contextAndResources', /情境|資源|場域|環境|設備|context|resource/i],
  ['support', /輔助|支援|補充|參考|其他資訊|注意事項|guidance|support/i],
  ['methods', /方法|方式|method/i],
];

/** Which part of the assessment guide a heading opens. */
export function guideSectionOf(heading: string): GuideSectionKind {
  const text = squeeze(heading);
  return GUIDE.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other';
}

/** «第 3 頁», «3／31», «- 3 -», «Page 3 of 9»: printed at the foot of a page, no part of the text. */
export const PAGE_NUMBER =
  /^\s*(?:第\s*\d+\s*頁(?:[\s,，、/／]*共\s*\d+\s*頁)?|[-–—]\s*\d+\s*[-–—]|\d+\s*[/／]\s*\d+|page\s*\d+(?:\s*of\s*\d+)?)\s*$/i;
