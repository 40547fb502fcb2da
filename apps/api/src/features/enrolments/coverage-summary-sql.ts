/** The CoverageSummary of a row of `enrolment`, as the members of a JSON object. */
export const summaryMembers = (row: string): string => /* sql */ `
  'indicatorsCovered', ${row}.indicators_covered, 'indicatorsTotal', ${row}.indicators_total,
  'criticalCovered', ${row}.critical_covered, 'criticalTotal', ${row}.critical_total, 'toJudge', ${row}.to_judge,
  'requiredMissing', ${row}.required_missing, 'indicatorStrip', ${row}.indicator_strip,
  'criticalStrip', ${row}.critical_strip, 'outputStrip', ${row}.output_strip, 'knowledgeStrip', ${row}.knowledge_strip,
  'skillStrip', ${row}.skill_strip, 'attitudeStrip', ${row}.attitude_strip`;
