import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { NotFound } from '../../platform/errors/domain-error';
import type { ImportDetail } from './imports.dto';
import { presentImportDetail } from './imports.presenter';
import { type ImportContentRow, ImportsRepository } from './imports.repository';

/** An import before a change, and as the answer to one. */
@Injectable()
export class LoadImport {
  constructor(private readonly imports: ImportsRepository) {}

  /** Locked first, read afterwards. @throws NotFound */
  async locked(importId: string): Promise<ImportContentRow> {
    const locked = await this.imports.lock(importId);
    const found = locked && (await this.imports.findByIdWithContent(importId));
    if (!found) throw new NotFound('import');
    return found;
  }

  /** @throws NotFound */
  async detail(actor: Actor, importId: string): Promise<ImportDetail> {
    const found = await this.imports.findByIdWithContent(importId);
    if (!found) throw new NotFound('import');
    return presentImportDetail(found, actor);
  }
}
