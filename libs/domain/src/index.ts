export * from './accounts';
export * from './audit-actions';
export * from './canonical-json';
export * from './carry-over';
export * from './comparison/comparable';
export * from './comparison/compare-releases';
export * from './comparison/word-diff';
export * from './conversation/conversation';
export * from './coverage/cover-target';
export * from './coverage/cover-unit';
export * from './coverage/reason-words';
export * from './coverage/reasons';
export * from './coverage/remedies';
export * from './coverage/rules';
export * from './dates';
export * from './enrolment-state';
export * from './import-state';
export * from './is-record';
export * from './jobs/job-kinds';
export * from './limits';
export * from './methods/define-method';
export {
  type Field,
  type FieldProblem,
  type FieldRule,
  fieldRules,
  type FieldSchema,
  longestText,
  type ValueOf,
} from './methods/fields';
export * from './methods/direct-observation';
export * from './methods/document-review';
export * from './methods/methods';
export * from './methods/oral-questioning';
export * from './methods/prior-learning';
export * from './methods/product-portfolio';
export * from './methods/simulation';
export * from './methods/source-check';
export * from './methods/third-party';
export * from './methods/written-questioning';
export * from './matrix/arrange-group';
export * from './matrix/group-matrix';
export * from './matrix/letters';
export * from './matrix/tiles';
export * from './matrix/unit-cell';
export * from './matrix/unit-matrix';
export * from './marks/mark-locator';
export * from './marks/mark-order';
export * from './marks/mark-state';
export * from './notifications/mail-times';
export * from './notifications/notifications';
export * from './notifications/words';
export * from './permissions';
export * from './plans/adjustment';
export * from './plans/plan';
export * from './plans/plan-progress';
export * from './plans/propose-plan';
export * from './name-order';
export * from './search-words';
export * from './target-code';
export * from './term-words';
export * from './tools/method-terms';
export * from './tools/propose-tools';
export * from './tools/tool';
export * from './tools/tool-coverage';
export * from './read-day';
export * from './release-state';
export * from './third-parties/email-standing';
export * from './third-parties/invitation-state';
export * from './third-parties/plain-questions';
export * from './third-parties/reminders';
export * from './third-parties/usual-method';
export * from './translation-state';
export * from './visible-text';
export * from './vocabulary';
export * from './zoned-time';
