import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router';

/**
 * Leads on at once, in place of this address. React Router's own `Navigate` does so once: where a link that leads here
 * is pressed before the way is done, that way is given up, and the page would stay empty for good.
 */
export function Redirect({ to }: { to: string }) {
  const navigate = useNavigate();
  // Another one each time that somebody comes here, even from here.
  const { key } = useLocation();
  useEffect(() => {
    void navigate(to, { replace: true });
  }, [navigate, to, key]);
  return null;
}
