import type { LayoutJob } from '../../core/explore/layout-job';
import type { Spot } from '../../core/explore/placing';

/** Lays out beside the page, which goes on meanwhile. */
export function layOutAside(job: LayoutJob): Promise<Map<string, Spot>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<[string, Spot][]>) => {
      resolve(new Map(data));
      worker.terminate();
    };
    worker.onerror = (event) => {
      reject(new Error(event.message));
      worker.terminate();
    };
    worker.postMessage(job);
  });
}
