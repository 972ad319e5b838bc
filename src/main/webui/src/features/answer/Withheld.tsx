import { Button } from '@mantine/core';
import { IconEyeOff } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { withoutRule } from '../../core/display';
import { Banner } from '../common/Banner';
import { useTraceSearch } from '../trace/state/use-trace-search';

/** The address may name somebody, and browsers print it: on paper there is none. */
function useNoAddressOnPaper() {
  useEffect(() => {
    let address = '';
    const before = () => {
      address = window.location.href;
      History.prototype.replaceState.call(window.history, window.history.state, '', '/');
    };
    const after = () => {
      History.prototype.replaceState.call(window.history, window.history.state, '', address);
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
}

/** Says that an answer is shown without those whom an investigation must not name. */
export function Withheld() {
  const { t } = useTranslation('takeAway');
  const { display, show } = useTraceSearch();
  useNoAddressOnPaper();
  return (
    <div data-no-print>
      <Banner icon={<IconEyeOff size={18} aria-hidden />}>
        {t('withheld.shown')}{' '}
        <Button size="compact-sm" variant="default" onClick={() => show(withoutRule(display))}>
          {t('withheld.show')}
        </Button>
      </Banner>
    </div>
  );
}
