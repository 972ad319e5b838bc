import { Checkbox, Stack, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { JOINS } from '../../../core/model';
import type { RareFieldsProps } from './rare-fields';

/** Whether relations that no source states are left out. */
export function InferredFields({ question, change }: RareFieldsProps) {
  const { t } = useTranslation();
  return (
    <Switch
      label={t('constraint.inferred.name')}
      description={t('constraint.inferred.means')}
      checked={question.inferred === 'none'}
      onChange={(event) => change({ inferred: event.currentTarget.checked ? 'none' : 'any' })}
    />
  );
}

/** Whether a source that may rest on another is no second one beside it. */
export function MayRestOnFields({ question, change }: RareFieldsProps) {
  const { t } = useTranslation();
  return (
    <Switch
      label={t('constraint.mayRestOn.name')}
      description={t('constraint.mayRestOn.means')}
      checked={question.mayRestOn === 'one'}
      onChange={(event) => change({ mayRestOn: event.currentTarget.checked ? 'one' : 'apart' })}
    />
  );
}

/** Whether each record stands by itself, whatever was decided. */
export function IdentityFields({ question, change }: RareFieldsProps) {
  const { t } = useTranslation();
  return (
    <Switch
      label={t('constraint.identity.name')}
      description={t('constraint.identity.means')}
      checked={question.identity === 'none'}
      onChange={(event) => change({ identity: event.currentTarget.checked ? 'none' : 'decided' })}
    />
  );
}

/** Whether paths through substances and parts in general are left out. */
export function GenericFields({ question, change }: RareFieldsProps) {
  const { t } = useTranslation();
  return (
    <Switch
      label={t('constraint.generic.name')}
      description={t('constraint.generic.means')}
      checked={question.generic === 'none'}
      onChange={(event) => change({ generic: event.currentTarget.checked ? 'none' : 'any' })}
    />
  );
}

/** How paths may be joined: whether documents say that their goods go into their end. */
export function JoinsFields({ question, change }: RareFieldsProps) {
  const { t } = useTranslation();
  return (
    <Checkbox.Group
      label={t('constraint.joins.name')}
      description={t('constraint.joins.means')}
      value={question.joins}
      onChange={(values) => change({ joins: JOINS.filter((join) => values.includes(join)) })}
    >
      <Stack gap="xs" mt="sm">
        {JOINS.map((join) => (
          <Checkbox
            key={join}
            value={join}
            label={t(`list.joins.${join}`)}
            disabled={question.joins.length === 1 && question.joins[0] === join}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
