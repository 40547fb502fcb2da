import { searchKinds } from '@attest/domain';
import { statement } from '../../platform/database/statement';

/**
 * $1 grams, whole · $2 beginnings of grams · $3 states · $4 level or null · $5 kinds or null for all · $6 $7 $8 place
 * after which · $9 how many of each kind · $10 kind of standard or null · $11 patterns of what the grams do not prove ·
 * $12 the first word.
 *
 * A gram is a range of the primary key of `search_gram`, whose rows hold one bit a line of their release: what has all
 * grams is their conjunction, and how many there are is a count of bits. No text is read but that of the lines shown.
 * Postgres would take a range between parameters for 1/200 of the table, and the table as a whole for the cheaper way
 * when there are several: OFFSET 0 keeps each range a look-up of its own.
 */
const hits = `
posting AS (
  SELECT g.release_id, g.entries, k.gram FROM unnest($1::text[]) AS k (gram)
  CROSS JOIN LATERAL (SELECT release_id, entries FROM search_gram WHERE gram = k.gram OFFSET 0) g
  UNION ALL
  SELECT g.release_id, bit_or(g.entries), k.gram FROM unnest($2::text[]) AS k (gram)
  CROSS JOIN LATERAL (
    SELECT release_id, entries FROM search_gram WHERE gram >= k.gram AND gram <= k.gram || U&'\\+10FFFF' OFFSET 0) g
  GROUP BY g.release_id, k.gram
), hit AS MATERIALIZED (
  SELECT release_id, bit_and(entries) AS entries FROM posting
  GROUP BY release_id HAVING count(*) = cardinality($1::text[]) + cardinality($2::text[]) AND bit_count(bit_and(entries)) > 0
), found AS MATERIALIZED (
  SELECT h.release_id, p.kind, p.first, substring(h.entries FROM p.first + 1 FOR p.size) AS entries, r.code COLLATE "C" AS code,
         CASE r.state WHEN 'published' THEN 0 WHEN 'superseded' THEN 2 ELSE 4 END AS age
  FROM hit h JOIN release r ON r.id = h.release_id JOIN search_part p ON p.release_id = h.release_id
  WHERE r.state = ANY ($3::text[]) AND ($4::integer IS NULL OR r.level = $4) AND ($10::text IS NULL OR r.kind = $10)
    AND bit_count(substring(h.entries FROM p.first + 1 FOR p.size)) > 0
)`;

const answer = `
SELECT (SELECT coalesce(json_agg(json_build_object('kind', s.kind, 'id', s.source_id, 'releaseId', r.id,
          'releaseCode', r.code, 'releaseName', r.name, 'releaseState', r.state, 'unitCode', s.unit_code,
          'elementCode', s.element_code, 'code', s.code, 'lines', s.text, 'rank', p.rank, 'number', p.number)
          ORDER BY p.place, p.rank, p.code, p.number), '[]')
        FROM page p JOIN release r ON r.id = p.release_id
        JOIN search_entry s ON s.release_id = p.release_id AND s.number = p.number) AS items,
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
   ), beginning AS MATERIALIZED (
     SELECT g.release_id, bit_or(g.entries) AS entries FROM (
       SELECT release_id, entries FROM search_gram
       WHERE cardinality($1::text[]) > 0 AND gram = '^' || ($1::text[])[1]
       UNION ALL
       SELECT release_id, entries FROM search_gram
       WHERE cardinality($1::text[]) = 0 AND gram >= '^' || ($2::text[])[1] AND gram <= '^' || ($2::text[])[1] || U&'\\+10FFFF') g
     GROUP BY g.release_id
   ), tier AS MATERIALIZED (
     SELECT f.release_id, f.kind, f.first, f.code, f.age + side.later AS rank, side.entries
     FROM found f LEFT JOIN beginning b ON b.release_id = f.release_id
     CROSS JOIN LATERAL (
       SELECT coalesce(substring(b.entries FROM f.first + 1 FOR length(f.entries)), f.entries & ~f.entries) AS begins) x
     CROSS JOIN LATERAL (VALUES (0, f.entries & x.begins), (1, f.entries & ~x.begins)) AS side (later, entries)
     WHERE bit_count(side.entries) > 0
   ), page AS (
     SELECT w.place, one.* FROM (${wanted}) w CROSS JOIN LATERAL (
       SELECT row.release_id, row.kind, row.rank, row.code, bit.number FROM (
         -- Each of these rows holds at least one entry, but the one that the last page ended in.
         SELECT * FROM tier t WHERE t.kind = w.kind AND ($6::integer IS NULL OR (t.rank, t.code) >= ($6, $7::text))
         ORDER BY t.rank, t.code LIMIT $9::integer + 1) row
       CROSS JOIN LATERAL (
         SELECT row.first + i AS number FROM generate_series(0, length(row.entries) - 1) i
         WHERE get_bit(row.entries, i) = 1 AND ($6 IS NULL OR (row.rank, row.code, row.first + i) > ($6, $7, $8::integer))
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
     FROM found f CROSS JOIN LATERAL (
       SELECT i FROM generate_series(0, length(f.entries) - 1) i WHERE get_bit(f.entries, i) = 1 OFFSET 0) bit
     CROSS JOIN LATERAL (
       SELECT number, folded FROM search_entry WHERE release_id = f.release_id AND number = f.first + bit.i OFFSET 0) s
     WHERE s.folded LIKE ALL ($11::text[])
   ), total AS (
     SELECT kind, count(*)::integer AS count FROM proven GROUP BY kind
   ), page AS (
     SELECT w.place, one.* FROM (${wanted}) w CROSS JOIN LATERAL (
       SELECT p.release_id, p.kind, p.rank, p.code, p.number FROM proven p
       WHERE p.kind = w.kind AND ($6::integer IS NULL OR (p.rank, p.code, p.number) > ($6, $7::text, $8::integer))
       ORDER BY p.rank, p.code, p.number LIMIT $9) one
   ) ${answer}`,
);
