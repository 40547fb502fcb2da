import type {
  AssessmentGuide,
  Attitude,
  CompetenceItem,
  Element,
  GuideSection,
  GuideSectionKind,
  Indicator,
  Note,
  Reading,
  StandardHead,
  Unit,
} from '../reading';
import { ReaderError } from '../reader-error';
import { JsonPlace } from './json-place';

/** What a file of this format calls itself; docs/standard-json.md describes it, standard.schema.json too. */
export const STANDARD_JSON_FORMAT = 'attest-standard';
export const STANDARD_JSON_VERSION = 1;

const MAX_BYTES = 20_000_000;
const MAX_ITEMS = 5_000;
const sectionKinds = ['criticalEvidence', 'contextAndResources', 'methods', 'support', 'other'] as const;

/**
 * A reading as a file that can be read again. Places and findings are of the document it came from and stay behind;
 * everything that is published is there.
 */
export function writeStandardJson(reading: Reading): string {
  const { standard, units, attitudes, assessmentGuide, notes, entryRequirements, other } = reading;
  const content = {
    format: STANDARD_JSON_FORMAT,
    formatVersion: STANDARD_JSON_VERSION,
    standard,
    units,
    attitudes,
    assessmentGuide: { sections: assessmentGuide.sections },
    notes,
    entryRequirements,
    ...(other === undefined ? {} : { other }),
  };
  return `${JSON.stringify(content, (key, value: unknown) => (key === 'at' ? undefined : value), 2)}\n`;
}

/** Whether bytes look like JSON, before they are taken for text. */
export const looksLikeJson = (bytes: Uint8Array): boolean =>
  /^\uFEFF?\s*\{/u.test(new TextDecoder().decode(bytes.subarray(0, 1024)));

/**
 * @param bytes UTF-8
 * @returns the reading, without findings; its places only tell its items apart, since there is no page they stand on
 * @throws {ReaderError} and nothing else: `json.syntax`, `json.invalid` with the JSON pointer of what is wrong,
 *   `json.too_large`
 */
export function readStandardJson(bytes: Uint8Array): Reading {
  if (bytes.length > MAX_BYTES) {
    throw new ReaderError('json.too_large', {
      'zh-TW': `JSON 檔超過 ${String(MAX_BYTES / 1_000_000)} MB。`,
      en: `The JSON file is larger than ${String(MAX_BYTES / 1_000_000)} MB.`,
    });
  }
  const root = new JsonPlace(parse(bytes), '', { items: 0, most: MAX_ITEMS });
  root.only([
    '$schema',
    'format',
    'formatVersion',
    'standard',
    'units',
    'attitudes',
    'assessmentGuide',
    'notes',
    'entryRequirements',
    'other',
  ]);
  root.get('format').oneOf([STANDARD_JSON_FORMAT]);
  if (root.get('formatVersion').integer(1, 1_000) !== STANDARD_JSON_VERSION) {
    root
      .get('formatVersion')
      .refuse(
        `只讀得懂第 ${String(STANDARD_JSON_VERSION)} 版的格式`,
        `only version ${String(STANDARD_JSON_VERSION)} of the format is understood`,
      );
  }
  const other = root.optional('other')?.list((place) => {
    place.only(['heading', 'lines']);
    return { heading: place.get('heading').text(), lines: place.get('lines').texts(), at: place.at() };
  });
  return {
    standard: head(root.get('standard')),
    units: root.get('units').list(unit),
    attitudes: root.get('attitudes').list(attitude),
    assessmentGuide: guide(root.get('assessmentGuide')),
    notes: root.get('notes').list(note),
    entryRequirements: root.get('entryRequirements').list((place) => {
      place.only(['text', 'raw']);
      const text = place.get('text').text();
      return { text, raw: place.optional('raw')?.text() ?? text, at: place.at() };
    }),
    ...(other === undefined ? {} : { other }),
    findings: [],
  };
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ReaderError('json.syntax', {
      'zh-TW': `這不是完整的 UTF-8 JSON 檔：${reason}`,
      en: `This is not a complete JSON file in UTF-8: ${reason}`,
    });
  }
}

function head(place: JsonPlace): StandardHead {
  place.only([
    'kind',
    'code',
    'name',
    'version',
    'level',
    'domain',
    'classification',
    'description',
    'lineage',
    'updates',
  ]);
  const classification = place.optional('classification')?.list((entry) => {
    entry.only(['label', 'name', 'code']);
    return {
      label: entry.get('label').text(),
      name: entry.get('name').text(),
      code: entry.get('code').text(),
    };
  });
  const lineage = place.optional('lineage')?.list((entry) => {
    entry.only(['version', 'code', 'name', 'state', 'note', 'date']);
    const said = (name: string) => entry.get(name).text();
    return {
      version: said('version'),
      code: said('code'),
      name: said('name'),
      state: said('state'),
      note: said('note'),
      date: said('date'),
    };
  });
  const domain = place.optional('domain')?.text();
  const description = place.optional('description')?.text();
  const updates = place.optional('updates')?.texts();
  return {
    kind: place.get('kind').oneOf(['unit', 'occupation'] as const),
    code: place.get('code').filled(),
    name: place.get('name').filled(),
    version: place.get('version').filled(),
    level: place.get('level').level(),
    ...(domain === undefined ? {} : { domain }),
    ...(classification === undefined ? {} : { classification }),
    ...(description === undefined ? {} : { description }),
    ...(lineage === undefined ? {} : { lineage }),
    ...(updates === undefined ? {} : { updates }),
  };
}

const coded = ['code', 'printedCode', 'text', 'raw', 'noteRefs'];

/** `raw` and `printedCode` may be left out where they are the same; `noteRefs` where there are none. */
function printed(place: JsonPlace) {
  const code = place.get('code').filled();
  const text = place.get('text').text();
  return {
    code,
    printedCode: place.optional('printedCode')?.text() ?? code,
    text,
    raw: place.optional('raw')?.text() ?? text,
    noteRefs: place.optional('noteRefs')?.integers() ?? [],
    at: place.at(),
  };
}

function titled(place: JsonPlace) {
  const code = place.get('code').filled();
  const title = place.get('title').text();
  return {
    code,
    printedCode: place.optional('printedCode')?.text() ?? code,
    title,
    raw: place.optional('raw')?.text() ?? title,
    noteRefs: place.optional('noteRefs')?.integers() ?? [],
    at: place.at(),
  };
}

function unit(place: JsonPlace): Unit {
  place.only(['code', 'printedCode', 'title', 'raw', 'noteRefs', 'level', 'elements', 'knowledge', 'skills']);
  const elements = place.get('elements').list(element);
  const codes = new Set(elements.map(({ code }) => code));
  const items = (name: string) => place.get(name).list((entry) => competence(entry, codes));
  return {
    ...titled(place),
    level: place.get('level').level(),
    elements,
    knowledge: items('knowledge'),
    skills: items('skills'),
  };
}

function element(place: JsonPlace): Element {
  place.only(['code', 'printedCode', 'title', 'raw', 'noteRefs', 'level', 'indicators', 'outputs']);
  const level = place.optional('level')?.integer(1, 6);
  return {
    ...titled(place),
    ...(level === undefined ? {} : { level }),
    indicators: place.get('indicators').list(indicator),
    outputs: place.get('outputs').list((entry) => {
      entry.only(coded);
      return printed(entry);
    }),
  };
}

function indicator(place: JsonPlace): Indicator {
  place.only([...coded, 'codeSays']);
  const codeSays = place.optional('codeSays')?.text();
  return { ...printed(place), ...(codeSays === undefined ? {} : { codeSays }) };
}

function competence(place: JsonPlace, elements: ReadonlySet<string>): CompetenceItem {
  place.only([...coded, 'items', 'outline', 'elements', 'sameAs']);
  const beside = place.optional('elements');
  const codes = beside?.texts() ?? [];
  for (const code of codes) {
    if (!elements.has(code)) {
      beside?.refuse(`這個單元沒有「${code}」這項工作任務`, `the unit has no element “${code}”`);
    }
  }
  const sameAs = place.optional('sameAs')?.texts();
  return {
    ...printed(place),
    items: place.optional('items')?.texts() ?? [],
    ...outline(place),
    elements: codes,
    ...(sameAs === undefined ? {} : { sameAs }),
  };
}

function attitude(place: JsonPlace): Attitude {
  place.only([...coded, 'name', 'description']);
  const name = place.optional('name')?.text();
  const description = place.optional('description')?.text();
  return {
    ...printed(place),
    ...(name === undefined ? {} : { name }),
    ...(description === undefined ? {} : { description }),
  };
}

function outline(place: JsonPlace): Pick<Note, 'outline'> {
  const lines = place.optional('outline')?.list((line) => {
    line.only(['depth', 'text']);
    return { depth: line.get('depth').integer(0, 100), text: line.get('text').text() };
  });
  return lines === undefined ? {} : { outline: lines };
}

function note(place: JsonPlace): Note {
  place.only(['number', 'text', 'raw', 'items', 'outline', 'noteRefs']);
  const text = place.get('text').text();
  const number = place.get('number');
  const noteRefs = place.optional('noteRefs')?.integers();
  return {
    number: number.isNull() ? null : number.integer(0, 1_000_000),
    text,
    raw: place.optional('raw')?.text() ?? text,
    items: place.optional('items')?.texts() ?? [],
    ...outline(place),
    ...(noteRefs === undefined ? {} : { noteRefs }),
    at: place.at(),
  };
}

function guide(place: JsonPlace): AssessmentGuide {
  place.only(['sections']);
  const sections = place.get('sections').list((entry): GuideSection => {
    entry.only(['kind', 'heading', 'introduction', 'items']);
    return {
      kind: entry.get('kind').oneOf(sectionKinds),
      heading: entry.get('heading').text(),
      introduction: entry.optional('introduction')?.text() ?? '',
      items: entry.get('items').list((item) => {
        item.only(coded);
        return printed(item);
      }),
      at: entry.at(),
    };
  });
  const texts = (kind: GuideSectionKind) =>
    sections.filter((section) => section.kind === kind).flatMap(({ items }) => items.map(({ text }) => text));
  return {
    criticalEvidence: texts('criticalEvidence'),
    contextAndResources: texts('contextAndResources'),
    methods: texts('methods'),
    support: texts('support'),
    sections,
  };
}
