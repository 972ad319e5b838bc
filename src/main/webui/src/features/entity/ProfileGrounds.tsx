import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ProfileAnswer, ProfileEntity, ProfileRow } from '../../api/profile';
import type { DeclarationSearch } from '../../core/declarations/search';
import { isRelationType } from '../../core/model';
import page from './EntityPage.module.css';
import classes from './Profile.module.css';
import { Named } from './ProfileValue';
import { useOpenView } from './use-open-view';

/** Whom a row counts, and the relations that say so; each opens. */
export function ProfileGrounds({
  row,
  answer,
  entities,
  declarationsOf = () => null,
}: {
  row: ProfileRow;
  answer: ProfileAnswer;
  entities: Map<string, ProfileEntity>;
  /** The declarations of a part that a row counts. */
  declarationsOf?: (part: string) => DeclarationSearch | null;
}) {
  const { t } = useTranslation('profile');
  const { t: tPage } = useTranslation();
  const openView = useOpenView();
  const nameOf = (id: string) => entities.get(id)?.name ?? id;
  const said = answer.relations.filter(({ id }) => row.relations.includes(id));
  return (
    <div className={classes.grounds}>
      {row.entities.length > 0 && (
        <ul>
          {row.entities.map((id) => {
            const declarations = declarationsOf(id);
            return (
              <li key={id}>
                <Named id={id} entities={entities} />{' '}
                {declarations && (
                  <Link to="/declarations" search={declarations} className={page.link}>
                    {t('declarationsOpen')}
                  </Link>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {said.length > 0 && (
        <ul>
          {said.map(({ id, type, from, to, inferred }) => (
            <li key={`${type} ${id}`}>
              <button type="button" className={page.link} onClick={() => openView({ claim: id })}>
                <bdi>{nameOf(from)}</bdi>{' '}
                <em>{isRelationType(type) ? tPage(`relation.${type}.verb`) : type}</em>{' '}
                <bdi>{nameOf(to)}</bdi>
              </button>
              {inferred && <small> {t('inferred')}</small>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
