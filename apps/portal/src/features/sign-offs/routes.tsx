import type { RouteObject } from 'react-router';

const page = async () => ({ Component: (await import('./sign-offs-page')).SignOffsPage });

export const routes: RouteObject[] = [
  { path: 'sign-offs', lazy: page },
  { path: 'sign-offs/:enrolmentId', lazy: page },
];
