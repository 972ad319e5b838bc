import type Sigma from 'sigma';
import type { Spot } from '../../core/explore/placing';

/** What is moved further than this share of the drawing is drawn anew, so that no more than that is empty. */
const MOST = 0.4;
const STILL: Spot = { x: 0, y: 0 };

type Pannable = Pick<
  Sigma,
  'on' | 'getMouseCaptor' | 'getCamera' | 'getDimensions' | 'viewportToFramedGraph'
>;

function sum(one: Spot, other: Spot): Spot {
  return { x: one.x + other.x, y: one.y + other.y };
}

/**
 * Dragging moves the picture that is there, and draws it anew when the reader lets go: without a graphics card a frame of
 * 1,500 nodes takes a tenth of a second, moving a picture takes nothing. Fingers still move it sigma's way.
 */
export class Pan {
  private from: Spot | null = null;
  private by = STILL;
  /** What the camera has been told, and the next frame will show. */
  private told = STILL;
  private readonly sigma: Pannable;
  private readonly moved: (by: Spot) => void;

  constructor(sigma: Pannable, moved: (by: Spot) => void) {
    this.sigma = sigma;
    this.moved = moved;
    const mouse = sigma.getMouseCaptor();
    sigma.on('downStage', ({ event }) => {
      const left = 'button' in event.original && event.original.button === 0;
      this.from = left && sigma.getCamera().enabledPanning ? { x: event.x, y: event.y } : null;
    });
    mouse.on('mousemovebody', (event) => {
      if (this.from) {
        event.preventSigmaDefault();
        this.move({ x: event.x - this.from.x, y: event.y - this.from.y });
      }
    });
    mouse.on('mouseup', () => {
      this.tell();
      this.from = null;
    });
    sigma.on('afterRender', () => this.drawn());
  }

  get active(): boolean {
    return this.by.x !== 0 || this.by.y !== 0;
  }

  private move(by: Spot) {
    this.by = by;
    const { width, height } = this.sigma.getDimensions();
    if (this.from && (Math.abs(by.x) > MOST * width || Math.abs(by.y) > MOST * height)) {
      this.from = sum(this.from, by);
      this.tell();
    }
    this.moved(sum(this.told, this.by));
  }

  private tell() {
    if (!this.active) {
      return;
    }
    const camera = this.sigma.getCamera();
    const { x, y } = camera.getState();
    const [corner, there] = [STILL, this.by].map((spot) => this.sigma.viewportToFramedGraph(spot));
    this.told = sum(this.told, this.by);
    this.by = STILL;
    if (corner && there) {
      camera.setState({ x: x + corner.x - there.x, y: y + corner.y - there.y });
    }
  }

  private drawn() {
    if (this.told !== STILL) {
      this.told = STILL;
      this.moved(this.by);
    }
  }
}
