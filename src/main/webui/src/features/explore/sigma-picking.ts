import type Sigma from 'sigma';
import type { Spot } from '../../core/explore/placing';

interface Hit {
  kind: 'node';
  key: string;
}

/** What sigma keeps to itself, of the version that the page is built with. */
interface Inside {
  getHitAtPosition: (place: Spot) => Hit | null;
  getRenderParams: () => object;
  pickingState: { idsByKind: { node: Map<string, number> } };
  internals: {
    hoverResolver: {
      lastEvent: Spot | null;
      options: { onIndex: (index: number, event: Spot) => void };
      startRead: () => void;
    };
  };
}

/**
 * Finds what is pointed at by its place. Sigma draws all nodes a second time, each in a colour of its own, and reads a pixel
 * of that: without a graphics card reading waits for whole frames, which was four fifths of the time of a drag.
 */
export function pickByPlace(sigma: Sigma, nodeAt: (place: Spot) => string | null) {
  const inside = sigma as unknown as Inside;
  const { hoverResolver } = inside.internals;
  const paramsOf = inside.getRenderParams.bind(inside);
  inside.getRenderParams = () => ({ ...paramsOf(), pickingFrameBuffer: null });
  inside.getHitAtPosition = (place) => {
    const key = nodeAt(place);
    return key === null ? null : { kind: 'node', key };
  };
  hoverResolver.startRead = () => {
    const event = hoverResolver.lastEvent;
    if (event) {
      const key = nodeAt(event);
      const index = key === null ? undefined : inside.pickingState.idsByKind.node.get(key);
      hoverResolver.options.onIndex(index ?? 0, event);
    }
  };
}
