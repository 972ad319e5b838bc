import { useTranslation } from 'react-i18next';
import type { Source, Support } from '../../core/model';
import classes from './Evidence.module.css';

interface SupportsProps {
  supports?: Support[] | undefined;
  sources: Source[];
}

/** What each document says of a relation, which document that is, where in it, and which parts of the relation it states itself. */
export function Supports({ supports = [], sources }: SupportsProps) {
  const { t } = useTranslation();
  const said = supports.filter(({ says }) => says !== '');
  const publisherOf = (id: string) => {
    const source = sources.find((each) => each.id === id);
    return source?.publisher ?? source?.title ?? id;
  };
  return said.map(({ source, says, locator, states }) => (
    <div key={source}>
      <p className={classes.note}>
        <bdi>{says}</bdi>
        <cite className={classes.cite}>
          <bdi>{[publisherOf(source), locator].filter((part) => part !== '').join(', ')}</bdi>
        </cite>
      </p>
      {states.length > 0 && (
        <p className={classes.origin}>
          {t('evidence.states', { parts: states.map((part) => t(`evidence.part.${part}`)).join(', ') })}
        </p>
      )}
    </div>
  ));
}
