import {
  type ActionWithFacts,
  type AuditAction,
  planCoverage,
  planProgress,
  planTargets,
  proposePlan,
  type PlanTarget,
  readRuleSet,
  resolveRules,
  withAttitudesByProgramme,
  toolOfMethod,
} from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock, Ids } from '../../platform/database/clock';
import { Conflict, Forbidden, NotFound, Stale, Unprocessable } from '../../platform/errors/domain-error';
import { AuditTrail } from '../audit/audit-trail';
import { EnrolmentReader } from '../enrolments/enrolment-reader';
import { type EnrolmentRow, factsOf } from '../enrolments/enrolment-row';
import { isEditable, may } from '../enrolments/enrolments.policy';
import { StandardsService } from '../standards/standards.service';
import { toolUnit } from '../standards/tool-unit';
import { ToolsService } from '../tools/tools.service';
import type { AssessmentPlan, PlanDraft, PlanProposal } from './assessment-plans.dto';
import { AssessmentPlansRepository, type LatestPlan, type StoredPlan } from './assessment-plans.repository';
import { newPlanVersion, planSha256, tidyPlan } from './plan-content';

/** Which method with which tool for which targets, by when, by whom. A version, once written, is never changed. */
@Injectable()
export class AssessmentPlansService {
  constructor(
    private readonly plans: AssessmentPlansRepository,
    private readonly enrolments: EnrolmentReader,
    private readonly standards: StandardsService,
    private readonly tools: ToolsService,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** The newest version the actor sees: a candidate's is the newest that was shared. @throws NotFound */
  async read(actor: Actor, enrolmentId: string): Promise<AssessmentPlan> {
    return this.view(actor, await this.visible(actor, enrolmentId), null);
  }

  /** A version as it was, with the progress of today. @throws NotFound */
  async readVersion(actor: Actor, versionId: string): Promise<AssessmentPlan> {
    const enrolmentId = await this.plans.enrolmentOf(versionId);
    if (enrolmentId === undefined) throw new NotFound('assessment_plan');
    const row = await this.visible(actor, enrolmentId).catch((error: unknown) => {
      throw error instanceof NotFound ? new NotFound('assessment_plan') : error;
    });
    const plan = await this.view(actor, row, versionId);
    if (plan.version === null) throw new NotFound('assessment_plan');
    return plan;
  }

  /** What the unit's guide, its tools and the rules of evidence suggest, from today to the enrolment's due day. */
  async propose(actor: Actor, enrolmentId: string): Promise<PlanProposal> {
    const row = await this.visible(actor, enrolmentId);
    if (!may(actor, 'plan.edit', factsOf(row))) throw new Forbidden('permission.denied');
    const stored = await this.stored(row, true, null);
    const { structure, attitudes, assessmentGuide } = await this.standards.unitContent(row.unit.id);
    const unit = toolUnit(structure, attitudes);
    const used = await this.tools.used(row.unit.id);
    const items = proposePlan({
      unit,
      guide: assessmentGuide,
      tools: used.map(({ kind, version }) => ({ kind, lines: version.lines })),
      targets: planTargets(unit, assessmentGuide, rulesOf(stored)),
      start: stored.today,
      due: row.dueOn,
    });
    return {
      items: items.map(({ method, toolKind, targets, basis, performer, dueOn }) => ({
        method,
        toolVersionId: stored.tools.find(({ kind }) => kind === toolKind)?.versionId ?? null,
        targets: [...targets],
        basis: [...basis],
        dueOn,
        performer,
        performerName: '',
        instructions: '',
      })),
    };
  }

  /**
   * Writes the next version, unless nothing has changed.
   * @param number of the version the change was made from; 0 for the first
   * @throws Stale · Conflict enrolment.closed · Unprocessable target.unknown, plan.tool_unknown
   */
  async save(actor: Actor, enrolmentId: string, number: number, draft: PlanDraft): Promise<AssessmentPlan> {
    const row = await this.edited(actor, enrolmentId);
    const latest = await this.latest(row, number);
    const content = tidyPlan(draft);
    if (latest?.sha256 === planSha256(content)) return this.view(actor, row, null);
    await this.requireKnown(row.id, content);
    const version = newPlanVersion(content, { enrolmentId: row.id, number: number + 1 }, () =>
      this.ids.next(),
    );
    await this.plans.insert(version, { memberId: actor.memberId, at: this.clock.now() });
    await this.record(row, version.id, {
      action: 'assessment_plan.saved',
      facts: {
        number: version.number,
        items: version.items.length,
        contentSha256: version.sha256,
      },
    });
    return this.view(actor, row, null);
  }

  /** Shows the newest version to the candidate. @throws Stale · Conflict enrolment.closed, plan.none */
  async share(actor: Actor, enrolmentId: string, number: number): Promise<AssessmentPlan> {
    const row = await this.edited(actor, enrolmentId);
    const latest = await this.latest(row, number);
    if (!latest) throw new Conflict('plan.none');
    if (await this.plans.share(latest.id, { memberId: actor.memberId, at: this.clock.now() })) {
      await this.record(row, latest.id, {
        action: 'assessment_plan.shared',
        facts: { number: latest.number },
      });
    }
    return this.view(actor, row, null);
  }

  /**
   * The candidate has read the version that is shared.
   * @throws Stale when a newer one was shared meanwhile · Conflict enrolment.closed, plan.none
   */
  async acknowledge(
    actor: Actor,
    enrolmentId: string,
    number: number,
    remark: string,
  ): Promise<AssessmentPlan> {
    const row = await this.enrolments.lock(actor, enrolmentId);
    if (!may(actor, 'plan.acknowledge', factsOf(row))) throw new Forbidden('permission.denied');
    if (!isEditable(row.state)) throw new Conflict('enrolment.closed', { state: row.state });
    const shared = await this.plans.latest(row.id, false);
    if (!shared) throw new Conflict('plan.none');
    if (shared.number !== number) throw new Stale({ version: shared.number });
    const by = { memberId: actor.memberId, at: this.clock.now() };
    if (await this.plans.acknowledge(shared.id, by, remark.trim())) {
      await this.record(row, shared.id, {
        action: 'assessment_plan.acknowledged',
        facts: {
          number,
          remarked: remark.trim() !== '',
        },
      });
    }
    return this.view(actor, row, null);
  }

  private async visible(actor: Actor, enrolmentId: string): Promise<EnrolmentRow> {
    const row = await this.enrolments.find(actor, enrolmentId);
    if (!may(actor, 'plan.read', factsOf(row))) throw new NotFound('enrolment');
    return row;
  }

  private async edited(actor: Actor, enrolmentId: string): Promise<EnrolmentRow> {
    const row = await this.enrolments.lock(actor, enrolmentId);
    if (!may(actor, 'plan.edit', factsOf(row))) throw new Forbidden('permission.denied');
    if (!isEditable(row.state)) throw new Conflict('enrolment.closed', { state: row.state });
    return row;
  }

  private async latest(row: EnrolmentRow, number: number): Promise<LatestPlan | undefined> {
    const latest = await this.plans.latest(row.id, true);
    const stands = latest?.number ?? 0;
    if (stands !== number) throw new Stale({ version: stands });
    return latest;
  }

  private async requireKnown(enrolmentId: string, { items }: PlanDraft): Promise<void> {
    const unknownReferences = await this.plans.unknownReferences(enrolmentId, [
      ...items.flatMap(({ targets }) => targets.map((id) => ({ kind: 'target' as const, id }))),
      ...items.flatMap(({ basis }) => basis.map((id) => ({ kind: 'basis' as const, id }))),
      ...items.flatMap(({ method, toolVersionId: id }) =>
        id === null ? [] : [{ kind: 'tool' as const, id, tool: toolOfMethod[method] }],
      ),
    ]);
    const tools = unknownReferences.filter(({ kind }) => kind === 'tool').map(({ id }) => id);
    const others = unknownReferences.filter(({ kind }) => kind !== 'tool').map(({ id }) => id);
    if (others.length > 0) throw new Unprocessable('target.unknown', { targetIds: others });
    if (tools.length > 0) throw new Unprocessable('plan.tool_unknown', { toolVersionIds: tools });
  }

  private async stored(row: EnrolmentRow, drafts: boolean, versionId: string | null) {
    const stored = await this.plans.read(row.id, drafts, versionId, this.clock.now());
    if (!stored) throw new NotFound('enrolment');
    return stored;
  }

  private async view(actor: Actor, row: EnrolmentRow, versionId: string | null): Promise<AssessmentPlan> {
    const facts = factsOf(row);
    // Whoever is assessed sees what they were shown, whatever other roles they hold.
    const drafts = row.candidate.id !== actor.memberId;
    const stored = await this.stored(row, drafts, versionId);
    const { structure, attitudes, assessmentGuide } = await this.standards.unitContent(row.unit.id);
    const targets: PlanTarget[] = planTargets(
      toolUnit(structure, attitudes),
      assessmentGuide,
      rulesOf(stored),
    );
    const items = stored.items?.items ?? [];
    const progress = planProgress(items, stored.evidence, stored.today);
    const head = stored.versions.find(({ id }) => id === stored.items?.versionId);
    const open = isEditable(row.state);
    const edit = open && may(actor, 'plan.edit', facts);
    return {
      enrolmentId: row.id,
      number: stored.versions[0]?.number ?? 0,
      version: head
        ? Object.assign({}, head, {
            items: items.flatMap((item, index) => {
              const here = progress[index];
              return here
                ? [{ ...item, progress: { ...here, targets: here.targets.map((target) => ({ ...target })) } }]
                : [];
            }),
          })
        : null,
      versions: [...stored.versions],
      targets,
      shortfalls: planCoverage(items, targets),
      tools: edit ? [...stored.tools] : [],
      today: stored.today,
      abilities: {
        edit,
        acknowledge:
          open &&
          may(actor, 'plan.acknowledge', facts) &&
          stored.versions[0] !== undefined &&
          stored.versions[0].acknowledged === null,
        readAdjustments: may(actor, 'adjustment.read', facts),
        recordAdjustments: open && may(actor, 'adjustment.record', facts),
        readSelfAssessment: may(actor, 'self-assessment.read', facts),
      },
    };
  }

  private record(
    row: EnrolmentRow,
    versionId: string,
    event: ActionWithFacts<Extract<AuditAction, `assessment_plan.${string}`>>,
  ): Promise<void> {
    return this.audit.record({ ...event, subjectId: versionId, enrolmentId: row.id });
  }
}

/** The rules of each target of the unit, in the version that the enrolment stands under. */
function rulesOf({
  rules,
  attitudesByProgramme,
  standardId,
  unitId,
}: Pick<StoredPlan, 'rules' | 'attitudesByProgramme' | 'standardId' | 'unitId'>) {
  const stored = readRuleSet(rules);
  const ruleSet = attitudesByProgramme ? withAttitudesByProgramme(stored) : stored;
  return ({ kind, id }: Pick<PlanTarget, 'kind' | 'id'>) =>
    resolveRules(ruleSet, { standardId, unitId, targetId: id, kind });
}
