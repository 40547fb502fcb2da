import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock } from '../../platform/database/clock';
import { Conflict, Forbidden, NotFound, Unprocessable } from '../../platform/errors/domain-error';
import { AuditTrail } from '../audit/audit-trail';
import { isOpenForEvidence, may, reachOf } from '../enrolments/enrolments.policy';
import { EvidenceReader } from '../evidence/evidence-reader';
import { PreparedUnits } from './prepared-units';
import { presentUnit } from './timelines.presenter';
import type { SuggestionDismissal, Suggestions, TargetSuggestionView } from './timelines.dto';
import { type PersonUnit, type PieceRow, TimelinesRepository } from './timelines.repository';

/** So many at recording, of which so many in one unit; so many beside a piece of the timeline. */
const MOST_AT_RECORDING = 12;
const MOST_IN_ONE_UNIT = 4;
const MOST_OF_A_PIECE = 3;
/** Units that are compared; a person on more is compared on those that are open or newest. */
const MOST_UNITS = 40;

type Claimed = readonly { readonly key: string; readonly targetIds: readonly string[] }[];

/** Where a piece might count too. Suggestions are for somebody to decide on; nothing counts by being one. */
@Injectable()
export class SuggestionsService {
  constructor(
    private readonly timelines: TimelinesRepository,
    private readonly prepared: PreparedUnits,
    private readonly evidence: EvidenceReader,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** For what is being recorded in an enrolment. @throws NotFound, Forbidden */
  async atRecording(actor: Actor, enrolmentId: string, targetIds: readonly string[]): Promise<Suggestions> {
    const units = await this.unitsBeside(actor, enrolmentId);
    const suggest = await this.finder(actor, units);
    const found = suggest([{ key: enrolmentId, targetIds }], () => true);
    const inUnit = new Map<string, number>();
    const items = found
      .filter(({ enrolmentId: id }) => {
        const count = (inUnit.get(id) ?? 0) + 1;
        inUnit.set(id, count);
        return count <= MOST_IN_ONE_UNIT;
      })
      .slice(0, MOST_AT_RECORDING);
    const named = new Set(items.map((item) => item.enrolmentId));
    return {
      units: units.filter((unit) => named.has(unit.enrolmentId)).map((unit) => presentUnit(actor, unit)),
      items,
    };
  }

  /** Beside pieces of one person, by evidence; none where the reader may use no piece. */
  async beside(
    actor: Actor,
    candidateId: string,
    units: readonly PersonUnit[],
    pieces: readonly PieceRow[],
  ): Promise<Map<string, TargetSuggestionView[]>> {
    const standing = pieces.filter(({ withdrawn, uses }) => !withdrawn && uses.length > 0);
    if (standing.length === 0 || !units.some((unit) => isClaimable(actor, unit))) return new Map();
    const dismissed = await this.timelines.readDismissed(
      standing.map(({ evidenceId }) => evidenceId),
      actor.memberId,
      candidateId,
    );
    const suggest = await this.finder(actor, units);
    return new Map(
      standing.map(({ evidenceId, uses }) => {
        const used = new Set(uses.map((use) => `${use.enrolmentId} ${use.targetId}`));
        const claimed = units.map(({ enrolmentId: key }) => ({
          key,
          targetIds: uses.filter((use) => use.enrolmentId === key).map(({ targetId }) => targetId),
        }));
        const found = suggest(
          claimed,
          (key, targetId) => !used.has(`${key} ${targetId}`) && !dismissed.has(`${evidenceId} ${targetId}`),
        );
        return [evidenceId, found.slice(0, MOST_OF_A_PIECE)];
      }),
    );
  }

  /**
   * A piece does not count for a target; the one who says so is not asked again, and where it is an assessor nobody is.
   * @throws NotFound, Forbidden · Conflict enrolment.closed · Unprocessable evidence.other_candidate, evidence.target_unknown
   */
  async dismiss(actor: Actor, evidenceId: string, given: SuggestionDismissal): Promise<void> {
    const { enrolmentId, targetId } = given;
    const [piece, units] = [
      await this.evidence.find(actor, evidenceId),
      await this.unitsBeside(actor, enrolmentId),
    ];
    const unit = units.find((each) => each.enrolmentId === enrolmentId);
    if (unit === undefined) throw new NotFound('enrolment');
    if (unit.candidateId !== piece.candidate.id) throw new Unprocessable('evidence.other_candidate');
    if (!isOpenForEvidence(unit.state)) throw new Conflict('enrolment.closed', { state: unit.state });
    const texts = await this.timelines.readTexts([unit.unitId]);
    if (!texts.some((target) => target.targetId === targetId))
      throw new Unprocessable('evidence.target_unknown', { targetIds: [targetId] });
    const at = this.clock.now();
    if (!(await this.timelines.dismiss({ evidenceId, enrolmentId, targetId }, actor.memberId, at))) return;
    await this.audit.record({
      action: 'suggestion.dismissed',
      subjectId: evidenceId,
      enrolmentId,
      facts: { targetId },
    });
  }

  /** All enrolments of the person of this one that the reader sees evidence of. @throws NotFound, Forbidden */
  async unitsBeside(actor: Actor, enrolmentId: string): Promise<PersonUnit[]> {
    const facts = await this.timelines.findFacts(enrolmentId);
    if (facts === undefined || !may(actor, 'enrolment.read', facts)) throw new NotFound('enrolment');
    if (!may(actor, 'evidence.claim', facts)) throw new Forbidden('permission.denied');
    return this.timelines.readUnits(reachOf(actor, 'evidence.read'), facts.candidateId);
  }

  private async finder(actor: Actor, all: readonly PersonUnit[]) {
    const units = all.slice(0, MOST_UNITS);
    const open = units.filter((unit) => isClaimable(actor, unit));
    const [suggestions, wanting] = await Promise.all([
      this.prepared.of(units),
      this.timelines.readWanting(open.map(({ enrolmentId }) => enrolmentId)),
    ]);
    const byProgramme = new Set(
      open.filter((unit) => unit.attitudesByProgramme).map(({ enrolmentId }) => enrolmentId),
    );
    const allowed = new Set(
      wanting
        // Seen in one unit of the programme, it counts for the whole.
        .filter(({ enrolmentId, kind }) => kind !== 'attitude' || !byProgramme.has(enrolmentId))
        .map(({ enrolmentId, targetId }) => `${enrolmentId} ${targetId}`),
    );
    return (claimed: Claimed, wanted: (key: string, targetId: string) => boolean): TargetSuggestionView[] =>
      suggestions
        .suggest(claimed, (key, targetId) => allowed.has(`${key} ${targetId}`) && wanted(key, targetId))
        .map(({ key, target: { targetId, kind, code, text }, reason, words, like }) => ({
          ...{ enrolmentId: key, targetId, kind, code, text, reason },
          ...{ words: [...words], likeCode: like.code },
        }));
  }
}

const isClaimable = (actor: Actor, unit: PersonUnit): boolean =>
  isOpenForEvidence(unit.state) && may(actor, 'evidence.claim', unit);
