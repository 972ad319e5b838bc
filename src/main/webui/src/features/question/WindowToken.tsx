import { useTranslation } from 'react-i18next';
import { useLocale } from '../../words/use-locale';
import { formatDate } from '../../core/format';
import { isAnyTime, type Window } from '../../core/question/table';
import { preloadFields, WindowFields } from './lazy-fields';
import { Token } from './Token';
import type { WindowFieldsProps } from './WindowFields';

/** "at any time", "since Feb 2022", "from 2022 to 2024, undated left out". */
export function useWindowText({ from, to, undated }: Window): string {
  const { t } = useTranslation();
  const locale = useLocale();
  const dates = { after: formatDate(from, locale), before: formatDate(to, locale) };
  if (isAnyTime({ from, to, undated })) {
    return t('ask.when.any');
  }
  const which = from === '' ? 'before' : to === '' ? 'after' : 'between';
  const when = t(`ask.when.${which}`, dates);
  return undated ? when : t('ask.when.datedOnly', { when });
}

export function WindowToken(props: WindowFieldsProps) {
  const { t } = useTranslation();
  return (
    <Token label={t('ask.windowLabel')} text={useWindowText(props.window)} preload={preloadFields}>
      <WindowFields {...props} />
    </Token>
  );
}
