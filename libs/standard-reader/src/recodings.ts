import type { Context, Recoding } from './findings';

/** More than these of one letter are told together: a document that writes all its codes in one odd way. */
const FEW = 3;

/** Tells of codes that are printed otherwise than they are kept: K1 for K01, O.2.1.1, full-width letters. */
export function reportRecodings(ctx: Context): void {
  const byLetter = new Map<string, Recoding[]>();
  const seen = new Set<string>();
  for (const recoding of ctx.recoded) {
    const key = `${recoding.printed} ${recoding.code}`;
    if (seen.has(key) || recoding.printed.replace(/\s/g, '') === recoding.code) continue;
    seen.add(key);
    const letter = recoding.code.charAt(0);
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), recoding]);
  }
  for (const [letter, group] of byLetter) {
    if (group.length <= FEW) group.forEach((one) => report(ctx, one.code, [one]));
    else report(ctx, letter, group);
  }
}

function report(ctx: Context, subject: string, group: readonly Recoding[]): void {
  const [first] = group;
  if (first === undefined) return;
  const printed = group.map((one) => one.printed).join('、');
  const codes = group.map((one) => one.code).join('、');
  ctx.findings.add(first.at, {
    grade: 'repaired',
    code: 'code.normalised',
    subject,
    seen: printed,
    proposed: codes,
    zh: `代碼寫成 ${printed}，正規化為 ${codes}。`,
    en: `Codes are written ${printed} and normalised to ${codes}.`,
  });
}
