import { useDebouncedValue } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useFoundCaptures } from '../../api/captures';
import { useLibrary } from '../../api/queries';
import { useRights } from '../../api/session';
import { useCases, useFound, useFoundSources, usePhrase, type Answered } from '../../api/searching';
import { wantedOf } from '../../core/capture/finding';
import type { FoundEntities, FoundEntity } from '../../core/model';
import { asProblem, type Problem } from '../../core/problem';
import { isAsking, isFiltered, type Filters } from '../../core/searchbox/asked';
import { useLanguage } from '../../words/use-locale';
import { groupsOf, shownEntities, wantsEntities } from '../../core/searchbox/combining';
import { mayBePhrase } from '../../core/searchbox/phrase';
import { questionGroup, SCREENS, type Group, type Known } from '../../core/searchbox/options';

const QUICK_PAUSE_MILLIS = 80;
const THOROUGH_PAUSE_MILLIS = 320;
const FEW = 20;
/** The server gives no more. */
const MOST = 100;
const SOURCES = 5;
const TEXTS = 4;

export interface Searching {
  groups: Group[];
  entities: FoundEntity[];
  /** False if there are more entities than these. */
  complete: boolean;
  /** What is shown answers an older text. */
  stale: boolean;
  /** Something more may come. */
  busy: boolean;
  /** All was looked for, and nothing is called so. */
  nothing: boolean;
  /** How many come near instead. */
  near: number;
  codes: NonNullable<FoundEntities['codes']>;
  renewal: FoundEntities['renewal'];
  /** The texts of captured files could not be looked through. */
  textsLost: boolean;
  problem: Problem | null;
  retry: () => void;
}

interface Asked<T> {
  data: Answered<T> | undefined;
  isPlaceholderData: boolean;
}

/** The answer to this very text, or null while it has not come. */
function fresh<T>({ data, isPlaceholderData }: Asked<T>, text: string): T | null {
  return data !== undefined && !isPlaceholderData && data.text === text ? data.found : null;
}

/** Entities, quickly as one types and thoroughly after a pause. */
function useEntities(text: string, filters: Filters, all: boolean) {
  const [quickText] = useDebouncedValue(text, QUICK_PAUSE_MILLIS);
  const [thoroughText] = useDebouncedValue(text, THOROUGH_PAUSE_MILLIS);
  const quick = useFound(quickText, filters, FEW, true);
  const thorough = useFound(thoroughText, filters, all ? MOST : FEW, false);
  const before = (thorough.data ?? quick.data)?.found;
  const failed = thorough.isFetching ? null : thorough.error;
  return {
    shown: shownEntities(fresh(quick, text), fresh(thorough, text), before),
    problem: failed ? asProblem(failed) : null,
    retry: () => void Promise.all([quick.refetch(), thorough.refetch()]),
  };
}

function useDocuments(text: string, wanted: boolean) {
  const [asked] = useDebouncedValue(text, THOROUGH_PAUSE_MILLIS);
  const sources = useFoundSources(asked, SOURCES, wanted);
  const inTexts = wanted && wantedOf(asked) === 'asked';
  const captures = useFoundCaptures(asked, TEXTS, inTexts);
  const found = fresh(sources, text);
  const texts = inTexts ? fresh(captures, text) : null;
  return {
    found: { sources: found?.sources ?? [], complete: found?.complete ?? true, texts },
    textsLost: inTexts && captures.error !== null,
    settled:
      !wanted ||
      ((sources.error !== null || found !== null) &&
        (wantedOf(text) !== 'asked' || captures.error !== null || texts !== null)),
  };
}

function usePhraseGroup(text: string, wanted: boolean): Group[] {
  const [asked] = useDebouncedValue(text, THOROUGH_PAUSE_MILLIS);
  const { data } = usePhrase(asked, useLanguage(), {}, wanted && mayBePhrase(asked));
  return questionGroup(wanted && data?.text === text ? data.phrase : null);
}

function useKnown(): Known {
  const { t } = useTranslation('search');
  const { t: page } = useTranslation();
  const cases = useCases().data ?? [];
  const { queries = [], saved = [] } = useLibrary().data ?? {};
  const rights = useRights();
  const screens = SCREENS.filter(
    (screen) => (screen !== 'console' || rights.console) && (screen !== 'claim' || rights.saveCases),
  );
  return {
    cases,
    library: queries,
    kept: saved,
    screens,
    screenName: (screen) => (screen === 'claim' ? t('enterClaim') : page(`shell.${screen}`)),
  };
}

/** All that a text finds, by kind, as far as it has come. An answer to an older text never replaces one to a newer. */
export function useSearching(text: string, filters: Filters, all: boolean): Searching {
  const { shown, problem, retry } = useEntities(text, filters, all);
  const documents = useDocuments(text, isAsking(text) && !isFiltered(filters));
  const known = useKnown();
  const question = usePhraseGroup(text, mayBePhrase(text) && !isFiltered(filters));
  const groups = [...question, ...groupsOf(text, filters, shown, documents.found, known)];
  const wanted = wantsEntities(text, filters);
  const settled = shown.settled && documents.settled;
  return {
    groups,
    entities: wanted ? shown.entities : [],
    complete: shown.complete,
    stale: wanted && shown.stale,
    busy: wanted && !settled && problem === null,
    nothing: wanted && settled && groups.every(({ kind }) => kind === 'near'),
    near: shown.nearest.length,
    codes: wanted ? shown.codes : [],
    renewal: wanted ? shown.renewal : null,
    textsLost: documents.textsLost,
    problem: wanted ? problem : null,
    retry,
  };
}
