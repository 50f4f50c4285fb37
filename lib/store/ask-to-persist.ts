/**
 * Asks the browser not to take the stored data away when disk space is short. True where it says that it will not. A
 * service worker cannot ask; there `unlimitedStorage` has the same effect.
 */
export async function askToPersist(storage: Partial<StorageManager> | undefined = navigator.storage): Promise<boolean> {
  try {
    if (await storage?.persisted?.()) return true;
    return (await storage?.persist?.()) ?? false;
  } catch {
    // Refused is the same as not granted: the data may go, and the version floor tells if it does.
    return false;
  }
}
