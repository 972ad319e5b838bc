import { createContext, useContext, useMemo } from 'react';
import { questionOf, type Question } from '../../core/question/question';

/** The address of the question that was asked last, in which what other screens lead to is put. */
export const LastQuestion = createContext<Record<string, unknown>>({});

export function useLastQuestion(): Question {
  const search = useContext(LastQuestion);
  return useMemo(() => questionOf(search), [search]);
}
