import { useTranslation } from 'react-i18next';
import { offerFor, RECIPIENTS, type Recipient } from '../../core/take-away/recipients';
import classes from './TakeAway.module.css';

interface RecipientsProps {
  chosen: Recipient;
  choose: (recipient: Recipient) => void;
  /** Whether documents can be made of it: without them there is nothing for a court. */
  isDossier: boolean;
}

/** Who gets the export: the forms that suit them are left, and one sentence says what to mind. */
export function Recipients({ chosen, choose, isDossier }: RecipientsProps) {
  const { t } = useTranslation('takeAway');
  const offered = RECIPIENTS.filter(
    (recipient) => isDossier || recipient === 'everybody' || offerFor(recipient).dossiers.length === 0,
  );
  if (offered.length < 3) {
    return null;
  }
  return (
    <fieldset className={classes.recipients}>
      <legend>{t('recipient.label')}</legend>
      {offered.map((recipient) => (
        <label key={recipient}>
          <input
            type="radio"
            name="recipient"
            checked={recipient === chosen}
            onChange={() => choose(recipient)}
          />
          {t(`recipient.${recipient}.name`)}
        </label>
      ))}
      <p>{t(`recipient.${chosen}.mind`)}</p>
    </fieldset>
  );
}
