import { useTranslation } from 'react-i18next';
import { SecretField } from './SecretField';

const SHORTEST = 12;
const LONGEST = 256;

interface NewPasswordFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** A password to be chosen; what it has to be is said before. */
export function NewPasswordField({ label, value, onChange }: NewPasswordFieldProps) {
  const { t } = useTranslation('session');
  return (
    <SecretField
      label={label}
      description={`${t('rules.length')} ${t('rules.free')}`}
      autoComplete="new-password"
      minLength={SHORTEST}
      maxLength={LONGEST}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
