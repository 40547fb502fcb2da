/** @jest-environment node */
import { queryKeys } from '../queries/query-keys';
import { isKept } from './is-kept';

const everybody = { group: '', candidate: '', unit: '', method: '', age: '' };

describe('what is kept on the device', () => {
  it.each([
    queryKeys.todayOf(everybody),
    queryKeys.myUnits,
    queryKeys.enrolment.detail('e1'),
    queryKeys.enrolment.coverage('e1'),
    queryKeys.enrolment.evidence('e1'),
    queryKeys.enrolment.selfAssessment('e1'),
    queryKeys.enrolment.plan('e1'),
    queryKeys.enrolments.toObserve('m1', { unitId: undefined, q: '' }),
    queryKeys.tools.inUse('u1', 'observation_checklist'),
    queryKeys.appointments.own,
  ])('is what a day needs: %j', (...key) => {
    expect(isKept(key)).toBe(true);
  });

  it.each([
    queryKeys.todayOf({ ...everybody, candidate: 'c1' }),
    queryKeys.enrolments.toObserve('m1', { unitId: undefined, q: '周' }),
    queryKeys.enrolment.case('e1'),
    queryKeys.enrolment.thirdPartyForm('e1', 'en'),
    queryKeys.appointments.feed,
    queryKeys.fileTicket('f1'),
    queryKeys.link('invitation', 'secret'),
    queryKeys.signOffQueue,
    queryKeys.members.list({ q: '', role: '' }),
    queryKeys.audit.verification,
  ])('is not what one looks up, decides, signs, or what is secret: %j', (...key) => {
    expect(isKept(key)).toBe(false);
  });
});
