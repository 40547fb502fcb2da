import { translationAfter, type TranslationLocale } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { type Actor, hasRole } from '../../platform/auth/actor';
import { Clock } from '../../platform/database/clock';
import { Conflict, Forbidden, NotFound, Stale } from '../../platform/errors/domain-error';
import { AuditTrail } from '../audit/audit-trail';
import { StandardsService } from '../standards/standards.service';
import type { TranslationDecide, TranslationLine, Translations, TranslationWrite } from './translations.dto';
import { TranslationsRepository } from './translations.repository';

@Injectable()
export class TranslationsService {
  constructor(
    private readonly translations: TranslationsRepository,
    private readonly standards: StandardsService,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound */
  async read(actor: Actor, releaseId: string, locale: TranslationLocale): Promise<Translations> {
    const { state } = await this.standards.summary(releaseId);
    if (state === 'draft') throw new NotFound('release');
    const lines = await this.translations.lines(releaseId, locale);
    return {
      releaseId,
      locale,
      lines: hasRole(actor, 'author')
        ? lines
        : lines
            .filter(({ inUse }) => inUse !== null)
            .map((line) => ({
              ...{ sourceKind: line.sourceKind, sourceId: line.sourceId, part: line.part },
              ...{ inUse: line.inUse, newest: null },
            })),
    };
  }

  /**
   * Published text is not touched: the wording stands beside it.
   * @throws NotFound for a line that the release does not have; Stale
   */
  async write(
    actor: Actor,
    releaseId: string,
    sourceId: string,
    version: number,
    { locale, part, text }: TranslationWrite,
  ): Promise<TranslationLine> {
    const sourceKind = await this.translations.sourceKind(releaseId, sourceId, part);
    if (sourceKind === undefined) throw new NotFound('line');
    const id = await this.translations.write(version, {
      ...{ releaseId, sourceId, sourceKind, part, locale },
      text: text.trim(),
      by: actor.memberId,
      at: this.clock.now(),
    });
    if (id === undefined) throw new Stale({ version });
    await this.audit.record({
      action: 'translation.written',
      subjectId: id,
      facts: { releaseId, sourceId, part, locale, version: version + 1 },
    });
    const line = await this.translations.findLine(sourceId, part, locale);
    if (!line) throw new Error('A wording just written cannot be read.');
    return line;
  }

  /**
   * All or none, so that a page of lines is never half decided.
   * @throws NotFound; Stale; Conflict `translation.not_in_state`; Forbidden `translation.second_person`
   */
  async decide(
    actor: Actor,
    releaseId: string,
    { locale, decision, lines }: TranslationDecide,
  ): Promise<Translations> {
    const found = await this.translations.lock(releaseId, locale, lines);
    const changes = lines.map(({ sourceId, part, version }) => {
      const line = found.find((each) => each.sourceId === sourceId && each.part === part);
      if (!line) throw new NotFound('line');
      if (line.version !== version) throw new Stale({ sourceId, part, version: line.version });
      const state = translationAfter(line.state, decision);
      if (state === undefined)
        throw new Conflict('translation.not_in_state', { sourceId, state: line.state });
      if (decision === 'check' && line.translatedBy === actor.memberId)
        throw new Forbidden('translation.second_person', { sourceId });
      return { sourceId, part, translationId: line.translationId, state };
    });
    await this.translations.decide(locale, decision, changes, { by: actor.memberId, at: this.clock.now() });
    await this.audit.recordAll(
      changes.map(({ translationId, sourceId, part, state }) => ({
        action: `translation.${past[decision]}`,
        subjectId: translationId,
        facts: { releaseId, sourceId, part, locale, state },
      })),
    );
    return this.read(actor, releaseId, locale);
  }
}

const past = { check: 'checked', use: 'used', withdraw: 'withdrawn' } as const;
