/**
 * Has the browser keep the program of this page, so that it works without a network. Resolves to whether it does: browsers
 * allow it on https and this machine only, and not in windows that keep nothing. Stays open where the keeping fails midway:
 * the next visit tries again.
 */
export async function prepareOffline(worker: URL): Promise<boolean> {
  if (!navigator.serviceWorker) return false;
  try {
    await navigator.serviceWorker.register(worker);
    await navigator.serviceWorker.ready;
    await controlled();
    return true;
  } catch {
    return false;
  }
}

/** A page that was there before its service worker is taken over when that is ready. */
function controlled(): Promise<void> {
  const {serviceWorker} = navigator;
  if (serviceWorker.controller) return Promise.resolve();
  return new Promise((resolve) => {
    serviceWorker.addEventListener("controllerchange", () => resolve(), {once: true});
  });
}
