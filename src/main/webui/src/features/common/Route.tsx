import { useTranslation } from 'react-i18next';
import { useLocale } from '../../words/use-locale';
import { countryName } from '../../core/countries';
import { formatList } from '../../core/format';
import classes from './Route.module.css';

const FIRST_SIGN = 0x1f1e6;

/** The two signs that platforms draw as a flag. */
export function flagOf(code: string): string {
  return [...code].map((letter) => String.fromCodePoint(FIRST_SIGN + letter.charCodeAt(0) - 65)).join('');
}

let flags: boolean | undefined;

/** Whether this platform draws flags in colour; some show two letters in their place, which the code says already. */
function drawsFlags(): boolean {
  if (flags === undefined) {
    const canvas = document.createElement('canvas');
    canvas.width = 24;
    canvas.height = 24;
    const context = canvas.getContext('2d', { willReadFrequently: true });
    flags = false;
    if (context) {
      context.font = '18px sans-serif';
      context.fillText(flagOf('CN'), 0, 20);
      const { data } = context.getImageData(0, 0, 24, 24);
      flags = data.some((value, index) => index % 4 === 0 && value > 128 && (data[index + 1] ?? 0) < 100);
    }
  }
  return flags;
}

/** Countries in order, as flags and codes; read out by name. */
export function Route({ codes }: { codes: string[] }) {
  const { t } = useTranslation();
  const locale = useLocale();
  if (codes.length === 0) {
    return null;
  }
  const names = formatList(
    codes.map((code) => countryName(code, locale)),
    locale,
  );
  return (
    <span className={classes.route} title={names}>
      <span className="visually-hidden">{t('list.route', { countries: names })}</span>
      {codes.map((code, index) => (
        <span key={index} aria-hidden>
          {drawsFlags() && <span className={classes.flag}>{flagOf(code)}</span>}
          {code}
        </span>
      ))}
    </span>
  );
}
