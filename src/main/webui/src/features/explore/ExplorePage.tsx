import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { IconTopologyStar3 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { draftsIn } from '../../core/explore/draft';
import { startOf, type ExploreSearch } from '../../core/explore/start';
import { paramsOf } from '../../core/question/question';
import { useLastQuestion } from '../common/last-question';
import { Notice } from '../common/Notice';
import { CanvasPage } from './CanvasPage';
import { EntitySearch } from './EntitySearch';
import classes from './Explore.module.css';

const route = getRouteApi('/explore');

/** Canvases of this tab that are not saved: nothing is lost by a look elsewhere. */
function GoOn() {
  const { t } = useTranslation('explore');
  const left = draftsIn(sessionStorage).filter(({ key, canvas }) => key !== '{}' && canvas.nodes.length > 0);
  if (left.length === 0) {
    return null;
  }
  return (
    <section className={classes.goOn} data-go-on>
      <h3>{t('begin.goOn')}</h3>
      <ul>
        {left.map(({ key, canvas, unsaved }) => (
          <li key={key}>
            <Link to="/explore" search={JSON.parse(key) as ExploreSearch}>
              {t('begin.left', { count: canvas.nodes.length })}
            </Link>{' '}
            <small>{unsaved && t('begin.unsaved')}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Beginning() {
  const { t } = useTranslation('explore');
  const navigate = useNavigate();
  const question = useLastQuestion();
  return (
    <Notice title={t('begin.title')} icon={<IconTopologyStar3 size={34} />} alone>
      <p>{t('begin.body')}</p>
      <EntitySearch add={(id) => void navigate({ to: '/explore', search: { id: [id] } })} />
      <p className={classes.orAnswer}>
        <Link to="/explore" search={{ ...paramsOf(question), answer: 'yes' }}>
          {t('begin.answer')}
        </Link>
      </p>
      <GoOn />
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
