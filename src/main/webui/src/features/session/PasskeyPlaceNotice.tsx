import { useTranslation } from 'react-i18next';
import { atLocalhost, type PasskeyPlace } from '../../core/passkeys';

interface PasskeyPlaceNoticeProps {
  place: Exclude<PasskeyPlace, 'here'>;
  className?: string | undefined;
}

/** Why there are no passkeys where the page is, and where there are. */
export function PasskeyPlaceNotice({ place, className }: PasskeyPlaceNoticeProps) {
  const { t } = useTranslation('session');
  const there = place === 'numbers' ? atLocalhost(new URL(window.location.href)) : null;
  return (
    <p className={className}>
      {t(`passkey.${place}`)}
      {there !== null && (
        <>
          {' '}
          <a href={there}>{t('passkey.open', { address: new URL(there).origin })}</a>
        </>
      )}
    </p>
  );
}
