import { useNavigate } from '@tanstack/react-router';
import { sessionApi } from '../../api/people';
import { forgetReader } from './forget';

/** Signs out, and leaves nothing of the reader's in this browser. */
export function useLeaving(): () => Promise<void> {
  const navigate = useNavigate();
  return async () => {
    const { provider } = await sessionApi.signOut();
    // First what is open, which would be kept once more when the page goes.
    await navigate({ to: '/sign-in', search: {} });
    forgetReader();
    if (provider === null) {
      window.location.reload();
    } else {
      window.location.assign(provider);
    }
  };
}
