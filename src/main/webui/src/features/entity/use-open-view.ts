import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { entityAddress } from '../../core/entity/address';
import { paramsOf } from '../../core/question/question';
import type { ViewParams } from '../../core/search';
import { useLastQuestion } from '../common/last-question';

/** Where the parts of the page lead: to the page of another entity; documents and claims open beside the last answer. */
export function useOpenView(): (view: ViewParams) => void {
  const navigate = useNavigate();
  const question = useLastQuestion();
  return useCallback(
    (view: ViewParams) =>
      void (view.node === undefined
        ? navigate({ to: '/', search: { ...paramsOf(question), ...view } })
        : navigate(entityAddress(view.node))),
    [navigate, question],
  );
}
