import { marksIn, planSearch } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { decodeCursor, encodeCursor } from '../../platform/http/page';
import type { SearchAnswer, SearchHit, SearchQuery } from './search.dto';
import { type FoundEntry, type Place, SearchRepository } from './search.repository';

/** How many of each kind stand on the page of all kinds. */
const OF_EACH_KIND = 5;

const rankShape = /^\d{1,3}$/;
const codeShape = /^[^\u0000-\u001f]{1,200}$/u;
const numberShape = /^\d{1,6}$/;

@Injectable()
export class SearchService {
  constructor(private readonly search: SearchRepository) {}

  async find({ q, kind, state, level, standardKind, cursor, limit }: SearchQuery): Promise<SearchAnswer> {
    const plan = planSearch(q);
    const after = kind === undefined ? null : placeOf(cursor);
    if (plan.terms.length === 0) return { items: [], counts: [], nextCursor: null };
    const size = kind === undefined ? OF_EACH_KIND : limit;
    const { items, counts } = await this.search.find(plan, {
      kinds: kind === undefined ? null : [kind],
      states: state,
      level: level ?? null,
      standardKind: standardKind ?? null,
      after,
      // One more tells whether there is a next page.
      limit: kind === undefined ? size : size + 1,
    });
    const shown = kind === undefined ? items : items.slice(0, size);
    const last = shown.at(-1);
    return {
      items: shown.map((found) => present(found, plan.terms)),
      counts,
      nextCursor: items.length > shown.length && last !== undefined ? encodeCursor(keysOf(last)) : null,
    };
  }
}

function placeOf(cursor: string | undefined): Place | null {
  const [rank, code, number] = decodeCursor(cursor, [rankShape, codeShape, numberShape]) ?? [];
  if (rank === undefined || code === undefined || number === undefined) return null;
  return { rank: Number(rank), releaseCode: code, number: Number(number) };
}

const keysOf = ({ rank, releaseCode, number }: FoundEntry): string[] => [
  String(rank),
  releaseCode,
  String(number),
];

function present(found: FoundEntry, terms: readonly string[]): SearchHit {
  const { kind, id, releaseId, releaseCode, releaseName, releaseState, unitCode, elementCode, code } = found;
  const [text = '', ...below] = found.lines.split('\n');
  const marks = marksIn(text, terms);
  const line = marks.length > 0 ? undefined : below.find((each) => marksIn(each, terms).length > 0);
  return {
    ...{ kind, id, releaseId, releaseCode, releaseName, releaseState, unitCode, elementCode, code },
    ...{ text, marks },
    line: line ?? null,
    lineMarks: line === undefined ? [] : marksIn(line, terms),
  };
}
