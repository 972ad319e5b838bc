import { Checkbox, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ROLES, type Role } from '../../core/session';

interface RolesFieldProps {
  label: string;
  /** Those that can be given. */
  roles?: readonly Role[];
  value: Role[];
  onChange: (roles: Role[]) => void;
}

/** Some of the roles, each with what it allows. */
export function RolesField({ label, roles = ROLES, value, onChange }: RolesFieldProps) {
  const { t } = useTranslation('session');
  const { t: tPage } = useTranslation();
  return (
    <Checkbox.Group
      label={label}
      value={value}
      onChange={(chosen) => onChange(ROLES.filter((role) => chosen.includes(role)))}
    >
      <Stack gap={6} mt={6}>
        {roles.map((role) => (
          <Checkbox key={role} value={role} label={tPage(`role.${role}`)} description={t(`means.${role}`)} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
