import { Body, Controller, Get, HttpCode, Post, Put, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/auth/actor';
import { CurrentActor, Permit } from '../../platform/auth/decorators';
import { ApiProblems } from '../../platform/http/api-problems';
import { Takes } from '../../platform/limits/route-config';
import { IfMatch, setEtag } from '../../platform/http/versions';
import { AnswersWith } from '../../platform/openapi/route-facts';
import {
  RuledUnits,
  RuledUnitsQuery,
  RuleHistory,
  RulesChange,
  RulesOfEvidence,
  RulesPropose,
} from './evidence-rules.dto';
import { EvidenceRulesService } from './evidence-rules.service';
import { RuleEffect } from './rule-effect.dto';

@ApiTags('evidence-rules')
@Controller('evidence-rules')
export class EvidenceRulesController {
  constructor(private readonly rules: EvidenceRulesService) {}

  @Get()
  @Permit('rules.read')
  @ApiOperation({
    operationId: 'readEvidenceRules',
    summary: 'The rules of evidence that hold, and how many enrolments go by them already',
  })
  @ApiOkResponse({ type: RulesOfEvidence })
  @AnswersWith('ETag')
  async read(@Res({ passthrough: true }) reply: FastifyReply): Promise<RulesOfEvidence> {
    const rules = await this.rules.read();
    setEtag(reply, rules.version);
    return rules;
  }

  @Get('versions')
  @Permit('rules.read')
  @ApiOperation({ operationId: 'listEvidenceRules', summary: 'Every version with who, when and why' })
  @ApiOkResponse({ type: RuleHistory })
  history(): Promise<RuleHistory> {
    return this.rules.history();
  }

  @Get('units')
  @Permit('rules.edit')
  @ApiOperation({
    operationId: 'listRuledUnits',
    summary: 'Published units with their targets of every kind, to say rules for',
  })
  @ApiOkResponse({ type: RuledUnits })
  units(@Query() { q }: RuledUnitsQuery): Promise<RuledUnits> {
    return this.rules.units(q);
  }

  @Post('effect')
  @HttpCode(200)
  @Takes(256, 12_000)
  @Permit('rules.edit')
  @ApiOperation({
    operationId: 'tryEvidenceRules',
    summary: 'What other rules would change in open enrolments today; nothing is written',
    description: 'At most 3,000 enrolments are looked at.',
  })
  @ApiOkResponse({ type: RuleEffect })
  @ApiProblems({ 422: ['rules.unknown_place', 'rules.contradictory'] })
  effect(@CurrentActor() actor: Actor, @Body() { rules }: RulesPropose): Promise<RuleEffect> {
    return this.rules.effect(actor, rules);
  }

  @Put()
  @Takes(256, 12_000)
  @Permit('rules.edit')
  @ApiOperation({
    operationId: 'changeEvidenceRules',
    summary: 'A further version of the rules of evidence',
    description:
      'Open enrolments take it over one after the other; `behind` counts those that have not yet. What is signed or withdrawn keeps its version.',
  })
  @ApiOkResponse({ type: RulesOfEvidence })
  @AnswersWith('ETag')
  @ApiProblems({ 422: ['rules.unknown_place', 'rules.contradictory'] })
  async change(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Body() body: RulesChange,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RulesOfEvidence> {
    const rules = await this.rules.change(actor, version, body);
    setEtag(reply, rules.version);
    return rules;
  }
}
