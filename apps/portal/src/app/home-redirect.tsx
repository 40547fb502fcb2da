import { Navigate } from 'react-router';
import { useSession } from '../shared/session/use-session';
import { homeFor } from '../shared/navigation/destinations';

export function HomeRedirect() {
  const { roles } = useSession();
  return <Navigate to={homeFor(roles)} replace />;
}
