import type { Messages } from '../../platform/errors/wording';

export const appointmentMessages = {
  'appointment.past': {
    'zh-TW': { title: '時間已經過了', detail: '請選還沒到的時間。' },
    en: { title: 'That time is over', detail: 'Choose a time that is still to come.' },
  },
  'appointment.too_far': {
    'zh-TW': { title: '時間太遠', detail: '最遠可以約到兩年後，請看年份是否正確。' },
    en: { title: 'That is too far ahead', detail: 'Two years ahead at most. Check the year.' },
  },
  'appointment.over': {
    'zh-TW': { title: '這個約定已經結束', detail: '已取消或已記錄的約定不能再更改，可以另外約時間。' },
    en: {
      title: 'This appointment is over',
      detail: 'What was cancelled or recorded does not change any more. Suggest a new appointment instead.',
    },
  },
  'appointment.changed': {
    'zh-TW': { title: '提議的時間剛剛變了', detail: '請看新的提議再回覆。' },
    en: { title: 'The time suggested has just changed', detail: 'Look at the new one before you answer.' },
  },
  'appointment.not_awaited': {
    'zh-TW': { title: '沒有等你回覆', detail: '這個提議是你提出的，或你已經接受。' },
    en: { title: 'Your answer is not awaited', detail: 'You suggested this time or accepted it already.' },
  },
  'appointment.not_yours': {
    'zh-TW': { title: '你不在這個約定裡', detail: '只有要到場的人可以提議和回覆時間。' },
    en: { title: 'You do not take part', detail: 'Only those who come to it suggest and answer times.' },
  },
  'appointment.several_units': {
    'zh-TW': { title: '不是同一個單元', detail: '一起約的人要在同一個職能單元。' },
    en: { title: 'Several units', detail: 'People who come together have to be on the same unit.' },
  },
  'appointment.same_candidate': {
    'zh-TW': { title: '同一個人選了兩次', detail: '每個人只能選一次。' },
    en: { title: 'The same person twice', detail: 'Choose each person once.' },
  },
  'appointment.target_unknown': {
    'zh-TW': { title: '找不到這個項目', detail: '選的項目不屬於這個職能單元。' },
    en: { title: 'No such target', detail: 'What was chosen does not belong to this unit.' },
  },
  'appointment.tool_unknown': {
    'zh-TW': { title: '找不到這個工具', detail: '選的工具不屬於這個職能單元，或不是這個方法用的。' },
    en: { title: 'No such tool', detail: 'The tool does not belong to this unit, or not to this method.' },
  },
  'appointment.no_assessor': {
    'zh-TW': { title: '不能交給這個人', detail: '要是這些登錄的評量人員之一，而且可以用這個方法評量。' },
    en: {
      title: 'Not to this person',
      detail: 'It has to be one of the assessors of these enrolments who may assess by this method.',
    },
  },
  'evidence.appointment_unknown': {
    'zh-TW': { title: '找不到這個約定', detail: '這個約定不是和這位受評者約的，或方法不同。' },
    en: { title: 'No such appointment', detail: 'It is not with this candidate, or is by another method.' },
  },
} as const satisfies Messages;
