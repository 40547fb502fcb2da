import { searchKinds } from '@attest/domain';
import { statement } from '../../platform/database/statement';

/**
 * $1 $2 grams, from and to · $3 states · $4 level or null · $5 kinds or null for all · $6 $7 $8 place after which ·
 * $9 how many of each kind · $10 kind of standard or null ·
 * $11 patterns of what the grams do not prove · $12 the first word.
 *
 * Each gram is one range of the primary key of `search_gram`, whose rows hold one bit an entry: what has all grams is
 * their conjunction, and how many there are is a count of bits. No text is read but that of the entries shown.
 */
const hits = `
key AS (
  SELECT low, high, n FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS k (low, high, n)
), hit AS (
  SELECT each.release_id, each.kind, bit_and(each.entries) AS entries FROM (
    SELECT g.release_id, g.kind, k.n, bit_or(g.entries) AS entries
    FROM key k JOIN search_gram g ON g.gram >= k.low AND g.gram <= k.high
    GROUP BY g.release_id, g.kind, k.n) each
  GROUP BY each.release_id, each.kind HAVING count(*) = cardinality($1::text[])
), found AS MATERIALIZED (
  SELECT h.release_id, h.kind, h.entries, r.code COLLATE "C" AS code,
         CASE r.state WHEN 'published' THEN 0 WHEN 'superseded' THEN 2 ELSE 4 END AS age
  FROM hit h JOIN release r ON r.id = h.release_id
  WHERE bit_count(h.entries) > 0 AND r.state = ANY ($3::text[]) AND ($4::integer IS NULL OR r.level = $4)
    AND ($10::text IS NULL OR r.kind = $10)
)`;

const answer = `
SELECT (SELECT coalesce(json_agg(json_build_object('kind', s.kind, 'id', s.source_id, 'releaseId', r.id,
          'releaseCode', r.code, 'releaseName', r.name, 'releaseState', r.state, 'unitCode', s.unit_code,
          'elementCode', s.element_code, 'code', s.code, 'lines', s.text, 'rank', p.rank, 'number', p.number)
          ORDER BY p.place, p.rank, p.code, p.number), '[]')
        FROM page p JOIN release r ON r.id = p.release_id
        JOIN search_entry s ON s.release_id = p.release_id AND s.kind = p.kind AND s.number = p.number) AS items,
       (SELECT coalesce(json_agg(json_build_object('kind', t.kind, 'count', t.count) ORDER BY k.place), '[]')
        FROM total t JOIN kinds k ON k.kind = t.kind) AS counts`;

const kinds = `
kinds AS (
  SELECT kind, place FROM unnest(ARRAY[${searchKinds.map((kind) => `'${kind}'`).join(', ')}])
    WITH ORDINALITY AS k (kind, place)
)`;

const wanted = `SELECT * FROM kinds WHERE $5::text[] IS NULL OR kind = ANY ($5)`;

/** Where having every gram is having every word: two Chinese characters, the beginning of a word. */
export const searchByGrams = statement(
  'search_by_grams',
  `WITH ${hits}, ${kinds}, total AS (
     SELECT kind, sum(bit_count(entries))::integer AS count FROM found GROUP BY kind
   ), beginning AS (
     SELECT g.release_id, g.kind, bit_or(g.entries) AS entries
     FROM search_gram g WHERE g.gram >= '^' || ($1::text[])[1] AND g.gram <= '^' || ($2::text[])[1]
     GROUP BY g.release_id, g.kind
   ), tier AS (
     SELECT f.release_id, f.kind, f.code, f.age + side.later AS rank, side.entries
     FROM found f LEFT JOIN beginning b ON b.release_id = f.release_id AND b.kind = f.kind
     CROSS JOIN LATERAL (VALUES (0, f.entries & b.entries), (1, f.entries & ~coalesce(b.entries, f.entries & ~f.entries)))
       AS side (later, entries)
     WHERE bit_count(side.entries) > 0
   ), page AS (
     SELECT w.place, one.* FROM (${wanted}) w CROSS JOIN LATERAL (
       SELECT row.release_id, row.kind, row.rank, row.code, bit.number FROM (
         -- Each of these rows holds at least one entry, but the one that the last page ended in.
         SELECT * FROM tier t WHERE t.kind = w.kind AND ($6::integer IS NULL OR (t.rank, t.code) >= ($6, $7::text))
         ORDER BY t.rank, t.code LIMIT $9::integer + 1) row
       CROSS JOIN LATERAL (
         SELECT i AS number FROM generate_series(0, length(row.entries) - 1) i
         WHERE get_bit(row.entries, i) = 1 AND ($6 IS NULL OR (row.rank, row.code, i) > ($6, $7, $8::integer))
         ORDER BY i LIMIT $9) bit
       ORDER BY row.rank, row.code, bit.number LIMIT $9) one
   ) ${answer}`,
);

/** Grams side by side are not yet a word: what has them all is read and compared. */
export const searchProven = statement(
  'search_proven',
  `WITH ${hits}, ${kinds}, proven AS MATERIALIZED (
     SELECT f.release_id, f.kind, f.code, s.number,
            f.age + CASE WHEN starts_with(s.folded, $12) OR strpos(s.folded, E'\\n' || $12) > 0 THEN 0 ELSE 1 END AS rank
     FROM found f CROSS JOIN LATERAL generate_series(0, length(f.entries) - 1) i
     JOIN search_entry s ON s.release_id = f.release_id AND s.kind = f.kind AND s.number = i
     WHERE get_bit(f.entries, i) = 1 AND s.folded LIKE ALL ($11::text[])
   ), total AS (
     SELECT kind, count(*)::integer AS count FROM proven GROUP BY kind
   ), page AS (
     SELECT w.place, one.* FROM (${wanted}) w CROSS JOIN LATERAL (
       SELECT p.release_id, p.kind, p.rank, p.code, p.number FROM proven p
       WHERE p.kind = w.kind AND ($6::integer IS NULL OR (p.rank, p.code, p.number) > ($6, $7::text, $8::integer))
       ORDER BY p.rank, p.code, p.number LIMIT $9) one
   ) ${answer}`,
);
