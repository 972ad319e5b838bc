import { Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { countryName } from '../../core/countries';
import { formatCount } from '../../core/format';
import type { NoPath } from '../../core/no-path';
import { changed } from '../../core/question/question';
import { useLocale } from '../../words/use-locale';
import { useTraceSearch } from '../trace/state/use-trace-search';
import classes from './NoPath.module.css';

const SHOWN = 5;

/** From which other countries there are paths to the same ends, each asked for in one press. */
export function FromElsewhere({
  countries,
  countriesComplete,
}: Pick<NoPath, 'countries' | 'countriesComplete'>) {
  const { t } = useTranslation('noPath');
  const { t: tPage } = useTranslation();
  const locale = useLocale();
  const { question, ask } = useTraceSearch();
  if (countries.length === 0) {
    return null;
  }
  const from = (codes: string[]) => ask(changed(question, { from: { ...question.from, countries: codes } }));
  const all = countries.reduce((sum, { paths }) => sum + paths, 0);
  const pathsText = (count: number) => {
    const number = formatCount(count, locale);
    const shown = tPage(`answer.count.${countriesComplete ? 'exact' : 'at_least'}`, { number });
    return tPage('ask.livePaths', { count, shown });
  };
  const ways = [
    ...countries.slice(0, SHOWN).map(({ country, paths }) => ({
      key: country,
      name: t('fromCountry', { country: countryName(country, locale) }),
      paths,
      codes: [country],
    })),
    { key: 'any', name: t('fromAnywhere'), paths: all, codes: [] },
  ];
  return (
    <section className={classes.card}>
      <h3>{t('elsewhere')}</h3>
      <ul className={classes.ways}>
        {ways.map(({ key, name, paths, codes }) => (
          <li key={key}>
            <Button
              variant="default"
              size="sm"
              fullWidth
              fw={400}
              rightSection={<IconArrowRight size={15} />}
              onClick={() => from(codes)}
            >
              <span>
                <strong>{pathsText(paths)}</strong> {name}
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
