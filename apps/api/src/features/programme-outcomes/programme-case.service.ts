import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Forbidden } from '../../platform/errors/domain-error';
import { factsOf } from '../programme-enrolments/programme-enrolment-row';
import {
  presentProgrammeEnrolment,
  ProgrammeEnrolmentReader,
} from '../programme-enrolments/programme-enrolment-reader';
import type { ProgrammeCase } from './programme-case.dto';
import { namedIn, presentManifest } from './programme-case.presenter';
import { ProgrammeCaseRepository } from './programme-case.repository';
import { ProgrammeCases } from './programme-cases';
import { PROGRAMME_MANIFEST_FORMAT, type ProgrammeManifest } from './programme-manifest';
import { canReadWhole, outcomeAbilities, programmeMeaning } from './programme-outcomes.policy';
import { ProgrammeSignOffsService } from './programme-sign-offs.service';

/** What an assessor reads before deciding on a whole, a supervisor before signing it, and everybody after. */
@Injectable()
export class ProgrammeCaseService {
  constructor(
    private readonly cases: ProgrammeCases,
    private readonly repository: ProgrammeCaseRepository,
    private readonly signOffs: ProgrammeSignOffsService,
    private readonly reader: ProgrammeEnrolmentReader,
  ) {}

  /** As it stands, or as it was signed; deciding and signing compare with exactly this. */
  async read(actor: Actor, id: string): Promise<ProgrammeCase> {
    const row = await this.reader.find(actor, id);
    const facts = factsOf(row);
    if (!canReadWhole(actor, facts)) throw new Forbidden('permission.denied');
    const standing = await this.cases.stand(id);
    const { parts } = standing;
    const { signOff, outcome } = parts;
    // What was signed keeps the form of its day, and with it its fingerprint.
    const shown: ProgrammeManifest & { readonly format: string } =
      signOff === null
        ? { format: PROGRAMME_MANIFEST_FORMAT, ...standing.manifest }
        : await this.repository.signedManifest(signOff.id);
    const { memberIds, evidenceVersionIds } = namedIn(shown);
    const [names, blockers] = await Promise.all([
      this.repository.names(memberIds, evidenceVersionIds),
      this.signOffs.blockersOf(actor, row, standing),
    ]);
    return {
      enrolment: presentProgrammeEnrolment(row, actor),
      outcome,
      signOff,
      returns: [...parts.returns],
      ...presentManifest(shown, parts, names),
      gaps: signOff === null ? [...standing.gaps] : [],
      manifest: { sha256: signOff?.manifestSha256 ?? standing.sha256, format: shown.format },
      meaning: programmeMeaning(row.candidate.displayName, shown.programme),
      outdated: signOff === null && standing.outdated,
      signable: blockers.length === 0,
      blockers,
      abilities: outcomeAbilities(actor, facts),
    };
  }
}
