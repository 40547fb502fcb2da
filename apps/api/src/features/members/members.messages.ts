import type { ConstraintCodes } from '../../platform/errors/messages';
import type { Messages } from '../../platform/errors/wording';

export const memberMessages = {
  'member.not_theirs': {
    'zh-TW': { title: '已經不在他手上', detail: '列出的單元或班級剛剛換了人。重新載入後再交接一次。' },
    en: {
      title: 'No longer theirs',
      detail: 'The units or groups listed changed hands meanwhile. Load again and hand over the rest.',
    },
  },
  'member.open_work': {
    'zh-TW': {
      title: '手上還有進行中的單元',
      detail: '先把這個人手上的單元交給別人，或寫下保留的理由。這次沒有變更。',
    },
    en: {
      title: 'Open work in their hands',
      detail: 'Hand over the units that name this person first, or say why they stay. Nothing was changed.',
    },
  },
  'member.has_left': {
    'zh-TW': { title: '已經離開', detail: '這個人已經標為離開。' },
    en: { title: 'Has left already', detail: 'This person is marked as left already.' },
  },
  'member.exists': {
    'zh-TW': { title: '已是成員', detail: '這個電子郵件已經是機構的成員。' },
    en: { title: 'Already a member', detail: 'This e-mail address already belongs to a member.' },
  },
  'member.joined': {
    'zh-TW': { title: '已經加入', detail: '這個人已經接受邀請，不需要再邀請。' },
    en: { title: 'Joined already', detail: 'This person has accepted. No invitation is needed any more.' },
  },
  'member.not_joined': {
    'zh-TW': { title: '還沒有加入', detail: '這個人還沒有接受邀請；可以重新發出邀請。' },
    en: { title: 'Not joined yet', detail: 'This person has not accepted yet. Send the invitation again.' },
  },
  'member.no_invitation': {
    'zh-TW': { title: '沒有可以撤回的邀請', detail: '邀請已經接受、撤回或過期。' },
    en: { title: 'No open invitation', detail: 'The invitation was accepted or withdrawn, or has expired.' },
  },
  'member.reset_elsewhere': {
    'zh-TW': {
      title: '不能由這裡重設密碼',
      detail: '這個帳號不只屬於這個機構，只能寄信到本人的信箱重設；這個服務沒有設定郵件。',
    },
    en: {
      title: 'Not to be reset from here',
      detail:
        'This account does not belong to this organisation alone: its password is reset by a letter to its address only, and this service sends no e-mail.',
    },
  },
  'invitation.sign_in': {
    'zh-TW': { title: '請用原本的密碼接受', detail: '這個電子郵件已經有帳號，請輸入原本的密碼來接受邀請。' },
    en: {
      title: 'Accept with the password you have',
      detail: 'This address has an account already. Enter its password to accept.',
    },
  },
  'invitation.own_password': {
    'zh-TW': {
      title: '請同時設定新密碼',
      detail: '這個帳號的電子郵件還沒有確認過。請設定一組只有您知道、和現在不同的新密碼。',
    },
    en: {
      title: 'Set a new password with it',
      detail:
        'The address of this account was never confirmed. Set a new password that only you know and that differs from the present one.',
    },
  },
  'member.last_admin': {
    'zh-TW': { title: '至少要有一位管理員', detail: '這是最後一位管理員，請先指派另一位。' },
    en: { title: 'The last admin stays', detail: 'This is the last admin. Name another one first.' },
  },
  'member.self_raise': {
    'zh-TW': { title: '不能為自己增加角色', detail: '請由另一位管理員為您增加角色。' },
    en: { title: 'Not for yourself', detail: 'Have another admin give you further roles.' },
  },
} as const satisfies Messages;

/** What a race can run into although the use case looked first. */
export const memberConstraints: ConstraintCodes = {
  member_account_unique: 'member.exists',
};
