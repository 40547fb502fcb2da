import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/auth/actor';
import { CurrentActor, Permit } from '../../platform/auth/decorators';
import { ApiProblems } from '../../platform/http/api-problems';
import { AgreeOnAppointments } from './agree-on-appointments';
import {
  Appointment,
  AppointmentAssign,
  AppointmentCancel,
  AppointmentCreate,
  AppointmentList,
  AppointmentMove,
  AppointmentsQuery,
  BusyQuery,
  BusyTimes,
  ProposalAnswer,
} from './appointments.dto';
import { AppointmentsService } from './appointments.service';

const notYours = { 403: ['appointment.not_yours'] } as const;

@ApiTags('appointments')
@Controller()
export class AppointmentsController {
  constructor(
    private readonly reading: AppointmentsService,
    private readonly agreeing: AgreeOnAppointments,
  ) {}

  @Get('appointments')
  @Permit('appointment.read')
  @ApiOperation({
    operationId: 'listAppointments',
    summary: 'What one comes to and is not over, by time, at most two hundred',
    description: 'With what is past and was neither recorded nor cancelled.',
  })
  @ApiOkResponse({ type: AppointmentList })
  list(@CurrentActor() actor: Actor, @Query() query: AppointmentsQuery): Promise<AppointmentList> {
    return this.reading.own(actor, query);
  }

  @Get('appointments/:id')
  @Permit('appointment.read')
  @ApiOperation({ operationId: 'readAppointment', summary: 'An appointment with all that was said about it' })
  @ApiOkResponse({ type: Appointment })
  read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<Appointment> {
    return this.reading.read(actor, id);
  }

  @Get('enrolments/:id/appointments')
  @Permit('appointment.read')
  @ApiOperation({
    operationId: 'listAppointmentsOfEnrolment',
    summary: 'All appointments of an enrolment, newest first, at most a hundred',
  })
  @ApiOkResponse({ type: AppointmentList })
  ofEnrolment(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<AppointmentList> {
    return this.reading.ofEnrolment(actor, id);
  }

  @Get('busy-times')
  @Permit('appointment.read')
  @ApiOperation({
    operationId: 'listBusyTimes',
    summary: 'When the people of some enrolments, and oneself, have something booked; never what',
  })
  @ApiOkResponse({ type: BusyTimes })
  @ApiProblems({ 404: ['not_found'] })
  busy(@CurrentActor() actor: Actor, @Query() query: BusyQuery): Promise<BusyTimes> {
    return this.reading.busy(actor, query);
  }

  @Post('appointments')
  @Permit('appointment.change')
  @ApiOperation({ operationId: 'proposeAppointment', summary: 'Suggest a time to one or several people' })
  @ApiCreatedResponse({ type: Appointment })
  @ApiProblems({
    403: ['enrolment.bound_to_method'],
    404: ['not_found'],
    409: ['enrolment.closed'],
    422: [
      'appointment.past',
      'appointment.too_far',
      'appointment.several_units',
      'appointment.same_candidate',
      'appointment.tool_unknown',
      'appointment.target_unknown',
    ],
  })
  propose(@CurrentActor() actor: Actor, @Body() body: AppointmentCreate): Promise<Appointment> {
    return this.agreeing.propose(actor, body);
  }

  @Post('appointments/:id/proposals')
  @HttpCode(200)
  @Permit('appointment.change')
  @ApiOperation({
    operationId: 'moveAppointment',
    summary: 'Suggest another time; the one that stands goes on standing',
  })
  @ApiOkResponse({ type: Appointment })
  @ApiProblems({
    ...notYours,
    409: ['appointment.over', 'appointment.changed when somebody else was faster'],
    422: ['appointment.past', 'appointment.too_far'],
  })
  move(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AppointmentMove,
  ): Promise<Appointment> {
    return this.agreeing.move(actor, id, body);
  }

  @Post('appointments/:id/accept')
  @HttpCode(200)
  @Permit('appointment.change')
  @ApiOperation({
    operationId: 'acceptAppointment',
    summary: 'Agree to the time that is proposed; it stands once everybody has',
  })
  @ApiOkResponse({ type: Appointment })
  @ApiProblems({
    ...notYours,
    409: ['appointment.over', 'appointment.changed', 'appointment.not_awaited', 'appointment.past'],
  })
  accept(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { proposalId }: ProposalAnswer,
  ): Promise<Appointment> {
    return this.agreeing.accept(actor, id, proposalId);
  }

  @Post('appointments/:id/decline')
  @HttpCode(200)
  @Permit('appointment.change')
  @ApiOperation({
    operationId: 'declineAppointment',
    summary: 'Not at the time that is proposed; by who proposed it, taken back',
  })
  @ApiOkResponse({ type: Appointment })
  @ApiProblems({ ...notYours, 409: ['appointment.over', 'appointment.changed'] })
  decline(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { proposalId }: ProposalAnswer,
  ): Promise<Appointment> {
    return this.agreeing.decline(actor, id, proposalId);
  }

  @Post('appointments/:id/cancel')
  @HttpCode(200)
  @Permit('appointment.change')
  @ApiOperation({
    operationId: 'cancelAppointment',
    summary: 'It will not be, or was not held; with the reason',
  })
  @ApiOkResponse({ type: Appointment })
  @ApiProblems({ ...notYours, 409: ['appointment.over'] })
  cancel(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: AppointmentCancel,
  ): Promise<Appointment> {
    return this.agreeing.cancel(actor, id, reason.trim());
  }

  @Post('appointments/:id/assessor')
  @HttpCode(200)
  @Permit('appointment.assign')
  @ApiOperation({
    operationId: 'assignAppointment',
    summary: 'Another assessor of the same enrolments holds it; its time stays',
  })
  @ApiOkResponse({ type: Appointment })
  @ApiProblems({ 409: ['appointment.over'], 422: ['appointment.no_assessor'] })
  assign(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { assessorId }: AppointmentAssign,
  ): Promise<Appointment> {
    return this.agreeing.assign(actor, id, assessorId);
  }
}
