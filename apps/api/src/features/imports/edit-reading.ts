import type { AuditAction, AuditFacts, ReadItemKind } from '@attest/domain';
import {
  itemKeys,
  type KeyedItem,
  type Place,
  type Reading,
  type Standing,
  standingOf,
  stillApplies,
} from '@attest/standard-reader';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock, Ids } from '../../platform/database/clock';
import { Forbidden, NotFound, Stale, Unprocessable } from '../../platform/errors/domain-error';
import { AuditTrail } from '../audit/audit-trail';
import { liveEdits, versionOf } from './edited-items';
import type { ReadingEditCreate } from './edits.dto';
import { EditsRepository } from './edits.repository';
import type { ImportDetail } from './imports.dto';
import { canDecide } from './imports.policy';
import type { ImportContentRow } from './imports.repository';
import { LoadImport } from './load-import';
import { requireEditable } from './imports.policy';
import { settledReading } from './settled-reading';

/** More edits than any document has items. */
const MOST_EDITS = 5000;

@Injectable()
export class EditReading {
  constructor(
    private readonly imports: LoadImport,
    private readonly edits: EditsRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * @param version how often the item was edited when it was shown
   * @throws NotFound; Conflict `import.closed`, `import.in_review`; Stale when somebody else edited the item meanwhile;
   *   Unprocessable `edit.no_item`, `edit.not_movable`, `edit.not_beside`, `edit.nothing_changes`, `edit.too_many`
   */
  async edit(
    actor: Actor,
    importId: string,
    version: number,
    given: ReadingEditCreate,
  ): Promise<ImportDetail> {
    const found = await this.load(actor, importId);
    const keyed = itemKeys(found.reading);
    const item = itemAt(keyed, given.kind, given.at);
    if (item === undefined) throw new Unprocessable('edit.no_item');
    const standing = standingOf(settledReading(found), keyed, item.key);
    if (standing === undefined) throw new Unprocessable('edit.no_item');
    if (versionOf(found.edits, item.key) !== version)
      throw new Stale({ version: versionOf(found.edits, item.key) });
    if (found.edits.length >= MOST_EDITS) throw new Unprocessable('edit.too_many', { most: MOST_EDITS });
    const { before, after } = changeOf(given, item, standing, keyed);
    if (before === after) throw new Unprocessable('edit.nothing_changes');
    const at = this.clock.now();
    const id = this.ids.next();
    await this.edits.insert(importId, [
      {
        ...{ id, sequence: found.edits.length + 1, kind: item.kind, item: item.key, op: given.op },
        ...{ before, after, seen: item.raw, reason: given.reason?.trim() ?? '', undoes: null },
        ...{ carried_over: false, made_by: actor.memberId, made_at: at },
      },
    ]);
    await this.edits.bump(importId, at);
    await this.record('reading.edited', importId, { editId: id, op: given.op, kind: item.kind });
    return this.imports.detail(actor, importId);
  }

  /**
   * Takes an edit back; what stood before it stands again.
   * @throws as edit; NotFound also when it was taken back already
   */
  async undo(actor: Actor, importId: string, editId: string, version: number): Promise<ImportDetail> {
    const found = await this.load(actor, importId);
    const edit = liveEdits(found.edits).find(({ id }) => id === editId);
    if (!edit) throw new NotFound('edit');
    const current = versionOf(found.edits, edit.item);
    if (current !== version) throw new Stale({ version: current });
    const at = this.clock.now();
    await this.edits.insert(importId, [
      {
        ...{ id: this.ids.next(), sequence: found.edits.length + 1, kind: edit.kind, item: edit.item },
        ...{ op: 'undo', before: null, after: null, seen: edit.seen, reason: '', undoes: edit.id },
        ...{ carried_over: false, made_by: actor.memberId, made_at: at },
      },
    ]);
    await this.edits.bump(importId, at);
    await this.record('reading.edit_undone', importId, { editId, op: edit.op, kind: edit.kind });
    return this.imports.detail(actor, importId);
  }

  /**
   * Edits of the latest import of the lineage come over to a new one, where the place still says the same; who made
   * them and when stays as it was.
   * @returns how many
   */
  async carryOver(importId: string, lineageCode: string, reading: Reading): Promise<number> {
    const earlier = await this.edits.earlier(lineageCode, importId);
    if (earlier.length === 0) return 0;
    const keyed = itemKeys(reading);
    const taken = earlier.filter((edit) => stillApplies(edit, keyed));
    await this.edits.insert(
      importId,
      taken.map((edit, index) => ({
        ...edit,
        ...{ id: this.ids.next(), sequence: index + 1, undoes: null, carried_over: true },
      })),
    );
    return taken.length;
  }

  private async load(actor: Actor, importId: string): Promise<ImportContentRow> {
    const found = await this.imports.locked(importId);
    requireEditable(found);
    if (!canDecide(actor, found)) throw new Forbidden('permission.denied');
    return found;
  }

  private record(
    action: Extract<AuditAction, `reading.${string}`>,
    importId: string,
    facts: AuditFacts<'reading.edited'>,
  ): Promise<void> {
    return this.audit.record({ action, subjectId: importId, facts });
  }
}

/** A decision may have made an output of an indicator, or a skill of an item of knowledge. */
const alike: Readonly<Partial<Record<ReadItemKind, ReadItemKind>>> = {
  indicator: 'output',
  output: 'indicator',
  knowledge: 'skill',
  skill: 'knowledge',
};

const itemAt = (keyed: readonly KeyedItem[], kind: ReadItemKind, at: Place): KeyedItem | undefined =>
  keyed.find(
    (item) =>
      (item.kind === kind || item.kind === alike[kind]) &&
      item.at.line === at.line &&
      item.at.column === at.column,
  );

function changeOf(
  given: ReadingEditCreate,
  item: KeyedItem,
  standing: Standing,
  keyed: readonly KeyedItem[],
): { before: string | null; after: string | null } {
  if (given.op === 'set-text') {
    return { before: standing.text, after: given.text?.trim().replaceAll(/\s+/g, ' ') ?? '' };
  }
  if (given.op === 'move') {
    const to = given.to && itemAt(keyed, 'element', given.to);
    if (standing.element === null || to === undefined) throw new Unprocessable('edit.not_movable');
    return { before: standing.element, after: to.key };
  }
  if (given.before === null || given.before === undefined) return { before: standing.next, after: null };
  const next = itemAt(keyed, given.kind, given.before);
  if (next === undefined || next.key === item.key || !standing.beside.includes(next.key))
    throw new Unprocessable('edit.not_beside');
  return { before: standing.next, after: next.key };
}
