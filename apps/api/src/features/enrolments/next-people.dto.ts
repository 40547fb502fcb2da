import { ApiProperty } from '@nestjs/swagger';
import { Person } from '../../platform/http/person.dto';

/** left: no active member · role: does not hold the role now · parts: took part in what is renewed. */
export const nextPersonProblems = ['left', 'role', 'parts'] as const;
export type NextPersonProblem = (typeof nextPersonProblems)[number];

/** Who assessed or signed before. */
export class FormerPerson {
  @ApiProperty()
  person!: Person;

  @ApiProperty({
    enum: nextPersonProblems,
    enumName: 'NextPersonProblem',
    nullable: true,
    description:
      'why they cannot once more. left: no active member · role: does not hold the role now · parts: took part in what is renewed',
  })
  problem!: NextPersonProblem | null;
}

export class PersonAtWork {
  @ApiProperty()
  person!: Person;

  @ApiProperty({ type: Number, description: 'open units that name them in this role' })
  open!: number;
}

/** Who may assess and sign what follows a signature. */
export class NextPeople {
  @ApiProperty()
  assessor!: FormerPerson;

  @ApiProperty()
  supervisor!: FormerPerson;

  @ApiProperty({ type: [PersonAtWork], description: 'who may assess, those with least open first' })
  assessors!: PersonAtWork[];

  @ApiProperty({ type: [PersonAtWork], description: 'who may sign, those with least open first' })
  supervisors!: PersonAtWork[];
}
