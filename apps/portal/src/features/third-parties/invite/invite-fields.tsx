import { limits, type EnrolmentDetail, type ThirdPartyForm } from '@attest/api-client';
import { invitationDays, thirdPartyMethods, usualMethodOf } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { patched, type Patch } from '../../../base/change/change';
import { isChinese } from '../../../base/i18n/language-of';
import { Link } from 'react-router';
import { targetGroups } from '../../../shared/enrolment/targets';
import { isApiError } from '../../../shared/http/api-error';
import { locales, type Locale } from '../../../base/i18n/locale';
import { ChoicePills } from '../../../ui/field/choice';
import { SelectField } from '../../../ui/field/select-field';
import { TextArea } from '../../../ui/field/text-field';
import styles from '../third-parties.module.css';
import { chosenQuestions, type InviteDraft } from './invite-draft';
import { PersonFields } from './person-fields';
import { QuestionChoice } from './question-choice';

interface InviteFieldsProps {
  enrolment: EnrolmentDetail;
  draft: InviteDraft;
  form: ThirdPartyForm;
  tried: boolean;
  error: unknown;
  onChange: (patch: Patch<InviteDraft>) => void;
  onLocale: (locale: Locale) => void;
}

const terms = [7, 14, 21, 30].filter((days) => days <= invitationDays.most);

export function InviteFields({
  enrolment,
  draft,
  form,
  tried,
  error,
  onChange,
  onLocale,
}: InviteFieldsProps) {
  const { t } = useTranslation(['third-parties', 'terms']);
  const codes = new Map(
    targetGroups(enrolment, (number) => t('criticalCode', { number })).flatMap((group) =>
      group.targets.map((target) => [target.id, target.code]),
    ),
  );
  const wrong = (field: string) =>
    isApiError(error) ? error.errors.find((one) => one.field === field)?.message : undefined;
  const chosen = chosenQuestions(draft).length;
  const { unit } = enrolment;
  return (
    <>
      <PersonFields
        draft={draft}
        tried={tried}
        emailHint={t('field.emailHint')}
        wrong={wrong}
        onChange={(part) => {
          // What the assessor chose otherwise stays.
          const { relationship } = part;
          onChange((latest) =>
            relationship !== undefined && latest.method === usualMethodOf(latest.relationship)
              ? { ...part, method: usualMethodOf(relationship) }
              : part,
          );
        }}
      />
      <ChoicePills
        label={t('field.method')}
        value={draft.method}
        choices={thirdPartyMethods.map((value) => ({ value, label: t(`terms:method.${value}`) }))}
        onChange={(method) => {
          onChange({ method });
        }}
      />
      <ChoicePills
        label={t('field.locale')}
        value={draft.locale}
        choices={locales.map((value) => ({ value, label: t(`language.${value}`) }))}
        onChange={(locale) => {
          onChange({ locale });
          onLocale(locale);
        }}
      />
      <SelectField
        label={t('field.days')}
        value={String(draft.days)}
        options={terms.map((days) => ({ value: String(days), label: t('field.daysOf', { count: days }) }))}
        onChange={(days) => {
          onChange({ days: Number(days) });
        }}
      />
      <fieldset aria-describedby={tried && chosen === 0 ? 'questions-error' : undefined}>
        <legend className={styles.legend}>{t('field.questions', { count: chosen })}</legend>
        <p className={styles.hint}>
          {form.toolNumber === null ? (
            <>
              {t('invite.fromElements')}{' '}
              <Link to={`/standards/${unit.releaseId}/units/${unit.id}/tools`}>{t('invite.makeForm')}</Link>
            </>
          ) : (
            t('invite.fromForm', { number: form.toolNumber })
          )}
        </p>
        {draft.locale === 'en' && draft.questions.some((one) => one.chosen && isChinese(one.text)) && (
          <p className={styles.hint} role="note">
            {t('invite.inChinese')}
          </p>
        )}
        <ul className={styles.questions}>
          {draft.questions.map((question, index) => (
            <QuestionChoice
              key={index}
              question={question}
              codes={question.targetIds.map((id) => codes.get(id) ?? '').join(t('joiner'))}
              onChange={(change) => {
                onChange(({ questions }) => ({
                  questions: questions.map((other, at) => (at === index ? patched(other, change) : other)),
                }));
              }}
            />
          ))}
        </ul>
        {tried && chosen === 0 && (
          <p id="questions-error" className={styles.problem} role="alert">
            {t('error.questionsMissing')}
          </p>
        )}
      </fieldset>
      <TextArea
        label={t('field.message')}
        hint={t('field.messageHint')}
        optional
        maxLength={limits.ThirdPartyInvite.message.maxLength}
        value={draft.message}
        onChange={(event) => {
          onChange({ message: event.currentTarget.value });
        }}
      />
    </>
  );
}
