import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { IconTopologyStar3 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { startOf } from '../../core/explore/start';
import { Notice } from '../common/Notice';
import { CanvasPage } from './CanvasPage';
import { EntitySearch } from './EntitySearch';

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
  const search = route.useSearch();
  const start = startOf(search);
  return start.kind === 'nothing' ? (
    <Beginning />
  ) : (
    <CanvasPage start={start} canvasKey={JSON.stringify(search)} />
  );
}
