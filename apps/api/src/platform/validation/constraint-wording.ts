import type { Locale } from '@attest/domain';

type Words = Readonly<Record<Locale, string>>;

/** By the name class-validator gives the rule; `{0}`, `{1}` stand for the numbers of the rule. */
const words: Readonly<Record<string, readonly [code: string, words: Words]>> = {
  isNotEmpty: ['required', { 'zh-TW': '此欄位必填。', en: 'This is required.' }],
  isDefined: ['required', { 'zh-TW': '此欄位必填。', en: 'This is required.' }],
  isString: ['not_text', { 'zh-TW': '必須是文字。', en: 'This has to be text.' }],
  isInt: ['not_whole_number', { 'zh-TW': '必須是整數。', en: 'This has to be a whole number.' }],
  isNumber: ['not_number', { 'zh-TW': '必須是數字。', en: 'This has to be a number.' }],
  isBoolean: ['not_boolean', { 'zh-TW': '必須是 true 或 false。', en: 'This has to be true or false.' }],
  isArray: ['not_list', { 'zh-TW': '必須是清單。', en: 'This has to be a list.' }],
  isUuid: ['not_id', { 'zh-TW': '不是正確的識別碼。', en: 'This is not an id.' }],
  isEmail: ['not_email', { 'zh-TW': '電子郵件格式不正確。', en: 'This is not an e-mail address.' }],
  isIn: ['not_known', { 'zh-TW': '不是可用的值。', en: 'This value is not known.' }],
  isEnum: ['not_known', { 'zh-TW': '不是可用的值。', en: 'This value is not known.' }],
  equals: ['not_known', { 'zh-TW': '不是可用的值。', en: 'This value is not accepted.' }],
  isIso8601: ['not_date', { 'zh-TW': '不是正確的日期或時間。', en: 'This is not a date or time.' }],
  isDateString: ['not_date', { 'zh-TW': '不是正確的日期或時間。', en: 'This is not a date or time.' }],
  isDate: ['not_date', { 'zh-TW': '不是正確的日期或時間。', en: 'This is not a date or time.' }],
  matches: ['wrong_format', { 'zh-TW': '格式不正確。', en: 'This has the wrong format.' }],
  maxLength: ['too_long', { 'zh-TW': '最多 {0} 個字元。', en: 'At most {0} characters.' }],
  minLength: ['too_short', { 'zh-TW': '至少 {0} 個字元。', en: 'At least {0} characters.' }],
  isLength: [
    'wrong_length',
    { 'zh-TW': '長度須為 {0} 到 {1} 個字元。', en: 'Between {0} and {1} characters.' },
  ],
  min: ['too_small', { 'zh-TW': '不可小於 {0}。', en: 'At least {0}.' }],
  max: ['too_large', { 'zh-TW': '不可大於 {0}。', en: 'At most {0}.' }],
  arrayMinSize: ['too_few', { 'zh-TW': '至少 {0} 項。', en: 'At least {0} entries.' }],
  arrayMaxSize: ['too_many', { 'zh-TW': '最多 {0} 項。', en: 'At most {0} entries.' }],
  arrayNotEmpty: ['too_few', { 'zh-TW': '至少一項。', en: 'At least one entry.' }],
  arrayUnique: ['not_unique', { 'zh-TW': '不可重複。', en: 'Entries must not repeat.' }],
  whitelistValidation: ['not_expected', { 'zh-TW': '不接受這個欄位。', en: 'This field is not accepted.' }],
  isStorable: [
    'not_text',
    { 'zh-TW': '含有無法儲存的字元。', en: 'This holds a character that cannot be kept.' },
  ],
  isForm: ['not_object', { 'zh-TW': '內容的結構不正確。', en: 'This has the wrong structure.' }],
};

const otherwise: readonly [string, Words] = [
  'not_accepted',
  { 'zh-TW': '這個值不被接受。', en: 'This value is not accepted.' },
];

export function constraintWording(
  rule: string,
  limits: readonly string[],
  locale: Locale,
): { code: string; message: string } {
  const [code, wording] = words[rule] ?? otherwise;
  const message = wording[locale].replaceAll(/\{(\d)\}/g, (_, index: string) => limits[Number(index)] ?? '');
  return { code, message };
}
