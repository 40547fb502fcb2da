/** Statements whose text is not ours, by the name they are run under, with the reason. */
export const notOurs: Readonly<Record<string, string>> = {
  jobs: 'the queue writes its statements itself, for tables of its own',
};

/** What the catalogue cannot see, by `statement.column`, with the part of the statement that says so. */
export const narrowedByTheStatement: Readonly<Record<string, string>> = {
  'file_job_failing.error': 'WHERE j.last_error IS NOT NULL',
  'reading_edits_earlier.op': "WHERE e.op <> 'undo'",
};
