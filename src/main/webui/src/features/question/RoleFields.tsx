import { Chip, Group, Input } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { NODE_ROLES } from '../../core/model';
import type { SelectionFieldsProps } from './SelectionFields';

/** What companies do, as far as the data say; asked for where nothing but companies is chosen. */
export function RoleFields({ selection, onChange }: SelectionFieldsProps) {
  const { t } = useTranslation();
  const change = (values: string[]) =>
    onChange({ ...selection, roles: NODE_ROLES.filter((role) => values.includes(role)) });
  return (
    <Input.Wrapper label={t('side.roleLabel')} description={t('side.roleHint')} labelElement="div">
      <Chip.Group multiple value={selection.roles as string[]} onChange={change}>
        <Group gap={6} mt={6}>
          {NODE_ROLES.map((role) => (
            <Chip key={role} value={role} size="sm" variant="outline">
              {t(`side.role.from.${role}`)}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </Input.Wrapper>
  );
}
