import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock } from '../../platform/database/clock';
import { NotFound } from '../../platform/errors/domain-error';
import { issueTicket, TicketKey } from './file-tickets';
import type { FilePreviewLink, FileTicket } from './files.dto';
import { FilesRepository } from './files.repository';
import { PreviewsRepository } from './previews/previews.repository';

/** Links by which one member reads a file and its previews for a few minutes. */
@Injectable()
export class FileLinks {
  constructor(
    private readonly files: FilesRepository,
    private readonly drawn: PreviewsRepository,
    private readonly key: TicketKey,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound when the file does not exist or this actor may not read it */
  async ticket(actor: Actor, fileId: string): Promise<FileTicket> {
    await this.requireReadable(actor, fileId);
    return this.issue(actor, fileId);
  }

  /** The previews there are by now, each with its link. @throws NotFound as `ticket` */
  async previews(actor: Actor, fileId: string): Promise<FilePreviewLink[]> {
    await this.requireReadable(actor, fileId);
    const { url } = this.issue(actor, fileId);
    const rows = await this.drawn.list(fileId);
    return rows.map(({ kind, number, width, height }) => ({
      ...{ kind, number, width, height },
      url: `${url}&preview=${kind}&number=${number}`,
    }));
  }

  private async requireReadable(actor: Actor, fileId: string): Promise<void> {
    if (!(await this.files.findReadableBy(fileId, actor.memberId))) throw new NotFound('file');
  }

  private issue(actor: Actor, fileId: string): FileTicket {
    const { organisationId, memberId, accountId, sessionId } = actor;
    const { ticket, expiresAt } = issueTicket(
      { organisationId, memberId, accountId, sessionId, fileId },
      this.clock.now(),
      this.key.bytes,
    );
    return {
      url: `/api/v1/files/${fileId}/content?ticket=${encodeURIComponent(ticket)}`,
      expiresAt: expiresAt.toISOString(),
    };
  }
}
