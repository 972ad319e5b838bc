import { useTranslation } from 'react-i18next';
import type { Support } from '../../core/model';
import classes from './Evidence.module.css';

/** What each document says of a relation, where in it, and which parts of the relation it states itself. */
export function Supports({ supports = [] }: { supports?: Support[] | undefined }) {
  const { t } = useTranslation();
  const said = supports.filter(({ says }) => says !== '');
  return said.map(({ source, says, locator, states }) => (
    <div key={source}>
      <p className={classes.note}>
        <bdi>{says}</bdi>
        {locator !== '' && <bdi>{` (${locator})`}</bdi>}
      </p>
      {states.length > 0 && (
        <p className={classes.origin}>
          {t('evidence.states', { parts: states.map((part) => t(`evidence.part.${part}`)).join(', ') })}
        </p>
      )}
    </div>
  ));
}
