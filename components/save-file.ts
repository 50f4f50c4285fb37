/** Offers text or bytes as a file, without the permission to download. */
export function saveFile(name: string, content: string | Blob, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file after the click; a minute is ample for either.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
