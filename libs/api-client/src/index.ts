import type { components } from './schema';

/**
 * The words of the API, under the names its own description gives them (`schema.d.ts`, generated).
 */
type Schemas = components['schemas'];

export type Problem = Schemas['Problem'];
export type Person = Schemas['Person'];
export type SignInRequest = Schemas['SignInRequest'];
export type Account = Schemas['Account'];
export type Membership = Schemas['Membership'];
export type Session = Schemas['Session'];
export type SessionInfo = Schemas['SessionInfo'];
export type Organisation = Schemas['Organisation'];
export type Member = Schemas['Member'];
export type MemberCreate = Schemas['MemberCreate'];
export type MemberCreated = Schemas['MemberCreated'];
export type MemberUpdate = Schemas['MemberUpdate'];
export type ReleaseSummary = Schemas['ReleaseSummary'];
export type Indicator = Schemas['Indicator'];
export type Output = Schemas['Output'];
export type Element = Schemas['Element'];
export type CompetenceItem = Schemas['CompetenceItem'];
export type GuideItem = Schemas['GuideItem'];
export type AssessmentGuide = Schemas['AssessmentGuide'];
export type StandardNote = Schemas['StandardNote'];
export type Unit = Schemas['Unit'];
export type ReleaseDetail = Schemas['ReleaseDetail'];
export type UnitSummary = Schemas['UnitSummary'];
export type ImportSummary = Schemas['ImportSummary'];
export type Place = Schemas['Place'];
export type Words = Schemas['Words'];
export type FindingEffect = Schemas['FindingEffect'];
export type FindingChoice = Schemas['FindingChoice'];
export type Finding = Schemas['Finding'];
export type FindingDecision = Schemas['FindingDecision'];
export type ReadCoded = Schemas['ReadCoded'];
export type ReadElement = Schemas['ReadElement'];
export type ReadCompetenceItem = Schemas['ReadCompetenceItem'];
export type ReadUnit = Schemas['ReadUnit'];
export type ReadGuideSection = Schemas['ReadGuideSection'];
export type ReadNote = Schemas['ReadNote'];
export type ReadText = Schemas['ReadText'];
export type Reading = Schemas['Reading'];
export type ImportDetail = Schemas['ImportDetail'];
export type Review = Schemas['Review'];
export type EditedItem = Schemas['EditedItem'];
export type ReadingEdit = Schemas['ReadingEdit'];
export type ReadingEditCreate = Schemas['ReadingEditCreate'];
export type ReleaseEdit = Schemas['ReleaseEdit'];
export type ReleaseEdition = Schemas['ReleaseEdition'];
export type ReleaseWithdrawal = Schemas['ReleaseWithdrawal'];
export type EnrolmentState = Schemas['EnrolmentState'];
export type CoverageSummary = Schemas['CoverageSummary'];
export type EnrolmentUnit = Schemas['EnrolmentUnit'];
export type EnrolmentAbilities = Schemas['EnrolmentAbilities'];
export type EnrolmentSummary = Schemas['EnrolmentSummary'];
export type EnrolmentCreate = Schemas['EnrolmentCreate'];
export type Outcome = Schemas['Outcome'];
export type SignOff = Schemas['SignOff'];
export type SignOffReturn = Schemas['SignOffReturn'];
export type EvidenceRequest = Schemas['EvidenceRequest'];
export type EnrolmentDetail = Schemas['EnrolmentDetail'];
export type Overview = Schemas['Overview'];
export type TargetStatus = Schemas['TargetStatus'];
export type Reason = Schemas['Reason'];
export type TargetState = Schemas['TargetState'];
export type EvidenceRules = Schemas['EvidenceRules'];
export type Coverage = Schemas['Coverage'];
export type Method = Schemas['Method'];
export type Verdict = Schemas['Verdict'];
export type FileView = Schemas['FileView'];
export type JudgementView = Schemas['JudgementView'];
export type ClaimView = Schemas['ClaimView'];
export type Question = Schemas['Question'];
export type EvidenceVersionView = Schemas['EvidenceVersionView'];
export type EvidenceView = Schemas['EvidenceView'];
export type EvidenceDetail = Schemas['EvidenceDetail'];
export type ObservationCreate = Schemas['ObservationCreate'];
export type QuestioningCreate = Schemas['QuestioningCreate'];
export type UploadCreate = Schemas['UploadCreate'];
export type JudgementsCreate = Schemas['JudgementsCreate'];
export type RecordedEvidence = Schemas['RecordedEvidence'];
export type TodayItem = Schemas['TodayItem'];
export type Today = Schemas['Today'];
export type Feedback = Schemas['Feedback'];
export type MyUnits = Schemas['MyUnits'];
export type QueueItem = Schemas['QueueItem'];
export type Queue = Schemas['Queue'];
export type CaseRow = Schemas['CaseRow'];
export type ManifestItem = Schemas['ManifestItem'];
export type Case = Schemas['Case'];
export type SignOffCreate = Schemas['SignOffCreate'];
export type AuditEvent = Schemas['AuditEvent'];
export type AuditVerification = Schemas['AuditVerification'];

export type Role = Session['roles'][number];
export type StandardKind = ReleaseSummary['kind'];

/** One page of a list: what the address of the next page needs, null on the last. */
export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}
