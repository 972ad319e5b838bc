import { IconLanguage } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { SignButton, type SignButtonProps } from './SignButton';

export function LanguageButton(props: SignButtonProps) {
  const { t } = useTranslation();
  return (
    <SignButton label={t('shell.language')} aria-haspopup="menu" {...props}>
      <IconLanguage size={19} />
    </SignButton>
  );
}
