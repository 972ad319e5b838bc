import { useTranslation } from 'react-i18next';
import { useCypherSchema } from '../../../api/cypher-schema';
import { sampleOfLabel, sampleOfRelation } from '../../../core/console/samples';
import common from '../Console.module.css';
import classes from './Side.module.css';
import type { Take } from './Sidebar';

function Names({
  title,
  items,
}: {
  title: string;
  items: { name: string; detail: string; take: () => void }[];
}) {
  return (
    <>
      <h3 className={classes.dataTitle}>{title}</h3>
      <ul className={classes.queries}>
        {items.map(({ name, detail, take }) => (
          <li key={name}>
            <button type="button" onClick={take}>
              <code>{name}</code>
              <small>{detail}</small>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What the data holds, as statements that show some of it. */
export function DataList({ take }: { take: Take }) {
  const { t } = useTranslation('console');
  const schema = useCypherSchema();
  if (!schema.data) {
    return schema.isPending ? null : <p className={common.hint}>{t('data.none')}</p>;
  }
  const { labels, relations } = schema.data;
  return (
    <section aria-label={t('side.data')}>
      <h2 className="visually-hidden">{t('side.data')}</h2>
      <p className={common.hint}>{t('data.hint')}</p>
      <Names
        title={t('data.labels')}
        items={labels.map(({ name, properties }) => ({
          name,
          detail: properties.map((property) => property.name).join(', '),
          take: () => take({ query: sampleOfLabel(name), texts: {} }),
        }))}
      />
      <Names
        title={t('data.relations')}
        items={relations.map(({ type, from, to }) => ({
          name: type,
          detail: `${from.join(', ')} → ${to.join(', ')}`,
          take: () => take({ query: sampleOfRelation(type), texts: {} }),
        }))}
      />
    </section>
  );
}
