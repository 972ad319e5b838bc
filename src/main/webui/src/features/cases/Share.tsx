import { useSession } from '../../api/session';
import type { SavedCase } from '../../core/explore/case';
import { ShareDialog } from './ShareDialog';
import { SharingDialog } from './SharingDialog';
import type { Saving } from './use-saving';

interface ShareProps {
  saved: SavedCase;
  close: () => void;
  note: Saving['note'];
}

/** With people where they sign in; else by a link. */
export function Share({ saved, close, note }: ShareProps) {
  const { data: session } = useSession();
  return session?.mode === 'users' ? (
    <SharingDialog saved={saved} close={close} changed={note} />
  ) : (
    <ShareDialog id={saved.id} shared={saved.shared} close={close} changed={(shared) => note({ shared })} />
  );
}
