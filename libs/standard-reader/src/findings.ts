import type { Finding, Localised, Place } from './reading';
import type { Ledger } from './account';
import type { Citation } from './text';

/** What a part of the reader has to say; the key is made from code and subject. */
export interface Remark extends Omit<Finding, 'key' | 'message' | 'at'> {
  zh: string;
  en: string;
  /** What tells it from others of its code, where the subject alone does not. */
  about?: string;
}

export class Findings {
  private readonly list: Finding[] = [];
  private readonly used = new Map<string, number>();

  add(at: Place, remark: Remark): void {
    const { zh, en, about, ...rest } = remark;
    const message: Localised = { 'zh-TW': zh, en };
    const base = [rest.code, about ?? rest.subject ?? ''].filter((part) => part !== '').join(':');
    const count = (this.used.get(base) ?? 0) + 1;
    this.used.set(base, count);
    const key = count === 1 ? base : `${base}#${count}`;
    this.list.push({ ...rest, key, at, message });
  }

  has(code: string, subject: string): boolean {
    return this.list.some((finding) => finding.code === code && finding.subject === subject);
  }

  /** In the order of the source. */
  result(): Finding[] {
    return this.list
      .map((finding, i) => ({ finding, i }))
      .sort(
        (a, b) =>
          a.finding.at.line - b.finding.at.line || a.finding.at.column - b.finding.at.column || a.i - b.i,
      )
      .map(({ finding }) => finding);
  }
}

/** Everything a part of the reader needs: where text stands, and where to report. */
export interface Context {
  ledger: Ledger;
  findings: Findings;
  /** Every note mark met, with the text that it stands in. */
  cited: CitationUse[];
  /** Codes that are printed otherwise than they are kept. */
  recoded: Recoding[];
}

export interface Recoding {
  code: string;
  printed: string;
  at: Place;
}

export interface CitationUse {
  citation: Citation;
  /** The whole text, free of marks; the citation's position counts in it. */
  text: string;
  /** Code of the item, for the finding. */
  subject: string;
  /** Where the item is printed: what an effect addresses. */
  owner: Place;
  /** Which of the item's citations it is. */
  nth: number;
}

/** Quotes a stretch for a finding, long ones shortened in the middle. */
export function quote(text: string, length = 80): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  const half = Math.floor(length / 2);
  return flat.length <= length ? flat : `${flat.slice(0, half)}…${flat.slice(-half)}`;
}
