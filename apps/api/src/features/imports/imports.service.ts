import { importMay } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock } from '../../platform/database/clock';
import { Conflict, Forbidden, NotFound } from '../../platform/errors/domain-error';
import { decodeCursor, instantShape, pageOf, type PageOf, uuidShape } from '../../platform/http/page';
import { AuditTrail } from '../audit/audit-trail';
import type { ImportDetail, ImportSummary, ImportsQuery } from './imports.dto';
import { canDiscard } from './imports.policy';
import { presentImport, presentImportDetail } from './imports.presenter';
import { ImportsRepository } from './imports.repository';

@Injectable()
export class ImportsService {
  constructor(
    private readonly imports: ImportsRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Newest first; discarded ones are left out unless asked for. */
  async list(actor: Actor, { cursor, limit, state }: ImportsQuery): Promise<PageOf<ImportSummary>> {
    const [createdAt, id] = decodeCursor(cursor, [instantShape, uuidShape]) ?? [];
    const after = createdAt !== undefined && id !== undefined ? { createdAt, id } : null;
    const rows = await this.imports.page(after, limit + 1, state);
    return pageOf(
      rows,
      limit,
      (row) => presentImport(row, actor),
      (row) => [row.created_key, row.id],
    );
  }

  /** @throws NotFound */
  async detail(actor: Actor, id: string): Promise<ImportDetail> {
    const row = await this.imports.findByIdWithContent(id);
    if (!row) throw new NotFound('import');
    return presentImportDetail(row, actor);
  }

  /** The document and what was read stay on the record; the import is off the list. @throws NotFound, Conflict */
  async discard(actor: Actor, id: string): Promise<ImportSummary> {
    await this.imports.lock(id);
    const row = await this.imports.findById(id);
    if (!row) throw new NotFound('import');
    if (row.state === 'discarded') return presentImport(row, actor);
    if (row.state === 'in_review') throw new Conflict('import.in_review');
    if (!importMay(row.state, 'discard'))
      throw new Conflict('import.closed', { state: row.state, releaseId: row.release_id });
    if (!canDiscard(actor, row)) throw new Forbidden('permission.denied');
    await this.imports.step(id, row.state, 'discarded', this.clock.now());
    await this.audit.record({ action: 'import.discarded', subjectId: id });
    const closed = await this.imports.findById(id);
    if (!closed) throw new NotFound('import');
    return presentImport(closed, actor);
  }
}
