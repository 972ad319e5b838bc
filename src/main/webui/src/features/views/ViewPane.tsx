import { useMediaQuery } from '@mantine/hooks';
import { lazy, memo, Suspense, useCallback, useDeferredValue, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { withWords } from '../../words/i18n';
import type { View } from '../../core/display';
import type { DisplayedView } from '../trace/state/linked-view';
import { Part } from '../common/Part';
import { Picture } from '../picture/Picture';
import { Legend } from './Legend';
import { Listed } from './Listed';
import { Narrowed } from './Narrowed';
import classes from './ViewPane.module.css';
import { ViewSwitch } from './ViewSwitch';

const Sankey = lazy(() =>
  withWords(import('../sankey/Sankey'), 'sankey').then((file) => ({ default: file.Sankey })),
);
const FlowMap = lazy(() =>
  withWords(import('../map/FlowMap'), 'map').then((file) => ({ default: file.FlowMap })),
);
const Timeline = lazy(() =>
  withWords(import('../timeline/Timeline'), 'timeline').then((file) => ({ default: file.Timeline })),
);

const Chokepoints = lazy(() =>
  withWords(import('../chokepoints/Chokepoints'), 'chokepoints').then((file) => ({
    default: file.Chokepoints,
  })),
);

const NextSources = lazy(() =>
  withWords(import('../nextsources/NextSources'), 'nextSources').then((file) => ({
    default: file.NextSources,
  })),
);

// Whose owners are listed is told in the words of the panel.
const Gaps = lazy(() =>
  withWords(import('../gaps/Gaps'), 'gaps', 'panel').then((file) => ({ default: file.Gaps })),
);

/** These say more than the paths in sight. */
const OF_ITSELF: View[] = ['timeline', 'chokepoints', 'sources', 'lists'];

/** These are about all paths, listed or not. */
const OF_ALL: View[] = ['chokepoints', 'sources', 'lists'];

function ViewOf(displayed: DisplayedView): ReactNode {
  switch (displayed.display.view) {
    case 'sankey':
      return <Sankey {...displayed} />;
    case 'map':
      return <FlowMap {...displayed} />;
    case 'timeline':
      return <Timeline {...displayed} />;
    case 'chokepoints':
      return <Chokepoints {...displayed} />;
    case 'sources':
      return <NextSources />;
    case 'lists':
      return <Gaps />;
    default:
      return <Picture {...displayed} />;
  }
}

/** What is drawn: it comes after what was pressed, which shows at once. */
const Shown = memo(function Shown(displayed: DisplayedView) {
  const { t } = useTranslation();
  const { view, display } = displayed;
  if (view.paths.length === 0 && !OF_ITSELF.includes(display.view ?? 'picture')) {
    return <p className={classes.nothing}>{t('views.nothing')}</p>;
  }
  return (
    <Suspense fallback={null}>
      <Part of={display.view}>
        <ViewOf {...displayed} />
      </Part>
    </Suspense>
  );
});

/** What stands beside the list: a picture of the answer, its signs, and the way from one picture to the next. */
export const ViewPane = memo(function ViewPane(displayed: DisplayedView) {
  const { t } = useTranslation();
  const { view, whole, display, show } = displayed;
  const choose = useCallback((next: View) => show({ ...display, view: next }), [show, display]);
  const wide = useMediaQuery('(min-width: 64em)', true, { getInitialValueInEffect: false });
  return (
    <figure className={classes.pane} aria-label={t(`views.label.${display.view ?? 'picture'}`)}>
      <figcaption className={classes.caption}>
        {wide && <ViewSwitch view={display.view ?? 'picture'} choose={choose} />}
        <Legend {...{ whole, display, show }} />
        {!OF_ALL.includes(display.view ?? 'picture') && <Listed whole={whole} />}
        <Narrowed {...{ view, whole, display, show }} />
      </figcaption>
      <Shown {...useDeferredValue(displayed)} />
    </figure>
  );
});
