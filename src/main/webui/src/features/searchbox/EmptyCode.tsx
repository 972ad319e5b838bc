import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paramsOf, type Question } from '../../core/question/question';
import { categoryOf, splitCodes, withCategory, withCodes } from '../../core/searchbox/code-goods';
import { useValueName } from '../question/use-value-name';
import classes from './SearchBox.module.css';
import type { Searching } from './use-searching';

interface EmptyCodeProps {
  codes: Searching['codes'];
  question: Question;
  close: () => void;
}

/** HS codes that are known though no part is classified under them: what can be asked of them, and the nearest with parts. */
export function EmptyCode({ codes, question, close }: EmptyCodeProps) {
  const { t } = useTranslation('search');
  const nameOf = useValueName();
  const { empty, near } = splitCodes(codes);
  if (empty.length === 0) {
    return null;
  }
  const named = (some: typeof codes) =>
    some.map(({ code, description }) => [code, description].filter(Boolean).join(' ')).join('; ');
  const category = categoryOf(empty);
  return (
    <div className={classes.renewal} data-code>
      <p>
        {t('emptyCode', { count: empty.length, codes: named(empty) })}
        {near.length > 0 && ` ${t('nearCodes', { codes: named(near) })}`}
      </p>
      <ul>
        <li>
          <Anchor
            inherit
            onClick={close}
            renderRoot={(props) => <Link to="/" search={paramsOf(withCodes(question, empty))} {...props} />}
          >
            {t('codeRelations', { count: empty.length })}
          </Anchor>
        </li>
        {category !== null && (
          <li>
            <Anchor
              inherit
              onClick={close}
              renderRoot={(props) => (
                <Link to="/" search={paramsOf(withCategory(question, category))} {...props} />
              )}
            >
              {t('codeCategory', { category: nameOf('category', category) })}
            </Anchor>
          </li>
        )}
        <li>
          <Anchor
            inherit
            onClick={close}
            renderRoot={(props) => (
              <Link to="/declarations" search={{ hs: empty.map(({ code }) => code).join(',') }} {...props} />
            )}
          >
            {t('codeRows', { count: empty.length })}
          </Anchor>
        </li>
      </ul>
    </div>
  );
}
