import type { Choice, Effect, Reading as FullReading } from '@attest/standard-reader';
import type { Actor } from '../../platform/auth/actor';
import { presentPerson } from '../../platform/http/person.dto';
import type { Finding, FindingChoice, FindingEffect } from './findings.dto';
import type { ImportDetail, ImportSummary } from './imports.dto';
import { editionNumber } from '../standards/lineage';
import { presentEditedItems } from './edited-items';
import { standingOf } from './edition-standing';
import { canDecide, canDiscard, canPublish, canReturn, canSubmit, hasOtherAuthors } from './imports.policy';
import type { FindingRow, ImportContentRow, ImportRow, ReviewRow } from './imports.repository';
import { printedPlaces } from './printed-places';
import type { Place, Reading } from './reading.dto';
import type { Review } from './reviews.dto';
import { settledReading } from './settled-reading';

const summaryOf = (row: ImportRow, actor: Actor) => ({
  id: row.id,
  fileName: row.file_name,
  format: row.format,
  code: row.code,
  name: row.name,
  kind: row.kind,
  state: row.state,
  toDecide: row.to_decide,
  decided: row.decided,
  repaired: row.repaired,
  kept: row.kept,
  toLook: row.to_look,
  latestReview: row.latest_review === null ? null : presentReview(row.latest_review),
  standing: standingOf(row.code, row.editions),
  editions: [...row.editions]
    .sort((a, b) => editionNumber(b.version) - editionNumber(a.version))
    .map(({ id, code, version, name, state }) => ({ id, code, version, name, state })),
  createdAt: row.created_at.toISOString(),
  createdBy: presentPerson(row.creator),
  releaseId: row.release_id,
  version: row.version,
  abilities: {
    decide: canDecide(actor, row),
    submit: canSubmit(actor, row),
    return: canReturn(actor, row),
    publish: canPublish(actor, row),
    discard: canDiscard(actor, row),
    hasOtherAuthors: hasOtherAuthors(actor, row),
  },
});

const presentReview = ({ step, note, by, at, version, contentSha256 }: ReviewRow): Review => ({
  ...{ step, note, at, version, contentSha256 },
  by: presentPerson(by),
});

export const presentImport = (row: ImportRow, actor: Actor): ImportSummary => summaryOf(row, actor);

export const presentImportDetail = (row: ImportContentRow, actor: Actor): ImportDetail => ({
  ...summaryOf(row, actor),
  fileId: row.file_id,
  pages: row.pages === null ? null : row.pages.map(({ width, height }) => ({ width, height })),
  places: printedPlaces(row),
  sourceText: row.source_text,
  reading: presentReading(settledReading(row)),
  findings: presentFindings(row),
  edits: presentEditedItems(row),
  reviews: row.reviews.map(presentReview),
  account: { characters: row.account.characters, placed: row.account.placed, dropped: row.account.dropped },
});

function presentFindings({ findings, reading }: ImportContentRow): Finding[] {
  const homes = homesIn(reading);
  return findings.map((finding) => presentFinding(finding, homes));
}

/** Where each indicator and output stands while nothing is decided: item to element, by their places. */
type Homes = ReadonlyMap<string, Place>;

const keyOf = ({ line, column }: Place): string => `${line}:${column}`;

const homesIn = ({ units }: FullReading): Homes =>
  new Map(
    units
      .flatMap(({ elements }) => elements)
      .flatMap(({ at, indicators, outputs }) =>
        [...indicators, ...outputs].map((item): [string, Place] => [keyOf(item.at), at]),
      ),
  );

function presentFinding({ detail, ...row }: FindingRow, homes: Homes): Finding {
  return {
    id: row.id,
    key: row.key,
    grade: row.grade,
    code: detail.code,
    at: detail.at,
    seen: detail.seen,
    proposed: detail.proposed,
    message: detail.message,
    subject: detail.subject ?? null,
    choices: (detail.choices ?? []).map((choice) => presentChoice(choice, homes)),
    decision:
      row.choice_id === null || row.decider === null || row.decided_at === null
        ? null
        : {
            choiceId: row.choice_id,
            custom: row.custom,
            reason: row.reason,
            decidedBy: presentPerson(row.decider),
            decidedAt: new Date(row.decided_at).toISOString(),
            carriedOver: row.carried_over,
          },
    lookedThrough:
      row.seer === null || row.seen_at === null
        ? null
        : { by: presentPerson(row.seer), at: new Date(row.seen_at).toISOString() },
    version: row.version,
  };
}

const presentChoice = (
  { id, label, detail, effects, accepts, items }: Choice,
  homes: Homes,
): FindingChoice => ({
  id,
  label,
  effect: detail ?? null,
  effects: effects.map((effect) => presentEffect(effect, homes)),
  accepts: accepts ?? null,
  items: (items ?? []).map(({ code, choices }) => ({
    code,
    choices: choices.map((choice) => ({
      id: choice.id,
      effects: choice.effects.map((effect) => presentEffect(effect, homes)),
    })),
  })),
});

const presentEffect = (effect: Effect, homes: Homes): FindingEffect => ({
  op: effect.op,
  at: 'at' in effect ? effect.at : null,
  from: effect.op === 'move' ? (homes.get(keyOf(effect.at)) ?? null) : null,
  to: effect.op === 'move' ? effect.to : null,
  code: 'code' in effect ? effect.code : null,
  text: effect.op === 'set-text' ? effect.text : effect.op === 'set-name' ? effect.name : null,
});

function presentReading(reading: FullReading): Reading {
  const { standard } = reading;
  return {
    standard: {
      kind: standard.kind,
      code: standard.code,
      name: standard.name,
      version: standard.version,
      level: standard.level,
      domain: standard.domain ?? null,
      description: standard.description ?? null,
    },
    units: reading.units.map(({ code, printedCode, title, level, noteRefs, at, ...unit }) => ({
      code,
      printedCode,
      title,
      level,
      noteRefs,
      at,
      elements: unit.elements.map((element) => ({
        code: element.code,
        printedCode: element.printedCode,
        title: element.title,
        level: element.level ?? null,
        noteRefs: element.noteRefs,
        at: element.at,
        indicators: element.indicators.map(coded),
        outputs: element.outputs.map(coded),
      })),
      knowledge: unit.knowledge.map((item) => ({
        ...coded(item),
        items: item.items,
        elements: item.elements,
      })),
      skills: unit.skills.map((item) => ({ ...coded(item), items: item.items, elements: item.elements })),
    })),
    attitudes: reading.attitudes.map(coded),
    guide: reading.assessmentGuide.sections.map(({ kind, heading, introduction, items, at }) => ({
      kind,
      heading,
      introduction,
      items: items.map(coded),
      at,
    })),
    notes: reading.notes.map(({ number, text, items, at }) => ({ number, text, items, at })),
    entryRequirements: reading.entryRequirements.map(({ text }) => text),
    other: (reading.other ?? []).map(({ heading, lines, at }) => ({ heading, lines, at })),
  };
}

type Coded = Reading['attitudes'][number];

const coded = ({ code, printedCode, text, raw, noteRefs, at }: Coded) => ({
  code,
  printedCode,
  text,
  raw,
  noteRefs,
  at,
});
