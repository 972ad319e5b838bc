import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { bySection, type FileCell, type FirmFile } from '../../core/designation';
import { entityAddress } from '../../core/entity/address';
import classes from './Designation.module.css';
import { noteId } from './note-id';

function toNote(number: number) {
  const note = document.getElementById(noteId(number));
  note?.scrollIntoView({ block: 'center' });
  note?.focus({ preventScroll: true });
}

function Row({ cell: { what, value, notes, known } }: { cell: FileCell }) {
  const { t } = useTranslation('designation');
  return (
    <tr data-unknown={!known || undefined}>
      <th scope="row">{what}</th>
      <td>
        <bdi>{value}</bdi>
      </td>
      <td className={classes.numbers}>
        {notes.map((number) => (
          <a
            key={number}
            href={`#${noteId(number)}`}
            aria-label={t('note', { number })}
            onClick={(event) => {
              event.preventDefault();
              toNote(number);
            }}
          >
            {number}
          </a>
        ))}
      </td>
    </tr>
  );
}

/** One firm, section by section, in the words of its language, each cell with its footnotes. */
export function FirmTable({ firm }: { firm: FirmFile }) {
  const { t } = useTranslation('designation');
  const { t: page } = useTranslation();
  const { id, name, grade, lead } = firm;
  const heading = `firm-${id}`;
  return (
    <section aria-labelledby={heading} data-firm={id}>
      <h2 id={heading} className={classes.name}>
        <Link {...entityAddress(id)}>
          <bdi>{name}</bdi>
        </Link>{' '}
        <small data-weak={lead || undefined}>
          {[grade === 'none' ? t('noPath') : page(`confidence.${grade}`), lead ? t('leadOnly') : '']
            .filter((word) => word !== '')
            .join(' · ')}
        </small>
      </h2>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('what')}</th>
            <th scope="col">{t('value')}</th>
            <th scope="col">{t('documents')}</th>
          </tr>
        </thead>
        {bySection(firm).map(({ section, cells }) => (
          <tbody key={section}>
            <tr className={classes.section}>
              <th scope="rowgroup" colSpan={3}>
                {t(`section.${section}`)}
              </th>
            </tr>
            {cells.map((cell, at) => (
              <Row key={at} cell={cell} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}
