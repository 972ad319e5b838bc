import { Button, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LONGEST_REASON, type TypedGrounds } from '../../core/identity/reasons';
import classes from './Verdicts.module.css';

interface GroundsFieldsProps {
  /** Sentences to choose from. */
  reasons: string[];
  grounds: TypedGrounds;
  change: (grounds: TypedGrounds) => void;
}

/** A reason, chosen from the usual ones or in one's own words, and the documents that it rests on. */
export function GroundsFields({ reasons, grounds, change }: GroundsFieldsProps) {
  const { t } = useTranslation('identity');
  return (
    <>
      <TextInput
        label={t('grounds.reason')}
        required
        data-autofocus
        maxLength={LONGEST_REASON}
        value={grounds.reason}
        onChange={({ currentTarget }) => change({ ...grounds, reason: currentTarget.value })}
      />
      <div className={classes.usual} role="group" aria-label={t('grounds.usual')}>
        {reasons.map((reason) => (
          <Button
            key={reason}
            size="compact-sm"
            variant="default"
            aria-pressed={grounds.reason === reason}
            onClick={() => change({ ...grounds, reason })}
          >
            {reason}
          </Button>
        ))}
      </div>
      <Textarea
        label={t('grounds.sources')}
        description={t('grounds.sourcesHint')}
        autosize
        minRows={1}
        maxRows={5}
        value={grounds.sources}
        onChange={({ currentTarget }) => change({ ...grounds, sources: currentTarget.value })}
      />
    </>
  );
}
