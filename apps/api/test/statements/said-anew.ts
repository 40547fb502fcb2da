import type { DeclaredStatement } from '../../src/platform/database/statement';

/** What the views of `migrations/1764020100000-what-stands.ts` say, in the ways in which a statement could say it anew. */
const patterns: readonly (readonly [RegExp, string])[] = [
  [/\bsupersedes_id = (?:\w+\.)?\w+/, 'asks what supersedes a row'],
  [/\w+ = (?:\w+\.)?supersedes_id\b/, 'asks what supersedes a row'],
  [/\bsupersedes_id IS NULL/, 'asks what supersedes a row'],
  [/\bnumber > \w+\.number/, 'looks for a newer version'],
  [/\bORDER BY (?:\w+\.)?number DESC LIMIT 1\b/, 'looks for the newest version'],
  [/\bmax\((?:\w+\.)?number\)/, 'looks for the newest version'],
  [/\bDISTINCT ON [^;]*\bnumber DESC/, 'looks for the newest version'],
  [/\b(?:FROM|JOIN) evidence_withdrawal\b/, 'looks for a withdrawal'],
  [/\b(?:FROM|JOIN) evidence_mark_removal\b/, 'looks for a removal'],
  [/\bundoes = /, 'looks for what undoes an edit'],
  [/\bcoalesce\(\w+\.(code|text), \w+\.\1\)/, 'puts the text of a target together'],
  [/\bFROM indicator\b.*\bUNION ALL\b.*\bsection = 'critical_evidence'/, 'lists the targets of a unit'],
];

/** Statements that do one of these and mean something else, with the reason. */
const otherwise: Readonly<Record<string, string>> = {
  assessment_plan_latest: 'the newest of the versions that the reader may see',
  assessment_plan_read: 'the newest of the versions that the reader may see',
  audit_names: 'the reason that was given',
  evidence_find_visible: 'shows the withdrawal',
  known_checkpoints: 'how far checkpoints were noted',
  rules_places: 'what a place of a rule is called, whichever release it is of',
  third_party_link_insert: 'the number of the next link',
  third_party_page: 'whether a newer link took the place of the one that leads here',
  verify_rows: 'the table itself, row by row',
};

/** Statements that say anew what stands, one line each, and exceptions that are none. */
export function saidAnew(statements: readonly DeclaredStatement[]): string[] {
  const found = statements.flatMap(({ declaredAs, text }) => {
    const words = text.replaceAll(/\s+/g, ' ');
    const what = patterns.filter(([pattern]) => pattern.test(words)).map(([, meaning]) => meaning);
    return [...new Set(what)].map((meaning) => ({ declaredAs, meaning }));
  });
  const excused = Object.keys(otherwise).filter((name) =>
    found.every(({ declaredAs }) => declaredAs !== name),
  );
  return [
    ...found
      .filter(({ declaredAs }) => otherwise[declaredAs] === undefined)
      .map(({ declaredAs, meaning }) => `${declaredAs} ${meaning}`),
    ...excused.map((name) => `${name} stands among the exceptions and is none`),
  ];
}
