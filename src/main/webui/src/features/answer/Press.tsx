import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Question } from '../../core/question/question';
import { changed } from '../../core/question/question';
import { useTraceSearch } from '../trace/state/use-trace-search';
import classes from './Answer.module.css';

interface PressProps {
  text: string;
  /** How the question is asked once it is pressed. */
  change: Partial<Question>;
  children: ReactNode;
}

/** A sentence about the answer, and the press that asks in the other way. */
export function Press({ text, change, children }: PressProps) {
  const { question, ask } = useTraceSearch();
  return (
    <span className={classes.rests}>
      {text} ·{' '}
      <Button variant="subtle" size="compact-sm" onClick={() => ask(changed(question, change))}>
        {children}
      </Button>
    </span>
  );
}
