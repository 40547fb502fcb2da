import { readableCode } from '../target-code';
import type { Locale, NotificationKind, NotificationParty } from '../vocabulary';

/** What a sentence is made of. Names are looked up when it is shown; none is kept with the notification. */
export interface NotificationFacts {
  readonly kind: NotificationKind;
  readonly party: NotificationParty;
  /** Who did it; null when time or the service did. */
  readonly actor: string | null;
  readonly candidate: string | null;
  readonly unit: string | null;
  /** Code of the first target it is about, in the reader's words. */
  readonly target: string | null;
  readonly targetCount: number;
  /** The name of the file it is about, as it was uploaded. */
  readonly file: string | null;
  /** Who was asked without having an account: as they call themselves once they answered, before that as invited. */
  readonly thirdParty: string | null;
  /** Whom a unit was given to, or taken from: the other of the two. */
  readonly other?: string | null;
}

type Wording = (facts: Filled) => string;

interface Filled {
  readonly actor: string;
  readonly candidate: string;
  readonly unit: string;
  /** «1.2», «1.2 等 3 項», empty. */
  readonly where: string;
  /** Empty when there is none. */
  readonly file: string;
  readonly thirdParty: string;
  readonly other: string;
  readonly forCandidate: boolean;
}

const chinese: Readonly<Record<NotificationKind, Wording>> = {
  feedback_given: ({ actor, where }) => `${actor}對${where || '你的證據'}寫了意見`,
  feedback_released: ({ actor }) => `${actor}發布了對你的意見`,
  question_asked: ({ candidate, where }) => `${candidate}提問${about(where)}`,
  message_answered: ({ actor, where }) => `${actor}回覆了${where ? `${where}的` : ''}意見`,
  judgement_disputed: ({ candidate, where }) => `${candidate}對${where || '一項'}的判定提出異議`,
  dispute_resolved: ({ actor, where }) => `${actor}處理了你${where ? `對${where}` : ''}的異議`,
  evidence_requested: ({ actor, where }) => `${actor}請你補件${about(where)}`,
  evidence_recorded: ({ actor, where }) => `${actor}記錄了你的表現${about(where)}`,
  evidence_submitted: ({ candidate, where }) => `${candidate}交了證據${about(where)}`,
  evidence_revised: ({ candidate, where }) => `${candidate}重新繳交了證據${about(where)}`,
  evidence_withdrawn: ({ actor }) => `${actor}撤回了一件證據`,
  evidence_judged: ({ actor, where }) => `${actor}判定了你的證據${about(where)}`,
  outcome_competent: ({ actor }) => `${actor}判定你達成這個職能單元，等待主管簽核`,
  outcome_not_yet: ({ actor }) => `${actor}判定你尚未達成這個職能單元`,
  ready_to_sign: ({ actor, candidate }) => `${actor}判定${candidate}達成職能，等你簽核`,
  unit_signed: ({ actor, candidate, forCandidate }) =>
    forCandidate ? `${actor}簽核了你的職能單元` : `${actor}簽核了${candidate}的職能單元`,
  sign_off_returned: ({ actor, candidate }) => `${actor}退回了${candidate}的簽核`,
  enrolment_created: ({ candidate, forCandidate }) =>
    forCandidate ? '你登錄了新的職能單元' : `${candidate}登錄了職能單元，名單上有你`,
  enrolment_changed: ({ actor, candidate, forCandidate }) =>
    forCandidate ? `${actor}更新了你的受評登錄` : `${actor}更新了${candidate}的受評登錄`,
  assessing_given: ({ actor, candidate, other }) => `${actor}把${candidate}交給你評量，原評量人員是${other}`,
  assessing_taken: ({ actor, candidate, other }) => `${actor}把${candidate}改由${other}評量`,
  assessor_changed: ({ actor, candidate, other, forCandidate }) =>
    forCandidate ? `${actor}把你的評量人員換成${other}` : `${actor}把${candidate}的評量人員換成${other}`,
  signing_given: ({ actor, candidate, other }) => `${actor}請你擔任${candidate}的主管，原主管是${other}`,
  signing_taken: ({ actor, candidate, other }) => `${actor}把${candidate}改由${other}簽核`,
  supervisor_changed: ({ actor, candidate, other, forCandidate }) =>
    forCandidate ? `${actor}把你的主管換成${other}` : `${actor}把${candidate}的主管換成${other}`,
  enrolment_withdrawn: ({ actor, candidate, forCandidate }) =>
    forCandidate ? `${actor}停止了你的受評登錄` : `${actor}停止了${candidate}的受評登錄`,
  enrolment_carried_over: ({ actor, candidate, forCandidate }) =>
    forCandidate ? `${actor}讓你改依新版繼續評量` : `${actor}讓${candidate}改依新版繼續評量`,
  third_party_proposed: ({ candidate }) => `${candidate}推薦了一位第三方，等你邀請`,
  third_party_answered: ({ thirdParty, candidate, forCandidate }) =>
    `${thirdParty || '第三方'}回答了關於${forCandidate ? '你' : candidate}的提問`,
  third_party_declined: ({ thirdParty, candidate }) =>
    `${thirdParty || '第三方'}婉拒了關於${candidate}的提問`,
  plan_shared: ({ actor }) => `${actor}提供了你的評量計畫`,
  plan_acknowledged: ({ candidate }) => `${candidate}看過了評量計畫`,
  coverage_expiring: ({ candidate, where, forCandidate }) =>
    `${forCandidate ? '你' : candidate}的證據快要過期${about(where)}`,
  coverage_expired: ({ candidate, where, forCandidate }) =>
    `${forCandidate ? '你' : candidate}的證據已過期${about(where)}`,
  file_refused: ({ file }) => `你上傳的${file ? `「${file}」` : '檔案'}未通過掃毒，已移除；請先檢查你的裝置`,
};

const english: Readonly<Record<NotificationKind, Wording>> = {
  feedback_given: ({ actor, where }) => `${actor} gave feedback on ${where || 'your evidence'}`,
  feedback_released: ({ actor }) => `${actor} released feedback to you`,
  question_asked: ({ candidate, where }) => `${candidate} asked a question${on(where)}`,
  message_answered: ({ actor, where }) => `${actor} answered${on(where)}`,
  judgement_disputed: ({ candidate, where }) => `${candidate} disputes the judgement${on(where)}`,
  dispute_resolved: ({ actor, where }) => `${actor} resolved your dispute${on(where)}`,
  evidence_requested: ({ actor, where }) => `${actor} asked you for evidence${on(where)}`,
  evidence_recorded: ({ actor, where }) => `${actor} recorded what you did${on(where)}`,
  evidence_submitted: ({ candidate, where }) => `${candidate} handed in evidence${on(where)}`,
  evidence_revised: ({ candidate, where }) => `${candidate} handed in evidence again${on(where)}`,
  evidence_withdrawn: ({ actor }) => `${actor} withdrew a piece of evidence`,
  evidence_judged: ({ actor, where }) => `${actor} judged your evidence${on(where)}`,
  outcome_competent: ({ actor }) => `${actor} found you competent in the unit; the supervisor signs next`,
  outcome_not_yet: ({ actor }) => `${actor} found you not yet competent in the unit`,
  ready_to_sign: ({ actor, candidate }) =>
    `${actor} found ${candidate} competent; it waits for your signature`,
  unit_signed: ({ actor, candidate, forCandidate }) =>
    forCandidate ? `${actor} signed your unit` : `${actor} signed the unit of ${candidate}`,
  sign_off_returned: ({ actor, candidate }) => `${actor} sent back the unit of ${candidate}`,
  enrolment_created: ({ candidate, forCandidate }) =>
    forCandidate
      ? 'You are enrolled on a unit'
      : `${candidate} is enrolled on a unit, and you are named on it`,
  enrolment_changed: ({ actor, candidate, forCandidate }) =>
    `${actor} changed ${forCandidate ? 'your enrolment' : `the enrolment of ${candidate}`}`,
  assessing_given: ({ actor, candidate, other }) =>
    `${actor} gave you ${candidate} to assess; ${other} did so before`,
  assessing_taken: ({ actor, candidate, other }) => `${actor} gave ${candidate} to ${other} to assess`,
  assessor_changed: ({ actor, candidate, other, forCandidate }) =>
    `${actor} made ${other} ${forCandidate ? 'your assessor' : `the assessor of ${candidate}`}`,
  signing_given: ({ actor, candidate, other }) =>
    `${actor} made you the supervisor of ${candidate}; ${other} was before`,
  signing_taken: ({ actor, candidate, other }) =>
    `${actor} made ${other} the supervisor of ${candidate} in your place`,
  supervisor_changed: ({ actor, candidate, other, forCandidate }) =>
    `${actor} made ${other} ${forCandidate ? 'your supervisor' : `the supervisor of ${candidate}`}`,
  enrolment_withdrawn: ({ actor, candidate, forCandidate }) =>
    `${actor} withdrew ${forCandidate ? 'your enrolment' : `the enrolment of ${candidate}`}`,
  enrolment_carried_over: ({ actor, candidate, forCandidate }) =>
    `${actor} carried ${forCandidate ? 'your unit' : `the unit of ${candidate}`} over to the new edition`,
  third_party_proposed: ({ candidate }) => `${candidate} proposed a third party for you to invite`,
  third_party_answered: ({ thirdParty, candidate, forCandidate }) =>
    `${thirdParty || 'A third party'} answered about ${forCandidate ? 'you' : candidate}`,
  third_party_declined: ({ thirdParty, candidate }) =>
    `${thirdParty || 'A third party'} declined to answer about ${candidate}`,
  plan_shared: ({ actor }) => `${actor} shared your assessment plan`,
  plan_acknowledged: ({ candidate }) => `${candidate} has seen the assessment plan`,
  coverage_expiring: ({ candidate, where, forCandidate }) =>
    `${forCandidate ? 'Your evidence' : `Evidence of ${candidate}`} is about to be too old${on(where)}`,
  coverage_expired: ({ candidate, where, forCandidate }) =>
    `${forCandidate ? 'Your evidence' : `Evidence of ${candidate}`} has grown too old${on(where)}`,
  file_refused: ({ file }) =>
    `${file ? `“${file}”, which you uploaded,` : 'A file you uploaded'} did not pass the virus scan and was removed; check your device`,
};

const about = (where: string): string => (where === '' ? '' : `：${where.trim()}`);
const on = (where: string): string => (where === '' ? '' : ` on ${where}`);

const whereIn: Readonly<Record<Locale, (target: string, count: number) => string>> = {
  'zh-TW': (target, count) => (count > 1 ? `${target} 等 ${count} 項` : ` ${target} `),
  en: (target, count) => (count > 1 ? `${target} and ${count - 1} more` : target),
};

const nobody: Readonly<Record<Locale, string>> = { 'zh-TW': '系統', en: 'The service' };
const another: Readonly<Record<Locale, string>> = { 'zh-TW': '另一位', en: 'somebody else' };
const somebody: Readonly<Record<Locale, string>> = { 'zh-TW': '受評者', en: 'a candidate' };

/** One sentence without a full stop, without the unit: that stands beside it. Screens and e-mail say the same. */
export function notificationText(facts: NotificationFacts, locale: Locale): string {
  const { kind, party, actor, candidate, target, targetCount, unit, file, thirdParty, other } = facts;
  const words = (locale === 'en' ? english : chinese)[kind];
  const text = words({
    actor: actor ?? nobody[locale],
    candidate: candidate ?? somebody[locale],
    unit: unit ?? '',
    where: target === null ? '' : whereIn[locale](target, targetCount),
    file: file ?? '',
    thirdParty: thirdParty ?? '',
    other: other ?? another[locale],
    forCandidate: party === 'candidate',
  });
  return text.trim();
}

/** The record calls critical evidence CE01, CE02 …; people say «關鍵證據 1». */
export function spokenCode(code: string, locale: Locale): string {
  return readableCode(code, (number) =>
    locale === 'en' ? `critical evidence ${number}` : `關鍵證據 ${number}`,
  );
}
