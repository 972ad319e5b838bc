/** The pages about data come together: whoever opens one needs the others next. */
export { DataPage } from './DataPage';
export { FilePage } from './FilePage';
export { JobPage } from './JobPage';
export { loadServerWords } from '../../words/server';
