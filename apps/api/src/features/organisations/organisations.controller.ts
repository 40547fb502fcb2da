import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/auth/actor';
import { CurrentActor, Permit } from '../../platform/auth/decorators';
import { Organisation, OrganisationUpdate } from './organisations.dto';
import { Organisations } from './organisations.service';

@ApiTags('organisation')
@ApiBearerAuth()
@Controller('organisation')
export class OrganisationsController {
  constructor(private readonly organisations: Organisations) {}

  @Get()
  @Permit('organisation.read')
  @ApiOperation({ operationId: 'readOrganisation', summary: 'The organisation in use' })
  @ApiOkResponse({ type: Organisation })
  read(@CurrentActor() actor: Actor): Promise<Organisation> {
    return this.organisations.read(actor);
  }

  @Patch()
  @Permit('organisation.settings')
  @ApiOperation({ operationId: 'updateOrganisation', summary: 'Change name or time zone' })
  @ApiOkResponse({ type: Organisation })
  update(@CurrentActor() actor: Actor, @Body() changes: OrganisationUpdate): Promise<Organisation> {
    return this.organisations.update(actor, changes);
  }
}
