/**
 * What the reader makes of a document. Plain data: it can be stored, sent and compared as JSON.
 *
 * `text` is normalised (wrap spaces gone, page cuts joined, note marks and list marks out); `raw` is the same
 * stretch as printed, with a line feed where the document was cut. Codes are canonical; `printedCode` is what
 * stands in the document.
 */

/** Place in the source: first line and first column are 1; columns count UTF-16 units, as editors do. */
export interface Place {
  line: number;
  column: number;
}

/** A sentence for people, in both languages of the product. */
export interface Localised {
  'zh-TW': string;
  en: string;
}

export type StandardKind = 'unit' | 'occupation';

/** One line of a nested list, for showing it as printed; `items` holds the same texts without the depth. */
export interface OutlineLine {
  depth: number;
  text: string;
}

/** How an item differs from what was published, by a person's edits. */
export interface Edited {
  /** The published wording; present where the text was changed. */
  text?: string;
  /** Code of the element it is published under; present where it was moved. */
  movedFrom?: string;
  reordered?: boolean;
  reasons?: string[];
}

interface Printed {
  /** Present only where a person edited it. */
  edited?: Edited;
  text: string;
  raw: string;
  /** Numbers of the notes cited in it, in the order of their marks. */
  noteRefs: number[];
  at: Place;
}

interface Coded extends Printed {
  code: string;
  printedCode: string;
}

export interface Indicator extends Coded {
  /** Printed in the row of one element under the code of another: the element that the code names. */
  codeSays?: string;
}

export type Output = Coded;

export interface Element {
  edited?: Edited;
  code: string;
  printedCode: string;
  title: string;
  raw: string;
  noteRefs: number[];
  /** Level of its own, or of the cell that serves the whole unit; absent when none is printed. */
  level?: number;
  indicators: Indicator[];
  outputs: Output[];
  at: Place;
}

/** An item of knowledge or skill (CompetenceItem). */
export interface CompetenceItem extends Coded {
  items: string[];
  /** Only where the items are nested. */
  outline?: OutlineLine[];
  /** Codes of the elements it is printed beside; empty when one cell serves the whole unit. */
  elements: string[];
  /** Codes of items that a person has declared to be the same. */
  sameAs?: string[];
}

export interface Attitude extends Coded {
  /** The two halves of `text` where it has the form «name：description». */
  name?: string;
  description?: string;
}

export interface Unit {
  edited?: Edited;
  code: string;
  printedCode: string;
  title: string;
  raw: string;
  noteRefs: number[];
  /** Null when none is printed, or when the elements' levels differ. */
  level: number | null;
  elements: Element[];
  knowledge: CompetenceItem[];
  skills: CompetenceItem[];
  at: Place;
}

export type GuideSectionKind = 'criticalEvidence' | 'contextAndResources' | 'methods' | 'support' | 'other';

/** GuideItem: one line of the assessment guide; its code is made of the section and its place, such as CE01. */
export interface GuideItem extends Printed {
  code: string;
  printedCode: string;
}

export interface GuideSection {
  kind: GuideSectionKind;
  heading: string;
  /** Opening line before the list, or an empty string. */
  introduction: string;
  items: GuideItem[];
  at: Place;
}

export interface AssessmentGuide {
  criticalEvidence: string[];
  contextAndResources: string[];
  methods: string[];
  support: string[];
  /** The same with headings, opening lines, codes, raw texts and note citations. */
  sections: GuideSection[];
}

/** A range note. A remark without a number is a note whose number is null. */
export interface Note {
  edited?: Edited;
  number: number | null;
  text: string;
  raw: string;
  items: string[];
  outline?: OutlineLine[];
  /** Other notes cited in it; present only where there are some. */
  noteRefs?: number[];
  at: Place;
}

/** Who may begin: schooling or experience asked for at entry. Not a note. */
export interface EntryRequirement {
  text: string;
  raw: string;
  at: Place;
}

export interface LineageEntry {
  version: string;
  code: string;
  name: string;
  state: string;
  note: string;
  date: string;
}

export interface Classification {
  /** 職類別, 職業別, 行業別 as printed. */
  label: string;
  name: string;
  code: string;
}

export interface StandardHead {
  kind: StandardKind;
  /** As printed: IIS5R0727, BAS2421-003v2. */
  code: string;
  name: string;
  /** «v2»; a code without a version is «v1». */
  version: string;
  /** 基準級別 or 職能單元級別; null when none is printed. */
  level: number | null;
  domain?: string;
  classification?: Classification[];
  description?: string;
  lineage?: LineageEntry[];
  /** Lines of 更新紀錄. */
  updates?: string[];
}

/** Text under a heading that the reader does not know; nothing is dropped for being unknown. */
export interface OtherText {
  heading: string;
  lines: string[];
  at: Place;
}

export type FindingGrade = 'decide' | 'repaired' | 'kept';

/** A change to the reading, addressed by where the item is printed, so that no other change disturbs it. */
export type Effect =
  /** An indicator or output goes under the element printed at `to`. */
  | { op: 'move'; at: Place; to: Place }
  /** An element goes into the unit printed at `to`. */
  | { op: 'move-element'; at: Place; to: Place }
  /** The end of an indicator or output becomes one of its own, under the element printed at `to`. */
  | { op: 'split'; at: Place; text: string; own: { at: Place; code: string; text: string }; to: Place }
  /** An item is no item of its own: it goes, and the one printed at `to` has the text of both. */
  | { op: 'join'; at: Place; to: Place; text: string }
  | { op: 'to-indicator'; at: Place; code: string }
  | { op: 'to-output'; at: Place; code: string }
  | { op: 'competence-to'; at: Place; list: 'knowledge' | 'skills'; code: string }
  | { op: 'set-code'; at: Place; code: string }
  /** Text of an item, or title of an element or unit. */
  | { op: 'set-text'; at: Place; text: string }
  | { op: 'same-as'; at: Place; codes: string[] }
  | { op: 'set-elements'; at: Place; elements: string[] }
  /** One of the notes cited: another instead, or none. */
  | { op: 'cite'; at: Place; from: number; to: number | null }
  /** A note that nothing cites is cited by this item as well. */
  | { op: 'cite-also'; at: Place; number: number }
  | { op: 'set-note-number'; at: Place; number: number | null }
  | { op: 'set-name'; name: string }
  | { op: 'guide-section'; at: Place; kind: Exclude<GuideSectionKind, 'other'> }
  /** `items`: what the lines are when read as knowledge or skills. */
  | { op: 'other-to'; at: Place; target: OtherTarget; items?: CompetenceItem[] };

export type OtherTarget =
  | 'attitudes'
  | 'knowledge'
  | 'skills'
  | 'criticalEvidence'
  | 'contextAndResources'
  | 'methods'
  | 'support'
  | 'notes'
  | 'entryRequirements';

export interface Choice {
  id: string;
  label: Localised;
  /** What the reading holds when this is chosen. */
  detail?: Localised;
  /** Empty when the reading stays as it stands. */
  effects: Effect[];
  /** `text`, `code`: the decision's `custom` is one; `per-item`: it names one choice for each of `items`. */
  accepts?: 'text' | 'code' | 'per-item';
  /** For `per-item`: the choices of each item, by its code. */
  items?: { code: string; choices: { id: string; effects: Effect[] }[] }[];
  /** For `text` and `code`: the items that receive it. */
  targets?: Place[];
}

export interface Finding {
  grade: FindingGrade;
  /** Stable name of the kind of finding, such as `indicator.row-disagrees`. */
  code: string;
  /** Code and subject; the same for the same finding when the document comes again with other page cuts. */
  key: string;
  /** Code of the item concerned, where there is one. */
  subject?: string;
  at: Place;
  /** What stands in the document, quoted. */
  seen: string;
  /** What the reading holds instead, or as well. */
  proposed: string;
  message: Localised;
  /** On every `decide`; on a `kept` where a person may still say otherwise. */
  choices?: Choice[];
}

export interface Reading {
  standard: StandardHead;
  units: Unit[];
  attitudes: Attitude[];
  assessmentGuide: AssessmentGuide;
  notes: Note[];
  entryRequirements: EntryRequirement[];
  /** Present only where there is such text. */
  other?: OtherText[];
  findings: Finding[];
}

/** A person's answer to a finding. */
export interface Decision {
  findingKey: string;
  choiceId: string;
  custom?: string | Record<string, string>;
  reason?: string;
}

/** A stretch of the source and where it went. Offsets are UTF-16 units of the decoded text, end not included. */
export interface AccountSpan {
  start: number;
  end: number;
  kind: 'placed' | 'dropped';
  /** Placed: the path in the reading, such as `units/T1/elements/T1.1/indicators/P1.1.1`. Dropped: the reason. */
  where: string;
}

export interface SourceAccount {
  /** Characters of the decoded source, a byte order mark not counted. */
  characters: number;
  placed: number;
  dropped: number;
  /** Characters dropped, by reason. */
  reasons: Record<string, number>;
  /** Every character stands in exactly one span; spans are in order and without gaps. */
  spans: AccountSpan[];
}

export interface ReadingResult {
  reading: Reading;
  account: SourceAccount;
  /** Encoding the bytes were in. */
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  /** The decoded text that places and offsets refer to. */
  source: string;
}

/** Limits; a published standard has less than 0.1 MB of text, 1,500 cells and 500 items. */
export interface ReaderOptions {
  /** Largest source in bytes; 4,000,000 when not given. */
  maxBytes?: number;
  /** Most table cells; 20,000 when not given. */
  maxCells?: number;
  /** Longest cell or line in characters, markup left out; 20,000 when not given. */
  maxCellLength?: number;
  /** Most lines and paragraphs; 20,000 when not given. */
  maxLines?: number;
  /** Most items with a code; 5,000 when not given. */
  maxItems?: number;
  /** Deepest nesting of HTML elements in a cell; 100 when not given. */
  maxNesting?: number;
}
