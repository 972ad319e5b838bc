import { layOut, type LayoutJob } from '../../core/explore/layout-job';

self.onmessage = ({ data }: MessageEvent<LayoutJob>) => {
  self.postMessage([...layOut(data)]);
};
