import { Button, CloseButton } from '@mantine/core';
import { Link, useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRights, useSession } from '../../api/session';
import { readClaimHash } from '../../core/claim/address';
import { ClaimPage } from './claim/ClaimPage';
import classes from './Data.module.css';
import { DatasetList } from './DatasetList';
import { DropZone } from './DropZone';
import { ImportList } from './ImportList';
import { ListSection } from './ListSection';
import { UploadList } from './UploadList';
import { searchOf, uploads, useUploads } from './upload-store';

/** A single file that has arrived is looked at right away; of several the reader chooses. */
function useOpenSingle() {
  const navigate = useNavigate();
  const sendings = useUploads();
  const awaited = useRef(false);
  useEffect(() => {
    const [only] = sendings;
    if (awaited.current && sendings.length === 1 && only?.staged) {
      awaited.current = false;
      void navigate({
        to: '/data/file/$file',
        params: { file: only.staged.file },
        search: searchOf(only),
      });
    }
  }, [sendings, navigate]);
  return (count: number) => {
    awaited.current = count === 1;
  };
}

function ReplaceNote({ dataset }: { dataset: string }) {
  const { t } = useTranslation('data');
  const navigate = useNavigate();
  return (
    <div className={classes.note} role="status">
      <span>{t('drop.replaces', { dataset })}</span>
      <CloseButton
        size="sm"
        aria-label={t('drop.notReplacing')}
        onClick={() => void navigate({ to: '/data', search: {} })}
      />
    </div>
  );
}

/** The page for data, or the form for a claim where the address asks for that. */
export function DataPage() {
  const asked = readClaimHash(useLocation({ select: ({ hash }) => hash }));
  return asked === null ? <AllData /> : <ClaimPage {...asked} />;
}

/** Bring data in, see what is coming in, see what is there. */
function AllData() {
  const { t } = useTranslation('data');
  const { replaces } = useSearch({ from: '/data' });
  const rights = useRights();
  // Until it is known who is there, nothing is asked that they may not be told.
  const isKnown = useSession().data !== undefined;
  const openWhenSent = useOpenSingle();
  const [empty, setEmpty] = useState<string[]>([]);
  const take = (files: File[]) => {
    const filled = files.filter((file) => file.size > 0);
    setEmpty(files.filter((file) => file.size === 0).map((file) => file.name));
    openWhenSent(filled.length);
    uploads.add(filled, replaces ?? null);
  };
  return (
    <div className={classes.page}>
      <div className={classes.column}>
        <h1 className={classes.title}>{t('title')}</h1>
        {rights.imports && (
          <>
            <p className={classes.lead}>{t('lead')}</p>
            {replaces !== undefined && <ReplaceNote dataset={replaces} />}
            <DropZone take={take} />
          </>
        )}
        {empty.length > 0 && (
          <p className={classes.warning} role="alert">
            {t('drop.empty', { names: empty.join(', ') })}
          </p>
        )}
        {rights.saveCases && (
          <Button
            mt="sm"
            variant="default"
            renderRoot={(props) => <Link to="/data" search={{}} hash="claim=enter" {...props} />}
          >
            {t('claim.open')}
          </Button>
        )}
        {rights.imports && isKnown && (
          <>
            <UploadList />
            <ImportList />
          </>
        )}
        <DatasetList />
        <ListSection />
      </div>
    </div>
  );
}
