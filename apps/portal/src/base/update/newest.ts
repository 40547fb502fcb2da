import { createStore } from '../store/create-store';

/** Whether a newer version of the portal lies ready on this device. */
export const newerVersion = createStore(false);

const hour = 3_600_000;

/** Longer than any browser takes to put the worker that waits in the place of the other. */
const patience = 4_000;

const workers = (): ServiceWorkerContainer | undefined =>
  'serviceWorker' in navigator ? navigator.serviceWorker : undefined;

/**
 * Keeps the portal on this device, so that it starts without a network, and notices a newer version. The newer one waits
 * until somebody asks for it: what an open page still needs of the older one is answered until then.
 */
export function followUpdates(): void {
  const begin = async () => {
    const registration = await workers()?.register('/sw.js', { scope: '/' });
    if (registration === undefined) return;
    follow(registration);
    const ask = () => {
      // Without a network there is nothing newer.
      if (document.visibilityState === 'visible' && navigator.onLine)
        registration.update().catch(() => undefined);
    };
    setInterval(ask, hour);
    document.addEventListener('visibilitychange', ask);
  };
  const whenIdle = () => {
    // A browser that keeps nothing for this site starts with a network only, as before.
    begin().catch(() => undefined);
  };
  // The first page is not to wait for it.
  setTimeout(whenIdle, patience);
}

function follow(registration: ServiceWorkerRegistration): void {
  const look = () => {
    // The first version of all has no page to replace.
    newerVersion.set(registration.waiting !== null && registration.active !== null);
  };
  look();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', look);
  });
  workers()?.addEventListener('controllerchange', look);
}

/** Loads this page in the newest version that can be had. */
export async function reloadNewest(): Promise<void> {
  await takeNewest().catch(() => undefined);
  window.location.reload();
}

async function takeNewest(): Promise<void> {
  const container = workers();
  const registration = await container?.getRegistration('/');
  if (container === undefined || registration === undefined) return;
  if (registration.waiting === null) await registration.update();
  const next = registration.waiting ?? (await installed(registration.installing));
  if (next === null) return;
  const taken = first(container, 'controllerchange');
  // The word that the worker listens for (workbox).
  next.postMessage({ type: 'SKIP_WAITING' });
  await taken;
}

async function installed(worker: ServiceWorker | null): Promise<ServiceWorker | null> {
  if (worker === null) return null;
  if (worker.state === 'installing') await first(worker, 'statechange');
  return worker.state === 'installed' ? worker : null;
}

const first = (target: EventTarget, event: string): Promise<void> =>
  new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(go, patience);
    target.addEventListener(event, go, { once: true });
  });
