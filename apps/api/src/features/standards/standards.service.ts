import { Injectable } from '@nestjs/common';
import { NotFound } from '../../platform/errors/domain-error';
import { decodeCursor, pageOf, type PageOf } from '../../platform/http/page';
import type {
  CatalogueQuery,
  ReleaseDetail,
  ReleasesQuery,
  ReleaseSummary,
  UnitSummary,
} from './standards.dto';
import { StandardsRepository, type UnitContent } from './standards.repository';

const codeShape = /^[^\u0000-\u001f]{1,200}$/u;
const positionShape = /^\d{1,6}$/;

/** Reading the catalogue: every member of the organisation may, and sees published text only. */
@Injectable()
export class StandardsService {
  constructor(private readonly standards: StandardsRepository) {}

  async releases({ cursor, limit, ...filter }: ReleasesQuery): Promise<PageOf<ReleaseSummary>> {
    const [afterCode = null] = decodeCursor(cursor, [codeShape]) ?? [];
    const rows = await this.standards.pageOfReleases(filter, afterCode, limit + 1);
    return pageOf(
      rows,
      limit,
      (release) => release,
      (release) => [release.code],
    );
  }

  /** @throws NotFound */
  async release(id: string): Promise<ReleaseDetail> {
    const release = await this.standards.findDetail(id);
    if (!release) throw new NotFound('release');
    return release;
  }

  /** Also of the draft that this transaction has just made. */
  async summary(id: string): Promise<ReleaseSummary> {
    const release = await this.standards.findSummary(id);
    if (!release) throw new NotFound('release');
    return release;
  }

  async units({ q, cursor, limit }: CatalogueQuery): Promise<PageOf<UnitSummary>> {
    const [releaseCode, position] = decodeCursor(cursor, [codeShape, positionShape]) ?? [];
    const after = releaseCode !== undefined && position !== undefined ? { releaseCode, position } : null;
    const rows = await this.standards.pageOfUnits(q, after, limit + 1);
    return pageOf(
      rows,
      limit,
      (row) => row.unit,
      (row) => [row.release_code, row.position],
    );
  }

  /** For other features that show a unit as it stands: its structure, the attitudes, the guide and the notes of its release. */
  async unitContent(unitId: string): Promise<UnitContent> {
    const content = await this.standards.findUnitContent(unitId);
    if (!content) throw new NotFound('unit');
    return content;
  }
}
