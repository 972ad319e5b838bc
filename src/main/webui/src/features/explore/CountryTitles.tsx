import { countryName } from '../../core/countries';
import type { CountryTitle } from '../../core/explore/country-titles';
import { useLocale } from '../../words/use-locale';
import classes from './Explore.module.css';

/** The names of countries over the drawing that is laid out by them. */
export function CountryTitles({ titles }: { titles: CountryTitle[] }) {
  const locale = useLocale();
  return (
    <div className={classes.signs} aria-hidden>
      {titles.map(({ code, x, y }) => (
        <span
          key={code}
          className={classes.countryTitle}
          style={{ transform: `translate(${String(x)}px, ${String(y)}px) translate(-50%, -50%)` }}
          data-country={code}
        >
          {countryName(code, locale)}
        </span>
      ))}
    </div>
  );
}
