/** The address of what was typed: `104`, `req 104` and `REQ-104` are the same key; words only lead staff somewhere. Pure. */
export function lookupPath(typed: string, isStaff: boolean): string | null {
  const words = typed.trim();
  const key = /^(?:req)?[\s-]*(\d{1,9})$/i.exec(words);
  if (key) return `/requests/REQ-${Number(key[1])}`;
  return words && isStaff ? `/desk?${new URLSearchParams({ show: 'all', q: words })}` : null;
}
