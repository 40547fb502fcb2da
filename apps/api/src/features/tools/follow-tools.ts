import type { ToolLine } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock, Ids } from '../../platform/database/clock';
import { AuditTrail } from '../audit/audit-trail';
import { newVersion } from './tool-content';
import { ToolsRepository } from './tools.repository';

/** The tools of an edition are the drafts of the one that supersedes it: looked through before they are put in use. */
@Injectable()
export class FollowTools {
  constructor(
    private readonly tools: ToolsRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async count(releaseId: string): Promise<number> {
    return (await this.tools.usedOfRelease(releaseId)).length;
  }

  /**
   * A line keeps its words. What it was tied to is replaced by what takes its place; a line that loses all of its ties
   * stays, and has to be tied before the tool is put in use.
   * @param successors by an item of the earlier edition what takes its place
   * @returns how many were made; none for a unit that has no successor
   */
  async follow(
    actor: Actor,
    { fromReleaseId, toReleaseId }: { fromReleaseId: string; toReleaseId: string },
    successors: ReadonlyMap<string, string>,
  ): Promise<number> {
    const copies = (await this.tools.usedOfRelease(fromReleaseId)).flatMap((tool) => {
      const unitId = successors.get(tool.unitId);
      if (unitId === undefined) return [];
      const { basis, lines } = tool.version;
      const content = {
        kind: tool.kind,
        basis: basis.flatMap(({ guideItemId: before, method }) => {
          const guideItemId = successors.get(before);
          return guideItemId === undefined ? [] : [{ guideItemId, method }];
        }),
        lines: lines.map((line) => lineFor(line, successors)),
      };
      const version = newVersion(content, { toolId: this.ids.next(), number: 1 }, () => this.ids.next());
      return [{ version, unitId, from: tool.version.id }];
    });
    if (copies.length === 0) return 0;
    const unitOf = new Map(copies.map(({ version, unitId }) => [version.tool_id, unitId]));
    const made = await this.tools.insert(
      copies.map(({ version }) => version),
      { memberId: actor.memberId, at: this.clock.now() },
      toReleaseId,
      ({ tool_id }) => unitOf.get(tool_id) ?? '',
    );
    const done = copies.filter(({ version }) => made.includes(version.tool_id));
    await this.audit.recordAll(
      done.map(({ version: { tool_id, kind, id, sha256 }, unitId, from }) => ({
        ...{ action: 'tool.proposed', subjectId: tool_id },
        facts: { unitId, kind, versionId: id, contentSha256: sha256, fromVersionId: from },
      })),
    );
    return done.length;
  }
}

const lineFor = (line: ToolLine, successors: ReadonlyMap<string, string>): ToolLine => ({
  ...line,
  elementId: line.elementId === null ? null : (successors.get(line.elementId) ?? null),
  targets: line.targets.flatMap((target) => {
    const id = successors.get(target.id);
    return id === undefined ? [] : [{ kind: target.kind, id }];
  }),
});
