/** Written from apps/api/openapi.json by «npm run openapi»; changes by hand do not last. */
export const limits = {
  "AdjustmentCreate": {
    "adjusted": {
      "maxLength": 2000
    },
    "unchanged": {
      "maxLength": 2000
    }
  },
  "AdjustmentEnd": {
    "because": {
      "maxLength": 1000
    }
  },
  "AlsoFor": {
    "targetIds": {
      "maxItems": 200
    },
    "parts": {
      "maxItems": 200
    }
  },
  "AlsoJudgedFor": {
    "targetIds": {
      "maxItems": 200
    },
    "parts": {
      "maxItems": 200
    },
    "judgements": {
      "maxItems": 200
    }
  },
  "AppointmentCancel": {
    "reason": {
      "maxLength": 1000
    }
  },
  "AppointmentCreate": {
    "place": {
      "maxLength": 200
    },
    "link": {
      "maxLength": 500
    },
    "reason": {
      "maxLength": 1000
    },
    "enrolmentIds": {
      "maxItems": 20
    },
    "targetIds": {
      "maxItems": 200
    }
  },
  "AppointmentMove": {
    "place": {
      "maxLength": 200
    },
    "link": {
      "maxLength": 500
    },
    "reason": {
      "maxLength": 1000
    }
  },
  "AssignmentCreate": {
    "candidateIds": {
      "maxItems": 200
    },
    "csv": {
      "maxLength": 60000
    },
    "assessorIds": {
      "maxItems": 200
    },
    "supervisorIds": {
      "maxItems": 200
    },
    "electives": {
      "maxItems": 200
    },
    "people": {
      "maxItems": 200
    },
    "entry": {
      "maxItems": 50
    }
  },
  "AssignmentRequest": {
    "candidateIds": {
      "maxItems": 200
    },
    "csv": {
      "maxLength": 60000
    },
    "assessorIds": {
      "maxItems": 200
    },
    "supervisorIds": {
      "maxItems": 200
    },
    "electives": {
      "maxItems": 200
    },
    "people": {
      "maxItems": 200
    }
  },
  "AuthenticityRule": {
    "means": {
      "maxItems": 7
    }
  },
  "CarryOverCreate": {
    "decisions": {
      "maxItems": 500
    }
  },
  "CarryOverDecision": {
    "reason": {
      "maxLength": 2000
    }
  },
  "CellsLocator": {
    "quote": {
      "maxLength": 2000
    }
  },
  "ClaimsCreate": {
    "targetIds": {
      "maxItems": 200
    },
    "parts": {
      "maxItems": 200
    }
  },
  "DisplayedProgramme": {
    "units": {
      "maxItems": 200
    },
    "attitudes": {
      "maxItems": 1000
    }
  },
  "ElectivesChoice": {
    "programmeUnitIds": {
      "maxItems": 200
    }
  },
  "EnrolmentCreate": {
    "candidateIds": {
      "maxItems": 50
    }
  },
  "EnrolmentWithdraw": {
    "reason": {
      "maxLength": 1000
    }
  },
  "EnrolmentsChange": {
    "enrolmentIds": {
      "maxItems": 500
    },
    "candidateIds": {
      "maxItems": 200
    },
    "unitIds": {
      "maxItems": 200
    }
  },
  "EntryCheckGiven": {
    "reason": {
      "maxLength": 1000
    }
  },
  "EntryChecksGiven": {
    "checks": {
      "maxItems": 50
    }
  },
  "EntryGiven": {
    "reason": {
      "maxLength": 1000
    }
  },
  "EvidenceCreate": {
    "title": {
      "maxLength": 200
    },
    "place": {
      "maxLength": 200
    },
    "context": {
      "maxLength": 4000
    },
    "narrative": {
      "maxLength": 20000
    },
    "fileIds": {
      "maxItems": 20
    },
    "judgements": {
      "maxItems": 200
    },
    "targetIds": {
      "maxItems": 200
    },
    "competenceItemIds": {
      "maxItems": 200
    },
    "parts": {
      "maxItems": 200
    },
    "alsoFor": {
      "maxItems": 20
    }
  },
  "EvidenceRequestCreate": {
    "message": {
      "maxLength": 1000
    }
  },
  "EvidenceRevise": {
    "title": {
      "maxLength": 200
    },
    "narrative": {
      "maxLength": 20000
    },
    "fileIds": {
      "maxItems": 20
    },
    "targetIds": {
      "maxItems": 200
    },
    "parts": {
      "maxItems": 200
    },
    "declaration": {
      "maxLength": 1000
    }
  },
  "EvidenceWithdraw": {
    "reason": {
      "maxLength": 1000
    }
  },
  "FindingDecision": {
    "choiceId": {
      "maxLength": 100
    },
    "reason": {
      "maxLength": 1000
    }
  },
  "FindingsDecision": {
    "findings": {
      "maxItems": 1000
    },
    "choiceId": {
      "maxLength": 100
    },
    "reason": {
      "maxLength": 1000
    }
  },
  "FindingsLookedThrough": {
    "findingIds": {
      "maxItems": 5000
    }
  },
  "GroupCreate": {
    "name": {
      "maxLength": 200
    }
  },
  "GroupMembersAdd": {
    "candidateIds": {
      "maxItems": 200
    },
    "list": {
      "maxLength": 40000
    }
  },
  "GroupMembersRemove": {
    "candidateIds": {
      "maxItems": 200
    }
  },
  "GroupReminders": {
    "candidateIds": {
      "maxItems": 200
    }
  },
  "GroupUpdate": {
    "name": {
      "maxLength": 200
    }
  },
  "HandOver": {
    "units": {
      "maxItems": 200
    },
    "programmes": {
      "maxItems": 200
    },
    "groups": {
      "maxItems": 200
    }
  },
  "IdentityCheckCreate": {
    "remark": {
      "maxLength": 1000
    }
  },
  "JoiningRequest": {
    "password": {
      "maxLength": 200
    },
    "newPassword": {
      "maxLength": 200
    }
  },
  "JudgedTarget": {
    "remark": {
      "maxLength": 2000
    }
  },
  "JudgementCreate": {
    "authenticBy": {
      "maxItems": 7
    },
    "remark": {
      "maxLength": 2000
    }
  },
  "JudgementsCreate": {
    "judgements": {
      "maxItems": 200
    }
  },
  "Leave": {
    "units": {
      "maxItems": 200
    },
    "programmes": {
      "maxItems": 200
    },
    "groups": {
      "maxItems": 200
    },
    "withdrawOwnReason": {
      "maxLength": 1000
    },
    "keepOpenReason": {
      "maxLength": 1000
    }
  },
  "MarkCreate": {
    "targetIds": {
      "maxItems": 60
    },
    "note": {
      "maxLength": 1000
    }
  },
  "MarkRemove": {
    "reason": {
      "maxLength": 1000
    }
  },
  "MemberCreate": {
    "roles": {
      "maxItems": 7
    },
    "displayName": {
      "maxLength": 100
    },
    "department": {
      "maxLength": 100
    },
    "jobTitle": {
      "maxLength": 100
    }
  },
  "MemberUpdate": {
    "displayName": {
      "maxLength": 100
    },
    "department": {
      "maxLength": 100
    },
    "jobTitle": {
      "maxLength": 100
    }
  },
  "MessageCreate": {
    "text": {
      "maxLength": 4000
    }
  },
  "NotificationsRead": {
    "ids": {
      "maxItems": 200
    }
  },
  "OrganisationUpdate": {
    "name": {
      "maxLength": 200
    },
    "timeZone": {
      "maxLength": 100
    },
    "validityNoticeDays": {
      "maxItems": 6
    }
  },
  "OutcomeCreate": {
    "reasoning": {
      "maxLength": 4000
    },
    "nextSteps": {
      "maxLength": 4000
    }
  },
  "OwnPasswordSetting": {
    "password": {
      "maxLength": 200
    }
  },
  "PartialTargetRules": {
    "methodsAllOf": {
      "maxItems": 9
    },
    "methodsAnyOf": {
      "maxItems": 9
    }
  },
  "PartsOfTarget": {
    "parts": {
      "maxItems": 200
    }
  },
  "PassageLocator": {
    "quote": {
      "maxLength": 2000
    },
    "prefix": {
      "maxLength": 64
    },
    "suffix": {
      "maxLength": 64
    },
    "rects": {
      "maxItems": 200
    }
  },
  "PasswordChange": {
    "currentPassword": {
      "maxLength": 200
    },
    "newPassword": {
      "maxLength": 200
    }
  },
  "PersonChoice": {
    "electives": {
      "maxItems": 200
    },
    "entry": {
      "maxItems": 50
    }
  },
  "PlanAcknowledge": {
    "remark": {
      "maxLength": 2000
    }
  },
  "PlanDraft": {
    "items": {
      "maxItems": 100
    },
    "note": {
      "maxLength": 2000
    }
  },
  "PlanItemDraft": {
    "targets": {
      "maxItems": 400
    },
    "basis": {
      "maxItems": 50
    },
    "performerName": {
      "maxLength": 200
    },
    "instructions": {
      "maxLength": 2000
    }
  },
  "ProgrammeDraft": {
    "name": {
      "maxLength": 500
    },
    "nameEn": {
      "maxLength": 500
    },
    "description": {
      "maxLength": 4000
    },
    "sections": {
      "maxItems": 20
    },
    "entryRequirements": {
      "maxItems": 50
    }
  },
  "ProgrammeEnrolmentWithdraw": {
    "reason": {
      "maxLength": 1000
    }
  },
  "ProgrammeEnrolmentsChange": {
    "ids": {
      "maxItems": 200
    }
  },
  "ProgrammeEnrolmentsWithdraw": {
    "reason": {
      "maxLength": 1000
    },
    "ids": {
      "maxItems": 200
    }
  },
  "ProgrammeEntryRequirementDraft": {
    "text": {
      "maxLength": 4000
    }
  },
  "ProgrammeOutcomeCreate": {
    "reasoning": {
      "maxLength": 4000
    }
  },
  "ProgrammeRenewal": {
    "reason": {
      "maxLength": 2000
    }
  },
  "ProgrammeReturnCreate": {
    "reason": {
      "maxLength": 2000
    }
  },
  "ProgrammeSectionDraft": {
    "name": {
      "maxLength": 500
    },
    "units": {
      "maxItems": 200
    }
  },
  "ProgrammeSignOffCreate": {
    "password": {
      "maxLength": 1000
    }
  },
  "ProgrammeUnitDraft": {
    "requires": {
      "maxItems": 50
    }
  },
  "ReadingEditCreate": {
    "text": {
      "maxLength": 4000
    },
    "reason": {
      "maxLength": 1000
    }
  },
  "ReleaseWithdraw": {
    "reason": {
      "maxLength": 1000
    }
  },
  "RenewalProposalCreate": {
    "reason": {
      "maxLength": 2000
    }
  },
  "ReviewRequest": {
    "note": {
      "maxLength": 1000
    }
  },
  "ReviewReturn": {
    "reason": {
      "maxLength": 1000
    }
  },
  "RolesChange": {
    "roles": {
      "maxItems": 7
    },
    "keepOpenReason": {
      "maxLength": 1000
    }
  },
  "RuleSet": {
    "overrides": {
      "maxItems": 500
    }
  },
  "RulesChange": {
    "reason": {
      "maxLength": 1000
    }
  },
  "SelfAssessmentSave": {
    "ratings": {
      "maxItems": 200
    }
  },
  "SelfRatingGiven": {
    "note": {
      "maxLength": 1000
    },
    "evidenceIds": {
      "maxItems": 20
    }
  },
  "SignInRequest": {
    "password": {
      "maxLength": 200
    }
  },
  "SignOffCreate": {
    "items": {
      "maxItems": 2500
    },
    "password": {
      "maxLength": 1000
    }
  },
  "SignOffReturnCreate": {
    "reason": {
      "maxLength": 2000
    }
  },
  "TargetRules": {
    "methodsAllOf": {
      "maxItems": 9
    },
    "methodsAnyOf": {
      "maxItems": 9
    }
  },
  "TeamAddition": {
    "enrolmentIds": {
      "maxItems": 500
    },
    "candidateIds": {
      "maxItems": 200
    },
    "unitIds": {
      "maxItems": 200
    },
    "place": {
      "maxLength": 200
    }
  },
  "TeamMemberGiven": {
    "place": {
      "maxLength": 200
    }
  },
  "TeamUpdate": {
    "members": {
      "maxItems": 10
    }
  },
  "ThirdPartyAnswer": {
    "name": {
      "maxLength": 200
    },
    "position": {
      "maxLength": 200
    },
    "organisation": {
      "maxLength": 200
    },
    "relationshipNote": {
      "maxLength": 500
    },
    "knownSince": {
      "maxLength": 200
    },
    "conflictExplanation": {
      "maxLength": 2000
    },
    "answers": {
      "maxItems": 30
    },
    "statement": {
      "maxLength": 1000
    }
  },
  "ThirdPartyDecline": {
    "reason": {
      "maxLength": 1000
    }
  },
  "ThirdPartyInvite": {
    "inviteeName": {
      "maxLength": 200
    },
    "inviteeEmail": {
      "maxLength": 254
    },
    "inviteeOrganisation": {
      "maxLength": 200
    },
    "message": {
      "maxLength": 1000
    },
    "questions": {
      "maxItems": 30
    }
  },
  "ThirdPartyProposal": {
    "inviteeName": {
      "maxLength": 200
    },
    "inviteeEmail": {
      "maxLength": 254
    },
    "inviteeOrganisation": {
      "maxLength": 200
    },
    "message": {
      "maxLength": 1000
    }
  },
  "ThirdPartyQuestion": {
    "text": {
      "maxLength": 2000
    },
    "targetIds": {
      "maxItems": 200
    }
  },
  "ThirdPartyReply": {
    "answer": {
      "maxLength": 8000
    }
  },
  "ThirdPartyResend": {
    "inviteeEmail": {
      "maxLength": 254
    }
  },
  "ThirdPartyWithdraw": {
    "reason": {
      "maxLength": 1000
    }
  },
  "ToolDraft": {
    "lines": {
      "maxItems": 400
    }
  },
  "ToolLineDraft": {
    "text": {
      "maxLength": 2000
    },
    "hint": {
      "maxLength": 1000
    },
    "expected": {
      "maxLength": 4000
    },
    "targets": {
      "maxItems": 60
    }
  },
  "TranslationDecide": {
    "lines": {
      "maxItems": 500
    }
  },
  "TranslationWrite": {
    "text": {
      "maxLength": 5000
    }
  },
  "UploadCreate": {
    "title": {
      "maxLength": 200
    },
    "narrative": {
      "maxLength": 20000
    },
    "fileIds": {
      "maxItems": 20
    },
    "targetIds": {
      "maxItems": 200
    },
    "parts": {
      "maxItems": 200
    },
    "alsoFor": {
      "maxItems": 20
    },
    "declaration": {
      "maxLength": 1000
    }
  },
  "WordsLocator": {
    "quote": {
      "maxLength": 2000
    },
    "prefix": {
      "maxLength": 64
    },
    "suffix": {
      "maxLength": 64
    }
  }
} as const;
