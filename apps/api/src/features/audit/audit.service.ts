import { auditActions, auditKindOf, scopesFor } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { decodeCursor, pageOf } from '../../platform/http/page';
import type { AuditChoices, AuditEventPage, AuditQuery } from './audit.dto';
import { presentAuditEvent } from './audit.presenter';
import { AuditNamesRepository } from './audit-names.repository';
import { AuditRepository } from './audit.repository';

@Injectable()
export class Audit {
  constructor(
    private readonly events: AuditRepository,
    private readonly names: AuditNamesRepository,
  ) {}

  /** Newest first. A verifier, who samples, sees the events of enrolments that have been decided. */
  async list(actor: Actor, query: AuditQuery): Promise<AuditEventPage> {
    const { enrolmentId = null, actorId = null, from = null, to = null, cursor, limit } = query;
    const decidedOnly = seesDecidedOnly(actor);
    const [before = null] = decodeCursor(cursor, [/^\d{1,15}$/]) ?? [];
    const filter = { enrolmentId, actorId, actions: actionsOf(query), from, to, decidedOnly };
    const rows = await this.events.page(filter, before, limit + 1);
    const page = pageOf(rows, limit, presentAuditEvent, (row) => [row.sequence]);
    const named = page.items.map(({ subjectId, enrolmentId: of, actor: by, facts }) => [
      ...[subjectId, of, by?.id],
      facts,
    ]);
    return { ...page, names: await this.names.find(named) };
  }

  /** By whom and by which unit the trail can be filtered. */
  choices(actor: Actor, q: string | undefined): Promise<AuditChoices> {
    return this.names.choices(q, seesDecidedOnly(actor));
  }
}

function seesDecidedOnly({ roles }: Actor): boolean {
  const scopes = scopesFor('audit.read', roles);
  return !scopes.includes('organisation') && !scopes.includes('granted');
}

/** One action, all of a kind, or whatever was done. */
function actionsOf({ action, kind }: AuditQuery): readonly string[] | null {
  if (action !== undefined) return [action];
  return kind === undefined ? null : auditActions.filter((each) => auditKindOf(each) === kind);
}
