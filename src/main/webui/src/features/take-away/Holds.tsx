import { IconAlertTriangle, IconEyeOff, IconLicense, IconPaperclip, IconUser } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatCount, formatList } from '../../core/format';
import { termsOf, type ExportPreview } from '../../core/take-away/model';
import { useSaidHere } from '../../words/server';
import { useLocale } from '../../words/use-locale';
import classes from './TakeAway.module.css';

const NAMED = 8;

/** How much it is, what is missing, whom it names, and what licences ask of whoever passes it on. */
export function Holds({ preview }: { preview: ExportPreview }) {
  const { t } = useTranslation('takeAway');
  const locale = useLocale();
  const said = useSaidHere();
  const { nodes, edges, sources, persons, named, complete, cut, captures = 0, alsoTell = [] } = preview;
  const counts = (['nodes', 'edges', 'sources'] as const).map((each) => {
    const count = { nodes, edges, sources }[each];
    return t(`count.${each}`, { count, shown: formatCount(count, locale) });
  });
  return (
    <div className={classes.holds}>
      <p className={classes.counts}>{formatList(counts, locale)}</p>
      {!complete && (
        <p className={classes.note} data-weak>
          <IconAlertTriangle size={16} aria-hidden />
          <span>
            {t('incomplete')} {cut.map(({ limit, text }) => said({ code: `cut.${limit}`, text })).join(' ')}
          </span>
        </p>
      )}
      {persons > 0 && (
        <p className={classes.note}>
          <IconUser size={16} aria-hidden />
          <span>
            {t('persons', { count: persons, shown: formatCount(persons, locale) })}{' '}
            <bdi>{formatList(named.slice(0, NAMED), locale)}</bdi>
            {persons > NAMED && ' …'}
          </span>
        </p>
      )}
      {alsoTell.length > 0 && (
        <p className={classes.note} data-weak>
          <IconEyeOff size={16} aria-hidden />
          <span>
            {t('alsoTell')}{' '}
            <bdi>
              {formatList(
                alsoTell.map(({ text, of }) => `${text} ${of}`),
                locale,
              )}
            </bdi>
          </span>
        </p>
      )}
      {captures > 0 && (
        <p className={classes.note}>
          <IconPaperclip size={16} aria-hidden />
          <span>{t('captures', { count: captures, shown: formatCount(captures, locale) })}</span>
        </p>
      )}
      {termsOf(preview).map(({ term, datasets }) => (
        <p key={term} className={classes.note} data-weak={term === 'not_passed_on' || undefined}>
          <IconLicense size={16} aria-hidden />
          <span>
            {t(`term.${term}`)} <bdi>{formatList(datasets, locale)}</bdi>
          </span>
        </p>
      ))}
    </div>
  );
}
