/** Part of the migration of the search, and frozen with it (docs/adr/0050): letters of words, and of Chinese. */
const word = '[a-z0-9\\u00df-\\u024f\\u0370-\\u052f]';
const han =
  '[\\u3005-\\u3007\\u3040-\\u312f\\u31a0-\\u31bf\\u3400-\\u4dbf\\u4e00-\\u9fff\\uac00-\\ud7af\\uf900-\\ufaff]';

/**
 * An index of our own, because row-level security keeps a GIN index from being used: only operators that are leakproof
 * may look at rows before the policy has, and \`@>\`, LIKE and \`@@\` are not. Equality and order of text are.
 */
export const searchTables = /* sql */ `
-- One spelling of what is written in several: full and half width, capitals, 臺 and 台.
CREATE FUNCTION search_fold(given text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT translate(lower(normalize(given, NFKC) COLLATE pg_c_utf8), '臺', '台')
$$;

-- Of Chinese every two neighbours and the last one alone; of other words the word, and what follows where letters and
-- digits change, so that 0727 finds IIS5R0727.
CREATE FUNCTION search_grams(folded text) RETURNS SETOF text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE WHEN run.word THEN left(substr(run.text, i), 40) ELSE substr(run.text, i, 2) END
  FROM (SELECT m[1] AS text, m[1] ~ '^${word}' AS word
          FROM regexp_matches(folded, '${word}+|${han}+', 'g') AS m) run,
       generate_series(1, length(run.text)) i
  WHERE NOT run.word OR i = 1 OR (substr(run.text, i, 1) ~ '[0-9]') <> (substr(run.text, i - 1, 1) ~ '[0-9]')
$$;

-- What can be found: the lines of published releases, numbered within the release, kind after kind.
CREATE TABLE search_entry (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  release_id uuid NOT NULL,
  number integer NOT NULL,
  kind text NOT NULL CONSTRAINT search_entry_kind_known CHECK (kind IN ('standard', 'unit', 'element', 'indicator', 'knowledge', 'skill', 'attitude')),
  source_id uuid NOT NULL,
  code text NOT NULL,
  unit_code text,
  element_code text,
  -- The line itself, and below it what stands under it.
  text text NOT NULL,
  -- Code and text as they are compared.
  folded text NOT NULL,
  PRIMARY KEY (organisation_id, release_id, number),
  FOREIGN KEY (organisation_id, release_id) REFERENCES release (organisation_id, id)
);

-- From which number on the lines of a kind stand, and how many there are.
CREATE TABLE search_part (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  release_id uuid NOT NULL,
  kind text NOT NULL CONSTRAINT search_part_kind_known CHECK (kind IN ('standard', 'unit', 'element', 'indicator', 'knowledge', 'skill', 'attitude')),
  first integer NOT NULL,
  size integer NOT NULL,
  PRIMARY KEY (organisation_id, release_id, kind),
  FOREIGN KEY (organisation_id, release_id) REFERENCES release (organisation_id, id)
);

-- Which lines of a release hold a gram, one bit a line. «^» before a gram: code or text begins with it. The bits stand
-- in the index too, side by side for one gram, so that a search reads some pages and not one for each release. No
-- foreign key to the release: it would ask for a second index as large, and fill_search alone writes here.
CREATE TABLE search_gram (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  gram text COLLATE "C" NOT NULL,
  release_id uuid NOT NULL,
  entries bit varying NOT NULL,
  PRIMARY KEY (organisation_id, gram, release_id) INCLUDE (entries)
);

CREATE FUNCTION fill_search(organisation uuid, release_given uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE none varbit;
BEGIN
  INSERT INTO search_entry (organisation_id, release_id, number, kind, source_id, code, unit_code, element_code, text, folded)
  SELECT organisation, release_given,
         row_number() OVER (ORDER BY array_position(ARRAY['standard', 'unit', 'element', 'indicator', 'knowledge', 'skill', 'attitude'], x.kind), x.first, x.second) - 1,
         x.kind, x.id, x.code, x.unit_code, x.element_code, x.text,
         search_fold(concat_ws(E'\\n', concat_ws(' ', x.code, nullif(x.other_code, x.code)), x.text))
  FROM (
    SELECT 'standard' AS kind, r.id, r.code, NULL AS other_code, NULL AS unit_code, NULL AS element_code,
           concat_ws(E'\\n', r.name, r.domain, r.description) AS text, 0 AS first, 0 AS second
      FROM release r WHERE r.organisation_id = organisation AND r.id = release_given
    UNION ALL
    -- By the code of its standard too: «INM3513-005 T4» finds the fourth duty.
    SELECT 'unit', u.id, u.code, r.code, u.code, NULL, u.title, u.position, 0
      FROM unit u JOIN release r ON r.organisation_id = u.organisation_id AND r.id = u.release_id
     WHERE u.organisation_id = organisation AND u.release_id = release_given
    UNION ALL
    SELECT 'element', e.id, e.code, e.printed_code, u.code, e.code, e.title, u.position, e.position
      FROM element e JOIN unit u ON u.organisation_id = e.organisation_id AND u.id = e.unit_id
     WHERE e.organisation_id = organisation AND e.release_id = release_given
    UNION ALL
    SELECT 'indicator', i.id, i.code, i.printed_code, u.code, e.code, i.text, u.position, i.position
      FROM indicator i JOIN unit u ON u.organisation_id = i.organisation_id AND u.id = i.unit_id
      JOIN element e ON e.organisation_id = i.organisation_id AND e.id = i.element_id
     WHERE i.organisation_id = organisation AND i.release_id = release_given
    UNION ALL
    SELECT c.kind, c.id, c.code, c.printed_code, u.code, NULL,
           c.text || coalesce((SELECT string_agg(E'\\n' || item, '' ORDER BY n)
                                 FROM jsonb_array_elements_text(c.items) WITH ORDINALITY AS items (item, n)), ''),
           coalesce(u.position, 0), c.position
      FROM competence_item c LEFT JOIN unit u ON u.organisation_id = c.organisation_id AND u.id = c.unit_id
     WHERE c.organisation_id = organisation AND c.release_id = release_given
  ) x;

  INSERT INTO search_part (organisation_id, release_id, kind, first, size)
  SELECT organisation, release_given, kind, min(number), count(*) FROM search_entry
   WHERE organisation_id = organisation AND release_id = release_given GROUP BY kind;

  SELECT repeat('0', count(*)::integer)::varbit INTO none FROM search_entry
   WHERE organisation_id = organisation AND release_id = release_given;
  INSERT INTO search_gram (organisation_id, gram, release_id, entries)
  SELECT organisation, found.gram, release_given, bit_or(set_bit(none, found.number, 1))
  FROM (
    SELECT s.number, g AS gram FROM search_entry s, search_grams(s.folded) g
     WHERE s.organisation_id = organisation AND s.release_id = release_given
    UNION ALL
    SELECT s.number, '^' || (SELECT g FROM search_grams(line) WITH ORDINALITY AS grams (g, n) ORDER BY n LIMIT 1)
      FROM search_entry s, unnest((string_to_array(s.folded, E'\\n'))[1:2]) AS line
     WHERE s.organisation_id = organisation AND s.release_id = release_given
  ) found
  WHERE found.gram IS NOT NULL
  GROUP BY found.gram;
END $$;

-- In the transaction that publishes, whoever publishes: nothing published is left unfound.
CREATE FUNCTION fill_search_of_release() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM fill_search(NEW.organisation_id, NEW.id);
  RETURN NULL;
END $$;
CREATE TRIGGER release_search AFTER UPDATE OF state ON release FOR EACH ROW
  WHEN (NEW.state IN ('published', 'superseded', 'withdrawn') AND OLD.state NOT IN ('published', 'superseded', 'withdrawn'))
  EXECUTE FUNCTION fill_search_of_release();
`;
