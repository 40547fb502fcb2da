import { isLongerThan } from '@attest/domain';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsOptional, IsString, Max, Min } from 'class-validator';
import { isStorable, MaxLength } from '../validation/texts';
import { Unprocessable } from '../errors/domain-error';
import { NumberFromText } from '../validation/query-values';
import { isMoment } from '../validation/days-and-instants';

export const DEFAULT_LIMIT = 50;
export const MAX_LIMIT = 200;
/** Room for the longest sort keys: 200 characters of four bytes each and an id, in base64. */
const LONGEST_CURSOR = 1_200;

/** What every list takes: where to go on, and how many at most. */
export class PageQuery {
  @ApiPropertyOptional({ description: 'nextCursor of the page before' })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_CURSOR)
  cursor?: string;

  @ApiPropertyOptional({ type: Number, minimum: 1, maximum: MAX_LIMIT, default: DEFAULT_LIMIT })
  @IsOptional()
  @NumberFromText()
  @IsInt()
  @Min(1)
  @Max(MAX_LIMIT)
  limit: number = DEFAULT_LIMIT;
}

export interface PageOf<T> {
  readonly items: T[];
  readonly nextCursor: string | null;
}

/** The sort keys of the last row seen; opaque to clients. */
export const encodeCursor = (keys: readonly string[]): string =>
  Buffer.from(JSON.stringify(keys), 'utf8').toString('base64url');

/** What a sort key looks like: a pattern, or something that knows more. */
interface Shape {
  test(key: string): boolean;
}

/**
 * @param shapes one for each sort key
 * @throws Unprocessable `page.cursor_invalid` for anything this server did not hand out for such a list
 */
export function decodeCursor(cursor: string | undefined, shapes: readonly Shape[]): string[] | null {
  if (cursor === undefined) return null;
  const keys = parse(cursor);
  const fits =
    Array.isArray(keys) &&
    keys.length === shapes.length &&
    keys.every((key): key is string => typeof key === 'string' && isStorable(key)) &&
    shapes.every((shape, index) => shape.test(keys[index] ?? ''));
  if (!fits) throw new Unprocessable('page.cursor_invalid');
  return keys;
}

export const uuidShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** A name or a title, counted as its form counts it: a character of a rare plane is one. */
export const textShape = (most: number): Shape => ({ test: (key) => !isLongerThan(key, most) });
/** What people are called. */
export const personNameShape = textShape(100);
export const instantShape: Shape = { test: isMoment };

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}

/** Lists are read with one row more than asked for, which tells whether there is a next page. */
export function pageOf<Row, T>(
  rows: readonly Row[],
  limit: number,
  present: (row: Row) => T,
  keysOf: (row: Row) => readonly string[],
): PageOf<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(present),
    nextCursor: rows.length > limit && last !== undefined ? encodeCursor(keysOf(last)) : null,
  };
}
