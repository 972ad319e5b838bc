import { useMediaQuery } from '@mantine/hooks';
import { Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DisplayedView } from '../answer/linked-view';
import { Picture } from '../picture/Picture';
import { Legend } from './Legend';
import { Narrowed } from './Narrowed';
import classes from './ViewPane.module.css';
import { ViewSwitch } from './ViewSwitch';

function Shown(displayed: DisplayedView): ReactNode {
  return <Picture {...displayed} />;
}

/** What stands beside the list: a picture of the answer, its signs, and the way from one picture to the next. */
export function ViewPane(displayed: DisplayedView) {
  const { t } = useTranslation();
  const { view, display, show } = displayed;
  const wide = useMediaQuery('(min-width: 64em)', true, { getInitialValueInEffect: false });
  return (
    <figure className={classes.pane} aria-label={t(`views.label.${display.view ?? 'picture'}`)}>
      <figcaption className={classes.caption}>
        {wide && (
          <ViewSwitch view={display.view ?? 'picture'} choose={(next) => show({ ...display, view: next })} />
        )}
        <Legend {...displayed} />
        <Narrowed {...displayed} />
      </figcaption>
      {view.paths.length === 0 ? (
        <p className={classes.nothing}>{t('views.nothing')}</p>
      ) : (
        <Suspense fallback={null}>
          <Shown {...displayed} />
        </Suspense>
      )}
    </figure>
  );
}
