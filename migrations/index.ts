/**
 * Migrations are frozen once they have landed, and so is all that they are made of: foundations/, search/ and
 * seal-tables.ts. They say literals and import nothing that goes on changing (docs/adr/0050).
 */
import { Foundations1763600000000 } from './1763600000000-foundations';
import { ImportReview1763700100000, importReviewTables } from './1763700100000-import-review';
import { CarryOver1763700200000, carryOverTables } from './1763700200000-carry-over';
import { Search1763700300000, searchAppendOnlyTables } from './1763700300000-search';
import { translationAppendOnlyTables, Translations1763700300001 } from './1763700300001-translations';
import { Tools1763700400000, toolTables } from './1763700400000-tools';
import { DocumentFormats1763700500000 } from './1763700500000-document-formats';
import { Mail1763800100000 } from './1763800100000-mail';
import { Methods1763800200000 } from './1763800200000-methods';
import { AssessmentPlans1763800300000, planTables } from './1763800300000-assessment-plans';
import { SelfAssessments1763800300001, selfAssessmentTables } from './1763800300001-self-assessments';
import { ThirdParties1763800400000, thirdPartyTables } from './1763800400000-third-parties';
import { FileProcessing1763800500000, fileProcessingTables } from './1763800500000-file-processing';
import { EvidenceMarks1763800600000, evidenceMarkTables } from './1763800600000-evidence-marks';
import { coverageTables, EvidenceRules1763800700000 } from './1763800700000-evidence-rules';
import { Conversation1763800900000, conversationAppendOnlyTables } from './1763800900000-conversation';
import { Notifications1763800900001 } from './1763800900001-notifications';
import { CarriedAlong1763801000000 } from './1763801000000-carried-along';
import { AccountLinks1764000200000 } from './1764000200000-account-links';
import { BackupSequences1764000300000 } from './1764000300000-backup-sequences';
import { fingerprintExisting, RowFingerprints1764000300001 } from './1764000300001-row-fingerprints';
import { FindPeople1764000500000 } from './1764000500000-find-people';
import { GuardWhatWasGiven1764000500001 } from './1764000500001-guard-what-was-given';
import { ToldOfReassignment1764000500002 } from './1764000500002-told-of-reassignment';
import { OpenWorkKept1764000500003, openWorkTables } from './1764000500003-open-work-kept';
import { FingerprintOpenWork1764001000300 } from './1764001000300-fingerprint-open-work';
import { AuditFilters1764001000301 } from './1764001000301-audit-filters';
import { DocumentFormatsKnown1764010100000 } from './1764010100000-document-formats-known';
import { LettersTriedAgain1764010300000 } from './1764010300000-letters-tried-again';
import { SharedBetweenProcesses1764010400000 } from './1764010400000-shared-between-processes';
import { WhatStands1764020100000 } from './1764020100000-what-stands';
import { CheaperLinks1764020200001 } from './1764020200001-cheaper-links';
import { ClaimsThatWait1764020200002 } from './1764020200002-claims-that-wait';
import { KeptVerification1764020200003 } from './1764020200003-kept-verification';
import { LessWorkForARow1764020300001 } from './1764020300001-less-work-for-a-row';
import { DailyVerification1764020400001 } from './1764020400001-daily-verification';
import { JudgementsThatSaySomething1764020400002 } from './1764020400002-judgements-that-say-something';
import { TargetsOfEveryKind1764020600000 } from './1764020600000-targets-of-every-kind';
import { Programmes1764020800000 } from './1764020800000-programmes';
import { appendOnlyTables as furtherAttemptTables, TimeAfter1764020850000 } from './1764020850000-time-after';
import { AssessorTeams1764020870100 } from './1764020870100-assessor-teams';
import { ContestedProbes1764020870200 } from './1764020870200-contested-probes';
import { ProgrammeWithdrawals1764020830000 } from './1764020830000-programme-withdrawals';
import {
  appendOnlyTables as onePieceTables,
  OnePieceManyUnits1764020870000,
} from './1764020870000-one-piece-many-units';
import { ProgrammesSigned1764020880000 } from './1764020880000-programmes-signed';
import { GroupNotices1764020890000 } from './1764020890000-group-notices';
import { ToldOfProgrammes1764020900000 } from './1764020900000-told-of-programmes';
import { ProgrammesRenewed1764020905000 } from './1764020905000-programmes-renewed';
import { RenewalsGoOn1764021000001 } from './1764021000001-renewals-go-on';
import { Appointments1764021030000 } from './1764021030000-appointments';
import { OfficeFilesRead1764021040000 } from './1764021040000-office-files-read';
import { DaysOffline1764021050000 } from './1764021050000-days-offline';
import {
  appendOnlyTables as foundationTables,
  globalTables as foundationGlobalTables,
} from './foundations/security';

export { fillPublished } from './1763700300000-search';
export { settleWhatWas } from './1764000200000-account-links';
export { fingerprintExisting };
/** Tables that belong to no organisation, of every migration, each with its reason. */
export const globalTables: Readonly<Record<string, string>> = {
  ...foundationGlobalTables,
  rate_count: 'counts requests before anybody is known',
  upload_turn: 'names an upload by its id alone while a process writes to it',
};

/** Tables whose rows are never changed or removed, of every migration. */
export const appendOnlyTables: readonly string[] = [
  ...foundationTables,
  ...importReviewTables,
  ...carryOverTables,
  ...searchAppendOnlyTables,
  ...translationAppendOnlyTables,
  ...toolTables,
  ...evidenceMarkTables,
  ...thirdPartyTables,
  ...conversationAppendOnlyTables,
  ...coverageTables,
  ...fileProcessingTables,
  ...planTables,
  ...selfAssessmentTables,
  ...openWorkTables,
  ...furtherAttemptTables,
  ...onePieceTables,
];

/** Every migration in the order in which it is applied. */
export const migrations = [
  Foundations1763600000000,
  ImportReview1763700100000,
  CarryOver1763700200000,
  Search1763700300000,
  Translations1763700300001,
  Tools1763700400000,
  DocumentFormats1763700500000,
  Mail1763800100000,
  Methods1763800200000,
  AssessmentPlans1763800300000,
  SelfAssessments1763800300001,
  ThirdParties1763800400000,
  FileProcessing1763800500000,
  EvidenceMarks1763800600000,
  EvidenceRules1763800700000,
  Conversation1763800900000,
  Notifications1763800900001,
  CarriedAlong1763801000000,
  AccountLinks1764000200000,
  BackupSequences1764000300000,
  RowFingerprints1764000300001,
  FindPeople1764000500000,
  GuardWhatWasGiven1764000500001,
  ToldOfReassignment1764000500002,
  OpenWorkKept1764000500003,
  FingerprintOpenWork1764001000300,
  AuditFilters1764001000301,
  DocumentFormatsKnown1764010100000,
  LettersTriedAgain1764010300000,
  SharedBetweenProcesses1764010400000,
  WhatStands1764020100000,
  CheaperLinks1764020200001,
  ClaimsThatWait1764020200002,
  KeptVerification1764020200003,
  LessWorkForARow1764020300001,
  DailyVerification1764020400001,
  JudgementsThatSaySomething1764020400002,
  TargetsOfEveryKind1764020600000,
  Programmes1764020800000,
  ProgrammeWithdrawals1764020830000,
  TimeAfter1764020850000,
  OnePieceManyUnits1764020870000,
  AssessorTeams1764020870100,
  ContestedProbes1764020870200,
  ProgrammesSigned1764020880000,
  GroupNotices1764020890000,
  ToldOfProgrammes1764020900000,
  ProgrammesRenewed1764020905000,
  RenewalsGoOn1764021000001,
  Appointments1764021030000,
  OfficeFilesRead1764021040000,
  DaysOffline1764021050000,
];
