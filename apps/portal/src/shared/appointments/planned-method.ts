import { appointmentMethods, type AppointmentMethod, type AssessmentMethod } from '@attest/domain';

/** The method as one that a time is agreed on for; null for what people do alone. */
export const plannedMethod = (method: AssessmentMethod): AppointmentMethod | null =>
  appointmentMethods.find((known) => known === method) ?? null;
