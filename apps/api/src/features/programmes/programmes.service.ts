import {
  isElective,
  type ProgrammeContent,
  programmeProblem,
  type ReleaseState,
  scopesFor,
  tidyProgramme,
  underNewerEditions,
  unitsOf,
} from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock, Ids } from '../../platform/database/clock';
import { Conflict, NotFound, Stale, Unprocessable } from '../../platform/errors/domain-error';
import { decodeCursor, pageOf, type PageOf, type PageQuery, uuidShape } from '../../platform/http/page';
import { AuditTrail } from '../audit/audit-trail';
import { StandardsService } from '../standards/standards.service';
import { contentOfDraft, contentOfVersion, newVersion, programmeSha256 } from './programme-rows';
import type {
  Programme,
  ProgrammeDraft,
  ProgrammesQuery,
  ProgrammeSummary,
  ProgrammeVersion,
  ProgrammeVersionDetail,
} from './programmes.dto';
import { type GivenUnit, type ProgrammeRow, ProgrammesRepository } from './programmes.repository';

const numberShape = /^\d{1,9}$/;

/** What somebody is to reach as a whole. A version, once written, is never changed: editing writes the next one. */
@Injectable()
export class ProgrammesService {
  constructor(
    private readonly programmes: ProgrammesRepository,
    private readonly standards: StandardsService,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async list({ cursor, limit, ...filter }: ProgrammesQuery): Promise<PageOf<ProgrammeSummary>> {
    const [before = null] = decodeCursor(cursor, [uuidShape]) ?? [];
    const rows = await this.programmes.page(filter, before, limit + 1);
    return pageOf(
      rows,
      limit,
      (programme) => programme,
      ({ id }) => [id],
    );
  }

  /** @throws NotFound */
  async read(actor: Actor, id: string): Promise<Programme> {
    return present(actor, known(await this.programmes.find(id)));
  }

  /** @throws NotFound */
  async versions(id: string, { cursor, limit }: PageQuery): Promise<PageOf<ProgrammeVersion>> {
    const [before] = decodeCursor(cursor, [numberShape]) ?? [];
    const rows = await this.programmes.versions(id, before === undefined ? null : Number(before), limit + 1);
    if (rows.length === 0 && before === undefined) throw new NotFound('programme');
    return pageOf(
      rows,
      limit,
      (version) => version,
      ({ number }) => [String(number)],
    );
  }

  /** For whoever assigns people, or shows how far they are. @throws NotFound */
  async versionContent(versionId: string): Promise<ProgrammeVersionDetail> {
    const version = await this.programmes.version(versionId);
    if (!version) throw new NotFound('programme_version');
    return version;
  }

  /** @throws Unprocessable as `accept` */
  async create(actor: Actor, draft: ProgrammeDraft): Promise<Programme> {
    return this.make(actor, contentOfDraft(draft));
  }

  /**
   * A release whole: all its units, its level and who may begin as the document says; attitudes once where it lists them
   * for several duties.
   * @throws NotFound, Unprocessable `programme.not_published`
   */
  async createFromRelease(actor: Actor, releaseId: string): Promise<Programme> {
    const release = await this.standards.release(releaseId);
    if (release.state !== 'published')
      throw new Unprocessable('programme.not_published', { state: release.state });
    return this.make(actor, {
      ...{ name: release.name, nameEn: null, description: null, level: release.level },
      ...{ dueMonths: null, validityMonths: null, unitValidityMonths: null },
      attitudesOnce: release.kind === 'occupation',
      sections: [
        {
          ...{ name: null, choose: null },
          units: release.units.map(({ id }) => ({ unitId: id, dueMonths: null, requires: [] })),
        },
      ],
      entryRequirements: release.entryRequirements,
    });
  }

  /**
   * The next version; what is in use stays in use.
   * @throws NotFound, Stale, Conflict `programme.unchanged`, Unprocessable as `accept`
   */
  async addVersion(actor: Actor, id: string, version: number, draft: ProgrammeDraft): Promise<Programme> {
    const programme = await this.locked(id, version);
    return this.follow(actor, programme, contentOfDraft(draft));
  }

  /**
   * The next version with the units of newer editions in the places of those that they have superseded.
   * @throws NotFound, Stale, Conflict `programme.no_newer_edition`, Unprocessable as `accept`
   */
  async takeNewerEditions(actor: Actor, id: string, version: number): Promise<Programme> {
    const programme = await this.locked(id, version);
    const { latest } = programme;
    const found = await this.programmes.newerEditions(latest.id);
    if (found.length === 0) throw new Conflict('programme.no_newer_edition');
    const steps = found.map(({ from, to }) => ({ from, to, whole: from.id === latest.releaseId }));
    return this.follow(actor, programme, underNewerEditions(contentOfVersion(latest), steps));
  }

  /**
   * People are assigned to the newest version from now on.
   * @throws NotFound, Stale, Unprocessable `programme.out_of_force`
   */
  async putInUse(actor: Actor, id: string, version: number): Promise<Programme> {
    const programme = await this.locked(id, version);
    const { latest, inUse, state } = programme;
    if (state === 'in_use' && inUse?.id === latest.id) return present(actor, programme);
    const units = await this.programmes.units(unitsOf(latest).map(({ unitId }) => unitId));
    const over = units.filter(({ releaseState }) => releaseState !== 'published');
    if (over.length > 0) {
      const facts = { count: over.length, unitIds: over.slice(0, 20).map((unit) => unit.id) };
      throw new Unprocessable('programme.out_of_force', facts);
    }
    if (!(await this.programmes.setState(id, version, 'in_use', true))) throw new Stale();
    await this.audit.record({
      ...{ action: 'programme.put_in_use', subjectId: id },
      facts: { versionId: latest.id, number: latest.number },
    });
    return this.read(actor, id);
  }

  /** Nobody is assigned to it any more; whoever is on it goes on. @throws NotFound, Stale */
  async retire(actor: Actor, id: string, version: number): Promise<Programme> {
    const programme = await this.locked(id, version);
    if (programme.state === 'retired') return present(actor, programme);
    if (!(await this.programmes.setState(id, version, 'retired', false))) throw new Stale();
    await this.audit.record({
      ...{ action: 'programme.retired', subjectId: id },
      facts: { versionId: programme.inUse?.id ?? null },
    });
    return this.read(actor, id);
  }

  /** As it was before it was retired: in use, or a draft where it never was. @throws NotFound, Stale */
  async bringBack(actor: Actor, id: string, version: number): Promise<Programme> {
    const programme = await this.locked(id, version);
    if (programme.state !== 'retired') return present(actor, programme);
    const state = programme.inUse === null ? 'draft' : 'in_use';
    if (!(await this.programmes.setState(id, version, state, false))) throw new Stale();
    await this.audit.record({
      ...{ action: 'programme.brought_back', subjectId: id },
      facts: { versionId: programme.inUse?.id ?? null, state },
    });
    return this.read(actor, id);
  }

  private async make(actor: Actor, written: ProgrammeContent): Promise<Programme> {
    const { content, releaseId } = await this.accept(written, []);
    const programmeId = this.ids.next();
    const first = newVersion(content, { programmeId, number: 1, releaseId }, () => this.ids.next());
    await this.programmes.insert(first, this.by(actor));
    await this.audit.record({
      ...{ action: 'programme.created', subjectId: programmeId },
      facts: { versionId: first.id, units: first.units.length, contentSha256: first.sha256 },
    });
    return this.read(actor, programmeId);
  }

  private async follow(
    actor: Actor,
    { id, version, latest }: ProgrammeRow,
    written: ProgrammeContent,
  ): Promise<Programme> {
    const { content, releaseId } = await this.accept(
      written,
      unitsOf(latest).map(({ unitId }) => unitId),
    );
    if (programmeSha256(content) === latest.contentSha256) throw new Conflict('programme.unchanged');
    const at = { programmeId: id, number: latest.number + 1, releaseId };
    const next = newVersion(content, at, () => this.ids.next());
    if (!(await this.programmes.addVersion(next, this.by(actor), version))) throw new Stale();
    const { id: versionId, number, sha256: contentSha256 } = next;
    await this.audit.record({
      ...{ action: 'programme.version_added', subjectId: id },
      facts: { versionId, number, units: next.units.length, contentSha256 },
    });
    return this.read(actor, id);
  }

  /**
   * @param kept units of the version before, which may stay although their release is superseded by now
   * @throws Unprocessable programme.unit_unknown, and one for each ProgrammeProblem
   */
  private async accept(
    written: ProgrammeContent,
    kept: readonly string[],
  ): Promise<{ content: ProgrammeContent; releaseId: string | null }> {
    const content = tidyProgramme(written);
    const problem = programmeProblem(content);
    if (problem !== null) {
      const { code, ...facts } = problem;
      throw new Unprocessable(`programme.${code}`, facts);
    }
    const ids = unitsOf(content).map(({ unitId }) => unitId);
    const units = await this.programmes.units(ids);
    const stay = new Set(kept);
    const usable = new Set(
      units.filter(({ id, releaseState }) => isUsable(releaseState, stay.has(id))).map(({ id }) => id),
    );
    const unknown = ids.filter((id) => !usable.has(id));
    if (unknown.length > 0)
      throw new Unprocessable('programme.unit_unknown', { unitIds: unknown.slice(0, 20) });
    return { content, releaseId: wholeRelease(content, units) };
  }

  private async locked(id: string, version: number): Promise<ProgrammeRow> {
    const programme = known(await this.programmes.lock(id));
    if (programme.version !== version) throw new Stale();
    return programme;
  }

  private by(actor: Actor): { memberId: string; at: Date } {
    return { memberId: actor.memberId, at: this.clock.now() };
  }
}

function known(programme: ProgrammeRow | undefined): ProgrammeRow {
  if (!programme) throw new NotFound('programme');
  return programme;
}

const isUsable = (state: ReleaseState, kept: boolean): boolean =>
  state === 'published' || (kept && state !== 'draft');

/** The release of which all units are to be reached, and none of another. */
function wholeRelease({ sections }: ProgrammeContent, units: readonly GivenUnit[]): string | null {
  const [first] = units;
  if (first === undefined || sections.some(isElective)) return null;
  const isWhole =
    units.length === first.unitCount && units.every(({ releaseId }) => releaseId === first.releaseId);
  return isWhole ? first.releaseId : null;
}

const present = (actor: Actor, programme: ProgrammeRow): Programme => ({
  ...programme,
  abilities: {
    edit: scopesFor('programme.edit', actor.roles).length > 0,
    assign: programme.state === 'in_use' && scopesFor('programme.assign', actor.roles).length > 0,
  },
});
