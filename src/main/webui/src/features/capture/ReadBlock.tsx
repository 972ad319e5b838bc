import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  markedIn,
  piecesOf,
  type Block,
  type Hit,
  type Part,
  type Passage,
} from '../../core/capture/reading';
import classes from './Reading.module.css';

interface ReadBlockProps {
  place: number;
  block: Block;
  before: Block | undefined;
  part: Part | undefined;
  passage: Passage;
  hits: Hit[];
  /** Which of the hits is in sight; -1 if none of this block. */
  current: number;
}

/** Where a document or a page begins. */
function Begin({ block, before, part }: Pick<ReadBlockProps, 'block' | 'before' | 'part'>) {
  const { t } = useTranslation('capture');
  const newPart = before?.part !== block.part;
  const newPage = block.page > 0 && (newPart || before.page !== block.page);
  const printed = part?.pages[block.page - 1] ?? String(block.page);
  return (
    <>
      {newPart && block.part > 0 && (
        <p className={classes.part}>
          <bdi>{part?.title}</bdi> <bdi>{part?.address}</bdi>
        </p>
      )}
      {newPage && (
        <p className={classes.page}>
          {printed === String(block.page)
            ? t('read.page', { page: printed })
            : t('read.printedPage', { page: printed, place: block.page })}
        </p>
      )}
    </>
  );
}

/** One block, with what of it is marked and found. */
export const ReadBlock = memo(function ReadBlock(props: ReadBlockProps) {
  const { t } = useTranslation('capture');
  const { place, block, passage, hits, current } = props;
  const marked = markedIn(place, block.text.length, passage.mark);
  const named = passage.place && place >= passage.place.first && place <= passage.place.last;
  const Tag = block.kind === 'heading' ? 'h3' : 'p';
  return (
    <>
      <Begin {...props} />
      <div
        className={classes.block}
        data-block={place}
        data-kind={block.kind}
        data-named={named ? true : undefined}
      >
        <span className={classes.number} aria-hidden>
          {block.number > 0 ? block.number : ''}
        </span>
        <Tag className={classes.words} dir="auto">
          {marked && (
            <span className="visually-hidden">
              {t(`read.marked.${passage.how === 'exact' ? 'exact' : 'guess'}`)}
            </span>
          )}
          {piecesOf(block.text, marked, hits).map((piece) => {
            const shown =
              piece.hit === null ? (
                piece.text
              ) : (
                <mark data-hit data-current={piece.hit === current ? true : undefined}>
                  {piece.text}
                </mark>
              );
            return piece.marked ? (
              <mark key={piece.start} data-passage={passage.how}>
                {shown}
              </mark>
            ) : (
              <span key={piece.start}>{shown}</span>
            );
          })}
        </Tag>
      </div>
    </>
  );
});
