import { useNavigate } from '@tanstack/react-router';
import { entityAddress } from '../../core/entity/address';
import { readingOf } from '../../core/capture/finding';
import { hashOf } from '../../core/console/link';
import type { FoundEntity } from '../../core/model';
import type { Asking } from '../../core/question/asking';
import { paramsOf, questionOf } from '../../core/question/question';
import { take } from '../../core/searchbox/choosing';
import type { Phrase } from '../../core/searchbox/phrase';
import { questionOfBody } from '../../core/watch/question';
import type { Option, Screen } from '../../core/searchbox/options';

const PATHS = {
  trace: '/',
  explore: '/explore',
  figures: '/figures',
  documents: '/documents',
  cases: '/cases',
  watches: '/watches',
  console: '/console',
  data: '/data',
  identity: '/identity',
  claim: '/data',
} as const satisfies Record<Screen, string>;

/** Where the search box leads: to what was found, or to the question with it. */
export function useGoing(last: Record<string, unknown>, close: () => void) {
  const navigate = useNavigate();
  const question = questionOf(last);
  const goTo = (option: Exclude<Option, { kind: 'question' }>) => {
    switch (option.kind) {
      case 'entity':
      case 'near':
        return navigate(entityAddress(option.entity.id));
      case 'source':
        return navigate({ to: '/', search: { ...paramsOf(question), source: option.source.id } });
      case 'text':
        return navigate({ to: '/documents', search: readingOf(option.asked, option.found) });
      case 'texts':
        return navigate({ to: '/documents', search: { q: option.asked } });
      case 'case':
        return navigate({ to: '/explore', search: { case: option.saved.id } });
      case 'query':
        return navigate({ to: '/console', search: {}, hash: hashOf(option.query.cypher, option.values) });
      case 'screen':
        if (option.screen === 'claim') {
          return navigate({ to: '/data', search: {}, hash: 'claim=enter' });
        }
        return navigate({ to: PATHS[option.screen], search: option.screen === 'trace' ? last : {} });
    }
  };
  return {
    open: (option: Exclude<Option, { kind: 'question' }>) => {
      close();
      void goTo(option);
    },
    ask: (what: Asking, found: FoundEntity[]) => {
      close();
      void navigate({ to: '/', search: paramsOf(take(question, what, found).question) });
    },
    askPhrase: (phrase: Phrase) => {
      close();
      void navigate({ to: '/', search: paramsOf(questionOfBody(phrase.question)) });
    },
    explore: (found: FoundEntity[]) => {
      close();
      void navigate({ to: '/explore', search: { id: found.map(({ id }) => id) } });
    },
  };
}
