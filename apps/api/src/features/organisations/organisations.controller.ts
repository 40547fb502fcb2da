import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/auth/actor';
import { CurrentActor, Permit } from '../../platform/auth/decorators';
import { OrganisationSettings, OrganisationUpdate } from './organisations.dto';
import { Organisations } from './organisations.service';

@ApiTags('organisation')
@Controller('organisation')
export class OrganisationsController {
  constructor(private readonly organisations: Organisations) {}

  @Get()
  @Permit('organisation.read')
  @ApiOperation({ operationId: 'readOrganisation', summary: 'The organisation in use' })
  @ApiOkResponse({ type: OrganisationSettings })
  read(@CurrentActor() actor: Actor): Promise<OrganisationSettings> {
    return this.organisations.read(actor);
  }

  @Patch()
  @Permit('organisation.settings')
  @ApiOperation({
    operationId: 'updateOrganisation',
    summary: 'Change name, time zone, or what a signature asks for',
  })
  @ApiOkResponse({ type: OrganisationSettings })
  update(@CurrentActor() actor: Actor, @Body() changes: OrganisationUpdate): Promise<OrganisationSettings> {
    return this.organisations.update(actor, changes);
  }
}
