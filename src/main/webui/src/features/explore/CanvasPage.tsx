import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useRights } from '../../api/session';
import type { Start } from '../../core/explore/start';
import { asProblem } from '../../core/problem';
import type { SavedCase } from '../../core/explore/case';
import { DEFAULT_QUESTION } from '../../core/question/question';
import { paramsOf, questionOf, type QuestionParams } from '../../core/question/question';
import { parseSearch, stringifySearch, validateTraceSearch } from '../../core/search';
import { Loading } from '../answer/Loading';
import { CaseBar } from '../cases/CaseBar';
import { CaseHead } from '../cases/CaseHead';
import { ProblemNotice } from '../common/ProblemNotice';
import { canvasStore } from './state/canvas-store';
import { useDraft } from './use-draft';
import { useStart } from './use-start';
import { Workspace } from './Workspace';

/** The question that a canvas begins with: null where it begins with something else. */
function questionParamsOf(start: Start, saved: SavedCase | null): QuestionParams | null {
  if (start.kind === 'answer') {
    return start.params;
  }
  return saved === null || saved.view === '' ? null : validateTraceSearch(parseSearch(saved.view));
}

/** A canvas from its start on. */
export function CanvasPage({ start, canvasKey }: { start: Start; canvasKey: string }) {
  // In another language entities have other names.
  const { t, i18n } = useTranslation('explore');
  const { t: tPage } = useTranslation();
  const rights = useRights();
  const queryClient = useQueryClient();
  const store = canvasStore(canvasKey);
  const begun = useStart(start, canvasKey, store);
  const readOnly = start.kind === 'shared';
  useDraft(store, canvasKey, !readOnly && begun.data !== undefined);
  if (begun.error) {
    return <ProblemNotice problem={asProblem(begun.error)} retry={() => void begun.refetch()} />;
  }
  if (!begun.data) {
    const cancel = () => void queryClient.cancelQueries({ queryKey: ['canvas', canvasKey] });
    return <Loading cancel={cancel} label={tPage('loading.loading')} />;
  }
  const { saved, gone } = begun.data;
  const params = questionParamsOf(start, saved);
  const question = params === null ? DEFAULT_QUESTION : questionOf(params);
  return (
    <div className="full-column">
      <h1 className="visually-hidden">{saved?.title ?? t('title')}</h1>
      {saved && <CaseHead saved={saved} gone={gone} readOnly={readOnly} />}
      <Workspace
        key={`${canvasKey} ${i18n.language}`}
        store={store}
        question={question}
        withheldBy={readOnly ? undefined : saved?.id}
        title={saved?.title}
      >
        {!readOnly && rights.saveCases && (
          <CaseBar
            store={store}
            first={saved}
            view={params === null ? '' : stringifySearch({ ...paramsOf(question) })}
          />
        )}
      </Workspace>
    </div>
  );
}
