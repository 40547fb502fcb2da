import { compareReleases, countChanges, type Pairing } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { NotFound } from '../../platform/errors/domain-error';
import type { ReleaseDetail } from '../standards/standards.dto';
import { StandardsService } from '../standards/standards.service';
import { comparableItems, type PlacedItem } from './comparable-release';
import type { ComparedItem, ComparedSide, ReleaseComparison, ReleaseLineage } from './comparisons.dto';
import { EditionsRepository } from './editions.repository';
import type { ReleaseEdition } from '../standards/release-life.dto';

/** What became of each item of one release in another: computed from the two published texts, never stored. */
@Injectable()
export class ComparisonsService {
  constructor(
    private readonly standards: StandardsService,
    private readonly editions: EditionsRepository,
  ) {}

  /** @throws NotFound */
  async compare(afterId: string, beforeId: string): Promise<ReleaseComparison> {
    const before = await this.standards.release(beforeId);
    const after = afterId === beforeId ? before : await this.standards.release(afterId);
    const items = { before: comparableItems(before), after: comparableItems(after) };
    const placed = {
      before: new Map(items.before.map((item) => [item.id, item])),
      after: new Map(items.after.map((item) => [item.id, item])),
    };
    const pairings = compareReleases(items.before, items.after);
    return {
      before: edition(before),
      after: edition(after),
      counts: countChanges(pairings),
      items: pairings.flatMap((pairing) => present(pairing, placed.before, placed.after)),
    };
  }

  /** The release with the other editions of its standard. @throws NotFound */
  async lineage(releaseId: string): Promise<ReleaseLineage> {
    const lineage = await this.editions.lineageOf(releaseId);
    if (lineage === undefined) throw new NotFound('release');
    return lineage;
  }
}

function edition({ id, code, version, name, state, publishedAt }: ReleaseDetail): ReleaseEdition {
  // Only a draft is without its day, and drafts are never read.
  if (publishedAt === null) throw new NotFound('release');
  return { id, code, version, name, state, publishedAt };
}

type Placed = ReadonlyMap<string, PlacedItem>;

function present(
  { change, similarity, runs, ...pair }: Pairing,
  before: Placed,
  after: Placed,
): ComparedItem[] {
  const kind = (pair.after ?? pair.before)?.kind;
  if (kind === undefined) return [];
  return [
    {
      kind,
      change,
      similarity: Math.round(similarity * 1000) / 1000,
      before: side(pair.before === null ? undefined : before.get(pair.before.id)),
      after: side(pair.after === null ? undefined : after.get(pair.after.id)),
      runs: [...runs],
    },
  ];
}

const side = (item: PlacedItem | undefined): ComparedSide | null =>
  item === undefined
    ? null
    : {
        id: item.id,
        code: item.code,
        text: item.text,
        parentId: item.parentId,
        unitCode: item.unitCode,
        elementCode: item.elementCode,
      };
