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
  /** How many people it is about, where it is about several. */
  readonly people?: number | null;
  /** How many units it is about, where somebody is put on several. */
  readonly units?: number | null;
  /** Within how many days. */
  readonly days?: number | null;
  /** The programme it is about, where it is about a whole. */
  readonly programme?: string | null;
  /** The group it is about. */
  readonly group?: string | null;
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
  readonly people: number;
  readonly units: number;
  readonly days: number;
  /** In the quotation marks of the language; empty when there is none. */
  readonly programme: string;
  /** As the programme. */
  readonly group: string;
  readonly forCandidate: boolean;
  readonly party: NotificationParty;
}

const chinese: Readonly<Record<NotificationKind, Wording>> = {
  feedback_given: ({ actor, where }) => `${actor}對${where || '你的證據'}寫了意見`,
  feedback_released: ({ actor }) => `${actor}發布了對你的意見`,
  question_asked: ({ candidate, where }) => `${candidate}提問${about(where)}`,
  message_answered: ({ actor, where }) => `${actor}回覆了${where ? `${where}的` : ''}意見`,
  judgement_disputed: ({ candidate, where }) => `${candidate}對${where || '一項'}的判定提出異議`,
  dispute_resolved: ({ actor, where }) => `${actor}處理了你${where ? `對${where}` : ''}的異議`,
  evidence_requested: ({ actor, where }) => `${actor}請你補件${about(where)}`,
  evidence_recorded: ({ actor, candidate, where, forCandidate }) =>
    `${actor}記錄了${forCandidate ? '你' : candidate}的表現${about(where)}`,
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
  record_damaged: () => '查驗發現紀錄和寫下時不一樣；先不要更動資料庫，請到稽核紀錄查看',
  verification_failed: () => '整份紀錄的查驗沒有完成；請到稽核紀錄查看',
  validity_ending: ({ days }) => `你通過的職能在 ${days} 天內到期，可以展延`,
  validity_ended: () => '你通過的職能已到期，可以展延',
  validities_ending: ({ people, days }) => `${people} 人的職能在 ${days} 天內到期`,
  validities_ended: ({ people }) => `${people} 人的職能已到期`,
  renewal_proposed: ({ actor, candidate, forCandidate }) =>
    forCandidate ? `${actor}提議展延你的職能單元` : `${actor}提議展延${candidate}的職能單元，等你決定`,
  renewal_opened: ({ actor, candidate, forCandidate }) =>
    forCandidate ? `${actor}開始了你的展延評量` : `${actor}開始了${candidate}的展延評量`,
  further_attempt_opened: ({ actor, candidate, forCandidate }) =>
    forCandidate ? `${actor}開始了你的再次評量` : `${actor}開始了${candidate}的再次評量`,
  team_joined: ({ actor, candidate }) => `${actor}請你加入${candidate}的評量團隊`,
  team_bound: ({ actor, candidate }) => `${actor}更改了你在${candidate}評量團隊的分工`,
  team_left: ({ actor, candidate }) => `${actor}把你移出${candidate}的評量團隊`,
  team_member_added: ({ actor, candidate, other, forCandidate }) =>
    `${actor}請${other}加入${forCandidate ? '你' : candidate}的評量團隊`,
  team_member_removed: ({ actor, candidate, other, forCandidate }) =>
    `${actor}把${other}移出${forCandidate ? '你' : candidate}的評量團隊`,
  disagreement_opened: ({ actor, candidate, where }) =>
    `${actor}對${candidate}的判定和前一位評量人員不一致，等你裁定${about(where)}`,
  disagreement_settled: ({ actor, candidate, where }) =>
    `${actor}裁定了${candidate}不一致的判定${about(where)}`,
  group_given: ({ actor, group }) => `${actor}請你帶班級${group}`,
  work_reminded: ({ actor }) => `${actor}提醒你繼續完成未完成的職能單元`,
  appointment_proposed: ({ actor, candidate, forCandidate }) =>
    forCandidate ? `${actor}想和你約時間，等你回覆` : `${actor}提議了和${candidate}約定的時間，等你回覆`,
  appointment_moved: ({ actor }) => `${actor}想改約定的時間，回覆前照原來的時間`,
  appointment_accepted: ({ candidate, forCandidate }) =>
    forCandidate ? '時間約好了' : `和${candidate}的時間約好了`,
  appointment_declined: ({ actor }) => `${actor}沒有接受提議的時間`,
  appointment_withdrawn: ({ actor }) => `${actor}收回了提議的時間`,
  appointment_cancelled: ({ actor }) => `${actor}取消了約定`,
  appointment_given: ({ actor, candidate }) => `${actor}把和${candidate}的約定交給你`,
  appointment_taken: ({ actor, candidate }) => `${actor}把你和${candidate}的約定改由別人進行`,
  appointment_assessor_changed: ({ actor }) => `${actor}把你的約定改由另一位評量人員進行`,
  appointment_tomorrow: ({ candidate, forCandidate }) =>
    forCandidate ? '提醒：你明天有約定' : `提醒：明天和${candidate}有約定`,
  appointment_soon: ({ candidate, forCandidate }) =>
    forCandidate ? '提醒：你的約定快開始了' : `提醒：和${candidate}的約定快開始了`,
  programme_competent: ({ actor, programme }) => `${actor}判定你達成學程${programme}，等待主管簽核`,
  programme_not_yet: ({ actor, programme }) => `${actor}判定你尚未達成學程${programme}`,
  programme_to_sign: ({ candidate, programme }) => `${candidate}的學程${programme}等你簽核`,
  programme_signed: ({ actor, candidate, programme, forCandidate }) =>
    `${actor}簽核了${forCandidate ? '你' : candidate}的學程${programme}`,
  programme_returned: ({ actor, candidate, programme }) => `${actor}退回了${candidate}的學程${programme}`,
  programme_assigned: ({ programme, units }) => `你被指派到學程${programme}，${units} 個單元`,
  programme_people_given: ({ actor, programme, people, party }) =>
    `${actor}把學程${programme}的 ${people} 人交給你${party === 'supervisor' ? '簽核' : '評量'}`,
  programme_renewed: ({ actor, candidate, programme, forCandidate }) =>
    `${actor}展延了${forCandidate ? '你' : candidate}的學程${programme}`,
};

const english: Readonly<Record<NotificationKind, Wording>> = {
  feedback_given: ({ actor, where }) => `${actor} gave feedback on ${where || 'your evidence'}`,
  feedback_released: ({ actor }) => `${actor} released feedback to you`,
  question_asked: ({ candidate, where }) => `${candidate} asked a question${on(where)}`,
  message_answered: ({ actor, where }) => `${actor} answered${on(where)}`,
  judgement_disputed: ({ candidate, where }) => `${candidate} disputes the judgement${on(where)}`,
  dispute_resolved: ({ actor, where }) => `${actor} resolved your dispute${on(where)}`,
  evidence_requested: ({ actor, where }) => `${actor} asked you for evidence${on(where)}`,
  evidence_recorded: ({ actor, candidate, where, forCandidate }) =>
    `${actor} recorded what ${forCandidate ? 'you' : candidate} did${on(where)}`,
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
  record_damaged: () =>
    'The record is not as it was written: a check found differences; change nothing in the database and see the audit trail',
  verification_failed: () => 'The check of the whole record could not be carried out; see the audit trail',
  validity_ending: ({ days }) => `What you were signed for runs out within ${days} days and can be renewed`,
  validity_ended: () => 'What you were signed for has run out and can be renewed',
  validities_ending: ({ people, days }) => `Signatures of ${peopleOf(people)} run out within ${days} days`,
  validities_ended: ({ people }) => `Signatures of ${peopleOf(people)} have run out`,
  renewal_proposed: ({ actor, candidate, forCandidate }) =>
    forCandidate
      ? `${actor} proposed to renew your unit`
      : `${actor} proposed to renew the unit of ${candidate}, for you to decide`,
  renewal_opened: ({ actor, candidate, forCandidate }) =>
    `${actor} began the renewal of ${forCandidate ? 'your unit' : `the unit of ${candidate}`}`,
  further_attempt_opened: ({ actor, candidate, forCandidate }) =>
    `${actor} began ${forCandidate ? 'your further attempt' : `a further attempt of ${candidate}`}`,
  team_joined: ({ actor, candidate }) => `${actor} made you one of the assessors of ${candidate}`,
  team_bound: ({ actor, candidate }) => `${actor} changed what you assess of ${candidate}`,
  team_left: ({ actor, candidate }) => `${actor} took you off the team that assesses ${candidate}`,
  team_member_added: ({ actor, candidate, other, forCandidate }) =>
    `${actor} made ${other} one of ${forCandidate ? 'your assessors' : `the assessors of ${candidate}`}`,
  team_member_removed: ({ actor, candidate, other, forCandidate }) =>
    `${actor} took ${other} off the team that assesses ${forCandidate ? 'you' : candidate}`,
  disagreement_opened: ({ actor, candidate, where }) =>
    `${actor} judged evidence of ${candidate} otherwise than the assessor before; it waits for your decision${on(where)}`,
  disagreement_settled: ({ actor, candidate, where }) =>
    `${actor} settled the disagreement about evidence of ${candidate}${on(where)}`,
  group_given: ({ actor, group }) => `${actor} made you the leader of the group${group}`,
  work_reminded: ({ actor }) => `${actor} reminds you of units that are not finished`,
  appointment_proposed: ({ actor, candidate, forCandidate }) =>
    forCandidate
      ? `${actor} suggests a time to you and waits for your answer`
      : `${actor} suggests a time with ${candidate} and waits for your answer`,
  appointment_moved: ({ actor }) =>
    `${actor} would like to move an appointment; until you answer the old time stands`,
  appointment_accepted: ({ candidate, forCandidate }) =>
    forCandidate ? 'Your appointment is booked' : `The appointment with ${candidate} is booked`,
  appointment_declined: ({ actor }) => `${actor} did not accept the time suggested`,
  appointment_withdrawn: ({ actor }) => `${actor} took back the time suggested`,
  appointment_cancelled: ({ actor }) => `${actor} cancelled an appointment`,
  appointment_given: ({ actor, candidate }) => `${actor} gave you the appointment with ${candidate}`,
  appointment_taken: ({ actor, candidate }) =>
    `${actor} gave your appointment with ${candidate} to somebody else`,
  appointment_assessor_changed: ({ actor }) => `${actor} gave your appointment to another assessor`,
  appointment_tomorrow: ({ candidate, forCandidate }) =>
    forCandidate
      ? 'Reminder: you have an appointment tomorrow'
      : `Reminder: an appointment with ${candidate} tomorrow`,
  appointment_soon: ({ candidate, forCandidate }) =>
    forCandidate
      ? 'Reminder: your appointment begins soon'
      : `Reminder: the appointment with ${candidate} begins soon`,
  programme_competent: ({ actor, programme }) =>
    `${actor} decided that you are competent in the programme${programme}; it waits for the supervisor`,
  programme_not_yet: ({ actor, programme }) =>
    `${actor} decided that you are not yet competent in the programme${programme}`,
  programme_to_sign: ({ candidate, programme }) =>
    `The programme${programme} of ${candidate} waits for your signature`,
  programme_signed: ({ actor, candidate, programme, forCandidate }) =>
    `${actor} signed ${forCandidate ? 'your programme' : `the programme of ${candidate}`}${programme}`,
  programme_returned: ({ actor, candidate, programme }) =>
    `${actor} sent back the programme${programme} of ${candidate}`,
  programme_assigned: ({ programme, units }) =>
    `You are on the programme${programme}: ${units === 1 ? 'one unit' : `${units} units`}`,
  programme_people_given: ({ actor, programme, people, party }) =>
    `${actor} gave you ${peopleOf(people)} on the programme${programme} to ${party === 'supervisor' ? 'sign' : 'assess'}`,
  programme_renewed: ({ actor, candidate, programme, forCandidate }) =>
    `${actor} renewed ${forCandidate ? 'your' : `${candidate}’s`} programme${programme}`,
};

const about = (where: string): string => (where === '' ? '' : `：${where.trim()}`);
const peopleOf = (people: number): string => (people === 1 ? 'one person' : `${people} people`);
const on = (where: string): string => (where === '' ? '' : ` on ${where}`);

const whereIn: Readonly<Record<Locale, (target: string, count: number) => string>> = {
  'zh-TW': (target, count) => (count > 1 ? `${target} 等 ${count} 項` : ` ${target} `),
  en: (target, count) => (count > 1 ? `${target} and ${count - 1} more` : target),
};

const quoted: Readonly<Record<Locale, (name: string) => string>> = {
  'zh-TW': (name) => `「${name}」`,
  en: (name) => ` “${name}”`,
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
    people: facts.people ?? 0,
    units: facts.units ?? 0,
    days: facts.days ?? 0,
    programme: facts.programme == null ? '' : quoted[locale](facts.programme),
    group: facts.group == null ? '' : quoted[locale](facts.group),
    forCandidate: party === 'candidate',
    party,
  });
  return text.trim();
}

/** The record calls critical evidence CE01, CE02 …; people say «關鍵證據 1». */
export function spokenCode(code: string, locale: Locale): string {
  return readableCode(code, (number) =>
    locale === 'en' ? `critical evidence ${number}` : `關鍵證據 ${number}`,
  );
}
