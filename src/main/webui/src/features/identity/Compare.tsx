import { useTranslation } from 'react-i18next';
import { countryName } from '../../core/countries';
import { formatDate } from '../../core/format';
import type { Line, Word } from '../../core/identity/compare';
import type { Field, FieldKey } from '../../core/identity/fields';
import { isDateField, isCountryField } from '../../core/identity/fields';
import { NODE_LABELS } from '../../core/model';
import { useLocale } from '../../words/use-locale';
import classes from './Compare.module.css';

/** How the values of a field are said to a reader. */
function useSaying() {
  const { t } = useTranslation();
  const locale = useLocale();
  return (key: FieldKey, text: string) => {
    if (isCountryField(key)) {
      return countryName(text, locale);
    }
    if (isDateField(key)) {
      return formatDate(text, locale);
    }
    const label = key === 'kind' ? NODE_LABELS.find((each) => each === text) : undefined;
    return label ? t(`label.${label}`) : text;
  };
}

function Value({ words, field }: { words: Word[] | null; field: FieldKey }) {
  const { t } = useTranslation('identity');
  const say = useSaying();
  if (words === null) {
    return (
      <span className={classes.none}>
        <span aria-hidden>–</span>
        <span className="visually-hidden">{t('notStated')}</span>
      </span>
    );
  }
  return (
    <bdi>
      {words.map(({ text, differs }, index) =>
        differs ? <mark key={index}>{say(field, text)}</mark> : <span key={index}>{say(field, text)}</span>,
      )}
    </bdi>
  );
}

function LineRow({ line, field }: { line: Line; field: FieldKey }) {
  const { t } = useTranslation('identity');
  const { likeness } = line;
  const sign = likeness === 'equal' || likeness === 'similar' || likeness === 'different' ? likeness : null;
  return (
    <div className={classes.line} data-likeness={likeness}>
      <span className={classes.value} data-side="left">
        <Value words={line.left} field={field} />
      </span>
      <span className={classes.sign} title={sign ? t(`likeness.${sign}`) : undefined}>
        {sign && <span aria-hidden>{SIGNS[sign]}</span>}
        {sign && <span className="visually-hidden">{t(`likeness.${sign}`)}</span>}
      </span>
      <span className={classes.value} data-side="right">
        <Value words={line.right} field={field} />
      </span>
    </div>
  );
}

const SIGNS = { equal: '=', similar: '≈', different: '≠' } as const;

/** What both records say, field by field: equal values side by side, what differs marked. */
export function Compare({ fields }: { fields: Field[] }) {
  const { t } = useTranslation('identity');
  return (
    <dl className={classes.compare}>
      {fields.map(({ key, number, lines }) => (
        <div key={`${key} ${number ?? ''}`} className={classes.field}>
          <dt>{number ?? t(`field.${key}`)}</dt>
          <dd>
            {lines.map((line, index) => (
              <LineRow key={index} line={line} field={key} />
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
