import type Sigma from 'sigma';

type Draggable = Pick<Sigma, 'on'>;

/** Whether the left button is held; fingers have none. */
function isHeld(original: MouseEvent | TouchEvent): boolean {
  return !('buttons' in original) || (original.buttons & 1) === 1;
}

/**
 * Sigma takes up a node by whatever button is pressed on it, and lets go only when the left one is. After a menu, which the
 * right one opens, the node would follow the pointer until the next click.
 */
export function holdDrag(sigma: Draggable) {
  sigma.on('nodeDragStart', ({ event, preventSigmaDefault }) => {
    if (!isHeld(event.original)) {
      preventSigmaDefault();
    }
  });
  sigma.on('nodeDrag', ({ event }) => {
    // The button was let go where the page could not see it.
    if (!isHeld(event.original) && event.original instanceof PointerEvent) {
      const { clientX, clientY, pointerType } = event.original;
      document.dispatchEvent(new PointerEvent('pointerup', { clientX, clientY, pointerType }));
    }
  });
}
