import type { AssessmentMethod, ToolKind, ToolTargetKind } from '../vocabulary';

interface Coded {
  readonly id: string;
  readonly code: string;
  readonly text: string;
}

/** As much of a unit as its tools are made of. */
export interface ToolUnit {
  readonly elements: readonly {
    readonly id: string;
    readonly code: string;
    readonly title: string;
    readonly indicators: readonly Coded[];
    readonly outputs: readonly Coded[];
  }[];
  readonly knowledge: readonly ToolCompetence[];
  readonly skills: readonly ToolCompetence[];
  /** Of the release, and so of each of its units. */
  readonly attitudes: readonly ToolCompetence[];
}

export interface ToolCompetence extends Coded {
  readonly items: readonly string[];
  /** Elements it stands beside; empty: it holds for the whole unit. */
  readonly elementIds: readonly string[];
}

/** As much of an assessment guide as tools are made of. */
export interface ToolGuide {
  readonly criticalEvidence: readonly Coded[];
  readonly methods: readonly Coded[];
}

export interface ToolTarget {
  readonly kind: ToolTargetKind;
  readonly id: string;
}

export interface ToolLine {
  /** The element under which it is shown; null: it belongs to the whole unit. */
  readonly elementId: string | null;
  /** What is observed, asked, looked for or asked of the third party. */
  readonly text: string;
  /** For whoever uses it: the occasion, what to ask on, which document, whom to ask. */
  readonly hint: string;
  /** What good looks like. */
  readonly expected: string;
  readonly targets: readonly ToolTarget[];
}

/** A method of the guide that led to the tool; the guide's own wording is found by its item. */
export interface ToolBasis {
  readonly guideItemId: string;
  readonly method: AssessmentMethod;
}

export interface ProposedTool {
  readonly kind: ToolKind;
  readonly basis: readonly ToolBasis[];
  readonly lines: readonly ToolLine[];
}

/** The tool with which a method is carried out. */
export const toolOfMethod: Readonly<Record<AssessmentMethod, ToolKind>> = {
  direct_observation: 'observation_checklist',
  simulation: 'observation_checklist',
  oral_questioning: 'question_set',
  written_questioning: 'question_set',
  document_review: 'document_review',
  product_portfolio: 'document_review',
  prior_learning: 'document_review',
  third_party_report: 'third_party_form',
  stakeholder_feedback: 'third_party_form',
};
