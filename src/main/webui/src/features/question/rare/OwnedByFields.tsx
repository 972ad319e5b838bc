import { Radio, Stack, Switch, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useChoices } from '../../../api/queries';
import type { OwnedBy } from '../../../core/question/table';
import { REQUEST } from '../../../generated/request';
import { ChoiceSelect } from '../ChoiceSelect';
import { useValueName } from '../use-value-name';
import type { RareFieldsProps } from './rare-fields';

const RULES = REQUEST.ownedBy.fields.rule.values;

/** Under which rule, on which day and by whose listed a firm on the way has to be owned. */
export function OwnedByFields({ question: { ownedBy }, change }: RareFieldsProps) {
  const { t } = useTranslation();
  const nameOf = useValueName();
  const { data: choices } = useChoices();
  const put = (part: Partial<OwnedBy>) => change({ ownedBy: { ...ownedBy, ...part } });
  return (
    <Stack gap="sm">
      <Radio.Group
        label={t('constraint.ownedBy.rule')}
        value={ownedBy.rule}
        onChange={(value) => put({ rule: RULES.find((each) => each === value) ?? '' })}
      >
        <Stack gap="sm" mt="sm">
          <Radio value="" label={t('constraint.ownedBy.off')} />
          {RULES.map((each) => (
            <Radio key={each} value={each} label={t(`constraint.ownedBy.rules.${each}`)} />
          ))}
        </Stack>
      </Radio.Group>
      {ownedBy.rule !== '' && (
        <>
          <ChoiceSelect
            label={t('constraint.ownedBy.by')}
            placeholder={t('constraint.ownedBy.byRule')}
            choices={choices?.listedBy ?? []}
            nameOf={(value) => nameOf('authority', value)}
            values={ownedBy.listedBy}
            onChange={(listedBy) => put({ listedBy })}
          />
          <TextInput
            type="date"
            label={t('constraint.ownedBy.on')}
            value={ownedBy.on}
            onChange={(event) => put({ on: event.currentTarget.value })}
          />
          <Switch
            label={t('constraint.ownedBy.possibly')}
            checked={ownedBy.possibly}
            onChange={(event) => put({ possibly: event.currentTarget.checked })}
          />
        </>
      )}
    </Stack>
  );
}
