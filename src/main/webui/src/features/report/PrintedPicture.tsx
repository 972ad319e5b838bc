import { useLayoutEffect, useRef } from 'react';
import classes from './PrintedReport.module.css';

/** A likeness that nobody can mistake for the picture itself: no ids, nothing to press. */
function likenessOf(picture: SVGSVGElement): Node {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    ['id', 'role', 'tabindex', 'aria-label', 'aria-describedby'].forEach((name) =>
      element.removeAttribute(name),
    );
  }
  const { width, height } = picture.viewBox.baseVal;
  copy.setAttribute('viewBox', `0 0 ${String(width)} ${String(height)}`);
  ['width', 'height'].forEach((name) => copy.removeAttribute(name));
  copy.dataset.dimmed = 'false';
  return copy;
}

/** The picture as it stands beside the list; nothing where something else does. */
export function PrintedPicture() {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const picture = document.querySelector<SVGSVGElement>('[data-panes] svg[data-picture]');
    const element = place.current;
    if (picture && element) {
      element.replaceChildren(likenessOf(picture));
    }
    return () => element?.replaceChildren();
  }, []);
  return <div ref={place} className={classes.picture} data-printed-picture aria-hidden />;
}
