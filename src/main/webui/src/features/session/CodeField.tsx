import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFocusAtOnce } from './use-focus-at-once';

interface CodeFieldProps {
  value: string;
  onChange: (value: string) => void;
  /** A recovery code would do as well. */
  recovery?: boolean;
}

/** A code of the second factor. */
export function CodeField({ value, onChange, recovery = false }: CodeFieldProps) {
  const { t } = useTranslation('session');
  const field = useFocusAtOnce();
  return (
    <TextInput
      label={t(recovery ? 'field.codeOrRecovery' : 'field.code')}
      description={recovery ? t('field.codeHint') : undefined}
      required
      withAsterisk={false}
      autoComplete="one-time-code"
      spellCheck={false}
      data-autofocus
      ref={field}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
