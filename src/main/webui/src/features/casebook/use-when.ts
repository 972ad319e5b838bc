import { useLocale } from '../../words/use-locale';

/** How a moment is said. */
export function useWhen(): (at: string) => string {
  const locale = useLocale();
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (at) => {
    const moment = new Date(at);
    return Number.isNaN(moment.getTime()) ? at : format.format(moment);
  };
}
