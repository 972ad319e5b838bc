import { withWords } from '../../words/i18n';
import { loadServerWords as loadSentences } from '../../words/server';

/** The pages about data come together: whoever opens one needs the others next. */
export { DataPage } from './DataPage';
export { FilePage } from './FilePage';
export { JobPage } from './JobPage';

/** The sentences of the server, and the words of the panels for kinds of documents. */
export async function loadServerWords(): Promise<void> {
  await Promise.all([loadSentences(), withWords(Promise.resolve(null), 'panel')]);
}
