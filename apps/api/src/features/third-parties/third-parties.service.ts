import {
  type AssessmentMethod,
  type IdentityMeans,
  type Locale,
  type ProposedQuestion,
  questionsFromLines,
  questionsFromUnit,
  thirdPartyMethods,
} from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock } from '../../platform/database/clock';
import { Forbidden, NotFound } from '../../platform/errors/domain-error';
import { EnrolmentReader } from '../enrolments/enrolment-reader';
import { type EnrolmentRow, factsOf } from '../enrolments/enrolment-row';
import { isOpenForEvidence, may } from '../enrolments/enrolments.policy';
import { StandardsService } from '../standards/standards.service';
import { ToolsService } from '../tools/tools.service';
import { TranslationsService } from '../translations/translations.service';
import type { InvitationRow } from './invitation-row';
import { InvitationsRepository } from './invitations.repository';
import { presentInvitation } from './third-parties.presenter';
import type { ThirdPartyForm, ThirdPartyInvitation, ThirdPartyList } from './third-parties.dto';

/** Who was asked about a candidate's work, as those who see the enrolment see it. */
@Injectable()
export class ThirdPartiesService {
  constructor(
    private readonly invitations: InvitationsRepository,
    private readonly enrolments: EnrolmentReader,
    private readonly standards: StandardsService,
    private readonly tools: ToolsService,
    private readonly translations: TranslationsService,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound */
  async list(actor: Actor, enrolmentId: string): Promise<ThirdPartyList> {
    const enrolment = await this.readable(actor, enrolmentId);
    const rows = await this.invitations.ofEnrolment(enrolment.id);
    const facts = factsOf(enrolment);
    const open = isOpenForEvidence(enrolment.state);
    return {
      items: rows.map((row) => this.present(actor, enrolment, row)),
      mayInvite: open && may(actor, 'third-party.invite', facts),
      mayPropose: open && may(actor, 'third-party.propose', facts),
    };
  }

  /**
   * Questions to begin with: of the third-party form in use, else for each element and attitude of the unit; its outputs and
   * skills are offered.
   * @throws NotFound, Forbidden
   */
  async form(actor: Actor, enrolmentId: string, locale: Locale): Promise<ThirdPartyForm> {
    const enrolment = await this.readable(actor, enrolmentId);
    if (!may(actor, 'third-party.invite', factsOf(enrolment))) throw new Forbidden('permission.denied');
    const name = enrolment.candidate.displayName;
    const [{ structure, attitudes, assessmentGuide }, tools] = await Promise.all([
      this.standards.unitContent(enrolment.unit.id),
      this.tools.used(enrolment.unit.id),
    ]);
    // What one knows, nobody else can tell.
    const targets = new Set(
      [
        ...structure.elements.flatMap(({ indicators, outputs }) => [...indicators, ...outputs]),
        ...assessmentGuide.criticalEvidence,
        ...structure.skills,
        ...attitudes,
      ].map(({ id }) => id),
    );
    const form = tools.find(({ kind, used }) => kind === 'third_party_form' && used);
    const questions = form === undefined ? [] : questionsFromLines(form.version.lines, targets, name);
    if (form !== undefined && questions.length > 0) {
      return {
        toolVersionId: form.version.id,
        toolNumber: form.version.number,
        questions: mutable(questions),
      };
    }
    const words = await this.wordsIn(actor, enrolment, locale);
    const proposed = questionsFromUnit(
      {
        elements: structure.elements.map(({ outputs, ...element }) => ({
          ...{ ...element, title: words(element.id) ?? element.title },
          outputs: outputs.map(({ id, code, text }) => ({ id, code, text: words(id) ?? text })),
        })),
        skills: structure.skills.map((item) => translated(item, words)),
        attitudes: attitudes.map((item) => translated(item, words)),
      },
      ...([name, locale] as const),
    );
    return { toolVersionId: null, toolNumber: null, questions: mutable(proposed) };
  }

  present(actor: Actor, enrolment: EnrolmentRow, row: InvitationRow): ThirdPartyInvitation {
    return presentInvitation(row, may(actor, 'third-party.invite', factsOf(enrolment)), this.clock.now());
  }

  /** The identity checks on the record of a piece of evidence, each means once; empty for what no third party wrote. */
  async identityOf(evidenceId: string, method: AssessmentMethod): Promise<readonly IdentityMeans[]> {
    const byThirdParty = thirdPartyMethods.some((other) => other === method);
    return byThirdParty ? this.invitations.identityOf(evidenceId) : [];
  }

  /** What the translation in use says in place of a text, where there is one. */
  private async wordsIn(actor: Actor, { unit }: EnrolmentRow, locale: Locale): Promise<Words> {
    if (locale !== 'en') return () => undefined;
    const { lines } = await this.translations.read(actor, unit.releaseId, locale);
    const words = new Map(
      lines.flatMap(({ sourceId, part, inUse }): [string, string][] =>
        inUse === null ? [] : [[`${sourceId} ${String(part)}`, inUse.text]],
      ),
    );
    return (id, part = 0) => words.get(`${id} ${String(part)}`);
  }

  private async readable(actor: Actor, enrolmentId: string): Promise<EnrolmentRow> {
    const enrolment = await this.enrolments.find(actor, enrolmentId);
    // A person of several roles may see an enrolment by one of them that has no part in this.
    if (!may(actor, 'third-party.read', factsOf(enrolment))) throw new NotFound('enrolment');
    return enrolment;
  }
}

/** @param part 0: the text itself; the lines listed under it follow from 1 */
type Words = (id: string, part?: number) => string | undefined;

const translated = (item: { id: string; text: string; items: readonly string[] }, words: Words) => ({
  id: item.id,
  text: words(item.id) ?? item.text,
  items: item.items.map((line, index) => words(item.id, index + 1) ?? line),
});

const mutable = (questions: readonly ProposedQuestion[]) =>
  questions.map(({ targetIds, ...question }) => ({ ...question, targetIds: [...targetIds] }));
