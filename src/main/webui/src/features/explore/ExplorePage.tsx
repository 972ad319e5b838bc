import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { IconTopologyStar3 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { startOf } from '../../core/explore/start';
import { asProblem } from '../../core/problem';
import { Loading } from '../answer/Loading';
import { Notice } from '../common/Notice';
import { ProblemNotice } from '../common/ProblemNotice';
import { canvasStore } from './canvas-store';
import { EntitySearch } from './EntitySearch';
import classes from './Explore.module.css';
import { useStart } from './use-start';
import { Workspace } from './Workspace';

const route = getRouteApi('/explore');

function Beginning() {
  const { t } = useTranslation('explore');
  const navigate = useNavigate();
  return (
    <Notice title={t('begin.title')} icon={<IconTopologyStar3 size={34} />} alone>
      <p>{t('begin.body')}</p>
      <EntitySearch add={(id) => void navigate({ to: '/explore', search: { id: [id] } })} />
    </Notice>
  );
}

/** The free canvas: from an answer or an entity outwards, step by step. */
export function ExplorePage() {
  const { t } = useTranslation('explore');
  const search = route.useSearch();
  const start = startOf(search);
  const key = JSON.stringify(search);
  const store = canvasStore(key);
  const queryClient = useQueryClient();
  const begun = useStart(start, key, store);
  if (start.kind === 'nothing') {
    return <Beginning />;
  }
  if (begun.error) {
    return <ProblemNotice problem={asProblem(begun.error)} retry={() => void begun.refetch()} />;
  }
  if (!begun.data) {
    return <Loading cancel={() => void queryClient.cancelQueries({ queryKey: ['canvas', key] })} />;
  }
  return (
    <div className={classes.page}>
      <h1 className="visually-hidden">{t('title')}</h1>
      <Workspace key={key} store={store} />
    </div>
  );
}
