import { Button, Skeleton, UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNeighbours } from '../../api/closer';
import { useLocale } from '../../words/use-locale';
import { formatCount } from '../../core/format';
import { isRelationType, type NeighbourCount } from '../../core/model';
import type { ViewParams } from '../../core/search';
import { AskAgain } from './AskAgain';
import classes from './Evidence.module.css';
import { NodeButton } from './NodeButton';

const PAGE = 20;
/** The server gives no more than this at once. */
const MOST = 1000;

interface NeighboursProps {
  id: string;
  neighbours: NeighbourCount[];
  openView: (view: ViewParams) => void;
  /** Each type is open to begin with. */
  allOpen?: boolean;
}

interface OneTypeProps extends Omit<NeighboursProps, 'neighbours'> {
  counted: NeighbourCount;
}

function List({ id, counted: { type, direction }, openView }: OneTypeProps) {
  const { t } = useTranslation();
  const [limit, setLimit] = useState(PAGE);
  const { data, error, refetch } = useNeighbours(id, type, direction, limit, true);
  if (error) {
    return <AskAgain error={error} retry={refetch} />;
  }
  if (!data) {
    return <Skeleton role="status" height={64} aria-label={t('loading.loading')} />;
  }
  const nodes = new Map(data.nodes.map((node) => [node.id, node]));
  const others = [...new Set(data.relations.map(({ from, to }) => (from === id ? to : from)))];
  const left = data.total - data.relations.length;
  return (
    <div className={classes.neighbourList}>
      {others.map((other) => (
        <NodeButton key={other} id={other} node={nodes.get(other)} openView={openView} />
      ))}
      {left > 0 && limit < MOST && (
        <Button size="compact-sm" variant="default" onClick={() => setLimit(Math.min(MOST, limit * 4))}>
          {t('evidence.moreNeighbours', { count: left })}
        </Button>
      )}
    </div>
  );
}

function OneType(props: OneTypeProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const [opened, setOpened] = useState(props.allOpen === true);
  const { type, direction, count } = props.counted;
  return (
    <li>
      <UnstyledButton
        className={classes.neighbourType}
        aria-expanded={opened}
        onClick={() => setOpened(!opened)}
      >
        <IconChevronRight size={15} className={classes.chevron} aria-hidden />
        <span>{isRelationType(type) && t(`relation.${type}.${direction}`)}</span>
        <strong>{formatCount(count, locale)}</strong>
      </UnstyledButton>
      {opened && <List {...props} />}
    </li>
  );
}

/** What an entity is tied to, by type of relation; each opens to who that is. */
export function NeighbourTypes({ neighbours, ...props }: NeighboursProps) {
  return (
    <ul className={classes.neighbours}>
      {neighbours
        .filter((each) => isRelationType(each.type))
        .map((counted) => (
          <OneType key={`${counted.type} ${counted.direction}`} counted={counted} {...props} />
        ))}
    </ul>
  );
}

/** All that an entity is tied to in the data. */
export function Neighbours(props: NeighboursProps) {
  const { t } = useTranslation();
  return props.neighbours.some((each) => isRelationType(each.type)) ? (
    <>
      <h3 className={classes.label}>{t('evidence.neighbours')}</h3>
      <NeighbourTypes {...props} />
    </>
  ) : null;
}
