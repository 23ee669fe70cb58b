/** Zones and languages one may choose, in words. The one in use is always among them. */

const zones = (): string[] => {
  try {
    return Intl.supportedValuesOf('timeZone');
  } catch {
    return [];
  }
};

/** Grouped by the first part of their names, as people look for them. */
export function zoneChoices(own: string): { value: string; label: string; group: string }[] {
  const all = [...new Set([own, ...zones(), 'UTC'])].filter(Boolean).sort();
  return all.map((zone) => {
    const slash = zone.indexOf('/');
    return {
      value: zone,
      label: (slash < 0 ? zone : zone.slice(slash + 1)).replaceAll('_', ' '),
      group: slash < 0 ? 'Other' : zone.slice(0, slash),
    };
  });
}

const LANGUAGES = ['en', 'de', 'es', 'fr', 'it', 'ja', 'ko', 'nl', 'pl', 'pt-BR', 'sv', 'zh-Hans'];

export function languageChoices(own: string): { value: string; label: string }[] {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const say = (tag: string) => {
    try {
      return names.of(tag) ?? tag;
    } catch {
      return tag;
    }
  };
  return [...new Set([...LANGUAGES, own])].filter(Boolean).map((value) => ({ value, label: say(value) }));
}
