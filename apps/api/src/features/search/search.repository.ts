import type { ReleaseState, SearchKind, SearchPlan, StandardKind } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { searchByGrams, searchProven } from './search-statements';

export interface Place {
  readonly rank: number;
  readonly releaseCode: string;
  readonly number: number;
}

export interface SearchBounds {
  /** null: the first few of each kind. */
  readonly kinds: readonly SearchKind[] | null;
  readonly states: readonly ReleaseState[];
  readonly level: number | null;
  readonly standardKind: StandardKind | null;
  readonly after: Place | null;
  /** Of each kind. */
  readonly limit: number;
}

export interface FoundEntry {
  readonly kind: SearchKind;
  readonly id: string;
  readonly releaseId: string;
  readonly releaseCode: string;
  readonly releaseName: string;
  readonly releaseState: ReleaseState;
  readonly unitCode: string | null;
  readonly elementCode: string | null;
  readonly code: string;
  /** The text, and below it what stands under it. */
  readonly lines: string;
  /** Twice the age of the edition (current, superseded, withdrawn), and one more unless the text begins so. */
  readonly rank: number;
  /** Of the line within its release. */
  readonly number: number;
}

export interface Found {
  readonly items: FoundEntry[];
  readonly counts: { kind: SearchKind; count: number }[];
}

@Injectable()
export class SearchRepository {
  constructor(private readonly database: Database) {}

  /** One statement: what is found and how much of each kind. */
  async find(
    { grams, beginnings, toProve, terms }: SearchPlan,
    { kinds, states, level, standardKind, after, limit }: SearchBounds,
  ): Promise<Found> {
    const values = [
      grams,
      beginnings,
      states,
      level,
      kinds,
      after?.rank ?? null,
      after?.releaseCode ?? null,
      after?.number ?? null,
      limit,
      standardKind,
    ];
    const row =
      toProve.length === 0
        ? await this.database.one<Found>(searchByGrams, values)
        : await this.database.one<Found>(searchProven, [...values, toProve.map(containing), terms[0]]);
    if (row === undefined) throw new Error('A search gave no row.');
    return row;
  }
}

/** `%` and `_` are letters here. */
const containing = (term: string): string => `%${term.replace(/[\\%_]/g, '\\$&')}%`;
