import type {
  AssessmentMethod,
  AuthenticityMeans,
  EnrolmentState,
  Locale,
  TargetKind,
  TargetStatus,
} from './vocabulary';

/** What the lists of the vocabulary are called where people read them: on a page, in a file, in a letter. */
export interface TermWords {
  readonly method: Readonly<Record<AssessmentMethod, string>>;
  readonly authenticity: Readonly<Record<AuthenticityMeans, string>>;
  readonly state: Readonly<Record<TargetStatus, string>>;
  readonly enrolmentState: Readonly<Record<EnrolmentState, string>>;
  readonly targetKind: Readonly<Record<TargetKind, string>>;
}

export const termWords: Readonly<Record<Locale, TermWords>> = {
  'zh-TW': {
    method: {
      direct_observation: '直接觀察',
      document_review: '文件檢視',
      oral_questioning: '口頭提問',
      written_questioning: '筆試提問',
      third_party_report: '第三方報告',
      stakeholder_feedback: '客戶回饋',
      product_portfolio: '作品集',
      simulation: '模擬',
      prior_learning: '先前學習認可',
    },
    authenticity: {
      witnessed: '評量人員在場看到',
      declared: '受評者聲明',
      questioned: '經提問確認',
      source_checked: '與原件或出處核對過',
      identity_email: '以電子郵件網域確認身分',
      identity_telephone: '以電話確認身分',
      identity_in_person: '當面確認身分',
    },
    state: {
      covered: '已涵蓋',
      partly: '部分涵蓋',
      to_judge: '待判定',
      not_yet: '尚未合格',
      expired: '證據過期',
      none: '沒有證據',
    },
    enrolmentState: {
      planned: '還沒開始',
      in_progress: '進行中',
      ready_to_decide: '可以判定',
      decided: '待簽核',
      signed: '已簽核',
      withdrawn: '已撤回',
    },
    targetKind: {
      indicator: '行為指標',
      critical_evidence: '關鍵證據',
      output: '產出',
      knowledge: '知識',
      skill: '技能',
      attitude: '態度',
    },
  },
  en: {
    method: {
      direct_observation: 'Observation',
      document_review: 'Document review',
      oral_questioning: 'Oral questions',
      written_questioning: 'Written questions',
      third_party_report: 'Third-party report',
      stakeholder_feedback: 'Customer feedback',
      product_portfolio: 'Portfolio',
      simulation: 'Simulation',
      prior_learning: 'Prior learning',
    },
    authenticity: {
      witnessed: 'seen by the assessor',
      declared: 'declared by the candidate',
      questioned: 'asked about it',
      source_checked: 'checked at the source',
      identity_email: 'identity by e-mail domain',
      identity_telephone: 'identity by telephone',
      identity_in_person: 'identity in person',
    },
    state: {
      covered: 'Covered',
      partly: 'Partly covered',
      to_judge: 'To judge',
      not_yet: 'Not yet satisfactory',
      expired: 'Evidence too old',
      none: 'No evidence',
    },
    enrolmentState: {
      planned: 'Not started',
      in_progress: 'In progress',
      ready_to_decide: 'Ready to decide',
      decided: 'Awaiting sign-off',
      signed: 'Signed',
      withdrawn: 'Withdrawn',
    },
    targetKind: {
      indicator: 'Indicators',
      critical_evidence: 'Critical evidence',
      output: 'Outputs',
      knowledge: 'Knowledge',
      skill: 'Skills',
      attitude: 'Attitudes',
    },
  },
};
