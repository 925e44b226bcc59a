'use client';

/** Takes a name, a type and a text; lets the browser save them as a file. */
export function saveFile(name: string, type: string, ...text: string[]): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob(text, { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
