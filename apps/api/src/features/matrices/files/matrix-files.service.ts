import { type Locale, mediaTypes } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor';
import type { MadeFile } from '../../../platform/http/file-answer';
import { Printer } from '../../../platform/printing/printer';
import { GroupMatrixService } from '../group-matrix.service';
import { UnitMatrixService } from '../unit-matrix.service';
import type { GroupMatrixFileQuery, UnitMatrixFileQuery } from './matrix-files.dto';
import { groupMatrixPrinting, unitMatrixPrinting } from './matrix-job';
import { wordsFor } from './words';

/** A matrix as a file: what the page shows to this actor with these filters. */
@Injectable()
export class MatrixFilesService {
  constructor(
    private readonly units: UnitMatrixService,
    private readonly groups: GroupMatrixService,
    private readonly printer: Printer,
  ) {}

  /** @throws what UnitMatrixService and Printer throw */
  async unit(actor: Actor, id: string, query: UnitMatrixFileQuery, locale: Locale): Promise<MadeFile> {
    const { format } = query;
    const { matrix, madeAt } = await this.units.readToPrint(actor, id);
    const bytes = await this.printer.print(unitMatrixPrinting, {
      what: 'unit-matrix',
      format,
      locale,
      madeAt,
      matrix,
      filter: {
        method: query.method ?? '',
        status: query.status ?? '',
        element: query.element ?? '',
        gaps: query.gaps === '1',
      },
    });
    const { candidate, unit } = matrix.enrolment;
    const name = `${unit.code} ${candidate.displayName} ${wordsFor(locale).unitMatrix}`;
    return { name: `${name}.${format}`, mediaType: mediaTypes[format], bytes };
  }

  /** @throws what Printer throws */
  async group(actor: Actor, query: GroupMatrixFileQuery, locale: Locale): Promise<MadeFile> {
    const { format } = query;
    const { matrix, madeAt } = await this.groups.readToPrint(actor, {
      ...{ releaseId: query.release, groupId: query.group, kind: query.kind },
    });
    const bytes = await this.printer.print(groupMatrixPrinting, {
      what: 'group-matrix',
      format,
      locale,
      madeAt,
      matrix,
      kind: query.kind ?? 'indicator',
      filter: {
        q: query.q ?? '',
        department: query.department ?? '',
        releaseId: query.release ?? '',
        unitId: query.unit ?? '',
        assessorId: query.assessor ?? '',
        state: query.state ?? '',
        overdue: query.time === 'overdue',
        expiring: query.time === 'expiring',
      },
      sort: query.sort ?? 'department',
    });
    const name = `${wordsFor(locale).groupMatrix} ${matrix.today}`;
    return { name: `${name}.${format}`, mediaType: mediaTypes[format], bytes };
  }
}
