import { assessmentMethods, type AssessmentMethod } from '../vocabulary';

/**
 * Terms by which assessment guides name their methods, in the order in which they are looked for. What one term has
 * taken is not looked at again: in 「檢視利益關係人的回饋」 the feedback is the method, and 「檢視」 names no document.
 */
const terms: readonly (readonly [AssessmentMethod, RegExp])[] = [
  [
    'third_party_report',
    /(?:主管|雇主|同事|客戶)?的?第三(?:方|者|人)[^，、。；和及與]{0,8}(?:報告|證明|評[量估價])?/gu,
  ],
  ['third_party_report', /(?:主管|雇主|督導)的?(?:評[量估價]|報告|意見|回饋|證明)/gu],
  [
    'stakeholder_feedback',
    /(?:檢視|蒐集|收集)?(?:客戶|顧客|利[害益]關係人|同仁|同事|使用者)[^，、。；]{0,4}(?:回饋|意見|評價|滿意度)(?:意見)?/gu,
  ],
  ['prior_learning', /先前學習|學經歷|證照|資歷(?:認可|證明)/gu],
  ['product_portfolio', /作品集?|學習歷程|檔案評量|卷宗/gu],
  ['simulation', /模擬|角色扮演|情境(?:演練|測驗)|個案演練/gu],
  ['direct_observation', /觀察|示範|現場操作|實作|實地|展示|操作測[驗試]/gu],
  ['written_questioning', /書面(?!資料|報告|紀錄|文件)|筆試|紙筆|試卷|測驗/gu],
  ['oral_questioning', /口頭|口試|面談|訪談|直接詢問|詢問|提問|問答/gu],
  ['document_review', /檢視|檢閱|審閱|查閱|審查|文件|[紀記]錄|報告|報表|書面資料/gu],
];

const english: readonly (readonly [AssessmentMethod, RegExp])[] = [
  ['third_party_report', /third[- ]party[a-z ]{0,20}(?:reports?)?|supervisor'?s? reports?/giu],
  ['stakeholder_feedback', /(?:customer|client|stakeholder)s?'? feedback|feedback from [a-z]+/giu],
  ['prior_learning', /prior learning|recognition of/giu],
  ['product_portfolio', /portfolio/giu],
  ['simulation', /simulat\w+|role[- ]play/giu],
  ['direct_observation', /observ\w+|demonstrat\w+/giu],
  ['written_questioning', /written(?: test| question\w*)?/giu],
  ['oral_questioning', /oral|question\w*|interview/giu],
  ['document_review', /review|documents?|records?|reports?/giu],
];

/**
 * The methods that a line of an assessment guide names, in the order of the vocabulary.
 * A line that names none gives an empty list; its wording is kept all the same.
 */
export function methodsNamed(text: string): AssessmentMethod[] {
  const found = new Set<AssessmentMethod>();
  let rest = text;
  for (const [method, term] of [...terms, ...english]) {
    // 「書面或口頭提問」: the question is the one that is oral or written, not a third.
    if (
      method === 'oral_questioning' &&
      found.has('written_questioning') &&
      !/口頭|口試|面談|詢問|oral/iu.test(rest)
    )
      continue;
    const taken = rest.replace(term, '　');
    if (taken === rest) continue;
    found.add(method);
    rest = taken;
  }
  return assessmentMethods.filter((method) => found.has(method));
}
