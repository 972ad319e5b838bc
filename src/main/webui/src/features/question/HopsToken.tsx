import { useTranslation } from 'react-i18next';
import { REQUEST } from '../../generated/request';
import classes from './QuestionForm.module.css';
import { Token } from './Token';

const CHOICES = Array.from({ length: REQUEST.maxHops.maximum }, (_, index) => index + 1);

interface HopsTokenProps {
  maxHops: number;
  onChange: (maxHops: number) => void;
}

export function HopsToken({ maxHops, onChange }: HopsTokenProps) {
  const { t } = useTranslation();
  return (
    <Token label={t('question.hopsLabel')} text={t('question.hops', { count: maxHops })}>
      <fieldset className={classes.fieldset}>
        <legend className={classes.legend}>{t('question.hopsLabel')}</legend>
        <div className={classes.hops}>
          {CHOICES.map((choice) => (
            <label key={choice}>
              <input
                type="radio"
                name="hops"
                value={choice}
                checked={choice === maxHops}
                onChange={() => onChange(choice)}
              />
              <span>{choice}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <p className={classes.hint}>{t('question.hopsHint')}</p>
    </Token>
  );
}
