import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { entityAddress } from '../../core/entity/address';
import type { ReadList, Standing } from '../../core/model';
import type { Owned } from '../../core/standing';
import { useValueName } from '../question/use-value-name';
import classes from './Evidence.module.css';

function ListLine({ list, named }: { list: ReadList; named: boolean }) {
  const { t } = useTranslation();
  const nameOf = useValueName();
  const version = list.version ?? list.date ?? '';
  return (
    <li>
      {named && `${nameOf('authority', list.authority)}: `}
      <bdi>{list.name}</bdi> · {t(`evidence.standing.reading.${list.reading}`)}
      {version !== '' && <> · {t('evidence.standing.version', { version })}</>}
    </li>
  );
}

/** Lists, how far each was read and in which version; `named` with their authorities. */
export function ListLines({ lists, named = false }: { lists: ReadList[]; named?: boolean }) {
  return (
    <ul>
      {lists.map((list) => (
        <ListLine key={`${list.authority} ${list.dataset} ${list.name}`} list={list} named={named} />
      ))}
    </ul>
  );
}

/** Under which rule it is owned, and how sure that is. */
export function OwnedLine({ owned: { rule, state, verdict, by }, named }: { owned: Owned; named: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      {t(`evidence.standing.owned.${verdict}`, { rule: t(`constraint.ownedBy.rules.${rule}`) })}
      {state !== 'in-force' && <> ({t('evidence.standing.owned.notConfirmed')})</>}
      {named && (
        <>
          {': '}
          <Link {...entityAddress(by.id)}>
            <bdi>{by.name}</bdi>
          </Link>
        </>
      )}
    </>
  );
}

function StandingLine({ standing: { authority, state, by, owned, lists } }: { standing: Standing }) {
  const { t } = useTranslation();
  const nameOf = useValueName();
  return (
    <li>
      <strong>{nameOf('authority', authority)}</strong> {t(`evidence.standing.state.${state}`)}
      {by && (
        <>
          {': '}
          <Link {...entityAddress(by.id)}>
            <bdi>{by.name}</bdi>
          </Link>
        </>
      )}
      {owned && (
        <>
          {' · '}
          <OwnedLine owned={owned} named={!by} />
        </>
      )}
      {lists.length > 0 && (
        <details className={classes.standing}>
          <summary>{t('evidence.standing.lists', { count: lists.length })}</summary>
          <ListLines lists={lists} />
        </details>
      )}
    </li>
  );
}

/** How it stands against the lists of each authority: only who was searched and not found is not listed, in that version. */
export function Standings({ standings = [] }: { standings?: Standing[] | undefined }) {
  const { t } = useTranslation();
  return standings.length > 0 ? (
    <>
      <h3 className={classes.label}>{t('evidence.standing.title')}</h3>
      <ul className={classes.listings}>
        {standings.map((standing) => (
          <StandingLine key={standing.authority} standing={standing} />
        ))}
      </ul>
    </>
  ) : null;
}
