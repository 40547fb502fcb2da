import {
  type AssessmentMethod,
  assessmentMethods,
  type EnrolmentState,
  enrolmentStates,
  type GroupSort,
  groupSorts,
  type Locale,
  locales,
  type MatrixKind,
  matrixKinds,
  type TargetStatus,
  targetStatuses,
  longestSearch,
} from '@attest/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Matches } from 'class-validator';
import { MaxLength } from '../../../platform/validation/texts';
import { type MatrixFormat, matrixFormats } from './matrix-job';

class MatrixFileQuery {
  @ApiProperty({ enum: matrixFormats })
  @IsIn(matrixFormats)
  format!: MatrixFormat;

  @ApiPropertyOptional({ enum: locales, description: 'Accept-Language otherwise' })
  @IsOptional()
  @IsIn(locales)
  lang?: Locale;
}

/** The filters of the page, under the names they have in its address. */
export class UnitMatrixFileQuery extends MatrixFileQuery {
  @ApiPropertyOptional({ enum: assessmentMethods, enumName: 'Method' })
  @IsOptional()
  @IsIn(assessmentMethods)
  method?: AssessmentMethod;

  @ApiPropertyOptional({ enum: targetStatuses, enumName: 'TargetStatus' })
  @IsOptional()
  @IsIn(targetStatuses)
  status?: TargetStatus;

  @ApiPropertyOptional({
    description: 'id of an element, or «critical», «output», «knowledge», «skill», «attitude»',
  })
  @IsOptional()
  @Matches(/^(critical|output|knowledge|skill|attitude|[0-9a-f-]{36})$/)
  element?: string;

  @ApiPropertyOptional({ enum: ['1'], description: 'only what is not covered' })
  @IsOptional()
  @IsIn(['1'])
  gaps?: '1';
}

export class GroupMatrixFileQuery extends MatrixFileQuery {
  @ApiPropertyOptional({ description: 'words of a name, a department, a unit or a standard' })
  @IsOptional()
  @IsString()
  @MaxLength(longestSearch)
  q?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  release?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  group?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  unit?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  assessor?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(200)
  department?: string;

  @ApiPropertyOptional({ enum: enrolmentStates, enumName: 'EnrolmentState' })
  @IsOptional()
  @IsIn(enrolmentStates)
  state?: EnrolmentState;

  @ApiPropertyOptional({ enum: ['overdue', 'expiring'] })
  @IsOptional()
  @IsIn(['overdue', 'expiring'])
  time?: 'overdue' | 'expiring';

  @ApiPropertyOptional({ enum: matrixKinds, enumName: 'MatrixKind', default: 'indicator' })
  @IsOptional()
  @IsIn(matrixKinds)
  kind?: MatrixKind;

  @ApiPropertyOptional({ enum: groupSorts, default: 'department' })
  @IsOptional()
  @IsIn(groupSorts)
  sort?: GroupSort;
}
