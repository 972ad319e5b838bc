import { Button, Modal, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { NO_GROUNDS, USUAL_REASONS, type TypedGrounds } from '../../core/identity/reasons';
import { GroundsFields } from './GroundsFields';
import classes from './Verdicts.module.css';
import type { Asked, Deciding } from './use-deciding';
import { useFocusBack } from '../common/use-focus-back';

interface ReasonDialogProps {
  asked: Asked;
  deciding: Deciding;
}

/** Asks why: what this very pair gives is offered first, then what a reader may know from elsewhere. */
export function ReasonDialog({ asked, deciding }: ReasonDialogProps) {
  useFocusBack();
  const { t } = useTranslation('identity');
  const { verdict } = asked;
  const ofPair = deciding.reasonsOf(verdict).map(({ sentence }) => sentence);
  const [grounds, setGrounds] = useState<TypedGrounds>({ ...NO_GROUNDS, reason: ofPair[0] ?? '' });
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (grounds.reason.trim() !== '') {
      deciding.answer(grounds);
    }
  };
  return (
    <Modal
      opened
      onClose={deciding.cancel}
      title={t(`why.${verdict}`)}
      size="lg"
      closeButtonProps={{ 'aria-label': t('close') }}
      transitionProps={{ duration: 0 }}
    >
      <form className={classes.reason} onSubmit={send}>
        <GroundsFields
          reasons={[...ofPair, ...USUAL_REASONS[verdict].map((reason) => t(`reason.${reason}`))]}
          grounds={grounds}
          change={setGrounds}
        />
        <TextInput
          label={t('grounds.note')}
          description={t('grounds.noteHint')}
          value={grounds.note}
          onChange={({ currentTarget }) => setGrounds({ ...grounds, note: currentTarget.value })}
        />
        <div className={classes.actions}>
          <Button variant="default" onClick={deciding.cancel}>
            {t('cancel')}
          </Button>
          <Button type="submit" disabled={grounds.reason.trim() === ''}>
            {t('grounds.decide')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
