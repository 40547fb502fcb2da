import { createBrowserRouter, type DataRouter, type RouteObject } from 'react-router';
import { Redirect } from '../ui/redirect/redirect';
import { SkeletonPage } from '../ui/skeleton/skeleton';
import { isChunkError } from '../base/chunks/chunk-error';
import { retryingRoutes } from '../ui/chunks/retrying-page';
import { UnmatchedRoute } from './unmatched-route';
import { Frame } from './frame';
import { RouteError } from './route-error';
import { discoverRoutes } from './routes';
import { useSession } from '../shared/session/use-session';
import { homeFor } from '../shared/navigation/destinations';

const frameId = 'frame';

/** What is there before any feature: the way in, the frame, and what to say when nothing matches. */
const baseRoutes: RouteObject[] = [
  {
    path: '/sign-in',
    errorElement: <RouteError />,
    HydrateFallback: SkeletonPage,
    lazy: async () => ({ Component: (await import('../features/sign-in/sign-in-page')).SignInPage }),
  },
  {
    path: '/forgot-password',
    errorElement: <RouteError />,
    HydrateFallback: SkeletonPage,
    lazy: async () => ({ Component: (await import('../features/sign-in/forgot-page')).ForgotPage }),
  },
  {
    path: '/reset-password',
    errorElement: <RouteError />,
    HydrateFallback: SkeletonPage,
    lazy: async () => ({ Component: (await import('../features/sign-in/reset-page')).ResetPage }),
  },
  {
    path: '/invitation',
    errorElement: <RouteError />,
    HydrateFallback: SkeletonPage,
    lazy: async () => ({ Component: (await import('../features/sign-in/invitation-page')).InvitationPage }),
  },
  {
    path: '/third-party',
    errorElement: <RouteError />,
    HydrateFallback: SkeletonPage,
    lazy: async () => ({
      Component: (await import('../features/third-parties/respond/respond-page')).RespondPage,
    }),
  },
  {
    path: '/gallery',
    errorElement: <RouteError />,
    HydrateFallback: SkeletonPage,
    lazy: async () => ({ Component: (await import('../ui/gallery/gallery-page')).GalleryPage }),
  },
  {
    id: frameId,
    path: '/',
    element: <Frame />,
    errorElement: <RouteError />,
    HydrateFallback: SkeletonPage,
    children: retryingRoutes([
      { index: true, element: <HomeRedirect /> },
      {
        path: 'me',
        errorElement: <RouteError />,
        lazy: async () => ({ Component: (await import('../features/me/me-page')).MePage }),
      },
      {
        path: 'me/offline',
        errorElement: <RouteError />,
        lazy: async () => ({
          Component: (await import('../features/me/offline/offline-page')).OfflinePage,
        }),
      },
      {
        path: 'me/device',
        errorElement: <RouteError />,
        lazy: async () => ({ Component: (await import('../features/me/device/device-page')).DevicePage }),
      },
      {
        path: 'me/device/:keptId',
        errorElement: <RouteError />,
        lazy: async () => ({ Component: (await import('../features/me/device/kept-page')).KeptPage }),
      },
      { path: '*', element: <UnmatchedRoute /> },
    ]),
  },
];

export const createRouter = (): DataRouter =>
  createBrowserRouter(retryingRoutes(baseRoutes), {
    patchRoutesOnNavigation: async ({ path, patch }) => {
      const routes = await discoverRoutes(path).catch((error: unknown) => {
        // Nothing is known of it without a network: the frame stands, and says so in the place of the page.
        if (isChunkError(error)) return [];
        throw error;
      });
      // A page that breaks leaves the frame around it standing.
      patch(
        frameId,
        routes.map((route) => ({ errorElement: <RouteError />, ...route })),
      );
    },
  });

function HomeRedirect() {
  const { roles } = useSession();
  return <Redirect to={homeFor(roles)} />;
}
