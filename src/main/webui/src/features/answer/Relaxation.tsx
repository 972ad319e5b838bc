import { Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import type { NearMiss } from '../../core/model';
import { relaxed } from '../../core/question/near-miss';
import { useTraceSearch } from '../trace/state/use-trace-search';
import { useMissText } from './use-miss-text';

/** A near miss as a button that asks the changed question, or as a sentence where the form cannot. */
export function Relaxation({ miss, compact = false }: { miss: NearMiss; compact?: boolean }) {
  const { question, ask } = useTraceSearch();
  const next = relaxed(question, miss);
  const { paths, how } = useMissText(miss);
  const text = (
    <span>
      {paths !== '' && <strong>{paths}</strong>} {how}
    </span>
  );
  if (!next) {
    return text;
  }
  return (
    <Button
      variant="default"
      size={compact ? 'compact-sm' : 'sm'}
      fullWidth={!compact}
      fw={400}
      rightSection={<IconArrowRight size={15} />}
      onClick={() => ask(next)}
    >
      {text}
    </Button>
  );
}
