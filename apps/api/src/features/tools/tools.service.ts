import { proposeTools, scopesFor, toolCoverage, toolKinds } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock, Ids } from '../../platform/database/clock';
import { Conflict, NotFound, Stale, Unprocessable } from '../../platform/errors/domain-error';
import { AuditTrail } from '../audit/audit-trail';
import { StandardsService } from '../standards/standards.service';
import { toolUnit } from '../standards/tool-unit';
import { newVersion, tidy, toolSha256 } from './tool-content';
import type {
  AssessmentTool,
  ToolDraft,
  ToolRelease,
  ToolVersionDetail,
  ToolVersions,
  UnitTools,
} from './tools.dto';
import { type LockedTool, ToolsRepository, type UsedTool } from './tools.repository';

/** The instruments of a unit. A version, once written, is never changed: editing writes the next one. */
@Injectable()
export class ToolsService {
  constructor(
    private readonly tools: ToolsRepository,
    private readonly standards: StandardsService,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @throws NotFound */
  async ofUnit(actor: Actor, unitId: string): Promise<UnitTools> {
    const release = await this.releaseOf(unitId);
    const { structure, attitudes, assessmentGuide } = await this.standards.unitContent(unitId);
    const found = await this.tools.ofUnit(unitId);
    const tools = toolKinds.flatMap((kind) => found.filter((tool) => tool.kind === kind));
    const inForce = tools
      .filter(({ state }) => state !== 'retired')
      .map(({ kind, latest }) => ({ kind, lines: latest.lines }));
    return {
      release,
      unit: structure,
      attitudes,
      assessmentGuide,
      tools,
      gaps: [...toolCoverage(toolUnit(structure, attitudes), assessmentGuide, inForce).gaps],
      abilities: { edit: scopesFor('tool.edit', actor.roles).length > 0 },
    };
  }

  /**
   * Makes the tools that the unit does not have yet, each from its standard.
   * @throws NotFound, Conflict `tool.exists` when there is one of every kind
   */
  async propose(actor: Actor, unitId: string): Promise<UnitTools> {
    const release = await this.releaseOf(unitId);
    const { structure, attitudes, assessmentGuide } = await this.standards.unitContent(unitId);
    const versions = proposeTools(toolUnit(structure, attitudes), assessmentGuide).map((content) =>
      newVersion(content, { toolId: this.ids.next(), number: 1 }, () => this.ids.next()),
    );
    const by = { memberId: actor.memberId, at: this.clock.now() };
    const made = await this.tools.insert(versions, by, release.id, () => unitId);
    if (made.length === 0) throw new Conflict('tool.exists');
    await this.audit.recordAll(
      versions
        .filter(({ tool_id }) => made.includes(tool_id))
        .map(({ tool_id, kind, id, sha256 }) => ({
          action: 'tool.proposed',
          subjectId: tool_id,
          facts: { unitId, kind, versionId: id, contentSha256: sha256 },
        })),
    );
    return this.ofUnit(actor, unitId);
  }

  /** @throws NotFound */
  async read(id: string): Promise<AssessmentTool> {
    const tool = await this.tools.find(id);
    if (!tool) throw new NotFound('tool');
    return tool;
  }

  /** @throws NotFound */
  async versions(id: string): Promise<ToolVersions> {
    const items = await this.tools.versions(id);
    if (items.length === 0) throw new NotFound('tool');
    return { items };
  }

  /** @throws NotFound */
  async version(id: string): Promise<ToolVersionDetail> {
    const version = await this.tools.version(id);
    if (!version) throw new NotFound('tool_version');
    return version;
  }

  /**
   * Writes the next version, unless nothing has changed. The version in use stays in use.
   * @throws NotFound, Stale, Unprocessable `tool.target_unknown`
   */
  async save(actor: Actor, id: string, version: number, draft: ToolDraft): Promise<AssessmentTool> {
    const tool = await this.locked(id, version);
    const content = { kind: tool.kind, basis: tool.basis, lines: tidy(draft.lines) };
    if (toolSha256(content) === tool.contentSha256) return this.read(id);
    const named = content.lines.flatMap(({ elementId, targets }) => [
      ...targets,
      ...(elementId === null ? [] : [{ kind: 'element', id: elementId }]),
    ]);
    const unknownReferences = await this.tools.unknownReferences(tool.unitId, named);
    if (unknownReferences.length > 0)
      throw new Unprocessable('tool.target_unknown', { targetIds: unknownReferences });
    const next = newVersion(content, { toolId: id, number: tool.number + 1 }, () => this.ids.next());
    const by = { memberId: actor.memberId, at: this.clock.now() };
    if (!(await this.tools.addVersion(next, by, version))) throw new Stale();
    await this.audit.record({
      ...{ action: 'tool.saved', subjectId: id },
      facts: {
        ...factsOf(tool),
        ...{ versionId: next.id, number: next.number, contentSha256: next.sha256 },
      },
    });
    return this.read(id);
  }

  /**
   * The newest version is the one to be used from now on.
   * @throws NotFound, Stale, Unprocessable `tool.empty`, `tool.untied`
   */
  async putInUse(id: string, version: number): Promise<AssessmentTool> {
    const tool = await this.locked(id, version);
    if (tool.lineCount === 0) throw new Unprocessable('tool.empty');
    if (tool.untied > 0) throw new Unprocessable('tool.untied', { count: tool.untied });
    if (tool.state === 'in_use' && tool.inUseVersionId === tool.latestVersionId) return this.read(id);
    if (!(await this.tools.setState(id, version, 'in_use'))) throw new Stale();
    await this.audit.record({
      ...{ action: 'tool.put_in_use', subjectId: id },
      facts: { ...factsOf(tool), versionId: tool.latestVersionId, number: tool.number },
    });
    return this.read(id);
  }

  /** @throws NotFound, Stale */
  async retire(id: string, version: number): Promise<AssessmentTool> {
    const tool = await this.locked(id, version);
    if (tool.state === 'retired') return this.read(id);
    if (!(await this.tools.setState(id, version, 'retired'))) throw new Stale();
    await this.audit.record({
      ...{ action: 'tool.retired', subjectId: id },
      facts: { ...factsOf(tool), versionId: tool.inUseVersionId },
    });
    return this.read(id);
  }

  /** @throws NotFound */
  async releaseOf(unitId: string): Promise<ToolRelease> {
    const release = await this.tools.releaseOf(unitId);
    if (!release) throw new NotFound('unit');
    return release;
  }

  /** For printing: what is used, or the draft where nothing is used yet, in the order of the kinds. */
  async used(unitId: string): Promise<UsedTool[]> {
    const found = await this.tools.usedOfUnit(unitId);
    return toolKinds.flatMap((kind) => found.filter((tool) => tool.kind === kind));
  }

  private async locked(id: string, version: number): Promise<LockedTool> {
    const tool = await this.tools.lock(id);
    if (!tool) throw new NotFound('tool');
    if (tool.version !== version) throw new Stale();
    return tool;
  }
}

const factsOf = ({ unitId, kind }: LockedTool) => ({ unitId, kind });
