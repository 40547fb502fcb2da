import { presentPerson } from '../../platform/http/person.dto';
import type { SignOff, SignOffReturn } from './sign-offs.dto';

export const presentSignOff = (signOff: SignOff): SignOff => ({
  id: signOff.id,
  outcomeId: signOff.outcomeId,
  signer: presentPerson(signOff.signer),
  printedName: signOff.printedName,
  jobTitle: signOff.jobTitle,
  meaning: signOff.meaning,
  authentication: signOff.authentication,
  manifestSha256: signOff.manifestSha256,
  signedAt: signOff.signedAt,
  itemCount: signOff.itemCount,
  validUntil: signOff.validUntil,
});

/** Whoever may not read judgements learns that it was returned, and not in which words. */
export const presentReturn = (given: SignOffReturn, withWords: boolean): SignOffReturn => ({
  id: given.id,
  outcomeId: given.outcomeId,
  returnedBy: presentPerson(given.returnedBy),
  returnedAt: given.returnedAt,
  reasonCode: given.reasonCode,
  reason: withWords ? given.reason : '',
});
