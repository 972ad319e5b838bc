import { Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
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
