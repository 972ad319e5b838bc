import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BeforeAfterAnswer } from '../../api/before-after';
import { formatDate } from '../../core/format';
import { isTurn } from '../../core/months';
import { useLocale } from '../../words/use-locale';
import classes from './BeforeAfter.module.css';

interface TurnChoiceProps {
  answer: BeforeAfterAnswer | undefined;
  turn: string;
  choose: (turn: string) => void;
}

/** A month or day that is written, or one on which somebody on the paths was listed. */
export function TurnChoice({ answer, turn, choose }: TurnChoiceProps) {
  const { t } = useTranslation('timeline');
  const locale = useLocale();
  const [text, setText] = useState(turn);
  const write = (written: string) => {
    setText(written);
    if (isTurn(written)) {
      choose(written);
    }
  };
  const listings = answer?.turns ?? [];
  return (
    <>
      <TextInput
        size="xs"
        label={t('turn.month')}
        value={text}
        error={isTurn(text) ? null : t('turn.noMonth')}
        onChange={({ currentTarget }) => write(currentTarget.value)}
      />
      {listings.length > 0 && (
        <NativeSelect
          size="xs"
          className={classes.listings}
          label={t('turn.listings')}
          value={listings.some(({ listed }) => listed === turn) ? turn : ''}
          onChange={({ currentTarget }) => currentTarget.value !== '' && write(currentTarget.value)}
        >
          <option value="">{t('turn.choose')}</option>
          {listings.map(({ firm, name, authority, listed }) => (
            <option key={`${firm} ${authority} ${listed}`} value={listed}>
              {t('turn.listing', { date: formatDate(listed, locale), authority, name })}
            </option>
          ))}
        </NativeSelect>
      )}
    </>
  );
}
